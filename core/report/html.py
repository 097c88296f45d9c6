"""The full report as a self-contained HTML page, in any language."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Callable, Sequence

import numpy as np

from ..messages import Text, message
from .chance import chance_in_words
from .svg import residual_histogram, residual_map

Picture = tuple[str, bytes]
"""A title and a PNG."""
Translated = Callable[[Text], str]
"""A message in the language of the page."""
MOST_ROWS = 500
"""Points in the table; the JSON holds all."""


def to_html(report: dict, pictures: Sequence[Picture] = (), translated: Translated = str) -> str:
    """Return the page; `translated` gives what it says besides the report's own names and numbers."""
    return _Page(report, translated).text(pictures)


class _Page:
    def __init__(self, report: dict, translated: Translated):
        self._report, self._say = report, translated

    def text(self, pictures: Sequence[Picture]) -> str:
        say, report = self._say, self._report
        sections = [
            self._summary(),
            section(say(message("Accuracy")), self._accuracy()),
            *([section(say(message("Transforms compared")), self._compared())] if report.get("comparison") else []),
            section(say(message("Figures")), self._figures() + "".join(_picture(*picture) for picture in pictures)),
            section(say(message("Transform")), self._transform()),
            section(say(message("Inputs")), "".join(self._inputs())),
            section(say(message("Parameters")), _pairs(report["parameters"])),
            section(
                say(message("Made with")), _pairs({**report["versions"], say(message("created")): report["created"]})
            ),
            section(say(message("Points")), self._points()),
        ]
        return page(say(message("Registration report")), sections, say)

    def _summary(self) -> str:
        report, say = self._report, self._say
        verdict = report.get("verdict")
        verdicts = {
            "accepted": say(message("Accepted: the layers match")),
            "review": say(message("Needs review: check it before you use it")),
            "rejected": say(message("No reliable match")),
        }
        lines = [f"<p><strong>{html.escape(verdicts.get(verdict, str(verdict)))}</strong></p>"] if verdict else []
        sentences = (*self._chance(), *report["reasons"], *report.get("notes", ()))
        return "".join([*lines, *(_paragraph(say(sentence)) for sentence in sentences)])

    def _chance(self) -> tuple[Text, ...]:
        """Return what the probability is about; nothing for a fit, and once a person has changed the points."""
        report = self._report
        chance, px, length = (report.get(f"probability{of}") for of in ("", "_within_px", "_within_map"))
        if chance is None or px is None:
            return ()
        return (chance_in_words(chance, px, length, report["accuracy"]["map_unit"]),)

    def _accuracy(self) -> str:
        say = self._say
        names = {
            "n": say(message("points")),
            "rmse_px": say(message("RMSE, px")),
            "rmse_dof_px": say(message("RMSE by degrees of freedom, px")),
            "leave_out_px": say(message("RMSE on unseen areas (cross-validated), px")),
            "ce90_px": say(message("90 % within, px")),
            "rmse_map": say(message("RMSE, map units")),
            "coverage": say(message("covered share of the overlap")),
            "inlier_ratio": say(message("share of the points in use")),
        }
        formula = say(
            message(
                "RMSE: the root of the mean of dX² + dY² over the n points, each difference between where the "
                "transform puts a point and where it was measured. By degrees of freedom: divided by 2 n less "
                "the number of parameters instead of 2 n."
            )
        )
        values, others = self._report["accuracy"], self._report.get("check") or {}
        controls, checks = (html.escape(say(text)) for text in (message("control points"), message("check points")))
        second = f"<th>{checks}</th>" if others else ""
        lines = [
            f"<tr><th>{html.escape(label)}</th><td>{_value(values.get(key))}</td>"
            + (f"<td>{_value(others.get(key))}</td>" if others else "")
            + "</tr>"
            for key, label in names.items()
        ]
        head = f"<tr><th></th><th>{controls}</th>{second}</tr>"
        return f"<table>{head}{''.join(lines)}</table>{_paragraph(formula)}"

    def _figures(self) -> str:
        report, say = self._report, self._say
        points = [p for p in report["points"] if p["residual_px"] is not None]
        if not points:
            return _paragraph(say(message("There are no residuals to show.")))
        moving = np.array([[p["moving_x"], p["moving_y"]] for p in points])
        off = np.array([[p["dx_px"], p["dy_px"]] for p in points])
        used = np.array([bool(p["used"]) for p in points])
        check = np.array([p["role"] == "check" for p in points])
        grid = report["inputs"].get("moving") or {}
        size = (grid.get("width") or int(moving[:, 0].max()) + 1, grid.get("height") or int(moving[:, 1].max()) + 1)
        ce90 = report["accuracy"]["ce90_px"]
        lengths = np.linalg.norm(off[used], axis=1)
        histogram = residual_histogram(lengths, float("nan") if ce90 is None else ce90, say)
        return f"<figure>{residual_map(moving, off, used, check, size, say)}</figure><figure>{histogram}</figure>"

    def _compared(self) -> str:
        comparison, say = self._report["comparison"], self._say
        lines = []
        for candidate in comparison["table"]:
            name = html.escape(candidate["name"])
            name = f"<strong>{name}</strong>" if candidate["name"] == comparison["recommended"] else name
            cells = _value(candidate["prediction_px"]), _value(say(candidate.get("problem") or ""))
            lines.append(f"<tr><th>{name}</th>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
        error = html.escape(say(message("RMSE on unseen areas, px")))
        head = f"<tr><th></th><th>{error}</th><th></th></tr>"
        return f"{_paragraph(say(comparison['why']))}<table>{head}{''.join(lines)}</table>"

    def _transform(self) -> str:
        values = self._report["transform"]
        shown = {
            k: v
            for k, v in values.items()
            if k in ("type", "chosen", "matrix", "covariance", "smoothing", "parameters")
        }
        text, rest = html.escape(json.dumps(shown, indent=1)), html.escape(json.dumps(values))
        title = html.escape(self._say(message("All numbers")))
        return f"<pre>{text}</pre><details><summary>{title}</summary><pre>{rest}</pre></details>"

    def _inputs(self):
        say = self._say
        names = {
            "moving": say(message("Moving")),
            "reference": say(message("Reference")),
            "points": say(message("Points")),
        }
        for name, facts in self._report["inputs"].items():
            yield f"<h3>{html.escape(names.get(name, name))}</h3>{_pairs(facts)}"

    def _points(self) -> str:
        points, say = self._report["points"], self._say
        if not points:
            return _paragraph(say(message("There are no points.")))
        head = "".join(f"<th>{html.escape(key)}</th>" for key in points[0])
        lines = [
            f"<tr>{''.join(f'<td>{_value(v)}</td>' for v in point.values())}</tr>"
            for point in sorted(points, key=lambda p: -(p["residual_px"] or 0))[:MOST_ROWS]
        ]
        note = say(
            message(
                "These are the {most_rows} points with the largest residuals of {count}.",
                most_rows=MOST_ROWS,
                count=len(points),
            )
        )
        note = _paragraph(note) if len(points) > MOST_ROWS else ""
        return f"{note}<table><tr>{head}</tr>{''.join(lines)}</table>"


def _paragraph(text: str) -> str:
    return f"<p>{html.escape(text)}</p>"


def _picture(title: str, png: bytes) -> str:
    data = base64.b64encode(png).decode("ascii")
    words = html.escape(title)
    return f'<figure><img alt="{words}" src="data:image/png;base64,{data}"><figcaption>{words}</figcaption></figure>'


def _pairs(values: dict) -> str:
    lines = [f"<tr><th>{html.escape(str(k))}</th><td>{_value(v)}</td></tr>" for k, v in values.items()]
    return f"<table>{''.join(lines)}</table>"


def page(title: str, sections: Sequence[str], translated: Translated) -> str:
    """Return a whole page with a title, of sections that are HTML."""
    title = html.escape(title)
    language = translated(message("en"))  # Translated by the language's own code.
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>\n'
        f"<style>{STYLE}</style></head>\n<body><h1>{title}</h1>\n" + "\n".join(sections) + "\n</body></html>\n"
    )


def section(title: str, content: str) -> str:
    """Return a section of a page; `content` is HTML."""
    return f"<section><h2>{html.escape(title)}</h2>{content}</section>"


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
