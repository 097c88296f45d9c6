"""Writes the raster of one pair of a batch that was accepted, from its saved registration."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ...core.errors import CrosstieError
from ...core.messages import message
from ...core.operation.operation import Operation, load_operation, operation_of_match
from ...core.operation.rasters import apply_to_raster
from ...core.outcome import ACCEPTED, Registered
from ...core.progress import IsCancelled, never
from ...core.raster.drivers import FileOptions
from ...core.review.session_file import read
from .decisions import decide
from .queue import Pair


def write_accepted(pair: Pair, row: dict, decision: dict | None, is_cancelled: IsCancelled = never) -> dict:
    """Write a pair's raster to its target, and return the decision that says so.

    CrosstieError where it has no registration, or a file is there that this has not written.
    """
    kept = {name: value for name, value in (decision or {}).items() if name not in ("id", "verdict")}
    began = kept.pop("writing", "") == pair.target
    operation = operation_of(pair, row, decision)
    folder = Path(pair.folder)
    decide(folder, pair.id, ACCEPTED, **kept, writing=pair.target)
    moving = pair.request().moving
    file = FileOptions(overwrite=began)
    how = replace(pair.warp, within=operation.neatline if pair.options.get("cut") else ())
    apply_to_raster(moving, pair.target, operation, how=how, file=file, is_cancelled=is_cancelled)
    return decide(folder, pair.id, ACCEPTED, **kept, target=pair.target)


def operation_of(pair: Pair, row: dict, decision: dict | None) -> Operation:
    """Return the registration that counts: as a person has changed it, else as matched."""
    path = (decision or {}).get("operation") or row.get("operation")
    if path:
        return load_operation(path)
    if row.get("review"):
        matched = read(row["review"]).entries[0].saved.matched
        if isinstance(matched, Registered):
            return operation_of_match(matched)
    raise CrosstieError(
        message("{name} has no registration to write: open it, place it by hand and accept it.", name=pair.id)
    )
