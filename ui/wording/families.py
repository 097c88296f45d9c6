"""The names of the kinds of transform in the language of the user."""

from __future__ import annotations

from ...host.translation import tr


def family_title(name: str) -> str:
    """Return what a transform is called in the language of the user."""
    return {
        "shift": tr("Shift"),
        "similarity": tr("Similarity"),
        "affine": tr("Affine"),
        "projective": tr("Projective"),
        "polynomial2": tr("Polynomial, 2nd order"),
        "polynomial3": tr("Polynomial, 3rd order"),
        "thin-plate-spline": tr("Thin-plate spline"),
        "flow": tr("Local flow"),
        "piecewise": tr("Triangles, each affine"),
        "rpc-bias": tr("Camera model, corrected"),
    }.get(name, name)
