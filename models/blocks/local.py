"""Local matching at full resolution: a window about a cell, correlated with the moving image around a first guess."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import torch
from torch import nn
from torch.nn import functional

from .bands import products
from .convolution import RepConv

WINDOW_PX = 32
"""Side of the window."""
SIGMA_PX = 9.0
"""Standard deviation of the window's weights."""
REACH_PX = 4
"""Displacements looked at along either axis, about the first guess."""
SIDE = 2 * REACH_PX + 1
GUESSED_PX = 1
"""The guess is the nearest of displacements that are 2 px apart."""
REFERENCE_REACH_PX, MOVING_REACH_PX = 4.0, 1.0
"""How far the head may move the pair of points together, unless told otherwise, and the moving point alone."""


@dataclass(frozen=True)
class Refined:
    """M refined matches, px."""

    reference_xy: torch.Tensor
    """(M, 2)."""
    moving_xy: torch.Tensor
    """(M, 2)."""
    logit: torch.Tensor
    """(M,): of being right, before calibration."""
    log_sigma: torch.Tensor
    """(M,): natural log of the expected error along one axis, px."""
    guess: torch.Tensor
    """(M, 2): the first displacements."""
    votes: torch.Tensor
    """(M, 9, 9) float32: logits of displacements about the first guess; the place is their mean about the peak."""


class Details(nn.Module):
    """Features at full resolution: what the half-resolution map knows, sharpened by the front end's edges."""

    def __init__(self, inputs: int, coarser: int, width: int):
        super().__init__()
        self.down = nn.Conv2d(coarser, width, 1)
        self.side = nn.Conv2d(inputs, width, 3, padding=1)
        self.blend = RepConv(width, width)

    def forward(self, seen: torch.Tensor, half: torch.Tensor) -> torch.Tensor:
        """(B, inputs, H, W) and (B, coarser, H / 2, W / 2) → (B, width, H, W)."""
        up = functional.interpolate(self.down(half), scale_factor=2.0, mode="bilinear", align_corners=False)
        return self.blend(self.side(seen) + up)


@dataclass(frozen=True)
class Cells:
    """Maps of B images, ready to be cut at many places."""

    table: torch.Tensor
    """(B H W + 1, C): cell by cell; a last row of zeros stands for everything beyond the maps."""
    shape: tuple[int, int]
    """(H, W)."""


def cells(maps: torch.Tensor) -> Cells:
    """(B, C, H, W) → the same as cells."""
    table = maps.permute(0, 2, 3, 1).flatten(0, 2)
    return Cells(functional.pad(table, (0, 0, 0, 1)), (maps.shape[-2], maps.shape[-1]))


def cut(maps: Cells, batch: torch.Tensor, start: torch.Tensor, size: int) -> torch.Tensor:
    """Items (M,) of maps and upper left corners (M, 2) as (x, y) px → (M, size, C, size), 0 beyond the map."""
    rows, cols = maps.shape
    step = torch.arange(size, device=start.device)
    y, x = start[:, 1, None] + step, start[:, 0, None] + step  # (M, size)
    inside = ((y >= 0) & (y < rows))[:, :, None] & ((x >= 0) & (x < cols))[:, None, :]
    index = (batch[:, None, None] * rows + y.clamp(0, rows - 1)[:, :, None]) * cols + x.clamp(0, cols - 1)[:, None, :]
    # An embedding's way back is a plain sum of rows.
    found = functional.embedding(torch.where(inside, index, len(maps.table) - 1), maps.table)  # (M, size, size, C)
    return found.transpose(2, 3).contiguous()


def correlate(reference: torch.Tensor, moving: torch.Tensor, sigma: float = SIGMA_PX) -> torch.Tensor:
    """Windows (M, n, C, n) and surroundings (M, n + 2 r, C, n + 2 r) → (M, 2 r + 1, 2 r + 1) float32 cosines.

    [m, r + dy, r + dx] compares a window, its middle first (a Gaussian of `sigma`), with what lies (dx, dy) beside it.
    """
    size, around = reference.shape[-1], moving.shape[-1]
    weight = _weight(size, sigma).to(reference)  # (n,)
    weighted = reference * weight[:, None, None] * weight
    alike = products(weighted, moving, size)[:, 0]
    own = (weighted * reference).float().sum((1, 2, 3))  # (M,)
    band = _slide(size, around, sigma).to(moving.device)  # (2 r + 1, n + 2 r)
    theirs = band @ (moving.float() ** 2).sum(2) @ band.T  # (M, 2 r + 1, 2 r + 1)
    return alike * (own[:, None, None] * theirs + 1e-4).rsqrt()


@lru_cache(maxsize=16)
@torch.inference_mode(False)
def _weight(size: int, sigma: float) -> torch.Tensor:
    place = torch.arange(size) + 0.5 - size / 2
    return torch.exp(-0.5 * (place / sigma) ** 2)


@lru_cache(maxsize=16)
@torch.inference_mode(False)
def _slide(size: int, around: int, sigma: float) -> torch.Tensor:
    """Return the window's weights at each displacement."""
    rows = [functional.pad(_weight(size, sigma), (k, around - size - k)) for k in range(around - size + 1)]
    return torch.stack(rows)


class LocalHead(nn.Module):
    """Says which displacement it is, by how much to move both points, how sure it is, and how exact."""

    def __init__(
        self, context: int, hidden: int = 160, together_px: float = REFERENCE_REACH_PX, measures: bool = False
    ):
        super().__init__()
        self.together_px, self.measures = together_px, measures
        self.layers = nn.Sequential(
            nn.Linear(SIDE * SIDE + 25 + context + 1, hidden), nn.SiLU(), nn.Linear(hidden, hidden), nn.SiLU()
        )
        self.out = nn.Linear(hidden, SIDE * SIDE + 6)
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)

    def forward(
        self,
        cosines: torch.Tensor,
        trust: torch.Tensor,
        wide: torch.Tensor,
        context: torch.Tensor,
        centre: torch.Tensor,
        guess: torch.Tensor,
    ) -> Refined:
        """(M, 9, 9), a number, (M, 25), (M, C), (M, 2) and (M, 2) px → matches.

        `wide`: log-probabilities of displacements about the guess; `centre`: the windows' centres; `guess`: the first
        displacements.
        """
        logits = trust * cosines.flatten(1)
        top = logits.detach().amax(1, keepdim=True)
        seen = torch.cat([0.2 * (logits.detach() - top).clamp(min=-20.0), 0.05 * top, 0.2 * wide, context], dim=1)
        out = self.out(self.layers(seen.to(self.out.weight.dtype))).float()
        own = evidence(logits, wide) if self.measures else (logits + out[:, :-6]).reshape(-1, SIDE, SIDE)
        together = self.together_px * torch.tanh(out[:, -6:-4])
        alone = MOVING_REACH_PX * torch.tanh(out[:, -4:-2])
        moved = guess + (measured(own) if self.measures else expected(own) + alone)
        reference = centre + together
        return Refined(reference, reference + moved, out[:, -2], out[:, -1].clamp(-4.0, 3.0), guess, own)


def evidence(logits: torch.Tensor, wide: torch.Tensor) -> torch.Tensor:
    """(M, 81) logits of displacements and (M, 25) of coarser ones, both about the guess → (M, 9, 9) of both."""
    finer = functional.interpolate(wide.reshape(-1, 1, 5, 5), (SIDE, SIDE), mode="bicubic", align_corners=True)
    return logits.reshape(-1, SIDE, SIDE) + finer[:, 0].to(logits)


def measured(logits: torch.Tensor) -> torch.Tensor:
    """(M, 9, 9) logits of displacements about the guess → (M, 2): the mean about the best one near the guess.

    What is learned from real pairs, whose truth is known to a pixel or two, is drawn to the guess; this is not.
    """
    axis = torch.arange(-REACH_PX, REACH_PX + 1, device=logits.device).abs() <= GUESSED_PX
    return expected(logits, within=axis[:, None] & axis, reach=2)


def expected(logits: torch.Tensor, within: torch.Tensor | None = None, reach: int = 1) -> torch.Tensor:
    """(M, 9, 9) logits → (M, 2): the mean displacement (x, y) of the probability up to `reach` about the peak.

    The peak is looked for `within` a (9, 9) mask.
    """
    tops = logits.detach() if within is None else logits.detach().masked_fill(~within, -1e4)
    flat = tops.flatten(1).argmax(1)
    peak = torch.stack([flat % SIDE, torch.div(flat, SIDE, rounding_mode="floor")], dim=-1) - REACH_PX  # (M, 2)
    axis = torch.arange(-REACH_PX, REACH_PX + 1, device=logits.device)
    near = (axis - peak[..., None]).abs() <= reach  # (M, 2, 9)
    chance = logits.masked_fill(~(near[:, 1, :, None] & near[:, 0, None, :]), -1e4).flatten(1).softmax(1)
    chance = chance.reshape(-1, SIDE, SIDE)
    x, y = (chance.sum(1) * axis).sum(1), (chance.sum(2) * axis).sum(1)
    return torch.stack([x, y], dim=-1)
