"""The four ways in which a run ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Union

from .geometry.accuracy import Accuracy
from .geometry.transform import Transform
from .messages import Text, message
from .points.table import TiePoints
from .request import MatchRequest

ACCEPTED, REVIEW, REJECTED = "accepted", "review", "rejected"
MAY_HELP = message("Choose a smaller area around the place, check that both layers show it, or give two rough points.")
"""Ends the reasons of a refusal; whoever has better advice leaves it out."""


@dataclass(frozen=True)
class Alternative:
    """Another alignment that the images allow, such as one repetition of a pattern further."""

    what: Text
    """What sets it apart, for the user."""
    transform: Transform
    """Native moving pixels to native reference pixels."""
    tie_points: TiePoints
    """Those that it would have."""
    shift_px: tuple[float, float]
    """By how much it puts the moving raster elsewhere, x and y in native reference pixels."""
    odds: float
    """How likely it is relative to the registration: 1 for an equal."""
    period_px: float = float("nan")
    """Of another repetition of a pattern: its period, reference px; NaN along a line, and for other alignments."""
    measured: bool = True
    """Whether its tie points were found there; those of another repetition are the registration's, moved along."""
    wider: float = float("nan")
    """Of what holds in other places: how wide its largest area is, relative to that of the registration. Streets and
    fields are wide, roofs are not."""


@dataclass(frozen=True)
class Sighting:
    """How the map frame of a registered scan lies; see Lesson, whose lengths these are."""

    sides_px: tuple[float, float]
    scale: float
    skew_deg: float
    expected_by: str = ""
    beside_px: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class Registered:
    """A registration to use (`accepted`) or to check first (`review`)."""

    request: MatchRequest
    verdict: str
    transform: Transform
    """Native moving pixels to native reference pixels."""
    tie_points: TiePoints
    accuracy: Accuracy
    probability: float
    """Calibrated chance that the registration is within `within_px` of the ground, RMS over the overlap."""
    reasons: tuple[Text, ...] = ()
    """The reasons for the verdict."""
    notes: tuple[Text, ...] = ()
    """Further notes for the user, such as a fallback."""
    numbers: dict = field(default_factory=dict)
    """The evidence behind the verdict, by name."""
    seconds: float = 0.0
    alternatives: tuple[Alternative, ...] = ()
    """Other alignments that hold too, likeliest first, where a person has to choose."""
    frame: Sighting | None = None
    """How its map frame lies, for others of its series; None without a whole frame."""

    @property
    def within_px(self) -> float:
        """The distance that `probability` is about, reference px; NaN where that was not said."""
        return float(self.numbers.get("within_px") or float("nan"))

    @property
    def within_map(self) -> float:
        """The same in map units; NaN without a georeference."""
        accuracy = self.accuracy
        return self.within_px * accuracy.rmse_map / accuracy.rmse_px if accuracy.rmse_px else float("nan")


@dataclass(frozen=True)
class Refused:
    """No reliable match, with the reasons."""

    request: MatchRequest
    reasons: tuple[Text, ...]
    numbers: dict = field(default_factory=dict)
    candidate: Transform | None = None
    """The best result, for evaluation and display only; never applied."""
    tie_points: TiePoints = field(default_factory=TiePoints.empty)
    seconds: float = 0.0


@dataclass(frozen=True)
class Cancelled:
    """The user stopped the run."""

    request: MatchRequest


@dataclass(frozen=True)
class Failed:
    """The run failed: a message for the user, and details."""

    request: MatchRequest
    sentence: Text
    details: str = ""
    command: str = ""
    """The command that installs a missing dependency, if that is the cause."""


Outcome = Union[Registered, Refused, Cancelled, Failed]
