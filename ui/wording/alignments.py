"""What sets several alignments apart, in plain words: which things align, or how far and which way they differ."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from ...core.outcome import Alternative
from ...host.pixel_map import PixelMap
from ...host.translation import tr
from .lengths import rounded, unit

CLEARLY = 1.5
"""One alignment's areas are so many times as wide as the other's where they are called streets, and roofs."""
NEARLY = 0.15
"""A displacement of whole rows may be off by this share of a row."""


def in_words(options: Sequence[Alternative], number: int, reference: PixelMap | None) -> str:
    """Return what an option is: the registration as matched (0), or another alignment against it."""
    if not number:
        return _as_matched(options[1:])
    other = options[number]
    away = tr("{length} {direction}").format(**_way(other.shift_px, reference))
    if other.wider > CLEARLY:
        return tr("Streets and other wide areas align; {away}").format(away=away)
    if other.wider < 1 / CLEARLY:
        return tr("Roofs and other small areas align; {away}").format(away=away)
    rows = _rows(other)
    if rows == 1:
        return tr("One row further: {away}").format(away=away)
    if rows:
        return tr("{rows} rows further: {away}").format(rows=rows, away=away)
    return tr("Moved by {away}").format(away=away)


def _as_matched(others: Sequence[Alternative]) -> str:
    if any(other.wider > CLEARLY for other in others):
        return tr("As matched: roofs and other small areas align")
    if any(other.wider < 1 / CLEARLY for other in others):
        return tr("As matched: streets and other wide areas align")
    return tr("As matched")


def _rows(other: Alternative) -> int:
    """Return by how many whole periods it is displaced; 0 where it is none."""
    if not other.period_px > 0:
        return 0
    rows = math.hypot(*other.shift_px) / other.period_px
    return round(rows) if abs(rows - round(rows)) < NEARLY else 0


def _way(shift_px: tuple[float, float], reference: PixelMap | None) -> dict[str, str]:
    """Return the length of a displacement and its direction; on the map where the reference has a place there."""
    length_px = math.hypot(*shift_px)
    pixels = tr("{0} px").format(rounded(length_px))
    if reference is None or not reference.is_referenced:
        return {"length": pixels, "direction": _octant(shift_px, _on_screen)}
    middle = np.array(reference.size) / 2
    here, there = reference.to_map([middle, middle + shift_px])
    (x, y), (scale, name) = (there - here).tolist(), reference.scale
    degrees = reference.crs.isGeographic()
    length = pixels if degrees else f"{rounded(length_px * scale)} {unit(name)}".strip()
    return {"length": length, "direction": _octant((x, -y), _compass)}


def _octant(xy: tuple[float, float], names) -> str:
    """Return the name of the direction of (x, y), y downwards: one of eight, from the right clockwise."""
    return names()[round(math.atan2(xy[1], xy[0]) / (math.pi / 4)) % 8]


def _compass() -> tuple[str, ...]:
    """Return the directions on the map."""
    return (
        tr("to the east"), tr("to the south-east"), tr("to the south"), tr("to the south-west"),
        tr("to the west"), tr("to the north-west"), tr("to the north"), tr("to the north-east"),
    )  # fmt: skip


def _on_screen() -> tuple[str, ...]:
    """Return the directions in an image without a place."""
    return (
        tr("to the right"), tr("to the right and down"), tr("down"), tr("to the left and down"),
        tr("to the left"), tr("to the left and up"), tr("up"), tr("to the right and up"),
    )  # fmt: skip
