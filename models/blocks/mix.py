"""Fixed and learned features side by side, each place weighed."""

from __future__ import annotations

import torch
from torch import nn

GATE_OPEN = 2.0
"""Before anything is learned, all places count (nearly) alike."""


class FeatureMix(nn.Module):
    """Fixed features beside learned ones, each place weighed by a learned gate; at first the fixed ones lead."""

    def __init__(self, inputs: int, learned: int):
        super().__init__()
        self.learn = nn.Conv2d(inputs, learned + 1, 1)
        self.share = nn.Parameter(torch.tensor(0.3))
        nn.init.constant_(self.learn.bias[-1:], GATE_OPEN)

    def forward(self, x: torch.Tensor, fixed: torch.Tensor, valid: torch.Tensor) -> torch.Tensor:
        """(B, inputs, H, W), (B, F, H, W) and (B, 1, H, W) → (B, F + learned, H, W)."""
        out = self.learn(x)
        learned, gate = torch.tanh(out[:, :-1].float()), torch.sigmoid(out[:, -1:].float())
        gate = gate * (valid > 0.99)
        return torch.cat([fixed * gate, self.share.float() * learned * gate], dim=1)
