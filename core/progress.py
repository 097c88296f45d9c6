"""Progress reports and cancelling of long work."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

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


_thread = threading.local()


@contextmanager
def cancel_scope(is_cancelled: IsCancelled) -> Iterator[None]:
    """Let `checkpoint` ask `is_cancelled` within the block, in this thread.

    For the loops of linear algebra under a fit, which would else hand it down through every transform family.
    """
    before = getattr(_thread, "is_cancelled", never)
    _thread.is_cancelled = is_cancelled
    try:
        yield
    finally:
        _thread.is_cancelled = before


def checkpoint() -> None:
    """Raise CancelledError once the innermost `cancel_scope` of this thread is cancelled; nothing outside of one."""
    check(getattr(_thread, "is_cancelled", never))


def part(progress: Progress, start: float, stop: float) -> Progress:
    """Return a Progress whose 0..1 is start..stop of `progress`."""
    return lambda stage, fraction: progress(stage, start + (stop - start) * min(max(fraction, 0.0), 1.0))
