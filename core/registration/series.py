"""Sheets of a series: how the map frame of one lies, what that tells of another one, and where they disagree."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from ..geometry import frames
from ..geometry.transform import Transform
from ..matching import NATIVE, Prior
from ..messages import Text, message
from ..neatline.text import corners_in
from ..outcome import Sighting
from ..request import Lesson, MatchRequest
from .image_pair import ImagePair
from .sheet_prior import four, is_whole

BY_SHEET, BY_GEOREFERENCE = "sheet", "georeference"
ALIKE = 1.03
"""The sides of the frames of a series differ by no more than this factor: paper shrinks, and meridians converge."""
QUARTER_DEG = 90.0


def sides_of(corners: np.ndarray) -> tuple[float, float]:
    """Return the longer and the shorter side of a frame's (4, 2) corners."""
    along = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    first, second = (along[0] + along[2]) / 2, (along[1] + along[3]) / 2
    return float(max(first, second)), float(min(first, second))


def are_alike(sides: tuple[float, float], others: tuple[float, float]) -> bool:
    """Return whether frames with these sides may be of one series."""
    return all(max(a, b) <= ALIKE * min(a, b) for a, b in zip(sides, others))


def frame_of(request: MatchRequest) -> np.ndarray | None:
    """Return the (4, 2) corners of the map frame that was found, clockwise from the upper left; None without one."""
    corners = corners_in(request.neatline)
    return None if corners is None or len(corners) < 4 else four(corners)


def lesson_of(request: MatchRequest) -> Lesson | None:
    """Return what was taught about scans with such a frame; None where nothing was, or a person says where it lies."""
    frame = frame_of(request) if request.series else None
    if frame is None or request.placement is not None or request.rough_points:
        return None
    sides = sides_of(frame)
    return next((lesson for lesson in request.series if are_alike(sides, lesson.sides_px)), None)


def sighting(
    pair: ImagePair, transform: Transform, told_places: Callable[[ImagePair], tuple[str, list[Prior]]]
) -> Sighting | None:
    """Return how a registered scan's frame lies; None without a whole frame, and for mirror images.

    `told_places`: returns what said where the scan lies, and its priors, NATIVE; the nearest of them counts.
    """
    frame = frame_of(pair.request)
    if frame is None or pair.moving.is_turned_over or not is_whole(frame, pair.moving_size):
        return None
    there = _lying(pair, frame, transform.forward(frame))
    if there is None:
        return None
    by, priors = told_places(pair)
    beside = [there.middle - _lying_by(pair, frame, prior).middle for prior in priors]
    nearest = min(beside, key=lambda off: float(np.hypot(*off)), default=None)
    if nearest is None:
        return Sighting(sides_of(frame), there.scale, there.skew_deg)
    return Sighting(sides_of(frame), there.scale, there.skew_deg, by, (float(nearest[0]), float(nearest[1])))


def narrowed(pair: ImagePair, prior: Prior, by: str, lesson: Lesson) -> Prior | None:
    """Return a prior with what the series taught; None where the two contradict each other."""
    frame = frame_of(pair.request)
    if frame is None:
        return None
    there = _lying_by(pair, frame, prior)
    turn, ratio = _wrapped(lesson.skew_deg - there.skew_deg), lesson.scale / there.scale
    if abs(turn) > prior.rotation_deg or max(ratio, 1 / ratio) > prior.scale_factor:
        return None
    x, y = there.middle
    beside, shift_px = (
        (lesson.beside_px, lesson.beside_off_px) if by == lesson.expected_by else ((0, 0), prior.shift_px)
    )
    about = frames.shift(x + beside[0], y + beside[1]) @ frames.similarity(ratio, turn) @ frames.shift(-x, -y)
    square = pair.reference_square
    matrix = np.linalg.inv(square) @ about @ square @ prior.matrix
    off = min(shift_px, prior.shift_px), min(lesson.skew_off_deg, prior.rotation_deg)
    return Prior(matrix, *off, min(lesson.scale_factor, prior.scale_factor), NATIVE)


def directions_deg(pair: ImagePair, lesson: Lesson) -> tuple[float, ...]:
    """Return the rotations, from the moving raster's square px to the reference's, that a lesson leaves: the scan may
    have lain in the scanner any way round."""
    frame = frame_of(pair.request)
    if frame is None:
        return ()
    first = lesson.skew_deg - _direction_deg(frames.apply(pair.moving_square, frame))
    return tuple(first + QUARTER_DEG * k for k in range(4))


def contradictions(lesson: Lesson, seen: Sighting) -> Iterator[Text]:
    """Yield in what a sheet differs from its series, so that a person has to look."""
    ratio = seen.scale / lesson.scale
    if max(ratio, 1 / ratio) > lesson.scale_factor:
        yield message(
            "Its pixels would be {share:.0f} % as wide on the ground as those of {count} sheets with a map frame of "
            "this size.",
            share=100 * ratio,
            count=lesson.count,
        )
    turn = _wrapped(seen.skew_deg - lesson.skew_deg)
    if abs(turn) > lesson.skew_off_deg:
        yield message(
            "Its map frame would be turned by {turn:.1f}° against those of {count} sheets with a frame of this size.",
            turn=turn,
            count=lesson.count,
        )
    off = math.dist(seen.beside_px, lesson.beside_px)
    if seen.expected_by and seen.expected_by == lesson.expected_by and off > lesson.beside_off_px:
        yield message(
            "It would lie {off:,.0f} reference pixels from where {count} sheets with a map frame of this size lie.",
            off=off,
            count=lesson.count,
        )


def series_notes(request: MatchRequest) -> tuple[Text, ...]:
    """Return what to tell of a series that has taught where a scan was looked for first."""
    lesson = lesson_of(request)
    if lesson is None:
        return ()
    told = message(
        "{count} sheets with a map frame of this size have taught it where to look first: {scale:.3g} reference pixels "
        "to one of the scan, the frame turned by {skew:.1f}°.",
        count=lesson.count,
        scale=lesson.scale,
        skew=lesson.skew_deg,
    )
    if not lesson.expected_by:
        return (told,)
    beside = message(
        "They lie {off:,.1f} reference pixels beside where they were expected.", off=math.hypot(*lesson.beside_px)
    )
    return told, beside


@dataclass(frozen=True, eq=False)
class _Lying:
    """Where a frame lies, in square px of the reference."""

    middle: np.ndarray
    scale: float
    skew_deg: float


def _lying_by(pair: ImagePair, frame: np.ndarray, prior: Prior) -> _Lying:
    found = _lying(pair, frame, frames.apply(prior.matrix, frame))
    if found is None:
        raise ValueError("The prior is no similarity.")
    return found


def _lying(pair: ImagePair, frame: np.ndarray, native: np.ndarray) -> _Lying | None:
    """Return how a frame lies whose corners are at (4, 2) native px of the reference; None where that is nowhere."""
    there, here = frames.apply(pair.reference_square, native), frames.apply(pair.moving_square, frame)
    scale = math.sqrt(abs(_area(there) / _area(here)))
    if not np.isfinite(there).all() or scale <= 0.0:
        return None
    return _Lying(there.mean(axis=0), scale, _wrapped(_direction_deg(there)))


def _direction_deg(ring: np.ndarray) -> float:
    """Return the direction of a frame's upper and lower side, x towards y."""
    x, y = (ring[1] - ring[0]) + (ring[2] - ring[3])
    return math.degrees(math.atan2(y, x))


def _area(ring: np.ndarray) -> float:
    x, y = (ring - ring.mean(axis=0)).T
    return float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2


def _wrapped(angle_deg: float) -> float:
    """Return an angle less its nearest quarter turn."""
    return angle_deg - QUARTER_DEG * round(angle_deg / QUARTER_DEG)
