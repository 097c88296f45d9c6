"""Affine: scales, rotation, shear and shift; parallel lines stay parallel."""

from __future__ import annotations

import numpy as np

from .matrix import MatrixTransform


class Affine(MatrixTransform):
    """The upper two rows of the matrix are free."""

    name = "affine"
    minimum_points = 3
    parameters = 6
    origin = np.diag([0.0, 0.0, 1.0])
    basis = np.eye(9)[:6].reshape(6, 3, 3)
