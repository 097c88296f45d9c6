"""Convolutions that train with branches and a batch norm, and run as one plain convolution."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional


class FoldedConv(nn.Module):
    """A convolution with a bias and an activation: what every trainable block here becomes at load."""

    def __init__(self, conv: nn.Conv2d, activation: nn.Module):
        super().__init__()
        self.conv, self.activation = conv, activation

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(B, C, H, W) → (B, D, H', W')."""
        return self.activation(self.conv(x))


class RepConv(nn.Module):
    """3×3, 1×1 and, where widths allow, identity in parallel; `folded` is the same as one 3×3 convolution.

    After RepVGG (Ding et al., 2021), with one batch norm for both kernels: norms are what costs on a processor.
    """

    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        self.wide = nn.Conv2d(inputs, outputs, 3, padding=1, bias=False)
        self.point = nn.Conv2d(inputs, outputs, 1, bias=False)
        self.norm = nn.BatchNorm2d(outputs)
        self.keeps = inputs == outputs
        self.activation = nn.SiLU()

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(B, C, H, W) → (B, D, H, W)."""
        # Kernels are added before they are applied: the same sum for half of the work.
        total = self.norm(functional.conv2d(x, self._kernel(), padding=1))
        return self.activation(total + x if self.keeps else total)

    def _kernel(self) -> torch.Tensor:
        return self.wide.weight + functional.pad(self.point.weight, (1, 1, 1, 1))

    def folded(self) -> FoldedConv:
        """Return one convolution that computes what the branches compute in evaluation mode."""
        kernel, bias = _normed(self._kernel(), self.norm)
        if self.keeps:
            index = torch.arange(len(kernel))
            kernel[index, index, 1, 1] += 1.0
        return FoldedConv(_plain(kernel, bias, stride=1, padding=1), self.activation)


class Halve(nn.Module):
    """A 2×2 convolution of stride 2 and a batch norm: a cell's centre is the centre of the four that it is made of."""

    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, 2, stride=2, bias=False)
        self.norm = nn.BatchNorm2d(outputs)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(B, C, H, W) → (B, D, H / 2, W / 2)."""
        return self.norm(self.conv(x))

    def folded(self) -> FoldedConv:
        """Return one convolution that does the same in evaluation mode."""
        return FoldedConv(_plain(*_normed(self.conv.weight, self.norm), stride=2, padding=0), nn.Identity())


def fold(module: nn.Module) -> nn.Module:
    """Replace, in place, every foldable block below `module` by its plain convolution; return `module` in eval mode."""
    module.eval()
    for name, child in module.named_children():
        if isinstance(child, (RepConv, Halve)):
            setattr(module, name, child.folded())
        else:
            fold(child)
    return module


def _normed(kernel: torch.Tensor, norm: nn.BatchNorm2d) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the kernel (D, C, k, k) and bias (D,) of a convolution followed by a batch norm in evaluation mode."""
    gain = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    return (kernel * gain.reshape(-1, 1, 1, 1)).detach(), (norm.bias - norm.running_mean * gain).detach()


def _plain(kernel: torch.Tensor, bias: torch.Tensor, stride: int, padding: int) -> nn.Conv2d:
    outputs, inputs, size, _ = kernel.shape
    conv = nn.Conv2d(inputs, outputs, size, stride=stride, padding=padding, device=kernel.device, dtype=kernel.dtype)
    conv.weight.data, conv.bias.data = kernel, bias
    return conv
