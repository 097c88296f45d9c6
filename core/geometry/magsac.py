"""MAGSAC++'s weights (Barath et al., CVPR 2020) for two-dimensional errors.

The noise level is not assumed but averaged over 0..threshold, so the threshold is an upper bound and not critical.
"""

from __future__ import annotations

import math

import numpy as np

CUT = 3.035
"""Threshold in units of the largest noise level: holds 99 % of two-dimensional Gaussian errors."""


def weight(squares: np.ndarray, threshold_px: float) -> np.ndarray:
    """Return the marginalised weight, 1 at zero and 0 from the threshold on, of squared errors in px²."""
    return np.interp(squares * (1.0 / threshold_px**2), _GRID, _WEIGHT)


def gain(squares: np.ndarray, threshold_px: float) -> np.ndarray:
    """Return 1 minus the marginalised loss: 1 at zero, 0 from the threshold on."""
    return np.interp(squares * (1.0 / threshold_px**2), _GRID, _GAIN)


def slope(squares: np.ndarray, threshold_px: float) -> np.ndarray:
    """Return the derivative of the weight by the squared error, per px²."""
    return np.interp(squares * (1.0 / threshold_px**2), _GRID, _SLOPE, right=0.0) / threshold_px**2


def _tables():
    """Tabulate over squared error / squared threshold; dense near zero, where the weight has a cusp."""
    grid = np.linspace(0.0, 1.0, 513) ** 2
    tail = math.erfc(CUT / math.sqrt(2))
    weights = np.array([math.erfc(CUT * math.sqrt(s / 2)) - tail for s in grid]) / (1 - tail)
    loss = np.concatenate([[0.0], np.cumsum(np.diff(grid) * (weights[1:] + weights[:-1]) / 2)])
    return grid, weights, 1 - loss / loss[-1], np.gradient(weights, grid)


_GRID, _WEIGHT, _GAIN, _SLOPE = _tables()
