"""One thread for BLAS during a match or a fit: its many small solves are slower on several.

On a busy machine OpenBLAS's threads wait for each other at each solve. Their number belongs to the process: it is set
back as soon as the last of the works that asked for one thread has ended. OpenBLAS is what numpy's wheels, OSGeo4W,
Debian and Homebrew bring; another BLAS (MKL, Accelerate) is left as it is.
"""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path

import numpy as np

PREFIXES, SUFFIXES = ("", "scipy_"), ("", "64_", "_64")
"""How builds of OpenBLAS rename `openblas_set_num_threads`."""
LOADED_ONLY = getattr(os, "RTLD_NOLOAD", 0)


class _Threads:
    """How many works ask for one thread, and the numbers of threads before the first of them."""

    lock = threading.Lock()
    works = 0
    before: tuple[int, ...] = ()


@contextmanager
def one_blas_thread() -> Iterator[None]:
    """Keep numpy's linear algebra to one thread in this process for the block, if its library can be asked to."""
    with _Threads.lock:
        if not _Threads.works:
            _Threads.before = tuple(get() for get, _ in _libraries())
            _set([1] * len(_libraries()))
        _Threads.works += 1
    try:
        yield
    finally:
        with _Threads.lock:
            _Threads.works -= 1
            if not _Threads.works:
                _set(_Threads.before)


def blas_threads() -> tuple[int, ...]:
    """Return how many threads each OpenBLAS of this process uses; nothing where there is none."""
    return tuple(get() for get, _ in _libraries())


def _set(counts) -> None:
    for (_, put), count in zip(_libraries(), counts):
        put(count)


@lru_cache(maxsize=1)
def _libraries() -> tuple:
    """Return (get, set) of the number of threads of each OpenBLAS that this process has loaded."""
    found = []
    for path in _paths():
        with suppress(OSError):
            found += _functions(ctypes.CDLL(path, mode=LOADED_ONLY))
    return tuple(found)


def _functions(library: ctypes.CDLL) -> list:
    for prefix in PREFIXES:
        for suffix in SUFFIXES:
            get, put = (
                getattr(library, f"{prefix}openblas_{verb}_num_threads{suffix}", None) for verb in ("get", "set")
            )
            if get is not None and put is not None:
                get.restype, put.argtypes, put.restype = ctypes.c_int, [ctypes.c_int], None
                return [(get, put)]
    return []


def _paths() -> list[str]:
    """Return files that may be OpenBLAS: those that are loaded, where the system lists them, else numpy's own."""
    with suppress(OSError):
        lines = Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace").splitlines()
        mapped = {line.split(maxsplit=5)[5] for line in lines if line.count(" ") >= 5 and "/" in line}
        return sorted(path for path in mapped if "blas" in Path(path).name)
    package = Path(np.__file__).parent
    folders = package.with_name("numpy.libs"), package / ".dylibs", Path(sys.prefix) / "Library" / "bin"
    return sorted(str(path) for folder in folders for path in folder.glob("*openblas*"))
