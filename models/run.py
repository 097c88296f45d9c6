"""The one call that the dock's task, Processing and the command line share."""

from __future__ import annotations

from ..core.outcome import Outcome
from ..core.pipeline import guarded, register
from ..core.progress import IsCancelled, Progress, never, silent
from ..core.request import MatchRequest


def run(request: MatchRequest, progress: Progress = silent, is_cancelled: IsCancelled = never) -> Outcome:
    """Match what `request` asks for, with its matcher on its device; every ending is an Outcome, nothing is raised."""

    def attempt() -> Outcome:
        from .arrays import arrays_for
        from .placement.search import CoarseSearch
        from .registry import find

        entry = find(request.matcher)
        progress("Preparing", 0.0)
        arrays = arrays_for(request.device)
        return register(request, CoarseSearch(arrays), entry.create(arrays), progress, is_cancelled)

    return guarded(request, attempt)
