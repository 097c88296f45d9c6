"""How much memory this process holds, and whether that grows over many rounds of the same work (Linux)."""

from __future__ import annotations

import ctypes
import gc
import os
import statistics
from collections.abc import Sequence
from pathlib import Path

WINDOW = 10
"""Rounds whose median is compared: what one round leaves to the next differs by some per cent."""
MOST_GROWTH = 0.05


def resident_mb() -> float:
    """Return the resident memory, megabytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def in_use_mb() -> float:
    """Return the resident memory once what is free was given back, megabytes.

    An allocator with an arena for each thread keeps several hundred megabytes of freed memory, now more, now less.
    """
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc's
    if trim is not None:
        trim(0)
    return resident_mb()


def growth(used: Sequence[float], warm_up: int) -> float:
    """Return by which share the last rounds use more than those after the warm-up."""
    first, last = used[warm_up : warm_up + WINDOW], used[-WINDOW:]
    return statistics.median(last) / statistics.median(first) - 1
