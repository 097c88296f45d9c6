"""A list as a spreadsheet writes it: a CSV by its lines, nothing of which is lost or taken for something else."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from ...core.errors import CrosstieError
from ...core.messages import message
from ...core.text_files import read_text


@dataclass(frozen=True)
class Table:
    """What a CSV holds."""

    columns: tuple[str, ...]
    rows: dict[int, dict[str, str]]
    """The rows that are not empty, by the lines at which they begin; values without the spaces about them."""


def read_table(path: str) -> Table:
    """Return a CSV, whatever separates its columns.

    CrosstieError, which names the line, where a column is there twice, a row has more values than there are columns (a
    comma in a name) or a quotation mark is not closed, which would swallow the rows that follow.
    """
    name, text = Path(path).name, read_text(path).lstrip("\ufeff")
    header = text.partition("\n")[0]
    reader = csv.reader(StringIO(text, newline=""), delimiter=_delimiter(header), skipinitialspace=True, strict=True)
    columns: tuple[str, ...] = ()
    rows = {}
    for line, values in _lines(reader, name):
        with at_line(name, line):
            if columns:
                rows[line] = _row(columns, values)
            else:
                columns = _columns(values)
    return Table(columns, rows)


@contextmanager
def at_line(name: str, line: int) -> Iterator[None]:
    """Say at which line of the list something is wrong."""
    try:
        yield
    except CrosstieError as error:
        problem = message("{name}, line {line}: {problem}", name=name, line=line, problem=error.message)
        raise CrosstieError(problem, error.details) from error
    except (OSError, ValueError) as error:
        raise CrosstieError(
            message(
                "{name}, line {line}: a path or an id is none that this computer could write.", name=name, line=line
            ),
            str(error),
        ) from error


def _delimiter(header: str) -> str:
    """Return what separates the columns: spreadsheets write semicolons where the comma is the decimal sign."""
    return max(",;\t", key=header.count)


def _lines(reader, name: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the values of each row that has some, with the line at which it begins: a quoted value may hold several."""
    while True:
        line = reader.line_num + 1
        try:
            values = [value.strip() for value in next(reader)]
        except StopIteration:
            return
        except csv.Error as error:
            problem = message("a value is too long, or its quotation mark is not closed.")
            told = message("{name}, line {line}: {problem}", name=name, line=line, problem=problem)
            raise CrosstieError(told, str(error)) from error
        if any(values):
            yield line, values


def _columns(values: list[str]) -> tuple[str, ...]:
    twice = [name for name in values if name and values.count(name) > 1]
    if twice:
        raise CrosstieError(message("the column {column} is there twice.", column=twice[0][:60]))
    return tuple(values)


def _row(columns: tuple[str, ...], values: list[str]) -> dict[str, str]:
    if any(values[len(columns) :]):
        raise CrosstieError(
            message("there are more values than columns. Put a value that holds the separator into quotation marks.")
        )
    return dict(zip(columns, values))
