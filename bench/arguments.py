"""What benchmarks say of arguments, and of rasters that cannot be matched."""

from __future__ import annotations

import argparse

from ..core.outcome import Failed, Outcome


def count(text: str) -> int:
    """Return a number of things, at least one, for argparse."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is too few.")
    return number


def matched(outcome: Outcome) -> Outcome:
    """Return an outcome; SystemExit with its sentence where nothing could be matched, which is nothing to measure."""
    if isinstance(outcome, Failed):
        raise SystemExit(str(outcome.sentence))
    return outcome
