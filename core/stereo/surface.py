"""A surface of heights from scattered tie points."""

from __future__ import annotations

import numpy as np

NEIGHBOURS = 24
CHUNK = 512


def nodes(size, spacing_px: float) -> np.ndarray:
    """Return (rows, cols, 2) places of a grid over (width, height) px, corners included, about `spacing_px` apart."""
    axes = [np.linspace(0, side, max(2, round(side / spacing_px) + 1)) for side in size]
    return np.stack(np.meshgrid(*axes), axis=-1)


def smoothed(xy: np.ndarray, heights: np.ndarray, weights: np.ndarray, at: np.ndarray, reach_px: float) -> np.ndarray:
    """Return the heights at (…, 2) places: the weighted median of each one's nearest tie points.

    Of NEIGHBOURS of them, weighted by a Gaussian of `reach_px`, or of the distance of the nearest few where they are
    farther. A median follows steps and does not hear wrong matches.
    """
    places = at.reshape(-1, 2)
    found = np.concatenate(
        [_medians(xy, heights, weights, places[i : i + CHUNK], reach_px) for i in range(0, len(places), CHUNK)]
    )
    return found.reshape(at.shape[:-1])


def _medians(xy, heights, weights, places, reach_px) -> np.ndarray:
    square = ((places[:, None] - xy) ** 2).sum(axis=2)
    near = np.argsort(square, axis=1)[:, :NEIGHBOURS]
    square = np.take_along_axis(square, near, axis=1)
    reach = np.maximum(reach_px**2, square[:, min(7, square.shape[1] - 1)])
    shares = weights[near] * np.exp(-0.5 * square / reach[:, None]) + 1e-12
    order = np.argsort(heights[near], axis=1)
    ranked = np.take_along_axis(heights[near], order, axis=1)
    total = np.cumsum(np.take_along_axis(shares, order, axis=1), axis=1)
    middle = (total >= total[:, -1:] / 2).argmax(axis=1)
    return np.take_along_axis(ranked, middle[:, None], axis=1)[:, 0]


def agreeing(xy: np.ndarray, heights: np.ndarray, weights: np.ndarray, tolerance_m, reach_px: float) -> np.ndarray:
    """Tell which of N heights are within `tolerance_m` (one, or (N,)) of what their neighbours say."""
    if len(xy) < 4:
        return np.ones(len(xy), bool)
    return np.abs(heights - smoothed(xy, heights, weights, xy, reach_px)) <= tolerance_m
