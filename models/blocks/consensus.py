"""What neighbouring cells agree on: similarities of near places seen as a picture of displacements."""

from __future__ import annotations

import torch
from torch import nn

from .coarse import NEAR, NEVER, near_cells
from .convolution import RepConv

LEAST_LOG = -8.0
"""Log-probabilities below say only: no."""


class Consensus(nn.Module):
    """Adds to each cell's similarities what those of its neighbours speak for; at first nothing."""

    def __init__(self, width: int = 64):
        super().__init__()
        places = (2 * NEAR + 1) ** 2
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
