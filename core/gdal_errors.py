"""Calls of GDAL: its errors are collected, whether or not it raises exceptions, and it makes no requests unasked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal

PROXIES = ("GDAL_HTTP_PROXY", "GDAL_HTTPS_PROXY")
NOWHERE = "http://127.0.0.1:1"
"""A proxy that nobody runs: each request of GDAL's fails before it leaves this computer."""
_offline = [True]


def allow_requests() -> None:
    """Let GDAL make requests from now on: the user has named an address."""
    _offline[0] = False


@contextmanager
def _without_requests() -> Iterator[None]:
    """Make GDAL's requests fail during the block, in this thread, unless an address was named."""
    if not _offline[0]:
        yield
        return
    before = {name: gdal.GetThreadLocalConfigOption(name, None) for name in PROXIES}
    try:
        for name in PROXIES:
            gdal.SetThreadLocalConfigOption(name, NOWHERE)
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)


@contextmanager
def collected() -> Iterator[list[str]]:
    """Yield a list that receives the GDAL errors of the block; an exception of GDAL ends the block without propagating.

    No file makes GDAL ask another computer, whatever it holds, until `allow_requests`. A GDAL message that is not
    UTF-8 (a file name in another encoding) arrives as a SystemError.

    `UseExceptions` affects the whole process and so other plugins: it is not changed. The caller sets its
    result to None before the block and tests it afterwards. Error handlers belong to the thread.
    """
    errors: list[str] = []

    def keep(level, number, text):
        if level >= gdal.CE_Failure:
            errors.append(text)

    gdal.PushErrorHandler(keep)
    try:
        with _without_requests():
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
