"""The work of a batch: matches one pair, writes its files, and returns one row for every ending."""

from __future__ import annotations

import hashlib
import time
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from ...core.errors import CrosstieError
from ...core.json_values import plain
from ...core.messages import joined, message
from ...core.operation.operation import corners_of, operation_of_match, save_operation
from ...core.outcome import ACCEPTED, REVIEW, Cancelled, Failed, Outcome, Refused, Registered
from ...core.progress import CancelledError, IsCancelled, never
from ...core.raster.drivers import FileOptions
from ...core.raster.registered import format_to_warp_into, write_registered
from ...core.raster.targets import place_of
from ...core.raster.trial import require_taken
from ...core.raster.whole_images import keeping_whole_images
from ...core.registration.rough_place import place_notes
from ...core.registration.series import frame_of, series_notes, sides_of
from ...core.registration.sheet_prior import sheet_notes
from ...core.report.full_report import report_of_match, write_report
from ...core.report.outcome_json import reasons_of, verdict_of
from ...core.request import MatchRequest
from ...core.review.review_file import Saved
from ...core.review.session_file import Entry
from ...core.review.session_file import write as write_session
from ..match import match
from .footprint import footprint
from .queue import Pair, begin_writing, finish


def register_pair(pair: Pair, is_cancelled: IsCancelled = never) -> dict:
    """Match one pair, write its raster and operation, and then its result; every failure is a row too.

    CancelledError where `is_cancelled` came true: then there is no row.
    """
    start = time.perf_counter()
    request = pair.request()
    row: dict[str, Any] = {"id": pair.id}
    before, is_done = pair.fingerprint(), False
    try:
        if pair.raster:
            require_taken(request.moving, request.reference, pair.raster, format_to_warp_into(pair.raster))
        with keeping_whole_images():
            outcome = match(request, is_cancelled=is_cancelled)
        if isinstance(outcome, Cancelled):
            raise CancelledError
        _require_unchanged(pair, before)
        row = {
            **_row(pair, outcome),
            **_sheet(request, outcome),
            "footprint": footprint(request, getattr(outcome, "transform", None)),
        }
        row.update(_write(pair, request, outcome, is_cancelled))
        is_done = not isinstance(outcome, Failed)
    except CrosstieError as error:
        row.update(verdict="error", reason=error.message)
    row["seconds"] = round(time.perf_counter() - start, 2)
    # What failed is tried again at the next run: memory, a package, a permission or space may be there then.
    return finish(pair, row, before) if is_done else row


def _require_unchanged(pair: Pair, before: dict) -> None:
    """Raise CrosstieError where an input is not the file any more that it was before the match."""
    changed = [new[0] for old, new in zip(before["files"], pair.fingerprint()["files"]) if old != new]
    if changed:
        raise CrosstieError(
            message(
                "{file} was changed while it was matched. Run the batch again once the file stays as it is.",
                file=Path(changed[0]).name,
            )
        )


def _row(pair: Pair, outcome: Outcome) -> dict:
    row: dict[str, Any] = {"id": pair.id, "verdict": verdict_of(outcome), "reason": joined(reasons_of(outcome))}
    return plain({**row, **(figures_of(outcome) if isinstance(outcome, Registered) else {})})


def _sheet(request: MatchRequest, outcome: Outcome) -> dict:
    """Return what a row says of a sheet: where it was looked for, and how its map frame lies, for its series."""
    framed = outcome.request if isinstance(outcome, (Registered, Refused)) else request
    narrowed = (*sheet_notes(request), *place_notes(request), *series_notes(framed))
    said: dict[str, Any] = {"sheet": joined(narrowed)} if narrowed else {}
    frame = frame_of(framed)
    if frame is not None:
        said["frame_px"] = sides_of(frame)
    if isinstance(outcome, Registered) and outcome.frame is not None:
        said["frame"] = asdict(outcome.frame)
    return plain(said)


def figures_of(outcome: Registered) -> dict:
    """Return what a row says of a registration, as JSON-safe values."""
    accuracy = outcome.accuracy
    return plain(
        {
            "transform": outcome.transform.chosen,
            "tie_points": int(accuracy.n),
            "rmse_px": accuracy.rmse_px,
            "leave_out_px": accuracy.leave_out_px,
            "probability": outcome.probability,
            "probability_within_px": outcome.within_px,
        }
    )


def uid_of(pair: Pair) -> str:
    """Return what the match of a pair is known by in a QGIS project, the same each time that it is opened there."""
    return hashlib.sha256(place_of(str(pair.result_path)).encode()).hexdigest()[:32]


def _wanted(options: dict) -> tuple[str, ...]:
    return (ACCEPTED, REVIEW) if options.get("accept_review") else (ACCEPTED,)


def _write(pair: Pair, request: MatchRequest, outcome: Outcome, is_cancelled: IsCancelled) -> dict:
    """Write what is asked for of an outcome, each file whole or not at all; what a killed run left is replaced."""
    if not isinstance(outcome, (Registered, Refused)):
        return {}
    registered = outcome if isinstance(outcome, Registered) and outcome.verdict in _wanted(pair.options) else None
    saves = pair.options.get("reviews")
    if saves or registered:
        begin_writing(pair)
    written = {}
    if saves:
        written["review"] = str(pair.review_path)
        write_session(written["review"], [Entry(uid_of(pair), Saved(outcome, None))])
    return {**written, **(_write_registered(pair, request, registered, is_cancelled) if registered else {})}


def _write_registered(pair: Pair, request: MatchRequest, outcome: Registered, is_cancelled: IsCancelled) -> dict:
    """Write operation, report and raster."""
    operation = str(pair.operation_path)
    save_operation(operation, operation_of_match(outcome), overwrite=True)
    written = {"operation": operation}
    if pair.options.get("reports"):
        written["report"] = str(pair.report_path)
        write_report(written["report"], report_of_match(outcome), overwrite=True)
    if pair.options.get("no_rasters"):
        return written
    rasters = request.moving, request.reference, outcome.transform, pair.target
    how = replace(pair.warp, within=corners_of(outcome.request.neatline) if pair.options.get("cut") else ())
    write_registered(*rasters, how=how, file=FileOptions(overwrite=True), is_cancelled=is_cancelled)
    return {**written, "target": pair.target}
