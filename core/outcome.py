"""The four ways in which a run ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Union

from .geometry.transform import Transform
from .points.table import TiePoints
from .request import MatchRequest

ACCEPTED, REVIEW, REJECTED = "accepted", "review", "rejected"


@dataclass(frozen=True)
class Accuracy:
    """How good a fit is, from its own tie points; distances in reference pixels unless named `_m`."""

    n: int
    """Tie points in use."""
    rmse_px: float
    """Root mean square residual, plain."""
    rmse_dof_px: float
    """The same over the degrees of freedom: sqrt(sum of squares / (2 n - parameters) * 2)."""
    leave_out_px: float
    """Root mean square error of points predicted by fits that did not see their neighbourhood."""
    ce90_px: float
    """Radius that holds 90 % of the residuals."""
    coverage: float
    """Share of the overlap's cells that hold tie points, 0..1."""
    inlier_ratio: float
    """Tie points in use over all that were matched."""
    rmse_map: float = float("nan")
    """`rmse_px` in units of the reference's CRS; NaN without one."""
    map_unit: str = ""


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
