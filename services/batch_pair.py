"""The work of a batch: matches one pair, writes its files, and returns one row for every ending."""

from __future__ import annotations

import time
from typing import Any

from ..core.errors import CrosstieError
from ..core.json_values import plain
from ..core.messages import joined
from ..core.operation.operation import operation_of_match, save_operation
from ..core.outcome import ACCEPTED, REVIEW, Cancelled, Outcome, Registered
from ..core.progress import CancelledError, IsCancelled, never
from ..core.raster.drivers import FileOptions
from ..core.raster.registered import format_to_warp_into, write_registered
from ..core.raster.trial import require_taken
from ..core.raster.warp import WarpOptions
from ..core.report.full_report import report_of_match, write_report
from ..core.report.outcome_json import reasons_of, verdict_of
from ..core.request import MatchRequest
from .batch_queue import Pair, begin_writing, finish
from .match import match
from .request_options import request_of


def register_pair(pair: Pair, is_cancelled: IsCancelled = never) -> dict:
    """Match one pair, write its raster and operation, and then its result; every failure is a row too.

    CancelledError where `is_cancelled` came true: then there is no row.
    """
    start = time.perf_counter()
    options = pair.options
    request = request_of(pair.moving, pair.reference, options, hearsay=True)
    row: dict[str, Any] = {"id": pair.id}
    written = True
    try:
        if pair.raster:
            require_taken(request.moving, request.reference, pair.raster, format_to_warp_into(pair.raster))
        outcome = match(request, is_cancelled=is_cancelled)
        if isinstance(outcome, Cancelled):
            raise CancelledError
        row = _row(pair, outcome)
        if isinstance(outcome, Registered) and outcome.verdict in _wanted(options):
            row.update(_write(pair, request, outcome, is_cancelled))
    except CrosstieError as error:
        row.update(verdict="error", reason=error.message)
        written = False
    row["seconds"] = round(time.perf_counter() - start, 2)
    # What could not be written is tried again at the next run.
    return finish(pair, row) if written else row


def _row(pair: Pair, outcome: Outcome) -> dict:
    row: dict[str, Any] = {"id": pair.id, "verdict": verdict_of(outcome), "reason": joined(reasons_of(outcome))}
    if isinstance(outcome, Registered):
        accuracy = outcome.accuracy
        row.update(
            transform=outcome.transform.chosen,
            tie_points=int(accuracy.n),
            rmse_px=accuracy.rmse_px,
            leave_out_px=accuracy.leave_out_px,
            probability=outcome.probability,
            probability_within_px=outcome.within_px,
        )
    return plain(row)


def _wanted(options: dict) -> tuple[str, ...]:
    return (ACCEPTED, REVIEW) if options["accept_review"] else (ACCEPTED,)


def _write(pair: Pair, request: MatchRequest, outcome: Registered, is_cancelled: IsCancelled) -> dict:
    """Write raster and operation, each whole or not at all; what a killed run left is replaced."""
    begin_writing(pair)
    operation = str(pair.operation_path)
    save_operation(operation, operation_of_match(outcome), overwrite=True)
    written = {"operation": operation}
    if pair.options.get("reports"):
        written["report"] = str(pair.report_path)
        write_report(written["report"], report_of_match(outcome), overwrite=True)
    if pair.options["no_rasters"]:
        return written
    how = WarpOptions(pair.options["resampling"], pair.options["grid"])
    rasters = request.moving, request.reference, outcome.transform, pair.target
    write_registered(*rasters, how=how, file=FileOptions(overwrite=True), is_cancelled=is_cancelled)
    return {**written, "target": pair.target}
