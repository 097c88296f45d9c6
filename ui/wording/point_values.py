"""Roles, origins and causes of rejection of tie points in the language of the user."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...core.points.edits import MANUAL

CONTROL_ROLE, CHECK_ROLE = "control", "check"
"""What filters and edits call the roles."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("PointColumns", text)


def worded(text: str) -> str:
    """Return a cause of rejection, an origin or a role in the language of the user."""
    return _WORDS[text]() if text in _WORDS else str(text)


def role_title(role: str) -> str:
    """Return what the table calls a role."""
    return _WORDS[role]()


_WORDS = {
    CONTROL_ROLE: lambda: _tr("control"),
    CHECK_ROLE: lambda: _tr("check"),
    MANUAL: lambda: _tr("manual"),
    "imported": lambda: _tr("imported"),
    "structural": lambda: _tr("structure"),
    "dgim": lambda: _tr("learned"),
    "cstf": lambda: _tr("keypoint"),
    "rejected by hand": lambda: _tr("rejected by hand"),
    "outside the raster": lambda: _tr("outside the raster"),
    "disagrees with the transform": lambda: _tr("disagrees with the transform"),
    "confidence below the limit": lambda: _tr("confidence below the limit"),
    "residual above the limit": lambda: _tr("residual above the limit"),
    "removed to reach the target RMSE": lambda: _tr("removed to reach the target RMSE"),
    "thinned to an even spread": lambda: _tr("thinned to an even spread"),
}
