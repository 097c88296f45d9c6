"""The four ways in which a run ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Union

from .geometry.accuracy import Accuracy
from .geometry.transform import Transform
from .points.table import TiePoints
from .request import MatchRequest

ACCEPTED, REVIEW, REJECTED = "accepted", "review", "rejected"


@dataclass(frozen=True)
class Registered:
    """A registration to use (`accepted`) or to look at first (`review`)."""

    request: MatchRequest
    verdict: str
    transform: Transform
    """Native moving pixels to native reference pixels."""
    tie_points: TiePoints
    accuracy: Accuracy
    probability: float
    """Calibrated chance that the registration is within 5 reference pixels (at working resolution)."""
    reasons: tuple[str, ...] = ()
    """Sentences: why the verdict is what it is."""
    notes: tuple[str, ...] = ()
    """Sentences: what else happened, such as a fallback."""
    numbers: dict = field(default_factory=dict)
    """The evidence behind the verdict, by name."""
    seconds: float = 0.0


@dataclass(frozen=True)
class Refused:
    """No reliable match: what speaks against it, and what would help."""

    request: MatchRequest
    reasons: tuple[str, ...]
    numbers: dict = field(default_factory=dict)
    candidate: Transform | None = None
    """The best that was found, for measuring and for a person to look at; never applied."""
    tie_points: TiePoints = field(default_factory=TiePoints.empty)
    seconds: float = 0.0


@dataclass(frozen=True)
class Cancelled:
    """The user stopped the run."""

    request: MatchRequest


@dataclass(frozen=True)
class Failed:
    """The run broke: a sentence for the user and the details for the expert."""

    request: MatchRequest
    sentence: str
    details: str = ""
    command: str = ""
    """What to run to get a missing dependency, if that is the cause."""


Outcome = Union[Registered, Refused, Cancelled, Failed]
