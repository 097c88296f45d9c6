"""A matcher of the package vismatch as installed by the user; nothing is downloaded."""

from __future__ import annotations

import os
from collections.abc import Callable

import numpy as np

from ...core.errors import CrosstieError
from ...core.messages import message
from ..arrays import Arrays
from .adapter import ExternalMatcher, channels
from .entries import ORIGINS, VISMATCH


class VismatchMatcher(ExternalMatcher):
    """Runs one of vismatch's models; loaded at the first tile."""

    name = VISMATCH
    display_name = "vismatch"
    description = message("A matcher of your installation of vismatch; its confidences are not calibrated.")

    def __init__(self, arrays: Arrays, name: str):
        super().__init__(arrays)
        self.name = name
        self._matcher: Callable | None = None

    def pairs(self, reference: np.ndarray, moving: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
        """Return vismatch's matches before its own RANSAC, which allows homographies alone."""
        if self._matcher is None:
            self._matcher = _load(self.name[len(VISMATCH) :], self.arrays.device)
        found = self._matcher(channels(reference, 3), channels(moving, 3))
        shift = ORIGINS["centre"]
        places = (np.asarray(found[f"matched_kpts{k}"], float).reshape(-1, 2) + shift for k in (0, 1))
        return (*places, _confidences(found.get("matched_confidences")))


def _confidences(values):
    return None if values is None else np.asarray(values, float)


def _load(model: str, device: str):
    """Return vismatch's matcher; it may read the cache of Hugging Face's client, but downloads and reports nothing."""
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    try:
        import vismatch

        return vismatch.get_matcher(model, device="cuda" if device == "cuda" else "cpu")
    except Exception as error:
        raise CrosstieError(
            message(
                "vismatch could not load “{model}”. Crosstie lets it fetch nothing: run it once by itself, so that "
                "its weights lie on your disk.",
                model=model,
            ),
            str(error),
        ) from error
