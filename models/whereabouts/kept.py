"""Keeps the levels of indexes between runs, in files that are mapped into memory.

A file is named after everything that its content depends on. It appears when it is complete; what is torn, of another
shape or not made of numbers is made anew, and the oldest go where all together grow beyond MOST_BYTES.
"""

from __future__ import annotations

import contextlib
import hashlib
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from ...core.cache_folder import cache_folder
from ...core.errors import CrosstieError
from ...core.file_state import source_state
from ...core.progress import IsCancelled, check
from ...core.raster.atomic import COMPANIONS, replacing
from ...core.raster.reader import Reader
from ...core.raster.target_lock import alone
from ..features import Recipe
from .level import Level, ground_size

FILES = "*.index.npy"
VERSION = 1
"""Of what is kept: another one is made anew."""
MOST_BYTES = 2 << 30
LARGEST = 16.0
"""No feature is larger; what is, is none."""
WAIT_S = 0.5


def kept(
    reference: Reader, level: Level, recipe: Recipe, make: Callable[[], np.ndarray], is_cancelled: IsCancelled
) -> np.ndarray:
    """Return a level's array: the one that is kept, or what `make` returns, which is kept where that is possible.

    Where another process makes the same one, its work is waited for. CancelledError.
    """
    path = path_of(reference, level, recipe)
    if path is None:
        return make()
    # A lock of its own: writing the file takes that of the file.
    making = path.with_suffix(".making")
    while (found := _read(path, level)) is None:
        check(is_cancelled)
        with contextlib.suppress(_BusyError), alone(making, _BusyError):
            made = _read(path, level)
            return made if made is not None else _written(path, make())
        time.sleep(WAIT_S)
    return found


def path_of(reference: Reader, level: Level, recipe: Recipe) -> Path | None:
    """Return the file of a level; None where nothing can be kept: no files of a known state, or no folder for it."""
    source = reference.raster.source
    if not (state := reference.raster.state):
        return None
    beside = [source_state(f"{source.path}{suffix}") for suffix in COMPANIONS]
    known = reference.raster.georeference
    sides = () if known is None else known.pixel_sides((0.0, 0.0)).tolist()
    told = (VERSION, source.path, state, beside, source.bands, source.stretch, sides, reference.raster.crs_wkt,
            reference.bands, ground_size(reference), level, recipe)  # fmt: skip
    try:
        folder = cache_folder()
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, RuntimeError):
        return None
    return folder / FILES.replace("*", hashlib.sha256(repr(told).encode()).hexdigest()[:32])


class _BusyError(CrosstieError):
    """Somebody else makes the same level."""


def _read(path: Path, level: Level) -> np.ndarray | None:
    """Return the array of a file; None where there is none that can be used."""
    try:
        found = np.load(path, mmap_mode="r", allow_pickle=False)
        fits = found.shape == level.shape and found.dtype == np.float16
        if not fits or not all(float(np.abs(channel).max()) < LARGEST for channel in found):
            return None
        path.touch()
    except (OSError, ValueError, EOFError):
        return None
    return found


def _written(path: Path, made: np.ndarray) -> np.ndarray:
    """Return an array after it was kept, if that is possible."""
    with contextlib.suppress(CrosstieError, OSError):
        _make_room(path.parent, made.nbytes)
        with replacing(str(path), overwrite=True) as part, Path(part).open("wb") as file:
            np.lib.format.write_array(file, made, allow_pickle=False)
    return made


def _make_room(folder: Path, size: int) -> None:
    """Remove the levels that were used longest ago, so that all together stay within MOST_BYTES."""
    files = sorted(folder.glob(FILES), key=lambda path: -path.stat().st_mtime)
    for path in files:
        size += path.stat().st_size
        if size > MOST_BYTES:
            path.unlink(missing_ok=True)
