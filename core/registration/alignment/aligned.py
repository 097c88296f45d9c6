"""Both images in one frame, as a registration puts them, and their edges."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ...matching import WorkingImage
from .edge_correlation import edges


@dataclass(frozen=True, eq=False)
class Aligned:
    """Two tiles of one frame."""

    reference: WorkingImage
    moving: WorkingImage

    @cached_property
    def edges(self) -> tuple[np.ndarray, np.ndarray]:
        """(rows, cols) complex of the reference and of the moving image."""
        return edges(self.reference), edges(self.moving)

    @property
    def tiles(self) -> tuple[WorkingImage, WorkingImage]:
        """The reference's and the moving image's."""
        return self.reference, self.moving
