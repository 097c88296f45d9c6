"""One writer per file: a lock beside the target, and removal of the leftovers of killed runs."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import CrosstieError
from ..messages import Message, message

OURS = re.compile(r"\.crosstie-(?P<key>[0-9a-f]{8})(?:\.lock|-[0-9a-f]{8}(?:-(?P<name>.*))?)")
"""What we write beside a target: its lock, its parts and its folders; nothing else is ever removed."""
BETWEEN = re.compile(r"\.between\.(tif|vrt)$")
"""What the name of a copy ends in that another format is made from."""
BEHIND = (
    "", ".aux.xml", ".msk", ".ovr", ".msk.ovr", ".ovr.aux.xml", ".tmp", ".ovr.tmp", ".msk.tmp", ".msk.ovr.tmp",
    "-journal", "-wal", "-shm",
)  # fmt: skip
"""What GDAL's and SQLite's files beside one are called: its name and this."""
LONGEST_NAME = 200
"""Bytes of a name that file systems take together with what we put before and GDAL behind it."""
_UNLOCKED = -1
_seen: set[Path] = set()


class Busy(Exception):  # noqa: N818 (no error: somebody is at work)
    """Somebody else writes the target now."""


@contextmanager
def alone(target: Path, error: type[CrosstieError], busy: Message | None = None) -> Iterator[None]:
    """Be the only writer of a target during the block; raise `error`, with what to do, if another process writes it.

    The system gives the lock back when a process dies. Where a file system has no locks, unique names must do.
    """
    lock = _lock_of(target)
    _clean_once(target.parent)
    try:
        held = _acquire(lock)
    except Busy:
        raise error(
            busy
            or message(
                "{name} is being written by another Crosstie, perhaps in another window. Wait until that is done, or "
                "choose another name.",
                name=target.name,
            ),
            str(lock),
        ) from None
    try:
        yield
    finally:
        _release(lock, held)


def part_of(target: Path) -> Path:
    """Return an unused, unpredictable name beside a target, with its ending."""
    name, suffix = target.name, target.suffix
    if len(os.fsencode(name)) > LONGEST_NAME:
        name = suffix[:LONGEST_NAME]
    return target.with_name(f".crosstie-{_key(target)}-{secrets.token_hex(4)}-{name}")


def folder_of(target: Path) -> Path:
    """Return the unused, unpredictable name of a folder beside a target."""
    return target.with_name(f".crosstie-{_key(target)}-{secrets.token_hex(4)}")


def shown(path: Path) -> Path:
    """Return the path that a person knows: of the target where this is one of our names for a part of it."""
    if OURS.fullmatch(path.parent.name):
        path = path.parent.parent / path.name
    found = OURS.fullmatch(path.name)
    name = found["name"] if found and found["name"] else path.name
    return path.with_name(BETWEEN.sub("", name))


def remove(path: Path) -> None:
    """Remove one of our files or folders, and what GDAL or SQLite usually write beside it.

    It asks for names and reads no folder: one of a large batch holds hundreds of thousands of files.
    """
    for tail in BEHIND:
        _remove(Path(f"{path}{tail}"))


def remove_all(path: Path) -> None:
    """Remove one of our files or folders, and whatever stands beside it under its name with something behind it."""
    for found in path.parent.glob(f"{_literal(path.name)}*"):
        _remove(found)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink()


def _clean_once(folder: Path) -> None:
    """Remove what killed runs left in a folder, the first time that this process writes there."""
    if folder in _seen:
        return
    _seen.add(folder)
    for lock in folder.glob(".crosstie-*.lock"):
        found = OURS.fullmatch(lock.name)
        if not found:
            continue
        with contextlib.suppress(Busy):
            held = _acquire(lock)
            if held != _UNLOCKED:
                remove_all(lock.with_name(f".crosstie-{found['key']}-"))
                _release(lock, held)


def _key(target: Path) -> str:
    return hashlib.sha256(os.fsencode(os.path.normcase(target.name))).hexdigest()[:8]


def _lock_of(target: Path) -> Path:
    return target.with_name(f".crosstie-{_key(target)}.lock")


def _literal(name: str) -> str:
    """Return a glob pattern that means nothing but a name."""
    return re.sub(r"([*?\[])", r"[\1]", name)


def _acquire(lock: Path) -> int:
    """Return the descriptor of a lock that is ours now, `_UNLOCKED` where there are no locks; Busy where it is not."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
    while True:
        try:
            file = os.open(lock, flags, 0o666)
        except OSError:
            return _UNLOCKED
        try:
            _lock_file(file)
            if _is_there(file, lock):
                return file
        except (BlockingIOError, PermissionError):
            os.close(file)
            raise Busy from None
        except OSError:
            os.close(file)
            return _UNLOCKED
        # Whoever held it has removed it meanwhile.
        os.close(file)


def _is_there(file: int, lock: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file), os.stat(lock))  # noqa: PTH116 (beside fstat)
    except FileNotFoundError:
        return False


def _lock_file(file: int) -> None:
    """Lock a file for this process at once, or raise OSError."""
    try:
        import fcntl
    except ImportError:
        import msvcrt

        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]  # Windows alone has it.
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _release(lock: Path, held: int) -> None:
    if held == _UNLOCKED:
        return
    if os.name != "nt":
        # Removed while it is locked, so that no other process locks a file that is about to be deleted.
        with contextlib.suppress(OSError):
            lock.unlink(missing_ok=True)
        os.close(held)
        return
    os.close(held)
    with contextlib.suppress(OSError):
        lock.unlink()
