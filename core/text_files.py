"""Reads small text files of unknown origin: limited in size, plain files only, with messages for errors."""

from __future__ import annotations

import codecs
import json
import math
import os
import stat
from pathlib import Path
from typing import Any

from .errors import CrosstieError, DamageError
from .messages import Text, message

MOST_BYTES = 256 << 20
MOST_POINTS = 1_000_000
BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def exists(text: str) -> bool:
    """Return whether a text is the path of an existing file or folder; False for one that is too long."""
    try:
        return Path(text).exists()
    except (OSError, ValueError):
        return False


def refuse_forbidden(path: str, error: type[CrosstieError] = CrosstieError) -> None:
    """Raise `error` where this user may not read a file, or not enter its folder, where it seems to be missing."""
    try:
        if stat.S_ISREG(Path(path).stat().st_mode):
            os.close(os.open(path, os.O_RDONLY))
    except PermissionError as failure:
        name = Path(path).name
        raise error(
            message("{name} may not be read: check the permissions of the file and of its folder.", name=name),
            str(failure),
        ) from failure
    except (OSError, ValueError):
        return  # Whatever else is wrong is told by who reads it.


def read_text(path: str) -> str:
    """Return the content of a text file in any encoding, with any line ends; CrosstieError if it is not text."""
    name = Path(path).name
    raw = read_bytes(path)
    encoding = next((e for mark, e in BOMS if raw.startswith(mark)), None)
    if encoding is None and b"\0" in raw[:65536]:
        raise CrosstieError(message("{name} is not a text file. Choose the right one, or name its format.", name=name))
    try:
        text = raw.decode(encoding or "utf-8")
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    if text.count("\n") > MOST_POINTS + 100:
        raise CrosstieError(
            message(
                "{name} holds more than {most:,} lines. Thin the points first: a few hundred are enough "
                "for any transform.",
                name=name,
                most=MOST_POINTS,
            )
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_bytes(path: str) -> bytes:
    """Return the content of a plain file; CrosstieError if it is missing, not a file, too large or unreadable."""
    file = Path(path)
    try:
        # Reading a pipe or a device could block for ever.
        state = file.stat()
        if not stat.S_ISREG(state.st_mode):
            raise CrosstieError(message("{path} is not a file. Choose a file.", path=path))
        if state.st_size > MOST_BYTES:
            raise CrosstieError(
                message(
                    "{file} has {size_mb:,.0f} MB, more than the {most_mb} MB that points may take. Thin the "
                    "points, or choose the right file.",
                    file=file.name,
                    size_mb=state.st_size / 2**20,
                    most_mb=MOST_BYTES >> 20,
                )
            )
        return file.read_bytes()
    except (OSError, ValueError) as error:
        raise CrosstieError(
            message("{path} cannot be read. Check its name and its permissions.", path=path), str(error)
        ) from error


def read_json(path: str) -> Any:
    """Return the value in a JSON file; CrosstieError if it is not valid JSON."""
    name = Path(path).name
    try:
        text = read_text(path)
        values = json.loads(text)
        if "\\ud" in text.lower():
            # Half a character, which no file and no window can hold; two halves that belong together are one.
            json.dumps(values, ensure_ascii=False).encode()
        return values
    except (ValueError, RecursionError) as error:
        told = message("{name} is not valid JSON: {problem}.", name=name, problem=shortened(error))
        raise CrosstieError(told, str(error)) from error


def number(text: str, comma: bool = False) -> float:
    """Return a finite number; ValueError for anything else. `comma`: a comma may be the decimal sign."""
    value = float(text.strip().replace(",", ".") if comma else text)
    if not math.isfinite(value):
        raise ValueError("not a number")
    return value


def refuse_line(name: str, line: int, text: str, wanted: Text) -> CrosstieError:
    """Return the error for an invalid line."""
    shown = text.strip()[:60]
    return CrosstieError(
        message("{name}, line {line}: “{text}” is not {wanted}.", name=name, line=line, text=shown, wanted=wanted)
    )


def nothing(name: str, wanted: Text) -> CrosstieError:
    """Return the error for a file without points."""
    return CrosstieError(message("{name} holds no points. Expected is {wanted}.", name=name, wanted=wanted))


def shortened(error: Exception, most: int = 80) -> Text:
    """Return what is wrong with something that was read, for a sentence: in our words, or those of JSON's reader.

    What Python or numpy say of values that they do not understand tells a person nothing.
    """
    if isinstance(error, RecursionError):
        return message("it is nested too deeply")
    if isinstance(error, (CrosstieError, DamageError)):
        return error.message
    if isinstance(error, UnicodeError):
        return message("it is no text in UTF-8")
    if not isinstance(error, json.JSONDecodeError):
        return message("a value in it is missing, or of another kind than it should be")
    words = str(error)
    return words if len(words) <= most else f"{words[:most]} …"
