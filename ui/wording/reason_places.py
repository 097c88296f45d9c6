"""Which reasons for a verdict have a place on the map: by their templates, as the registration writes them."""

from __future__ import annotations

import re

from ...core.messages import Message, Text

USED, UNUSED, OVERLAP, GAP, MOVED = "used", "unused", "overlap", "gap", "moved"
"""The points in use, those that are not, the overlap, its largest part without points, the way that the layer moved."""
PICTURED = (USED, UNUSED, GAP)
"""Of which one spot says something: a point in use, one that is not, the middle of the gap."""
PLACES = {
    "{count} of {matches} matches agree on one {transform} transform.": USED,
    "Only {count} matches agree with each other.": USED,
    "Only {count} points hold it: add some, {least} or more.": USED,
    "Most matches ({wrong} of {matches}) disagree with the transform.": UNUSED,
    "They cover {percent} % of the overlap.": OVERLAP,
    "The tie points cover only {percent} % of the overlap.": GAP,
    "The points cover only {percent} % of the overlap: add some in the empty parts.": GAP,
    "The moving raster's georeference was off by about {off} reference pixels.": MOVED,
}


def place_of(reason: Text) -> str:
    """Return the kind of place of a reason; empty where it has none."""
    return PLACES.get(without_formats(reason.template), "") if isinstance(reason, Message) else ""


def without_formats(template: str) -> str:
    """Return a template without the forms of its numbers, which may change."""
    return re.sub(r":[^{}]*}", "}", template)


def sentences(reason: Text) -> list[Text]:
    """Return the sentences of which a reason was joined, or the reason itself."""
    if not isinstance(reason, Message) or not reason.values:
        return [reason]
    names = [name for name, _ in reason.values]
    if reason.template != " ".join(f"{{{name}}}" for name in names):
        return [reason]
    return [sentence for _, part in reason.values for sentence in sentences(part)]
