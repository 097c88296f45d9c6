"""The report of a solved stack, as plain values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..crs import crs_label
from ..geometry import frames
from ..json_values import plain
from ..messages import Message, Text, message
from ..report.provenance import now, versions
from .closure import Loop, limit_of, rms
from .graph import Edge
from .placing import Frame
from .solution import LEFT_OUT, UNCHECKED, Solution

FORMAT, VERSION = "crosstie-stack", 1
KEPT, WRONG, UNDECIDED, DOUBTFUL, UNMATCHED = "kept", "wrong", "undecided", "doubtful", "unmatched"
"""States of a pair: used; left out since its loops do not close; left out since a loop does not close and nothing says
which of its pairs is wrong; left out since its match needs review and no loop confirms it; not matched at all."""
MOST_NAMED = 12


def report_of_stack(
    names: Sequence[str], solution: Solution, rows: Mapping[Edge, Mapping[str, Any]], broken: Mapping[str, Text]
) -> dict:
    """Return the report: rasters, pairs, loops, and sentences on what a person has to know.

    `names`: of the rasters; `rows`: what the match of each pair said; `broken`: why rasters could not be opened.
    """
    units = [map_unit_of(frame) for frame in solution.frames]
    found = solution.judged
    return plain(
        {
            "format": FORMAT,
            "version": VERSION,
            "created": now(),
            "versions": versions(),
            "fixed": [names[number] for number in solution.fixed],
            "islands": [_island(number, names, solution) for number in range(len(solution.fixed))],
            "closure": {
                "loops": len(found.before),
                "loops_kept": len(found.after),
                "limit_px": limit_of(found.before),
                "before_px": rms([loop.off_px for loop in found.before]),
                "kept_px": rms([loop.off_px for loop in found.after]),
                "after_px": rms(list(solution.after.values())),
            },
            "rasters": [_raster(number, names, solution, units) for number in range(len(names))],
            "broken": {name: str(reason) for name, reason in broken.items()},
            "pairs": [_pair(edge, names, solution, row) for edge, row in sorted(rows.items())],
            "loops": [_loop(loop, names) for loop in sorted(found.before, key=lambda loop: -loop.off_px)],
            "notes": sentences(names, solution, rows, broken),
        }
    )


def sentences(
    names: Sequence[str], solution: Solution, rows: Mapping[Edge, Mapping[str, Any]], broken: Mapping[str, Text]
) -> list[Message]:
    """Return what a person has to know of a solved stack."""
    found, told = solution.judged, []
    out = [n for n, result in enumerate(solution.rasters) if result.state == LEFT_OUT]
    refuted = [n for n in out if any(n in pair for pair in found.wrong)]
    doubtful = [n for n in out if n not in refuted and any(n in pair for pair in found.doubtful)]
    unmatched = [n for n in out if n not in refuted and n not in doubtful]
    loose = [n for n, result in enumerate(solution.rasters) if result.state == UNCHECKED]
    if len(solution.fixed) > 1:
        told.append(message(
            "The rasters fall into {count} islands that no pair joins: each was solved for itself ({fixed} stay in "
            "their places).", count=len(solution.fixed), fixed=_named(solution.fixed, names),
        ))  # fmt: skip
    if refuted:
        told.append(message(
            "Left out, since their pairs do not close with those of the others; they probably show another place: "
            "{names}.", names=_named(refuted, names),
        ))  # fmt: skip
    if unmatched:
        told.append(message(
            "Left out, since no pair of theirs was matched reliably; they may show another place: {names}.",
            names=_named(unmatched, names),
        ))  # fmt: skip
    if doubtful:
        told.append(message(
            "Left out, since their matches are doubtful and no loop confirms them: {names}. They may show another "
            "place. If a match is right, accept it in “Many layers” and start the stack again.",
            names=_named(doubtful, names),
        ))  # fmt: skip
    if broken:
        told.append(message("Left out, since they cannot be opened: {names}.", names=", ".join(broken)[:200]))
    if found.undecided:
        told.append(message(
            "Loops do not close, and nothing tells which of their pairs is wrong. The least likely ones were left out: "
            "{pairs}. Look at these pairs.", pairs=_pairs(found.undecided, names),
        ))  # fmt: skip
    others = [pair for pair in found.wrong if pair not in found.undecided and not set(pair) & set(out)]
    if others:
        told.append(message("Wrong by their loops, and left out: {pairs}.", pairs=_pairs(others, names)))
    if not found.before and not found.checked:
        told.append(message("There is no loop of pairs, so nothing can be checked: look at the results."))
    elif loose:
        told.append(message("Not checked by any loop that closes: {names}. Look at them.", names=_named(loose, names)))
    return told


def map_unit_of(frame: Frame) -> float:
    """Return how many map units a pixel of a frame has, NaN where there is no map."""
    if frame.grid.to_map is None:
        return float("nan")
    return frames.scale_of(frame.to_map)


def _island(number: int, names: Sequence[str], solution: Solution) -> dict:
    grid = solution.frames[number].grid
    inside = [names[n] for n, result in enumerate(solution.rasters) if result.island == number]
    return {"fixed": names[solution.fixed[number]], "rasters": inside, "crs": crs_label(grid.crs_wkt)}


def _raster(number: int, names: Sequence[str], solution: Solution, units: Sequence[float]) -> dict:
    result = solution.rasters[number]
    unit = units[result.island] if result.island >= 0 else float("nan")
    figures = {name: getattr(result, name) for name in
               ("residual_px", "closure_before_px", "closure_after_px", "sigma_px")}  # fmt: skip
    on_map = {name.replace("_px", "_map"): value * unit for name, value in figures.items()}
    told = {name: getattr(result, name) for name in ("state", "island", "family", "pairs", "ties")}
    return {"name": names[number], **told, **figures, **on_map}


def _pair(edge: Edge, names: Sequence[str], solution: Solution, row: Mapping[str, Any]) -> dict:
    found = solution.judged
    state = UNMATCHED
    if edge in found.wrong:
        state = UNDECIDED if edge in found.undecided else WRONG
    elif edge in found.doubtful:
        state = DOUBTFUL
    elif edge in solution.after:
        state = KEPT
    open_ones = [_loop(loop, names) for loop in found.wrong.get(edge, ())]
    told = {name: row.get(name) for name in ("id", "verdict", "probability", "tie_points")}
    return {
        **told, "rasters": [names[r] for r in edge], "state": state, "checked": edge in found.checked,
        "closure_after_px": solution.after.get(edge), "reason": str(row.get("reason") or ""), "open_loops": open_ones,
    }  # fmt: skip


def _loop(loop: Loop, names: Sequence[str]) -> dict:
    return {"rasters": [names[r] for r in loop.rasters], "off_px": loop.off_px}


def _named(numbers: Sequence[int], names: Sequence[str]) -> str:
    return _some([names[number] for number in sorted(numbers)])


def _pairs(pairs, names: Sequence[str]) -> str:
    return _some([f"{names[i]} – {names[j]}" for i, j in sorted(pairs)])


def _some(texts: Sequence[str]) -> str:
    return ", ".join(texts[:MOST_NAMED]) + (" …" if len(texts) > MOST_NAMED else "")
