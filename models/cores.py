"""The cores of the processor, shared: one pool of threads for all, in which nothing waits for itself."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache
from itertools import chain, islice

_WORKER = "crosstie-arrays"


def cores() -> int:
    """Return how many threads work at once."""
    return min(os.cpu_count() or 1, 8)


def shared(work: Callable, items: Iterable) -> Iterator:
    """Yield work(item) in order, on threads unless this is one of them already or there is only one item."""
    items = list(items)
    if len(items) < 2 or _is_worker():
        return map(work, items)
    return _pool().map(work, items)


def ahead(work: Callable, items: Iterable) -> Iterator:
    """Yield work(item) in order, on threads; one item more than there are cores is under way at a time.

    An only item is worked on by this thread, so that its own parts are what the cores share.
    """
    items = iter(items)
    first = list(islice(items, 2))
    items = chain(first, items)
    if len(first) < 2 or _is_worker():
        yield from map(work, items)
        return
    waiting: deque[Future] = deque()
    try:
        for item in items:
            waiting.append(_pool().submit(work, item))
            if len(waiting) > cores():
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        for future in waiting:
            future.cancel()


@lru_cache(maxsize=1)
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(cores(), _WORKER)


def _is_worker() -> bool:
    """Return whether this thread is one of the pool's: one that waited for others there might wait for ever."""
    return threading.current_thread().name.startswith(_WORKER)
