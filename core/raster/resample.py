"""Averaging and interpolating pixels into another grid of the same axes, as products with thin matrices."""

from __future__ import annotations

import numpy as np


def weights(start: float, step: float, n_out: int, first: int, n_in: int, n_all: int) -> np.ndarray:
    """Return (n_out, n_in) float32: the share of each input pixel in each output pixel.

    Output pixel i spans start + i·step … start + (i+1)·step on an axis of `n_all` input pixels, of which
    `first` … `first + n_in` are at hand. Wider steps average by area, narrower ones interpolate between centres; both
    keep a linear ramp as it is.
    What lies outside the axis has no weight, so a row's sum is the share of the output pixel that is covered.
    """
    index = first + np.arange(n_in)
    low = start + step * np.arange(n_out)
    if step > 1:
        inside = np.minimum(low[:, None] + step, index + 1) - np.maximum(low[:, None], index)
        return _centred(np.clip(inside, 0, None) / step, index + 0.5, low + step / 2).astype(np.float32)
    centre = low + step / 2
    shares = np.clip(1 - np.abs(np.clip(centre - 0.5, 0, n_all - 1)[:, None] - index), 0, None)
    shares[(centre < 0) | (centre > n_all)] = 0
    return shares.astype(np.float32)


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


def needed(start: float, step: float, n_out: int, n_all: int) -> tuple[int, int]:
    """Return (first, n) of the input pixels that `n_out` output pixels depend on, inside 0 … n_all."""
    margin = 0 if step > 1 else 1
    first = int(np.clip(np.floor(start) - margin, 0, n_all - 1))
    stop = int(np.clip(np.ceil(start + step * n_out) + margin, first + 1, n_all))
    return first, stop - first


def resampled(
    values: np.ndarray, valid: np.ndarray, rows: np.ndarray, cols: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return weighted means of the valid pixels (bands, out rows, out cols) and their weight (out rows, out cols).

    `rows` (out rows, rows) and `cols` (out cols, cols) come from `weights`; values must be finite.
    """
    rows, cols = rows.astype(values.dtype, copy=False), cols.astype(values.dtype, copy=False)
    if valid.all():
        weight = np.outer(rows.sum(1), cols.sum(1))
        total = rows @ values @ cols.T
    else:
        known = valid.astype(values.dtype)
        weight = rows @ known @ cols.T
        total = rows @ (values * known) @ cols.T
    return np.divide(total, weight, out=np.zeros_like(total), where=weight > 1e-6), weight
