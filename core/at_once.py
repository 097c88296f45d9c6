"""Two works at once, of which the first one to fail ends the other."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import copy_context
from typing import TypeVar

from .progress import CancelledError, IsCancelled

One = TypeVar("One")
Other = TypeVar("Other")


def both(
    one: Callable[[IsCancelled], One], other: Callable[[IsCancelled], Other], is_cancelled: IsCancelled
) -> tuple[One, Other]:
    """Return what two functions return; `one` is called in a thread of its own.

    Each is given an IsCancelled that is true once the run is cancelled or the other function has failed. Raises the
    error of the function that failed of itself.
    """
    over = threading.Event()

    def is_over() -> bool:
        return over.is_set() or is_cancelled()

    def beside() -> One:
        with _failing(over):
            return one(is_over)

    with ThreadPoolExecutor(1) as pool, _failing(over):
        first = pool.submit(copy_context().run, beside)
        try:
            try:
                second = other(is_over)
            except CancelledError:
                first.result()
                raise
            return first.result(), second
        finally:
            # It holds its error, whose traceback holds this frame.
            del first


@contextmanager
def _failing(over: threading.Event) -> Iterator[None]:
    """Set `over` if the block fails."""
    try:
        yield
    except BaseException:
        over.set()
        raise
