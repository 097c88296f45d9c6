"""Checks files to write before any work: none is being read, exists already, is named twice or cannot be written."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from osgeo import gdal

from ..errors import CrosstieError, RasterError
from ..gdal_errors import collected
from ..messages import message
from ..text_files import exists
from .atomic import no_file_in, refuse
from .hearsay import DEEPEST, is_virtual, leads_away, waits

TABLES = (".csv", ".txt")
"""The endings of tables."""


def check_targets(targets: Iterable[str | None], inputs: Collection[str | None], overwrite: bool) -> None:
    """Raise CrosstieError where one of the files to write is being read, exists, is named twice or cannot be written.

    Empty names and None are skipped. An input may be any name that GDAL opens; the files that it consists of count.
    """
    places: set[str] = set()
    for target in filter(None, targets):
        for path in filter(None, inputs):
            refuse_same(path, target, CrosstieError)
        refuse(Path(target), overwrite, CrosstieError)
        _refuse_read_only(Path(target).parent)
        if place_of(target) in places:
            raise CrosstieError(
                message("{target} is given for two outputs. Choose another name for one of them.", target=target)
            )
        places.add(place_of(target))


def require_ending(path: str | None, endings: tuple[str, ...]) -> None:
    """Raise CrosstieError where the name of a file does not end as its kind does, in any case; None is skipped."""
    if path and not path.lower().endswith(endings):
        raise CrosstieError(
            message(
                "The name {file} does not say what to write: it must end in {endings}.",
                file=Path(path).name,
                endings=" / ".join(endings),
            )
        )


def refuse_same(source: str, target: str, error: type[CrosstieError] = RasterError) -> None:
    """Raise `error` where the file to write is one that is being read, also as a part of a virtual raster."""
    if not exists(target):
        return
    if any(exists(file) and Path(file).samefile(target) for file in files_of(source)):
        raise error(message("{file} is the file that is being read. Choose another name.", file=Path(target).name))


def files_of(path: str) -> Iterator[str]:
    """Yield the files that are read for a name that GDAL may open: itself, and those that it points to."""
    yield path
    yield from _parts_of(path, DEEPEST)


def place_of(path: str) -> str:
    """Return a path by which files can be compared, whether they are there or not, on systems of any kind."""
    return os.path.normcase(os.path.realpath(path)).casefold()


def _parts_of(path: str, depth: int) -> Iterator[str]:
    # A file that leads to an address is not opened for this.
    if depth == 0 or waits(path) or leads_away(path):
        return
    files: list[str] = []
    with collected():
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VECTOR | gdal.OF_READONLY)
        files = (dataset.GetFileList() or []) if dataset is not None else []
        dataset = None
    for file in files:
        # Statistics and control points beside a raster may be replaced on demand.
        if file != path and not file.lower().endswith(".aux.xml"):
            yield file
            if is_virtual(file):
                yield from _parts_of(file, depth - 1)


def takes_files(folder: Path) -> bool:
    """Return whether a file can be made in a folder."""
    return _refusal(folder) is None


def _refuse_read_only(folder: Path) -> None:
    """Raise CrosstieError where a folder takes no file."""
    failure = _refusal(folder)
    if failure is not None:
        raise no_file_in(folder, failure, CrosstieError) from failure


def _refusal(folder: Path) -> OSError | None:
    """Return how a folder refuses a file: tried, because what it says of itself is wrong on Windows."""
    try:
        with tempfile.TemporaryFile(prefix=".crosstie-", dir=folder):
            return None
    except OSError as failure:
        return failure
