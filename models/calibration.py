"""Calibration of a network's outputs: a probability, and an error in pixels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Calibration:
    """Converts the network's outputs to a probability and an error; fitted on pairs that it was not trained on."""

    slope: float = 1.0
    offset: float = 0.0
    sigma: float = 1.0

    @classmethod
    def of(cls, metadata: dict[str, str]) -> Calibration:
        """Return the calibration in a weights file."""
        return cls(*(float(metadata.get(name, default)) for name, default in vars(cls()).items()))

    def confidence(self, logit: np.ndarray) -> np.ndarray:
        """Return the probability (N,) of being within 3 px."""
        return 1.0 / (1.0 + np.exp(-np.clip(self.slope * logit + self.offset, -30, 30)))
