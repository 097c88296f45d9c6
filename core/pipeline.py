"""One run: read, place, match, fit, judge; the aligner and the matcher come in as arguments."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from .bend import bend
from .errors import CrosstieError, MissingDependencyError
from .extent import Extent, Look, looks, read_extent
from .geometry import frames
from .geometry.transform import Transform
from .judge import Judgement, judge, restated
from .matching import Aligner, Matcher, Placement
from .opinion import more_opinions
from .outcome import ACCEPTED, REJECTED, Cancelled, Failed, Outcome, Refused, Registered
from .progress import CancelledError, IsCancelled, Progress, check, never, part, silent
from .request import MatchRequest
from .scene import Scene
from .trial import Trial, complete, finest_step, footprint, start_trial

Found = tuple[Trial, Judgement, Extent]
MOST_HYPOTHESES = 3
COMPETING_SHARE = 0.85


def register(
    request: MatchRequest,
    aligner: Aligner,
    matcher: Matcher,
    progress: Progress = silent,
    is_cancelled: IsCancelled = never,
    others: Sequence[Matcher] = (),
) -> Outcome:
    """Register the moving raster of `request` to its reference; every ending is an Outcome, nothing is raised.

    `others`: matchers that look once more at what was found; the tie points that verify best are kept.
    """
    return guarded(request, lambda: _register(request, aligner, matcher, progress, is_cancelled, others))


def guarded(request: MatchRequest, attempt: Callable[[], Outcome]) -> Outcome:
    """Return what `attempt` returns, or the Outcome that its exception means."""
    try:
        return attempt()
    except CancelledError:
        return Cancelled(request)
    except MissingDependencyError as error:
        return Failed(request, str(error), error.details, error.command)
    except CrosstieError as error:
        return Failed(request, str(error), error.details)
    except MemoryError:
        return Failed(
            request,
            "There is not enough memory for this match. Choose a smaller area or close other programs.",
            traceback.format_exc(),
        )
    except Exception as error:
        return Failed(
            request,
            f"The match stopped at an unexpected error ({type(error).__name__}). Please report it with its details.",
            traceback.format_exc(),
        )


def _register(request, aligner, matcher, progress, is_cancelled, others) -> Outcome:
    start = time.perf_counter()
    progress("Reading", 0.01)
    with Scene(request, is_cancelled) as scene:
        best = best_trial(scene, aligner, matcher, progress, is_cancelled)
        progress("Judging", 0.9)
        if best is not None and best[1].verdict != REJECTED:
            if others:
                span = part(progress, 0.9, 0.95)
                best, matcher = _looked_again(scene, best, matcher, others, span, is_cancelled)
            best = _bent(scene, best, matcher, part(progress, 0.95, 1), is_cancelled)
        return _outcome(scene, best, time.perf_counter() - start)


def best_trial(scene: Scene, aligner: Aligner, matcher: Matcher, progress: Progress, is_cancelled: IsCancelled):
    """Return the likeliest (Trial, Judgement, Extent) of all looks at a scene, up to an accepted one; None: nothing."""
    best = None
    for look in looks(scene):
        found = _best_of(scene, look, aligner, matcher, part(progress, *look.span), is_cancelled)
        best = max((f for f in (best, found) if f is not None), key=lambda f: f[1].probability, default=None)
        if best is not None and best[1].verdict == ACCEPTED:
            break
    return best


def _looked_again(scene, best: Found, matcher, others, progress, is_cancelled) -> tuple[Found, Matcher]:
    """Return the same with the tie points of one of several matchers or of all, and whom to ask from now on."""
    trial, judgement, extent = best
    opinion = more_opinions(scene, extent, trial, matcher, others, progress, is_cancelled)
    if opinion is None:
        return best, matcher
    trial = replace(trial, refined=opinion.refined)
    judgement = replace(judgement, numbers={**judgement.numbers, **opinion.numbers})
    return (trial, restated(judgement, trial, extent), extent), opinion.matcher


def _bent(scene, best: Found, matcher, progress, is_cancelled) -> Found:
    """Bend the transform where that was asked for or predicts better; the verdict on the placement stays."""
    trial, judgement, extent = best
    window = footprint(scene, trial.refined.transform, extent)
    finest = finest_step(trial.first.transform)
    refined = bend(scene, trial.refined, window, finest, matcher, progress, is_cancelled)
    trial = replace(trial, refined=refined)
    if refined.transform is best[0].refined.transform:
        return trial, judgement, extent
    return trial, restated(judgement, trial, extent), extent


def _best_of(scene, look: Look, aligner, matcher, progress, is_cancelled) -> Found | None:
    """Return the likeliest of a look's windows; the more windows were tried, the less a find counts."""
    best, start, count = None, time.perf_counter(), len(look.windows)
    for number, window in enumerate(look.windows):
        if count > 1:
            left = (time.perf_counter() - start) / max(number, 1) * (count - number)
            progress(f"Searching window {number + 1} of {count}, about {left:.0f} s left", number / count)
        extent = read_extent(scene, window, look.belief)
        span = part(progress, number / count, (number + 1) / count)
        found = _attempt(scene, extent, count, aligner, matcher, span, is_cancelled)
        if found is not None and (best is None or found[1].probability > best[1].probability):
            best = found
    return best


def _attempt(scene, extent, tries, aligner, matcher, progress, is_cancelled) -> Found | None:
    """Place, match and judge in one extent; None where nothing could be fitted."""
    check(is_cancelled)
    placements = aligner.place(extent.reference, extent.moving, extent.prior, part(progress, 0, 0.5), is_cancelled)
    trials, rivals = [], competing(placements)
    for number, placement in enumerate(rivals):
        progress("Comparing placements", 0.5 + 0.2 * number / len(rivals))
        trials.append(start_trial(scene, extent, placement, matcher, is_cancelled))
    trials = sorted((t for t in trials if t is not None), key=lambda t: -t.support)
    if not trials:
        return None
    trial = complete(scene, extent, trials, matcher, part(progress, 0.7, 1), is_cancelled)
    return trial, judge(trial, extent, tries, matcher.name), extent


def competing(placements: list[Placement]) -> list[Placement]:
    """Return the placements, best first, whose significance is so close to the best one's that matching must decide."""
    least = COMPETING_SHARE * max((p.significance for p in placements), default=0.0)
    return [p for p in placements if p.significance >= least][:MOST_HYPOTHESES]


def _outcome(scene: Scene, best, seconds: float) -> Outcome:
    request = scene.request
    if best is None:
        return Refused(request, (*_situation(scene), *NOTHING_FOUND), seconds=seconds)
    trial, judgement, _ = best
    transform, points = trial.refined.transform, trial.refined.points
    if judgement.verdict == REJECTED:
        reasons = (*_situation(scene), *judgement.reasons)
        return Refused(request, reasons, judgement.numbers, transform, points, seconds)
    notes = tuple(filter(None, (trial.refined.why, *_correction(scene, transform), *scene.notes)))
    return Registered(
        request, judgement.verdict, transform, points, judgement.accuracy,
        judgement.probability, judgement.reasons, notes, judgement.numbers, seconds,
    )  # fmt: skip


def _situation(scene: Scene) -> tuple[str, ...]:
    if scene.relation is None or scene.relation.overlaps:
        return ()
    return ("By their georeferences the two rasters do not overlap: check that they show the same place.",)


def _correction(scene: Scene, transform: Transform) -> tuple[str, ...]:
    """Return the sentence that says how far the georeference was off, so that a large correction is noticed."""
    if scene.relation is None:
        return ()
    corners = frames.corners(scene.moving_size[::-1])
    off = np.linalg.norm(transform.forward(corners) - frames.apply(scene.relation.matrix, corners), axis=1).mean()
    return (f"The moving raster's georeference was off by about {off:.1f} reference pixels.",)


NOTHING_FOUND = (
    "No placement of the moving raster stands out from chance.",
    "Choose a smaller area around the place, check that both layers show it, or give two rough points.",
)
