"""The one training loop."""

from __future__ import annotations

import csv
import time
from abc import ABC, abstractmethod
from copy import deepcopy
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch

from ...core.errors import CrosstieError
from ..engine import licences
from ..engine.sources import Library
from . import checkpoint
from .feed import Feed
from .plot import plot
from .precision import mixed_precision
from .recipe import Recipe
from .source import FIRST_HELD_BACK, EngineSource, Source


class Lesson(ABC):
    """What is particular to one matcher: its network, its loss, its measure."""

    name: str
    calibrated: bool = True
    """Whether its matches' confidences are its own, to be calibrated before it ships."""

    @abstractmethod
    def network(self) -> torch.nn.Module:
        """Return the untrained network."""

    def source(self, library: Library, recipe: Recipe) -> Source:
        """Return where the pairs come from."""
        return EngineSource.of(library, recipe)

    def about(self) -> dict[str, str]:
        """Return what else the weights file has to say."""
        return {}

    @abstractmethod
    def loss(self, network, batch, generator: torch.Generator) -> tuple[torch.Tensor, dict, np.ndarray]:
        """Return the loss, its parts by name, and each pair's share of wrong matches (B,)."""

    @abstractmethod
    def observe(self, network, batch) -> np.ndarray:
        """Return logit, standard deviation (px) and error (px) of all matches whose truth is known, (N, 3)."""

    @abstractmethod
    def measure(self, network, batch) -> list[dict[str, float]]:
        """Return figures for each pair of a batch."""


class Average:
    """A network whose weights and statistics follow another's, slowly; fast at first, so that short runs count."""

    def __init__(self, network: torch.nn.Module, keep: float):
        self.network, self.keep, self.steps = deepcopy(network).eval(), keep, 0

    @torch.no_grad()
    def update(self, network: torch.nn.Module) -> None:
        """Move a step towards `network`."""
        self.steps += 1
        keep = min(self.keep, self.steps / (9 + self.steps))
        for mine, new in zip(self.network.state_dict().values(), network.state_dict().values()):
            if mine.is_floating_point():
                mine.lerp_(new.to(mine.dtype), 1.0 - keep)
            else:
                mine.copy_(new)


class Trainer:
    """Trains one lesson for a while and leaves `<name>.safetensors`, `<name>.json` and `<name>.csv` in a folder."""

    def __init__(self, lesson: Lesson, recipe: Recipe, library: Library, folder: Path, device: str, jobs: int):
        self.lesson, self.recipe, self.folder, self.device = lesson, recipe, folder, device
        torch.manual_seed(recipe.seed)
        self.network = lesson.network().to(device, memory_format=torch.channels_last)
        self.source = lesson.source(library, recipe)
        self.step = 0
        self._resume()
        self.average = Average(self.network, recipe.ema)
        groups = _groups(self.network, recipe.weight_decay)
        self.optimizer = torch.optim.AdamW(groups, lr=recipe.rate, betas=(0.9, 0.98))
        self.feed = Feed(self.source, jobs)
        # Another slice of training sees other pairs than the one before it.
        self.rng = np.random.default_rng((recipe.seed, self.step))
        self.generator = torch.Generator(device).manual_seed(recipe.seed + self.step)

    @property
    def weights_path(self) -> Path:
        """Where the averaged weights go."""
        return self.folder / f"{self.lesson.name}.safetensors"

    @property
    def state_path(self) -> Path:
        """Where step, seed and curriculum go."""
        return self.folder / f"{self.lesson.name}.json"

    def _resume(self) -> None:
        state = checkpoint.read_state(self.state_path)
        if state and self.weights_path.is_file():
            self._refuse_other_licences(state)
            checkpoint.load_weights(self.network, self.weights_path)
            self.step = int(state["step"])
            uncounted = {licences.UNKNOWN: self.step * state.get("recipe", {}).get("batch", self.recipe.batch)}
            self.source.restore({"sources": uncounted, **state["curriculum"]})

    def _refuse_other_licences(self, state: dict) -> None:
        before = state.get("recipe", {}).get("licences", licences.ANY)
        if self.recipe.licences not in (licences.ANY, before):
            raise CrosstieError(
                f"The weights in {self.folder} have learned from sources of any licence. Begin in another folder, "
                "with --fresh."
            )

    def run(self, seconds: float, most_steps: int | None = None) -> None:
        """Train until the time or the steps are over, then save."""
        start = saved = time.monotonic()
        first, window = self.step, []
        log = _Log(self.folder / f"{self.lesson.name}.csv", self.recipe.batch)
        batches = self.feed.batches(lambda: self.source.plans(self.rng, self.recipe.batch, self.recipe.tile_px))
        try:
            for batch in batches:
                now = time.monotonic()
                done = self.step - first
                if now - start >= seconds or (most_steps is not None and done >= most_steps):
                    break
                progress = (now - start) / seconds if most_steps is None else done / most_steps
                self.source.advance(progress)
                window.append(self._one_step(batch, self.recipe.rate_at(done, progress)))
                if len(window) == self.recipe.log_every:
                    log.write(self.step, now - start, self.source.difficulty, window)
                    window = []
                if now - saved > self.recipe.save_every_s:
                    self.save()
                    saved = now
        finally:
            self.feed.close()
            if self.step > first:
                self.save()

    def _one_step(self, batch, rate: float) -> dict:
        batch = batch.to(self.device)
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        self.network.train()
        with mixed_precision(self.device, self.recipe.mixed):
            loss, parts, errors = self.lesson.loss(self.network, batch, self.generator)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(self.network.parameters(), self.recipe.clip)
        if torch.isfinite(norm):
            self.optimizer.step()
            self.average.update(self.network)
        self.step += 1
        self.source.learn(batch, errors)
        return {"loss": loss.item(), **{k: v.item() for k, v in parts.items()}, "norm": norm.item(), "rate": rate}

    def save(self) -> None:
        """Write the averaged weights, then the state that belongs to them."""
        about = {"model": self.lesson.name, "step": str(self.step), "format": "1"}
        checkpoint.save_weights(self.average.network, self.weights_path, about)
        state = {"step": self.step, "recipe": asdict(self.recipe), "curriculum": self.source.state()}
        checkpoint.write_state(self.state_path, state)
        plot(self.folder / f"{self.lesson.name}.csv")

    def evaluate(self, averaged: bool = True) -> dict[str, dict[str, float]]:
        """Return mean figures on pairs never trained on, by kind."""
        network = self.average.network if averaged else self.network
        return evaluate(self.lesson, network.eval(), self.source, self.recipe, self.device)


def evaluate(lesson: Lesson, network, source: Source, recipe: Recipe, device: str) -> dict[str, dict[str, float]]:
    """Return mean figures by kind on held-back pairs, always the same ones, in full precision."""
    return {kind: _means(rows) for kind, rows in measured(lesson, network, source, recipe, device).items()}


@torch.no_grad()
def measured(lesson: Lesson, network, source: Source, recipe: Recipe, device: str) -> dict[str, list[dict[str, float]]]:
    """Return by kind the figures of each held-back pair, always the same ones in the same order, in full precision."""
    kinds = source.kinds()
    found: dict[str, list[dict]] = {kind: [] for kind in kinds}
    each = max(1, recipe.held_back // len(kinds))
    for kind in kinds:
        for start in range(0, each, recipe.batch):
            seeds = range(FIRST_HELD_BACK + start, FIRST_HELD_BACK + min(start + recipe.batch, each))
            batch = source.batch([source.held_back(kind, seed, recipe.tile_px) for seed in seeds])
            found[kind].extend(lesson.measure(network, batch.to(device)))
    return found


def _means(rows: list[dict[str, float]]) -> dict[str, float]:
    """Return the mean of each figure over the pairs that have it; figures that none has are left out."""
    columns = {key: np.array([row[key] for row in rows]) for key in rows[0]}
    return {key: round(float(np.nanmean(v)), 4) for key, v in columns.items() if np.isfinite(v).any()}


def _groups(network: torch.nn.Module, decay: float) -> list[dict]:
    """Return parameters that learn and decay (kernels and matrices), and those that only learn."""
    learned = [p for p in network.parameters() if p.requires_grad]
    wide = [p for p in learned if p.dim() >= 2]
    thin = [p for p in learned if p.dim() < 2]
    return [{"params": wide, "weight_decay": decay}, {"params": thin, "weight_decay": 0.0}]


class _Log:
    """A CSV file with a header, one row a window of steps; a log of other columns is put aside."""

    def __init__(self, path: Path, batch: int):
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path, self.batch, self.before = path, batch, 0.0

    def write(self, step: int, seconds: float, difficulty: float, window: list[dict]) -> None:
        pairs = len(window) * self.batch / max(seconds - self.before, 1e-6)
        self.before = seconds
        row = {"step": step, "seconds": round(seconds, 1), "pairs_per_s": round(pairs, 2)}
        row["difficulty"] = round(difficulty, 3)
        row.update({key: round(float(np.nanmean([w[key] for w in window])), 5) for key in window[0]})
        self._put_aside_unless(list(row), step)
        new = not self.path.exists()
        with self.path.open("a", newline="") as stream:
            writer = csv.DictWriter(stream, list(row))
            if new:
                writer.writeheader()
            writer.writerow(row)

    def _put_aside_unless(self, columns: list[str], step: int) -> None:
        if not self.path.exists():
            return
        with self.path.open(newline="") as stream:
            header = next(csv.reader(stream), [])
        if header != columns:
            self.path.replace(self.path.with_name(f"{self.path.stem}.before-{step}.csv"))
