"""Cuts tiles into windows of one size, so that memory does not grow with the tile, and joins their matches."""

from __future__ import annotations

import numpy as np
import torch

from ..core.matching import TilePoints, WorkingImage

PRECISIONS = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}


def window_sides(shape: tuple[int, int], largest: int, margin: int, grain: int) -> tuple[int, int]:
    """Return (rows, cols) of the smallest windows that cover a tile by as few as windows of side `largest` do.

    Both are multiples of `grain`, as `largest` must be: what windows overlap is computed twice.
    """
    rows, cols = (_side(length, largest, margin, grain) for length in shape)
    return rows, cols


def _side(length: int, largest: int, margin: int, grain: int) -> int:
    count = _count(length, largest, margin)
    return -(-(length + 2 * margin * (count - 1)) // (count * grain)) * grain


def _count(length: int, side: int, margin: int) -> int:
    """Return how many windows cover a length if they overlap by twice the margin at least."""
    return 1 if length <= side else int(np.ceil((length - 2 * margin) / (side - 2 * margin)))


def window_grid(shape: tuple[int, int], sides: tuple[int, int], margin: int) -> tuple[np.ndarray, np.ndarray]:
    """Return windows (rows, cols) of a tile (rows, cols): corners (N, 2) as (y, x), disjoint cores (N, 4), in px.

    Cores as (y0, x0, y1, x1) cover the tile; windows overlap by twice the margin at least and end at the tile's edge,
    or beyond it where the tile is smaller than a window.
    """
    axes = [_axis(length, side, margin) for length, side in zip(shape, sides)]
    starts, cores = [], []
    for y, y0, y1 in axes[0]:
        for x, x0, x1 in axes[1]:
            starts.append((y, x))
            cores.append((y0, x0, y1, x1))
    return np.array(starts), np.array(cores)


def _axis(length: int, side: int, margin: int) -> list[tuple[int, int, int]]:
    """Return (start, core start, core end) of the windows along one side."""
    count = _count(length, side, margin)
    starts = np.round(np.linspace(0, max(length - side, 0), count)).astype(int)
    edges = [0, *((starts[:-1] + side + starts[1:]) // 2), length]
    return list(zip(starts.tolist(), edges[:-1], edges[1:]))


def surest_per_square(points: TilePoints, spacing_px: float) -> TilePoints:
    """Return the most confident match of each square of `spacing_px`, highest confidence first."""
    order = np.argsort(-points.confidence, kind="stable")
    squares = np.floor(points.reference_xy[order] / max(spacing_px, 1.0)).astype(np.int64)
    _, first = np.unique(squares, axis=0, return_index=True)
    keep = order[np.sort(first)]
    return points.take(keep)


def stack(image: WorkingImage) -> np.ndarray:
    """Return (4, rows, cols) float32: three bands and validity."""
    bands = np.broadcast_to(image.pixels, (3, *image.shape)) if len(image.pixels) == 1 else image.pixels
    return np.concatenate([bands * image.valid, image.valid[None]]).astype(np.float32)


def cut(stack: np.ndarray, y: int, x: int, sides: tuple[int, int]) -> np.ndarray:
    """Return the window (4, *sides); what lies beyond the tile is 0, and so invalid."""
    part = stack[:, y : y + sides[0], x : x + sides[1]]
    if part.shape[1:] == sides:
        return part
    padded = np.zeros((len(stack), *sides), np.float32)
    padded[:, : part.shape[1], : part.shape[2]] = part
    return padded
