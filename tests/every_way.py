"""What every way to a match must be able to say: a request with something of its own in every field."""

from __future__ import annotations

import inspect
from dataclasses import MISSING, fields

from crosstie.core.request import MatchRequest, RoughPoint, matcher_options

NOT_SAID = {
    "placement": "It is laid by the eye on a map; two rough points say the same in numbers.",
    "series": "Others of its batch have taught it; each batch says whether that is wanted.",
}
OF_FILES = dict.fromkeys(("moving.name", "reference.name"), "Files are called by their own names.")
NOT_ASKED = dict.fromkeys(
    ("moving.hearsay", "reference.hearsay"), "It tells who named the file, not what is wanted of it."
)
"""Fields that a way may leave alone, with the reason."""


def left_alone(request: MatchRequest) -> set[str]:
    """Return the names of the fields in which a request has nothing but the default: its own, its sources' (as
    `moving.bands`), its points' and those of its matcher's options."""
    found = _defaults(request, "")
    for side in ("moving", "reference"):
        found |= _defaults(getattr(request, side), f"{side}.")
    if request.rough_points and all(p.uncertainty_px == RoughPoint.uncertainty_px for p in request.rough_points):
        found.add("rough_points.uncertainty_px")
    return found | {
        f"options.{name}" for name in inspect.signature(matcher_options).parameters.keys() - request.options
    }


def _defaults(value, before: str) -> set[str]:
    return {before + field.name for field in fields(value) if getattr(value, field.name) == _default(field)}


def _default(field):
    return field.default_factory() if field.default_factory is not MISSING else field.default
