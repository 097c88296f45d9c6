"""The one function for a match, shared by dock, Processing, command line and batch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..core.errors import CrosstieError, DegenerateError, RasterError
from ..core.failures import guarded
from ..core.geometry.rpc_bias import RpcBias
from ..core.matching import Matcher
from ..core.messages import Text, message
from ..core.outcome import Outcome, Registered
from ..core.progress import IsCancelled, Progress, never, silent
from ..core.registration.land_cover import scene_of
from ..core.registration.pipeline import register
from ..core.registration.request_check import check_request
from ..core.request import OWN, MatchRequest
from ..core.stereo.register import has_cameras, register_stereo
from ..models.arrays import Arrays

Notes = Sequence[Text]
"""Messages for the user."""
UNCALIBRATED = message(
    "The verdict was calibrated on Crosstie's own matchers, not on this one: check the result by eye."
)
STRUCTURE = "structural"
"""The matcher that needs nothing."""
UNREAD_HEIGHTS = message("The heights were not used: only the transform “rpc-bias” reads them.")
UNHEARD = message("The description of the scene was not used: only the matcher “Text-assisted” reads it.")


def match(request: MatchRequest, progress: Progress = silent, is_cancelled: IsCancelled = never) -> Outcome:
    """Match what `request` asks for, with its matcher on its device; every ending is an Outcome, nothing is raised."""

    def attempt() -> Outcome:
        from ..models.arrays import arrays_for
        from ..models.placement.search import CoarseSearch
        from ..models.registry import find
        from ..models.whereabouts.finder import StructureFinder

        entry = find(request.matcher)
        notes: list[Text] = []
        progress(message("Preparing"), 0.0)
        check_request(request)
        arrays = arrays_for(request.device, notes.append)
        if entry.needs_cameras or (entry.along_lines and has_cameras(request)):
            outcome, said = _along_lines(request, entry, arrays, progress, is_cancelled)
            notes += said
            if outcome is not None:
                return _with_notes(outcome, notes)
        matcher, (others, said) = entry.create(arrays), _others(entry, arrays)
        notes += said
        matcher.prepare(_options(request))
        own = request.options.get("coarse") == OWN
        aligner = _own_aligner(matcher, entry.title) if own else matcher.aligner(CoarseSearch(arrays))
        outcome = register(request, aligner, matcher, progress, is_cancelled, others, StructureFinder(arrays))
        notes = [*matcher.notes(), *notes, *((UNCALIBRATED,) if entry.external else ())]
        if (request.options.get("scene") or request.options.get("land_cover")) and "text" not in matcher.needs:
            notes.append(UNHEARD)
        if request.heights and request.transform != RpcBias.name:
            notes.append(UNREAD_HEIGHTS)
        return _with_notes(outcome, notes)

    return guarded(request, attempt)


def _with_notes(outcome: Outcome, notes: Iterable[Text]) -> Outcome:
    """Return a registration with notes, each once, besides its own; any other outcome as it is."""
    if not isinstance(outcome, Registered):
        return outcome
    return replace(outcome, notes=(*outcome.notes, *dict.fromkeys(notes)))


def _options(request: MatchRequest) -> dict:
    """Return the request's options with the scene from a land-cover raster, unless words are given."""
    cover = request.options.get("land_cover")
    if not cover or request.options.get("scene"):
        return request.options
    return {**request.options, "scene": scene_of(cover, request.reference.path)}


def _own_aligner(matcher, title: str):
    """Return the matcher's own coarse stage; CrosstieError where it has none."""
    aligner = matcher.aligner()
    if aligner is None:
        raise CrosstieError(
            message(
                "The matcher “{title}” has no coarse stage of its own. Choose the matcher “Text-assisted”, or "
                "leave the coarse search on.",
                title=title,
            )
        )
    return aligner


def _along_lines(request: MatchRequest, entry, arrays, progress, is_cancelled) -> tuple[Outcome | None, Notes]:
    """Return the registration by both camera models, None where Automatic continues without them, and notes."""
    notes: Notes = ()
    try:
        matcher, notes = line_matcher(entry.name, arrays)
        return register_stereo(request, matcher, progress, is_cancelled), notes
    except (RasterError, DegenerateError) as error:
        if entry.needs_cameras:
            raise
        return None, (*notes, message("The camera models were not used."), error.message)


def line_matcher(name: str, arrays: Arrays) -> tuple[Matcher, Notes]:
    """Return the matcher used along epipolar lines for a matcher's name, loaded, and notes for the user.

    The choice of Automatic is replaced by structure where it cannot run.
    """
    from ..models.registry import along_lines, find

    chosen = along_lines(name)
    if chosen.name == name:
        return chosen.create(arrays).ready(), ()
    found, notes = _ready(chosen, arrays)
    return found or find(STRUCTURE).create(arrays), notes


def _others(entry, arrays) -> tuple[list[Matcher], Notes]:
    """Return the matchers for the cross-check that can run, and notes about those that cannot."""
    from ..models.registry import find

    found = [_ready(find(name), arrays) for name in entry.others]
    return [matcher for matcher, _ in found if matcher is not None], tuple(n for _, notes in found for n in notes)


def _ready(entry, arrays) -> tuple[Matcher | None, Notes]:
    """Return a matcher, loaded; None, with notes for the user, where it cannot run."""
    try:
        return entry.create(arrays).ready(), ()
    except CrosstieError as error:
        return None, (message("Only structure was compared."), error.message)
