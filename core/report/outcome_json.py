"""An outcome as plain values, for the JSON report, `evaluate` and Processing."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from ..json_values import plain
from ..messages import Text
from ..outcome import Alternative, Cancelled, Failed, Outcome, Refused, Registered


def outcome_to_json(outcome: Outcome) -> dict:
    """Return the request, the ending and its numbers as JSON-safe values (NaN and infinity become null)."""
    reasons = [str(reason) for reason in reasons_of(outcome)]
    report: dict[str, Any] = {"verdict": verdict_of(outcome), "request": asdict(outcome.request)}
    if isinstance(outcome, Registered):
        report.update(
            transform=outcome.transform.to_json(),
            accuracy=asdict(outcome.accuracy),
            probability=outcome.probability,
            probability_within_px=outcome.within_px,
            probability_within_map=outcome.within_map,
            tie_points=int(outcome.tie_points.in_use.sum()),
            reasons=reasons,
            notes=[str(note) for note in outcome.notes],
            numbers=outcome.numbers,
            seconds=outcome.seconds,
            alternatives=[_alternative(other) for other in outcome.alternatives],
        )
    elif isinstance(outcome, Refused):
        report.update(reasons=reasons, numbers=outcome.numbers, seconds=outcome.seconds)
    elif isinstance(outcome, Failed):
        report.update(reasons=reasons, details=outcome.details)
    return plain(report)


def _alternative(other: Alternative) -> dict:
    return {
        "what": str(other.what),
        "transform": other.transform.to_json(),
        "shift_px": other.shift_px,
        "odds": other.odds,
        "period_px": other.period_px,
        "tie_points": int(other.tie_points.in_use.sum()),
    }


def reasons_of(outcome: Outcome) -> tuple[Text, ...]:
    """Return why it ended so; nothing for a run that was cancelled."""
    if isinstance(outcome, Failed):
        return (outcome.sentence,)
    return () if isinstance(outcome, Cancelled) else outcome.reasons


def verdict_of(outcome: Outcome) -> str:
    """Return accepted, review, rejected, cancelled or error."""
    if isinstance(outcome, Registered):
        return outcome.verdict
    return {Refused: "rejected", Cancelled: "cancelled", Failed: "error"}[type(outcome)]
