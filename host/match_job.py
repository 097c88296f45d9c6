"""A match ready to run: the request, and the steps that the worker takes to complete it (rendering, reading)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..core.progress import IsCancelled, Progress
from ..core.request import MatchRequest
from .rendering import release

Step = Callable[[MatchRequest, Progress, IsCancelled], MatchRequest]
"""Returns the request with one more field filled in; callable in any thread."""


@dataclass(frozen=True)
class MatchJob:
    """Built in the main thread, complete: running it needs no layer, canvas or widget any more."""

    request: MatchRequest
    """Before `steps` have completed it."""
    layer_ids: tuple[str, str] = ("", "")
    """Ids of the moving and the reference layer, whose removal ends the match; empty where there is no layer."""
    steps: tuple[Step, ...] = ()

    def completed(self, progress: Progress, is_cancelled: IsCancelled) -> MatchRequest:
        """Take the steps, in any thread and once; return the complete request; the caller owns its rendered reference.

        CrosstieError where a step cannot be taken, CancelledError once cancelled; nothing is left behind then.
        """
        request = self.request
        try:
            for step in self.steps:
                request = step(request, progress, is_cancelled)
        except Exception:
            release(request.reference)
            raise
        return request
