"""The full report of a registration: inputs, parameters, versions, transform, accuracy, every point; JSON and HTML."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from .errors import CrosstieError
from .figures import residual_histogram, residual_map
from .fitting import Fitted, Fitting
from .outcome import Accuracy, Registered
from .points.links import Links
from .points.table import CHECK
from .provenance import file_facts, now, raster_facts, versions
from .raster.atomic import replacing
from .report import plain
from .request import RasterSource

if TYPE_CHECKING:
    from .diagnosis import Comparison

Picture = tuple[str, bytes]
"""A title and a PNG."""
FORMULA = (
    "<p>RMSE: the root of the mean of dX² + dY² over the n points, each difference between where the transform puts "
    "a point and where it was measured. By degrees of freedom: divided by 2 n less the number of parameters instead "
    "of 2 n.</p>"
)
MOST_ROWS = 500
"""Points in the HTML's table; the JSON holds all."""


def report_of_match(outcome: Registered, check: Accuracy | None = None, comparison: Comparison | None = None) -> dict:
    """Return the report of a match; `check` is the accuracy of its check points, `comparison` how transforms predict.

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
        reasons=outcome.reasons,
        notes=outcome.notes,
        evidence=outcome.numbers,
        seconds=outcome.seconds,
        comparison=None if comparison is None else asdict(comparison),
    )
    return plain(report)


def _facts(source: RasterSource) -> dict:
    try:
        return raster_facts(source)
    except CrosstieError as error:
        return {**file_facts(source.path), "problem": str(error)}


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
    report["reasons"] = (fitted.why,) if fitted.why else ()
    return plain(report)


def write_report(path: str, report: dict, overwrite: bool = False, pictures: Sequence[Picture] = ()) -> None:
    """Write a report as HTML, with further pictures, or as JSON, by the path's ending, whole or not at all."""
    is_html = Path(path).suffix.lower() in (".html", ".htm")
    text = to_html(report, pictures) if is_html else json.dumps(report, indent=1, allow_nan=False) + "\n"
    with replacing(path, overwrite, CrosstieError) as part:
        Path(part).write_text(text, encoding="utf-8")


def to_html(report: dict, pictures: Sequence[Picture] = ()) -> str:
    """Return a page that needs nothing from elsewhere."""
    sections = [
        _summary(report),
        _section("Accuracy", _table(ACCURACY, report["accuracy"], report.get("check") or {}) + FORMULA),
        *([_section("Transforms compared", _compared(report["comparison"]))] if report.get("comparison") else []),
        _section("Figures", _figures(report) + "".join(_picture(*picture) for picture in pictures)),
        _section("Transform", _transform(report["transform"])),
        _section("Inputs", "".join(_inputs(report["inputs"]))),
        _section("Parameters", _pairs(report["parameters"])),
        _section("Made with", _pairs({**report["versions"], "created": report["created"]})),
        _section("Points", _points(report["points"])),
    ]
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Registration report</title>\n'
        f"<style>{STYLE}</style></head>\n<body><h1>Registration report</h1>\n"
        + "\n".join(sections)
        + "\n</body></html>\n"
    )


def _frame(inputs, parameters, transform, accuracy: Accuracy, check: Accuracy | None, rows) -> dict:
    return {
        "format": "crosstie-report",
        "version": 1,
        "created": now(),
        "versions": versions(),
        "inputs": inputs,
        "parameters": parameters,
        "transform": transform.to_json(),
        "accuracy": asdict(accuracy),
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


ACCURACY = {
    "n": "points",
    "rmse_px": "RMSE, px",
    "rmse_dof_px": "RMSE by degrees of freedom, px",
    "leave_out_px": "RMSE of left-out areas (cross-validated), px",
    "ce90_px": "90 % within, px",
    "rmse_map": "RMSE, map units",
    "coverage": "covered share of the overlap",
    "inlier_ratio": "share of the points in use",
}


def _table(names: dict, values: dict, others: dict) -> str:
    head = f"<tr><th></th><th>control</th>{'<th>check</th>' if others else ''}</tr>"
    lines = [
        f"<tr><th>{label}</th><td>{_value(values.get(key))}</td>"
        + (f"<td>{_value(others.get(key))}</td>" if others else "")
        + "</tr>"
        for key, label in names.items()
    ]
    return f"<table>{head}{''.join(lines)}</table>"


def _summary(report: dict) -> str:
    verdict = report.get("verdict")
    lines = [f"<p><strong>{html.escape(str(verdict))}</strong></p>"] if verdict else []
    lines += [f"<p>{html.escape(str(sentence))}</p>" for sentence in (*report["reasons"], *report.get("notes", ()))]
    return "".join(lines)


def _figures(report: dict) -> str:
    points = [p for p in report["points"] if p["residual_px"] is not None]
    if not points:
        return "<p>There are no residuals to show.</p>"
    moving = np.array([[p["moving_x"], p["moving_y"]] for p in points])
    off = np.array([[p["dx_px"], p["dy_px"]] for p in points])
    used, check = (
        np.array([bool(v) for v in c]) for c in ([p["used"] for p in points], [p["role"] == "check" for p in points])
    )
    grid = report["inputs"].get("moving") or {}
    size = (grid.get("width") or int(moving[:, 0].max()) + 1, grid.get("height") or int(moving[:, 1].max()) + 1)
    ce90 = report["accuracy"]["ce90_px"]
    histogram = residual_histogram(np.linalg.norm(off[used], axis=1), float("nan") if ce90 is None else ce90)
    return f"<figure>{residual_map(moving, off, used, check, size)}</figure><figure>{histogram}</figure>"


def _picture(title: str, png: bytes) -> str:
    data = base64.b64encode(png).decode("ascii")
    words = html.escape(title)
    return f'<figure><img alt="{words}" src="data:image/png;base64,{data}"><figcaption>{words}</figcaption></figure>'


def _compared(comparison: dict) -> str:
    lines = []
    for candidate in comparison["table"]:
        best = candidate["name"] == comparison["recommended"]
        name = f"<strong>{html.escape(candidate['name'])}</strong>" if best else html.escape(candidate["name"])
        cells = _value(candidate["prediction_px"]), _value(candidate.get("problem") or "")
        lines.append(f"<tr><th>{name}</th>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
    head = "<tr><th></th><th>RMSE of left-out areas, px</th><th></th></tr>"
    return f"<p>{html.escape(comparison['why'])}</p><table>{head}{''.join(lines)}</table>"


def _transform(values: dict) -> str:
    shown = {k: v for k, v in values.items() if k in ("type", "matrix", "covariance", "smoothing", "parameters")}
    text = html.escape(json.dumps(shown, indent=1))
    rest = html.escape(json.dumps(values))
    return f"<pre>{text}</pre><details><summary>All numbers</summary><pre>{rest}</pre></details>"


def _inputs(inputs: dict):
    for name, facts in inputs.items():
        yield f"<h3>{html.escape(name)}</h3>{_pairs(facts)}"


def _pairs(values: dict) -> str:
    lines = [f"<tr><th>{html.escape(str(k))}</th><td>{_value(v)}</td></tr>" for k, v in values.items()]
    return f"<table>{''.join(lines)}</table>"


def _points(points: list[dict]) -> str:
    if not points:
        return "<p>None.</p>"
    head = "".join(f"<th>{html.escape(key)}</th>" for key in points[0])
    lines = [
        f"<tr>{''.join(f'<td>{_value(v)}</td>' for v in point.values())}</tr>"
        for point in sorted(points, key=lambda p: -(p["residual_px"] or 0))[:MOST_ROWS]
    ]
    note = f"<p>The {MOST_ROWS} largest of {len(points)}.</p>" if len(points) > MOST_ROWS else ""
    return f"{note}<table><tr>{head}</tr>{''.join(lines)}</table>"


def _section(title: str, content: str) -> str:
    return f"<section><h2>{title}</h2>{content}</section>"


def _value(value) -> str:
    if value is None:
        return "–"
    if isinstance(value, float):
        return f"{value:.6g}"
    return html.escape(str(value))


STYLE = """
:root { color-scheme: light dark; }
body { font: 15px/1.45 system-ui, sans-serif; max-width: 62em; margin: 2em auto; padding: 0 1em; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { text-align: left; padding: .15em .8em .15em 0; vertical-align: top; overflow-wrap: anywhere; }
th { font-weight: 600; } pre { overflow-x: auto; } figure { margin: 0 0 1em; } img { max-width: 100%; }
svg { width: 100%; max-width: 620px; height: auto; font-size: 11px; } svg text { fill: currentColor; }
.frame { fill: none; stroke: currentColor; opacity: .5; } .bar { fill: #3b7dd8; }
.used { stroke: #3b7dd8; fill: #3b7dd8; } .check { stroke: #c77700; fill: #c77700; }
.rejected { stroke: #999; fill: #999; opacity: .5; }
"""
