"""What to make next: more of what the matcher gets wrong, and harder as it gets better."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .modality import RENDERINGS
from .pair import GENERATED, Plan
from .sources import Library

PLAIN = f"{GENERATED}:plain"
REACHES_PX = (6.0, 9.0, 15.0)
"""What the pipeline's passes leave: late, middle, first."""
UNRELATED = 0.06
"""Share of pairs that show two different places."""
MEMORY = 0.98
"""Share of an old error that stays when a new one comes."""
EASY = 0.25
"""Where the mean error falls below this, pairs get harder."""


@dataclass
class Curriculum:
    """Errors so far by kind (share of wrong matches, 0..1), and the difficulty that follows from them."""

    errors: dict[str, float]
    difficulty: float = 0.3
    real_share: float = 0.7
    hardest: float = 1.0
    _real: tuple[str, ...] = field(default=(), repr=False)

    @classmethod
    def over(cls, library: Library, generator: str = "all", real_share: float = 0.7) -> Curriculum:
        """Return a fresh one; `generator` is `none`, `plain` (photometric only) or `all` renderings."""
        names = {"none": [], "plain": [PLAIN], "all": [PLAIN, *(f"{GENERATED}:{name}" for name in RENDERINGS)]}[
            generator
        ]
        real = tuple(sorted(library.training))
        return cls(dict.fromkeys((*real, *names), 1.0), real_share=real_share, _real=real)

    def plans(self, rng: np.random.Generator, count: int, size: int) -> list[Plan]:
        """Return a batch of plans of one reach."""
        reach = float(rng.choice(REACHES_PX))
        kinds, chances = self._chances()
        chosen = rng.choice(len(kinds), count, p=chances)
        seeds = rng.integers(1 << 62, size=count)
        unrelated = rng.random(count) < UNRELATED
        rows = zip(chosen, seeds, unrelated)
        return [Plan(kinds[k], int(s), size, reach, self.difficulty, unrelated=bool(u)) for k, s, u in rows]

    def _chances(self) -> tuple[list[str], np.ndarray]:
        """Return kinds and how likely each is: the errors decide within real and within generated ones."""
        kinds = list(self.errors)
        real = np.array([kind in self._real for kind in kinds])
        weight = np.array([0.2 + self.errors[kind] for kind in kinds])
        for part, share in ((real, self.real_share), (~real, 1 - self.real_share)):
            if part.any():
                weight[part] *= share / weight[part].sum()
        return kinds, weight / weight.sum()

    def learn(self, kinds: list[str], errors: np.ndarray) -> None:
        """Take note of the errors of a batch."""
        for kind, error in zip(kinds, errors):
            if np.isfinite(error):
                self.errors[kind] = MEMORY * self.errors[kind] + (1 - MEMORY) * float(error)
        if np.mean(list(self.errors.values())) < EASY + 0.5 * (1 - self.difficulty):
            self.difficulty = min(self.hardest, self.difficulty + 0.002)

    def state(self) -> dict:
        """Return plain values for the JSON beside the weights."""
        return {"errors": self.errors, "difficulty": self.difficulty}

    def restore(self, state: dict) -> None:
        """Take over what `state` said, as far as the kinds are the same."""
        self.errors.update({k: v for k, v in state.get("errors", {}).items() if k in self.errors})
        self.difficulty = min(self.hardest, float(state.get("difficulty", self.difficulty)))
