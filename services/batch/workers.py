"""Worker processes, which end what is under way when the process that started them ends, however it ends."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from typing import Any

from ...core.progress import IsCancelled, never
from .pair import register_pair
from .queue import Pair

MOST_ON_WINDOWS = 61
"""Processes that it can wait for."""
PATIENCE_S = 10.0
"""For the pair under way of a worker whose batch was killed."""


class Workers(ProcessPoolExecutor):
    """An executor on processes of this machine whose `shutdown` also ends what is under way, in a second or so.

    A Ctrl+C reaches all processes of a terminal; the workers ignore it, and end with the batch.
    """

    def __init__(self, count: int):
        # One thread a process: several processes share the cores better than several threads do.
        os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MKL_NUM_THREADS="1")
        # A fresh process each: a forked one would share GDAL's and torch's locks with this one.
        context = multiprocessing.get_context("spawn")
        # A byte without a lock, as a worker may be killed at any moment.
        self._ended = context.RawValue("b", 0)
        super().__init__(
            min(count, MOST_ON_WINDOWS) if os.name == "nt" else count,
            mp_context=context,
            initializer=_begin,
            initargs=(self._ended,),
        )

    def submit(self, function: Callable, /, *arguments: Any, **named: Any) -> Future:
        """Return a future, as every executor."""
        with _without_interrupts():
            return super().submit(function, *arguments, **named)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: ARG002
        """End all pairs, those that wait and those under way, and wait for their workers."""
        self._ended.value = 1
        super().shutdown(wait=True, cancel_futures=True)


def register_in_worker(pair: Pair, is_cancelled: IsCancelled = never) -> dict:
    """`register_pair`; in a process of `Workers` it ends with the batch: CancelledError."""
    return register_pair(pair, lambda: is_cancelled() or has_ended())


def has_ended() -> bool:
    """Return whether this is a process of `Workers` whose work is not wanted any more."""
    return _has_ended()


_has_ended: IsCancelled = never


def _begin(ended) -> None:
    global _has_ended  # noqa: PLW0603
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _has_ended = lambda: bool(ended.value)  # noqa: E731
    threading.Thread(target=_end_with_the_batch, args=(ended,), daemon=True).start()


def _end_with_the_batch(ended) -> None:
    """A worker whose batch was killed would wait for its next pair for ever."""
    batch = multiprocessing.parent_process()
    if batch is not None:
        batch.join()
    ended.value = 1
    time.sleep(PATIENCE_S)
    os._exit(1)


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Start processes that hear no Ctrl+C from their first moment on, where the system can do that."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
