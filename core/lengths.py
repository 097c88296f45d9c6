"""Lengths as people say them, and the signs of their units."""

from __future__ import annotations

UNITS = {"metre": "m", "meter": "m", "degree": "\u00b0", "kilometre": "km", "foot": "ft", "US survey foot": "ft"}
"""The signs of units where everybody knows one."""


def in_round_px(px: float) -> float:
    """Return a length in pixels as people say it: a tenth of a pixel below ten, whole pixels from there on."""
    return round(px, 1) if px < 10 else float(round(px))
