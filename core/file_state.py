"""What changes when a file does, without reading it."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from .gdal_errors import collected


def file_state(path: str) -> tuple[int, ...]:
    """Return size and time (ns) of a file; empty for what is no file."""
    try:
        found = Path(path).stat()
    except (OSError, ValueError):
        return ()
    return found.st_size, found.st_mtime_ns


def source_state(path: str) -> tuple[int, ...]:
    """Return the same of a raster's source, also of one in a store or an archive that GDAL reads (`/vsi…`): there the
    store is asked, and the time is in seconds. Empty where it tells no time."""
    if not path.startswith("/vsi"):
        return file_state(path)
    found = None
    with collected():
        found = gdal.VSIStatL(path)
    return (found.size, found.mtime) if found is not None and found.mtime else ()
