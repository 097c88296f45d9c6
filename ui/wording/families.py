"""The names of the kinds of transform in the language of the user."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("Families", text)


def family_title(name: str) -> str:
    """Return what a transform is called in the language of the user."""
    return {
        "shift": _tr("Shift"),
        "similarity": _tr("Similarity"),
        "affine": _tr("Affine"),
        "projective": _tr("Projective"),
        "polynomial2": _tr("Polynomial, 2nd order"),
        "polynomial3": _tr("Polynomial, 3rd order"),
        "thin-plate-spline": _tr("Thin-plate spline"),
        "flow": _tr("Local flow"),
        "piecewise": _tr("Triangles, each affine"),
        "rpc-bias": _tr("Camera model, corrected"),
    }.get(name, name)
