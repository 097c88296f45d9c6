"""The search range under a prior: parts of both images, rotations, scales and shifts."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ...core.geometry import frames
from ...core.matching import Prior, WorkingImage
from ..arrays import Arrays
from .sweep import Span, full_turn, scale_steps

FARTHEST = (1.32, 1.6, 3.0)
"""Scales, relative to equal ground, that are searched first, then, and at all; and their inverses."""
STEP_DEG = 6.0
DOUBT = 1.2
"""Without a prior the moving image usually fills the reference: the logarithm of the scale has this deviation."""


STRETCH = 0.02
"""Departure from a similarity that the search tolerates."""


@dataclass(frozen=True)
class Cut:
    """A part of an image and where it begins."""

    image: WorkingImage
    x: int
    y: int


def everything() -> tuple[Span, ...]:
    """Return the spans of a search without a prior, by how likely their scales are."""
    scales = np.array(scale_steps(1 / FARTHEST[-1], FARTHEST[-1]))
    span = np.digitize(np.maximum(scales, 1 / scales), FARTHEST[:-1])
    rotations = full_turn(STEP_DEG)
    return tuple(Span(rotations, tuple(scales[span == n]), scale_doubt=DOUBT) for n in range(len(FARTHEST)))


def spanned(prior: Prior, equal_ground: float, moving_shape: tuple[int, int]) -> Span:
    """Return the span under a prior; `equal_ground` is its scale relative to equal ground."""
    centre = np.array(moving_shape[::-1]) / 2.0
    linear = frames.local_linear(prior.matrix, centre)
    believed = math.degrees(math.atan2(linear[1, 0] - linear[0, 1], linear[0, 0] + linear[1, 1]))
    factor = max(prior.scale_factor, 1.0)
    place = frames.apply(prior.matrix, centre[None])[0]
    free = prior.rotation_deg >= 180.0 - STEP_DEG
    return Span(
        full_turn(STEP_DEG) if free else _rotations(believed, prior.rotation_deg),
        scale_steps(equal_ground / factor, equal_ground * factor),
        minimum_overlap=0.25,
        centre_xy=(float(place[0]), float(place[1])),
        shift_px=prior.shift_px,
        decoys_deg=() if free else _decoys(believed, prior.rotation_deg),
    )


def straightened(a: Arrays, moving: WorkingImage, prior: Prior) -> tuple[WorkingImage, np.ndarray] | None:
    """Return the moving image freed of the stretch and shear that a prior knows of, and the map of its pixels to that.

    None where the prior is as good as a similarity, which the search covers.
    """
    rows, cols = moving.shape
    linear = frames.local_linear(prior.matrix, np.array([cols, rows]) / 2.0)
    scale = math.sqrt(abs(np.linalg.det(linear)))
    angle = math.degrees(math.atan2(linear[1, 0] - linear[0, 1], linear[0, 0] + linear[1, 1]))
    stretch = np.eye(3)
    stretch[:2, :2] = np.linalg.inv(frames.similarity(scale, angle)[:2, :2]) @ linear
    if np.abs(stretch - np.eye(3)).max() < STRETCH:
        return None
    outline = frames.apply(stretch, frames.corners(moving.shape))
    to_straight = frames.shift(*-outline.min(0)) @ stretch
    width, height = np.maximum(np.ceil(np.ptp(outline, axis=0) - 1e-6), 1).astype(int)
    stack = a.asarray(np.concatenate([moving.pixels, moving.valid[None]]).astype(np.float32))
    seen = a.to_numpy(a.warp(stack, np.linalg.inv(to_straight)[None], (int(height), int(width))))[0]
    valid = seen[-1] > 0.99
    return WorkingImage(seen[:-1] * valid, valid, moving.to_native @ np.linalg.inv(to_straight)), to_straight


def cut_to_prior(reference: WorkingImage, moving: WorkingImage, prior: Prior) -> tuple[Cut, Cut] | None:
    """Return the parts of both images that can see each other under a prior; None when there are none."""
    rows, cols = moving.shape
    grow = max(prior.scale_factor, 1.0)
    middle = np.array([cols, rows]) / 2.0
    if prior.rotation_deg > 15.0:
        # A square that holds the image under every rotation.
        half = math.hypot(cols, rows) / 2.0 * grow
        outline = middle + half * np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]])
    else:
        outline = middle + (frames.corners(moving.shape) - middle) * grow * 1.1
    ref = _cut(reference, frames.apply(prior.matrix, outline), prior.shift_px)
    if ref is None:
        return None
    size = max(ref.image.shape)
    back = np.linalg.inv(prior.matrix)
    per_px = math.sqrt(abs(np.linalg.det(frames.local_linear(back, frames.apply(prior.matrix, middle[None])[0]))))
    outline = frames.corners(reference.shape)
    margin = (prior.shift_px + 0.05 * size + (grow - 1.0) * size) * per_px
    if prior.rotation_deg > 15.0:
        return ref, Cut(moving, 0, 0)
    mov = _cut(moving, frames.apply(back, outline), margin)
    return None if mov is None else (ref, mov)


def _cut(image: WorkingImage, outline: np.ndarray, margin: float) -> Cut | None:
    rows, cols = image.shape
    if not np.isfinite(outline).all():
        return Cut(image, 0, 0)
    low = np.clip(np.floor(outline.min(0) - margin), 0, [cols, rows]).astype(int)
    high = np.clip(np.ceil(outline.max(0) + margin), 0, [cols, rows]).astype(int)
    if (high - low < 1).any():
        return None
    here = (slice(low[1], high[1]), slice(low[0], high[0]))
    part = WorkingImage(
        image.pixels[:, here[0], here[1]], image.valid[here], image.to_native @ frames.shift(*map(float, low))
    )
    return Cut(part, int(low[0]), int(low[1]))


def _rotations(believed_deg: float, range_deg: float) -> tuple[float, ...]:
    n = math.ceil(2 * range_deg / STEP_DEG - 1e-6)
    if n < 1:
        return (believed_deg,)
    return tuple(believed_deg + np.linspace(-range_deg, range_deg, n + 1))


def _decoys(believed_deg: float, range_deg: float, count: int = 24) -> tuple[float, ...]:
    """Return rotations at least 12° outside the range, evenly spread."""
    low, high = range_deg + 12.0, 348.0 - range_deg
    if high <= low:
        return ()
    return tuple(believed_deg + np.linspace(low, high, min(count, 1 + int((high - low) / 7.0))))
