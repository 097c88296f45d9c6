"""The table of text descriptors: one row of numbers for each entry of the vocabulary, made by a frozen encoder."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from ...core.errors import CrosstieError
from ...core.messages import message
from .. import weights

NAME = "text"
"""Of the file among the weights."""
ELSEWHERE = 0.02
"""Weight of a descriptor that was not named, relative to a named one."""


@dataclass(frozen=True)
class TextTable:
    """Descriptors and their embeddings."""

    names: tuple[str, ...]
    values: torch.Tensor
    """(V, D) float32."""

    def prior(self, scene: dict[str, float]) -> torch.Tensor:
        """Return (V,) weights for descriptors with theirs; CrosstieError for one that the table lacks."""
        missing = [name for name in scene if name not in self.names]
        if missing:
            listed = ", ".join(f"“{name}”" for name in missing)
            raise CrosstieError(
                message(
                    "The table of text descriptors lacks {listed}. Leave it out, or make the table and the weights "
                    "anew (make text-table, make train MODEL=tar).",
                    listed=listed,
                )
            )
        found = torch.full((len(self.names),), ELSEWHERE if scene else 1.0)
        for name, weight in scene.items():
            found[self.names.index(name)] = max(float(weight), ELSEWHERE)
        return found

    def shuffled(self, seed: int = 0) -> TextTable:
        """Return the rows under other names: the control experiment without meaning in the text."""
        order = np.random.default_rng(seed).permutation(len(self.names))
        return TextTable(self.names, self.values[torch.from_numpy(order)])


def read_table(folder: Path = weights.FOLDER) -> TextTable:
    """Return the table that ships; WeightsError where it is not as shipped."""
    return parse_table(weights.read(NAME, folder))


def parse_table(stored: weights.Weights) -> TextTable:
    """Return the table in a file; CrosstieError where it holds none."""
    try:
        names, values = json.loads(stored.metadata["descriptors"]), stored.tensors["table"].float()
    except (KeyError, ValueError) as error:
        raise CrosstieError(
            message("The file holds no table of text descriptors; run make text-table."), repr(error)
        ) from error
    if values.dim() != 2 or len(names) != len(values) or not torch.isfinite(values).all():
        raise CrosstieError(
            message("The table of text descriptors is damaged; run make text-table."), str(values.shape)
        )
    return TextTable(tuple(names), values)
