"""The network: multi-scale features, words for the scene on the highest of them, coarse on those, fine on the low ones.

After Cai et al., "Text Semantic Assisted Registration" (2026). The multi-scale features are those of `dgim`, frozen.
Words change the highest of them; on those the coarse stage compares turned and scaled copies at a quarter of the
resolution, so that it needs no placement inside ±35° and scales 0.7 to 1.3. What it compares begins as fixed templates
of edge directions, which turn with the image; what is learned beside them is to stay the same when the image turns, so
that it is computed once. The refinement works on the low-level features, which no word changes: it is that of `dgim`.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional

from ..blocks import hypotheses
from ..blocks.mix import FeatureMix
from ..blocks.pyramid import Ascent
from ..dgim.network import CELL_PX, Dgim, Seen, Shape
from .words import Words

COARSE_PX = 4
"""Side of a cell of the coarse stage."""
DIRECTED = 3 * 3
"""Channels of the coarse features that turn: strength and direction at three scales."""
OWN = ("words", "coarse_", "certainty")
"""How the names begin of what is learned here."""


@dataclass(frozen=True)
class TarShape(Shape):
    """Sizes of the network; the defaults are those of the weights that ship."""

    coarse_width: int = 48
    coarse_features: int = 8
    """Learned features that the coarse stage compares, beside the fixed ones."""


@dataclass(frozen=True)
class Coarse:
    """What the coarse stage compares: features (N, C, H / 4, W / 4) float32 and validity (N, 1, H / 4, W / 4)."""

    features: torch.Tensor
    weight: torch.Tensor


class Tar(Dgim):
    """Pairs of images as for Dgim; `table` is (V, D), None: no words."""

    def __init__(self, table: torch.Tensor | None, shape: TarShape | None = None):
        shape = shape or TarShape()
        super().__init__(shape)
        self.coarse_ascent = Ascent(shape.widths[1:], shape.coarse_width)
        self.coarse_features = FeatureMix(shape.coarse_width, shape.coarse_features)
        # As a logarithm: how much a unit of strength says.
        self.certainty = nn.Parameter(torch.tensor(0.2))
        # After all else: with and without words the rest begins with the same random numbers.
        self.words = None if table is None else Words(shape.widths[-1], table)
        for name, parameter in self.named_parameters():
            parameter.requires_grad_(name.startswith(OWN))

    def train(self, mode: bool = True) -> Tar:
        """Switch to training; what is frozen keeps its statistics."""
        super().train(mode)
        for name, child in self.named_children():
            child.train(mode and name.startswith(OWN))
        return self

    def own_state(self) -> dict[str, torch.Tensor]:
        """Return the tensors that `dgim` does not have."""
        return {name: tensor for name, tensor in self.state_dict().items() if name.startswith(OWN)}

    def enhanced(
        self, seen: Seen, images: int, prior: torch.Tensor | None = None
    ) -> tuple[torch.Tensor, torch.Tensor | None]:
        """Return the highest map (N, C, H / 8, W / 8) with words heard, and their log-weights (B, V), if any.

        N = images · B: all of the first image of each pair, then all of the second …: one pair, one scene.
        """
        high = seen.maps[-1]
        if self.words is None:
            return high, None
        weights = self.words.log_weights(self.summary(seen).unflatten(0, (images, -1)).mean(0), prior)
        return self.words(high, weights.repeat(images, 1)), weights

    def summary(self, seen: Seen) -> torch.Tensor:
        """Return (N, 2 C): what the words are weighed by."""
        if self.words is None:
            raise ValueError("This network hears no words.")
        return self.words.pooled(seen.maps[-1], functional.avg_pool2d(seen.valid, CELL_PX) > 0.5)

    def survey(self, seen: Seen, enhanced: torch.Tensor) -> Coarse:
        """Return what the coarse stage compares."""
        weight = (functional.avg_pool2d(seen.valid, COARSE_PX) > 0.99).float()
        # Edges of what is valid are no structure.
        weight = 1.0 - functional.max_pool2d(1.0 - functional.pad(weight, (1, 1, 1, 1)), 3, 1)
        fixed = functional.avg_pool2d(seen.fixed, COARSE_PX // 2)
        mixed = self.coarse_features(self.coarse_ascent(seen.maps[1:], enhanced), fixed, weight)
        with torch.autocast(weight.device.type, enabled=False):
            return Coarse(hypotheses.without_mean(mixed.float(), weight), weight)

    def likelihoods(
        self, still: Coarse, moved: Coarse, maps: torch.Tensor, angles: torch.Tensor, reach: int
    ) -> torch.Tensor:
        """Return (N, 2 R + 1, 2 R + 1) logits of shifts (cells) of N hypotheses; very low where none may be.

        `maps`: (N, 3, 3) of still to moving cells; `angles`: (N,) radians by which they turn moving directions.
        """
        with torch.autocast(maps.device.type, enabled=False):
            shape = tuple(still.features.shape[-2:])
            features = hypotheses.turned(hypotheses.seen_through(moved.features, maps, shape), DIRECTED, angles)
            weight = hypotheses.seen_through(moved.weight, maps, shape)
            found = hypotheses.strengths(still.features, still.weight, features, weight, reach)
            return found * self.certainty.float().exp()
