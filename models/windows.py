"""Cuts tiles into windows of one size, so that memory does not grow with the tile, and joins their matches."""

from __future__ import annotations

import numpy as np
import torch

from ..core.matching import TilePoints, WorkingImage

PRECISIONS = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}


def window_grid(shape: tuple[int, int], side: int, margin: int) -> tuple[np.ndarray, np.ndarray]:
    """Return square windows of a tile (rows, cols): corners (N, 2) as (y, x), and disjoint cores (N, 4), in px.

    Cores as (y0, x0, y1, x1) cover the tile; windows overlap by twice the margin at least and end at the tile's edge,
    or beyond it where the tile is smaller than a window.
    """
    axes = [_axis(length, side, margin) for length in shape]
    starts, cores = [], []
    for y, y0, y1 in axes[0]:
        for x, x0, x1 in axes[1]:
            starts.append((y, x))
            cores.append((y0, x0, y1, x1))
    return np.array(starts), np.array(cores)


def _axis(length: int, side: int, margin: int) -> list[tuple[int, int, int]]:
    """Return (start, core start, core end) of the windows along one side."""
    count = 1 if length <= side else int(np.ceil((length - 2 * margin) / (side - 2 * margin)))
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


def cut(stack: np.ndarray, y: int, x: int, side: int) -> np.ndarray:
    """Return the window (4, side, side); what lies beyond the tile is 0, and so invalid."""
    part = stack[:, y : y + side, x : x + side]
    if part.shape[1:] == (side, side):
        return part
    padded = np.zeros((len(stack), side, side), np.float32)
    padded[:, : part.shape[1], : part.shape[2]] = part
    return padded
