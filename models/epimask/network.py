"""The network: a pretrained encoder with adapters, attention along epipolar lines, cells matched on them, refined.

After Deshmukh et al., EpiMask (2026), with the backbone of `dgim` as encoder and tiles that the camera models have
brought roughly into register. Unlike the published code, coarse matching applies the mask, distances are distances, and
images of any size are taken.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional

from ..blocks import coarse, expectation
from ..blocks.epipolar import EpipolarAttention, LinearAttention, cell_sides, masked_similarity, narrowing
from ..blocks.lora import adapt
from ..blocks.pyramid import Ascent, Backbone
from ..blocks.structure import StructureFrontEnd

CELL_PX, FINE_PX = 8, 2
GRAIN_PX = 8
SLACK_PX = 6.0
"""A point's cell may have its centre half a diagonal beside the point."""
SHARE = 0.4
"""What the threshold of the last layer is of the first one's."""
FINE_TEMPERATURE = 0.1


@dataclass(frozen=True)
class Shape:
    """Sizes of the network; the encoder's are those of `dgim`, whose weights it starts from."""

    widths: tuple[int, int, int] = (32, 64, 192)
    depths: tuple[int, int, int] = (1, 2, 3)
    rounds: int = 4
    heads: int = 8
    fine_width: int = 48
    rank: int = 16
    """Of the adapters; 0: the whole encoder learns."""


@dataclass(frozen=True)
class Lines:
    """Where matches of B pairs may lie."""

    coefficients: torch.Tensor
    """(B, 5) float32: a x + b y + c u + d v + e = 0 of reference (x, y) and moving (u, v) px; zeros: anywhere."""
    epipolar_px: float
    """Largest symmetric distance of a match."""
    radius_px: float
    """Largest displacement along either axis."""


@dataclass(frozen=True)
class Maps:
    """What is seen in a batch before anything is matched."""

    logits: torch.Tensor
    """(B, N, N) float32 similarity of cells, NEVER where they cannot match."""
    reference: torch.Tensor
    """(B, width, H / 2, W / 2)."""
    moving: torch.Tensor
    grid: tuple[int, int]
    """Coarse rows and columns."""


@dataclass(frozen=True)
class Places:
    """M matches, px."""

    reference_xy: torch.Tensor
    """(M, 2): middles of coarse cells."""
    moving_xy: torch.Tensor
    """(M, 2)."""
    sigma_px: torch.Tensor
    """(M,)."""
    logit: torch.Tensor
    """(M,): of the chance of being right."""
    heat: expectation.Heat


class EpiMask(nn.Module):
    """Pairs of tiles of one size; sides that are no multiples of GRAIN_PX are filled up with invalid px."""

    def __init__(self, shape: Shape | None = None):
        super().__init__()
        self.shape = shape = shape or Shape()
        self.front = StructureFrontEnd()
        self.backbone = Backbone(self.front.channels, shape.widths, shape.depths)
        width = shape.widths[-1]
        self.own = nn.ModuleList(LinearAttention(width, shape.heads) for _ in range(shape.rounds))
        self.other = nn.ModuleList(EpipolarAttention(width, shape.heads) for _ in range(shape.rounds))
        self.describe = nn.Conv2d(width, width, 1)
        self.ascent = Ascent(shape.widths, shape.fine_width)
        self.sure = nn.Linear(3, 1)
        nn.init.zeros_(self.sure.weight)
        nn.init.zeros_(self.sure.bias)
        self.adapted = False

    def adapt_encoder(self) -> None:
        """Freeze the encoder and give it adapters."""
        if self.shape.rank and not self.adapted:
            adapt(self.backbone, self.shape.rank)
            self.adapted = True

    def train(self, mode: bool = True) -> EpiMask:
        """Switch to training; the statistics of a frozen encoder stay."""
        super().train(mode)
        if self.adapted:
            self.backbone.eval()
        return self

    def forward(self, reference, moving, reference_valid, moving_valid, lines: Lines, masked: bool = True) -> Maps:
        """(B, bands, H, W) in 0..1 twice, (B, 1, H, W) 0 or 1 twice, float32 → maps; `masked` False: no lines."""
        valid = _filled_up(torch.cat([reference_valid, moving_valid]))
        with torch.autocast(valid.device.type, enabled=False):
            seen = self.front(_filled_up(torch.cat([reference, moving])), valid)
        maps = self.backbone(seen.to(self.describe.weight.dtype))
        grid = tuple(maps[-1].shape[-2:])
        sides = cell_sides(lines.coefficients, grid, grid, float(CELL_PX)) if masked else None
        context = self._exchange(maps[-1], sides, lines.epipolar_px, CELL_PX * max(grid))
        logits = coarse.similarity(*self.describe(context).chunk(2))
        cells = functional.avg_pool2d(valid, CELL_PX).flatten(1) > 0.5
        near = coarse.near_mask(*grid, lines.radius_px / CELL_PX + 0.5, logits.device)
        logits = coarse.masked(logits, near, *cells.chunk(2))
        if sides is not None:
            logits = masked_similarity(logits, sides, lines.epipolar_px + SLACK_PX)
        return Maps(logits, *self.ascent(maps, context).chunk(2), grid)

    def _exchange(self, both: torch.Tensor, sides, epipolar_px: float, side_px: float) -> torch.Tensor:
        a, b = both.chunk(2)
        rounds = len(self.own)
        for number, (own, other) in enumerate(zip(self.own, self.other)):
            a, b = own(torch.cat([a, b])).chunk(2)
            threshold = max(narrowing(number, rounds, side_px / 2, SHARE), epipolar_px + SLACK_PX)
            a, b = other(a, b, sides, threshold)
        return torch.cat([a, b])

    def refine(self, maps: Maps, matches: coarse.CellMatches) -> Places:
        """Return M matches of cells as pairs of places."""
        cols = maps.grid[1]
        centre = expectation.centre_features(maps.reference, matches.batch, matches.reference, cols)
        windows = expectation.place_windows(maps.moving, matches.batch, matches.moving, cols)
        found = expectation.heat(centre, windows, FINE_TEMPERATURE)
        moving = (found.xy + expectation.window_origin(matches.moving, cols)) * FINE_PX
        index = torch.stack([matches.reference % cols, torch.div(matches.reference, cols, rounding_mode="floor")], -1)
        seen = [matches.score.clamp(min=1e-8).log(), found.sigma.log(), found.logits.amax(1) * FINE_TEMPERATURE]
        logit = self.sure(torch.stack([s.detach() for s in seen], -1).to(self.sure.weight.dtype))[:, 0].float()
        return Places((index + 0.5) * CELL_PX, moving, found.sigma * FINE_PX, logit, found)


def _filled_up(x: torch.Tensor) -> torch.Tensor:
    """Return (B, C, H, W) with zeros below and to the right, sides multiples of GRAIN_PX."""
    rows, cols = x.shape[-2:]
    return functional.pad(x, (0, -cols % GRAIN_PX, 0, -rows % GRAIN_PX))
