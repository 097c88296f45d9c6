"""The network: a pretrained encoder with adapters, attention along epipolar lines, cells matched on them, refined.

After Deshmukh et al., EpiMask (2026), with the backbone of `dgim` as encoder and tiles that the camera models have
brought roughly into register. Unlike the published code, coarse matching applies the mask, distances are distances, and
images of any size are taken. Places come from windows compared along the lines, at a half and at full resolution, with
the local features and the head of `dgim`, instead of from 5 × 5 features at a half.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional

from ..blocks import coarse, local, volume
from ..blocks.convolution import Halve, RepConv
from ..blocks.epipolar import EpipolarAttention, LinearAttention, cell_sides, line_terms, masked_similarity, narrowing
from ..blocks.lora import adapt
from ..blocks.mix import FeatureMix
from ..blocks.pyramid import Ascent, Backbone
from ..blocks.structure import SHARP, StructureFrontEnd
from ..blocks.swin import COLOURS, Swin, SwinShape

CELL_PX, HALF_PX = 8, 2
GRAIN_PX = 8
SLACK_PX = 6.0
"""A point's cell may have its centre half a diagonal beside the point."""
SHARE = 0.4
"""What the threshold of the last layer is of the first one's."""
TRUST = (30.0, 40.0)
"""Weights, before anything is learned, of the cosines of windows at a half and at full resolution."""
NEAR_TRUST = (10.0, 30.0)
"""The same of small and of large neighbourhoods of cells that are at most two apart."""


@dataclass(frozen=True)
class Shape:
    """Sizes of the network; all but the attention's are those of `dgim`, whose weights it starts from."""

    widths: tuple[int, int, int] = (32, 64, 192)
    depths: tuple[int, int, int] = (1, 2, 3)
    rounds: int = 4
    heads: int = 8
    rank: int = 16
    """Of the adapters; 0: the whole encoder learns."""
    half_width: int = 48
    detail_width: int = 24
    half_features: int = 16
    full_features: int = 10


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
    half: tuple[torch.Tensor, torch.Tensor]
    """Reference and moving features at a half, (B, C, H / 2, W / 2) each."""
    full: tuple[torch.Tensor, torch.Tensor]
    """The same at full resolution."""
    context: torch.Tensor
    """(B, C, N): what is known of each cell of the reference."""
    grid: tuple[int, int]
    """Coarse rows and columns."""
    lines: Lines | None = None
    """What the mask was made of; None: all was looked at."""


@dataclass(frozen=True)
class Places(local.Refined):
    """M matches, px; also what the windows at a half said."""

    first: torch.Tensor = None
    """(M, 9, 9) float32: logits of displacements about the moving cell, in px of a half."""


class EpiMask(nn.Module):
    """Pairs of tiles of one size; sides that are no multiples of GRAIN_PX are filled up with invalid px."""

    def __init__(self, shape: Shape | None = None, swin: SwinShape | None = None):
        """`swin`: sizes of a Swin-v2 in place of the backbone of `dgim`."""
        super().__init__()
        self.shape = s = shape or Shape()
        self.front = StructureFrontEnd()
        inputs = self.front.channels
        self.backbone = Backbone(inputs, s.widths, s.depths) if swin is None else SwinBackbone(inputs, s.widths, swin)
        width = s.widths[-1]
        self.own = nn.ModuleList(LinearAttention(width, s.heads) for _ in range(s.rounds))
        self.other = nn.ModuleList(EpipolarAttention(width, s.heads) for _ in range(s.rounds))
        self.describe = nn.Conv2d(width, width, 1)
        self.ascent = Ascent(s.widths, s.half_width)
        self.details = local.Details(self.front.channels, s.half_width, s.detail_width)
        self.half_features = FeatureMix(s.half_width, s.half_features)
        self.full_features = FeatureMix(s.detail_width, s.full_features)
        self.head = local.LocalHead(s.half_width + 1)
        # As logarithms: steps of an optimiser are shares then.
        self.trust = nn.Parameter(torch.tensor(TRUST).log())
        self.near_trust = nn.Parameter(torch.tensor(NEAR_TRUST).log())
        # At first the attention adds nothing, so that what a pretrained encoder sees goes through.
        for block in (*self.own, *self.other):
            block.silence()
        self.adapted = False

    def adapt_encoder(self) -> None:
        """Freeze the encoder and give it adapters."""
        if self.shape.rank and not self.adapted:
            adapt(self.encoder, self.shape.rank)
            self.adapted = True

    @property
    def encoder(self) -> nn.Module:
        """What is pretrained of the backbone."""
        return self.backbone.swin if isinstance(self.backbone, SwinBackbone) else self.backbone

    def train(self, mode: bool = True) -> EpiMask:
        """Switch to training; the statistics of a frozen encoder stay."""
        super().train(mode)
        if self.adapted:
            self.encoder.eval()
        return self

    def forward(
        self,
        reference: torch.Tensor,
        moving: torch.Tensor,
        reference_valid: torch.Tensor,
        moving_valid: torch.Tensor,
        lines: Lines,
        masked: bool = True,
    ) -> Maps:
        """(B, bands, H, W) in 0..1 twice, (B, 1, H, W) 0 or 1 twice, float32 → maps; `masked` False: no lines."""
        valid = _filled_up(torch.cat([reference_valid, moving_valid]))
        with torch.autocast(valid.device.type, enabled=False):
            seen = self.front(_filled_up(torch.cat([reference, moving])), valid)
            fixed = volume.structure_map(seen)
        narrow = seen.to(self.describe.weight.dtype)
        maps = self.backbone(narrow)
        grid = tuple(maps[-1].shape[-2:])
        sides = cell_sides(lines.coefficients, grid, grid, float(CELL_PX)) if masked else None
        attended = self._exchange(maps[-1], sides, lines.epipolar_px, CELL_PX * max(grid))
        half = self.ascent(maps, attended)
        half_seen = self.half_features(half, fixed, functional.avg_pool2d(valid, HALF_PX))
        logits = coarse.similarity(*self.describe(attended).chunk(2)) + self._alike(half_seen, grid)
        cells = functional.avg_pool2d(valid, CELL_PX).flatten(1) > 0.5
        near = coarse.near_mask(*grid, lines.radius_px / CELL_PX + 0.5, logits.device)
        logits = coarse.masked(logits, near, *cells.chunk(2))
        if sides is not None:
            logits = masked_similarity(logits, sides, lines.epipolar_px + SLACK_PX)
        full_seen = self.full_features(self.details(narrow, half), seen[:, SHARP], valid)
        context = functional.avg_pool2d(half, CELL_PX // HALF_PX).chunk(2)[0].flatten(2)
        both = half_seen.chunk(2), full_seen.chunk(2)
        return Maps(logits, *both, context, grid, lines if masked else None)

    def _alike(self, features: torch.Tensor, grid: tuple[int, int]) -> torch.Tensor:
        """Return (B, N, N): how alike the surroundings of near cells are, as `dgim` compares them; of others, neither.

        Added to what attention says, it lets learning begin from what comparing windows can do.
        """
        with torch.autocast(features.device.type, enabled=False):
            cosines = volume.correlate(*features.float().chunk(2))
            logits = (cosines * self.near_trust.float().exp()[:, None, None, None]).sum(1)
        cells = volume.cell_logits(logits, *grid)
        near = cells > coarse.NEVER / 2
        total = torch.where(near, cells, 0.0).sum(2, keepdim=True)
        return torch.where(near, cells, total / near.sum(2, keepdim=True).clamp(min=1))

    def _exchange(self, both: torch.Tensor, sides, epipolar_px: float, side_px: float) -> torch.Tensor:
        a, b = both.chunk(2)
        rounds = len(self.own)
        for number, (own, other) in enumerate(zip(self.own, self.other)):
            a, b = own(torch.cat([a, b])).chunk(2)
            threshold = max(narrowing(number, rounds, side_px / 2, SHARE), epipolar_px + SLACK_PX)
            a, b = other(a, b, sides, threshold)
        return torch.cat([a, b])

    def refine(self, maps: Maps, matches: coarse.CellMatches) -> Places:
        """Return M matches of cells as pairs of places: found at a half, on the lines, then at full resolution."""
        cell, step = coarse.cell_steps(matches, maps.grid[1])
        centre = (cell + 0.5) * CELL_PX
        trust = self.trust.float().exp()
        steps = CELL_PX // HALF_PX
        first = trust[0] * _compared(maps.half, matches.batch, cell * steps + steps // 2, step * steps)
        first = first.masked_fill(~_on_line(maps.lines, matches.batch, centre, step * CELL_PX), coarse.NEVER)
        flat = first.detach().flatten(1).argmax(1)
        peak = torch.stack([flat % local.SIDE, torch.div(flat, local.SIDE, rounding_mode="floor")], -1) - local.REACH_PX
        guess = (step * steps + peak) * HALF_PX
        cosines = _compared(maps.full, matches.batch, cell * CELL_PX + CELL_PX // 2, guess)
        score = matches.score.clamp(min=1e-8).log().clamp(min=-20.0)[:, None]
        seen = torch.cat([maps.context[matches.batch, :, matches.reference].float(), 0.2 * score], dim=1)
        wide = volume.patch(first.detach().flatten(1).log_softmax(1).reshape(first.shape), peak).clamp(min=-20.0)
        found = self.head(cosines, trust[1], wide, seen, centre, guess)
        return Places(**vars(found), first=first)


class SwinBackbone(nn.Module):
    """A Swin-v2's maps at 1/4 and 1/8, narrowed, beside a map at 1/2 that it does not have."""

    def __init__(self, inputs: int, widths: tuple[int, int, int], shape: SwinShape):
        super().__init__()
        self.swin = Swin(shape)
        self.fine = nn.Sequential(Halve(inputs, widths[0]), RepConv(widths[0], widths[0]))
        self.narrow = nn.ModuleList(
            nn.Conv2d(shape.width * factor, width, 1) for factor, width in zip((1, 2), widths[1:])
        )

    def forward(self, seen: torch.Tensor) -> list[torch.Tensor]:
        """Channels of the front end (B, C, H, W) → [(B, w, H / 2, W / 2), (…, H / 4, …), (…, H / 8, …)]."""
        grey = seen[:, :1].expand(-1, COLOURS, -1, -1)
        return [self.fine(seen), *(narrow(x) for narrow, x in zip(self.narrow, self.swin(grey)))]


def _compared(maps, batch: torch.Tensor, middle: torch.Tensor, away: torch.Tensor) -> torch.Tensor:
    """Return (M, 9, 9) cosines of windows about (M, 2) places with those about `away` from there, px of the maps."""
    corner = middle - local.WINDOW_PX // 2
    windows = local.cut(local.cells(maps[0]), batch, corner, local.WINDOW_PX)
    around = local.cut(
        local.cells(maps[1]), batch, corner + away - local.REACH_PX, local.WINDOW_PX + 2 * local.REACH_PX
    )
    return local.correlate(windows, around)


def _on_line(lines: Lines | None, batch: torch.Tensor, centre: torch.Tensor, step_px: torch.Tensor) -> torch.Tensor:
    """Return (M, 9, 9) bool: which displacements about a step, by HALF_PX, leave M reference places on their lines.

    Without lines all do; and so they do where none would.
    """
    axis = torch.arange(-local.REACH_PX, local.REACH_PX + 1, device=centre.device) * float(HALF_PX)
    if lines is None:
        return torch.ones(len(centre), len(axis), len(axis), dtype=torch.bool, device=centre.device)
    numbers = line_terms(lines.coefficients)[batch]  # (M, 5)
    there = centre + step_px
    value = (numbers[:, :2] * centre).sum(1) + (numbers[:, 2:4] * there).sum(1) + numbers[:, 4]
    away = value[:, None, None] + numbers[:, 2, None, None] * axis + numbers[:, 3, None, None] * axis[:, None]
    near = away.abs() <= lines.epipolar_px + HALF_PX
    return near | ~near.flatten(1).any(1)[:, None, None]


def _filled_up(x: torch.Tensor) -> torch.Tensor:
    """Return (B, C, H, W) with zeros below and to the right, sides multiples of GRAIN_PX."""
    rows, cols = x.shape[-2:]
    return functional.pad(x, (0, -cols % GRAIN_PX, 0, -rows % GRAIN_PX))
