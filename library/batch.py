"""Many pairs in one call."""

from __future__ import annotations

import csv
import json
import os
import warnings
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Union

from ..core.errors import CrosstieError
from ..core.progress import CancelledError
from ..core.raster.atomic import replacing
from ..services.batch.command import Record
from ..services.batch.crew import crew_of
from ..services.batch.queue import read_pairs
from ..services.batch.run import register_pairs
from .options import texts

LIST = "crosstie-pairs.csv"
"""Lines that are no file yet, in the folder of the results."""
CHOICES = {"resampling": "auto", "grid": "reference", "series": "auto"}
FILES = ("moving", "reference", "target")
PairList = Union[str, os.PathLike, Iterable[Mapping[str, Any]]]
"""A CSV with the columns moving and reference (and, if wanted, id, target and options), or its lines as mappings."""


def batch(
    pairs: PairList,
    folder: str | os.PathLike,
    *,
    jobs: int = 1,
    accept_review: bool = False,
    rasters: bool = True,
    overwrite: bool = False,
    **options: Any,
) -> list[dict]:
    """Match many pairs and write their registered rasters and operations into a folder; return one row for each.

    The same as `crosstie batch`: pairs that an earlier call has done with the same files and options are not done
    again, and `results.jsonl` in the folder has all rows. `jobs`: processes (a script that asks for several keeps its
    own work under `if __name__ == "__main__"`). `accept_review`: write rasters that need a look, too. `rasters`: False
    for operations alone. `options`: those of `match`, `progress` among them, for all pairs that have none of their own,
    and `resampling`, `grid`, `cut=True` (as for `register`), `reports=True` and `reviews=True` (each match saved for a
    review in QGIS), `scheduler` (the address of a Dask cluster, instead of `jobs`) and `sources` (where relative paths
    of `pairs` begin, also in an object store: `/vsis3/bucket`). `series="off"`: sheets teach each other nothing.

    A pair that fails is a row with the verdict `error`. Raises CrosstieError, before any work, where the list or the
    folder cannot be used.
    """
    progress = options.pop("progress", None)
    how = {name: options.pop(name, default) for name, default in CHOICES.items()}
    how.update({name: options.pop(name, False) for name in ("cut", "reports", "reviews")})
    scheduler, sources = (options.pop(name, "") for name in ("scheduler", "sources"))
    how.update(accept_review=accept_review, no_rasters=not rasters, sources=sources)
    place, how = _made(folder), {**texts(options), **how}
    path = _as_file(pairs, place)
    listed = read_pairs(path, str(place), how, overwrite)
    record = Record(path, {name: value for name, value in how.items() if value}, jobs, scheduler)
    rows: dict[str, dict] = {}
    try:
        with crew_of(jobs, scheduler) as crew:
            for row in register_pairs(listed, place, record, crew, warn):
                rows[row["id"]] = json.loads(json.dumps(row, default=str))
                if progress is not None:
                    progress(row["id"], len(rows) / len(listed))
    except CancelledError as error:
        raise CrosstieError("The batch was asked to stop. Call it again to go on with the other pairs.") from error
    return list(rows.values())


def warn(error: CrosstieError) -> None:
    """Warn of what could not be written beside the results."""
    warnings.warn(str(error), stacklevel=2)


def _as_file(pairs: PairList, folder: Path) -> str:
    """Return the path of a list of pairs; lines are written into the folder, so that QGIS can go on with them."""
    if isinstance(pairs, (str, os.PathLike)):
        return os.path.abspath(pairs)  # noqa: PTH100
    lines, path = [_line(pair) for pair in pairs], folder / LIST
    with replacing(str(path), True, CrosstieError) as part, Path(part).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(dict.fromkeys(name for line in lines for name in line)))
        writer.writeheader()
        writer.writerows(lines)
    return str(path)


def _line(pair: Mapping[str, Any]) -> dict[str, str]:
    """Return a pair as a line of a list, with its files as they are from here."""
    own = {name: os.path.abspath(os.fspath(pair[name])) for name in FILES if pair.get(name)}  # noqa: PTH100
    others = {name: value for name, value in pair.items() if name not in (*FILES, "id")}
    return {**own, **({"id": str(pair["id"])} if "id" in pair else {}), **texts(others)}


def _made(path: str | os.PathLike) -> Path:
    """Return a folder for results, made where it was not there; CrosstieError where it cannot be made."""
    folder = Path(path)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CrosstieError(f"The folder {folder} cannot be made. Choose another one.", str(error)) from error
    return folder
