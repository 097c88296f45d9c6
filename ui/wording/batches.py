"""The states and figures of a batch's rows in words."""

from __future__ import annotations

import math
from pathlib import Path

from ...core.outcome import ACCEPTED, REJECTED, REVIEW
from ...host.translation import Local, tr
from ...services.batch.decisions import AT_WORK, GIVEN_UP, WAITING, WRITTEN
from ...services.batch.queue import Pair
from .lengths import rounded

ERROR, BY_YOU = "error", "by_you"


def verdicts() -> dict[str, str]:
    """Return what a match says, in a word or two."""
    return {
        ACCEPTED: tr("accepted"),
        REVIEW: tr("needs review"),
        REJECTED: tr("no reliable match"),
        ERROR: tr("failed"),
    }


def verdict(row: dict) -> str:
    """Return what the match of a row said; empty where it is not done."""
    return verdicts().get(row.get("verdict", ""), "")


def states() -> dict[str, str]:
    """Return what is to be done with a row, or was."""
    return {
        WAITING: tr("waiting"),
        AT_WORK: tr("being matched"),
        WRITTEN: tr("written"),
        GIVEN_UP: tr("given up"),
        BY_YOU: tr("accepted by you"),
        ACCEPTED: tr("to be written"),
        REVIEW: tr("for you to decide"),
    }


def state(name: str, is_open: bool) -> str:
    """Return the state of a row in words."""
    if is_open:
        name = ACCEPTED if name == ACCEPTED else REVIEW
    elif name == ACCEPTED:
        name = BY_YOU
    return states()[name]


def chance(row: dict) -> str:
    """Return the chance of a registration in per cent; empty without one."""
    value = row.get("probability")
    if value is None or row.get("verdict") not in (ACCEPTED, REVIEW):
        return ""
    return tr("{0} %").format(math.floor(100 * value) if value > 0.99 else round(100 * value))


def error(row: dict) -> str:
    """Return the error on areas that the fit has not seen, or at its points where that is not known."""
    value = row.get("leave_out_px")
    value = row.get("rmse_px") if value is None else value
    return "" if value is None else tr("{0} px").format(rounded(value))


def seconds(row: dict) -> str:
    """Return how long a pair took."""
    return f"{Local(row['seconds']):.1f}" if row.get("seconds") is not None else ""


def reference(pair: Pair, of_all: str) -> str:
    """Return the name of a row's reference; that of all in brackets."""
    return Path(pair.reference).name if pair.reference else of_all
