"""Where in a window a place is: the mean of a heat map, and its spread, as LoFTR (Sun et al., 2021) refines."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch.nn import functional

STRIDE = 4
"""Fine cells along a coarse cell's side."""
MARGIN = 2
"""Fine cells of the window beyond the coarse cell, at each side."""
WINDOW = STRIDE + 2 * MARGIN
FURTHEST = 1e-2
"""Least spread, in fine cells."""


@dataclass(frozen=True)
class Heat:
    """Heat maps of M matches over windows of the moving map."""

    logits: torch.Tensor
    """(M, WINDOW²) float32."""
    xy: torch.Tensor
    """(M, 2): expected place, fine cells from the window's upper left corner."""
    sigma: torch.Tensor
    """(M,) fine cells: spread along one axis."""


def place_windows(fine: torch.Tensor, batch: torch.Tensor, cells: torch.Tensor, cols: int) -> torch.Tensor:
    """(B, C, H, W), and (M,) rows of the batch and coarse cells → (M, WINDOW², C): around each cell; 0 beyond edges."""
    padded = functional.pad(fine, (MARGIN, MARGIN, MARGIN, MARGIN))
    step = torch.arange(WINDOW, device=fine.device)
    rows = (torch.div(cells, cols, rounding_mode="floor") * STRIDE)[:, None, None] + step[:, None]
    columns = (cells % cols * STRIDE)[:, None, None] + step
    return padded[batch[:, None, None], :, rows, columns].flatten(1, 2)


def centre_features(fine: torch.Tensor, batch: torch.Tensor, cells: torch.Tensor, cols: int) -> torch.Tensor:
    """Return (M, C): features at the middle of coarse cells, the mean of the four fine cells that meet there."""
    windows = place_windows(fine, batch, cells, cols)
    middle = torch.arange(WINDOW, device=fine.device).reshape(1, -1).expand(WINDOW, -1)
    inner = (middle - (WINDOW - 1) / 2).abs() < 1
    chosen = (inner & inner.T).flatten()
    return windows[:, chosen].mean(dim=1)


def heat(centre: torch.Tensor, windows: torch.Tensor, temperature: float) -> Heat:
    """(M, C) and (M, WINDOW², C) → heat maps of cosines over `temperature`."""
    a = functional.normalize(centre.float(), dim=-1)
    b = functional.normalize(windows.float(), dim=-1)
    logits = torch.einsum("mc,mkc->mk", a, b) / temperature
    share = logits.softmax(dim=1)
    index = torch.arange(WINDOW * WINDOW, device=logits.device)
    places = torch.stack([index % WINDOW, torch.div(index, WINDOW, rounding_mode="floor")], dim=-1) + 0.5
    xy = share @ places
    variance = (share @ places.square() - xy.square()).clamp(min=FURTHEST**2)
    return Heat(logits, xy, variance.mean(dim=1).sqrt())


def window_origin(cells: torch.Tensor, cols: int) -> torch.Tensor:
    """Return (M, 2) upper left corners (x, y) of the cells' windows, in fine cells of the whole map."""
    xy = torch.stack([cells % cols, torch.div(cells, cols, rounding_mode="floor")], dim=-1)
    return (xy * STRIDE - MARGIN).float()
