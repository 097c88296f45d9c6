"""How to train: one small dataclass, the same for all matchers."""

from __future__ import annotations

from dataclasses import dataclass

from ..engine.licences import ANY, TRANSFER, allowed


@dataclass(frozen=True)
class Recipe:
    """Settings of a run; the defaults suit two processor cores and an hour."""

    batch: int = 16
    tile_px: int = 128
    rate: float = 1e-3
    """Of AdamW at its peak."""
    least_rate: float = 2e-5
    warm_up_steps: int = 100
    weight_decay: float = 0.02
    clip: float = 1.0
    """Largest norm of the gradient."""
    ema: float = 0.998
    """Share of the averaged weights that stays at each step."""
    mixed: bool = True
    """bfloat16 where that is safe and quick (`precision.py`)."""
    generator: str = "all"
    """One of curriculum.ENGINES: how much of the data engine runs."""
    real_share: float = 0.75
    cascade: bool = False
    """Begin with shifts of one image, then warps, then other looks, then real pairs (`curriculum.CASCADE`)."""
    hardest: float = 1.0
    """Difficulty that the curriculum stops at; a run meant to finish weights wants what users have, some 0.3."""
    licences: str = ANY
    """`clean`: learn from nothing whose licence would keep the weights from shipping (`training/sources.json`)."""
    seed: int = 0
    save_every_s: float = 300.0
    log_every: int = 20
    held_back: int = 96
    """Pairs that are never trained on, to evaluate on."""

    @property
    def engine(self) -> str:
        """How much of the data engine runs; its transfer network not where that learned from what is not allowed."""
        return self.generator if self.generator != "all" or allowed(TRANSFER, self.licences) else "photometric"

    def rate_at(self, step: int, progress: float) -> float:
        """Return the learning rate `step` steps after the start, when a share `progress` of the time is over.

        Warm-up, a plateau for half of the time, then a straight way down: any slice of training ends settled.
        """
        warm = min(1.0, (step + 1) / self.warm_up_steps)
        fall = min(1.0, max(0.0, (1.0 - progress) / 0.5))
        return warm * (self.least_rate + (self.rate - self.least_rate) * fall)
