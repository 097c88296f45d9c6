"""The network: points asked one by one for where they lie in the other image, near the same position.

After Amit et al., "Cross Spatial Temporal Fusion" (arXiv 2507.19118): tokens of several regions about a point, fused
within an image and between the images, correspondence maps, similarity as a classification by softmax and a fully
convolutional network. Different from it: the maps begin as template matching of fixed edge directions over three
regions, "no match here" is a class, and the likeliest displacement is refined at full resolution.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import torch
from torch import nn
from torch.nn import functional

from ..blocks import local, volume
from ..blocks.mix import FeatureMix
from ..blocks.pyramid import Ascent, Backbone
from ..blocks.structure import SHARP, StructureFrontEnd
from .fusion import Fusion, resampling
from .heat import NEVER, STEP_PX, Heat, HeatNetwork
from .keypoints import response

GRAIN_PX = 16
"""Sides of images are multiples of this."""
REGIONS = ((1, 16, 3.5), (2, 16, 3.5), (2, 24, 6.5))
"""Of correspondence maps: half-resolution cells a cell, cells along the window's side, the middle's width in cells."""
TRUST = (10.0, 15.0, 20.0, 3.0, 40.0)
"""Weights, before anything is learned, of the cosines of the regions, of fused tokens, and at full resolution."""
LEAST_CHANCE = 1e-4
HALF_STEP = 0.5
"""Added to the radius, in steps: what lies between two displacements belongs to both."""


@dataclass(frozen=True)
class Shape:
    """Sizes of the network; the defaults are those of the weights that ship."""

    widths: tuple[int, int, int] = (32, 64, 96)
    depths: tuple[int, int, int] = (1, 2, 1)
    half_width: int = 48
    detail_width: int = 24
    half_features: int = 16
    """Learned features that correspondence maps compare, beside nine fixed ones."""
    full_features: int = 10
    """Learned features that windows compare at full resolution, beside six fixed ones."""
    tokens: int = 96
    heads: int = 6
    rounds: int = 1
    context: int = 64
    heat_width: int = 32
    regions: tuple[int, ...] = (0, 1, 2)
    """Which of REGIONS are looked at."""
    fused: bool = True
    """Whether tokens hear each other; if not, they are only compared."""


@dataclass(frozen=True)
class Maps:
    """What there is to know of 2 B images, references before moving ones, before any point is asked."""

    corners: torch.Tensor
    """(2 B, H, W): how good a keypoint each pixel is."""
    valid: local.Cells
    """(H / 2, W / 2), one channel."""
    half: local.Cells
    """(H / 2, W / 2)."""
    quarter: local.Cells
    """(H / 4, W / 4)."""
    full: local.Cells
    """(H, W)."""
    tokens: list[local.Cells]
    """At 1/4, 1/8 and 1/16."""


@dataclass(frozen=True)
class Side:
    """The maps of B images as they are made."""

    corners: torch.Tensor
    seen: tuple[torch.Tensor, ...]
    """(B, …): valid, half, quarter and full of Maps."""
    tokens: list[torch.Tensor]


def joined(sides: list[Side]) -> Maps:
    """Return the maps of all images of some sides, in their order."""
    valid, half, quarter, full = (local.cells(torch.cat(maps)) for maps in zip(*(side.seen for side in sides)))
    tokens = [local.cells(torch.cat(maps)) for maps in zip(*(side.tokens for side in sides))]
    return Maps(torch.cat([side.corners for side in sides]), valid, half, quarter, full, tokens)


class Cstf(nn.Module):
    """Images of one size, sides multiples of GRAIN_PX; positions in px with the origin at the outer corner."""

    def __init__(self, shape: Shape | None = None):
        super().__init__()
        self.shape = s = shape or Shape()
        self.front = StructureFrontEnd()
        self.backbone = Backbone(self.front.channels, s.widths, s.depths)
        self.ascent = Ascent(s.widths, s.half_width)
        self.details = local.Details(self.front.channels, s.half_width, s.detail_width)
        self.half_features = FeatureMix(s.half_width, s.half_features)
        self.full_features = FeatureMix(s.detail_width, s.full_features)
        inputs = (s.half_width, *s.widths[1:])
        self.fusion = Fusion(inputs, s.tokens, s.heads, s.rounds if s.fused else 0, s.context)
        self.heat = HeatNetwork(len(s.regions) + 1, s.context, s.heat_width)
        self.head = local.LocalHead(s.context + 2, together_px=0.0, measures=True)
        # As logarithms: steps of an optimiser are shares then.
        self.trust = nn.Parameter(torch.tensor(TRUST).log())
        self.doubt = nn.Linear(s.context, len(TRUST) - 1)
        nn.init.zeros_(self.doubt.weight)
        nn.init.zeros_(self.doubt.bias)

    def forward(
        self,
        reference: torch.Tensor,
        moving: torch.Tensor,
        reference_valid: torch.Tensor,
        moving_valid: torch.Tensor,
        light: bool = False,
    ) -> Maps:
        """(B, bands, H, W) in 0..1 twice, (B, 1, H, W) 0 or 1 twice, float32 → maps of all images.

        `light`: at full resolution with the fixed features alone.
        """
        return joined([self.side(torch.cat([reference, moving]), torch.cat([reference_valid, moving_valid]), light)])

    def side(self, pixels: torch.Tensor, valid: torch.Tensor, light: bool = False) -> Side:
        """Return what maps are made of for (B, bands, H, W) and (B, 1, H, W), of one side or of both."""
        # What is not learned is exact at any precision.
        with torch.autocast(valid.device.type, enabled=False):
            seen = self.front(pixels, valid)
            fixed = volume.structure_map(seen)
            corners = response(seen)
        narrow = seen.to(self.doubt.weight.dtype).contiguous(memory_format=torch.channels_last)
        maps = self.backbone(narrow)
        half = self.ascent(maps, maps[-1])
        there = functional.avg_pool2d(valid, 2)
        features = self.half_features(half, fixed, there)
        if light:
            sharp = seen[:, SHARP] * (valid > 0.99)
        else:
            sharp = self.full_features(self.details(narrow, half), seen[:, SHARP], valid)
        quarter = functional.avg_pool2d(features, 2)
        return Side(corners, (there, features, quarter, sharp), self.fusion.tokens([half, *maps[1:]]))

    def look(
        self,
        maps: Maps,
        here: torch.Tensor,
        there: torch.Tensor,
        xy: torch.Tensor,
        radius_px: float,
        light: bool = False,
    ) -> Heat:
        """Ask where (M, 2) px of images `here` (M,) lie in the images `there`, at most `radius_px` from there."""
        reach = reach_of(radius_px)
        fused = self.fusion(maps.tokens, here, there, xy, reach, light)
        cosines = [self._compare(maps, here, there, xy, reach, *REGIONS[k]) for k in self.shape.regions]
        cosines = torch.stack([*cosines, fused.similarity], dim=1)  # (M, K, D, D)
        centre = (xy / STEP_PX).round().long()
        possible = _possible(maps.valid, there, centre, reach, radius_px)
        with torch.autocast(xy.device.type, enabled=False):
            which = [*self.shape.regions, len(REGIONS)]
            trust = (self.trust.float()[:-1] + 2.0 * torch.tanh(self._doubt(fused.context))).exp()[:, which]
            logits = (cosines.float() * trust[:, :, None, None]).sum(1).masked_fill(~possible, NEVER)
        votes, none = self.heat(logits.detach(), cosines, fused.context, possible)
        logits = (logits + votes).masked_fill(~possible, NEVER)
        none = none.masked_fill(~possible.flatten(1).any(1), -NEVER)
        return Heat(logits, none, fused.context, centre * STEP_PX, here, there)

    def _doubt(self, context: torch.Tensor) -> torch.Tensor:
        return functional.linear(context, self.doubt.weight.float(), self.doubt.bias.float())

    @staticmethod
    def _compare(maps: Maps, here, there, xy, reach: int, coarser: int, size: int, sigma: float) -> torch.Tensor:
        """Return (M, D, D) float32 cosines of one region with what lies about it in the other image."""
        features, side, reach = maps.half if coarser == 1 else maps.quarter, 2 * reach + 1, reach // coarser
        start = (xy / (STEP_PX * coarser)).round().long() - size // 2
        alike = local.correlate(
            local.cut(features, here, start, size), local.cut(features, there, start - reach, size + 2 * reach), sigma
        )
        if coarser == 1:
            return alike
        finer = resampling(2 * reach + 1, side, "bicubic").to(alike)
        return finer @ alike @ finer.T

    def refine(self, maps: Maps, heat: Heat, peak: torch.Tensor | None = None) -> local.Refined:
        """Return where the points lie to a fraction of a px, from the likeliest displacements or (M, 2) others."""
        peak = heat.peak if peak is None else peak
        guess = peak * STEP_PX
        corner = heat.centre - local.WINDOW_PX // 2
        windows = local.cut(maps.full, heat.here, corner, local.WINDOW_PX)
        reach = local.REACH_PX
        around = local.cut(maps.full, heat.there, corner + guess - reach, local.WINDOW_PX + 2 * reach)
        chances = heat.logits.flatten(1).log_softmax(1).reshape(heat.logits.shape)
        sure = torch.logit(heat.chance_near(peak), LEAST_CHANCE).detach()
        seen = torch.cat([heat.context, 0.2 * sure[:, None], 0.2 * heat.none.detach()[:, None]], dim=1)
        wide = volume.patch(chances, peak).clamp(min=-20.0).detach()
        found = self.head(
            local.correlate(windows, around), self.trust[-1].float().exp(), wide, seen, heat.centre.float(), guess
        )
        return replace(found, logit=found.logit + sure)


def reach_of(radius_px: float) -> int:
    """Return the steps to the outermost displacement looked at: even, so that coarser maps end there too."""
    return min(volume.REACH, 2 * max(1, math.ceil(int(radius_px / STEP_PX + HALF_STEP) / 2)))


def _possible(valid: local.Cells, there: torch.Tensor, centre: torch.Tensor, reach: int, radius_px: float):
    """Return (M, D, D) bool: steps of at most `radius_px` to places that show something."""
    # Displaced points are corners of four half-resolution cells.
    cells = local.cut(valid, there, centre - reach - 1, 2 * reach + 2)[:, :, 0]
    shown = functional.avg_pool2d(cells[:, None], 2, 1)[:, 0] > 0.5
    axis = torch.arange(-reach, reach + 1, device=shown.device)
    near = axis.abs() <= radius_px / STEP_PX + HALF_STEP
    return shown & near[:, None] & near
