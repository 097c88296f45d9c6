"""The matcher `dgim`: windows of two tiles through the network."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
import torch

from ...core.matching import MatchContext
from ...core.messages import Text, message
from .. import weights
from ..blocks.coarse import mutual_matches
from ..blocks.convolution import fold
from ..calibration import Calibration
from ..windowed import WINDOW_PX, WindowedMatcher, sparser
from .network import GRAIN_PX, Dgim

LEAST_SCORE = 0.01
"""Product of the one-way probabilities below which cells are not refined."""
LARGEST_RADIUS_PX = 16.0
"""Largest search distance of the network."""


class DgimMatcher(WindowedMatcher):
    """Semi-dense matches of two roughly registered tiles, learned across sensors."""

    name = "dgim"
    display_name: ClassVar[Text] = message("the learned matcher")
    description: ClassVar[Text] = message(
        "A network that has learned how places look to different sensors; finds many exact points, also "
        "where terrain and change break a single transform."
    )
    needs: ClassVar[tuple[str, ...]] = ("weights",)

    @staticmethod
    def loaded(stored: weights.Weights) -> tuple[Dgim, Calibration]:
        """Return the network of a weights file and its calibration; raise WeightsError for another's tensors."""
        return load_network(stored)

    @staticmethod
    def see(network: Dgim, cuts: list[torch.Tensor], starts: np.ndarray, context: MatchContext) -> tuple[Any, Any]:
        """Return the matches of a batch of windows, px of the windows."""
        a, b = cuts
        maps = network(a[:, :3], b[:, :3], a[:, 3:], b[:, 3:], min(context.radius_px, LARGEST_RADIUS_PX))
        matches = sparser(mutual_matches(maps.logits, LEAST_SCORE), maps.cols, context.spacing_px)
        return matches, network.refine(maps, matches)


def load_network(stored: weights.Weights) -> tuple[Dgim, Calibration]:
    """Return the folded network in float32 and its calibration; raise WeightsError for tensors of another network."""
    network = Dgim()
    weights.fill(network, stored, "dgim")
    return fold(network), Calibration.of(stored.metadata)


if WINDOW_PX % GRAIN_PX:
    raise ValueError(f"windows of {WINDOW_PX} px are not a multiple of {GRAIN_PX}")
