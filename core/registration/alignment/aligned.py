"""Both images in one frame, as a registration puts them, and their edges."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ...matching import WorkingImage
from .edge_correlation import AROUND_PX, box_sums, edges


@dataclass(frozen=True, eq=False)
class Aligned:
    """Two tiles of one frame."""

    reference: WorkingImage
    moving: WorkingImage

    @cached_property
    def edges(self) -> tuple[np.ndarray, np.ndarray]:
        """(rows, cols) complex of the reference and of the moving image."""
        return edges(self.reference), edges(self.moving)

    @cached_property
    def agreement(self) -> np.ndarray:
        """(rows, cols): the correlation of the edges around every pixel, -1..1."""
        still, moved = self.edges
        energy = [np.maximum(box_sums(np.abs(edge) ** 2, AROUND_PX), 1e-9) for edge in (still, moved)]
        return box_sums((moved.conj() * still).real, AROUND_PX) / np.sqrt(energy[0] * energy[1])

    @property
    def both(self) -> np.ndarray:
        """(rows, cols) bool: what both images show."""
        return self.reference.valid & self.moving.valid

    @property
    def tiles(self) -> tuple[WorkingImage, WorkingImage]:
        """The reference's and the moving image's."""
        return self.reference, self.moving
