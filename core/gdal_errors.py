"""GDAL's errors, whichever way this process has set GDAL to report them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal


@contextmanager
def collected() -> Iterator[list[str]]:
    """Yield the list that fills with the GDAL errors of the block; an error that GDAL raises ends the block quietly.

    Words of GDAL that are no UTF-8 (a file's name in another encoding) come as a SystemError.

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
    except (RuntimeError, SystemError, UnicodeError) as error:
        text = _words(error)
        if text not in errors:
            errors.append(text)
    finally:
        gdal.PopErrorHandler()


def _words(error: Exception) -> str:
    """Return what GDAL said, read as Latin-1 where it was no UTF-8."""
    cause = error if isinstance(error, UnicodeDecodeError) else error.__cause__ or error.__context__
    return bytes(cause.object).decode("latin-1") if isinstance(cause, UnicodeDecodeError) else str(error)
