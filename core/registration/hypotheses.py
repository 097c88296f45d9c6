"""Chooses among placements: all search stages with one matcher, and the same placements with others."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import DegenerateError
from ..matching import Aligner, Matcher, Placement
from ..messages import Text, message
from ..outcome import REJECTED
from .cross_check import display_name
from .footprint import footprint
from .on_ground import on_ground
from .placement_trial import Trial, best_repetition, complete, start_trial, straight_families
from .places import Place
from .run_context import RunContext
from .search_windows import SearchStage, SearchWindow, read_window, search_stages
from .shifted_start import told_by_images
from .tile_matching import fit_level
from .verdict import NOT_AHEAD, RIGHT_PX, Judgement, judge, restated

MOST_HYPOTHESES = 3
SIDES = 2
"""A raster may be a mirror image: that it was tried as one too lowers the probability of what was found so."""
LEAST_LEAD = 1.1
"""What is searched once more, as a mirror image or beside what agrees, is looked at closely where the best place leads
all that exclude it by this at first sight: as do all but 2 of 118 accepted registrations, and 7 of 30 wrong mirror
images."""
COMPETING_SHARE = 0.85
STRONGER = 1.1
"""A mirror image that is one leads its own chance placements, and so those of the image as it is, by this at least:
no accepted registration of the evaluation leads its strongest rival by less."""


@dataclass(frozen=True)
class PlacementResult:
    """A judged placement, before cross-check and curved refinement."""

    trial: Trial
    judgement: Judgement
    search_window: SearchWindow
    matcher: Matcher
    """The matcher that found the tie points."""
    placements: tuple[Placement, ...]
    """All competing placements, best first."""
    tries: int
    """Windows that were searched."""
    notes: tuple[Text, ...] = ()
    """Messages for the user about the results of other matchers."""

    @property
    def strength(self) -> float:
        """How strong the coarse search saw the strongest placement; 0 where it did not say."""
        return max((_strength(p) for p in self.placements), default=0.0)

    @property
    def probability(self) -> float:
        """The chance that it is right."""
        return self.judgement.probability


def likelier(*found: PlacementResult | None) -> PlacementResult | None:
    """Return the most probable result, the earlier one if equal; None where there is none."""
    return max((f for f in found if f is not None), key=lambda f: f.probability, default=None)


def best_found(run: RunContext, aligner: Aligner, instead_of: PlacementResult | None = None) -> PlacementResult | None:
    """Return the most probable result of all search stages, up to a settled one; None if nothing could be fitted.

    `instead_of`: a doubtful result of the same images, one of them the other way round. Where nothing is stronger in
    the window that it was found in, nothing is matched.
    """
    best = None
    find = None if run.finder is None else run.part(0.02, 0.4).places
    for stage in search_stages(run.pair, find):
        best = likelier(best, _best_of(run.part(*stage.span), stage, aligner, instead_of))
        if best is not None and best.judgement.settled:
            break
    return best


def tried_by_others(run: RunContext, found: PlacementResult, others: Sequence[Matcher]) -> PlacementResult:
    """Return the result after other matchers have tried the same placements, each with its own calibration.

    A more probable result replaces it; if both give the same registration and it only needed review,
    it is kept with the higher probability, because a more probable result need not be more accurate.
    """
    best = found
    for number, matcher in enumerate(others):
        step = run.step(number, len(others)).with_matcher(matcher)
        other = tried(step, found.search_window, found.placements, found.tries)
        if other is not None and likelier(best, other) is other:
            doubtful = best.judgement.verdict != REJECTED
            best = _confirmed(best, other) if doubtful and _alike(best, other) else _replaced(best, other)
    return best


def _alike(one: PlacementResult, other: PlacementResult) -> bool:
    """Return whether two results are the same registration, by where they map the tie points of the first."""
    refined = one.trial.refined
    xy = refined.points.moving_xy[refined.points.in_use]
    apart = refined.transform.forward(xy) - other.trial.refined.transform.forward(xy)
    return bool(np.sqrt((apart**2).sum(axis=1).mean()) <= RIGHT_PX * refined.level.step)


def _confirmed(found: PlacementResult, by: PlacementResult) -> PlacementResult:
    said = message(
        "The same result came from the start with {matcher}, which makes it likelier.", matcher=display_name(by.matcher)
    )
    judged = by.judgement
    judgement = replace(found.judgement, probability=by.probability, verdict=judged.verdict, settled=judged.settled)
    judgement = restated(judgement, found.trial, found.search_window)
    return replace(found, judgement=judgement, notes=(*found.notes, said))


def _replaced(before: PlacementResult, by: PlacementResult) -> PlacementResult:
    of, those = display_name(before.matcher), display_name(by.matcher)
    said = message(
        "Tie points of {before} did not convince; those of {after} speak more for one place.", before=of, after=those
    )
    return replace(by, notes=(*before.notes, said))


def _best_of(
    run: RunContext, stage: SearchStage, aligner: Aligner, instead_of: PlacementResult | None
) -> PlacementResult | None:
    """Return the most probable result of a stage's windows; more windows tried lower its probability."""
    best, start, count = None, time.perf_counter(), len(stage.windows)
    for number, window in enumerate(stage.windows):
        if count > 1:
            left = (time.perf_counter() - start) / max(number, 1) * (count - number)
            run.progress(
                message(
                    "Searching window {number} of {count}, about {left:.0f} s left",
                    number=number + 1,
                    count=count,
                    left=left,
                ),
                number / count,
            )
        search_window = read_window(run.pair, window, stage.prior, stage.place is None)
        tries = stage.tries * count * (SIDES if run.pair.moving.is_turned_over else 1)
        least = STRONGER * _strength_in(search_window, instead_of)
        best = likelier(best, _attempt(run.step(number, count), search_window, tries, aligner, least, stage.place))
    return best


def _strength_in(search_window: SearchWindow, found: PlacementResult | None) -> float:
    """Return how strong an earlier result is where it can be compared: in the same window, without a prior; else 0."""
    if found is None or search_window.prior is not None or found.search_window.prior is not None:
        return 0.0
    return found.strength if found.search_window.window == search_window.window else 0.0


def _attempt(
    run: RunContext, search_window: SearchWindow, tries: int, aligner: Aligner, least: float, place: Place | None
) -> PlacementResult | None:
    """Place, match and judge in one search window; None where nothing could be fitted or is as strong as `least`."""
    run.check()
    placing = run.part(0, 0.5)
    images = search_window.reference, search_window.moving
    lead = LEAST_LEAD if run.pair.moving.is_turned_over else 0.0
    placements = aligner.place(*images, search_window.prior, placing.progress, run.is_cancelled, lead)
    if place is not None:
        placements = [place.tempered(placement) for placement in placements]
    if least > 0.0 and all(p.evidence.get("strength", least) < least for p in placements):
        return None
    return tried(run.part(0.5, 1), search_window, tuple(competing(placements)), tries)


def tried(
    run: RunContext, search_window: SearchWindow, placements: tuple[Placement, ...], tries: int
) -> PlacementResult | None:
    """Match at all placements, complete the best and judge it; None where nothing could be fitted."""
    started = []
    for number, placement in enumerate(placements):
        run.progress(message("Comparing placements"), 0.4 * number / len(placements))
        started.append(start_trial(run, search_window, placement))
    trials = sorted((t for t in started if t is not None), key=lambda t: -t.support)
    if not trials:
        return None
    trial = complete(run.part(0.4, 1), search_window, trials)
    judgement = judge(trial, search_window, tries, run.matcher.name)
    if judgement.verdict != REJECTED:
        told = _told_by_images(run.quietly(), search_window, trial)
        if told is None:
            return None
        judgement = judgement if told is trial else judge(told, search_window, tries, run.matcher.name)
        trial = told
    if judgement.verdict != REJECTED:
        before = trial.refined
        trial = best_repetition(run.quietly(), search_window, trial)
        if trial.pattern is None or not trial.pattern.repeats:
            # Else its repetitions are the other alignments.
            trial = on_ground(run.quietly(), search_window, trial)
        known = judgement.accuracy if trial.refined is before else None
        judgement = judge(trial, search_window, tries, run.matcher.name, known, judgement.probability)
    return PlacementResult(trial, judgement, search_window, run.matcher, placements, tries)


def _told_by_images(run: RunContext, search_window: SearchWindow, trial: Trial) -> Trial | None:
    """Return the trial, fitted anew without the points that go where its search starts; None where too few are left."""
    refined = trial.refined
    window = footprint(run.pair, refined.transform, search_window)
    points = refined.points.without_rejections()
    told = told_by_images(run, refined, window, refined.level, points)
    if len(told) == len(points):
        return trial
    level = replace(refined.level, families=straight_families(run.pair))
    try:
        fitted = fit_level(run, told, level, refined)
    except DegenerateError:
        return None
    return replace(trial, refined=replace(fitted, level=refined.level, wide=refined.wide))


def competing(placements: list[Placement]) -> list[Placement]:
    """Return the placements, best first, that are nearly as significant or as strong as the best: matching decides.

    A second place at the same rotation and scale has little significance, as the sweep saw the first one there.
    """
    least = COMPETING_SHARE * max((p.significance for p in placements), default=0.0)
    strongest = max((_strength(p) for p in placements), default=0.0)
    return [p for p in placements if p.significance >= least or 0.0 < strongest <= NOT_AHEAD * _strength(p)][
        :MOST_HYPOTHESES
    ]


def _strength(placement: Placement) -> float:
    """Return how strong the coarse search saw a placement; 0 where it did not say."""
    return float(placement.evidence.get("strength", 0.0))
