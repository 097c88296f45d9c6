"""Coordinates as people type and paste them."""

from __future__ import annotations

import re

_PART = re.compile(
    r"""(?P<before>[NSEWO])?\s*(?P<sign>[-+−])?\s*(?P<deg>\d+(?:\.\d+)?)\s*°?
    (?:\s*(?P<min>\d+(?:\.\d+)?)\s*['′])?(?:\s*(?P<sec>\d+(?:\.\d+)?)\s*["″])?\s*(?P<after>[NSEWO])?""",
    re.VERBOSE | re.IGNORECASE,
)


def number(text: str) -> float | None:
    """Return the one number that a text is, with a decimal point or comma; None for anything else."""
    try:
        return float(text.strip().replace("−", "-").replace(",", "."))
    except ValueError:
        return None


def lat_lon(text: str) -> tuple[float, float] | None:
    """Return latitude and longitude in degrees from a pasted pair; None where it is no such pair.

    Decimal or sexagesimal, separated by comma, semicolon or blank; latitude first unless letters say otherwise.
    """
    parts = [m for m in _PART.finditer(text.strip()) if m.group("deg")]
    rest = _PART.sub("", text).strip(" ,;\t")
    if len(parts) != 2 or rest:
        return None
    degrees = [_degrees(part) for part in parts]
    letters = [(part.group("before") or part.group("after") or "").upper() for part in parts]
    if letters[0] in ("E", "W", "O") or letters[1] in ("N", "S"):
        degrees.reverse()
    latitude, longitude = degrees
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 360 else None


def _degrees(part) -> float:
    value = float(part.group("deg")) + float(part.group("min") or 0) / 60 + float(part.group("sec") or 0) / 3600
    letter = (part.group("before") or part.group("after") or "").upper()
    return -value if part.group("sign") in ("-", "−") or letter in ("S", "W") else value
