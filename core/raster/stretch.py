"""Stretches a raster's own units to 0..1: percentiles over the whole image, logarithms for speckled data."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

PERCENTILES = (1.0, 99.0)
MOST_SAMPLES = 1 << 18
SPECKLE, HEAVY_TAIL = 0.25, 2.5


@dataclass(frozen=True, eq=False)
class Stretch:
    """Limits a channel, in units or in logarithms of units."""

    low: np.ndarray
    """(channels,)"""
    high: np.ndarray
    """(channels,)"""
    log_offset: float | None = None
    """What is added before the logarithm, None for none."""

    def apply(self, values: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """Return (channels, rows, cols) float32 in 0..1, 0 where invalid."""
        values = self.scaled(values)
        low, span = self.low[:, None, None], (self.high - self.low)[:, None, None]
        stretched = np.clip((values - low) / span, 0, 1).astype(np.float32)
        stretched[:, ~valid] = 0
        return stretched

    def scaled(self, values: np.ndarray) -> np.ndarray:
        """Return values or their logarithms."""
        if self.log_offset is None:
            return values
        return np.log(np.maximum(values, 0) + self.log_offset)


def measured(values: np.ndarray, valid: np.ndarray, kind: str, dtype: np.dtype) -> Stretch | None:
    """Return the stretch of a whole image (channels, rows, cols) and its valid pixels; None if all are of one value.

    `kind` is `linear`, `log` or `none` (the type's own range; for floats the values' own).
    """
    known = values.reshape(len(values), -1) if valid.all() else values[:, valid]
    sample = known[:, :: max(1, known.shape[1] // MOST_SAMPLES)]
    extremes = np.stack([known.min(1), known.max(1)]).astype(float)
    if np.all(extremes[0] == extremes[1]):
        return None
    if kind == "none":
        return _as_it_is(extremes, dtype)
    offset = _log_offset(sample) if kind == "log" else None
    scale = Stretch(np.zeros(len(values)), np.ones(len(values)), offset)
    low, high = np.percentile(scale.scaled(sample), PERCENTILES, axis=1)
    # Hardly anything but one value: a few lines on paper, lights at night.
    narrow = high <= low
    extremes = scale.scaled(extremes)
    low, high = np.where(narrow, extremes[0], low), np.where(narrow, extremes[1], high)
    return Stretch(low, np.where(high > low, high, low + 1.0), offset)


def is_speckled(patches: list[tuple[np.ndarray, np.ndarray]]) -> bool:
    """Return whether native patches (values, valid) look like radar: noise that grows with brightness, a long tail."""
    seen = [(values[0].astype(float), valid) for values, valid in patches]
    seen = [(image, valid) for image, valid in seen if _is_bright(image[valid])]
    tails = [np.percentile(image[valid], 99.5) / np.median(image[valid]) for image, valid in seen]
    if not tails or np.median(tails) <= HEAVY_TAIL:
        return False
    return bool(np.median([_variation(image, valid) for image, valid in seen]) > SPECKLE)


def _is_bright(known: np.ndarray) -> bool:
    """Return whether these are enough values, none of them negative and most of them positive."""
    return known.size >= 256 and known.min() >= 0 and bool(np.median(known) > 0)


def _variation(image: np.ndarray, valid: np.ndarray) -> float:
    """Return the median of the 3×3 neighbourhoods' standard deviations, as shares of their means."""
    mean, spread, full = _local(image, valid)
    inside = full & (mean > 0)
    return float(np.median(spread[inside] / mean[inside])) if inside.any() else 0.0


def _local(image: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return mean and standard deviation of 3×3 neighbourhoods, and which are wholly valid."""

    def box(a):
        rows = a[:-2] + a[1:-1] + a[2:]
        return (rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]) / 9

    mean = box(image)
    variance = np.maximum(box(image**2) - mean**2, 0)
    return mean, np.sqrt(variance * 9 / 8), box(valid.astype(float)) > 0.999


def _log_offset(sample: np.ndarray) -> float:
    """Return a hundredth of the median of the positive values: keeps zeros finite and darkness in bounds."""
    positive = sample[sample > 0]
    return float(np.median(positive)) / 100 if positive.size else 1.0


def _as_it_is(extremes: np.ndarray, dtype: np.dtype) -> Stretch:
    n = extremes.shape[1]
    if np.issubdtype(dtype, np.unsignedinteger) and dtype.itemsize <= 2:
        return Stretch(np.zeros(n), np.full(n, float(np.iinfo(dtype).max)))
    return Stretch(np.full(n, extremes[0].min()), np.full(n, extremes[1].max()))
