"""What a person decided about the pairs of a batch: decisions.jsonl beside its results, of each pair the last line."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from ...core.outcome import ACCEPTED
from .outputs import DECISIONS, REVIEW_ENDING
from .queue import Pair
from .result_lines import append, rows_in

_one_at_a_time = threading.Lock()
GIVEN_UP, UNDECIDED = "given_up", "undecided"
WAITING, AT_WORK, WRITTEN = "waiting", "at_work", "written"
"""States of a pair beside its verdict and GIVEN_UP."""


def decided(folder: Path) -> dict[str, dict]:
    """Return the decisions of a batch by the ids of their pairs."""
    return rows_in(folder / DECISIONS)


def decide(folder: Path, own: str, verdict: str, **more: Any) -> dict:
    """Write a decision, and return it: ACCEPTED, GIVEN_UP or UNDECIDED; may be called in any thread.

    `more`: the `operation` and `review` that a person has changed, what a row would say of them, and the `target` once
    it is written. CrosstieError where it cannot be written.
    """
    decision = {"id": own, "verdict": verdict, **more}
    with _one_at_a_time:
        append(folder / DECISIONS, decision)
    return decision


def shown(row: dict | None, decision: dict | None) -> dict:
    """Return what counts of a pair's row: what a person has changed stands before it, the verdict stays the match's."""
    own = {name: value for name, value in (decision or {}).items() if name not in ("verdict", "writing")}
    return {**(row or {}), **own}


def state_of(row: dict | None, decision: dict | None = None) -> str:
    """Return the state of a pair that is not at work, by its row and decision."""
    if decision is not None and decision["verdict"] != UNDECIDED:
        return WRITTEN if decision.get("target") else decision["verdict"]
    if row is None:
        return WAITING
    return WRITTEN if row.get("target") else row["verdict"]


def is_open(row: dict | None, decision: dict | None) -> bool:
    """Return whether a person has still to decide about a pair: it is done, and neither written nor decided."""
    return row is not None and (decision is None or decision["verdict"] == UNDECIDED) and not row.get("target")


def operation_files(pair: Pair) -> dict[str, str]:
    """Return where the registration goes that a person has changed: a review and an operation of its own."""
    beside = Path(pair.folder)
    names = {"operation": f"{pair.id}.decided.operation.json", "review": f"{pair.id}.decided{REVIEW_ENDING}"}
    return {kind: str(beside / name) for kind, name in names.items()}


def is_accepted(row: dict | None, decision: dict | None) -> bool:
    """Return whether a pair's raster is to be written: accepted by a person, or by the match and by nobody refused."""
    if decision is not None and decision["verdict"] != UNDECIDED:
        return decision["verdict"] == ACCEPTED
    return row is not None and row["verdict"] == ACCEPTED
