"""The verdict: from evidence that a wrong placement hardly produces to a calibrated probability, with reasons."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import numpy as np

from ..geometry.accuracy import Accuracy, measure
from ..geometry.transform_names import transform_name
from ..lengths import UNITS, in_round_px
from ..messages import Message, message
from ..outcome import ACCEPTED, MAY_HELP, REJECTED, REVIEW
from .alignment.ground import Ground
from .placement_trial import Trial, support
from .rivals import Pattern
from .search_windows import SearchWindow, overlap_polygon
from .shared_error import shared_error_px

CALIBRATION = Path(__file__).with_name("calibration.json")
RIGHT_PX = 5.0
"""Largest error against the ground, RMS over the overlap, that counts as right: reference px, or pixels of the finest
level where that is coarser."""
ON_CLOUDS = 0.2
"""The chance that a registration is right which clouds alone may hold: of made decks none is, but a negative of a film
can look the same."""
AS_GOOD, NOT_AHEAD, EVEN_CHANCES = 0.7, 1.1, 0.49
"""Another placement of so much of the support, which the coarse search saw no weaker by the second factor, leaves the
chance at less than even: no accepted registration of the evaluation leads its strongest rival by less."""
LEAST_PERCENT = 0.5
"""Of a chance that is said as a number: less would be called none."""


@dataclass(frozen=True)
class Judgement:
    """The verdict on a trial."""

    probability: float
    """Calibrated probability of an error of at most RIGHT_PX; `within_px` of the numbers is that in reference px."""
    verdict: str
    reasons: tuple[Message, ...]
    accuracy: Accuracy
    numbers: dict
    settled: bool = False
    """Whether a further search can add nothing: it is accepted, or only repetitions of a pattern speak against it."""


@lru_cache(maxsize=1)
def calibration() -> dict:
    """Return the logistic model of the verdict and its thresholds; `training/calibrate_verdict.py` writes it.

    `matchers`: slope and offset of the log-odds for matchers other than structure (`calibrate_matchers.py`).
    """
    return json.loads(CALIBRATION.read_text(encoding="utf-8"))


def judge(
    trial: Trial,
    search_window: SearchWindow,
    tries: int = 1,
    matcher: str = "",
    accuracy: Accuracy | None = None,
    place: float = 0.0,
) -> Judgement:
    """Judge a completed trial in a search window, one of `tries` that were searched: its odds are shared among them.

    `matcher`: the matcher that found the points; without a calibration of its own, that of structure is used.
    `accuracy`: of the same points and transform, where it has been measured.
    `place`: the chance of what was registered before the ground was told from the rest: roofs show the place too.
    """
    accuracy = accuracy or _accuracy(trial, search_window)
    numbers = evidence(trial, accuracy)
    chance = probability(numbers, matcher)
    chance = max(chance / (chance + (1 - chance) * tries), place * _told_ground(trial))
    chance *= EVEN_CHANCES if _contested(numbers) else 1.0
    shared = chance * numbers.get("ground_share", 1.0) / (1 + numbers.get("pattern_equals", 0.0))
    alone, verdict = _verdict(chance), _verdict(shared)
    if verdict == REJECTED and alone != REJECTED:
        # A person can often tell one row from the next, or roofs from streets: what is good but for that is shown.
        verdict = REVIEW
    said = _reasons(verdict, shared, numbers, trial)
    return Judgement(shared, verdict, said, accuracy, numbers, settled=alone == ACCEPTED)


def _verdict(chance: float) -> str:
    model = calibration()
    return ACCEPTED if chance >= model["accept"] else REVIEW if chance >= model["review"] else REJECTED


def restated(
    judgement: Judgement, trial: Trial, search_window: SearchWindow, accuracy: Accuracy | None = None
) -> Judgement:
    """Return the same verdict with the figures of a trial whose points or transform have changed since.

    `accuracy`: of the trial, where it has been measured.
    """
    accuracy = accuracy or _accuracy(trial, search_window)
    numbers = {
        **judgement.numbers,
        "tie_points": accuracy.n,
        "matches": len(trial.refined.points),
        "inlier_ratio": accuracy.inlier_ratio,
        "coverage": accuracy.coverage,
    }
    said = _reasons(judgement.verdict, judgement.probability, numbers, trial)
    return replace(judgement, reasons=said, accuracy=accuracy, numbers=numbers)


def _accuracy(trial: Trial, search_window: SearchWindow) -> Accuracy:
    points, transform = trial.refined.points, trial.refined.transform
    overlap = overlap_polygon(search_window, transform)
    matches = points.moving_xy, points.reference_xy, points.in_use
    measured = measure(transform, *matches, overlap, search_window.map_scale)
    return replace(measured, shared_px=shared_error_px(trial))


def evidence(trial: Trial, accuracy: Accuracy) -> dict:
    """Return the evidence for the verdict; lengths in pixels of the finest level."""
    refined, step = trial.refined, trial.refined.level.step
    inliers = refined.fit.inliers
    confidence, told = refined.points.confidence, trial.placement.evidence.items()
    return {
        "significance": float(trial.placement.significance),
        "score": float(trial.placement.score),
        "overlap": float(trial.placement.overlap),
        "rival_support": float(trial.rival_support),
        "within_px": RIGHT_PX * max(1.0, step),
        "tie_points": accuracy.n,
        "matches": len(inliers),
        "inlier_ratio": accuracy.inlier_ratio,
        "first_inlier_ratio": float(trial.first.fit.inliers.mean()),
        "first_tie_points": int(trial.first.fit.inliers.sum()),
        "confidence": float(confidence[inliers].mean()) if inliers.any() else 0.0,
        "support": support(refined),
        "first_support": trial.support,
        "coverage": accuracy.coverage,
        "rmse_level_px": accuracy.rmse_dof_px / step,
        "leave_out_level_px": accuracy.leave_out_px / step,
        "moved_level_px": _moved(trial) / trial.first.level.step,
        "chance_log10": _chance_log10(refined),
        "ground_share": _ground_share(trial),
        "pattern_equals": trial.pattern.equals if trial.pattern is not None else 0.0,
        **{f"placement_{k}": float(v) for k, v in told if isinstance(v, (int, float, np.number))},
    }


def probability(numbers: dict, matcher: str = "") -> float:
    """Return the calibrated probability that a registration of a matcher with this evidence is right."""
    slope, offset = calibration()["matchers"].get(matcher, (1.0, 0.0))
    z = slope * log_odds(numbers) + offset
    return 1 / (1 + math.exp(-min(max(z, -50.0), 50.0)))


def log_odds(numbers: dict) -> float:
    """Return the log-odds of a registration, as if its tie points were those of structure."""
    model = calibration()
    return model["bias"] + float(np.dot(model["weights"], features(numbers, model["features"])))


def _magnitude(value: float) -> float:
    return float(np.log1p(max(value, 0.0)))


SHAPES = {
    "significance": _magnitude,
    "placement_ratio": _magnitude,
    "tie_points": _magnitude, "first_tie_points": _magnitude, "support": _magnitude, "first_support": _magnitude,
    "matches": _magnitude, "moved_level_px": _magnitude, "leave_out_level_px": _magnitude,
    "chance_log10": lambda v: _magnitude(-v),
}  # fmt: skip
"""Transformations of numbers before they enter the model: counts by their logarithm."""
LIMIT = 20.0
CLOUDS_ALONE = message(
    "What agrees is bright in one image and dark in the other, as clouds are in a thermal image, and the ground "
    "beside it does not agree: the two sensors may see the clouds beside their place. Draw polygons over the clouds "
    "to ignore them."
)

ONLY_MARGINS = message(
    "Only the margins of the images agree, and nothing between them, as where both show the frame of a film or the "
    "border of a sheet. Draw polygons over the margins to ignore them."
)
PRINTED_ON_BOTH = message(
    "The rest of the images agrees at another place, as where a legend, a stamp or a watermark is printed on both. "
    "Compare the two, or draw polygons over what is printed to ignore it."
)


def features(numbers: dict, names: Sequence[str]) -> np.ndarray:
    """Return the model's inputs, in the order of `names`; missing or non-finite values are zero."""
    values = [SHAPES.get(name, float)(numbers.get(name) or 0.0) for name in names]
    return np.clip(np.nan_to_num(np.array(values, float), posinf=LIMIT, neginf=-LIMIT), -LIMIT, LIMIT)


def _ground_share(trial: Trial) -> float:
    """Return the chance that what was registered is the ground."""
    by_clouds = ON_CLOUDS if trial.clouds else 1.0
    return by_clouds if trial.ground is None else min(by_clouds, trial.ground.chance)


def _contested(numbers: dict) -> bool:
    """Return whether another placement is as good by the coarse search and by its tie points."""
    ratio = numbers.get("placement_ratio", 0.0)
    return numbers.get("rival_support", 0.0) > AS_GOOD and 0.0 < ratio < NOT_AHEAD


def _told_ground(trial: Trial) -> float:
    """Return the chance that the ground was told from the rest; 0 where it was not, or nothing else is there."""
    return trial.ground.chance_by_area if trial.ground is not None and trial.ground.known else 0.0


def _moved(trial: Trial) -> float:
    """Return how far (RMS px) the completed transform lies from the first fit at the tie points."""
    xy = trial.refined.points.moving_xy
    if not len(xy):
        return float("inf")
    apart = trial.refined.transform.forward(xy) - trial.first.transform.forward(xy)
    return float(np.sqrt(np.nanmean((apart**2).sum(axis=1))))


def _chance_log10(refined) -> float:
    """Return log10 of the odds that matches placed at random in their search radius agree so well (Chernoff bound)."""
    inliers = refined.fit.inliers
    n, k = len(inliers), int(inliers.sum())
    share = min(0.99, (3.0 / refined.level.radius_px) ** 2)
    if n == 0 or k <= n * share:
        return 0.0
    rate = k / n
    divergence = rate * math.log(rate / share)
    if rate < 1:
        divergence += (1 - rate) * math.log((1 - rate) / (1 - share))
    return -n * divergence / math.log(10)


def _share(chance: float) -> Message:
    """Return a chance in words; never none by rounding."""
    if 100 * chance < LEAST_PERCENT:
        return message("less than 1 %")
    return message("about {percent:.0f} %", percent=100 * chance)


def _reasons(verdict: str, chance: float, numbers: dict, trial: Trial) -> tuple[Message, ...]:
    if verdict == ACCEPTED:
        n, matches = numbers["tie_points"], numbers["matches"]
        agree = message(
            "{count} of {matches} matches agree on one {transform} transform.",
            count=n,
            matches=matches,
            transform=transform_name(trial.refined.transform.chosen),
        )
        covered = message("They cover {percent:.0f} % of the overlap.", percent=100 * numbers["coverage"])
        return (agree, covered, *_told_by_prior(trial))
    doubts = [sentence for wrong, sentence in _doubts(numbers) if wrong]
    if trial.pattern is not None and trial.pattern.doubtful:
        doubts.insert(0, _repetition(trial.pattern))
    if trial.ground is not None and not trial.ground.known:
        doubts.insert(0, _several(trial.ground))
    if trial.clouds:
        doubts.insert(0, CLOUDS_ALONE)
    if trial.framed:
        doubts.insert(0, ONLY_MARGINS)
    elif trial.elsewhere is not None:
        doubts.insert(0, PRINTED_ON_BOTH)
    if verdict == REVIEW:
        return (
            message(
                "Look at the tie points first: the chance of being within {px:.3g} px of the ground is {share}.",
                px=in_round_px(numbers["within_px"]),
                share=_share(chance),
            ),
            *doubts,
        )
    return (
        *(doubts or [_hardly(chance, numbers)]),
        MAY_HELP,
    )


def _hardly(chance: float, numbers: dict) -> Message:
    return message(
        "The chance of being within {px:.3g} px of the ground is {share}.",
        px=in_round_px(numbers["within_px"]),
        share=_share(chance),
    )


def _told_by_prior(trial: Trial) -> tuple[Message, ...]:
    if trial.pattern is None or not trial.pattern.decided_by_prior:
        return ()
    return (
        message(
            "The pattern repeats every {period:.1f} px: which repetition it is was told by where the moving layer was "
            "expected, not by the images.",
            period=trial.pattern.least_px,
        ),
    )


def _several(ground: Ground) -> Message:
    return message(
        "Alignments up to {apart:.0f} px from each other hold in different places, as roofs or clouds and the ground "
        "do, and too little tells which of them is the ground.",
        apart=ground.lean_px,
    )


def _repetition(pattern: Pattern) -> Message:
    """Return the sentence about a pattern that leaves more than one place, with the length on the map if known."""
    scale, unit = pattern.map_scale
    if not math.isfinite(scale):
        return message(
            "The pattern repeats every {period:.1f} px: one row further would fit as well.", period=pattern.least_px
        )
    return message(
        "The pattern repeats every {period:.1f} px ({length:.1f} {unit}): one row further would fit as well.",
        period=pattern.least_px,
        length=pattern.least_px * scale,
        unit=UNITS.get(unit, unit),
    )


def _doubts(numbers: dict):
    n, matches = numbers["tie_points"], numbers["matches"]
    yield n < 12, message("Only {count} matches agree with each other.", count=n)
    yield (
        numbers["inlier_ratio"] < 0.4,
        message(
            "Most matches ({wrong} of {matches}) disagree with the transform.",
            wrong=matches - n,
            matches=matches,
        ),
    )
    yield numbers["rival_support"] > AS_GOOD, message("Another placement is nearly as good.")
    yield (
        numbers["coverage"] < 0.4,
        message("The tie points cover only {percent:.0f} % of the overlap.", percent=100 * numbers["coverage"]),
    )
    yield numbers["leave_out_level_px"] > 3, message("Tested on unseen areas, it is far off.")
