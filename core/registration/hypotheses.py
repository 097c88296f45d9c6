"""Which placement holds: all looks at a scene with one matcher, and the same placements with another."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..matching import Aligner, Matcher, Placement
from ..outcome import ACCEPTED, REJECTED
from .cross_check import display_name
from .placement_trial import Trial, complete, start_trial
from .run_context import RunContext
from .search_windows import SearchStage, SearchWindow, read_window, search_stages
from .verdict import RIGHT_PX, Judgement, judge, restated

MOST_HYPOTHESES = 3
COMPETING_SHARE = 0.85


@dataclass(frozen=True)
class PlacementResult:
    """A registration that is not refined by others yet."""

    trial: Trial
    judgement: Judgement
    search_window: SearchWindow
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


def best_found(run: RunContext, aligner: Aligner) -> PlacementResult | None:
    """Return the likeliest of all looks at a scene, up to an accepted one; None where nothing could be fitted."""
    best = None
    for stage in search_stages(run.pair):
        best = likelier(best, _best_of(run.part(*stage.span), stage, aligner))
        if best is not None and best.judgement.verdict == ACCEPTED:
            break
    return best


def tried_by_others(run: RunContext, found: PlacementResult, others: Sequence[Matcher]) -> PlacementResult:
    """Return what was found after others have tried the same placements, each judged by its own odds.

    Another that is likelier takes its place, or, where both say the same of a result that was no more than doubtful,
    lends it its chance: two that are right together err least, and who is likelier need not be more exact.
    """
    best = found
    for number, matcher in enumerate(others):
        step = run.step(number, len(others)).with_matcher(matcher)
        other = _tried(step, found.search_window, found.placements, found.tries)
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
    said = f"{display_name(by.matcher).capitalize()} came to the same result from the start, which makes it likelier."
    judgement = replace(found.judgement, probability=by.probability, verdict=by.judgement.verdict)
    judgement = restated(judgement, found.trial, found.search_window)
    return replace(found, judgement=judgement, notes=(*found.notes, said))


def _replaced(before: PlacementResult, by: PlacementResult) -> PlacementResult:
    of, those = display_name(before.matcher), display_name(by.matcher)
    said = f"Tie points of {of} did not convince; those of {those} speak more for one place."
    return replace(by, notes=(*before.notes, said))


def _best_of(run: RunContext, stage: SearchStage, aligner: Aligner) -> PlacementResult | None:
    """Return the likeliest of a stage's windows; the more windows were tried, the less a find counts."""
    best, start, count = None, time.perf_counter(), len(stage.windows)
    for number, window in enumerate(stage.windows):
        if count > 1:
            left = (time.perf_counter() - start) / max(number, 1) * (count - number)
            run.progress(f"Searching window {number + 1} of {count}, about {left:.0f} s left", number / count)
        search_window = read_window(run.pair, window, stage.prior)
        best = likelier(best, _attempt(run.step(number, count), search_window, count, aligner))
    return best


def _attempt(run: RunContext, search_window: SearchWindow, tries: int, aligner: Aligner) -> PlacementResult | None:
    """Place, match and judge in one search window; None where nothing could be fitted."""
    run.check()
    placing = run.part(0, 0.5)
    placements = aligner.place(
        search_window.reference, search_window.moving, search_window.prior, placing.progress, run.is_cancelled
    )
    return _tried(run.part(0.5, 1), search_window, tuple(competing(placements)), tries)


def _tried(
    run: RunContext, search_window: SearchWindow, placements: tuple[Placement, ...], tries: int
) -> PlacementResult | None:
    """Match at all placements, complete the best and judge it; None where nothing could be fitted."""
    trials = []
    for number, placement in enumerate(placements):
        run.progress("Comparing placements", 0.4 * number / len(placements))
        trials.append(start_trial(run, search_window, placement))
    trials = sorted((t for t in trials if t is not None), key=lambda t: -t.support)
    if not trials:
        return None
    trial = complete(run.part(0.4, 1), search_window, trials)
    return PlacementResult(
        trial, judge(trial, search_window, tries, run.matcher.name), search_window, run.matcher, placements, tries
    )


def competing(placements: list[Placement]) -> list[Placement]:
    """Return the placements, best first, whose significance is so close to the best one's that matching must decide."""
    least = COMPETING_SHARE * max((p.significance for p in placements), default=0.0)
    return [p for p in placements if p.significance >= least][:MOST_HYPOTHESES]
