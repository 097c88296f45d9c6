"""Low-rank adapters: a frozen layer's kernel plus a product of two thin matrices, the only ones that learn.

After Hu et al., LoRA (2022). As parametrisations of `weight`, so that they fit linear layers and convolutions of any
encoder, whoever wrote it.
"""

from __future__ import annotations

import torch
from torch import nn
from torch.nn.utils import parametrize


class LowRank(nn.Module):
    """What is added to one kernel; nothing at first."""

    def __init__(self, weight: torch.Tensor, rank: int, strength: float):
        super().__init__()
        outputs, fan_in = weight.shape[0], weight[0].numel()
        self.scale = strength / rank
        self.down = nn.Parameter(weight.new_empty(rank, fan_in).normal_(std=fan_in**-0.5))
        self.up = nn.Parameter(weight.new_zeros(outputs, rank))

    def forward(self, weight: torch.Tensor) -> torch.Tensor:
        """Return the adapted kernel, of the kernel's shape."""
        return weight + self.scale * (self.up @ self.down).view_as(weight)


def adapt(root: nn.Module, rank: int = 8, strength: float | None = None) -> list[nn.Parameter]:
    """Freeze `root` and give its linear layers and convolutions adapters; return the adapters' parameters.

    Layers too thin for the rank, and depthwise ones, stay frozen as they are. ValueError where none is left.
    """
    for parameter in root.parameters():
        parameter.requires_grad_(False)
    chosen = [m for m in root.modules() if _fits(m, rank)]
    if rank < 1 or not chosen:
        raise ValueError(f"No layer can take an adapter of rank {rank}.")
    learned = []
    for module in chosen:
        added = LowRank(module.weight.detach(), rank, rank if strength is None else strength)
        parametrize.register_parametrization(module, "weight", added)
        learned.extend(added.parameters())
    return learned


def merge(root: nn.Module) -> nn.Module:
    """Write the adapters below `root` into the kernels they adapt, in place; return `root`, whose results stay."""
    for module in list(root.modules()):
        if parametrize.is_parametrized(module, "weight"):
            parametrize.remove_parametrizations(module, "weight", leave_parametrized=True)
    return root


def _fits(module: nn.Module, rank: int) -> bool:
    if not isinstance(module, (nn.Linear, nn.Conv2d)) or getattr(module, "groups", 1) != 1:
        return False
    return min(module.weight.shape[0], module.weight[0].numel()) > rank
