"""Shift: the moving image is only displaced."""

from __future__ import annotations

import numpy as np

from .matrix import MatrixTransform


class Shift(MatrixTransform):
    """x' = x + dx, y' = y + dy."""

    name = "shift"
    minimum_points = 1
    parameters = 2
    origin = np.eye(3)
    basis = np.zeros((2, 3, 3))
    basis[0, 0, 2] = basis[1, 1, 2] = 1.0
