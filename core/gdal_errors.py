"""GDAL's errors, whichever way this process has set GDAL to report them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal


@contextmanager
def collected() -> Iterator[list[str]]:
    """Yield the list that fills with the GDAL errors of the block; a RuntimeError of GDAL ends the block quietly.

    `UseExceptions` belongs to the whole process, thus to other plugins too: it is left as it is. The caller sets its
    result to None before the block and tests it afterwards. Error handlers belong to the thread.
    """
    errors: list[str] = []

    def keep(level, number, text):
        if level >= gdal.CE_Failure:
            errors.append(text)

    gdal.PushErrorHandler(keep)
    try:
        yield errors
    except RuntimeError as error:
        if str(error) not in errors:
            errors.append(str(error))
    finally:
        gdal.PopErrorHandler()
