"""A backbone down to an eighth, and the way back up to a half."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional

from .convolution import Halve, RepConv


class Backbone(nn.Module):
    """Maps at 1/2, 1/4 and 1/8 of the image; `widths` and `depths` name their channels and blocks."""

    def __init__(self, inputs: int, widths: tuple[int, ...], depths: tuple[int, ...]):
        super().__init__()
        self.stages = nn.ModuleList()
        for width, depth in zip(widths, depths):
            blocks = [RepConv(width, width) for _ in range(depth)]
            self.stages.append(nn.Sequential(Halve(inputs, width), *blocks))
            inputs = width

    def forward(self, x: torch.Tensor) -> list[torch.Tensor]:
        """(B, C, H, W), sides multiples of 8 → [(B, w, H / 2, W / 2), (…, H / 4, …), (…, H / 8, …)]."""
        maps = []
        for stage in self.stages:
            x = stage(x)
            maps.append(x)
        return maps


class Ascent(nn.Module):
    """Carries what a coarse map knows up to finer maps, finest last."""

    def __init__(self, widths: tuple[int, ...], out: int):
        super().__init__()
        finer = tuple(reversed(widths[:-1]))
        targets = (*finer[:-1], out)
        coarser = (widths[-1], *targets[:-1])
        self.down = nn.ModuleList(nn.Conv2d(c, t, 1) for c, t in zip(coarser, targets))
        self.side = nn.ModuleList(nn.Conv2d(f, t, 1) for f, t in zip(finer, targets))
        self.blend = nn.ModuleList(RepConv(t, t) for t in targets)

    def forward(self, maps: list[torch.Tensor], coarse: torch.Tensor) -> torch.Tensor:
        """Maps of a Backbone and (B, w, H / 8, W / 8) to use for the last of them → (B, out, H / 2, W / 2)."""
        x = coarse
        for down, side, blend, finer in zip(self.down, self.side, self.blend, reversed(maps[:-1])):
            # Narrowed before it is enlarged: the same result for a quarter of the work.
            up = functional.interpolate(down(x), scale_factor=2.0, mode="bilinear", align_corners=False)
            x = blend(side(finer) + up)
        return x
