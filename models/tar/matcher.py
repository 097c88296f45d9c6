"""The matcher `tar`: a coarse search with features weighted by words for the scene, refined as in `dgim`."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

import numpy as np
import torch

from ...core.geometry import frames
from ...core.matching import Aligner, Placement, Prior, WorkingImage
from ...core.messages import Text, message
from ...core.progress import IsCancelled, Progress, never, part, silent
from ...core.registration.scene_vocabulary import vocabulary
from .. import weights
from ..arrays import Arrays
from ..calibration import Calibration
from ..dgim.matcher import DgimMatcher
from ..placement.candidates import apart
from ..placement.search import SAME
from .coarse_search import OwnCoarseSearch
from .network import Tar
from .stored import BASE, load_network
from .text import TextTable, read_table

NAMED = 3
"""Descriptors that the result names, at most, unless a person named them."""
LEAST_SHARE = 0.05
"""Of the attention; descriptors below it are not worth naming."""


class TarMatcher(DgimMatcher):
    """Matches as `dgim`; its coarse search weights descriptors of the scene, or takes given ones."""

    name = "tar"
    display_name: ClassVar[Text] = message("the text-assisted matcher")
    description: ClassVar[Text] = message(
        "A learned matcher that listens to words for the scene, given by you or found in the images; it "
        "also bears turns of 35° and scales of 0.7 to 1.3 on its own."
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
        self._table = table or (read_table() if network is not None else None)
        self._scene: dict[str, float] = {}
        self._heard: list[np.ndarray] = []

    def prepare(self, options: dict) -> TarMatcher:
        """Read the scene from the options: a text, or descriptors with weights; CrosstieError for unknown words."""
        scene = options.get("scene") or {}
        self._scene = dict.fromkeys(vocabulary().understood(scene), 1.0) if isinstance(scene, str) else dict(scene)
        self._heard = []
        self._load()
        self.table.prior(self._scene)
        return self

    def aligner(self, beside: Aligner | None = None) -> Aligner:
        """Return its own coarse search, alone or in addition to another aligner."""
        own = OwnCoarseSearch(self.arrays, self._load, self._prior, self._heard.append)
        return own if beside is None else Beside(beside, own)

    def notes(self) -> tuple[Text, ...]:
        """Return a sentence about the descriptors that were used."""
        if self._scene and min(self._scene.values()) == 1.0:
            return (message("Descriptors of the scene, as you named them: {scene}.", scene=", ".join(self._scene)),)
        if self._scene:
            listed = ", ".join(f"{name} ({100 * share:.0f} %)" for name, share in self._scene.items())
            return (message("Descriptors of the scene, as the land cover names them: {listed}.", listed=listed),)
        if not self._heard:
            return ()
        share = np.mean(self._heard, axis=0)
        best = [k for k in np.argsort(-share)[:NAMED] if share[k] >= LEAST_SHARE]
        if not best:
            return (message("No descriptor of the scene stood out in the images."),)
        listed = ", ".join(f"{self.table.names[k]} ({100 * share[k]:.0f} %)" for k in best)
        return (message("Descriptors of the scene, as the images suggested them: {listed}.", listed=listed),)

    @property
    def table(self) -> TextTable:
        """The descriptors that came with the network."""
        if self._table is None:
            raise weights.WeightsError("The table of text descriptors is read with the network's weights.")
        return self._table

    def loaded(self, stored: weights.Weights) -> tuple[Tar, Calibration]:  # type: ignore[override]  # Keeps the table.
        """Return the network of a weights file and its calibration; raise WeightsError for another's tensors."""
        network, self._table, calibration = load_network(stored, weights.read(BASE))
        return network, calibration

    def _prior(self) -> torch.Tensor | None:
        return self.table.prior(self._scene) if self._scene else None


class Beside:
    """An aligner that adds the best placement of another one, if it is different."""

    def __init__(self, first: Aligner, second: Aligner):
        self.first, self.second = first, second

    def place(
        self,
        reference: WorkingImage,
        moving: WorkingImage,
        prior: Prior | None = None,
        progress: Progress = silent,
        is_cancelled: IsCancelled = never,
        least_lead: float = 0.0,
    ) -> list[Placement]:
        """Return the first's placements, best first, and one of the second's, which matching then decides about."""
        found = self.first.place(reference, moving, prior, part(progress, 0.0, 0.8), is_cancelled, least_lead)
        more = self.second.place(reference, moving, prior, part(progress, 0.8, 1.0), is_cancelled, least_lead)[:1]
        corners, size = frames.corners(moving.shape), max(reference.shape)
        if not more or (apart([p.matrix for p in found], more[0].matrix, corners) < SAME * size).any():
            return found
        # Significances of two searches cannot be compared, so the other one is always added.
        best = max((p.significance for p in found), default=more[0].significance)
        return [*found[:2], replace(more[0], significance=best), *found[2:]]
