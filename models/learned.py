"""The base class of Crosstie's networks: weights read at the first match, a device and a precision."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from ..core.matching import MatchContext, TilePoints, WorkingImage
from . import weights
from .arrays import Arrays, with_fallback
from .base import Matcher
from .blocks.convolution import fold
from .calibration import Calibration
from .windows import PRECISIONS, surest_per_square


def device_of(arrays: Arrays) -> str:
    """Return torch's name of the device that arrays compute on."""
    return "cuda" if arrays.device == "cuda" else "cpu"


class LearnedMatcher(Matcher):
    """A network with calibrated matches; subclasses read its weights and apply it to tiles."""

    follows_start = True

    def __init__(self, arrays: Arrays, network: Any = None, calibration: Calibration | None = None):
        """Use a network in evaluation mode, or at the first match the weights that ship."""
        self.arrays, self.calibration = arrays, calibration or Calibration()
        self._network = None if network is None else fold(network)

    @staticmethod
    @abstractmethod
    def loaded(stored: weights.Weights) -> tuple[Any, Calibration]:
        """Return the folded network of a weights file and its calibration; WeightsError for another's tensors."""

    @abstractmethod
    def _windows(self, arrays: Arrays, reference: WorkingImage, moving: WorkingImage, context: MatchContext):
        """Return the matches of two tiles, TilePoints in px of the tiles."""

    def ready(self) -> LearnedMatcher:
        """Load the weights now; raise WeightsError where they are not as shipped."""
        self._load()
        return self

    def _load(self):
        """Return the folded network, in float32; raise WeightsError where its weights are not as shipped."""
        if self._network is None:
            self._network, self.calibration = self.loaded(weights.read(self.name))
        return self._network

    def _placed(self, arrays: Arrays, context: MatchContext):
        """Return the network on the device of `arrays`, in the precision that the context's options ask for."""
        return self._load().to(device=device_of(arrays), dtype=PRECISIONS[context.options.get("precision", "fp32")])

    def _match(self, reference: WorkingImage, moving: WorkingImage, context: MatchContext) -> TilePoints:
        with self.arrays.one_thread():
            found = with_fallback(self.arrays, lambda arrays: self._windows(arrays, reference, moving, context))
        return surest_per_square(found, context.spacing_px)
