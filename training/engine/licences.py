"""Sources of training pixels with their licences: which may be learned from, and what a run has learned from."""

from __future__ import annotations

import json
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import lru_cache
from pathlib import Path

from ...core.errors import CrosstieError

LISTED = Path(__file__).resolve().parents[1] / "sources.json"
ANY, CLEAN = "any", "clean"
OWN, TRANSFER = "procedural scenes of Crosstie", "transfer network of training/generator"
UNKNOWN = "not recorded"
"""Stands for a source that nothing names, or for pairs of a time when nobody counted."""


@dataclass(frozen=True)
class Origin:
    """A source, and whether weights made of it may ship with a GPL plugin."""

    name: str
    licence: str
    clean: bool
    why: str
    pairs: tuple[str, ...] = ()
    """Patterns of the ids of pairs that do not name their source."""
    rasters: tuple[str, ...] = ()
    """Patterns of file names."""


@lru_cache(maxsize=2)
def origins(path: Path = LISTED) -> dict[str, Origin]:
    """Return all listed sources by name."""
    rows = json.loads(path.read_text(encoding="utf-8"))["sources"]
    return {row["name"]: Origin(**row) for row in rows}


def source_of_pair(row: dict) -> str:
    """Return the source of a row of `pairs.json`: the one that it names, or that of its id."""
    return row.get("source") or _matching(row["id"], "pairs")


def source_of_raster(name: str) -> str:
    """Return the source of a single image by its file name."""
    return _matching(name, "rasters")


def _matching(name: str, patterns: str) -> str:
    found = (o.name for o in origins().values() if any(fnmatchcase(name, p) for p in getattr(o, patterns)))
    return next(found, UNKNOWN)


def checked(licences: str) -> str:
    """Return a choice of licences as it is; raise CrosstieError where there is none such."""
    if licences not in (ANY, CLEAN):
        raise CrosstieError(f"“{licences}” is no choice of licences. Say {ANY} or {CLEAN}.")
    return licences


def allowed(source: str, licences: str) -> bool:
    """Return whether a run may learn from a source; from an unlisted one only where anything goes."""
    listed = origins().get(source)
    return licences == ANY or (listed is not None and listed.clean)


def shares(state: dict) -> list[dict]:
    """Return what a run has learned from, most first: source, licence, clean, share of its pairs (0..1).

    `state` is what a run leaves beside its weights. Pairs from before sources were counted are UNKNOWN.
    """
    seen = dict(state.get("curriculum", {}).get("sources", {})) or {UNKNOWN: 1.0}
    total = sum(seen.values())
    rows = [{**_said(name), "share": round(count / total, 4)} for name, count in seen.items()]
    return sorted(rows, key=lambda row: -row["share"])


def _said(name: str) -> dict:
    listed = origins().get(name)
    return {
        "source": name,
        "licence": UNKNOWN if listed is None else listed.licence,
        "clean": listed is not None and listed.clean,
    }


def sentence(rows: list[dict]) -> str:
    """Return `shares` as a model card says them."""
    said = (f"{row['source']} ({row['licence']}): {100 * row['share']:.1f} %" for row in rows)
    return "; ".join(said)
