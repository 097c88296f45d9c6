"""What to make next: more of the modalities and geometries that the matcher gets wrong, harder as it gets better."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from . import modality
from .pair import GENERATED, Plan
from .relief import LOCALS
from .sources import Library

PLAIN = f"{GENERATED}:plain"
HAND_MADE = tuple(f"{GENERATED}:{name}" for name in modality.HAND_MADE)
ON_DEVICE = ("response", "inverted", "palette", "thermal", "edges", "texture", "radar", "haze", "night")
"""What `training/slot/looks.py` shows of batches, in its order."""
TRANSFERRED = f"{GENERATED}:{modality.NETWORK}"
REACHES_PX = (6.0, 9.0, 15.0)
"""What the pipeline's passes leave: late, middle, first."""
UNRELATED = 0.06
"""Share of pairs that show two different places."""
MEMORY = 0.98
"""Share of an old error that stays when a new one comes."""
EASY = 0.25
"""Where the mean error falls below this, pairs get harder."""


@dataclass(frozen=True)
class Engine:
    """Which parts of the engine run."""

    kinds: tuple[str, ...]
    """Generated ones, beside the real pairs."""
    warped: bool = True
    photometric: bool = True

    @property
    def network(self) -> bool:
        """Whether the transfer network shows anything."""
        return TRANSFERRED in self.kinds


ENGINES = {
    "none": Engine((), warped=False, photometric=False),
    "homography": Engine((PLAIN,), photometric=False),
    "plain": Engine((PLAIN,)),
    "photometric": Engine((PLAIN, *HAND_MADE)),
    "all": Engine((PLAIN, *HAND_MADE, TRANSFERRED)),
    "device": Engine((PLAIN, *(f"{GENERATED}:{name}" for name in ON_DEVICE))),
}
"""`none`, `homography`, `photometric` and `all` are the rows of the ablation, each with all of the row before it."""


@dataclass
class Curriculum:
    """Errors so far (share of wrong matches, 0..1) by kind and by geometry, and the difficulty that follows."""

    errors: dict[str, float]
    difficulty: float = 0.3
    real_share: float = 0.7
    hardest: float = 1.0
    geometries: dict[str, float] = field(default_factory=lambda: dict.fromkeys(LOCALS, 1.0))
    """By local displacement."""
    reaches: dict[str, float] = field(default_factory=lambda: {str(reach): 1.0 for reach in REACHES_PX})
    """By reach."""
    engine: Engine = ENGINES["all"]
    _real: tuple[str, ...] = field(default=(), repr=False)

    @classmethod
    def over(cls, library: Library, generator: str = "all", real_share: float = 0.7) -> Curriculum:
        """Return a fresh one; `generator` is one of ENGINES. A library without pairs needs generated ones."""
        engine, real = ENGINES[generator], tuple(sorted(library.training))
        kinds = (*real, *engine.kinds) or (PLAIN,)
        return cls(dict.fromkeys(kinds, 1.0), real_share=real_share, engine=engine, _real=real)

    def plans(self, rng: np.random.Generator, count: int, size: int) -> list[Plan]:
        """Return a batch of plans of one reach."""
        reach = float(_draw(rng, self.reaches, 1)[0])
        kinds, chances = self._chances()
        chosen = rng.choice(len(kinds), count, p=chances)
        seeds = rng.integers(1 << 62, size=count)
        unrelated = rng.random(count) < UNRELATED
        rows = zip(chosen, seeds, unrelated, _draw(rng, self.geometries, count))
        same = {"warped": self.engine.warped, "photometric": self.engine.photometric, "network": self.engine.network}
        return [
            Plan(kinds[k], int(s), size, reach, self.difficulty, unrelated=bool(u), local=local, **same)
            for k, s, u, local in rows
        ]

    def _chances(self) -> tuple[list[str], np.ndarray]:
        """Return kinds and how likely each is: the errors decide within real and within generated ones."""
        kinds = list(self.errors)
        real = np.array([kind in self._real for kind in kinds])
        weight = np.array([0.2 + self.errors[kind] for kind in kinds])
        for part, share in ((real, self.real_share), (~real, 1 - self.real_share)):
            if part.any():
                weight[part] *= share / weight[part].sum()
        return kinds, weight / weight.sum()

    def learn(self, kinds: list[str], errors: np.ndarray, locals_: tuple[str, ...] = (), reach_px: float = 0.0) -> None:
        """Take note of the errors of a batch, of what was in it, and of its reach."""
        _note(self.errors, kinds, errors)
        _note(self.geometries, locals_, errors)
        _note(self.reaches, [str(float(reach_px))] * len(errors), errors)
        if np.mean(list(self.errors.values())) < EASY + 0.5 * (1 - self.difficulty):
            self.difficulty = min(self.hardest, self.difficulty + 0.002)

    def state(self) -> dict:
        """Return plain values for the JSON beside the weights."""
        tables = {"errors": self.errors, "geometries": self.geometries, "reaches": self.reaches}
        return {**tables, "difficulty": self.difficulty}

    def restore(self, state: dict) -> None:
        """Take over what `state` said, as far as the kinds and geometries are the same."""
        for name in ("errors", "geometries", "reaches"):
            table = getattr(self, name)
            table.update({k: v for k, v in state.get(name, {}).items() if k in table})
        self.difficulty = min(self.hardest, float(state.get("difficulty", self.difficulty)))


def _draw(rng: np.random.Generator, errors: dict[str, float], count: int) -> list[str]:
    """Return so many names, those with larger errors more often."""
    weight = np.array([0.3 + error for error in errors.values()])
    return [str(name) for name in rng.choice(list(errors), count, p=weight / weight.sum())]


def _note(table: dict[str, float], names, errors: np.ndarray) -> None:
    for name, error in zip(names, errors):
        if name in table and np.isfinite(error):
            table[name] = MEMORY * table[name] + (1 - MEMORY) * float(error)
