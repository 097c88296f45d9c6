"""Many pairs in one call."""

from __future__ import annotations

import csv
import json
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Executor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Union

from ..core.errors import CrosstieError
from ..services.batch_outputs import RESULTS, one_batch
from ..services.batch_queue import InPlace, read_pairs, run_pairs
from ..services.result_lines import Lines
from ..services.workers import Workers, register_in_worker
from .options import texts

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
    and `resampling`, `grid`, `reports=True`.

    A pair that fails is a row with the verdict `error`. Raises CrosstieError, before any work, where the list or the
    folder cannot be used.
    """
    progress = options.pop("progress", None)
    how = {"resampling": options.pop("resampling", "auto"), "grid": options.pop("grid", "reference")}
    how.update(accept_review=accept_review, no_rasters=not rasters, reports=options.pop("reports", False))
    place = _made(folder)
    with _as_file(pairs) as path:
        listed = read_pairs(path, str(place), {**texts(options), **how}, overwrite)
    rows: list[dict] = []
    with one_batch(place):
        lines = Lines(str(place / RESULTS))
        for row in run_pairs(listed, register_in_worker, _executor(jobs), 2 * jobs):
            lines.add(row)
            rows.append(json.loads(json.dumps(row, default=str)))
            if progress is not None:
                progress(row["id"], len(rows) / len(listed))
    return rows


def _executor(jobs: int) -> Callable[[], Executor]:
    return InPlace if jobs <= 1 else partial(Workers, jobs)


@contextmanager
def _as_file(pairs: PairList) -> Iterator[str]:
    """Yield the path of a list of pairs, for the block."""
    if isinstance(pairs, (str, os.PathLike)):
        yield os.fspath(pairs)
        return
    lines = [_line(pair) for pair in pairs]
    with tempfile.TemporaryDirectory(prefix="crosstie-") as folder:
        path = Path(folder) / "pairs.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(dict.fromkeys(name for line in lines for name in line)))
            writer.writeheader()
            writer.writerows(lines)
        yield str(path)


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
