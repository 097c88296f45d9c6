"""A few of many points, far from each other."""

from __future__ import annotations

import numpy as np


def spread_out(points: np.ndarray, most: int) -> np.ndarray:
    """Return the indices of at most `most` distinct (N, 2) points, in order: each the farthest from those before it."""
    distinct = np.sort(np.unique(np.round(points, 9), axis=0, return_index=True)[1])
    if len(distinct) <= most:
        return distinct
    chosen = [int(distinct[np.argmin(points[distinct].sum(axis=1))])]
    distance = np.full(len(points), np.inf)
    while len(chosen) < most:
        distance = np.minimum(distance, np.linalg.norm(points - points[chosen[-1]], axis=1))
        chosen.append(int(np.argmax(distance)))
    return np.array(chosen)
