"""Writes groups of files (with headers, projections, indexes) that appear together or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from ..errors import CrosstieError, RasterError
from .atomic import companions, refuse_taken, staged
from .target_lock import folder_of


@contextmanager
def together(target: str, overwrite: bool, error: type[CrosstieError] = RasterError) -> Iterator[str]:
    """Yield a path of the target's own name in a folder beside it; after the block all files made there move over.

    Raises `error` where the target exists and `overwrite` is not set, where another process writes it now, or where
    nothing can be written.
    """
    move = partial(_move, overwrite=overwrite, error=error)
    with staged(target, overwrite, error, folder_of, _create, move) as folder:
        yield str(folder / Path(target).name)


def _create(folder: Path) -> None:
    folder.mkdir(0o700)


def _move(folder: Path, path: Path, overwrite: bool, error: type[CrosstieError]) -> None:
    """Put all files in place: the main one last where it is new, first where there is an old one that may resist.

    The old one's companions do not fit the new one. Raises `error` where others of a new group are there already.
    """
    is_there = path.exists()
    made = sorted(folder.iterdir(), key=lambda file: ((file.name == path.name) != is_there, file.name))
    if not is_there and not overwrite:
        refuse_taken((path.parent / file.name for file in made), error)
    for file in made:
        file.replace(path.parent / file.name)
    for old in companions(path) if is_there else ():
        if old.name not in {file.name for file in made}:
            old.unlink(missing_ok=True)
