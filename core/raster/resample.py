"""Averaging and interpolating pixels into another grid of the same axes, as products with thin matrices."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ..progress import checkpoint

GROUP = 16
"""Output pixels at a time: their matrix is small, and hardly anything in it is zero."""


@dataclass(frozen=True)
class Axis:
    """Output pixel i spans start + i·step … start + (i+1)·step on an axis of `n_all` input pixels."""

    start: float
    step: float
    n_out: int
    n_all: int

    def part(self, first: int, n_out: int) -> Axis:
        """Return some of the output pixels."""
        return Axis(self.start + first * self.step, self.step, n_out, self.n_all)

    def needed(self) -> tuple[int, int]:
        """Return (first, n) of the input pixels that the output pixels depend on, inside 0 … n_all."""
        margin = 0 if self.step > 1 else 1
        first = int(np.clip(np.floor(self.start) - margin, 0, self.n_all - 1))
        stop = int(np.clip(np.ceil(self.start + self.step * self.n_out) + margin, first + 1, self.n_all))
        return first, stop - first

    def weights(self, first: int, n_in: int) -> np.ndarray:
        """Return (n_out, n_in) float64: the share of input pixels `first` … `first + n_in` in each output pixel.

        Wider steps average by area, narrower ones interpolate between centres; both keep a linear ramp as it is. What
        lies outside the axis has no weight, so a row's sum is the share of the output pixel that is covered.
        """
        index = first + np.arange(n_in)
        low = self.start + self.step * np.arange(self.n_out)
        centre = low + self.step / 2
        if self.step > 1:
            inside = np.minimum(low[:, None] + self.step, index + 1) - np.maximum(low[:, None], index)
            return _centred(np.clip(inside, 0, None) / self.step, index + 0.5, centre)
        shares = np.clip(1 - np.abs(np.clip(centre - 0.5, 0, self.n_all - 1)[:, None] - index), 0, None)
        shares[(centre < 0) | (centre > self.n_all)] = 0
        return shares


def resampled(values: np.ndarray, valid: np.ndarray, rows: Axis, cols: Axis) -> tuple[np.ndarray, np.ndarray]:
    """Return means of the valid pixels (bands, out rows, out cols) and their weight (out rows, out cols), 0..1.

    `values` (bands, rows, cols), finite, and `valid` are the pixels that both axes say they need.
    """
    if valid.all():
        ones = np.ones((1, *valid.shape), values.dtype)
        weight = _down(ones[:, :, :1], rows)[0] * _across(ones[:, :1], cols)[0]
        total = _across(_down(values, rows), cols)
    else:
        known = valid.astype(values.dtype)
        weight = _across(_down(known[None], rows), cols)[0]
        total = _across(_down(values * known, rows), cols)
    return np.divide(total, weight, out=np.zeros_like(total), where=weight > 1e-6), weight


def _down(values: np.ndarray, axis: Axis) -> np.ndarray:
    """Return (bands, out rows, cols) weighted sums along the rows."""
    out = np.empty((len(values), axis.n_out, values.shape[2]), values.dtype)
    for i, n, start, matrix in _groups(axis, values.dtype):
        out[:, i : i + n] = matrix @ values[:, start : start + matrix.shape[1]]
    return out


def _across(values: np.ndarray, axis: Axis) -> np.ndarray:
    """Return (bands, rows, out cols) weighted sums along the columns."""
    out = np.empty((*values.shape[:2], axis.n_out), values.dtype)
    for i, n, start, matrix in _groups(axis, values.dtype):
        out[..., i : i + n] = values[..., start : start + matrix.shape[1]] @ matrix.T
    return out


def _groups(axis: Axis, dtype: np.dtype):
    """Yield (first output pixel, number, first input pixel at hand, matrix) for a few output pixels at a time."""
    for group in _matrices(axis, dtype):
        checkpoint()
        yield group


@lru_cache(maxsize=16)
def _matrices(axis: Axis, dtype: np.dtype) -> tuple[tuple[int, int, int, np.ndarray], ...]:
    (origin, n_in), found = axis.needed(), []
    for i in range(0, axis.n_out, GROUP):
        part = axis.part(i, min(GROUP, axis.n_out - i))
        first, n = part.needed()
        # A part's end may be rounded beyond that of the whole.
        n = min(n, origin + n_in - first)
        found.append((i, part.n_out, first - origin, part.weights(first, n).astype(dtype)))
    return tuple(found)


def _centred(shares: np.ndarray, at: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """Return (n_out, n_in) shares tilted so that their centre of mass is `centre`; their sums stay as they are.

    A share of a pixel counts at the pixel's centre, not at the share's own: uncorrected, that is an error of up to an
    eighth of a pixel. Only output pixels that lie wholly on the axis are tilted.
    """
    total = shares.sum(1)
    whole = total > 1 - 1e-9
    mean = shares @ at / np.where(whole, total, 1)
    away = at - mean[:, None]
    spread = (shares * away**2).sum(1)
    tilt = np.where(whole & (spread > 1e-12), (centre - mean) / np.maximum(spread, 1e-12), 0)
    return shares * (1 + tilt[:, None] * away)
