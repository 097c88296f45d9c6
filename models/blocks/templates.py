"""Fixed templates of structure: how well neighbourhoods of two places agree before anything is learned.

The similarity of learned features is added to theirs, so that learning starts from what template matching of oriented
gradients can do instead of from nothing. All displacements of all cells are compared at once.
"""

from __future__ import annotations

from functools import lru_cache

import torch
from torch.nn import functional

from .coarse import near_cells
from .fine import STRIDE, WINDOW, window_offset

REACH = 8
"""Displacements looked at along either axis, in fine cells."""
TEMPLATE_SIGMA = 12.0
"""Standard deviation of a template's weights, in fine cells."""
CENTRED_OVER = 11
"""Side, in fine cells, of the square whose mean edge strength is taken away."""
OUT_OF_REACH = -1.0


@torch.no_grad()
def structure_map(seen: torch.Tensor) -> torch.Tensor:
    """Channels of StructureFrontEnd (B, 2 + 3 S, H, W) → (B, 3 S, H / 2, W / 2) float32, strengths about zero."""
    pooled = functional.avg_pool2d(seen[:, 2:].float(), 2)
    strength = pooled[:, ::3]
    mean = functional.avg_pool2d(strength, CENTRED_OVER, 1, CENTRED_OVER // 2, count_include_pad=False)
    pooled[:, ::3] = strength - mean
    inside = functional.avg_pool2d(seen[:, 1:2].float(), 2)
    return _blurred(pooled * inside)


@torch.no_grad()
def agreement(reference: torch.Tensor, moving: torch.Tensor) -> torch.Tensor:
    """(B, C, H / 2, W / 2) twice → (B, N, 17, 17) cosines of templates about the N coarse cells' centres.

    [b, n, 8 + dy, 8 + dx] compares a cell with the moving image (dx, dy) fine cells beside it.
    """
    rows, cols = reference.shape[-2:]
    down, across = (_weights(side).to(reference.device) for side in (rows, cols))
    padded = functional.pad(moving, (REACH, REACH, REACH, REACH))
    here = reference.permute(0, 2, 3, 1).contiguous()  # (B, H, W, C)
    own = _gathered((reference * reference).sum(1)[..., None], down, across)  # (B, rows, cols, 1)
    energy = (padded * padded).sum(1)
    planes = []
    for dy in range(2 * REACH + 1):
        products = _band(here @ padded[:, :, dy : dy + rows].permute(0, 2, 1, 3))  # (B, H, W, 17)
        theirs = energy[:, dy : dy + rows].unfold(2, cols, 1).transpose(2, 3)  # (B, H, W, 17)
        planes.append(_gathered(products, down, across) / (own * _gathered(theirs, down, across) + 1e-8).sqrt())
    return torch.stack(planes, dim=3).flatten(1, 2)


def _band(products: torch.Tensor) -> torch.Tensor:
    """(B, H, W, W + 16) products of all places of a row → (B, H, W, 17): those at most 8 apart."""
    products = products.contiguous()
    batch, rows, cols, _ = products.shape
    a, b, c, d = products.stride()
    return products.as_strided((batch, rows, cols, 2 * REACH + 1), (a, b, c + d, d))


def _gathered(x: torch.Tensor, down: torch.Tensor, across: torch.Tensor) -> torch.Tensor:
    """(B, H, W, K) → (B, H / 4, W / 4, K): weighted sums about the centres of coarse cells."""
    batch, rows, cols, count = x.shape
    x = (down @ x.reshape(batch, rows, cols * count)).reshape(batch, len(down), cols, count)
    return across @ x


@lru_cache(maxsize=32)
def _weights(side: int) -> torch.Tensor:
    """Return (side / 4, side) Gaussian weights of fine cells about the centres of coarse cells, each row of sum 1."""
    centre = (torch.arange(side // STRIDE) + 0.5) * STRIDE
    distance = torch.arange(side) + 0.5 - centre[:, None]
    weights = torch.exp(-0.5 * (distance / TEMPLATE_SIGMA) ** 2)
    return weights / weights.sum(1, keepdim=True)


def coarse_similarity(cosines: torch.Tensor, rows: int, cols: int) -> torch.Tensor:
    """(B, N, 17, 17) → (B, N, N): the best cosine by which a cell's centre falls into another; 0 beyond reach."""
    best = functional.max_pool2d(cosines, STRIDE + 1, STRIDE, STRIDE // 2).flatten(2)  # (B, N, 25)
    index, inside = near_cells(rows, cols, cosines.device)
    empty = torch.zeros(len(best), rows * cols, rows * cols, device=best.device)
    return empty.scatter_add(2, index.expand(len(best), -1, -1), best * inside)


def fine_similarity(cosines, cols: int, batch, reference_cells, moving_cells) -> torch.Tensor:
    """(B, N, 17, 17) and M matches of coarse cells → (M, 36, 36): cosines by the displacement of places in windows."""
    place = window_offset(torch.arange(WINDOW**2, device=cosines.device)).long()
    between = place[None] - place[:, None]  # (36, 36, 2) as (x, y)
    moved = torch.stack(
        [moving_cells % cols - reference_cells % cols, moving_cells // cols - reference_cells // cols], -1
    )
    shift = between + STRIDE * moved[:, None, None] + REACH  # (M, 36, 36, 2)
    inside = ((shift >= 0) & (shift <= 2 * REACH)).all(-1)
    shift = shift.clamp(0, 2 * REACH)
    flat = (shift[..., 1] * (2 * REACH + 1) + shift[..., 0]).flatten(1)
    found = cosines[batch, reference_cells].flatten(1).gather(1, flat).reshape(inside.shape)
    return torch.where(inside, found, OUT_OF_REACH)


def _blurred(x: torch.Tensor) -> torch.Tensor:
    """Return (B, C, H, W) blurred by (1, 2, 1) / 4 along both axes."""
    x = functional.pad(x, (1, 1, 1, 1), mode="replicate")
    x = 0.25 * x[..., :-2, :] + 0.5 * x[..., 1:-1, :] + 0.25 * x[..., 2:, :]
    return 0.25 * x[..., :-2] + 0.5 * x[..., 1:-1] + 0.25 * x[..., 2:]
