"""Detects stripes without data that are not declared: Landsat 7 after 2003, lines that a scanner dropped."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .borders import dilated, spread

SMALLEST_SHARE, LARGEST_SHARE = 0.001, 0.6
"""Of a patch that may be stripes."""
THICK_PX = 17
"""Half the width, native px, beyond which black is a border or content; Landsat's gaps are up to 15 px wide."""
LEAST_LENGTH, MOST_WIDTH = 0.4, 0.25
"""Shares: of the patch's longer side that a stripe is long at least, and of its length that it is wide at most."""
STRAIGHT, PARALLEL_DEG = 1.3, 4.0
"""A straight stripe's spread over that of a line as wide as it; how far stripes may differ in direction."""
LEAST_STRIPES, MOST_PARTS = 3, 80
STRIPED_SHARE = 0.8
"""Least share of what has the value that must lie in stripes: a map's black lines run in all directions."""
SHARP, SOFT_SHARE = 0.15, 0.1
"""What has less than this share of the usual value next to a stripe is soft; water and night are soft all around."""


def gap_value(patches: list[tuple[np.ndarray, np.ndarray]], dtype: np.dtype) -> float | None:
    """Return the value that fills straight parallel stripes through native patches; None where there are none.

    `patches`: values (channels, rows, cols) in the raster's own units, and (rows, cols) valid.
    """
    if np.issubdtype(dtype, np.complexfloating):
        return None
    for level in _levels(patches, dtype):
        if _is_striped([_holds(values, valid, level) for values, valid in patches], patches, level):
            return level
    return None


def _levels(patches, dtype: np.dtype) -> list[float]:
    """Return the values that gaps may be filled with."""
    if np.issubdtype(dtype, np.unsignedinteger):
        return [0.0, float(np.iinfo(dtype).max)]
    known = [values[:, valid].min() for values, valid in patches if valid.any()]
    return sorted({0.0, float(min(known))}) if known else []


def _holds(values: np.ndarray, valid: np.ndarray, level: float) -> np.ndarray:
    return (values == level).all(axis=0) & valid


def _is_striped(held: list[np.ndarray], patches, level: float) -> bool:
    """Return whether nearly all of `held` are stripes of one direction, sharply cut out of what is there."""
    angles: list[float] = []
    total = striped = 0
    for mask, (values, valid) in zip(held, patches):
        if not SMALLEST_SHARE <= mask.mean() <= LARGEST_SHARE:
            continue  # Too little, or a border's corner.
        thin = mask & ~_thick(mask)
        if thin.mean() < SMALLEST_SHARE:
            continue
        if not _is_sharp(thin, mask, values, valid, level):
            return False
        stripes = [_angle(part, max(mask.shape)) for part in _parts(thin)]
        total += int(thin.sum())
        striped += sum(size for size, angle in stripes if angle is not None)
        angles += [angle for _, angle in stripes if angle is not None]
    return len(angles) >= LEAST_STRIPES and striped >= STRIPED_SHARE * total and _are_parallel(np.array(angles))


def _thick(mask: np.ndarray) -> np.ndarray:
    """Return the parts of a mask that are wide both ways, such as a border, with their corners."""
    core = ~dilated(~mask, THICK_PX)
    return dilated(core, 2 * THICK_PX) & mask if core.any() else core


def _is_sharp(thin, mask, values, valid, level: float) -> bool:
    away = np.abs(values - level).max(axis=0)
    others = valid & ~mask
    beside = dilated(thin, 2) & others
    if not beside.any():
        return False
    return bool((away[beside] < SHARP * np.median(away[others])).mean() <= SOFT_SHARE)


def _parts(mask: np.ndarray) -> Iterator[np.ndarray]:
    """Yield the (N, 2) pixels of each connected part, up to MOST_PARTS: stripes are few."""
    left = mask.copy()
    for _ in range(MOST_PARTS):
        first = int(left.argmax())
        seed = np.zeros_like(left)
        seed.flat[first] = left.flat[first]
        if not seed.any():
            return
        part = spread(seed, left)
        left &= ~part
        yield np.argwhere(part)[:, ::-1]


def _angle(pixels: np.ndarray, side: int) -> tuple[int, float | None]:
    """Return the size of a part and, where it is a stripe, its direction in degrees, 0..180."""
    off = pixels - pixels.mean(axis=0)
    variances, axes = np.linalg.eigh(off.T @ off / len(off))
    long = float(np.ptp(off @ axes[:, 1])) + 1
    wide = len(pixels) / long
    straight = np.sqrt(12 * variances[0] + 1) <= STRAIGHT * wide + 1
    if long < LEAST_LENGTH * side or wide > MOST_WIDTH * long or not straight:
        return len(pixels), None
    return len(pixels), float(np.degrees(np.arctan2(*axes[::-1, 1])) % 180)


def _are_parallel(angles: np.ndarray) -> bool:
    double = np.radians(2 * angles)
    middle = np.degrees(np.arctan2(np.sin(double).mean(), np.cos(double).mean())) / 2
    return bool((np.abs((angles - middle + 90) % 180 - 90) <= PARALLEL_DEG).mean() >= 0.9)
