"""The rasters of a stack: from files, folders or a CSV, in the order of their dates, and what each looks like."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from osgeo import gdal

from ...core.errors import CrosstieError
from ...core.messages import Text, message
from ...core.raster.hearsay import names_elsewhere
from ...core.raster.source import Raster
from ...core.raster.targets import place_of
from ...core.request import RasterSource
from ...core.stack.graph import Node
from ...core.stack.placing import Placed, placed
from ..batch.list import gathered, new_pairs
from ..batch.queue import id_of
from ..batch.table import read_table

DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)")
YEAR = re.compile(r"(?<!\d)((?:18|19|20)\d\d)(?!\d)")
DATED = ("TIFFTAG_DATETIME", "ACQUISITIONDATETIME", "ACQUISITION_DATE", "DATE_ACQUIRED", "PRODUCT_START_TIME")
"""Metadata that say when a raster was taken, without the domain."""


@dataclass(frozen=True)
class Member:
    """One raster of a stack's list."""

    id: str
    path: str
    date: str = ""
    """In digits, so that dates sort as texts: 20200131, 2020; empty where unknown."""
    look: str = ""
    """What kind of picture it is; rasters of one look are matched with each other first."""


@dataclass(frozen=True)
class Opened:
    """The rasters that can be opened, in their order, and why others cannot."""

    members: tuple[Member, ...]
    placed: tuple[Placed, ...]
    broken: dict[str, Text]
    """By id."""

    @property
    def nodes(self) -> list[Node]:
        """What the choice of pairs needs."""
        return [Node(n, member.look, own.ring) for n, (member, own) in enumerate(zip(self.members, self.placed))]


def members_of(paths: Sequence[str]) -> list[Member]:
    """Return the rasters that files, folders and CSVs name, each once; CrosstieError where a line means nothing.

    A CSV has the column raster and, if wanted, id, date and look; its relative paths count from its folder. Files of
    equal names are numbered.
    """
    found: list[Member] = []
    for path in paths:
        found += _listed(path) if path.lower().endswith(".csv") else [Member("", raster) for raster in _rasters(path)]
    found = _once(found)
    ids = [pair.id for pair in new_pairs((m.path for m in found), ())]
    return _distinct(replace(m, id=m.id or own) for m, own in zip(found, ids))


def opened(members: Iterable[Member]) -> Opened:
    """Return what can be opened, by date where all have one, else in the order given."""
    good, broken = [], {}
    for member in members:
        try:
            with Raster(RasterSource(member.path, hearsay=True)) as raster:
                good.append((_described(member, raster), placed(raster)))
        except CrosstieError as error:
            broken[member.id] = error.message
    if all(member.date for member, _ in good):
        good.sort(key=lambda one: one[0].date)
    return Opened(tuple(m for m, _ in good), tuple(own for _, own in good), broken)


def number_of(name: str, members: Sequence[Member]) -> int:
    """Return the number of the raster that an id, a path or a file's name means; CrosstieError where none is."""
    for number, member in enumerate(members):
        if name == member.id or place_of(name) == place_of(member.path):
            return number
    named = [number for number, member in enumerate(members) if Path(member.path).name == name]
    if len(named) == 1:
        return named[0]
    raise CrosstieError(
        message(
            "“{name}” is not in the stack, or stands for several rasters. Name the reference by its file, one of the "
            "stack's that can be opened.",
            name=name[:80],
        )
    )


def _rasters(path: str) -> tuple[str, ...]:
    if not Path(path).is_dir():
        return (path,)
    return gathered([path]).rasters


def _listed(path: str) -> list[Member]:
    table = read_table(path)
    if "raster" not in table.columns:
        raise CrosstieError(message("{name} is no list of rasters: the column raster is needed.", name=Path(path).name))
    found = []
    for line, row in table.rows.items():
        raster, own, date, look = (row.get(name, "") for name in ("raster", "id", "date", "look"))
        if not raster or names_elsewhere(raster):
            raise CrosstieError(
                message("{name}, line {line}: no plain raster file is named here.", name=Path(path).name, line=line)
            )
        beside = raster if Path(raster).is_absolute() else str(Path(path).parent / raster)
        found.append(Member(id_of(own), beside, re.sub(r"\D", "", date), look))
    return found


def _once(members: Iterable[Member]) -> list[Member]:
    """Return the members, of those of one file the first."""
    first: dict[str, Member] = {}
    for member in members:
        first.setdefault(place_of(member.path), member)
    return list(first.values())


def _distinct(members: Iterable[Member]) -> list[Member]:
    found, taken = [], set()
    for member in members:
        own, number = member.id, 1
        while own.casefold() in taken:
            number += 1
            own = f"{member.id}_{number}"
        taken.add(own.casefold())
        found.append(replace(member, id=own))
    return found


def _described(member: Member, raster: Raster) -> Member:
    """Return a member with its date and look, by its file where the list does not say them."""
    look = member.look or _look(raster.dataset)
    return replace(member, date=member.date or date_of(member.path, raster.dataset), look=look)


def date_of(path: str, dataset: gdal.Dataset | None = None) -> str:
    """Return the day in a file's name, else that of its metadata, else the year in its name; empty without any."""
    name = Path(path).stem
    told = [name]
    if dataset is not None:
        for domain in ("", "IMAGERY"):
            told += [v for k, v in (dataset.GetMetadata(domain) or {}).items() if k.rpartition("#")[2] in DATED]
    days = (DAY.search(text.replace(":", "-")) for text in told)
    day = next((found for found in days if found), None) or YEAR.search(name)
    return "".join(day.groups()) if day else ""


def _look(dataset: gdal.Dataset) -> str:
    bands = [dataset.GetRasterBand(b) for b in range(1, dataset.RasterCount + 1)]
    kinds = {gdal.GetDataTypeName(band.DataType) for band in bands}
    colours = {gdal.GetColorInterpretationName(band.GetColorInterpretation()) for band in bands}
    return f"{len(bands)} {'/'.join(sorted(kinds))} {'/'.join(sorted(colours))}"
