"""How skew a transform is: one that holds one alignment here and another one there is."""

from __future__ import annotations

import numpy as np

from ..geometry import frames
from ..geometry.matrix import Similarity
from ..geometry.transform import Transform
from .image_pair import ImagePair


def skew_px(pair: ImagePair, transform: Transform) -> float:
    """Return how far a transform is from a similarity of the ground at the corners of the moving raster, reference px.

    Ground and roofs, or one row of a pattern and the next.
    """
    corners = frames.corners(pair.moving_size[::-1])
    moving, reference = frames.apply(pair.moving_square, corners), transform.forward(corners)
    alike = Similarity.fit(moving, frames.apply(pair.reference_square, reference)).forward(moving)
    back = frames.apply(np.linalg.inv(pair.reference_square), alike)
    return float(np.linalg.norm(back - reference, axis=1).max())
