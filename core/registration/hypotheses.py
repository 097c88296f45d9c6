"""Which placement holds: all looks at a scene with one matcher, and the same placements with another."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..matching import Aligner, Matcher, Placement
from ..outcome import ACCEPTED, REJECTED
from ..progress import IsCancelled, Progress, check, part
from .cross_check import words
from .image_pair import ImagePair
from .placement_trial import Trial, complete, start_trial
from .search_windows import SearchStage, SearchWindow, read_window, search_stages
from .verdict import RIGHT_PX, Judgement, judge, restated

MOST_HYPOTHESES = 3
COMPETING_SHARE = 0.85


@dataclass(frozen=True)
class PlacementResult:
    """A registration that is not refined by others yet."""

    trial: Trial
    judgement: Judgement
    extent: SearchWindow
    matcher: Matcher
    """Whose tie points they are."""
    placements: tuple[Placement, ...]
    """All that matching decided among, best first."""
    tries: int
    """Windows that were searched."""
    notes: tuple[str, ...] = ()
    """Sentences for the user about what others had to say."""

    @property
    def probability(self) -> float:
        """The chance that it is right."""
        return self.judgement.probability


def likelier(*found: PlacementResult | None) -> PlacementResult | None:
    """Return the likeliest, the earlier one of two alike; None where there is none."""
    return max((f for f in found if f is not None), key=lambda f: f.probability, default=None)


def best_found(
    scene: ImagePair, aligner: Aligner, matcher: Matcher, progress: Progress, is_cancelled: IsCancelled
) -> PlacementResult | None:
    """Return the likeliest of all looks at a scene, up to an accepted one; None where nothing could be fitted."""
    best = None
    for look in search_stages(scene):
        best = likelier(best, _best_of(scene, look, aligner, matcher, part(progress, *look.span), is_cancelled))
        if best is not None and best.judgement.verdict == ACCEPTED:
            break
    return best


def tried_by_others(
    scene: ImagePair, found: PlacementResult, others: Sequence[Matcher], progress: Progress, is_cancelled: IsCancelled
) -> PlacementResult:
    """Return what was found after others have tried the same placements, each judged by its own odds.

    Another that is likelier takes its place, or, where both say the same of a result that was no more than doubtful,
    lends it its chance: two that are right together err least, and who is likelier need not be more exact.
    """
    best = found
    for number, matcher in enumerate(others):
        span = part(progress, number / len(others), (number + 1) / len(others))
        other = _tried(scene, found.extent, found.placements, found.tries, matcher, span, is_cancelled)
        if likelier(best, other) is other:
            doubtful = best.judgement.verdict != REJECTED
            best = _confirmed(best, other) if doubtful and _alike(best, other) else _replaced(best, other)
    return best


def _alike(one: PlacementResult, other: PlacementResult) -> bool:
    """Tell whether what is right for the one is right for the other, by where they put the tie points of the first."""
    refined = one.trial.refined
    xy = refined.points.moving_xy[refined.points.in_use]
    apart = refined.transform.forward(xy) - other.trial.refined.transform.forward(xy)
    return bool(np.sqrt((apart**2).sum(axis=1).mean()) <= RIGHT_PX * refined.level.step)


def _confirmed(found: PlacementResult, by: PlacementResult) -> PlacementResult:
    said = f"{words(by.matcher).capitalize()} came to the same result from the start, which makes it likelier."
    judgement = replace(found.judgement, probability=by.probability, verdict=by.judgement.verdict)
    judgement = restated(judgement, found.trial, found.extent)
    return replace(found, judgement=judgement, notes=(*found.notes, said))


def _replaced(before: PlacementResult, by: PlacementResult) -> PlacementResult:
    of, those = words(before.matcher), words(by.matcher)
    said = f"Tie points of {of} did not convince; those of {those} speak more for one place."
    return replace(by, notes=(*before.notes, said))


def _best_of(scene, look: SearchStage, aligner, matcher, progress, is_cancelled) -> PlacementResult | None:
    """Return the likeliest of a look's windows; the more windows were tried, the less a find counts."""
    best, start, count = None, time.perf_counter(), len(look.windows)
    for number, window in enumerate(look.windows):
        if count > 1:
            left = (time.perf_counter() - start) / max(number, 1) * (count - number)
            progress(f"Searching window {number + 1} of {count}, about {left:.0f} s left", number / count)
        extent = read_window(scene, window, look.belief)
        span = part(progress, number / count, (number + 1) / count)
        best = likelier(best, _attempt(scene, extent, count, aligner, matcher, span, is_cancelled))
    return best


def _attempt(scene, extent, tries, aligner, matcher, progress, is_cancelled) -> PlacementResult | None:
    """Place, match and judge in one extent; None where nothing could be fitted."""
    check(is_cancelled)
    placements = aligner.place(extent.reference, extent.moving, extent.prior, part(progress, 0, 0.5), is_cancelled)
    span = part(progress, 0.5, 1)
    return _tried(scene, extent, tuple(competing(placements)), tries, matcher, span, is_cancelled)


def _tried(scene, extent, placements, tries, matcher, progress, is_cancelled) -> PlacementResult | None:
    """Match at all placements, complete the best and judge it; None where nothing could be fitted."""
    trials = []
    for number, placement in enumerate(placements):
        progress("Comparing placements", 0.4 * number / len(placements))
        trials.append(start_trial(scene, extent, placement, matcher, is_cancelled))
    trials = sorted((t for t in trials if t is not None), key=lambda t: -t.support)
    if not trials:
        return None
    trial = complete(scene, extent, trials, matcher, part(progress, 0.4, 1), is_cancelled)
    return PlacementResult(trial, judge(trial, extent, tries, matcher.name), extent, matcher, placements, tries)


def competing(placements: list[Placement]) -> list[Placement]:
    """Return the placements, best first, whose significance is so close to the best one's that matching must decide."""
    least = COMPETING_SHARE * max((p.significance for p in placements), default=0.0)
    return [p for p in placements if p.significance >= least][:MOST_HYPOTHESES]
