"""Reads small text files of unknown origin: limited in size, plain files only, with messages for errors."""

from __future__ import annotations

import codecs
import json
import math
import stat
from pathlib import Path

from .errors import CrosstieError

MOST_BYTES = 256 << 20
MOST_POINTS = 1_000_000
BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def exists(text: str) -> bool:
    """Return whether a text is the path of an existing file or folder; False for one that is too long."""
    try:
        return Path(text).exists()
    except (OSError, ValueError):
        return False


def read_text(path: str) -> str:
    """Return the content of a text file in any encoding, with any line ends; CrosstieError if it is not text."""
    name = Path(path).name
    raw = read_bytes(path)
    encoding = next((e for mark, e in BOMS if raw.startswith(mark)), None)
    if encoding is None and b"\0" in raw[:65536]:
        raise CrosstieError(f"{name} is not a text file. Choose a file of points, or name its format.")
    try:
        text = raw.decode(encoding or "utf-8")
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    if text.count("\n") > MOST_POINTS + 100:
        raise CrosstieError(
            f"{name} holds more than {MOST_POINTS:,} lines. Thin the points first: a few hundred are enough for any "
            "transform."
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_bytes(path: str) -> bytes:
    """Return the content of a plain file; CrosstieError if it is missing, not a file, too large or unreadable."""
    file = Path(path)
    try:
        # Reading a pipe or a device could block for ever.
        state = file.stat()
        if not stat.S_ISREG(state.st_mode):
            raise CrosstieError(f"{path} is not a file. Choose a file of points.")
        if state.st_size > MOST_BYTES:
            raise CrosstieError(
                f"{file.name} has {state.st_size / 2**20:,.0f} MB, more than the {MOST_BYTES >> 20} MB that points may "
                "take. Thin the points, or choose the right file."
            )
        return file.read_bytes()
    except (OSError, ValueError) as error:
        raise CrosstieError(f"{path} cannot be read. Check its name and its permissions.", str(error)) from error


def read_json(path: str):
    """Return the value in a JSON file; CrosstieError if it is not valid JSON."""
    name = Path(path).name
    try:
        return json.loads(read_text(path))
    except (ValueError, RecursionError) as error:
        raise CrosstieError(f"{name} is not valid JSON: {_short(error)}.", str(error)) from error


def number(text: str, comma: bool = False) -> float:
    """Return a finite number; ValueError for anything else. `comma`: a comma may be the decimal sign."""
    value = float(text.strip().replace(",", ".") if comma else text)
    if not math.isfinite(value):
        raise ValueError("not a number")
    return value


def refuse_line(name: str, line: int, text: str, wanted: str) -> CrosstieError:
    """Return the error for an invalid line."""
    shown = text.strip()[:60]
    return CrosstieError(f"{name}, line {line}: “{shown}” is not {wanted}.")


def nothing(name: str, wanted: str) -> CrosstieError:
    """Return the error for a file without points."""
    return CrosstieError(f"{name} holds no points. Expected is {wanted}.")


def _short(error: Exception) -> str:
    return "it is nested too deeply" if isinstance(error, RecursionError) else str(error)[:80]
