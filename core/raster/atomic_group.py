"""Writes groups of files (with headers, projections, indexes) that appear together or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import CrosstieError, RasterError
from .atomic import refuse, refuse_protected, write_failure
from .target_lock import alone, folder_of, remove


@contextmanager
def together(target: str, overwrite: bool = False, error: type[CrosstieError] = RasterError) -> Iterator[str]:
    """Yield a path of the target's own name in a folder beside it; after the block all files made there move over.

    Raises `error` where the target exists and `overwrite` is not set, where another process writes it now, or where
    nothing can be written.
    """
    path = Path(target)
    refuse(path, overwrite, error)
    with alone(path, error):
        folder = folder_of(path)
        try:
            _create(folder, error)
            yield str(folder / path.name)
            refuse(path, overwrite, error)
            _move(folder, path)
        except OSError as failure:
            raise error(write_failure(target, failure), str(failure)) from failure
        finally:
            remove(folder)


def _create(folder: Path, error: type[CrosstieError]) -> None:
    try:
        folder.mkdir(0o700)
    except OSError as failure:
        refuse_protected(folder, failure, error)
        raise


def _move(folder: Path, path: Path) -> None:
    """Put all files in place: the main one last where it is new, first where there is an old one that may resist."""
    main_first = path.exists()
    for file in sorted(folder.iterdir(), key=lambda file: (file.name == path.name) != main_first):
        file.replace(path.parent / file.name)
