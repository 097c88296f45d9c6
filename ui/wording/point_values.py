"""Roles, origins and causes of rejection of tie points in the language of the user."""

from __future__ import annotations

from ...core.points.edits import MANUAL
from ...host.translation import tr

CONTROL_ROLE, CHECK_ROLE = "control", "check"
"""What filters and edits call the roles."""


def worded(text: str) -> str:
    """Return a cause of rejection, an origin or a role in the language of the user."""
    return _WORDS[text]() if text in _WORDS else str(text)


def role_title(role: str) -> str:
    """Return what the table calls a role."""
    return _WORDS[role]()


_WORDS = {
    CONTROL_ROLE: lambda: tr("control"),
    CHECK_ROLE: lambda: tr("check"),
    MANUAL: lambda: tr("manual"),
    "imported": lambda: tr("imported"),
    "structural": lambda: tr("structure"),
    "dgim": lambda: tr("learned"),
    "cstf": lambda: tr("keypoint"),
    "rejected by hand": lambda: tr("rejected by hand"),
    "outside the raster": lambda: tr("outside the raster"),
    "disagrees with the transform": lambda: tr("disagrees with the transform"),
    "off the ground": lambda: tr("off the ground"),
    "moves unlike its neighbours": lambda: tr("moves unlike its neighbours"),
    "confidence below the limit": lambda: tr("confidence below the limit"),
    "residual above the limit": lambda: tr("residual above the limit"),
    "removed to reach the target RMSE": lambda: tr("removed to reach the target RMSE"),
    "thinned to an even spread": lambda: tr("thinned to an even spread"),
}
