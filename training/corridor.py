"""Coarse matching of whole tiles, with the epipolar mask in attention, in matching, in both or nowhere.

The coarse half of `epimask` at 1/8: what a frozen encoder saw, rounds of attention, and similarities of all cells with
all cells. Cells learn by bilinear weights of where their middles lie, so that places follow from the scores alone.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn

from ..models.blocks import coarse
from ..models.blocks.epipolar import (
    EpipolarAttention,
    LinearAttention,
    Sides,
    cell_sides,
    line_distance,
    masked_similarity,
    narrowing,
)
from ..models.epimask.network import SHARE
from .cells import CELL_PX, cell_centres

SLACK_PX = CELL_PX * 2**0.5
"""A place is told by the four cells whose middles are nearest: as far as these may lie beside its line."""


@dataclass(frozen=True)
class Arm:
    """Where the mask is."""

    name: str
    attention: bool = False
    matching: bool = False


ARMS = (Arm("none"), Arm("attention", attention=True), Arm("matching", matching=True), Arm("both", True, True))


@dataclass(frozen=True)
class Cells:
    """B pairs of tiles as their cells are seen; N = side² cells a tile."""

    seen: torch.Tensor
    """(B, 2, C, side, side) float32: of the reference and of the moving tile."""
    valid: torch.Tensor
    """(B, 2, N) bool."""
    there: torch.Tensor
    """(B, N, 2) px of the moving tile where the middle of each reference cell lies."""
    known: torch.Tensor
    """(B, N) bool: whether it lies there, and is not hidden."""
    lines: torch.Tensor
    """(B, 5) by the camera models."""
    epipolar_px: float
    """By how much they are off, at most."""

    @property
    def side(self) -> int:
        """Cells along a tile's side."""
        return self.seen.shape[-1]

    def take(self, rows) -> Cells:
        """Return some of the pairs."""
        columns = (getattr(self, name)[rows] for name in ("seen", "valid", "there", "known", "lines"))
        return Cells(*columns, self.epipolar_px)

    @property
    def sides(self) -> Sides:
        """The cells' distances from each other's lines."""
        return cell_sides(self.lines, (self.side,) * 2, (self.side,) * 2, float(CELL_PX))


class CoarseMatcher(nn.Module):
    """What is seen of two tiles → logits of all pairs of cells."""

    def __init__(self, inputs: int, width: int, rounds: int = 2, heads: int = 4):
        super().__init__()
        self.narrow = nn.Conv2d(inputs, width, 1)
        self.own = nn.ModuleList(LinearAttention(width, heads) for _ in range(rounds))
        self.other = nn.ModuleList(EpipolarAttention(width, heads) for _ in range(rounds))
        self.describe = nn.Conv2d(width, width, 1)
        self.sharpness = nn.Parameter(torch.tensor(1 / coarse.TEMPERATURE).log())
        # At first the attention adds nothing, so that the first of what is seen goes through as it is.
        nn.init.dirac_(self.narrow.weight)
        nn.init.dirac_(self.describe.weight)
        nn.init.zeros_(self.narrow.bias)
        nn.init.zeros_(self.describe.bias)
        for block in (*self.own, *self.other):
            block.silence()

    def forward(self, cells: Cells, arm: Arm) -> torch.Tensor:
        """Return (B, N, N) float32 logits, NEVER where the cells of a pair cannot match."""
        a, b = (self.narrow(one) for one in cells.seen.unbind(1))
        sides, rounds = cells.sides, len(self.own)
        for number, (own, other) in enumerate(zip(self.own, self.other)):
            a, b = own(torch.cat([a, b])).chunk(2)
            threshold = max(narrowing(number, rounds, cells.side * CELL_PX / 2, SHARE), cells.epipolar_px + SLACK_PX)
            a, b = other(a, b, sides if arm.attention else None, threshold)
        logits = coarse.similarity(self.describe(a), self.describe(b), 1.0) * self.sharpness.exp()
        here, there = cells.valid.unbind(1)
        logits = logits.masked_fill(~(here[:, :, None] & there[:, None, :]), coarse.NEVER)
        return masked_similarity(logits, sides, cells.epipolar_px + SLACK_PX) if arm.matching else logits


def loss_of(logits: torch.Tensor, cells: Cells) -> torch.Tensor:
    """Return the mean cross-entropy, both ways, of known cells with the bilinear weights of where they lie."""
    target, weight = bilinear(cells.there, cells.side)
    possible = logits.detach().gather(2, target) > coarse.NEVER / 2
    weight = weight * possible * cells.known[..., None]
    forward, backward = coarse.log_probabilities(logits)
    said = 0.5 * (forward.gather(2, target) + backward.gather(2, target))
    return -(weight * said).sum() / weight.sum().clamp(min=1e-3)


def bilinear(xy: torch.Tensor, side: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the (…, 4) cells whose middles are nearest to (…, 2) px, and their weights, 0 beyond the tile."""
    at = xy / CELL_PX - 0.5
    low = at.floor()
    share = at - low
    corners = torch.tensor([[0, 0], [1, 0], [0, 1], [1, 1]], device=xy.device)
    cell = low[..., None, :].long() + corners
    weight = torch.where(corners == 1, share[..., None, :], 1.0 - share[..., None, :]).prod(-1)
    inside = ((cell >= 0) & (cell < side)).all(-1)
    cell = cell.clamp(0, side - 1)
    return cell[..., 1] * side + cell[..., 0], weight * inside


@dataclass(frozen=True)
class Found:
    """M matches of a batch of pairs of tiles."""

    pair: torch.Tensor
    """(M,) int64."""
    cell: torch.Tensor
    """(M,) int64: the reference's."""
    xy: torch.Tensor
    """(M, 2) px of the moving tile."""
    score: torch.Tensor
    """(M,) in 0..1."""
    off_px: torch.Tensor
    """(M,) symmetric distance from their lines."""


def matched(logits: torch.Tensor, cells: Cells) -> Found:
    """Return the cells that are each other's best, at the mean place of the 3 × 3 cells about the best one."""
    best = coarse.mutual_matches(logits, 0.0)
    near = logits[best.batch, best.reference].reshape(-1, 1, cells.side, cells.side)
    step = torch.tensor([[x, y] for y in (-1, 0, 1) for x in (-1, 0, 1)], device=logits.device)
    cell = torch.stack([best.moving % cells.side, best.moving // cells.side], -1)[:, None] + step
    inside = ((cell >= 0) & (cell < cells.side)).all(-1)
    index = cell.clamp(0, cells.side - 1)
    index = index[..., 1] * cells.side + index[..., 0]
    weight = near.flatten(1).gather(1, index).masked_fill(~inside, coarse.NEVER).softmax(1)
    xy = ((cell + 0.5) * CELL_PX * weight[..., None]).sum(1)
    here = cell_centres(best.reference, cells.side)
    return Found(best.batch, best.reference, xy, best.score, line_distance(cells.lines[best.batch], here, xy))
