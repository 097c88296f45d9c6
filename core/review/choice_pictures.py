"""Small pictures of several alignments, where they can best be told apart by eye."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..geometry.transform import Transform
from ..registration.alignment.edge_correlation import box_sums, edges
from ..registration.footprint import footprint_window
from ..registration.image_pair import ImagePair
from ..registration.search_windows import Window, area_window
from .patches import Patches, empty_like

FRAME_PX = 384
"""Long side at which the place is looked for."""
LEAST_PX, TIMES = 32.0, 6.0
"""A picture reaches so far from its middle, native reference px: at least, and in displacements of the alignments."""


def choice_pictures(pair: ImagePair, transforms: Sequence[Transform], side_px: int) -> list[Patches]:
    """Return the Patches of each transform at one place, `side_px` pixels a side; none where nothing overlaps."""
    window = footprint_window(pair, transforms[0], area_window(pair))
    if window is None:
        return []
    half = _half_px(transforms, pair, window)
    x, y = np.clip(_place(pair, transforms, window, half), np.add(window[:2], half), np.subtract(window[2:], half))
    around = (x - half, y - half, x + half, y + half)
    step = max(2 * half / side_px, 1e-3)
    reference = pair.read_at(pair.reference, around, step)
    tiles = [pair.tile_pair(transform, around, step) for transform in transforms]
    return [Patches(reference, empty_like(reference) if tile is None else tile[1]) for tile in tiles]


def _half_px(transforms: Sequence[Transform], pair: ImagePair, window: Window) -> float:
    """Return how far the pictures reach: far enough to see where one is, near enough to see how they differ."""
    middle = np.array([pair.moving_size]) / 2
    places = np.concatenate([transform.forward(middle) for transform in transforms])
    apart = float(np.linalg.norm(places[1:] - places[0], axis=1).min()) if len(places) > 1 else 0.0
    most = min(window[2] - window[0], window[3] - window[1]) / 2
    return float(min(max(TIMES * apart, LEAST_PX), max(most, 1.0)))


def _place(pair: ImagePair, transforms: Sequence[Transform], window: Window, half_px: float) -> tuple[float, float]:
    """Return the place in a window, native reference px, where the images' edges tell the alignments apart best."""
    step = max((window[2] - window[0]) / FRAME_PX, (window[3] - window[1]) / FRAME_PX, 1.0)
    tiles = [pair.tile_pair(transform, window, step) for transform in transforms]
    known = [tile for tile in tiles if tile is not None]
    middle = ((window[0] + window[2]) / 2, (window[1] + window[3]) / 2)
    if not known:
        return middle
    found = [edges(moving) for _, moving in known]
    everywhere = np.all([edge != 0 for edge in found], axis=0)
    # What tells them apart is to lie well inside the picture.
    still, reach = edges(known[0][0]) * everywhere, max(1, round(half_px / step / 2))
    agreement = np.stack([box_sums((still.conj() * edge).real, reach) for edge in found])
    seen = box_sums(everywhere.astype(float), reach)
    telling = np.where(seen >= 0.9 * seen.max(), np.ptp(agreement, axis=0) + 1e-3 * agreement.max(axis=0), -np.inf)
    row, column = np.unravel_index(int(telling.argmax()), telling.shape)
    to_native = known[0][0].to_native
    x, y, _ = to_native @ (column + 0.5, row + 0.5, 1.0)
    return float(x), float(y)
