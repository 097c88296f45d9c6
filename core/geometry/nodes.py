"""Places all over an image on the other side of a transform, as few of them worked out as will do."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from . import frames
from .transform import TwoWay

NODE_PX, WIDE_NODE_PX = 8, 16
"""Distances of nodes, pixels of the image: at the first a transform can be interpolated to a hundredth of a pixel."""
BETWEEN_PX = 0.05
"""Where every other wide node is this near to where the ones around it put it, so are the ones between all of them, by
a small part of this where the transform is smooth, by half of it along a kink."""


def nodes(transform: TwoWay, to_native: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Return (n, m, 2): the moving px of places all over an image of (rows, cols), its corners included.

    `to_native` is its pixel frame in the reference; neighbours are NODE_PX apart at most. NaN where nothing is mapped.
    """
    wide = _at(transform, to_native, shape, [4 * -(-n // (4 * WIDE_NODE_PX)) for n in shape])
    apart = np.hypot(*(np.array(shape) / (np.array(wide.shape[:2]) - 1))) / np.sqrt(2)
    most = BETWEEN_PX / apart * spacing(wide)
    if (np.abs(doubled(wide[::2, ::2]) - wide) <= most).all():
        return doubled(wide)
    return _at(transform, to_native, shape, [-(-n // NODE_PX) for n in shape])


def spacing(places: np.ndarray) -> float:
    """Return the distance of neighbouring ones of (rows, cols, 2) places: the side of the median square between them.

    1 where none is known.
    """
    steps = [np.diff(places, axis=axis) for axis in (0, 1)]
    areas = steps[0][:, :-1, 0] * steps[1][:-1, :, 1] - steps[0][:, :-1, 1] * steps[1][:-1, :, 0]
    finite = np.isfinite(areas)
    return float(np.sqrt(np.abs(np.median(areas[finite])))) if finite.any() else 1.0


def doubled(places: np.ndarray) -> np.ndarray:
    """Return (2 n - 1, 2 m - 1, 2): (n, m, 2) places and those between them by cubics, along the rim by parabolas.

    n and m are three or more.
    """
    return _doubled(_doubled(places).swapaxes(0, 1)).swapaxes(0, 1)


def _doubled(rows: np.ndarray) -> np.ndarray:
    before, after = (3 * (a - b) + c for a, b, c in (rows[:3], rows[:-4:-1]))
    wider = np.concatenate([before[None], rows, after[None]])
    out = np.empty((2 * len(rows) - 1, *rows.shape[1:]))
    out[::2] = rows
    out[1::2] = (9 * (wider[1:-2] + wider[2:-1]) - wider[:-3] - wider[3:]) / 16
    return out


def _at(transform: TwoWay, to_native: np.ndarray, shape: tuple[int, int], cells: Sequence[int]) -> np.ndarray:
    """Return the nodes of (down, across) cells."""
    places = frames.lattice((0, 0), shape[::-1], (cells[1] + 1, cells[0] + 1))
    there = transform.inverse(frames.apply(to_native, places.reshape(-1, 2)))
    return there.reshape(places.shape)
