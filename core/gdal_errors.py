"""Collects GDAL's errors, whether or not this process has GDAL's exceptions switched on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal


@contextmanager
def collected() -> Iterator[list[str]]:
    """Yield a list that receives the GDAL errors of the block; an exception of GDAL ends the block without propagating.

    A GDAL message that is not UTF-8 (a file name in another encoding) arrives as a SystemError.

    `UseExceptions` affects the whole process and so other plugins: it is not changed. The caller sets its
    result to None before the block and tests it afterwards. Error handlers belong to the thread.
    """
    errors: list[str] = []

    def keep(level, number, text):
        if level >= gdal.CE_Failure:
            errors.append(text)

    gdal.PushErrorHandler(keep)
    try:
        yield errors
    except (RuntimeError, SystemError, UnicodeError) as error:
        text = _words(error)
        if text not in errors:
            errors.append(text)
    finally:
        gdal.PopErrorHandler()


def _words(error: Exception) -> str:
    """Return the message of GDAL, decoded as Latin-1 if it is not UTF-8."""
    cause = error if isinstance(error, UnicodeDecodeError) else error.__cause__ or error.__context__
    return bytes(cause.object).decode("latin-1") if isinstance(cause, UnicodeDecodeError) else str(error)
