"""The report of a solved stack as a self-contained HTML page, in any language."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..messages import message
from ..report.html import Translated, page, section
from .report import DOUBTFUL, KEPT, UNDECIDED, UNMATCHED, WRONG
from .solution import AGREES, FIXED, LEFT_OUT, UNCHECKED

SIDE, RING, DOT = 620, 230, 7
COLOURS = {WRONG: "#d55e00", UNDECIDED: "#e69f00", DOUBTFUL: "#cc79a7", KEPT: "#009e73", UNMATCHED: "#999999"}
"""Of the lines between rasters, by a pair's state, in the order of the table; of Okabe and Ito's palette."""


def page_of_stack(report: Mapping[str, Any], sentences: Sequence[Any], translated: Translated = str) -> str:
    """Return the page of a report; `sentences` as messages, `translated` gives what the page says."""
    say = translated
    closure = report["closure"]
    summary = message(
        "{count} rasters, {pairs} pairs, {loops} loops. Loops fail to close by {before} px, without the wrong pairs by "
        "{kept} px; after the adjustment pairs close to {after} px (RMS, pixels of the reference).",
        count=len(report["rasters"]), pairs=len(report["pairs"]), loops=closure["loops"],
        before=_number(closure["before_px"]), kept=_number(closure["kept_px"]), after=_number(closure["after_px"]),
    )  # fmt: skip
    told = "".join(f"<p>{html.escape(say(sentence))}</p>" for sentence in (summary, *sentences))
    sections = [
        f"<section>{told}</section>",
        section(say(message("Pairs")), _graph(report) + _pairs(report, say)),
        section(say(message("Rasters")), _rasters(report, say)),
        section(say(message("Made with")), f"<p>{html.escape(_made(report))}</p>"),
    ]
    return page(say(message("Report of a stack")), sections, say)


def _rasters(report: Mapping[str, Any], say: Translated) -> str:
    states = {
        FIXED: say(message("stays in its place")), AGREES: say(message("adjusted and checked")),
        UNCHECKED: say(message("adjusted, not checked by a loop")), LEFT_OUT: say(message("left out")),
    }  # fmt: skip
    heads = (
        message("raster"), message("state"), message("island"), message("pairs"), message("tie points"),
        message("residual, px"), message("closure before, px"), message("closure after, px"), message("sigma, px"),
    )  # fmt: skip
    figures = ("residual_px", "closure_before_px", "closure_after_px", "sigma_px")
    rows = [
        [r["name"], states[r["state"]], str(r["island"] + 1) if r["island"] >= 0 else "–", str(r["pairs"]),
         str(r["ties"]), *(_number(r[name]) for name in figures)]
        for r in report["rasters"]
    ]  # fmt: skip
    return _table([say(head) for head in heads], rows)


def _pairs(report: Mapping[str, Any], say: Translated) -> str:
    states = {
        KEPT: say(message("used")), WRONG: say(message("wrong by its loops")), UNMATCHED: say(message("not matched")),
        UNDECIDED: say(message("left out, unsure")), DOUBTFUL: say(message("doubtful, not confirmed")),
    }  # fmt: skip
    heads = (message("pair"), message("state"), message("tie points"), message("closure after, px"), message("why"))
    order = list(COLOURS)
    rows = [
        [" – ".join(p["rasters"]), states[p["state"]], str(p["tie_points"] or "–"), _number(p["closure_after_px"]),
         _why(p)]
        for p in sorted(report["pairs"], key=lambda p: order.index(p["state"]))
    ]  # fmt: skip
    return _table([say(head) for head in heads], rows)


def _why(pair: Mapping[str, Any]) -> str:
    loops = [f"{' – '.join(loop['rasters'])}: {_number(loop['off_px'])} px" for loop in pair["open_loops"][:3]]
    return "; ".join(loops) or ("" if pair["state"] == KEPT else pair["reason"])


def _graph(report: Mapping[str, Any]) -> str:
    """Return the rasters on a circle, in their order, with a line for each pair."""
    names = [raster["name"] for raster in report["rasters"]]
    turn = 2 * np.pi * np.arange(len(names)) / max(len(names), 1) - np.pi / 2
    at = dict(zip(names, (SIDE / 2 + RING * np.column_stack([np.cos(turn), np.sin(turn)])).round(1).tolist()))
    lines = []
    for pair in report["pairs"]:
        (x1, y1), (x2, y2) = (at[name] for name in pair["rasters"])
        colour, broken = COLOURS[pair["state"]], ' stroke-dasharray="4 4"' if pair["state"] != KEPT else ""
        lines.append(f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{colour}" stroke-width="2"{broken}/>')
    for name, (x, y) in at.items():
        anchor = "start" if x >= SIDE / 2 else "end"
        aside = 12 if x >= SIDE / 2 else -12
        lines.append(f'<circle cx="{x}" cy="{y}" r="{DOT}" fill="currentColor"/>')
        lines.append(f'<text x="{x + aside}" y="{y + 4}" text-anchor="{anchor}">{html.escape(name[:24])}</text>')
    return f'<figure><svg viewBox="0 0 {SIDE} {SIDE}">{"".join(lines)}</svg></figure>'


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{html.escape(text)}</th>" for text in heads)
    lines = "".join(f"<tr>{''.join(f'<td>{html.escape(str(cell))}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{lines}</table>"


def _made(report: Mapping[str, Any]) -> str:
    return ", ".join(f"{name} {value}" for name, value in {**report["versions"], "": report["created"]}.items())


def _number(value: float | None) -> str:
    return "–" if value is None or not np.isfinite(value) else f"{value:.2f}"
