"""Lessons of a series: what the map frames of accepted sheets agree on, and how a pair carries it."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace

import numpy as np

from ...core.outcome import ACCEPTED, Sighting
from ...core.registration.series import are_alike
from ...core.request import Lesson
from .record import UNREADABLE

LEAST = 3
"""Sheets that have to agree."""
SCALE, SKEW_DEG, SIDE = math.log(1.02), 1.0, 0.02
"""By how much sheets of a series differ in any case: the logarithm of their scale, degrees, and shares of a side."""
DEVIATIONS = 6.0
"""Of their spread, as if normally distributed, beyond which one is no longer like the others."""
MOST_SCALE, MOST_SKEW_DEG, MOST_SIDES = math.log(1.1), 5.0, 0.1
"""Sheets that differ by more do not agree."""
MAD = 1.4826
LESSONS = "lessons"
"""The option of a pair that has been taught."""


def frame_in(row: dict) -> Sighting | None:
    """Return how the frame of an accepted pair lies; None where its row does not say."""
    try:
        values = row["frame"]
        numbers = [*values["sides_px"], values["scale"], values["skew_deg"], *values["beside_px"]]
        if row["verdict"] != ACCEPTED or not np.isfinite(numbers).all() or min(numbers[:3]) <= 0:
            return None
        return Sighting(
            (float(numbers[0]), float(numbers[1])), float(numbers[2]), float(numbers[3]), str(values["expected_by"]),
            (float(numbers[4]), float(numbers[5])),
        )  # fmt: skip
    except (*UNREADABLE, IndexError):
        return None


def lessons_of(seen: Iterable[Sighting]) -> list[Lesson]:
    """Return what agreeing sheets teach: one lesson for each size of frame that enough of them have."""
    found, left = [], list(seen)
    while left:
        alike = [one for one in left if are_alike(one.sides_px, left[0].sides_px)]
        left = [one for one in left if one not in alike]
        lesson = _lesson(alike)
        if lesson is not None:
            found.append(lesson)
    return found


def told(lessons: Sequence[Lesson]) -> dict[str, str]:
    """Return the options of a pair that is told lessons."""
    return {LESSONS: json.dumps([asdict(lesson) for lesson in lessons])} if lessons else {}


def lessons_in(options: Mapping) -> tuple[Lesson, ...]:
    """Return the lessons in a pair's options."""
    return tuple(map(_lesson_in, json.loads(options.get(LESSONS) or "[]")))


def _lesson_in(values: dict) -> Lesson:
    pairs = {name: tuple(values[name]) for name in ("sides_px", "beside_px")}
    return Lesson(**{**values, **pairs})


def _lesson(alike: list[Sighting]) -> Lesson | None:
    """Return what sheets with equal frames teach; None where not enough of them, and most, agree."""
    values = np.array([(math.log(one.scale), one.skew_deg) for one in alike])
    agree, spread = consensus(values, np.array([SCALE, SKEW_DEG]))
    if not _is_enough(agree) or (spread > (MOST_SCALE, MOST_SKEW_DEG)).any():
        return None
    of = [one for one, is_one in zip(alike, agree) if is_one]
    scale, skew = np.median(values[agree], axis=0).tolist()
    sides = np.median([one.sides_px for one in of], axis=0).round(1).tolist()
    lesson = Lesson(
        (sides[0], sides[1]), len(of), float(f"{math.exp(scale):.6g}"), round(math.exp(float(spread[0])), 4),
        round(skew, 3), round(float(spread[1]), 3),
    )  # fmt: skip
    return _with_place(lesson, of)


def _with_place(lesson: Lesson, of: list[Sighting]) -> Lesson:
    """Return a lesson with where its sheets lie beside what was expected, if they agree on that."""
    by = of[0].expected_by
    beside = np.array([one.beside_px for one in of if one.expected_by == by])
    side_px = lesson.sides_px[0] * lesson.scale
    agree, spread = consensus(beside, np.full(2, SIDE * side_px))
    off_px = float(np.hypot(*spread))
    if not by or not _is_enough(agree) or off_px > MOST_SIDES * side_px:
        return lesson
    x, y = np.median(beside[agree], axis=0).round(2).tolist()
    return replace(lesson, expected_by=by, beside_px=(x, y), beside_off_px=round(off_px, 2))


def _is_enough(agree: np.ndarray) -> bool:
    return bool(agree.sum() >= max(LEAST, len(agree) / 2))


def consensus(values: np.ndarray, floor: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return which rows of (N, D) values are like most, and by how much those may differ from their median, (D,).

    By the median and the median absolute deviation, repeated without what lies outside. `floor`: (D,), the least.
    """
    agree, spread = np.ones(len(values), bool), floor
    while agree.any():
        off = np.abs(values - np.median(values[agree], axis=0))
        spread = np.maximum(floor, DEVIATIONS * MAD * np.median(off[agree], axis=0))
        inside = agree & (off <= spread).all(axis=1)
        if (inside == agree).all():
            break
        agree = inside
    return agree, spread
