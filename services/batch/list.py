"""The list of a batch: rasters gathered from files and folders, and the CSV that names their pairs."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from osgeo import gdal

from ...core.errors import CrosstieError
from ...core.gdal_errors import collected
from ...core.messages import message
from ...core.raster.atomic import COMPANIONS, replacing
from ...core.raster.hearsay import is_share, is_virtual, leads_away
from ...core.raster.targets import place_of
from ..request_options import OPTIONS
from .queue import Pair, id_of

COLUMNS = ("id", "moving", "reference", "target")


@dataclass(frozen=True)
class Gathered:
    """What files and folders hold."""

    rasters: tuple[str, ...]
    others: tuple[str, ...]
    """Files that are no rasters, or lead to another computer."""


def gathered(paths: Iterable[str]) -> Gathered:
    """Return the rasters among files, and in folders with all that is below them, each once; nothing is opened.

    Broken rasters count as rasters: that they are broken is told of their row.
    """
    rasters: dict[str, str] = {}
    others = []
    for path in paths:
        for file in _files(Path(path)):
            if _looks_like_a_raster(file):
                rasters.setdefault(place_of(file), file)
            elif not file.endswith(COMPANIONS):
                others.append(file)
    return Gathered(tuple(rasters.values()), tuple(others))


def _files(path: Path) -> Iterator[str]:
    if not path.is_dir():
        yield str(path)
        return
    for file in sorted(path.rglob("*")):
        # What begins with a point is hidden, or a part of a file that is being written.
        if file.is_file() and not any(part.startswith(".") for part in file.relative_to(path).parts):
            yield str(file)


def _looks_like_a_raster(file: str) -> bool:
    if is_share(file) or file.endswith(COMPANIONS) or (is_virtual(file) and leads_away(file)):
        return False
    driver = None
    with collected():
        driver = gdal.IdentifyDriverEx(file, gdal.OF_RASTER)
    # GeoPackages and PDFs are rasters only if they hold one.
    return driver is not None and driver.GetMetadataItem(gdal.DCAP_RASTER) == "YES" and not _is_vector(file, driver)


def _is_vector(file: str, driver: gdal.Driver) -> bool:
    if driver.GetMetadataItem(gdal.DCAP_VECTOR) != "YES":
        return False
    data = None
    with collected():
        data = gdal.OpenEx(file, gdal.OF_RASTER | gdal.OF_READONLY)
    return data is None or not (data.RasterCount or data.GetSubDatasets())


def new_pairs(rasters: Iterable[str], known: Collection[Pair]) -> list[Pair]:
    """Return a pair for each raster that is not yet moved by one, named after its file; the reference is left open.

    Files of equal names are numbered.
    """
    places = {place_of(pair.moving) for pair in known}
    taken = {pair.id.casefold() for pair in known}
    made = []
    for raster in rasters:
        if place_of(raster) not in places:
            places.add(place_of(raster))
            made.append(Pair(_free(raster, taken), raster, "", "", ""))
    return made


def _free(raster: str, taken: set[str]) -> str:
    stem = id_of(Path(raster).stem) or "raster"
    own, number = stem, 1
    while own.casefold() in taken:
        number += 1
        own = f"{stem}_{number}"
    taken.add(own.casefold())
    return own


def merged(pairs: Iterable[Pair], known: Collection[Pair]) -> list[Pair]:
    """Return pairs of another list with ids that no known pair has."""
    taken = {pair.id.casefold() for pair in known}
    return [replace(pair, id=_free(f"{pair.id}.x", taken)) for pair in pairs]


def with_one_reference(pairs: Iterable[Pair], reference: str) -> list[Pair]:
    """Return the pairs with one reference for those that have none; the reference itself is no moving raster."""
    there = place_of(reference)
    return [
        pair if pair.reference else replace(pair, reference=reference)
        for pair in pairs
        if pair.reference or place_of(pair.moving) != there
    ]


def with_next_reference(pairs: list[Pair]) -> list[Pair]:
    """Return the pairs each with the next one's raster as reference, unless it has its own; the last one has none."""
    following = [*(pair.moving for pair in pairs[1:]), ""]
    chained = [replace(pair, reference=pair.reference or other) for pair, other in zip(pairs, following)]
    return [pair for pair in chained if pair.reference]


def write_list(path: Path, pairs: Iterable[Pair]) -> None:
    """Write the CSV of a batch, whole or not at all, with a column for each option that any pair has."""
    pairs = list(pairs)
    open_ends = [pair.id for pair in pairs if not pair.reference]
    if open_ends or not pairs:
        raise CrosstieError(
            message("{count} row(s) have no reference: {names}. Choose one.", count=len(open_ends),
                    names=", ".join(open_ends)[:120])
            if open_ends
            else message("There is no raster to register. Add some.")
        )  # fmt: skip
    options = [name for name in OPTIONS if any(pair.options.get(name) for pair in pairs)]
    with (
        replacing(str(path), True, CrosstieError) as part,
        Path(part).open("w", encoding="utf-8", newline="") as file,
    ):
        writer = csv.writer(file)
        writer.writerow([*COLUMNS, *options])
        for pair in pairs:
            own = [pair.options.get(name, "") for name in options]
            writer.writerow([pair.id, pair.moving, pair.reference, pair.target, *own])
