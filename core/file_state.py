"""What changes when a file does, without reading it."""

from __future__ import annotations

from pathlib import Path


def file_state(path: str) -> tuple[int, ...]:
    """Return size and time (ns) of a file; empty for what is no file."""
    try:
        found = Path(path).stat()
    except (OSError, ValueError):
        return ()
    return found.st_size, found.st_mtime_ns
