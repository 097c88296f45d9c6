"""What to make next: more of the modalities and geometries that the matcher gets wrong, harder as it gets better."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from . import modality
from .pair import GENERATED, GEOMETRY, Plan
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


@dataclass(frozen=True)
class Stage:
    """A part of the cascade, which ends when its pairs are learned, or after a share of the run."""

    until: float
    engine: Engine | None = None
    """None: the run's own."""


CASCADE = (
    Stage(0.05, Engine((PLAIN,), warped=False, photometric=False)),
    Stage(0.2, ENGINES["homography"]),
    Stage(0.6),
    Stage(1.0),
)
"""Shifts of one image, then warps, then looks of other sensors (as DGIM, TGRS 2025); real pairs as well in the last."""
LEARNED = 0.12
"""Mean error of a stage's pairs at which the next one begins."""


@dataclass
class Curriculum:
    """Errors so far (share of wrong matches, 0..1) by kind and by geometry, and the difficulty that follows."""

    errors: dict[str, float]
    difficulty: float = 0.3
    real_share: float = 0.7
    hardest: float = 1.0
    geometry: dict[str, dict[str, float]] = field(
        default_factory=lambda: {name: dict.fromkeys(parts, 1.0) for name, parts in GEOMETRY.items()}
    )
    """By local displacement, rotation and scale."""
    reaches: dict[str, float] = field(default_factory=lambda: {str(reach): 1.0 for reach in REACHES_PX})
    """By reach."""
    engine: Engine = ENGINES["all"]
    stage: int = len(CASCADE) - 1
    """Of CASCADE; a run without it is in the last one from the beginning."""
    _real: tuple[str, ...] = field(default=(), repr=False)

    @classmethod
    def over(
        cls, library: Library, generator: str = "all", real_share: float = 0.7, cascade: bool = False
    ) -> Curriculum:
        """Return a fresh one; `generator` is one of ENGINES. A library without pairs needs generated ones."""
        engine, real = ENGINES[generator], tuple(sorted(library.training))
        kinds = (*real, *engine.kinds, *((PLAIN,) if cascade else ())) or (PLAIN,)
        stage = 0 if cascade else len(CASCADE) - 1
        return cls(dict.fromkeys(kinds, 1.0), real_share=real_share, engine=engine, stage=stage, _real=real)

    def advance(self, progress: float) -> None:
        """Go on to the stage that is due when a share `progress` of the run is over."""
        while self.stage < len(CASCADE) - 1:
            if progress < CASCADE[self.stage].until and self._mean_error() > LEARNED:
                return
            self.stage += 1
            # What is learned without warps, or looks, says nothing of the same pixels with them.
            self.errors.update(dict.fromkeys(self._kinds(), 1.0))

    @property
    def running(self) -> Engine:
        """The parts of the engine that the stage has."""
        return CASCADE[self.stage].engine or self.engine

    def _kinds(self) -> list[str]:
        """Return the kinds that the stage has; all of the last one."""
        if self.stage == len(CASCADE) - 1:
            return list(self.errors)
        return [kind for kind in self.errors if kind in self.running.kinds] or [PLAIN]

    def _mean_error(self) -> float:
        return float(np.mean([self.errors[kind] for kind in self._kinds()]))

    def plans(self, rng: np.random.Generator, count: int, size: int) -> list[Plan]:
        """Return a batch of plans of one reach."""
        reach = float(_draw(rng, self.reaches, 1)[0])
        kinds, chances = self._chances()
        chosen = rng.choice(len(kinds), count, p=chances)
        seeds = rng.integers(1 << 62, size=count)
        unrelated = rng.random(count) < UNRELATED
        drawn = {name: _draw(rng, errors, count) for name, errors in self.geometry.items()}
        engine = self.running
        same = {"warped": engine.warped, "photometric": engine.photometric, "network": engine.network}
        return [
            Plan(
                kinds[k], int(seed), size, reach, self.difficulty, unrelated=bool(other),
                **{name: parts[row] for name, parts in drawn.items()}, **same,
            )
            for row, (k, seed, other) in enumerate(zip(chosen, seeds, unrelated, strict=True))
        ]  # fmt: skip

    def _chances(self) -> tuple[list[str], np.ndarray]:
        """Return kinds and how likely each is: the errors decide within real and within generated ones."""
        kinds = self._kinds()
        real = np.array([kind in self._real for kind in kinds])
        weight = np.array([0.2 + self.errors[kind] for kind in kinds])
        for part, share in ((real, self.real_share), (~real, 1 - self.real_share)):
            if part.any():
                weight[part] *= share / weight[part].sum()
        return kinds, weight / weight.sum()

    def learn(
        self, kinds: list[str], errors: np.ndarray, geometry: tuple[dict[str, str], ...] = (), reach_px: float = 0.0
    ) -> None:
        """Take note of the errors of a batch, of what was in it, and of its reach."""
        _note(self.errors, kinds, errors)
        for name, table in self.geometry.items():
            _note(table, [parts[name] for parts in geometry], errors)
        _note(self.reaches, [str(float(reach_px))] * len(errors), errors)
        if self._mean_error() < EASY + 0.5 * (1 - self.difficulty):
            self.difficulty = min(self.hardest, self.difficulty + 0.002)

    def state(self) -> dict:
        """Return plain values for the JSON beside the weights."""
        tables = {"errors": self.errors, "geometry": self.geometry, "reaches": self.reaches}
        return {**tables, "difficulty": self.difficulty, "stage": self.stage}

    def restore(self, state: dict) -> None:
        """Take over what `state` said, as far as the kinds and geometries are the same."""
        known = {**state, **state.get("geometry", {})}
        for name, table in {"errors": self.errors, "reaches": self.reaches, **self.geometry}.items():
            table.update({k: v for k, v in known.get(name, {}).items() if k in table})
        self.stage = max(self.stage, int(state.get("stage", 0)))
        self.difficulty = min(self.hardest, float(state.get("difficulty", self.difficulty)))


def _draw(rng: np.random.Generator, errors: dict[str, float], count: int) -> list[str]:
    """Return so many names, those with larger errors more often."""
    weight = np.array([0.3 + error for error in errors.values()])
    return [str(name) for name in rng.choice(list(errors), count, p=weight / weight.sum())]


def _note(table: dict[str, float], names, errors: np.ndarray) -> None:
    for name, error in zip(names, errors):
        if name in table and np.isfinite(error):
            table[name] = MEMORY * table[name] + (1 - MEMORY) * float(error)
