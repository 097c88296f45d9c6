"""The matcher `tar`: windows as `dgim` matches them, with words for the scene heard in each."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
import torch

from ...core.matching import MatchContext
from ...core.vocabulary import vocabulary
from .. import weights
from ..arrays import Arrays
from ..blocks.coarse import mutual_matches
from ..calibration import Calibration
from ..dgim.matcher import LARGEST_RADIUS_PX, LEAST_SCORE
from ..windowed import WindowedMatcher, sparser
from .network import Tar
from .placing import OwnPlacing
from .stored import BASE, load_network
from .text import TextTable, read_table

TOLD = 3
"""Descriptors that the result names, at most, unless a person named them."""
LEAST_SHARE = 0.05
"""Of the attention; descriptors below it are not worth naming."""


class TarMatcher(WindowedMatcher):
    """Matches as `dgim`, with the scene's descriptors weighed by the images or by who knows what is there."""

    name: ClassVar[str] = "tar"
    called: ClassVar[str] = "the text-assisted matcher"
    description: ClassVar[str] = (
        "A learned matcher that listens to words for the scene, given by you or found in the images; it also bears "
        "turns of 35° and scales of 0.7 to 1.3 on its own."
    )
    needs: ClassVar[tuple[str, ...]] = ("weights", "text")

    def __init__(
        self,
        arrays: Arrays,
        network: Tar | None = None,
        calibration: Calibration | None = None,
        table: TextTable | None = None,
    ):
        """Use a network in evaluation mode and its table, or at the first match the weights that ship."""
        super().__init__(arrays, network, calibration)
        self.table = table or (read_table() if network is not None else None)
        self._scene: dict[str, float] = {}
        self._heard, self._windows_heard = 0.0, 0

    def prepare(self, options: dict) -> TarMatcher:
        """Take note of the scene: a text, or descriptors with weights; CrosstieError for one that is not understood."""
        scene = options.get("scene") or {}
        self._scene = dict.fromkeys(vocabulary().understood(scene), 1.0) if isinstance(scene, str) else dict(scene)
        self._heard, self._windows_heard = 0.0, 0
        self._load()
        self.table.prior(self._scene)
        return self

    def aligner(self) -> OwnPlacing:
        """Return the coarse stage of its own."""
        return OwnPlacing(self.arrays, self._load, self._prior)

    def notes(self) -> tuple[str, ...]:
        """Return a sentence about the descriptors that were used."""
        if self._scene:
            return (f"Descriptors of the scene, as you named them: {', '.join(self._scene)}.",)
        if not self._windows_heard:
            return ()
        share = np.asarray(self._heard) / self._windows_heard
        best = [k for k in np.argsort(-share)[:TOLD] if share[k] >= LEAST_SHARE]
        if not best:
            return ("No descriptor of the scene stood out in the images.",)
        listed = ", ".join(f"{self.table.names[k]} ({100 * share[k]:.0f} %)" for k in best)
        return (f"Descriptors of the scene, as the images suggested them: {listed}.",)

    def loaded(self, stored: weights.Weights) -> tuple[Tar, Calibration]:
        """Return the network of a weights file and its calibration; raise WeightsError for another's tensors."""
        network, self.table, calibration = load_network(stored, weights.read(BASE))
        return network, calibration

    def _prior(self) -> torch.Tensor | None:
        return self.table.prior(self._scene) if self._scene else None

    def see(self, network: Tar, cuts, starts: np.ndarray, context: MatchContext):
        """Return the matches of a batch of windows, px of the windows."""
        both = torch.cat(cuts)
        seen = network.see(both[:, :3], both[:, 3:])
        prior = self._prior()
        enhanced, said = network.enhanced(seen, 2, None if prior is None else prior.to(both.device))
        self._hear(said)
        maps = network.compare(seen, network.exchange(enhanced), min(context.radius_px, LARGEST_RADIUS_PX))
        matches = sparser(mutual_matches(maps.logits, LEAST_SCORE), maps.cols, context.spacing_px)
        return matches, network.refine(maps, matches)

    def _hear(self, said: torch.Tensor | None) -> None:
        if said is not None:
            self._heard = self._heard + said.exp().sum(0).double().cpu().numpy()
            self._windows_heard += len(said)
