"""Where a lesson's batches come from: what to make next, and how it is made, in whatever process."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter

import numpy as np

from ..engine.curriculum import Curriculum
from ..engine.pair import Plan, make
from ..engine.sources import Library
from .feed import Batch, collate
from .recipe import Recipe

FIRST_HELD_BACK = 10_000
"""Seed of the first pair that is evaluated on."""
CALIBRATED_PX = (6.0, 9.0, 14.0)


class Source(ABC):
    """Plans of pairs and pairs of plans; pickled, it makes the same pairs in another process."""

    difficulty: float = 1.0
    """Of the pairs that are planned, for the log."""

    @abstractmethod
    def plans(self, rng: np.random.Generator, count: int, size: int) -> list:
        """Return what a batch of `count` pairs of tiles of `size` px shows; every plan has a `kind`."""

    @abstractmethod
    def make(self, plan):
        """Return the pair of a plan, the same each time."""

    @abstractmethod
    def collate(self, pairs: list, plans: list):
        """Return the batch of pairs; it has `kinds` and `to(device)`."""

    @abstractmethod
    def kinds(self) -> list[str]:
        """Return the kinds of pairs that are never trained on."""

    @abstractmethod
    def held_back(self, kind: str, seed: int, size: int):
        """Return the plan of a pair that is never trained on, by its kind and number."""

    def to_calibrate(self, kind: str, seed: int, size: int):
        """Return the plan of a held-back pair that confidence is calibrated on."""
        return self.held_back(kind, seed, size)

    def advance(self, progress: float) -> None:
        """Take note that a share `progress` of the run is over."""
        return

    def learn(self, batch, errors: np.ndarray) -> None:
        """Take note of each pair's share of wrong matches (B,)."""
        return

    def state(self) -> dict:
        """Return what has been learned, as plain values."""
        return {}

    def restore(self, state: dict) -> None:
        """Take over what `state` said."""
        return

    def batch(self, plans: list):
        """Return the batch of plans, made here."""
        return self.collate([self.make(plan) for plan in plans], plans)


class EngineSource(Source):
    """Pairs of the data engine, as its curriculum asks for them."""

    def __init__(self, library: Library, curriculum: Curriculum | None = None):
        self.library, self.curriculum = library, curriculum or Curriculum.over(library)
        self.learned_from: Counter[str] = Counter()

    @classmethod
    def of(cls, library: Library, recipe: Recipe) -> EngineSource:
        """Return what a recipe asks for."""
        curriculum = Curriculum.over(library, recipe.engine, recipe.real_share, recipe.cascade)
        curriculum.hardest = recipe.hardest
        return cls(library, curriculum)

    @property
    def difficulty(self) -> float:
        """How hard pairs are, 0..1."""
        return self.curriculum.difficulty

    def plans(self, rng: np.random.Generator, count: int, size: int) -> list[Plan]:
        """Return a batch of plans of one reach."""
        return self.curriculum.plans(rng, count, size)

    def make(self, plan: Plan):
        """Return the Pair of a plan."""
        return make(self.library, plan)

    def collate(self, pairs: list, plans: list[Plan]) -> Batch:
        """Return one batch."""
        return collate(pairs, plans)

    def kinds(self) -> list[str]:
        """Return the categories that pairs are held back of; of a library without any, three renderings."""
        return sorted(self.library.held_back) or ["generated:radar", "generated:map_like", "generated:response"]

    def held_back(self, kind: str, seed: int, size: int, reach_px: float = 14.0) -> Plan:
        """Return the plan of a pair that is never trained on."""
        return Plan(kind, seed, size, reach_px, 0.3, held_back=True)

    def to_calibrate(self, kind: str, seed: int, size: int) -> Plan:
        """Return the same at any of the reaches that the pipeline asks for."""
        return self.held_back(kind, seed, size, CALIBRATED_PX[seed % len(CALIBRATED_PX)])

    def advance(self, progress: float) -> None:
        """Go on to the stage of the cascade that is due."""
        self.curriculum.advance(progress)

    def learn(self, batch: Batch, errors: np.ndarray) -> None:
        """Make more of what goes wrong, and take note of where the pixels come from."""
        for sources in batch.sources:
            self.learned_from.update({source: 1 / len(sources) for source in sources})
        self.curriculum.learn(list(batch.kinds), errors, batch.geometry, batch.radius_px)

    def state(self) -> dict:
        """Return the curriculum's, and how many pairs came from which source."""
        return {**self.curriculum.state(), "sources": {k: round(v, 3) for k, v in self.learned_from.items()}}

    def restore(self, state: dict) -> None:
        """Go on with the curriculum and the count."""
        self.curriculum.restore(state)
        self.learned_from = Counter(state.get("sources", {}))
