"""The lesson of `tar`: turn, scale and shift of strongly deformed images, and words for scenes, on a frozen `dgim`."""

from __future__ import annotations

import json
import math

import numpy as np
import torch

from ..core.errors import CrosstieError
from ..core.registration.scene_vocabulary import vocabulary
from ..models import weights
from ..models.dgim.network import Seen
from ..models.tar.network import COARSE_PX, Coarse, Tar, TarShape
from ..models.tar.stored import BASE, fill_base
from ..models.tar.text import TextTable, read_table
from .cells import mean_of
from .engine.sources import Library
from .looks import LOG_SCALE, TURN_DEG, Look, LookBatch, LookSource, similarity
from .rig.loop import Lesson
from .rig.recipe import Recipe

OFF_DEG, OFF_LOG_SCALE = 3.0, 0.04
"""How far the right hypothesis may be from the truth, as in a grid of them."""
APART_DEG, APART_LOG_SCALE = 9.0, 0.12
"""Wrong ones are at least so far in one or the other."""
COUNT, MEASURED = 6, 24
"""Hypotheses a pair, the first of them right, while it learns and while it is measured."""
REACH, SPREAD = 8, 0.7
"""Shifts looked at along either axis, and the standard deviation of what counts as the true one, in cells."""
NEAR_CELLS = 1.5
WEIGHTS = {"place": 1.0, "scene": 0.3}
TOLD = 0.3
"""Share of batches in which somebody says what is in the scene."""


class TarLesson(Lesson):
    """Trains what `tar` has beside `dgim`, which is frozen: words for the scene, and what the coarse stage compares."""

    name = "tar"
    calibrated = False

    def __init__(
        self,
        shape: TarShape | None = None,
        table: TextTable | None = None,
        words: bool = True,
        looks: LookSource | None = None,
    ):
        """`words` False: no text at all; `looks`: a pool that is there already."""
        self.shape, self.table, self.looks = shape, (table or read_table()) if words else None, looks

    def network(self) -> Tar:
        """Return it untrained, but for what it takes over from `dgim`, where it has that network's sizes."""
        network = Tar(None if self.table is None else self.table.values, self.shape)
        if self.shape is None:
            fill_base(network, weights.read(BASE))
        return network

    def source(self, library: Library, recipe: Recipe) -> LookSource:
        """Return the pool of looks."""
        return self.looks or LookSource(library, self.network(), vocabulary().names, recipe.hardest)

    def about(self) -> dict[str, str]:
        """Return the table's descriptors, and which weights of `dgim` the rest belongs to."""
        return {"descriptors": json.dumps(self.table.names), BASE: weights.read(BASE).metadata["step"]}

    def loss(self, network: Tar, batch: LookBatch, generator: torch.Generator):
        """Return the loss, its parts and each pair's share of wrong placements (0 or 1)."""
        looks = batch.looks
        told = self.table is not None and float(torch.rand((), generator=generator, device=generator.device)) < TOLD
        surveyed, said = surveyed_by(network, looks, _told(looks.labels, generator) if told else None)
        place, right = place_loss(network, surveyed, looks, generator)
        parts = {"place": place}
        if said is not None:
            parts["scene"] = place.new_zeros(()) if told else _scene_loss(said, looks.labels)
        total = sum(WEIGHTS[name] * value for name, value in parts.items())
        return total, parts, 1.0 - right.float().cpu().numpy()

    @torch.no_grad()
    def measure(self, network: Tar, batch: LookBatch, prior: torch.Tensor | None = None) -> list[dict[str, float]]:
        """Return whether each pair was placed right, the loss of that, and whether its likeliest word is right.

        `prior`: (B, V) weights of words as somebody tells them.
        """
        looks, generator = batch.looks, torch.Generator().manual_seed(0)
        surveyed, said = surveyed_by(network, looks, prior)
        rows = []
        for number in range(len(batch.kinds)):
            one = slice(number, number + 1)
            pair = tuple(Coarse(side.features[one], side.weight[one]) for side in surveyed)
            mine = Look(**{name: tensor[one] for name, tensor in vars(looks).items()})
            loss, right = place_loss(network, pair, mine, generator, MEASURED)
            rows.append({"placed": 100.0 * float(right[0]), "place": float(loss)})
            if said is not None:
                rows[-1]["word"] = _right_word(said[number], looks.labels[number])
        return rows

    def observe(self, network: Tar, batch: LookBatch) -> np.ndarray:
        """Nothing to calibrate: matches are those of `dgim`."""
        raise CrosstieError("Confidences of tar are those of dgim.")


def surveyed_by(network: Tar, looks: Look, prior: torch.Tensor | None = None):
    """Return the coarse features of both sides of B looks, and the words' log-weights (B, V), None without words."""
    rows = {name: getattr(looks, name).transpose(0, 1).flatten(0, 1) for name in ("high", "middle", "fixed", "valid")}
    empty = rows["valid"][:, :0]
    maps = [empty, rows["middle"].float(), rows["high"].float()]
    seen = Seen(rows["valid"], empty, rows["fixed"], empty, maps)
    enhanced, said = network.enhanced(seen, 2, prior)
    both = network.survey(seen, enhanced)
    return tuple(Coarse(*pair) for pair in zip(both.features.chunk(2), both.weight.chunk(2))), said


def place_loss(
    network: Tar, surveyed: tuple[Coarse, Coarse], looks: Look, generator: torch.Generator, count: int = COUNT
):
    """Return the loss of `count` hypotheses and whether the likeliest is right (B,); never where nothing is known."""
    still, moved = surveyed
    known = looks.known
    angle, log_scale = _fitted(looks.here, looks.there, known)
    turns, scales = _hypotheses(angle, log_scale, generator, count)
    middle = looks.valid.shape[-1] / COARSE_PX / 2
    maps = similarity(turns.flatten(), scales.flatten(), torch.zeros(turns.numel(), 2, device=turns.device), middle)
    goal = _shift(maps.unflatten(0, turns.shape)[:, 0], looks.here, looks.there, known)
    repeated = (Coarse(*(x.repeat_interleave(count, 0) for x in (c.features, c.weight))) for c in (still, moved))
    logits = network.likelihoods(*repeated, maps, -turns.flatten(), REACH)
    logits = logits.clamp(min=-1e3).unflatten(0, turns.shape)  # (B, K, 2 R + 1, 2 R + 1)
    enough = (known.sum(1) > 0.15 * known.shape[1]) & (goal.abs() <= REACH - 1).all(1)
    target = torch.zeros_like(logits)
    target[:, 0] = _bump(goal, logits)
    loss = -(target * logits.flatten(1).log_softmax(1).reshape(logits.shape)).sum((1, 2, 3))
    return mean_of(loss, enough), _is_right(logits, goal) & enough


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


def _hypotheses(angle, log_scale, generator, total: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return (B, K) angles and log scales: nearly the truth first, then wrong ones over the whole range and more."""

    def drawn(low, high, count):
        return low + (high - low) * torch.rand(len(angle), count, generator=generator, device=angle.device)

    turns = drawn(-math.radians(TURN_DEG + 5), math.radians(TURN_DEG + 5), total - 1)
    scales = drawn(LOG_SCALE[0] - 0.05, LOG_SCALE[1] + 0.05, total - 1)
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
