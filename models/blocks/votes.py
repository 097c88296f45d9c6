"""What neighbouring cells agree on: volumes of displacements seen as a picture, in which neighbours vote."""

from __future__ import annotations

import torch
from torch import nn

from .convolution import RepConv
from .volume import SIDE

LEAST_LOG = -8.0
"""Log-probabilities below say only: no."""


class Votes(nn.Module):
    """Adds to each cell's logits of displacements what its neighbours speak for; at first nothing."""

    def __init__(self, volumes: int, context: int, width: int = 128, depth: int = 3):
        super().__init__()
        places = SIDE * SIDE
        self.enter = nn.Conv2d((volumes + 2) * places + context, width, 1)
        self.layers = nn.Sequential(*(RepConv(width, width) for _ in range(depth)))
        self.vote = nn.Conv2d(width, places, 1)
        nn.init.zeros_(self.vote.weight)
        nn.init.zeros_(self.vote.bias)

    def forward(self, logits: torch.Tensor, cosines: torch.Tensor, context: torch.Tensor) -> torch.Tensor:
        """(B, N, 17, 17), (B, S, N, 17, 17) and (B, C, rows, cols) → (B, N, 17, 17) float32 votes."""
        rows, cols = context.shape[-2:]
        batch, count = logits.shape[:2]
        chances = logits.flatten(2).log_softmax(dim=2)
        alike = cosines.transpose(1, 2).flatten(2)
        seen = torch.cat([chances.clamp(min=LEAST_LOG) / 4.0, chances.exp(), 2.0 * alike], dim=2)
        seen = seen.transpose(1, 2).reshape(batch, -1, rows, cols).to(self.vote.weight.dtype)
        seen = self.enter(torch.cat([seen, context.to(seen.dtype)], dim=1))
        votes = self.vote(self.layers(nn.functional.silu(seen)))
        return votes.flatten(2).transpose(1, 2).reshape(batch, count, SIDE, SIDE).float()
