"""The three verdicts in words, the same in the dock, in Processing and in batches."""

from __future__ import annotations

from ..core.outcome import ACCEPTED, REJECTED, REVIEW
from .translation import tr


def in_words(verdict: str) -> str:
    """Return what a verdict says to a person; other texts, such as `error`, as they are."""
    return {
        ACCEPTED: tr("Accepted: the layers match"),
        REVIEW: tr("Needs review: check it before you use it"),
        REJECTED: tr("No reliable match"),
    }.get(verdict, verdict)
