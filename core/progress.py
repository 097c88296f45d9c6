"""How long work reports progress and learns that it is no longer wanted."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[str, float], None]
"""progress(stage, fraction): a stage's name for people and the whole run's share done, 0..1."""

IsCancelled = Callable[[], bool]


class CancelledError(Exception):
    """Raised by the innermost loop once is_cancelled() is true; `register` turns it into `Cancelled`."""


def silent(stage: str, fraction: float) -> None:
    """The Progress of a caller that does not listen."""


def never() -> bool:
    """The IsCancelled of a caller that does not cancel."""
    return False


def check(is_cancelled: IsCancelled) -> None:
    """Raise CancelledError when the work is no longer wanted."""
    if is_cancelled():
        raise CancelledError


def part(progress: Progress, start: float, stop: float) -> Progress:
    """Return a Progress whose 0..1 is start..stop of `progress`."""
    return lambda stage, fraction: progress(stage, start + (stop - start) * min(max(fraction, 0.0), 1.0))
