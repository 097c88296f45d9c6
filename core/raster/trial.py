"""Whether a format takes a registered raster: tried with a few pixels, before any work."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import RasterError
from ..messages import message
from ..progress import never, silent
from ..request import RasterSource
from .drivers import LONGEST, FileOptions, copy_as
from .fill import Outside
from .lossless import faithful
from .marking import marking_in
from .output import Output
from .pixels import Grid
from .read_back import require_same
from .source import Raster

SIDE_PX = 32


def require_taken(
    moving: RasterSource,
    reference: RasterSource,
    target: str,
    driver: str,
    file: FileOptions = FileOptions(),  # noqa: B008 (frozen)
    outside: Outside = Outside(),  # noqa: B008 (frozen)
) -> None:
    """Raise RasterError, with the format's reason, where `driver` would not take the bands of `moving`, registered.

    A GeoTIFF without options of the user's takes any.
    """
    if driver == "GTiff" and not file.creation_options:
        return
    with Raster(moving) as raster, Raster(reference) as frame:
        options = _in_this_thread(driver, faithful(driver, file.creation_options, raster.dtype))
        outside = marking_in(driver, options, raster, outside)
        with tempfile.TemporaryDirectory(prefix="crosstie-") as folder, _said_by(driver, folder):
            between, made = (str(Path(folder) / name) for name in ("between.tif", f"tried{Path(target).suffix}"))
            _write(between, raster, frame, options if driver == "GTiff" else (), outside)
            if driver != "GTiff":
                copy_as(between, made, driver, options, silent, never)
                require_same(between, made, driver, never)


def _in_this_thread(driver: str, options: tuple[str, ...]) -> tuple[str, ...]:
    """Return creation options without threads: GDAL tells errors of others to nobody, and writes zeros."""
    kept = tuple(option for option in options if not option.upper().startswith("NUM_THREADS="))
    return (*kept, "NUM_THREADS=1") if driver == "GTiff" else kept


def _write(path: str, raster: Raster, frame: Raster, options: tuple[str, ...], outside: Outside) -> None:
    output = Output(path, raster, frame, Grid(0.0, 0.0, 1.0, 1.0, SIDE_PX, SIDE_PX), options, outside)
    errors = []
    try:
        block = output.empty_block(SIDE_PX, SIDE_PX)
        for b in range(1, block.RasterCount + 1):
            # Some texts are read back as numbers with fractions only where one has them.
            block.GetRasterBand(b).Fill(1.5 if b < block.RasterCount or not output.wants_validity else 255)
        output.write(block, 0, 0)
    finally:
        errors = output.close()
    if errors:
        raise RasterError(errors[0], "\n".join(errors))


@contextmanager
def _said_by(driver: str, folder: str) -> Iterator[None]:
    """Give the words of a format as the reason, not a disk."""
    try:
        yield
    except RasterError as error:
        if not error.details:
            raise  # It says what is wrong itself.
        raise RasterError(
            message(
                "The format {driver} does not take this raster: “{reason}”. Choose another one, such as .tif.",
                driver=driver,
                reason=_without(folder, error.details.splitlines()[0])[:LONGEST],
            ),
            error.details,
        ) from error


def _without(folder: str, text: str) -> str:
    """Return GDAL's words without the name of a trial's file, which nobody knows."""
    return re.sub(rf"{re.escape(folder)}\S*", "", text).lstrip(": ")
