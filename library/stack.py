"""Many rasters of one place in one call."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Union

from ..core.errors import CrosstieError
from ..core.operation.output_grid import Target
from ..core.progress import CancelledError
from ..core.stack.shared_grid import ALL
from ..services.batch.command import Record
from ..services.batch.crew import Crew, crew_of
from ..services.batch.queue import Pair
from ..services.batch.run import register_pairs
from ..services.stack.listing import members_of
from ..services.stack.run import StackJob, run_stack
from .batch import warn
from .calls import told
from .options import texts
from .rasters import wkt_of

Sources = Union[str, os.PathLike, Iterable[Union[str, os.PathLike]]]
"""Rasters, folders of them, or CSVs that list them; one or several."""


@dataclass(frozen=True)
class Stacked:
    """What became of a stack."""

    rasters: dict[str, dict]
    """By id, in the order of the stack: `state` (fixed, agrees, …), `ties` and more, as in `report["rasters"]`."""
    files: dict[str, list[str]]
    """What was written, by the ids of the rasters."""
    left_out: tuple[str, ...]
    """The ids of the rasters that could not be tied to the others, or not be opened."""
    notes: tuple[str, ...]
    """What a person has to know: which rasters are left out, which pairs are wrong."""
    report: dict
    """All of `stack.json`: rasters, pairs, loops."""


def stack(
    sources: Sources,
    folder: str | os.PathLike,
    *,
    reference: str | os.PathLike = "",
    pairs_each: int = 4,
    jobs: int = 1,
    rasters: bool = True,
    overwrite: bool = False,
    **options: Any,
) -> Stacked:
    """Register rasters of one place with each other, all at once, and write them on one shared grid.

    The same as `crosstie stack`: an interrupted call is gone on with by the same call, and nothing is done twice.
    `sources`: paths, since the pairs are matched as a batch; a CSV has the column raster and, if wanted, id, date and
    look. `reference`: the raster that stays in its place; the best connected one where none is named. `pairs_each`:
    pairs that a raster takes part in. `jobs`: processes (as for `batch`). `rasters`: False for operations and the
    report alone. `options`: those of `match`, `progress` among them, and of the shared grid: `resampling`; `cover`,
    `all` or `common` for what all rasters show; `t_srs`, `tr`, `te`, another CRS, pixel size (x, y) and extent (xmin,
    ymin, xmax, ymax) than the reference's.

    A raster that cannot be tied to the others is in `left_out`, with the reason in `notes`. Raises CrosstieError where
    nothing can be matched or written.
    """
    progress = options.pop("progress", None)
    named = [sources] if isinstance(sources, (str, os.PathLike)) else list(sources)
    grid = _grid(*(options.pop(name, None) for name in ("t_srs", "tr", "te")))
    resampling, cover = options.pop("resampling", "auto"), options.pop("cover", ALL)
    job = StackJob(
        tuple(members_of([os.fspath(source) for source in named])), Path(folder), texts(options), os.fspath(reference),
        pairs_each, cover, grid, resampling, rasters, overwrite,
    )  # fmt: skip
    try:
        with crew_of(jobs) as crew:
            done = run_stack(job, partial(_rows, crew, jobs), told(progress))
    except CancelledError as error:
        raise CrosstieError("The stack was asked to stop. Call it again to go on.") from error
    about = {raster["name"]: raster for raster in done.report["rasters"]}
    return Stacked(about, done.report["files"], tuple(done.left_out), tuple(map(str, done.notes)), done.report)


def _grid(t_srs: Any, tr: Sequence[float] | None, te: Sequence[float] | None) -> Target:
    size = None if tr is None else (float(tr[0]), float(tr[1]))
    extent = None if te is None else (float(te[0]), float(te[1]), float(te[2]), float(te[3]))
    return Target(wkt_of(t_srs), size, extent)


def _rows(crew: Crew, jobs: int, pairs: list[Pair], folder: Path, record: Record) -> Iterator[dict]:
    """Yield the rows of the pairs' batch."""
    return register_pairs(pairs, folder, replace(record, jobs=jobs), crew, warn)
