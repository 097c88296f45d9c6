"""Tie points as files for other programs."""

from __future__ import annotations

from pathlib import Path

from ..core.messages import Message
from ..core.outcome import Registered


def write(outcome: Registered, target: Path, format_name: str = "") -> list[Message]:
    """Write the tie points in a format (by the file's ending where none is named); return what it does not hold.

    Replaces `target`: ask before. CrosstieError where it cannot be written, with nothing left behind.
    """
    from ..core.exchange.tie_point_file import write_tie_points
    from ..core.raster.targets import check_targets

    pair = outcome.request.moving, outcome.request.reference
    check_targets([str(target)], [source.path for source in pair], overwrite=True)
    return write_tie_points(str(target), outcome.tie_points, *pair, format_name, overwrite=True)
