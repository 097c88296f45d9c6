"""What "right" means, in a sentence: how likely a registration lies within a distance of the ground."""

from __future__ import annotations

import math

from ..lengths import UNITS, in_round_px
from ..messages import Text, message
from ..outcome import Registered


def chance_of(outcome: Registered) -> Text:
    """Return the sentence about a registration; empty where nobody knows, as after changes by a person."""
    if not math.isfinite(outcome.probability) or not math.isfinite(outcome.within_px):
        return ""
    return chance_in_words(outcome.probability, outcome.within_px, outcome.within_map, outcome.accuracy.map_unit)


def chance_in_words(chance: float, within_px: float, within_map: float | None, unit: str) -> Text:
    """Return the sentence about a chance, 0..1, of an error below reference px, which are so long on the map."""
    percent = math.floor(100 * chance) if chance > 0.99 else round(100 * chance)
    if within_map is None or not math.isfinite(within_map) or not unit:
        return message(
            "Chance of being within {px:.3g} px of the ground: {percent:.0f} %.",
            px=in_round_px(within_px),
            percent=percent,
        )
    return message(
        "Chance of being within {px:.3g} px ({length:.3g} {unit}) of the ground: {percent:.0f} %.",
        px=in_round_px(within_px),
        length=within_map,
        unit=UNITS.get(unit, unit),
        percent=percent,
    )
