"""The pipeline of a match: read, place, match, fit, judge; aligner and matcher are arguments."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..blas import one_blas_thread
from ..failures import guarded
from ..geometry import frames
from ..geometry.rpc_bias import RpcBias
from ..geometry.transform import Transform
from ..matching import Aligner, Matcher
from ..messages import Text, message
from ..outcome import ACCEPTED, MAY_HELP, REJECTED, REVIEW, Outcome, Refused, Registered, Sighting
from ..points.table import TiePoints
from ..points.thresholds import OFF_GROUND
from ..progress import IsCancelled, Progress, never, silent
from ..request import AUTO, OFF, MatchRequest
from .alignment.ground import Ground
from .alignment.tie_points import LEAST_POINTS
from .alternatives import alternatives
from .cross_check import cross_check
from .curved_refinement import refine_curved
from .dense_refinement import is_dense, refine_dense
from .distortion import doubted
from .elsewhere import contested
from .footprint import finest_step, footprint
from .hypotheses import PlacementResult, best_found, tried_by_others
from .image_pair import ImagePair
from .on_ground import bent_on_ground
from .placement_trial import finer_levels
from .places import PlaceFinder
from .rough_place import place_notes
from .run_context import RunContext
from .search_windows import Window, told_places
from .series import contradictions, lesson_of, series_notes, sighting
from .sheet_prior import sheet_notes
from .tile_matching import Refined, refine
from .verdict import NOT_AHEAD, restated


@one_blas_thread()
def register(
    request: MatchRequest,
    aligner: Aligner,
    matcher: Matcher,
    progress: Progress = silent,
    is_cancelled: IsCancelled = never,
    others: Sequence[Matcher] = (),
    finder: PlaceFinder | None = None,
) -> Outcome:
    """Register the moving raster of `request` to its reference; every ending is an Outcome, nothing is raised.

    `others`: matchers that try the same placements if none is accepted, and that cross-check the result;
    the tie points that verify best are kept. `finder`: finds places on a much larger reference.
    """

    def attempt() -> Outcome:
        start = time.perf_counter()
        progress(message("Reading"), 0.01)
        with ImagePair(request, is_cancelled) as pair:
            found = _registered(RunContext(pair, matcher, progress, is_cancelled, finder=finder), aligner, others)
            return _outcome(pair, found, time.perf_counter() - start)

    return guarded(request, attempt)


def _registered(run: RunContext, aligner: Aligner, others: Sequence[Matcher]) -> PlacementResult | None:
    """Return the result, refined unless it is rejected; None where nothing could be fitted."""
    whole, share = run, 1.0 if run.request.dense in (AUTO, OFF) else WITHOUT_DENSE
    run = whole.part(0, share)
    found = _placed(run, aligner, others)
    if _may_be_mirrored(run, found):
        run.progress(message("Searching the mirror image"), 0.92)
        turned = run.turned_over()
        mirrored = _placed(turned.part(0.92, 0.95), aligner, others, found)
        if mirrored is not None and (mirrored.judgement.verdict == ACCEPTED or _is_shown_instead(mirrored, found)):
            run, found = turned, replace(mirrored, notes=(*mirrored.notes, MIRRORED))
    run.progress(message("Judging"), 0.95)
    if found is None or found.judgement.verdict == REJECTED:
        return found
    found = contested(run, found, aligner)
    if found.trial.ground is not None and found.trial.ground.outvoted:
        # Whoever looks again would find the roofs again.
        refined = bent_on_ground(run, found.trial.refined)
        return found if refined is found.trial.refined else _refined(found, refined)
    found, is_done = _dense(whole.part(0.97 * share, 1).with_pair(run.pair), found)
    if not is_done:
        if others:
            found = _cross_checked(run.part(0.95, 0.97), found, (run.matcher, *others))
        found = _curved(run.part(0.97, 1), found)
    return replace(found, judgement=doubted(found.judgement, found.trial.refined))


def _placed(
    run: RunContext, aligner: Aligner, others: Sequence[Matcher], instead_of: PlacementResult | None = None
) -> PlacementResult | None:
    """Return the most probable placement, by others too where it is doubtful, not hopeless; None if none was fitted.

    `instead_of`: see `best_found`.
    """
    found = best_found(run, aligner, instead_of)
    if found is not None and not found.judgement.settled and found.probability >= WORTH_ASKING and others:
        run.progress(message("Matching anew with another matcher"), 0.9)
        found = tried_by_others(run.part(0.9, 0.95), found, others)
    return found


def _may_be_mirrored(run: RunContext, found: PlacementResult | None) -> bool:
    """Return whether what was found, if anything, leaves doubt, so that another search is worth its time.

    Also what would be accepted does, without a prior, where its pattern repeats or the coarse search saw an equal.
    """
    if run.request.transform == RpcBias.name:
        return False
    if found is None or not found.judgement.settled:
        return True
    if found.search_window.expected is not None:
        return False
    # Rows and blocks fit their own mirror image somewhere.
    pattern, ratio = found.trial.pattern, found.judgement.numbers.get("placement_ratio", 0.0)
    return (pattern is not None and pattern.doubtful) or 0.0 < ratio < NOT_AHEAD


def _is_shown_instead(mirrored: PlacementResult, found: PlacementResult | None) -> bool:
    """Return whether a mirror image that is good but for one doubt is shown: where what was found else is refused."""
    return mirrored.judgement.settled and (found is None or found.judgement.verdict == REJECTED)


def _cross_checked(run: RunContext, found: PlacementResult, matchers: Sequence[Matcher]) -> PlacementResult:
    """Return the result with the tie points that verify best: those of one matcher or of all."""
    others = [matcher for matcher in matchers if matcher is not found.matcher]
    checked = cross_check(run.with_matcher(found.matcher), found.search_window, found.trial, others)
    if checked is None:
        return found
    judgement = replace(found.judgement, numbers={**found.judgement.numbers, **checked.numbers})
    return _refined(replace(found, judgement=judgement, matcher=checked.matcher), checked.refined)


def _dense(run: RunContext, found: PlacementResult) -> tuple[PlacementResult, bool]:
    """Return the result with tie points of the whole scene, and whether it has them; the verdict stays."""
    seen = _seen(run, found)
    if not is_dense(run, *seen):
        return found, False
    dense = refine_dense(run, *seen)
    if dense is not None:
        return _refined(found, dense), True
    refined, window, finest = seen
    if run.request.dense != AUTO:
        # The tiles that were left out for what has not come about.
        levels = finer_levels(run.pair, refined.level.step, finest)
        refined = (
            refine(run.with_matcher(found.matcher).quietly(), refined.transform, window, levels, refined) or refined
        )
    return _refined(replace(found, notes=(*found.notes, NOT_DENSE)), refined), False


def _seen(run: RunContext, found: PlacementResult) -> tuple[Refined, Window, float]:
    """Return what was fitted, the window of the reference that the moving raster covers, and its finest useful step."""
    trial = found.trial
    window = footprint(run.pair, trial.refined.transform, found.search_window)
    return trial.refined, window, finest_step(trial.first.transform)


def _curved(run: RunContext, found: PlacementResult) -> PlacementResult:
    """Use a curved transform if it is requested or predicts better; the verdict on the placement stays."""
    trial = found.trial
    _, window, finest = _seen(run, found)
    refined = refine_curved(run.with_matcher(found.matcher), trial.refined, window, finest)
    if refined.transform is trial.refined.transform:
        return replace(found, trial=replace(trial, refined=refined))
    return _refined(found, refined)


def _refined(found: PlacementResult, refined: Refined) -> PlacementResult:
    """Return the result with other points or another transform, and the verdict with their figures."""
    trial = replace(found.trial, refined=refined)
    known = found.judgement.accuracy if refined.fit is found.trial.refined.fit else None
    return replace(found, trial=trial, judgement=restated(found.judgement, trial, found.search_window, known))


def _outcome(pair: ImagePair, found: PlacementResult | None, seconds: float) -> Outcome:
    request = pair.request
    if found is None:
        return Refused(request, (*_situation(pair), NOTHING_FOUND, MAY_HELP), seconds=seconds)
    trial, judgement = found.trial, found.judgement
    transform, points = trial.refined.transform, trial.refined.points
    if judgement.verdict == REJECTED:
        reasons = (*_situation(pair), *judgement.reasons)
        return Refused(request, reasons, judgement.numbers, transform, points, seconds)
    if trial.ground is not None:
        points = trial.ground.marked(points, transform)
    warning, correction = _correction(pair, transform)
    frame = sighting(pair, transform, told_places)
    warning = (*warning, *_against_its_series(pair, frame))
    # How far off the georeference was is known once the registration is believed.
    correction = correction if judgement.verdict == ACCEPTED else ()
    told = (
        trial.refined.why,
        *sheet_notes(request),
        *place_notes(request),
        *series_notes(request),
        *found.notes,
        *_high(points, trial.ground),
        *correction,
        *pair.notes,
    )
    notes = tuple(note for note in told if note)
    return Registered(
        request, REVIEW if warning else judgement.verdict, transform, points, judgement.accuracy,
        judgement.probability, (*warning, *judgement.reasons), notes, judgement.numbers, seconds, alternatives(trial),
        frame,
    )  # fmt: skip


def _high(points: TiePoints, ground: Ground | None) -> tuple[Text, ...]:
    """Return the message about tie points that do not lie on the ground."""
    count = int((points.rejection == OFF_GROUND).sum())
    if ground is None or not ground.known or count < LEAST_POINTS:
        return ()
    return (
        message(
            "High things such as roofs or clouds lie up to {lean:.0f} px beside the ground: {count} tie points on them "
            "are left out.",
            lean=ground.lean_px,
            count=count,
        ),
    )


def _situation(pair: ImagePair) -> tuple[Text, ...]:
    request = pair.request
    return (*sheet_notes(request), *place_notes(request), *series_notes(request), *_placed_so(pair))


def _against_its_series(pair: ImagePair, frame: Sighting | None) -> tuple[Text, ...]:
    """Return in what a registration differs from what its series taught."""
    lesson = lesson_of(pair.request)
    return () if lesson is None or frame is None else tuple(contradictions(lesson, frame))


def _placed_so(pair: ImagePair) -> tuple[Text, ...]:
    if pair.relation is None or pair.relation.overlaps:
        return pair.place_notes
    return (
        *pair.place_notes,
        message("By their georeferences the two rasters do not overlap: check that they show the same place."),
    )


def _correction(pair: ImagePair, transform: Transform) -> tuple[tuple[Text, ...], tuple[Text, ...]]:
    """Return a warning where the georeference lies elsewhere altogether, and else a note about its error."""
    if pair.relation is None:
        return (), ()
    corners = frames.corners(pair.moving_size[::-1])
    off = np.linalg.norm(transform.forward(corners) - frames.apply(pair.relation.matrix, corners), axis=1).mean()
    if not pair.relation.overlaps:
        elsewhere = message(
            "By its georeference the moving raster lies about {off:,.0f} reference pixels from here, beyond the "
            "reference. Check its CRS, and that both show the same place.",
            off=off,
        )
        return (elsewhere,), ()
    if off < NO_CORRECTION_PX:
        return (), (message("The moving raster's georeference was right to a tenth of a reference pixel."),)
    return (), (message("The moving raster's georeference was off by about {off:,.1f} reference pixels.", off=off),)


WITHOUT_DENSE = 0.4
"""Share of the progress before the whole scene is matched, where that is asked for."""
WORTH_ASKING = 0.02
"""A placement less likely than this is not tried with other matchers, which take longer than the search itself: what
they could still say is hardly ever right, and refusals are to come as quickly as registrations."""
NO_CORRECTION_PX = 0.1
MIRRORED = message(
    "The moving raster is a mirror image, as a scan from the wrong side of a film is: the transform turns it over."
)
NOT_DENSE = message(
    "The whole scene was matched at native resolution, but hardly any of the tie points agree with each other, so they "
    "are not used."
)
NOTHING_FOUND = message("No placement of the moving raster stands out from chance.")
