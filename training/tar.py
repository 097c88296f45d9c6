"""The lesson of `tar`: cells as in `dgim`, turn, scale and shift of strongly deformed images, and words for scenes."""

from __future__ import annotations

import json
import math
from functools import lru_cache
from pathlib import Path

import numpy as np
import torch

from ..core.vocabulary import vocabulary
from ..models import weights
from ..models.blocks import hypotheses
from ..models.tar.network import COARSE_PX, Coarse, Tar, TarShape
from ..models.tar.stored import BASE, fill_base
from ..models.tar.text import TextTable, read_table
from . import dgim
from .cells import mean_of
from .rig.feed import Batch

LABELS = Path(__file__).resolve().parent / "scene_labels.json"
TURN_DEG, LOG_SCALE, SHIFT_SHARE = 35.0, (math.log(0.7), math.log(1.3)), 0.1
"""Of the deformation that the coarse stage has to see through."""
OFF_DEG, OFF_LOG_SCALE = 3.0, 0.04
"""How far the right hypothesis may be from the truth, as in a grid of them."""
APART_DEG, APART_LOG_SCALE = 9.0, 0.12
"""Wrong ones are at least so far in one or the other."""
COUNT = 6
"""Hypotheses a pair, the first of them right."""
REACH, SPREAD = 8, 0.7
"""Shifts looked at along either axis, and the standard deviation of what counts as the true one, in cells."""
NEAR_CELLS = 1.5
WEIGHTS = {"coarse": 0.5, "wide": 0.5, "place": 0.3, "scene": 0.1}
TOLD = 0.3
"""Share of batches in which somebody says what is in the scene."""


@lru_cache(maxsize=1)
def scene_labels() -> dict[str, tuple[str, ...]]:
    """Return the descriptors of each training pair, as seen by eye."""
    rows = json.loads(LABELS.read_text(encoding="utf-8"))["scenes"]
    return {name: vocabulary().understood(scene) for scene, names in rows.items() for name in names}


class TarLesson(dgim.DgimLesson):
    """Trains Tar on batches of the engine, whose moving tiles it turns and scales further for the coarse stage."""

    name = "tar"

    def __init__(self, shape: TarShape | None = None, table: TextTable | None = None, words: bool = True):
        """`words` False: no text at all."""
        self.shape, self.table = shape, (table or read_table()) if words else None

    def network(self) -> Tar:
        """Return it untrained, but for what it takes over from `dgim`, where it has that network's sizes."""
        network = Tar(None if self.table is None else self.table.values, self.shape)
        if self.shape is None:
            fill_base(network, weights.read(BASE))
        return network

    def about(self) -> dict[str, str]:
        """Return the table's descriptors, and which weights of `dgim` the rest belongs to."""
        return {"descriptors": json.dumps(self.table.names), BASE: weights.read(BASE).metadata["step"]}

    def loss(self, network: Tar, batch: Batch, generator: torch.Generator):
        """Return the loss, its parts and each pair's share of wrong cells."""
        deformed, valid, matrix = deform(batch, generator)
        images = torch.cat([batch.reference, batch.moving, deformed])
        seen = network.see(images, torch.cat([batch.reference_valid, batch.moving_valid, valid]))
        labels = None if self.table is None else self.labels(batch).to(images.device)
        told = labels is not None and bool(torch.rand((), generator=generator, device=generator.device) < TOLD)
        enhanced, said = network.enhanced(seen, 3, _told(labels, generator) if told else None)
        count = len(batch.kinds)
        maps = network.compare(
            seen.take(slice(2 * count)), network.exchange(enhanced[: 2 * count]), batch.radius_px
        )  # fmt: skip
        parts, wrong = dgim.cell_losses(maps, batch)
        parts["place"], _ = place_loss(network, _surveyed(network, seen, enhanced, count), batch, matrix, generator)
        parts["scene"] = _scene_loss(said, labels) if said is not None and not told else maps.logits.new_zeros(())
        return sum(WEIGHTS[name] * value for name, value in parts.items()), parts, wrong.cpu().numpy()

    @torch.no_grad()
    def measure(self, network: Tar, batch: Batch) -> list[dict[str, float]]:
        """Return the figures of `dgim`, and shares of pairs placed right and of scenes whose best word is right."""
        generator = torch.Generator(batch.flow.device).manual_seed(sum(map(ord, "".join(batch.kinds))))
        deformed, valid, matrix = deform(batch, generator)
        images = torch.cat([batch.reference, batch.moving, deformed])
        seen = network.see(images, torch.cat([batch.reference_valid, batch.moving_valid, valid]))
        enhanced, said = network.enhanced(seen, 3)
        surveyed = _surveyed(network, seen, enhanced, len(batch.kinds))
        _, placed = place_loss(network, surveyed, batch, matrix, generator)
        rows = super().measure(network, batch)
        for number, row in enumerate(rows):
            row["placed"] = 100.0 * float(placed[number])
            if said is not None:
                row["word"] = _right_word(said[number], self.labels(batch)[number])
        return rows

    def labels(self, batch: Batch) -> torch.Tensor:
        """Return (B, V): 1 for each descriptor of a pair, rows of 0 where nobody has looked."""
        found = torch.zeros(len(batch.kinds), len(self.table.names))
        for row, name in zip(found, batch.names):
            for descriptor in scene_labels().get(name, ()):
                row[self.table.names.index(descriptor)] = 1.0
        return found


def deform(batch: Batch, generator: torch.Generator) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return the moving tiles turned, scaled and shifted (B, 3, H, W), their validity, and (B, 3, 3) of moving px."""
    count, size = len(batch.kinds), batch.flow.shape[1]

    def between(low, high, *shape):
        drawn = torch.rand(count, *shape, generator=generator, device=batch.flow.device)
        return low + (high - low) * drawn

    angle = between(-math.radians(TURN_DEG), math.radians(TURN_DEG))
    about = similarity(angle, between(*LOG_SCALE), between(-SHIFT_SHARE * size, SHIFT_SHARE * size, 2), size / 2)
    stack = torch.cat([batch.moving * batch.moving_valid, batch.moving_valid], dim=1)
    seen = hypotheses.seen_through(stack, torch.linalg.inv(about), (size, size))
    valid = (seen[:, 3:] > 0.999).float()
    return seen[:, :3] * valid, valid, about


def similarity(angle: torch.Tensor, log_scale: torch.Tensor, shift: torch.Tensor, centre: float) -> torch.Tensor:
    """Return (N, 3, 3) that turn by (N,) radians, scale about (centre, centre) and shift by (N, 2)."""
    cos, sin = (log_scale.exp() * f(angle) for f in (torch.cos, torch.sin))
    linear = torch.stack([torch.stack([cos, -sin], -1), torch.stack([sin, cos], -1)], -2)
    middle = torch.full_like(shift, centre)
    found = torch.eye(3, device=angle.device).repeat(len(angle), 1, 1)
    found[:, :2, :2] = linear
    found[:, :2, 2] = middle + shift - (linear @ middle[..., None])[..., 0]
    return found


def place_loss(network: Tar, surveyed: tuple[Coarse, Coarse], batch: Batch, matrix, generator: torch.Generator):
    """Return the loss of the hypotheses and whether the likeliest is right (B,) bool, false where nothing is known."""
    still, moved = surveyed
    there, known = _pairs(batch, matrix)
    angle, log_scale = _fitted(*there, known)
    turns, scales = _hypotheses(angle, log_scale, generator)
    middle = batch.flow.shape[1] / COARSE_PX / 2
    maps = similarity(turns.flatten(), scales.flatten(), torch.zeros(turns.numel(), 2, device=turns.device), middle)
    goal = _shift(maps.unflatten(0, turns.shape)[:, 0], *there, known)
    repeated = (Coarse(*(x.repeat_interleave(COUNT, 0) for x in (c.features, c.weight))) for c in (still, moved))
    logits = network.likelihoods(*repeated, maps, -turns.flatten(), REACH)
    logits = logits.clamp(min=-1e3).unflatten(0, turns.shape)  # (B, K, 2 R + 1, 2 R + 1)
    enough = (known.sum(1) > 0.15 * known.shape[1]) & (goal.abs() <= REACH - 1).all(1)
    target = torch.zeros_like(logits)
    target[:, 0] = _bump(goal, logits)
    loss = -(target * logits.flatten(1).log_softmax(1).reshape(logits.shape)).sum((1, 2, 3))
    return mean_of(loss, enough), _is_right(logits, goal) & enough


def _surveyed(network: Tar, seen, enhanced, count: int) -> tuple[Coarse, Coarse]:
    """Return the coarse features of the references and of the deformed moving tiles."""
    rows = torch.cat([torch.arange(count), torch.arange(2 * count, 3 * count)])
    both = network.survey(seen.take(rows), enhanced[rows])
    return tuple(Coarse(*pair) for pair in zip(both.features.chunk(2), both.weight.chunk(2)))


def _pairs(batch: Batch, matrix) -> tuple[tuple[torch.Tensor, torch.Tensor], torch.Tensor]:
    """Return (B, M, 2) places of the reference and of the deformed tile, in coarse cells, and which are known."""
    step, size = COARSE_PX, batch.flow.shape[1]
    flow, known = (x[:, step // 2 :: step, step // 2 :: step].flatten(1, 2) for x in (batch.flow, batch.known))
    axis = torch.arange(step // 2, size, step, device=flow.device) + 0.5
    here = torch.stack(torch.meshgrid(axis, axis, indexing="xy"), dim=-1).reshape(-1, 2).expand(len(flow), -1, -1)
    there = flow @ matrix[:, :2, :2].transpose(1, 2) + matrix[:, None, :2, 2]
    return (here / step, there / step), known.float()


def _fitted(here, there, known) -> tuple[torch.Tensor, torch.Tensor]:
    """Return angle and log scale (B,) of the similarity that maps `here` to `there` best."""
    total = known.sum(1, keepdim=True).clamp(min=1.0)
    a, b = (x - ((x * known[..., None]).sum(1) / total)[:, None] for x in (here, there))
    real = (known * (a * b).sum(-1)).sum(1)
    imag = (known * (a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0])).sum(1)
    size = (known * a.square().sum(-1)).sum(1).clamp(min=1e-6)
    # Where nothing is known the angle is 0 and the scale 1.
    length = torch.where(known.sum(1) > 1, torch.hypot(real, imag) / size, 1.0).clamp(0.3, 3.0)
    return torch.atan2(imag, real), length.log()


def _hypotheses(angle, log_scale, generator) -> tuple[torch.Tensor, torch.Tensor]:
    """Return (B, K) angles and log scales: nearly the truth first, then wrong ones over the whole range and more."""

    def drawn(low, high, count):
        return low + (high - low) * torch.rand(len(angle), count, generator=generator, device=angle.device)

    turns = drawn(-math.radians(TURN_DEG + 5), math.radians(TURN_DEG + 5), COUNT - 1)
    scales = drawn(LOG_SCALE[0] - 0.05, LOG_SCALE[1] + 0.05, COUNT - 1)
    off_turn, off_scale = turns - angle[:, None], scales - log_scale[:, None]
    near = (off_turn.abs() < math.radians(APART_DEG)) & (off_scale.abs() < APART_LOG_SCALE)
    side = torch.where(off_turn < 0, -1.0, 1.0)
    turns = torch.where(near, angle[:, None] + side * math.radians(APART_DEG), turns)
    off = math.radians(OFF_DEG)
    right = angle[:, None] + drawn(-off, off, 1), log_scale[:, None] + drawn(-OFF_LOG_SCALE, OFF_LOG_SCALE, 1)
    return torch.cat([right[0], turns], 1), torch.cat([right[1], scales], 1)


def _shift(maps, here, there, known) -> torch.Tensor:
    """Return (B, 2): the shift, in cells, that is missing to (B, 3, 3) maps of reference to moving cells."""
    back = torch.linalg.inv(maps)
    seen = there @ back[:, :2, :2].transpose(1, 2) + back[:, None, :2, 2]
    return ((here - seen) * known[..., None]).sum(1) / known.sum(1, keepdim=True).clamp(min=1.0)


def _bump(goal: torch.Tensor, logits: torch.Tensor) -> torch.Tensor:
    """Return (B, 2 R + 1, 2 R + 1) that sum to one about (B, 2) shifts."""
    axis = torch.arange(-REACH, REACH + 1, device=goal.device)
    along = torch.exp(-0.5 * ((axis - goal[..., None]) / SPREAD) ** 2)
    both = along[:, 1, :, None] * along[:, 0, None, :]
    return (both / both.sum((1, 2), keepdim=True).clamp(min=1e-6)).to(logits.dtype)


def _is_right(logits: torch.Tensor, goal: torch.Tensor) -> torch.Tensor:
    side = logits.shape[-1]
    best = logits.flatten(1).argmax(1)
    place = best % side**2
    shift = torch.stack([place % side, torch.div(place, side, rounding_mode="floor")], -1) - REACH
    return (best < side**2) & ((shift - goal).norm(dim=1) < NEAR_CELLS)


def _told(labels: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Return (B, V) priors as somebody gives them who names some of what a scene shows."""
    kept = labels * (torch.rand(labels.shape, generator=generator, device=labels.device) < 0.7)
    named = torch.where(kept > 0, 1.0, 0.02)
    return torch.where(kept.amax(1, keepdim=True) > 0, named, 1.0)


def _scene_loss(said: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Return the mean cross-entropy of the words' weights with what was seen by eye."""
    number = labels.sum(1)
    return mean_of(-(labels / number.clamp(min=1.0)[:, None] * said).sum(1), number > 0)


def _right_word(said: torch.Tensor, labels: torch.Tensor) -> float:
    return 100.0 * float(labels[said.argmax()]) if labels.any() else float(np.nan)
