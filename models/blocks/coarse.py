"""Coarse matching: which cell of one map is which cell of the other."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch.nn import functional

NEVER = -1e4
"""Similarity of cells that cannot match; finite, so that a cell without any candidate gives no NaN."""

TEMPERATURE = 0.07
"""Of the cosines, in coarse and in fine matching."""
NEAR = 2
"""How many cells away, along either axis, a cell's near cells are."""


@dataclass(frozen=True)
class CellMatches:
    """M matches of cells, over a whole batch."""

    batch: torch.Tensor
    """(M,) int64."""
    reference: torch.Tensor
    """(M,) int64: y · cols + x."""
    moving: torch.Tensor
    """(M,) int64."""
    score: torch.Tensor
    """(M,) in 0..1: the product of both one-way probabilities."""

    def __len__(self) -> int:
        return len(self.batch)

    def take(self, rows: torch.Tensor) -> CellMatches:
        """Return some of the matches."""
        return CellMatches(self.batch[rows], self.reference[rows], self.moving[rows], self.score[rows])


def similarity(reference: torch.Tensor, moving: torch.Tensor, temperature: float = TEMPERATURE) -> torch.Tensor:
    """(B, C, H, W) twice → (B, H · W, H · W) float32 logits, references along dimension 1: cosines over temperature."""
    a = functional.normalize(reference.flatten(2).float(), dim=1) / temperature
    b = functional.normalize(moving.flatten(2).float(), dim=1)
    return torch.einsum("bcn,bcm->bnm", a, b).float()


def cell_steps(matches: CellMatches, cols: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return (M, 2) reference cells (x, y) and (M, 2) steps from there to the moving cells."""
    here, there = (
        torch.stack([cells % cols, torch.div(cells, cols, rounding_mode="floor")], dim=-1)
        for cells in (matches.reference, matches.moving)
    )
    return here, there - here


def near_mask(rows: int, cols: int, radius_cells: float, device: torch.Tensor | None = None) -> torch.Tensor:
    """Return (N, N) bool: cells of a grid at most `radius_cells` apart along x and along y."""
    index = torch.arange(rows * cols, device=device)
    y, x = index // cols, index % cols
    apart = torch.maximum((y[:, None] - y).abs(), (x[:, None] - x).abs())
    return apart <= radius_cells


def near_cells(rows: int, cols: int, device: torch.Tensor | None = None) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the (N, 25) indices of the cells about each cell, 0 for those beyond the grid, and which are inside."""
    step = torch.arange(-NEAR, NEAR + 1, device=device)
    cell = torch.arange(rows * cols, device=device)
    y = (cell // cols)[:, None] + step.repeat_interleave(len(step))
    x = (cell % cols)[:, None] + step.repeat(len(step))
    inside = (y >= 0) & (y < rows) & (x >= 0) & (x < cols)
    return torch.where(inside, y * cols + x, 0), inside


def masked(
    logits: torch.Tensor, near: torch.Tensor, reference_valid: torch.Tensor, moving_valid: torch.Tensor
) -> torch.Tensor:
    """Return (B, N, N) logits that are NEVER where cells are too far apart or either (B, N) bool is false."""
    allowed = near & reference_valid[:, :, None] & moving_valid[:, None, :]
    return logits.masked_fill(~allowed, NEVER)


def log_probabilities(logits: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the two one-way log-softmaxes (B, N, N): of moving cells given a reference cell, and the reverse."""
    return torch.log_softmax(logits, dim=2), torch.log_softmax(logits, dim=1)


def mutual_matches(logits: torch.Tensor, threshold: float) -> CellMatches:
    """Return the pairs that are each other's best and whose score, by dual softmax, reaches `threshold`."""
    forward, backward = log_probabilities(logits)
    joint = forward + backward
    score, moving = joint.max(dim=2)  # (B, N)
    _, reference = joint.max(dim=1)  # (B, N)
    index = torch.arange(joint.shape[1], device=joint.device)
    possible = logits.gather(2, moving[..., None])[..., 0] > NEVER / 2
    chosen = (reference.gather(1, moving) == index) & possible & (score.exp() >= threshold)
    batch, cells = chosen.nonzero(as_tuple=True)
    return CellMatches(batch, cells, moving[batch, cells], score[batch, cells].exp())
