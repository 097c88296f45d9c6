"""Two tiles of one scene that are turned and shifted against each other: only the lines say where places lie."""

from __future__ import annotations

import cv2
import numpy as np

from ...core.geometry import frames
from .source import turned
from .tiles import ViewTiles

TURN_DEG = 15.0
"""By how much the moving tile is turned against the reference, at most; cameras tell the rest."""
LEAST_OVERLAP = 0.4
"""Share of the tiles' area that both show, at least, before one is turned."""


def apart(scene: ViewTiles, rng, size: int) -> ViewTiles:
    """Return a square of `size` px of either view, the moving one turned and shifted; both flipped as comes.

    Nothing is known of what lies beyond the scene. The radius is the tile's side: places may lie anywhere.
    """
    x, y = (int(rng.integers(0, length - size + 1)) for length in scene.known.shape[::-1])
    here = slice(y, y + size), slice(x, x + size)
    flow, known = scene.flow[here], scene.known[here]
    middle = np.median(flow[known], axis=0) if known.any() else np.array([x, y]) + size / 2
    matrix = frames.shift(*(size / 2 + _step(rng, size)))
    matrix = matrix @ frames.similarity(1.0, rng.uniform(-TURN_DEG, TURN_DEG)) @ frames.shift(*-middle)
    # OpenCV counts from the middle of the first pixel.
    centred = frames.shift(-0.5, -0.5) @ matrix @ frames.shift(0.5, 0.5)
    moving = cv2.warpAffine(scene.moving, centred[:2], (size, size), flags=cv2.INTER_LINEAR)
    valid = cv2.warpAffine(scene.moving_valid.astype(np.float32), centred[:2], (size, size)) > 0.999
    flow = frames.apply(matrix, flow.reshape(-1, 2)).reshape(flow.shape).astype(np.float32)
    inside = (flow > 0).all(axis=-1) & (flow < size).all(axis=-1)
    lines = (g.in_frames(frames.shift(-x, -y), matrix) for g in (scene.epipolar, scene.true_epipolar))
    tiles = ViewTiles(
        scene.reference[here], moving * valid, scene.reference_valid[here], valid, flow, known & inside, *lines,
        scene.epipolar_px, float(size),
    )  # fmt: skip
    return turned(tiles, *(rng.random(3) < 0.5))


def _step(rng, size: int) -> np.ndarray:
    """Return (2,) px by which squares are displaced that share LEAST_OVERLAP of their area and more."""
    overlap, split = rng.uniform(LEAST_OVERLAP, 1.0), rng.random()
    shares = overlap ** np.array([split, 1.0 - split])
    return size * (1.0 - shares) * rng.choice([-1.0, 1.0], 2)
