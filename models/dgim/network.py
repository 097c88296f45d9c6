"""The network: structure and grey in, cells matched at an eighth, places refined at a half.

After Weng et al., "Cascaded Dynamic Data Generation for Robust Cross-Modal Image Matching" (IEEE TGRS 63, 2025), cut to
what the coarse search leaves to do: fewer channels, a fixed structural front end, rotary positions in cross-attention
too (tiles come nearly in register), cells matched only within reach of each other, learned similarities added to those
of fixed templates of structure, and neighbouring cells that vote.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn

from ..blocks import coarse, fine, templates
from ..blocks.attention import Exchange
from ..blocks.consensus import Consensus
from ..blocks.pyramid import Ascent, Backbone
from ..blocks.structure import StructureFrontEnd

CELL_PX = 8
"""Side of a coarse cell."""
FINE_PX = 2
"""Side of a fine cell."""
GRAIN_PX = 32
"""Sides of images are multiples of this."""


TRUST = (25.0, 40.0)
"""Weights of the templates' cosines, coarse and fine, before anything is learned."""


@dataclass(frozen=True)
class Shape:
    """Sizes of the network; the defaults are those of the weights that ship."""

    widths: tuple[int, int, int] = (32, 64, 192)
    depths: tuple[int, int, int] = (1, 2, 3)
    rounds: int = 2
    heads: int = 8
    steps: int = 2
    """Of the stepwise aggregation of keys and values."""
    fine_width: int = 48


@dataclass(frozen=True)
class Maps:
    """What the network sees in a batch of B pairs before anything is matched."""

    logits: torch.Tensor
    """(B, N, N) float32: similarity of cells, NEVER where they cannot match."""
    reference: torch.Tensor
    """(B, width, H / 2, W / 2)."""
    moving: torch.Tensor
    """(B, width, H / 2, W / 2)."""
    agreement: torch.Tensor
    """(B, N, 17, 17) float32: cosines of fixed templates by displacement."""

    @property
    def cols(self) -> int:
        """Coarse cells along a row."""
        return self.reference.shape[-1] // fine.STRIDE


@dataclass(frozen=True)
class Windows:
    """The windows of M matches of cells."""

    reference: torch.Tensor
    """(M, 36, width)."""
    moving: torch.Tensor
    """(M, 36, width)."""
    logits: torch.Tensor
    """(M, 36, 36) float32: similarity of their fine cells."""


class Dgim(nn.Module):
    """Images of one size, sides multiples of GRAIN_PX; positions in px with the origin at the outer corner."""

    def __init__(self, shape: Shape | None = None):
        super().__init__()
        self.shape = shape or Shape()
        self.front = StructureFrontEnd()
        self.backbone = Backbone(self.front.channels, self.shape.widths, self.shape.depths)
        self.exchange = Exchange(self.shape.widths[-1], self.shape.rounds, self.shape.heads, self.shape.steps)
        self.describe = nn.Conv2d(self.shape.widths[-1], self.shape.widths[-1], 1)
        self.ascent = Ascent(self.shape.widths, self.shape.fine_width)
        self.head = fine.FineHead(self.shape.fine_width)
        self.consensus = Consensus()
        self.trust = nn.Parameter(torch.tensor(TRUST))

    def forward(self, reference, moving, reference_valid, moving_valid, radius_px: float) -> Maps:
        """(B, bands, H, W) in 0..1 twice, (B, 1, H, W) 0 or 1 twice, float32 → maps of all cells."""
        valid = torch.cat([reference_valid, moving_valid])
        # What is not learned is exact at any precision.
        with torch.autocast(valid.device.type, enabled=False):
            seen = self.front(torch.cat([reference, moving]), valid)
            agreement = templates.agreement(*templates.structure_map(seen).chunk(2))
        seen = seen.to(self.describe.weight.dtype).contiguous(memory_format=torch.channels_last)
        maps = self.backbone(seen)
        context = self.exchange(maps[-1])
        a, b = self.describe(context).chunk(2)
        grid = a.shape[-2:]
        logits = coarse.similarity(a, b) + self.trust[0].float() * templates.coarse_similarity(agreement, *grid)
        logits = self.consensus(self._mask(logits, valid, radius_px), *grid)
        return Maps(logits, *self.ascent(maps, context).chunk(2), agreement)

    @staticmethod
    def _mask(logits, valid, radius_px: float) -> torch.Tensor:
        cells = nn.functional.avg_pool2d(valid, CELL_PX)  # (2 B, 1, H / 8, W / 8)
        # Half a cell more: centres of cells are asked for, points anywhere in them are meant.
        near = coarse.near_mask(*cells.shape[-2:], radius_px / CELL_PX + 0.5, logits.device)
        return coarse.masked(logits, near, *(cells.flatten(1) > 0.5).chunk(2))

    def windows(self, maps: Maps, matches: coarse.CellMatches) -> Windows:
        """Return what is seen in the windows of M matches of cells."""
        a = fine.windows(maps.reference, matches.batch, matches.reference)
        b = fine.windows(maps.moving, matches.batch, matches.moving)
        where = (maps.cols, matches.batch, matches.reference, matches.moving)
        fixed = templates.fine_similarity(maps.agreement, *where)
        return Windows(a, b, fine.correlate(a, b) + self.trust[1].float() * fixed)

    def refine(self, maps: Maps, matches: coarse.CellMatches, windows: Windows | None = None) -> fine.FineMatches:
        """Return the M matches of cells as pairs of places, in px."""
        seen = windows or self.windows(maps, matches)
        score = matches.score.clamp(min=1e-8).log()
        reference, moving, logit, log_sigma = self.head(seen.reference, seen.moving, seen.logits, score)
        reference = (reference + fine.window_origin(matches.reference, maps.cols)) * FINE_PX
        moving = (moving + fine.window_origin(matches.moving, maps.cols)) * FINE_PX
        return fine.FineMatches(reference, moving, logit, log_sigma)
