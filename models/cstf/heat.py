"""From correspondence maps to a heat map: a small fully convolutional network, and the class “no match here”."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional

from ..blocks.convolution import RepConv
from ..blocks.votes import LEAST_LOG

STEP_PX = 2
"""Distance of neighbouring displacements."""
NEVER = -1e4
"""Logit of a displacement that cannot be; finite, so that a point without any gives no NaN."""
START_NONE = -1.0
"""Logit of “no match here” before anything is learned."""


@dataclass(frozen=True)
class Heat:
    """Where M points lie in the other image, as a classification of D × D displacements; float32."""

    logits: torch.Tensor
    """(M, D, D): of displacements given that there is a match, [reach + dy, reach + dx], steps of 2 px."""
    none: torch.Tensor
    """(M,): logit of “no match here”."""
    context: torch.Tensor
    """(M, C): what is known of the point."""
    centre: torch.Tensor
    """(M, 2) px: the point, at a whole number of steps."""
    here: torch.Tensor
    """(M,) int64: the image that asks."""
    there: torch.Tensor
    """(M,) int64: the image that answers."""

    @property
    def reach(self) -> int:
        """The largest displacement, steps."""
        return self.logits.shape[-1] // 2

    @property
    def possible(self) -> torch.Tensor:
        """(M,) bool: whether there is any displacement to look at."""
        return self.logits.flatten(1).amax(1) > NEVER / 2

    @property
    def peak(self) -> torch.Tensor:
        """(M, 2) int64: the likeliest displacement (x, y), steps."""
        flat, side = self.logits.detach().flatten(1).argmax(1), self.logits.shape[-1]
        return torch.stack([flat % side, torch.div(flat, side, rounding_mode="floor")], dim=-1) - self.reach

    def log_classes(self) -> torch.Tensor:
        """Return (M, D² + 1) log-probabilities of all displacements, then of “no match here”."""
        given = self.logits.flatten(1).log_softmax(1) + functional.logsigmoid(-self.none)[:, None]
        return torch.cat([given, functional.logsigmoid(self.none)[:, None]], dim=1)

    def chance_near(self, peak: torch.Tensor) -> torch.Tensor:
        """Return (M,): the probability of the 3 × 3 displacements about each of (M, 2)."""
        axis = torch.arange(-self.reach, self.reach + 1, device=peak.device)
        near = (axis - peak[..., None]).abs() <= 1  # (M, 2, D)
        near = near[:, 1, :, None] & near[:, 0, None, :]
        return (self.log_classes()[:, :-1].exp() * near.flatten(1)).sum(1)


class HeatNetwork(nn.Module):
    """Adds to the logits what the maps together show; at first nothing."""

    def __init__(self, maps: int, context: int, width: int, depth: int = 3):
        super().__init__()
        self.enter = nn.Conv2d(maps + 3, width, 3, padding=1)
        self.bring = nn.Linear(context, width)
        self.layers = nn.Sequential(*(RepConv(width, width) for _ in range(depth)))
        self.vote = nn.Conv2d(width, 1, 1)
        self.judge = nn.Sequential(nn.Linear(2 * width + context + 3, width), nn.SiLU(), nn.Linear(width, 1))
        for layer in (self.vote, self.judge[-1]):
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)
        nn.init.constant_(self.judge[-1].bias, START_NONE)

    def forward(
        self, logits: torch.Tensor, maps: torch.Tensor, context: torch.Tensor, possible: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """(M, D, D), (M, K, D, D), (M, C) and (M, D, D) bool → votes (M, D, D) and logits of none (M,)."""
        flat = logits.flatten(1)
        chances = flat.log_softmax(1).reshape(logits.shape)
        planes = [maps, chances[:, None].clamp(min=LEAST_LOG) / 4.0, chances.exp()[:, None], possible[:, None].float()]
        x = self.enter(torch.cat(planes, dim=1).to(self.vote.weight.dtype))
        context = context.to(x.dtype)
        x = self.layers(functional.silu(x + self.bring(context)[:, :, None, None]))
        best = torch.stack([maps.amax((1, 2, 3)), chances.amax((1, 2)) / 4.0, possible.float().mean((1, 2))], dim=1)
        seen = torch.cat([x.mean((2, 3)), x.amax((2, 3)), context, best.to(x.dtype)], dim=1)
        return self.vote(x)[:, 0].float(), self.judge(seen)[:, 0].float()
