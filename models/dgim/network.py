"""The network: structure and grey in, cells matched by volumes of displacements, places refined at full resolution.

After Weng et al., "Cascaded Dynamic Data Generation for Robust Cross-Modal Image Matching" (IEEE TGRS 63, 2025), cut to
what the coarse search leaves to do: fewer channels, a fixed structural front end, rotary positions in cross-attention
too (tiles come nearly in register), and cells matched only within reach of each other. Different from it: evidence for
a match is gathered over whole neighbourhoods (correlation volumes of fixed and learned features, at a half and at full
resolution), because single places look too different to different sensors, and neighbouring cells vote.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import nn
from torch.nn import functional

from ..blocks import coarse, local, volume
from ..blocks.attention import Exchange
from ..blocks.mix import FeatureMix
from ..blocks.pyramid import Ascent, Backbone
from ..blocks.structure import SHARP, StructureFrontEnd
from ..blocks.votes import Votes

CELL_PX = 8
"""Side of a coarse cell."""
HALF_PX = 2
"""Side of a pixel of the half-resolution map."""
GRAIN_PX = 32
"""Sides of images are multiples of this."""
TRUST = (10.0, 30.0, 3.0, 40.0)
"""Weights, before anything is learned, of the cosines of small and of large neighbourhoods, of attended cells, and of
windows at full resolution."""


@dataclass(frozen=True)
class Shape:
    """Sizes of the network; the defaults are those of the weights that ship."""

    widths: tuple[int, int, int] = (32, 64, 192)
    depths: tuple[int, int, int] = (1, 2, 3)
    rounds: int = 2
    heads: int = 8
    steps: int = 2
    """Of the stepwise aggregation of keys and values."""
    half_width: int = 48
    detail_width: int = 24
    half_features: int = 16
    """Learned features that the volumes compare, beside nine fixed ones."""
    full_features: int = 10
    """Learned features that windows compare at full resolution, beside six fixed ones."""
    vote_width: int = 128


@dataclass(frozen=True)
class Seen:
    """What N images show, each on its own."""

    valid: torch.Tensor
    """(N, 1, H, W) float32, 0 or 1."""
    edges: torch.Tensor
    """(N, C, H, W) float32: the front end's channels."""
    fixed: torch.Tensor
    """(N, 9, H / 2, W / 2) float32: templates of structure."""
    narrow: torch.Tensor
    """(N, C, H, W): the front end's channels as the network computes."""
    maps: list[torch.Tensor]
    """The backbone's, at 1/2, 1/4 and 1/8."""

    def take(self, rows: Any) -> Seen:
        """Return some of the images."""
        kept = (getattr(self, name)[rows] for name in ("valid", "edges", "fixed", "narrow"))
        return Seen(*kept, [one[rows] for one in self.maps])


@dataclass(frozen=True)
class Maps:
    """What the network sees in a batch of B pairs before anything is matched."""

    displacements: torch.Tensor
    """(B, N, 17, 17) float32: logits of displacements of cells, by half-resolution px; NEVER where none may be."""
    logits: torch.Tensor
    """(B, N, N) float32: similarity of cells, NEVER where they cannot match."""
    reference: torch.Tensor
    """(B, C, H, W): features at full resolution."""
    moving: torch.Tensor
    """(B, C, H, W)."""
    context: torch.Tensor
    """(B, C, N): what is known of each cell of the reference."""

    @property
    def cols(self) -> int:
        """Coarse cells along a row."""
        return self.reference.shape[-1] // CELL_PX


class Dgim(nn.Module):
    """Images of one size, sides multiples of GRAIN_PX; positions in px with the origin at the outer corner."""

    def __init__(self, shape: Shape | None = None):
        super().__init__()
        self.shape = s = shape or Shape()
        self.front = StructureFrontEnd()
        self.backbone = Backbone(self.front.channels, s.widths, s.depths)
        self.exchange = Exchange(s.widths[-1], s.rounds, s.heads, s.steps)
        self.describe = nn.Conv2d(s.widths[-1], s.widths[-1], 1)
        self.ascent = Ascent(s.widths, s.half_width)
        self.details = local.Details(self.front.channels, s.half_width, s.detail_width)
        self.half_features = FeatureMix(s.half_width, s.half_features)
        self.full_features = FeatureMix(s.detail_width, s.full_features)
        self.votes = Votes(len(volume.SIGMAS), s.half_width, s.vote_width)
        self.head = local.LocalHead(s.half_width + 1, measures=True)
        # As logarithms: steps of an optimiser are shares then.
        self.trust = nn.Parameter(torch.tensor(TRUST).log())

    def forward(
        self,
        reference: torch.Tensor,
        moving: torch.Tensor,
        reference_valid: torch.Tensor,
        moving_valid: torch.Tensor,
        radius_px: float,
    ) -> Maps:
        """(B, bands, H, W) in 0..1 twice, (B, 1, H, W) 0 or 1 twice, float32 → maps of all cells."""
        seen = self.see(torch.cat([reference, moving]), torch.cat([reference_valid, moving_valid]))
        return self.compare(seen, self.exchange(seen.maps[-1]), radius_px)

    def see(self, pixels: torch.Tensor, valid: torch.Tensor) -> Seen:
        """(N, bands, H, W) in 0..1 and (N, 1, H, W) 0 or 1, float32 → what each image shows on its own."""
        # What is not learned is exact at any precision.
        with torch.autocast(valid.device.type, enabled=False):
            edges = self.front(pixels, valid)
            fixed = volume.structure_map(edges)
        narrow = edges.to(self.describe.weight.dtype).contiguous(memory_format=torch.channels_last)
        return Seen(valid, edges, fixed, narrow, self.backbone(narrow))

    def compare(self, seen: Seen, attended: torch.Tensor, radius_px: float) -> Maps:
        """Match the cells of 2 B images, all references before all moving ones; `attended` replaces their last map."""
        half = self.ascent(seen.maps, attended)
        full = self.details(seen.narrow, half)
        features = self.half_features(half, seen.fixed, functional.avg_pool2d(seen.valid, HALF_PX))
        context = functional.avg_pool2d(half, volume.STRIDE)
        displacements = self._displacements(attended, features, context, seen.valid, radius_px)
        grid = context.shape[-2:]
        logits = self._masked(volume.cell_logits(displacements, *grid), seen.valid)
        sharp = self.full_features(full, seen.edges[:, SHARP], seen.valid)
        return Maps(displacements, logits, *sharp.chunk(2), context.chunk(2)[0].flatten(2))

    def _displacements(self, attended, features, context, valid, radius_px: float) -> torch.Tensor:
        """Return (B, N, 17, 17) logits."""
        cosines = volume.correlate(*features.float().chunk(2))
        near = volume.near_similarity(*self.describe(attended).chunk(2))
        with torch.autocast(valid.device.type, enabled=False):
            trust = self.trust.float().exp()
            near = trust[2] * volume.spread(near)
            logits = (cosines * trust[:2, None, None, None]).sum(1) + near
            possible = self._possible(valid, radius_px)
            logits = logits.masked_fill(~possible, coarse.NEVER)
        votes = self.votes(logits.detach(), cosines, context.chunk(2)[0])
        return (logits + votes).masked_fill(~possible, coarse.NEVER)

    @staticmethod
    def _possible(valid, radius_px: float) -> torch.Tensor:
        """Return (B, N, 17, 17) bool: displacements within reach from a valid cell to a valid place."""
        here, there = functional.avg_pool2d(valid, CELL_PX), functional.avg_pool2d(valid, HALF_PX)
        # Half a step more: what lies between two displacements belongs to both.
        possible = volume.reachable(there.chunk(2)[1], radius_px / HALF_PX + 0.5)
        return possible & (here.chunk(2)[0].flatten(1) > 0.5)[:, :, None, None]

    @staticmethod
    def _masked(logits: torch.Tensor, valid: torch.Tensor) -> torch.Tensor:
        cells = functional.avg_pool2d(valid, CELL_PX).flatten(1) > 0.5
        a, b = cells.chunk(2)
        return logits.masked_fill(~(a[:, :, None] & b[:, None, :]), coarse.NEVER)

    def refine(self, maps: Maps, matches: coarse.CellMatches) -> local.Refined:
        """Return the M matches of cells as pairs of places, in px."""
        cell, step = coarse.cell_steps(matches, maps.cols)
        volumes = maps.displacements[matches.batch, matches.reference]  # (M, 17, 17)
        peak = volume.peak_within(volumes, step)  # (M, 2)
        centre, guess = (cell + 0.5) * CELL_PX, peak * HALF_PX
        corner = (cell * CELL_PX + CELL_PX // 2) - local.WINDOW_PX // 2
        windows = local.cut(local.cells(maps.reference), matches.batch, corner, local.WINDOW_PX)
        around = local.cut(
            local.cells(maps.moving),
            matches.batch,
            corner + guess - local.REACH_PX,
            local.WINDOW_PX + 2 * local.REACH_PX,
        )
        cosines = local.correlate(windows, around)
        context = maps.context[matches.batch, :, matches.reference]
        score = matches.score.clamp(min=1e-8).log().clamp(min=-20.0)[:, None]
        seen = torch.cat([context.float(), 0.2 * score], dim=1)
        wide = volume.patch(volumes.flatten(1).log_softmax(1).reshape(volumes.shape), peak).clamp(min=-20.0)
        return self.head(cosines, self.trust[3].float().exp(), wide, seen, centre, guess)
