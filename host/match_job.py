"""A match as it is sent off: what was asked for, and what the worker draws or reads before that is complete."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..core.progress import IsCancelled, Progress
from ..core.request import MatchRequest
from .rendering import release

Step = Callable[[MatchRequest, Progress, IsCancelled], MatchRequest]
"""Returns the request with something more in it; in any thread."""


@dataclass(frozen=True)
class MatchJob:
    """Built in the main thread in one go: whoever has it need not ask layers, canvas or widgets any more."""

    request: MatchRequest
    """Without what `steps` bring."""
    layer_ids: tuple[str, str] = ("", "")
    """Of the moving and the reference layer, whose removal ends the match; empty where there is none."""
    steps: tuple[Step, ...] = ()

    def completed(self, progress: Progress, is_cancelled: IsCancelled) -> MatchRequest:
        """Take the steps, in any thread and once; return the complete request, whose picture the caller owns.

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
