"""Similarity: one scale, one rotation, a shift."""

from __future__ import annotations

import numpy as np

from .matrix import MatrixTransform


class Similarity(MatrixTransform):
    """x' = a x - b y + dx, y' = b x + a y + dy."""

    name = "similarity"
    minimum_points = 2
    parameters = 4
    origin = np.diag([0.0, 0.0, 1.0])
    basis = np.zeros((4, 3, 3))
    basis[0, 0, 0] = basis[0, 1, 1] = 1.0
    basis[1, 0, 1], basis[1, 1, 0] = -1.0, 1.0
    basis[2, 0, 2] = basis[3, 1, 2] = 1.0

    @property
    def scale(self) -> float:
        """Reference pixels a moving pixel."""
        return float(np.hypot(self.matrix[0, 0], self.matrix[1, 0]))

    @property
    def rotation_deg(self) -> float:
        """Angle by which the moving image turns, x towards y."""
        return float(np.degrees(np.arctan2(self.matrix[1, 0], self.matrix[0, 0])))
