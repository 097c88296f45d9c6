"""Writes files that get their final name only when they are complete."""

from __future__ import annotations

import contextlib
import errno
import glob
import os
import shutil
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import CrosstieError, RasterError
from ..messages import Message, message
from .target_lock import alone, part_of, remove, remove_all, shown

COMPANIONS = (".aux.xml", ".msk", ".ovr")
LONGEST_NAME = 230
"""Bytes; most disks take 255."""
PROTECTED = (errno.EACCES, errno.EPERM, errno.EROFS)


@contextmanager
def replacing(target: str, overwrite: bool = False, error: type[CrosstieError] = RasterError) -> Iterator[str]:
    """Yield an empty file beside `target` to write to; after the block it becomes `target`, or is gone if that failed.

    Raises `error` where the target exists and `overwrite` is not set, where another process writes it now, or where
    nothing can be written.
    """
    with staged(target, overwrite, error, part_of, _create, _move) as part:
        yield str(part)


@contextmanager
def staged(
    target: str,
    overwrite: bool,
    error: type[CrosstieError],
    beside: Callable[[Path], Path],
    create: Callable[[Path], None],
    move: Callable[[Path, Path], None],
) -> Iterator[Path]:
    """Yield what `create` makes at the unused path `beside(target)`; after the block `move` puts it into place.

    Raises `error` as `replacing` does; whatever happens, nothing is left beside the target.
    """
    path = Path(target)
    refuse(path, overwrite, error)
    with alone(path, error):
        part, clean = beside(path), remove_all
        try:
            _create_beside(part, create, error)
            yield part
            refuse(path, overwrite, error)
            move(part, path)
            clean = remove
        except OSError as failure:
            raise error(write_failure(target, failure), str(failure)) from failure
        finally:
            clean(part)
            clean(world_file(part))


def write_failure(target: str, failure: OSError | None = None) -> Message:
    """Return the message for a file that could not be written: no space, no permission, or locked elsewhere."""
    path = shown(Path(target))
    # Windows keeps files that are open from being replaced.
    if isinstance(failure, PermissionError) and path.exists():
        return message(
            "{file} is open in another program or protected. Close it there, or choose another name.", file=path.name
        )
    with contextlib.suppress(OSError):
        if shutil.disk_usage(path.parent).free < 1 << 20:
            return message(
                "The disk is full: {file} could not be written. Free some space or choose another folder.",
                file=path.name,
            )
    return message(
        "{file} cannot be written to {folder}. Check that the disk has space, or choose another folder.",
        file=path.name,
        folder=path.parent,
    )


def refuse(path: Path, overwrite: bool, error: type[CrosstieError]) -> None:
    """Raise `error` where a path cannot be a file to write: a folder, a file that may not be replaced, or nowhere."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        mode = None
    except PermissionError as failure:
        raise no_file_in(path.parent, failure, error) from failure
    except (OSError, ValueError) as failure:
        raise error(message("A file cannot be called {path}. Choose another name.", path=str(path)[:80])) from failure
    if not path.name or (mode is not None and stat.S_ISDIR(mode)):
        raise error(message("{path} is a folder. Give the name of a file.", path=path))
    if mode is not None and not stat.S_ISREG(mode):
        raise error(message("{path} is a pipe or a device. Give the name of a file.", path=path))
    if mode is not None and not overwrite:
        raise error(
            message("{file} exists already. Choose another name or allow it to be overwritten.", file=path.name),
            str(path),
        )
    if not path.parent.is_dir():
        raise error(message("The folder {folder} does not exist. Choose another one.", folder=path.parent))
    if mode is None and not overwrite:
        refuse_taken(companions(path), error)


def refuse_taken(files: Iterable[Path], error: type[CrosstieError]) -> None:
    """Raise `error` where any of the files that would appear beside a new one is there already: somebody else's."""
    taken = [file for file in files if file.exists()]
    if taken:
        names = ", ".join(file.name for file in taken)
        raise error(
            message("{file} exists already. Choose another name or allow it to be overwritten.", file=names),
            str(taken[0]),
        )


def refuse_long_name(target: str, error: type[CrosstieError]) -> None:
    """Raise `error` where a disk may not take the longer names of what GDAL writes beside a file."""
    name = Path(target).name
    if len(os.fsencode(name)) > LONGEST_NAME:
        raise error(message("The name {name}… is too long. Choose a shorter one.", name=name[:40]))


def no_file_in(folder: Path, failure: OSError, error: type[CrosstieError]) -> CrosstieError:
    """Return the error for a folder in which no file could be made."""
    if failure.errno in PROTECTED:
        sentence = message(
            "Nothing can be written to {folder}: the folder is read-only. Choose another folder.", folder=folder
        )
    else:
        sentence = message("Nothing can be written to {folder}. Choose another folder.", folder=folder)
    return error(sentence, str(failure))


def companions(path: Path) -> list[Path]:
    """Return the files beside a raster that GDAL reads with it, but for the world file of another raster there."""
    mine = [Path(f"{path}{suffix}") for suffix in COMPANIONS]
    world = world_file(path)
    return mine if world.exists() and _of_another(world, path) else [*mine, world]


def _of_another(beside: Path, path: Path) -> bool:
    """Return whether a world file is also that of another raster: `.tif` and `.tiff` have the same."""
    like = path.parent.glob(f"{glob.escape(path.stem)}.*")
    return any(other != path and other.stem == path.stem and world_file(other) == beside for other in like)


def world_file(path: Path) -> Path:
    """Return the world file of a raster: `.tfw` for `.tif`, its first and last letter and a w; `.wld` without any."""
    letters = path.suffix.lower().lstrip(".")
    return path.with_suffix(f".{letters[0]}{letters[-1]}w" if len(letters) > 1 else ".wld")


def _create_beside(part: Path, create: Callable[[Path], None], error: type[CrosstieError]) -> None:
    """Create a file or folder; raise `error` with a message of its own where nothing can be written to its folder."""
    try:
        create(part)
    except OSError as failure:
        if failure.errno in PROTECTED:
            raise no_file_in(part.parent, failure, error) from failure
        raise


def _create(part: Path) -> None:
    """Make an empty file that was not there; a link of that name would not be followed."""
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))


def _move(part: Path, path: Path) -> None:
    """Put the file and what GDAL wrote beside it in place; the target's old companions no longer fit it.

    Where there is an old file it is replaced first: if that is refused, its companions are still there.
    """
    if path.exists():
        part.replace(path)
    for new, old in zip(companions(part), companions(path)):
        if not new.exists():
            old.unlink(missing_ok=True)
        elif old != world_file(path) or not _of_another(old, path):
            new.replace(old)
    if part.exists():
        part.replace(path)
