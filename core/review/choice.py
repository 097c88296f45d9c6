"""Several alignments of a match that hold: what a person may choose from, and what the choice leads to."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from ..messages import Text, message
from ..outcome import Alternative, Refused, Registered


def options(matched: Registered | Refused) -> tuple[Alternative, ...]:
    """Return the registration as option 0 and its alternatives after it; nothing for a refused match."""
    if isinstance(matched, Refused):
        return ()
    return (
        Alternative(AS_MATCHED, matched.transform, matched.tie_points, (0.0, 0.0), 1.0, wider=1.0),
        *matched.alternatives,
    )


def others(matched: Registered | Refused, number: int) -> tuple[Alternative, ...]:
    """Return the options beside one of them, likeliest first, with shifts and odds against that one."""
    found = options(matched)
    if not found:
        return ()
    mine = found[number]
    rest = [_against(mine, other) for other in found if other is not mine]
    return tuple(sorted(rest, key=lambda other: -other.odds))


def apart_px(matched: Registered | Refused, number: int) -> float:
    """Return how far the nearest other option lies, reference px; infinite where there is none."""
    return min((math.hypot(*other.shift_px) for other in others(matched, number)), default=math.inf)


def said(matched: Registered | Refused, number: int) -> Text:
    """Return the sentence about an alternative that a person chose."""
    found = options(matched)
    return message(
        "Chosen by a person, of {count} alignments that hold. {what}", count=len(found), what=found[number].what
    )


def _against(mine: Alternative, other: Alternative) -> Alternative:
    shift = np.subtract(other.shift_px, mine.shift_px).tolist()
    return replace(
        other, shift_px=(shift[0], shift[1]), odds=other.odds / max(mine.odds, 1e-12), wider=other.wider / mine.wider
    )


AS_MATCHED = message("The alignment that the match preferred.")
MOVED_ALONG = message("Its tie points were moved along with it, not measured there: match anew, or check them.")
