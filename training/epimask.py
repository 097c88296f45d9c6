"""The lesson of `epimask`: pairs of simulated views, focal losses of cells on their lines, exact places in windows.

    python -m crosstie.training.epimask --overfit 8 --steps 300
    python -m crosstie.training.epimask --hours 8 --encoder build/training/dgim.safetensors --out build/training

The first command learns a few pairs by heart, as proof that the lesson teaches; the second trains.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional

from ..models import weights
from ..models.blocks import coarse, expectation
from ..models.epimask.matcher import start_encoder
from ..models.epimask.network import CELL_PX, FINE_PX, EpiMask, Lines, Maps, Shape
from .rig.checkpoint import save_weights
from .rig.loop import Average
from .rig.recipe import Recipe
from .views.tiles import TileRecipe, ViewTiles, view_tiles

GAMMA, RIGHT_PX = 2.0, 3.0
WEIGHTS = {"coarse": 1.0, "fine": 0.5, "error": 0.3, "sure": 0.2}
PER_PAIR = 48
"""Cells of each pair that the fine losses look at."""


@dataclass(frozen=True)
class Batch:
    """B pairs of tiles of one size, as tensors."""

    reference: torch.Tensor
    """(B, 1, H, W)."""
    moving: torch.Tensor
    reference_valid: torch.Tensor
    moving_valid: torch.Tensor
    flow: torch.Tensor
    """(B, H, W, 2) px."""
    known: torch.Tensor
    """(B, H, W) bool."""
    lines: Lines
    """By the camera models, which are off."""
    true_lines: torch.Tensor
    """(B, 5): coefficients without what the camera models are off by."""

    def to(self, device) -> Batch:
        """Return the batch on a device."""
        moved = {k: v.to(device) for k, v in vars(self).items() if isinstance(v, torch.Tensor)}
        lines = replace(self.lines, coefficients=self.lines.coefficients.to(device))
        return Batch(**{**vars(self), **moved, "lines": lines})


def collate(tiles: list[ViewTiles]) -> Batch:
    """Return one batch of tiles of one size."""

    def stack(name, dtype=np.float32):
        return torch.from_numpy(np.stack([getattr(t, name) for t in tiles]).astype(dtype))

    def coefficients(name):
        return torch.from_numpy(np.stack([getattr(t, name).coefficients for t in tiles]).astype(np.float32))

    lines = Lines(
        coefficients("epipolar"),
        max(t.epipolar_px for t in tiles),
        max(t.radius_px for t in tiles),
    )
    images = [stack(name)[:, None] for name in ("reference", "moving", "reference_valid", "moving_valid")]
    return Batch(*images, stack("flow"), stack("known", bool), lines, coefficients("true_epipolar"))


class EpimaskLesson:
    """Loss and measure of EpiMask on a batch."""

    def __init__(self, shape: Shape | None = None, unmasked_steps: int = 0):
        self.shape, self.unmasked_steps, self.step = shape, unmasked_steps, 0

    def network(self) -> EpiMask:
        """Return it untrained."""
        return EpiMask(self.shape)

    def loss(self, network: EpiMask, batch: Batch, generator: torch.Generator):
        """Return the loss and its parts; the first steps see no mask, so that features are learned first."""
        maps = see(network, batch, self.step >= self.unmasked_steps)
        self.step += 1
        target, known = cell_truth(batch, maps)
        forward, backward = coarse.log_probabilities(maps.logits)
        rows, cells = known.nonzero(as_tuple=True)
        picked = target[rows, cells]
        parts = {"coarse": 0.5 * (_focal(forward[rows, cells, picked]) + _focal(backward[rows, cells, picked]))}
        chosen = _choose((forward + backward).detach(), target, known, generator)
        parts.update(_fine_losses(network, maps, chosen, batch))
        return sum(WEIGHTS[name] * value for name, value in parts.items()), parts

    @torch.no_grad()
    def measure(self, network: EpiMask, batch: Batch, masked: bool = True) -> dict[str, float]:
        """Return matches a hundred known cells, shares within 1 px of the line, and within 1 and 3 px of the truth."""
        maps = see(network, batch, masked)
        matches = coarse.mutual_matches(maps.logits, 0.02)
        found = network.refine(maps, matches)
        there, known = follow(batch, matches.batch, found.reference_xy)
        error = (there - found.moving_xy).norm(dim=-1)[known]
        across = line_distance(batch.true_lines, matches.batch, found.reference_xy, found.moving_xy)
        cells = int(cell_truth(batch, maps)[1].sum())
        return {
            "matches": 100.0 * int(known.sum()) / max(cells, 1),
            "epipolar_1px": _share(across < 1.0),
            "precision_1px": _share(error < 1.0),
            "precision_3px": _share(error < RIGHT_PX),
        }


def see(network: EpiMask, batch: Batch, masked: bool) -> Maps:
    """Return the network's maps of a batch."""
    valid = batch.reference_valid, batch.moving_valid
    return network(batch.reference, batch.moving, *valid, batch.lines, masked)


def line_distance(coefficients: torch.Tensor, batch: torch.Tensor, reference_xy, moving_xy) -> torch.Tensor:
    """Return (M,) symmetric epipolar distances, px, of M matches of a batch."""
    numbers = coefficients[batch]
    value = (numbers[:, :2] * reference_xy).sum(-1) + (numbers[:, 2:4] * moving_xy).sum(-1) + numbers[:, 4]
    weight = 0.5 / numbers[:, :2].norm(dim=1) + 0.5 / numbers[:, 2:4].norm(dim=1)
    return (value * weight).abs()


def cell_truth(batch: Batch, maps: Maps) -> tuple[torch.Tensor, torch.Tensor]:
    """Return which moving cell the middle of each reference cell lies in (B, N) int64, and whether known (B, N)."""
    rows, cols = maps.grid
    y, x = torch.meshgrid(torch.arange(rows), torch.arange(cols), indexing="ij")
    centres = (torch.stack([x, y], -1).reshape(-1, 2) + 0.5).to(batch.flow) * CELL_PX
    count = len(batch.flow)
    index = torch.arange(count, device=batch.flow.device).repeat_interleave(len(centres))
    there, known = follow(batch, index, centres.repeat(count, 1))
    cell = torch.div(there.nan_to_num(-1.0), CELL_PX, rounding_mode="floor").long()
    known &= (cell >= 0).all(-1) & (cell[:, 0] < cols) & (cell[:, 1] < rows)
    target = (cell[:, 1].clamp(0, rows - 1) * cols + cell[:, 0].clamp(0, cols - 1)).reshape(count, -1)
    possible = maps.logits.detach().gather(2, target[..., None])[..., 0] > coarse.NEVER / 2
    return target, known.reshape(count, -1) & possible


def follow(batch: Batch, rows: torch.Tensor, xy: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return where (M, 2) reference px lie in the moving tile, and whether that is known, all four px around."""
    height, width = batch.flow.shape[1:3]
    low = torch.floor(xy - 0.5).long()
    share = xy - 0.5 - low
    place, sure = torch.zeros_like(xy), torch.ones(len(xy), dtype=torch.bool, device=xy.device)
    for dx, dy in ((0, 0), (1, 0), (0, 1), (1, 1)):
        x, y = low[:, 0] + dx, low[:, 1] + dy
        part = (share[:, 0] if dx else 1 - share[:, 0]) * (share[:, 1] if dy else 1 - share[:, 1])
        inside = (x >= 0) & (y >= 0) & (x < width) & (y < height)
        x, y = x.clamp(0, width - 1), y.clamp(0, height - 1)
        place = place + batch.flow[rows, y, x] * part[:, None]
        sure &= inside & batch.known[rows, y, x]
    return place, sure


def _choose(joint, target, known, generator) -> coarse.CellMatches:
    """Return up to PER_PAIR cells of each pair: half with their true partners, half with the one that looks best."""
    rows, cells = [], []
    for b in range(len(known)):
        mine = known[b].nonzero()[:, 0]
        order = torch.randperm(len(mine), generator=generator, device="cpu").to(mine.device)[:PER_PAIR]
        rows.append(torch.full_like(mine[order], b))
        cells.append(mine[order])
    rows, cells = torch.cat(rows), torch.cat(cells)
    guess = torch.arange(len(cells), device=cells.device) % 2 == 1
    partner = torch.where(guess, joint[rows, cells].argmax(dim=1), target[rows, cells])
    return coarse.CellMatches(rows, cells, partner, joint[rows, cells, partner].exp())


def _fine_losses(network: EpiMask, maps: Maps, matches: coarse.CellMatches, batch: Batch) -> dict:
    found = network.refine(maps, matches)
    there, known = follow(batch, matches.batch, found.reference_xy)
    inside = there / FINE_PX - expectation.window_origin(matches.moving, maps.grid[1])
    cell = torch.floor(inside).long()
    reachable = known & (cell >= 0).all(-1) & (cell < expectation.WINDOW).all(-1)
    index = (cell[:, 1] * expectation.WINDOW + cell[:, 0]).clamp(0, expectation.WINDOW**2 - 1)
    log_share = torch.log_softmax(found.heat.logits, 1).gather(1, index[:, None])[:, 0]
    error = ((there - found.moving_xy) ** 2).sum(-1).add(1e-4).sqrt()
    right = ((error.detach() < RIGHT_PX) & known).float()
    return {
        "fine": _mean(-log_share, reachable),
        "error": _mean(error, reachable),
        "sure": functional.binary_cross_entropy_with_logits(found.logit, right) if len(right) else error.sum(),
    }


def _focal(log_probability: torch.Tensor) -> torch.Tensor:
    """Return the mean focal loss of positives; 0 where there are none."""
    weight = (1.0 - log_probability.detach().exp()) ** GAMMA
    return -(weight * log_probability).sum() / max(len(log_probability), 1)


def _mean(values: torch.Tensor, chosen: torch.Tensor) -> torch.Tensor:
    return (values * chosen).sum() / chosen.sum().clamp(min=1)


def _share(flags: torch.Tensor) -> float:
    return 100.0 * float(flags.float().mean()) if len(flags) else float("nan")


class Student:
    """A network, its optimiser and the average of its weights."""

    def __init__(self, lesson: EpimaskLesson, recipe: Recipe, encoder: weights.Weights | None, device: str):
        torch.manual_seed(recipe.seed)
        self.lesson, self.recipe, self.device, self.steps = lesson, recipe, device, 0
        self.network = lesson.network()
        if encoder is not None:
            start_encoder(self.network, encoder)
            self.network.adapt_encoder()
        self.network.to(device).train()
        learned = [p for p in self.network.parameters() if p.requires_grad]
        self.optimizer = torch.optim.AdamW(learned, lr=recipe.rate, weight_decay=recipe.weight_decay)
        self.average = Average(self.network, recipe.ema)
        self.generator = torch.Generator().manual_seed(recipe.seed)

    def learn(self, batch: Batch, progress: float) -> dict[str, float]:
        """Take one step; `progress` is the share of the time that is over."""
        for group in self.optimizer.param_groups:
            group["lr"] = self.recipe.rate_at(self.steps, progress)
        loss, parts = self.lesson.loss(self.network, batch.to(self.device), self.generator)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(self.network.parameters(), self.recipe.clip)
        if torch.isfinite(norm):
            self.optimizer.step()
            self.average.update(self.network)
        self.steps += 1
        return {"loss": loss.item(), **{k: v.item() for k, v in parts.items()}}


def overfit(student: Student, count: int, steps: int, tile_recipe: TileRecipe) -> dict[str, float]:
    """Learn `count` pairs by heart; return figures on them."""
    tiles = [view_tiles(seed, tile_recipe) for seed in range(count)]
    batch = collate(tiles)
    for step in range(steps):
        student.learn(batch, step / steps)
    return student.lesson.measure(student.network.eval(), batch.to(student.device))


def train(student: Student, seconds: float, tile_recipe: TileRecipe, out: Path) -> None:
    """Learn new pairs until the time is over; leave `epimask.safetensors`."""
    start, seed = time.monotonic(), 1000
    while time.monotonic() - start < seconds:
        seeds = range(seed, seed + student.recipe.batch)
        batch = collate([view_tiles(s, tile_recipe) for s in seeds])
        student.learn(batch, (time.monotonic() - start) / seconds)
        seed += student.recipe.batch
    about = {"model": "epimask", "step": str(student.steps), "format": "1"}
    save_weights(student.average.network, out / "epimask.safetensors", about)


def main(arguments: list[str] | None = None) -> int:
    """Run; figures go to stdout as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--overfit", type=int, metavar="PAIRS")
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--hours", type=float, default=0.0)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--size", type=int, default=128)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--encoder", type=Path, help="weights of dgim to start from; the encoder then learns adapters")
    parser.add_argument("--out", type=Path, default=Path("build/training"))
    chosen = parser.parse_args(arguments)
    encoder = None if chosen.encoder is None else weights.parse(chosen.encoder.read_bytes())
    recipe = Recipe(batch=chosen.batch, warm_up_steps=20)
    start = time.monotonic()
    student = Student(EpimaskLesson(unmasked_steps=20), recipe, encoder, chosen.device)
    figures = {}
    if chosen.overfit:
        figures["learned"] = overfit(student, chosen.overfit, chosen.steps, TileRecipe(chosen.size))
    if chosen.hours:
        train(student, 3600 * chosen.hours, TileRecipe(chosen.size), chosen.out)
    held_back = collate([view_tiles(s, TileRecipe(chosen.size)) for s in range(900, 904)]).to(chosen.device)
    network = student.network.eval()
    figures["held back"] = student.lesson.measure(network, held_back)
    figures["held back, no mask"] = student.lesson.measure(network, held_back, masked=False)
    figures.update(steps=student.steps, seconds=round(time.monotonic() - start))
    sys.stdout.write(json.dumps(figures, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
