"""Correlation volumes: how alike the neighbourhoods of a cell and of every place within reach of it are.

All displacements of all cells are compared at once, by banded matrix products; one set of features may be fixed
templates of structure, so that learning starts from what template matching can do instead of from nothing.
"""

from __future__ import annotations

from functools import lru_cache

import torch
from torch.nn import functional

from .bands import products
from .coarse import NEAR, NEVER, near_cells

STRIDE = 4
"""Fine cells along a coarse cell's side."""
REACH = NEAR * STRIDE
"""Displacements looked at along either axis, in fine cells."""
SIDE = 2 * REACH + 1
SIGMAS = (5.0, 12.0)
"""Standard deviations of the neighbourhoods, in fine cells: near ones follow relief, wide ones hold where little is."""
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


def correlate(reference: torch.Tensor, moving: torch.Tensor, sigmas: tuple[float, ...] = SIGMAS) -> torch.Tensor:
    """(B, C, H / 2, W / 2) twice → (B, S, N, 17, 17) cosines of neighbourhoods about the N coarse cells.

    [b, s, n, 8 + dy, 8 + dx] compares a cell with the moving image (dx, dy) fine cells beside it. Products are summed
    over cells first and over neighbourhoods of cells then.
    """
    batch, _, height, width = reference.shape
    rows, cols = height // STRIDE, width // STRIDE
    padded = functional.pad(moving, (REACH,) * 4)
    strips = reference.permute(0, 2, 1, 3).reshape(batch * rows, STRIDE, -1, width)
    beside = padded.unfold(2, STRIDE + 2 * REACH, STRIDE).permute(0, 2, 4, 1, 3).flatten(0, 1)  # (B · rows, 20, C, W)
    alike = products(strips, beside, STRIDE).reshape(batch, rows, cols, SIDE, SIDE)
    mine = functional.avg_pool2d((reference * reference).sum(1), STRIDE, divisor_override=1)  # (B, rows, cols)
    sums = functional.avg_pool2d((padded * padded).sum(1), STRIDE, 1, divisor_override=1)
    theirs = sums.unfold(1, SIDE, STRIDE).unfold(2, SIDE, STRIDE)  # (B, rows, cols, 17, 17)
    planes = []
    for sigma in sigmas:
        down, across = (_neighbours(n, sigma / STRIDE).to(mine) for n in (rows, cols))
        top, own, other = (_pooled(x, down, across) for x in (alike, mine[..., None, None], theirs))
        planes.append((top * (own * other + 1e-4).rsqrt()).flatten(1, 2))
    return torch.stack(planes, dim=1)


def _pooled(x: torch.Tensor, down: torch.Tensor, across: torch.Tensor) -> torch.Tensor:
    """(B, rows, cols, D, D) → the same, summed over neighbourhoods of cells."""
    shape = x.shape
    x = (down @ x.flatten(2).flatten(2).reshape(shape[0], shape[1], -1)).reshape(*shape[:3], -1)
    return (across @ x).reshape(shape)


@lru_cache(maxsize=32)
@torch.inference_mode(False)
def _neighbours(count: int, sigma: float) -> torch.Tensor:
    """Return (count, count) Gaussian weights of the cells along an axis, `sigma` in cells."""
    place = torch.arange(count, dtype=torch.float32)
    return torch.exp(-0.5 * ((place[:, None] - place) / sigma) ** 2)


def reachable(moving_valid: torch.Tensor, radius: float) -> torch.Tensor:
    """(B, 1, H / 2, W / 2) validity → (B, N, 17, 17) bool: steps of at most `radius` fine cells to valid places."""
    # A coarse cell's centre is a corner of four fine cells.
    corners = functional.avg_pool2d(functional.pad(moving_valid, (REACH,) * 4), 2, 1)[:, 0, 1:, 1:]
    seen = corners.unfold(1, SIDE, STRIDE).unfold(2, SIDE, STRIDE).flatten(1, 2) > 0.5
    apart = torch.arange(-REACH, REACH + 1, device=seen.device).abs() <= radius
    return seen & apart[:, None] & apart


def spread(near: torch.Tensor) -> torch.Tensor:
    """(B, N, 25) similarities of near cells → (B, N, 17, 17): the same, interpolated to displacements."""
    batch, count = near.shape[:2]
    squares = near.reshape(batch * count, 1, 2 * NEAR + 1, 2 * NEAR + 1)
    return functional.interpolate(squares, (SIDE, SIDE), mode="bilinear", align_corners=True).reshape(
        batch, count, SIDE, SIDE
    )


def near_similarity(reference: torch.Tensor, moving: torch.Tensor) -> torch.Tensor:
    """(B, C, H, W) features of coarse cells twice → (B, N, 25) cosines with the near cells, 0 beyond the grid."""
    rows, cols = reference.shape[-2:]
    a, b = (functional.normalize(x.flatten(2).float(), dim=1) for x in (reference, moving))
    index, inside = near_cells(rows, cols, a.device)
    cosines = torch.einsum("bcn,bcm->bnm", a, b).float()
    return cosines.gather(2, index.expand(len(a), -1, -1)) * inside


def cell_logits(logits: torch.Tensor, rows: int, cols: int) -> torch.Tensor:
    """(B, N, 17, 17) logits of displacements → (B, N, N): the best that leads into a cell, NEVER beyond reach."""
    best = functional.max_pool2d(logits, STRIDE + 1, STRIDE, STRIDE // 2).flatten(2)  # (B, N, 25)
    index, inside = near_cells(rows, cols, logits.device)
    best = best.masked_fill(~inside, NEVER)
    # Cells beyond the grid are listed as cell 0: they must not write over it.
    empty = best.new_full((len(best), rows * cols, rows * cols + 1), NEVER)
    index = torch.where(inside, index, rows * cols)
    return empty.scatter(2, index.expand(len(best), -1, -1), best)[..., :-1]


def peak_within(logits: torch.Tensor, cell_step: torch.Tensor) -> torch.Tensor:
    """(M, 17, 17) and (M, 2) steps (x, y) in coarse cells → (M, 2) int64: the best displacement into that cell."""
    axis = torch.arange(-REACH, REACH + 1, device=logits.device)
    near = (axis - STRIDE * cell_step[..., None]).abs() <= STRIDE // 2  # (M, 2, 17)
    allowed = near[:, 1, :, None] & near[:, 0, None, :]
    flat = logits.masked_fill(~allowed, 2 * NEVER).flatten(1).argmax(1)
    return torch.stack([flat % SIDE, torch.div(flat, SIDE, rounding_mode="floor")], dim=-1) - REACH


def patch(volumes: torch.Tensor, peak: torch.Tensor) -> torch.Tensor:
    """(M, D, D) and (M, 2) displacements (x, y) → (M, 25): the 5×5 about each, very low beyond the volume."""
    reach = volumes.shape[-1] // 2
    padded = functional.pad(volumes, (2, 2, 2, 2), value=-20.0)
    step = torch.arange(5, device=volumes.device)
    rows = (peak[:, 1] + reach)[:, None, None] + step[:, None]
    cols = (peak[:, 0] + reach)[:, None, None] + step
    rank = torch.arange(len(volumes), device=volumes.device)[:, None, None]
    return padded[rank, rows, cols].flatten(1)


def _blurred(x: torch.Tensor) -> torch.Tensor:
    """Return (B, C, H, W) blurred by (1, 2, 1) / 4 along both axes."""
    x = functional.pad(x, (1, 1, 1, 1), mode="replicate")
    x = 0.25 * x[..., :-2, :] + 0.5 * x[..., 1:-1, :] + 0.25 * x[..., 2:, :]
    return 0.25 * x[..., :-2] + 0.5 * x[..., 1:-1] + 0.25 * x[..., 2:]
