"""Progress reports and cancelling of long work."""

from __future__ import annotations

from collections.abc import Callable

from .messages import Text

Progress = Callable[[Text, float], None]
"""progress(stage, fraction): the name of the stage, for the user, and the share of the whole run done, 0..1."""

IsCancelled = Callable[[], bool]


class CancelledError(Exception):
    """Raised by the innermost loop once is_cancelled() is true; `core.failures` turns it into `Cancelled`."""


def silent(stage: Text, fraction: float) -> None:
    """A Progress that does nothing."""


def never() -> bool:
    """An IsCancelled that is never true."""
    return False


def check(is_cancelled: IsCancelled) -> None:
    """Raise CancelledError once is_cancelled() is true."""
    if is_cancelled():
        raise CancelledError


def part(progress: Progress, start: float, stop: float) -> Progress:
    """Return a Progress whose 0..1 is start..stop of `progress`."""
    return lambda stage, fraction: progress(stage, start + (stop - start) * min(max(fraction, 0.0), 1.0))
