"""The full report of a registration: inputs, parameters, versions, transform, accuracy, every point; JSON and HTML."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import CrosstieError
from ..exchange.links import Links
from ..geometry.accuracy import Accuracy
from ..json_values import plain
from ..operation.fit_points import Fitted, Fitting
from ..outcome import Registered
from ..points.table import CHECK
from ..raster.atomic import replacing
from ..raster.targets import require_ending
from ..request import RasterSource
from .html import Picture, Translated, to_html
from .provenance import file_facts, now, raster_facts, versions

if TYPE_CHECKING:
    from ..review.diagnostics import Comparison


REPORTS = (".html", ".htm", ".json")
"""The endings of reports."""


def report_of_match(outcome: Registered, check: Accuracy | None = None, comparison: Comparison | None = None) -> dict:
    """Return the report of a match; `check` is the accuracy of its check points, `comparison` that of the transforms.

    Files that are not there any more are left out of the inputs.
    """
    request, points, transform = outcome.request, outcome.tie_points, outcome.transform
    off = transform.forward(points.moving_xy) - points.reference_xy
    rows = _rows(points.id, points.moving_xy, points.reference_xy, off, points.in_use, points.role == CHECK)
    inputs = {side: _facts(getattr(request, side)) for side in ("moving", "reference")}
    report = _frame(inputs, asdict(request), transform, outcome.accuracy, check, rows)
    report.update(
        verdict=outcome.verdict,
        probability=outcome.probability,
        probability_within_px=outcome.within_px,
        probability_within_map=outcome.within_map,
        reasons=outcome.reasons,
        notes=outcome.notes,
        evidence=outcome.numbers,
        seconds=outcome.seconds,
        comparison=None if comparison is None else _comparison(comparison),
    )
    return plain(report)


def _comparison(comparison: Comparison) -> dict:
    table = [vars(candidate) for candidate in comparison.table]
    return {"table": table, "recommended": comparison.recommended, "why": comparison.why}


def _facts(source: RasterSource) -> dict:
    try:
        return raster_facts(source)
    except CrosstieError as error:
        return {**file_facts(source.path), "problem": error.message}


def report_of_fit(
    links: Links, fitted: Fitted, how: Fitting, points_path: str, sources: tuple[RasterSource | None, ...]
) -> dict:
    """Return the report of a fit to the points of a file; the rasters as far as they were given."""
    inputs = {"points": file_facts(points_path)}
    inputs.update({side: raster_facts(s) for side, s in zip(("moving", "reference"), sources) if s is not None})
    pixels = fitted.pixels
    off = fitted.operation.transform.forward(pixels.source_xy) - pixels.target_xy
    rows = _rows(links.names(), pixels.source_xy, pixels.target_xy, off, fitted.used, links.check)
    operation = fitted.operation
    report = _frame(inputs, asdict(how), operation.transform, operation.accuracy, fitted.check, rows)
    report["reasons"] = tuple(text for text in (fitted.why, *fitted.operation.notes) if text)
    return plain(report)


def write_report(
    path: str,
    report: dict,
    overwrite: bool = False,
    pictures: Sequence[Picture] = (),
    translated: Translated = str,
) -> None:
    """Write a report as HTML, with further pictures, or as JSON, by the path's ending, completely or not at all.

    CrosstieError where the ending is not one of REPORTS, or nothing can be written.
    """
    require_ending(path, REPORTS)
    if not path.lower().endswith(".json"):
        text = to_html(report, pictures, translated)
    else:
        text = json.dumps(report, indent=1, allow_nan=False, default=str) + "\n"
    with replacing(path, overwrite, CrosstieError) as part:
        Path(part).write_text(text, encoding="utf-8")


def _frame(inputs, parameters, transform, accuracy: Accuracy | None, check: Accuracy | None, rows) -> dict:
    return {
        "format": "crosstie-report",
        "version": 1,
        "created": now(),
        "versions": versions(),
        "inputs": inputs,
        "parameters": parameters,
        "transform": transform.to_json(),
        "accuracy": asdict(accuracy) if accuracy is not None else None,
        "check": asdict(check) if check is not None else None,
        "points": rows,
    }


def _rows(names, moving, reference, off, used, check) -> list[dict]:
    numbers = np.column_stack([moving, reference, off, np.linalg.norm(off, axis=1)]).round(6).tolist()
    keys = ("moving_x", "moving_y", "reference_x", "reference_y", "dx_px", "dy_px", "residual_px")
    return [
        {"id": str(name), **dict(zip(keys, row)), "used": bool(u), "role": "check" if c else "control"}
        for name, row, u, c in zip(names, numbers, used, check)
    ]
