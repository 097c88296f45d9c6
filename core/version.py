"""The version of Crosstie that runs."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def own_version() -> str:
    """Return the version in `metadata.txt`, empty where that holds none."""
    metadata = Path(__file__).parents[1] / "metadata.txt"
    found = re.search(r"^version=(.+)$", metadata.read_text(encoding="utf-8"), re.MULTILINE)
    return found.group(1).strip() if found else ""
