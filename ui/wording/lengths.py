"""Lengths and their units as texts."""

from __future__ import annotations

import math

from ...core.geometry.accuracy import Accuracy
from ...core.lengths import UNITS
from ...host.translation import Local, number_locale, tr


def pixels(value: float) -> str:
    """Return a length in pixels."""
    return tr("{0:.2f} px").format(Local(value)) if math.isfinite(value) else "–"


def length(accuracy: Accuracy) -> str:
    """Return the RMSE in pixels and, where they are known, in map units."""
    if not math.isfinite(accuracy.rmse_map):
        return pixels(accuracy.rmse_px)
    return f"{pixels(accuracy.rmse_px)} ({Local(accuracy.rmse_map):.3g} {unit(accuracy.map_unit)})".replace(" )", ")")


def unit(name: str) -> str:
    """Return the sign of a CRS's unit where everybody knows one."""
    return UNITS.get(name, name)


def rounded(value: float) -> str:
    """Return two significant digits, at most one after the point from 0.1 on, with the decimal sign of the language."""
    if not math.isfinite(value):
        return "–"
    if abs(value) < 1e-6:
        return "0"
    digits = 1 if 0.1 <= value < 100 else 0 if value >= 100 else min(6, 1 - math.floor(math.log10(abs(value))))
    return number_locale().toString(float(value), "f", digits)
