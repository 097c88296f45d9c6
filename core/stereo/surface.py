"""A height surface from scattered tie points."""

from __future__ import annotations

import numpy as np

from ..geometry import frames

NEIGHBOURS = 24
CHUNK = 512
BUCKET, DIRECT = 16, 2000
"""Points to a bucket, and how many points there may be before buckets pay."""
FAR = 4.0
"""Reaches from the nearest tie point on from which nothing is known of a place."""


def nodes(size: tuple[int, int], spacing_px: float) -> np.ndarray:
    """Return (rows, cols, 2) places of a grid over (width, height) px, corners included, about `spacing_px` apart."""
    return frames.lattice((0, 0), size, [max(2, round(side / spacing_px) + 1) for side in size])


def smoothed(
    xy: np.ndarray,
    heights: np.ndarray,
    weights: np.ndarray,
    at: np.ndarray,
    reach_px: float,
    otherwise: np.ndarray | None = None,
) -> np.ndarray:
    """Return the heights at (…, 2) places: the weighted median of each one's nearest tie points (N, 2).

    Of NEIGHBOURS of them, weighted by a Gaussian of `reach_px`, or of the distance of the nearest few where they are
    farther. A median follows steps and ignores outliers. Where no tie point is near, heights are
    `otherwise` (of the places' shape), if that is given.
    """
    places = at.reshape(-1, 2)
    found, nearest = np.empty(len(places)), np.empty(len(places))
    for here, points in _neighbourhoods(xy, places):
        for part in np.array_split(here, -(-len(here) // CHUNK)):
            near = xy[points], heights[points], weights[points]
            found[part], nearest[part] = _medians(*near, places[part], reach_px)
    if otherwise is not None:
        found = np.where(nearest <= FAR * reach_px, found, otherwise.ravel())
    return found.reshape(at.shape[:-1])


def _neighbourhoods(xy: np.ndarray, places: np.ndarray):
    """Yield indices of places, and of the points that may be near them, bucket by bucket; each place once."""
    everything = np.arange(len(xy))
    if len(xy) <= DIRECT:
        yield np.arange(len(places)), everything
        return
    low, extent = xy.min(axis=0), np.ptp(xy, axis=0)
    side = np.sqrt(np.prod(np.maximum(extent, 1e-6)) * BUCKET / len(xy))
    across = int(np.ceil(extent[0] / side)) + 8
    rows = _grouped(np.floor((xy - low) / side).astype(int) @ (1, across))
    # Coarse, so that there are few buckets: places far outside are compared with all points.
    cells = np.clip(np.floor((places - low) / side), -4, np.ceil(extent / side) + 3).astype(int)
    window = (np.arange(-2, 3)[:, None] * across + np.arange(-2, 3)).ravel()
    for cell, here in _grouped(cells @ (1, across)).items():
        near = [rows[key] for key in cell + window if key in rows]
        count = sum(map(len, near))
        yield here, np.concatenate(near) if count >= NEIGHBOURS else everything[:: max(1, len(xy) // DIRECT)]


def _grouped(keys: np.ndarray) -> dict[int, np.ndarray]:
    """Return the indices of each distinct key."""
    order = np.argsort(keys, kind="stable")
    distinct, first = np.unique(keys[order], return_index=True)
    return dict(zip(distinct.tolist(), np.split(order, first[1:])))


def _medians(xy, heights, weights, places, reach_px) -> tuple[np.ndarray, np.ndarray]:
    """Return the weighted medians at places, and how far the nearest point is."""
    square = ((places[:, None] - xy) ** 2).sum(axis=2)
    near = np.argsort(square, axis=1)[:, :NEIGHBOURS]
    square = np.take_along_axis(square, near, axis=1)
    reach = np.maximum(reach_px**2, square[:, min(7, square.shape[1] - 1)])
    shares = weights[near] * np.exp(-0.5 * square / reach[:, None]) + 1e-12
    order = np.argsort(heights[near], axis=1)
    ranked = np.take_along_axis(heights[near], order, axis=1)
    total = np.cumsum(np.take_along_axis(shares, order, axis=1), axis=1)
    middle = (total >= total[:, -1:] / 2).argmax(axis=1)
    return np.take_along_axis(ranked, middle[:, None], axis=1)[:, 0], np.sqrt(square[:, 0])


def agreeing(
    xy: np.ndarray, heights: np.ndarray, weights: np.ndarray, tolerance_m: np.ndarray | float, reach_px: float
) -> np.ndarray:
    """Tell which of N heights are within `tolerance_m` (one, or (N,)) of what their neighbours say."""
    if len(xy) < 4:
        return np.ones(len(xy), bool)
    return np.abs(heights - smoothed(xy, heights, weights, xy, reach_px)) <= tolerance_m
