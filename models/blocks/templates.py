"""Fixed templates of structure: how well neighbourhoods of two places agree before anything is learned.

The similarity of learned features is added to theirs, so that learning starts from what template matching of oriented
gradients can do instead of from nothing.
"""

from __future__ import annotations

import torch
from torch.nn import functional

from .fine import STRIDE, WINDOW, window_offset

SIDE = 5
"""Samples along a template's side."""
FINE_STEP = 3
"""Fine cells between the samples of a fine template."""
CENTRED_OVER = 11
"""Side, in fine cells, of the square whose mean edge strength is taken away."""


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
def coarse_similarity(reference: torch.Tensor, moving: torch.Tensor) -> torch.Tensor:
    """(B, C, H / 2, W / 2) twice → (B, N, N) cosines of 40-px templates at the middles of the N cells of 8 px.

    The moving template may lie at any of four places of its cell: the best one counts.
    """
    here = functional.avg_pool2d(reference, 4)
    there = _blurred(functional.avg_pool2d(moving, 2))
    a = _unit(functional.unfold(here, SIDE, padding=SIDE // 2))  # (B, C · 25, N)
    b = _unit(functional.unfold(there, SIDE, dilation=2, padding=2 * (SIDE // 2)))  # (B, C · 25, 4 N)
    cosines = a.transpose(1, 2) @ b
    rows, cols = there.shape[-2:]
    return functional.max_pool2d(cosines.reshape(len(a), -1, rows, cols), 2).flatten(2)


@torch.no_grad()
def fine_similarity(reference, moving, batch, reference_cells, moving_cells) -> torch.Tensor:
    """Maps (B, C, H / 2, W / 2) twice and M matches of coarse cells → (M, 36, 36) cosines of 26-px templates."""
    a = _window_templates(reference, batch, reference_cells)
    b = _window_templates(moving, batch, moving_cells)
    return a @ b.transpose(1, 2)


def _window_templates(maps: torch.Tensor, batch: torch.Tensor, cells: torch.Tensor) -> torch.Tensor:
    """Return (M, 36, C · 25): unit templates about every fine cell of the windows of coarse cells (M,)."""
    cols = maps.shape[-1] // STRIDE
    reach = FINE_STEP * (SIDE // 2)
    margin = (WINDOW - STRIDE) // 2 + reach
    padded = functional.pad(maps, (margin, margin, margin, margin)).permute(0, 2, 3, 1)
    place = window_offset(torch.arange(WINDOW**2, device=maps.device)).long()  # (36, 2) as (x, y)
    step = torch.arange(SIDE, device=maps.device) * FINE_STEP
    y = (cells // cols * STRIDE)[:, None, None] + place[:, 1, None] + step.repeat_interleave(SIDE)  # (M, 36, 25)
    x = (cells % cols * STRIDE)[:, None, None] + place[:, 0, None] + step.repeat(SIDE)
    return functional.normalize(padded[batch[:, None, None], y, x].flatten(2), dim=-1)


def _unit(columns: torch.Tensor) -> torch.Tensor:
    return functional.normalize(columns, dim=1)


def _blurred(x: torch.Tensor) -> torch.Tensor:
    """Return (B, C, H, W) blurred by (1, 2, 1) / 4 along both axes."""
    x = functional.pad(x, (1, 1, 1, 1), mode="replicate")
    x = 0.25 * x[..., :-2, :] + 0.5 * x[..., 1:-1, :] + 0.25 * x[..., 2:, :]
    return 0.25 * x[..., :-2] + 0.5 * x[..., 1:-1] + 0.25 * x[..., 2:]
