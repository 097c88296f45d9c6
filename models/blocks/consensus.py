"""What neighbouring cells agree on: similarities of near places seen as a picture of displacements."""

from __future__ import annotations

import torch
from torch import nn

from .coarse import NEVER
from .convolution import RepConv

REACH_CELLS = 2
"""Displacements looked at, along either axis."""
LEAST_LOG = -8.0
"""Log-probabilities below say only: no."""


class Consensus(nn.Module):
    """Adds to each cell's similarities what those of its neighbours speak for; at first nothing."""

    def __init__(self, width: int = 64):
        super().__init__()
        places = (2 * REACH_CELLS + 1) ** 2
        self.layers = nn.Sequential(RepConv(2 * places, width), RepConv(width, width))
        self.vote = nn.Conv2d(width, places, 1)
        nn.init.zeros_(self.vote.weight)
        nn.init.zeros_(self.vote.bias)

    def forward(self, logits: torch.Tensor, rows: int, cols: int) -> torch.Tensor:
        """(B, N, N) float32 over a grid of N = rows · cols cells → the same shape; what cannot match still cannot."""
        index, inside = near_cells(rows, cols, logits.device)  # (N, 25) twice
        index = index.expand(len(logits), -1, -1)
        volume = logits.gather(2, index).masked_fill(~inside, NEVER)
        chances = volume.log_softmax(dim=2)
        seen = torch.cat([chances.clamp(min=LEAST_LOG) / 4.0, chances.exp()], dim=2)
        seen = seen.transpose(1, 2).reshape(len(logits), -1, rows, cols).to(self.vote.weight.dtype)
        votes = self.vote(self.layers(seen)).flatten(2).transpose(1, 2).float()
        return logits.scatter_add(2, index, votes * inside)


def near_cells(rows: int, cols: int, device=None) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the (N, 25) indices of the cells about each cell, 0 for those beyond the grid, and which are inside."""
    step = torch.arange(-REACH_CELLS, REACH_CELLS + 1, device=device)
    cell = torch.arange(rows * cols, device=device)
    y = (cell // cols)[:, None] + step.repeat_interleave(len(step))
    x = (cell % cols)[:, None] + step.repeat(len(step))
    inside = (y >= 0) & (y < rows) & (x >= 0) & (x < cols)
    return torch.where(inside, y * cols + x, 0), inside
