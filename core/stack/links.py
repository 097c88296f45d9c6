"""The tie points of a pair, and the link that follows from them: an affine from one raster's places to the other's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import DegenerateError
from ..geometry.matrix import Affine, MatrixTransform, Shift, Similarity
from .graph import Edge

TURNS = 4
TUNING = 1.345
"""Huber's constant: errors beyond so many sigmas count less and less, at a cost of 5 % where they are all normal."""
ENDS = 5.12
"""Tukey's constant for errors in the plane."""
TO_SIGMA = 1.0 / 1.1774
"""From the median length of normal errors in the plane to the sigma along an axis (Rayleigh's distribution)."""
LEAST_AFFINE, LEAST_SIMILARITY = 8, 4
"""Points for a family: one more degree of freedom takes more than its minimum where errors are to show."""
LEAST_SPREAD = 0.08
"""Of the points along their narrow direction (standard deviation), for an affine, in sides of the raster."""
SMALLEST_SIGMA = 0.02
FAMILIES: dict[str, type[MatrixTransform]] = {family.name: family for family in (Shift, Similarity, Affine)}


@dataclass(frozen=True, eq=False)
class PairTies:
    """What the match of a pair found; pixels are native, with the origin at the outer corner of the first one."""

    edge: Edge
    """The two rasters by number, the smaller first."""
    xy: tuple[np.ndarray, np.ndarray]
    """(N, 2) px in either, in the order of `edge`."""
    trust: float = 1.0
    """How likely the match is right, 0 to 1, from 0.5 on for what was accepted: it decides where loops do not."""
    heights: np.ndarray | None = None
    """(N,) metres of the tie points, where both rasters were matched by their camera models."""
    family: str = ""
    """What suits the pair by its own match: shift, similarity, affine or freer; empty: not known."""
    found: int = 0
    """How many tie points the match found, where only a part of them is here."""

    @property
    def count(self) -> int:
        """How many tie points the match found."""
        return self.found or len(self.xy[0])


@dataclass(frozen=True, eq=False)
class Link:
    """How places of one raster become places of the other."""

    matrix: np.ndarray
    """(3, 3) from the first's coordinates to the second's."""
    sigma: float
    """Of a tie point along an axis, units of the second's coordinates."""
    count: int

    def inverse(self) -> np.ndarray:
        """Return the (3, 3) of the way back."""
        return np.linalg.inv(self.matrix)


def link(first: np.ndarray, second: np.ndarray) -> Link:
    """Return the robust link of (N, 2) places to others; DegenerateError where there is none.

    Iteratively reweighted least squares with Tukey's weights and the median as scale (Holland and Welsch, Robust
    regression using iteratively reweighted least-squares, 1977): a tenth of a match's points is often 2 px off.
    """
    Shift.require(first)
    family, weights = family_of(first, np.ptp(first, axis=0)), np.ones(len(first))
    for _ in range(TURNS):
        fitted = family.estimate(first, second, weights)
        off = np.linalg.norm(fitted.forward(first) - second, axis=1)
        sigma = max(float(np.median(off)) * TO_SIGMA, SMALLEST_SIGMA)
        weights = biweight(off, sigma)
    return Link(fitted.matrix, sigma, len(first))


def biweight(off: np.ndarray, sigma: float) -> np.ndarray:
    """Return the (N,) weights of errors in the plane, of `sigma` along an axis each: none from some sigmas on."""
    return np.maximum(1 - (off / (ENDS * sigma)) ** 2, 0.0) ** 2


def huber(off: np.ndarray | np.floating, sigma: float | np.floating) -> np.ndarray:
    """Return the (N,) weights of errors of so many units, along an axis of `sigma` each."""
    return TUNING * sigma * np.sqrt(2) / np.maximum(off, TUNING * sigma * np.sqrt(2))


def family_of(xy: np.ndarray, size: Sequence[float] | np.ndarray, most: str = Affine.name) -> type[MatrixTransform]:
    """Return the family that (N, 2) points of a raster of a size can bear: affine, similarity or shift.

    DegenerateError without points.
    """
    Shift.require(xy)
    allowed = list(FAMILIES)[: list(FAMILIES).index(most) + 1]
    wanted: type[MatrixTransform] = Shift
    if len(xy) >= LEAST_SIMILARITY and np.ptp(xy, axis=0).max() > 0:
        wanted = Similarity
    if len(xy) >= LEAST_AFFINE and _narrow(xy) > LEAST_SPREAD * float(np.mean(size)):
        try:
            Affine.require(xy)
            wanted = Affine
        except DegenerateError:
            pass
    return wanted if wanted.name in allowed else FAMILIES[most]


def _narrow(xy: np.ndarray) -> float:
    """Return the standard deviation of (N, 2) points along their narrow direction."""
    return float(np.sqrt(max(np.linalg.eigvalsh(np.cov(xy.T))[0], 0.0)))
