"""A session as a GeoPackage: its registrations with their reviews, and rendered references."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from osgeo import gdal, ogr

from ..errors import CrosstieError
from ..gdal_errors import collected
from ..messages import Text, message
from ..outcome import Registered
from ..raster.atomic import replacing
from ..sqlite_tables import stored_tables
from .review_file import Saved, from_text, to_text

TABLE, PICTURE = "crosstie_registrations", "crosstie_reference_"
MEMORY = "/vsimem/"
SYNCHRONOUS = "OGR_SQLITE_SYNCHRONOUS"
MOST_BYTES = 4 << 30
MOST_ENTRIES = 10_000
FIELDS = (
    ("uid", ogr.OFTString), ("title", ogr.OFTString), ("moving", ogr.OFTString), ("reference", ogr.OFTString),
    ("points", ogr.OFTInteger), ("rmse_px", ogr.OFTReal), ("project", ogr.OFTString), ("written", ogr.OFTString),
    ("content", ogr.OFTString),
)  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """One registration of a session."""

    uid: str
    """Lower-case letters and digits; never changes."""
    saved: Saved
    title: str = ""
    """The name given by the user; empty: named after the layers."""
    project: str = ""
    """The project's file, as far as it has one."""


@dataclass(frozen=True)
class Session:
    """The content of a session file, as far as it can be read."""

    entries: tuple[Entry, ...]
    problems: tuple[Text, ...] = ()
    """A message for each registration that cannot be read."""


def write(path: str, entries: Sequence[Entry], replace_damaged: bool = False) -> None:
    """Write all entries, replacing the file as a whole; CrosstieError where that fails, with the old file kept.

    The new file is used only after it was read back. A file that is not a session is never replaced, nor is a
    damaged one unless `replace_damaged`.
    """
    _refuse_others(path, replace_damaged)
    texts = [to_text(entry.saved) for entry in entries]
    with replacing(path, True, CrosstieError) as part:
        complete = False
        with collected() as errors, _unhurried():
            complete = _write_all(part, path, entries, texts)
        if not complete or not _reads_back(part, entries, texts):
            raise CrosstieError(
                message("The session cannot be written. Check that the disk has space."), "\n".join(errors)
            )
        with Path(part).open("rb+") as whole:
            os.fsync(whole.fileno())


def _refuse_others(path: str, replace_damaged: bool) -> None:
    """Raise CrosstieError if a file exists that is not a session."""
    if not Path(path).exists():
        return
    try:
        tables = stored_tables(path) if Path(path).is_file() else {path}
    except CrosstieError:
        tables = set() if replace_damaged else {path}
    if any(table != TABLE and not table.startswith(PICTURE) for table in tables):
        raise CrosstieError(
            message(
                "{name} is no session of Crosstie, so it is not overwritten. Choose another name for the session.",
                name=Path(path).name,
            ),
            path,
        )


def _reads_back(part: str, entries: Sequence[Entry], texts: Sequence[str]) -> bool:
    """Return whether a file that was just written holds every registration as it was given."""
    try:
        rows = _rows(part)
    except CrosstieError:
        return False
    return sorted((row["uid"], row["content"]) for row in rows) == sorted(zip((e.uid for e in entries), texts))


@contextmanager
def _unhurried() -> Iterator[None]:
    """Let SQLite not sync after each step: the file is used only when it is complete."""
    before = gdal.GetThreadLocalConfigOption(SYNCHRONOUS)
    gdal.SetThreadLocalConfigOption(SYNCHRONOUS, "OFF")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(SYNCHRONOUS, before)


def _write_all(part: str, before: str, entries: Sequence[Entry], texts: Sequence[str]) -> bool:
    drawn = {PICTURE + e.uid: _reference(e) for e in entries if _reference(e).startswith(MEMORY)}
    known = _pictures(before)
    if known and known <= set(drawn):
        shutil.copyfile(before, part)  # drawing again would take longer
    else:
        known = set()
        Path(part).unlink(missing_ok=True)
        gdal.GetDriverByName("GPKG").Create(part, 0, 0, 0, gdal.GDT_Unknown)
    # A picture that is lost already must not keep the points from being written.
    new = (item for item in drawn.items() if item[0] not in known and gdal.VSIStatL(item[1]) is not None)
    return _write_rows(part, entries, texts) and all(_write_picture(part, *item) for item in new)


def read(path: str) -> Session:
    """Return the content of a session file; CrosstieError, which says what to do, if it is not one."""
    name = Path(path).name
    if not Path(path).is_file():
        raise CrosstieError(
            message("The session {name} is missing. Put it back where it was, or open it from elsewhere.", name=name),
            path,
        )
    if os.path.getsize(path) > MOST_BYTES:  # noqa: PTH202
        raise CrosstieError(message("{name} is far too large for a session.", name=name), path)
    return _understood(path, _rows(path))


def _rows(path: str) -> list[dict]:
    """Return the rows of a session file; CrosstieError where they cannot be read, or would be computed."""
    rows, errors = None, []
    try:
        if TABLE in stored_tables(path):
            with collected() as errors:
                rows = _read_rows(path)
    except CrosstieError as error:
        errors = [str(error), error.details]
    if rows is None:
        damaged = message("{name} is damaged, or no session of Crosstie. It stays as it is.", name=Path(path).name)
        raise CrosstieError(damaged, "\n".join(errors))
    return rows


def _read_rows(path: str) -> list[dict] | None:
    source = _opened(path)
    layer = None if source is None else source.GetLayerByName(TABLE)
    if layer is None:
        return None
    if layer.GetFeatureCount() > MOST_ENTRIES:
        raise CrosstieError(message("{name} is far too large for a session.", name=Path(path).name))
    return [_row(feature) for feature in layer]


def _understood(path: str, rows: list[dict]) -> Session:
    entries, problems = [], []
    for row in rows:
        try:
            entries.append(Entry(row["uid"], from_text(row["content"]), row["title"], row["project"]))
        except CrosstieError as error:
            problems.append(message("{title}: {problem}", title=row["title"] or row["moving"], problem=error))
    return Session(tuple(entries), tuple(problems))


def picture_of(path: str, uid: str) -> str:
    """Return the name by which GDAL opens the rendered reference of a registration; empty where there is none."""
    return f"GPKG:{path}:{PICTURE}{uid}" if PICTURE + uid in _pictures(path) else ""


def _reference(entry: Entry) -> str:
    return entry.saved.matched.request.reference.path


def _opened(path: str, flags: int = gdal.OF_VECTOR | gdal.OF_READONLY):
    # Only this driver: a file of another kind could make GDAL follow paths and addresses in it.
    return gdal.OpenEx(path, flags, allowed_drivers=["GPKG"])


def _pictures(path: str) -> set[str]:
    """Return the tables with drawn references; none where the file cannot be read."""
    if not Path(path).is_file():
        return set()
    names = []
    with collected():
        source = _opened(path, gdal.OF_RASTER | gdal.OF_READONLY)
        if source is not None:
            names = [name.rpartition(":")[2] for name, _title in source.GetSubDatasets()]
            names.append(source.GetMetadataItem("IDENTIFIER") or "")  # where there is one alone
        source = None
    return {name for name in names if name.startswith(PICTURE)}


def _write_rows(part: str, entries: Sequence[Entry], texts: Sequence[str]) -> bool:
    source = _opened(part, gdal.OF_VECTOR | gdal.OF_UPDATE)
    if source is None:
        return False
    layer = source.CreateLayer(TABLE, None, ogr.wkbNone, ["OVERWRITE=YES"])
    if layer is None:
        return False
    for name, kind in FIELDS:
        layer.CreateField(ogr.FieldDefn(name, kind))
    written = datetime.now(timezone.utc).isoformat(timespec="seconds")
    for entry, text in zip(entries, texts):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in {**_values(entry), "content": text, "written": written}.items():
            feature.SetField(name, value)
        if layer.CreateFeature(feature) != ogr.OGRERR_NONE:
            return False
    layer = source = None
    return True


def _values(entry: Entry) -> dict:
    matched = entry.saved.matched
    values = {
        "uid": entry.uid,
        "title": entry.title,
        "moving": matched.request.moving.name,
        "reference": matched.request.reference.name,
        "points": len(matched.tie_points if entry.saved.state is None else entry.saved.state.points),
        "project": entry.project,
    }
    return {**values, "rmse_px": matched.accuracy.rmse_px} if isinstance(matched, Registered) else values


def _write_picture(part: str, table: str, picture: str) -> bool:
    options = ["APPEND_SUBDATASET=YES", f"RASTER_TABLE={table}", "TILE_FORMAT=PNG"]
    copied = gdal.Translate(part, picture, format="GPKG", creationOptions=options)
    complete, copied = copied is not None, None
    return complete


def _row(feature) -> dict:
    names = ("uid", "title", "moving", "project", "content")
    return {name: feature.GetFieldAsString(name) for name in names}
