"""What a batch is: the command that goes on with it, said in its folder."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from ...core.errors import CrosstieError
from ...core.messages import message
from ...core.raster.atomic import refuse, replacing
from ...core.text_files import read_json
from ..request_options import OPTIONS
from .outputs import RECORD

FORMAT, VERSION = "crosstie-batch", 1
FLAGS = ("accept_review", "cut", "no_rasters", "reports", "reviews")
SOURCES = "sources"
"""Where relative names begin: a place of the network too, so a person says it and no folder of somebody else's."""
CHOICES = ("resampling", "grid", "series", SOURCES)


@dataclass(frozen=True)
class Record:
    """What has to be said again to go on with a batch."""

    pairs: str
    """The path of its list."""
    options: dict = field(default_factory=dict)
    """By the names of request_options, FLAGS and CHOICES."""
    jobs: int = 1
    """Processes on this machine."""
    scheduler: str = ""
    """The address of a Dask scheduler whose workers do it instead."""

    def arguments(self, folder: Path) -> list[str]:
        """Return the arguments of `python -m crosstie`."""
        given: list[str] = []
        for name in (*OPTIONS, *CHOICES):
            if self.options.get(name):
                given += [_option(name), str(self.options[name])]
        flags = [_option(name) for name in FLAGS if self.options.get(name)]
        who = ["--scheduler", self.scheduler] if self.scheduler else ["--jobs", str(self.jobs)]
        return ["batch", self.pairs, "--folder", str(folder), *who, *given, *flags]


def _option(name: str) -> str:
    return "--" + name.replace("_", "-")


def write_record(folder: Path, record: Record) -> None:
    """Say in a folder what its batch is; CrosstieError where another file of that name is there."""
    path = folder / RECORD
    if path.exists():
        read_record(folder)
    with replacing(str(path), True, CrosstieError) as part:
        values = {"format": FORMAT, "version": VERSION, **asdict(record)}
        Path(part).write_text(json.dumps(values, indent=1), encoding="utf-8")


def read_record(folder: Path) -> Record:
    """Return what the batch of a folder is, but for its SOURCES; CrosstieError where the folder holds none."""
    path = folder / RECORD
    refuse(path, True, CrosstieError)
    if not path.is_file():
        raise CrosstieError(message("The folder {folder} holds no batch. Choose another one.", folder=folder.name))
    values = read_json(str(path))
    try:
        known = values["format"] == FORMAT and values["version"] == VERSION
        told = values["options"]
        options = {name: told[name] for name in (*OPTIONS, *FLAGS, *CHOICES) if name in told and name != SOURCES}
        jobs, scheduler = min(max(int(values["jobs"]), 1), 64), str(values.get("scheduler") or "")
        record = Record(str(values["pairs"]), options, jobs, scheduler)
    except (KeyError, TypeError, ValueError) as error:
        raise _no_record(path) from error
    if not known or not all(isinstance(value, (str, bool)) for value in options.values()):
        raise _no_record(path)
    return record


def _no_record(path: Path) -> CrosstieError:
    return CrosstieError(
        message("{file} is no record of a batch, or one of a newer Crosstie. Choose another folder.", file=path.name)
    )
