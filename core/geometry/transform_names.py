"""What sentences call the transforms."""

from __future__ import annotations

from ..messages import Text, message

NAMES = {
    "shift": message("shift"),
    "similarity": message("similarity"),
    "affine": message("affine"),
    "projective": message("projective"),
    "polynomial2": message("polynomial2"),
    "polynomial3": message("polynomial3"),
    "thin-plate-spline": message("thin-plate-spline"),
    "flow": message("flow"),
    "piecewise": message("piecewise"),
    "rpc-bias": message("rpc-bias"),
    "rpc-bias by shift": message("rpc-bias by shift"),
    "rpc-bias by affine": message("rpc-bias by affine"),
}


def transform_name(name: str) -> Text:
    """Return what a transform is called within a sentence; a name that is not known as it is."""
    return NAMES.get(name, name)
