"""The options of a match as Python values, turned into the texts that all other ways give."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from numbers import Number
from typing import Any

from ..services.request_options import OPTIONS, SEVERAL


def texts(options: Mapping[str, Any]) -> dict[str, str]:
    """Return options as texts by their names; None counts as not given, TypeError for a name that is no option."""
    for name in options:
        if name not in OPTIONS:
            raise TypeError(f"{name!r} is no option of a match. There are {', '.join(OPTIONS)}.")
    return {name: _text(value) for name, value in options.items() if value is not None}


def _text(value: Any) -> str:
    """Return one value as text: numbers with commas between, several of anything else with semicolons."""
    if isinstance(value, (str, os.PathLike)):
        return os.fspath(value)
    if hasattr(value, "to_wkt"):
        return value.to_wkt()
    if hasattr(value, "wkt"):
        return value.wkt
    if isinstance(value, Iterable):
        parts = list(value)
        between = "," if all(isinstance(part, Number) for part in parts) else SEVERAL
        return between.join(map(_text, parts))
    return str(value)
