"""Checks an SQLite file before GDAL opens it: it must hold stored tables, not computed ones."""

from __future__ import annotations

import contextlib
import re
import sqlite3
import time
from pathlib import Path, PurePath

from .errors import CrosstieError
from .messages import message

LONGEST_S = 5.0
"""The catalogue of a normal file is read in milliseconds."""
STEPS = 10_000


def stored_tables(path: str) -> set[str]:
    """Return the tables listed by a GeoPackage; CrosstieError if it is not one, or if a table is computed.

    Views and computed columns could turn a small file into endless rows or huge values.
    """
    name = Path(path).name
    try:
        with contextlib.closing(sqlite3.connect(address(Path(path).resolve()), uri=True)) as database:
            end = time.monotonic() + LONGEST_S
            database.set_progress_handler(lambda: time.monotonic() > end, STEPS)
            return _listed(database, name)
    except (sqlite3.Error, ValueError, UnicodeError, OverflowError) as error:
        raise CrosstieError(message("{name} is not a GeoPackage, or is damaged.", name=name), str(error)) from error


def address(path: PurePath) -> str:
    """Return SQLite's address of a file, read only.

    It takes no host: a network path of Windows, to which network drives resolve too, is one of four slashes.
    """
    return re.sub("^file://(?!/)", "file:////", f"{path.as_uri()}?mode=ro&immutable=1")


def _listed(database: sqlite3.Connection, name: str) -> set[str]:
    _refuse_computed(database, "gpkg_contents", name)
    listed = {str(row[0]) for row in database.execute("SELECT table_name FROM gpkg_contents")}
    for table in listed:
        _refuse_computed(database, table, name)
    return listed


def _refuse_computed(database: sqlite3.Connection, table: str, name: str) -> None:
    kinds = database.execute("SELECT type FROM sqlite_master WHERE lower(name) = lower(?)", (table,)).fetchall()
    columns = database.execute("SELECT hidden FROM pragma_table_xinfo(?)", (table,)).fetchall()
    if ("view",) in kinds or any(hidden for (hidden,) in columns):
        raise CrosstieError(
            message(
                "The layer {table} of {name} is computed, not stored. Save it as a table.", table=table[:60], name=name
            )
        )
