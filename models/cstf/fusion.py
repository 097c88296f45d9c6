"""Cross spatial-temporal fusion: tokens of several regions about a point, of both images, that hear each other."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import torch
from torch import nn
from torch.nn import functional

from ..blocks.attention import TokenLayer
from ..blocks.local import Cells, cut

PITCHES_PX = (4, 8, 16)
"""Distances of the tokens of the regions."""
ACROSS = 4
"""Tokens along a region's side: regions are 16, 32 and 64 px wide."""
SEARCH = 8
"""Places of the largest search region along its side, at the finest pitch: 32 px."""


@dataclass(frozen=True)
class Fused:
    """What M points know of themselves and of the other image, float32."""

    similarity: torch.Tensor
    """(M, D, D): cosines of the point with the displaced places of the search region, steps of 2 px."""
    context: torch.Tensor
    """(M, C)."""


class Fusion(nn.Module):
    """Spatial attention among the regions of one image, temporal attention between the images, then a comparison."""

    def __init__(self, inputs: tuple[int, int, int], width: int, heads: int, rounds: int, context: int):
        super().__init__()
        self.enter = nn.ModuleList(nn.Conv2d(i, width, 1) for i in inputs)
        self.slots = nn.Parameter(0.1 * torch.randn(len(PITCHES_PX) * ACROSS**2, width))
        self.spatial = nn.ModuleList(TokenLayer(width, heads) for _ in range(rounds))
        self.temporal = nn.ModuleList(TokenLayer(width, heads) for _ in range(rounds))
        self.places = nn.Parameter(0.1 * torch.randn(SEARCH**2, width))
        self.search = TokenLayer(width, heads)
        self.point, self.place = nn.Linear(width, width), nn.Linear(width, width)
        self.summary = nn.Sequential(nn.Linear(4 * width, context), nn.SiLU())

    def tokens(self, maps: list[torch.Tensor]) -> list[torch.Tensor]:
        """Maps at 1/2, 1/4 and 1/8, (B, C, …) each → tokens at 1/4, 1/8 and 1/16, (B, width, …) each."""
        # Means of what is entered are what means enter as, for a quarter of the work.
        return [enter(functional.avg_pool2d(x, 2)) for enter, x in zip(self.enter, maps)]

    def forward(
        self,
        tokens: list[Cells],
        here: torch.Tensor,
        there: torch.Tensor,
        xy: torch.Tensor,
        reach: int = SEARCH,
        light: bool = False,
    ) -> Fused:
        """Tokens of all images, (M,) which of them is asked and which answers, (M, 2) px → what the points know.

        `reach`: steps to the outermost displacement, even; the search region is as many places wide. `light`: tokens
        do not hear each other.
        """
        count = len(xy)
        both = torch.cat([here, there])
        seen = torch.cat([_region(t, both, xy.repeat(2, 1), p, ACROSS) for t, p in zip(tokens, PITCHES_PX)], dim=1)
        seen = seen + self.slots.to(seen.dtype)
        for spatial, temporal in () if light else zip(self.spatial, self.temporal):
            seen = spatial(seen, seen)
            seen = temporal(seen, seen.roll(count, dims=0))
        mine, other = seen[:count], seen[count:]
        inner = slice((SEARCH - reach) // 2, (SEARCH + reach) // 2)
        own = self.places.reshape(SEARCH, SEARCH, -1)[inner, inner].flatten(0, 1)
        places = _region(tokens[0], there, xy, PITCHES_PX[0], reach) + own.to(seen.dtype)
        places = self.search(places, torch.cat([mine, other], dim=1))
        middle = mine[:, _middle()].mean(1)
        alike = functional.normalize(self.point(middle).float(), dim=-1)[:, None] * functional.normalize(
            self.place(places).float(), dim=-1
        )
        parts = [middle, mine.mean(1), other.mean(1), places.mean(1)]
        return Fused(_displaced(alike.sum(-1)), self.summary(torch.cat(parts, dim=1)).float())


def _region(tokens: Cells, batch: torch.Tensor, xy: torch.Tensor, pitch_px: int, across: int) -> torch.Tensor:
    """Tokens of B images and (M, 2) px → (M, across², C): those about each point, row by row; 0 beyond the image."""
    start = (xy / pitch_px).round().long() - across // 2
    return cut(tokens, batch, start, across).permute(0, 1, 3, 2).flatten(1, 2)


def _middle() -> list[int]:
    """Return the slots of the four finest tokens that meet at the point."""
    low = ACROSS // 2 - 1
    return [ACROSS * y + x for y in (low, low + 1) for x in (low, low + 1)]


def _displaced(alike: torch.Tensor) -> torch.Tensor:
    """(M, reach²) at places' centres → (M, 2 reach + 1, 2 reach + 1) at displacements of 2 px."""
    # Centres lie at ±2, ±6, … px: a place repeated at each rim brings them beyond the last one, half-way points follow.
    reach = math.isqrt(alike.shape[1])
    squares = functional.pad(alike.reshape(-1, 1, reach, reach), (1, 1, 1, 1), mode="replicate")
    fine = resampling(reach + 2, 2 * reach + 3, "bilinear")[1:-1].to(alike)
    return fine @ squares[:, 0] @ fine.T


@lru_cache(maxsize=16)
@torch.inference_mode(False)
def resampling(count: int, wanted: int, mode: str) -> torch.Tensor:
    """Return (wanted, count): what interpolates `count` values, ends included, to `wanted`."""
    return functional.interpolate(torch.eye(count)[None, None], (wanted, count), mode=mode, align_corners=True)[0, 0]
