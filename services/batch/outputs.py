"""The output files of a batch, checked against its inputs and against each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from ...core.errors import CrosstieError
from ...core.messages import message
from ...core.raster.target_lock import alone
from ...core.raster.targets import files_of, place_of

RESULTS = "results.jsonl"
INDEX = "index.gpkg"
"""The footprints of all pairs that are done."""
RECORD = "crosstie-batch.json"
"""What the batch is, so that it can be opened and gone on with later."""
TAUGHT = "crosstie-series.json"
"""What sheets said that have been matched once more since, as their series taught."""
DECISIONS = "decisions.jsonl"
"""What a person decided."""
UNDER_WAY = "crosstie-under-way.json"
"""While a batch runs: its process and the ids of the pairs at work."""
STOP = "crosstie-stop"
"""A file of this name asks the batch of its folder to end."""
OWN = (RESULTS, INDEX, RECORD, TAUGHT, DECISIONS, UNDER_WAY, STOP)
REVIEW_ENDING = ".crosstie.gpkg"
"""Of the match of a pair, saved as the dock saves registrations."""
LOCKED = "the batch of this folder"
"""What the lock is for: no file, so that all files can still be written."""


def outputs(folder: str, own: str, target: str = "") -> list[str]:
    """Return all files that a pair may write, its raster `target` among them unless that is empty."""
    endings = ".json", ".operation.json", ".report.html", REVIEW_ENDING
    return [*([target] if target else []), *(str(Path(folder) / f"{own}{ending}") for ending in endings)]


class Collisions:
    """Knows what is read and written so far; names that differ in case only are one file on many systems."""

    def __init__(self, folder: str, inputs: Iterable[str]):
        self._given = list(inputs)
        self._inputs = {place_of(path) for path in self._given}
        self._outputs = {place_of(str(Path(folder) / name)): name for name in OWN}

    def add(self, own: str, paths: Iterable[str]) -> None:
        """Take the outputs of one more pair; CrosstieError where one of them is there already, or is read."""
        places = {place_of(path): path for path in paths}
        for place, path in places.items():
            if place in (self._parts if Path(path).exists() else self._inputs):
                raise CrosstieError(
                    message(
                        "it would overwrite {path}, which is an input of the list. Name another target.",
                        path=Path(path).name,
                    )
                )
            if place in self._outputs:
                raise CrosstieError(
                    message(
                        "it would overwrite {path}, which belongs to {other}. Name another target or id.",
                        path=Path(path).name,
                        other=self._outputs[place],
                    )
                )
        self._outputs.update(dict.fromkeys(places, own))

    @cached_property
    def _parts(self) -> set[str]:
        """The inputs with the files that they consist of: only a file that is there can be one."""
        return {place_of(part) for path in set(self._given) for part in files_of(path)}


@contextmanager
def one_batch(folder: Path) -> Iterator[None]:
    """Be the only batch of a folder, for the block; CrosstieError where another one is at work there."""
    taken = message(
        "Another batch is at work in the folder {folder}. Wait until it is done, or choose another folder.",
        folder=str(folder),
    )
    with alone(folder / LOCKED, CrosstieError, taken):
        yield
