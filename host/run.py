"""Runs a match, with torch from the user's extra Python folder."""

from __future__ import annotations

from dataclasses import replace

from ..core.errors import CrosstieError, MissingDependencyError
from ..core.outcome import Failed, Outcome, Registered
from ..core.progress import IsCancelled, Progress
from ..core.request import MatchRequest
from .own_thread import in_own_thread


def run_models(request: MatchRequest, progress: Progress, is_cancelled: IsCancelled) -> Outcome:
    """Run a request in any thread; heavy modules are imported only now.

    An unusable extra Python folder is a MissingDependencyError for matchers that need it, otherwise a note.
    """
    from ..models.registry import find
    from ..services.match import match
    from .dependencies import prepare

    note = ""
    try:
        prepare()
    except MissingDependencyError as error:
        if find(request.matcher).packages:
            raise
        note = error.message
    outcome = in_own_thread(lambda: match(request, progress, is_cancelled))
    if isinstance(outcome, Failed) and outcome.command:
        return replace(outcome, command=_command(request) or outcome.command)
    if note and isinstance(outcome, Registered):
        return replace(outcome, notes=(*outcome.notes, note))
    return outcome


def line_matcher_of(request: MatchRequest):
    """Return what `line_matcher` does for a request, in any thread; what is heavy is imported only now."""
    from contextlib import suppress

    from ..models.arrays import arrays_for
    from ..services.match import line_matcher
    from .dependencies import prepare
    from .trust import trusted

    with suppress(MissingDependencyError):
        prepare()
    return line_matcher(trusted(request).matcher, arrays_for(request.device))


def matcher_of(request: MatchRequest):
    """Return the matcher of a request for single matches, in any thread; heavy imports happen here.

    The request may come from another person's file: a matcher that the user has not chosen here is not run.
    """
    from ..models.arrays import arrays_for
    from ..models.registry import find
    from .dependencies import prepare
    from .trust import trusted

    request = trusted(request)
    entry = find(request.matcher)
    try:
        prepare()
    except MissingDependencyError:
        if entry.packages:
            raise
    return entry.create(arrays_for(request.device))


def snapper_of(request: MatchRequest):
    """Return the matcher that locates single places for a request; for *Automatic*, the best one available here."""
    from ..models.arrays import arrays_for
    from ..models.registry import LOCATOR, find
    from .trust import trusted

    request = trusted(request)
    matcher, entry = matcher_of(request), find(LOCATOR)
    if request.matcher != "auto" or entry.missing():
        return matcher
    try:
        return entry.create(arrays_for(request.device)).ready()
    except CrosstieError:
        # Without its weights, single places are found as the others were.
        return matcher


def _command(request: MatchRequest) -> str:
    """Return the command that installs what the matcher needs where this QGIS finds and loads it; empty if unknown."""
    from ..models.registry import find
    from .dependencies import explain
    from .torch_command import REQUIREMENTS

    entry = find(request.matcher)
    missing = entry.missing() or entry.packages
    return explain(missing[0]).command if missing and set(missing) <= set(REQUIREMENTS) else ""
