"""Keeps what was looked up of a whole raster, so that the pairs of a batch that share a reference look once.

Reading all of a large reference for its preview, its scan border and its contrast takes seconds, for each sheet anew.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from .hearsay import is_virtual
from .source import Raster

MOST = 1
"""Rasters that are kept in a process; one takes up to 50 MB."""
_is_on: ContextVar[bool] = ContextVar("_is_on", default=False)
_lock = threading.Lock()
_kept: OrderedDict[tuple, dict[str, Any]] = OrderedDict()


@contextmanager
def keeping_whole_images() -> Iterator[None]:
    """For the block and its thread, keep what is looked up of rasters, and use what was kept before."""
    before = _is_on.set(True)
    try:
        yield
    finally:
        _is_on.reset(before)


def key_of(raster: Raster) -> tuple | None:
    """Return what all that is looked up of a raster depends on; None where it is not kept.

    All files that it consists of count, by size and time. Texts that name others may change with what those name.
    """
    if not _is_on.get() or is_virtual(raster.source.path):
        return None
    state = raster.state
    return None if state is None else (raster.source, state)


def recalled(key: tuple | None) -> dict[str, Any] | None:
    """Return what was kept by a key; None where nothing is."""
    with _lock:
        if key is None or key not in _kept:
            return None
        _kept.move_to_end(key)
        return _kept[key]


def keep(key: tuple | None, found: dict[str, Any]) -> None:
    """Keep what was looked up, which nobody may change any more; the oldest beyond MOST go."""
    if key is None:
        return
    with _lock:
        _kept[key] = found
        while len(_kept) > MOST:
            _kept.popitem(last=False)
