"""Comparison pictures: the edges of one image, and the difference of two."""

from __future__ import annotations

import numpy as np

EDGE_RGB = np.array([230, 0, 160], np.uint8)
"""A colour that is rare in aerial and radar images."""
SMOOTHINGS = 2
"""Number of five-pixel binomial filters before edges are detected, because speckle has edges everywhere."""
STRONGEST = 0.98
"""Quantile of the gradient that counts as a full edge."""
SPREAD = 2.0
"""Standard deviations of difference that are shown as full colour."""
HIGHER, LOWER = np.array([213, 94, 0.0]), np.array([0, 114, 178.0])
"""Where the moving image is brighter, and darker, than the reference; distinct for colour-blind people."""


def edges(rgba: np.ndarray, strength: float) -> np.ndarray:
    """Return (rows, cols, 4) uint8: the edges of such a picture, transparent elsewhere; `strength` 0..1 shows more."""
    grey, valid = _grey(rgba)
    seen = _shrunk(valid, 2 * SMOOTHINGS + 2)
    out = np.zeros_like(rgba)
    if not seen.any():
        return out
    smooth = np.where(valid, grey, grey[valid].mean())
    for _ in range(SMOOTHINGS):
        smooth = _smoothed(smooth)
    gy, gx = np.gradient(smooth)
    steep = np.hypot(gx, gy)
    full = float(np.quantile(steep[seen], STRONGEST))
    least = (1.0 - strength) * full
    shown = np.clip((steep - 0.6 * least) / max(full - 0.6 * least, 1e-6), 0, 1) * _crest(steep, gx, gy) * seen
    out[..., :3] = EDGE_RGB
    out[..., 3] = (255 * np.sqrt(shown)).astype(np.uint8)
    return out


def difference(moving: np.ndarray, reference: np.ndarray) -> np.ndarray:
    """Return (rows, cols, 4) uint8: where two such pictures differ, after both were brought to one mean and contrast.

    Orange where the moving one is brighter, blue where it is darker, white where they agree; transparent where either
    has nothing.
    """
    (a, seen_a), (b, seen_b) = _grey(moving), _grey(reference)
    both = seen_a & seen_b
    out = np.zeros_like(moving)
    if not both.any():
        return out
    off = np.clip((_standardised(a, both) - _standardised(b, both)) / SPREAD, -1, 1)[..., None]
    colours = 255.0 + np.abs(off) * (np.where(off > 0, HIGHER, LOWER) - 255.0)
    out[..., :3] = colours.astype(np.uint8)
    out[..., 3] = np.where(both, 255, 0)
    return out


def _grey(rgba: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return rgba[..., :3].mean(axis=2, dtype=np.float32), rgba[..., 3] > 0


def _standardised(grey: np.ndarray, where: np.ndarray) -> np.ndarray:
    values = grey[where]
    return (grey - values.mean()) / max(float(values.std()), 1e-6)


def _smoothed(image: np.ndarray) -> np.ndarray:
    for axis in (0, 1):
        padded = np.pad(image, [(2, 2) if a == axis else (0, 0) for a in (0, 1)], mode="edge")
        parts = [np.take(padded, range(k, k + image.shape[axis]), axis) for k in range(5)]
        image = (parts[0] + 4 * parts[1] + 6 * parts[2] + 4 * parts[3] + parts[4]) / 16
    return image


def _crest(steep: np.ndarray, gx: np.ndarray, gy: np.ndarray) -> np.ndarray:
    """Return 1 on the crests of the gradient and beside them, 0 elsewhere: edges become lines two pixels wide."""
    across = _highest(steep, 1) & (np.abs(gx) >= np.abs(gy))
    along = _highest(steep, 0) & (np.abs(gx) < np.abs(gy))
    crest = across | along
    wider = crest.copy()
    wider[:, 1:] |= across[:, :-1]
    wider[1:] |= along[:-1]
    return wider


def _highest(steep: np.ndarray, axis: int) -> np.ndarray:
    return (steep >= np.roll(steep, 1, axis)) & (steep >= np.roll(steep, -1, axis))


def _shrunk(valid: np.ndarray, by: int) -> np.ndarray:
    """Return the mask of pixels farther than `by` px from invalid ones and from the border."""
    padded = np.pad(valid, by)
    inside = np.ones_like(valid)
    for axis, length in enumerate(valid.shape):
        kept = np.ones_like(valid)
        for shift in range(2 * by + 1):
            window = [slice(by, by + n) for n in valid.shape]
            window[axis] = slice(shift, shift + length)
            kept &= padded[tuple(window)]
        inside &= kept
    return inside
