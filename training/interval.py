"""A mean and what it might as well have been: its 95 % interval by drawing the same number of items again."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np


def mean_within(values, resamplings: int = 2000) -> tuple[float, float, float]:
    """Return the mean of (N,) values and the ends of its 95 % interval; NaN are left out; all NaN if none is left."""
    values = np.asarray(values, float)
    values = values[np.isfinite(values)]
    if not len(values):
        return (float("nan"),) * 3
    rng = np.random.default_rng(0)
    means = values[rng.integers(len(values), size=(resamplings, len(values)))].mean(axis=1)
    return float(values.mean()), *(float(end) for end in np.percentile(means, (2.5, 97.5)))


def drawn_again(groups: np.ndarray, draws: int) -> Iterator[np.ndarray]:
    """Yield (N,) how often each item is taken when as many groups (N,) as there are are drawn again."""
    rng, (names, mine) = np.random.default_rng(0), np.unique(groups, return_inverse=True)
    for _ in range(draws):
        yield np.bincount(rng.integers(len(names), size=len(names)), minlength=len(names))[mine]
