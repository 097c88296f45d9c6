"""A session file holds every registration; written whole or not at all, and read as far as that can be."""

import contextlib
import os
import sqlite3
import sys
import time
from dataclasses import replace

import pytest
from crosstie.core import sqlite_tables
from crosstie.core.errors import CrosstieError
from crosstie.core.review import session_file
from crosstie.core.review.review_file import Saved
from crosstie.core.review.session_file import Entry, picture_of, read, write
from osgeo import gdal

from .test_review_file import registered, same


@pytest.fixture(params=[True, False], autouse=True, ids=["raising", "returning"])
def exceptions(request):
    """GDAL's errors are raised where another plugin wants it so: Processing does, in QGIS 3.40."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


def entries(n=2):
    return [Entry(f"uid{i}", Saved(registered(), None, ("m", "r")), f"Ä {i}", "p.qgz") for i in range(n)]


def test_all_come_back(tmp_path):
    path = str(tmp_path / "s.gpkg")
    write(path, entries())
    found = read(path)
    assert [(e.uid, e.title, e.project, e.saved.layer_ids) for e in found.entries] == [
        ("uid0", "Ä 0", "p.qgz", ("m", "r")),
        ("uid1", "Ä 1", "p.qgz", ("m", "r")),
    ]
    same(found.entries[1].saved.matched.tie_points, registered().tie_points)
    assert found.problems == ()
    assert picture_of(path, "uid0") == ""
    assert [p.name for p in tmp_path.iterdir()] == ["s.gpkg"]


def test_the_next_replaces_it(tmp_path):
    path = str(tmp_path / "s.gpkg")
    write(path, entries(3))
    write(path, entries(1))
    assert len(read(path).entries) == 1


def drawn(uid):
    path = f"/vsimem/test_session_{uid}.tif"
    picture = gdal.GetDriverByName("GTiff").Create(path, 300, 200, 4, options=["PHOTOMETRIC=RGB", "ALPHA=YES"])
    picture.SetGeoTransform((500000.5, 10.25, 0, 5000000.25, 0, -10.25))
    picture.SetProjection("EPSG:32633")
    for band in range(4):
        picture.GetRasterBand(band + 1).Fill(255 if band == 3 else 40 * band + len(uid))
    picture = None
    matched = registered()
    request = replace(matched.request, reference=replace(matched.request.reference, path=path))
    return Entry(uid, Saved(replace(matched, request=request), None))


def test_drawn_references_go_along(tmp_path):
    path = str(tmp_path / "s.gpkg")
    one, two = drawn("one"), drawn("three")
    write(path, [one])
    write(path, [one, two])
    for entry in (one, two):
        name = picture_of(path, entry.uid)
        source, copy = gdal.Open(entry.saved.matched.request.reference.path), gdal.Open(name)
        assert copy.GetGeoTransform() == source.GetGeoTransform()
        assert (copy.ReadAsArray() == source.ReadAsArray()).all()
        source = copy = None
    write(path, [two])
    assert picture_of(path, "one") == ""
    gdal.Unlink(two.saved.matched.request.reference.path)
    write(path, [two])  # the picture is in the file still
    assert picture_of(path, "three")


@pytest.mark.parametrize("content", [None, b"", b"no database", b"SQLite format 3\0" + bytes(500)])
def test_anything_else_is_a_sentence(tmp_path, content):
    path = tmp_path / "s.gpkg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CrosstieError, match=r"missing|damaged"):
        read(str(path))
    if content is not None:
        assert path.read_bytes() == content


def test_a_geopackage_of_somebody_else(tmp_path):
    path = str(tmp_path / "s.gpkg")
    source = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
    source.CreateLayer("roads")
    source = None
    with pytest.raises(CrosstieError, match="no session"):
        read(path)


def test_a_lost_picture_does_not_keep_the_points_from_being_written(tmp_path):
    path, entry = str(tmp_path / "s.gpkg"), drawn("gone")
    gdal.Unlink(entry.saved.matched.request.reference.path)
    write(path, [entry])
    assert (len(read(path).entries), picture_of(path, "gone")) == (1, "")


def test_what_cannot_be_written_leaves_the_old_file(tmp_path, monkeypatch):
    path = str(tmp_path / "s.gpkg")
    write(path, entries())
    monkeypatch.setattr("crosstie.core.review.session_file._write_rows", lambda *given: False)
    with pytest.raises(CrosstieError, match="cannot be written"):
        write(path, entries(5))
    assert len(read(path).entries) == 2
    assert [p.name for p in tmp_path.iterdir()] == ["s.gpkg"]
    with pytest.raises(CrosstieError, match="folder"):
        write(str(tmp_path / "no" / "s.gpkg"), entries())


# Files of somebody else, full disks, and sessions that were made to hurt


@pytest.mark.skipif(sys.platform == "win32", reason="needs RLIMIT_FSIZE")
@pytest.mark.parametrize("share", [0.0, 0.1, 0.4, 0.7, 0.9, 0.99])
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # GDAL raises once more as it closes
def test_a_full_disk_leaves_the_old_session(tmp_path, share):
    from .test_full_disk import no_file_beyond

    path = tmp_path / "s.gpkg"
    write(str(path), entries(1))
    old = path.read_bytes()
    write(str(tmp_path / "whole.gpkg"), entries(40))
    size = (tmp_path / "whole.gpkg").stat().st_size
    (tmp_path / "whole.gpkg").unlink()
    with no_file_beyond(int(share * size)), pytest.raises(CrosstieError):
        write(str(path), entries(40))
    assert path.read_bytes() == old and [p.name for p in tmp_path.iterdir()] == ["s.gpkg"]


def test_what_does_not_read_back_replaces_nothing(tmp_path, monkeypatch):
    path = tmp_path / "s.gpkg"
    write(str(path), entries(1))
    real = session_file._write_rows
    monkeypatch.setattr(session_file, "_write_rows", lambda part, rows, texts: real(part, rows[1:], texts[1:]))
    with pytest.raises(CrosstieError, match="cannot be written"):
        write(str(path), entries(3))
    assert len(read(str(path)).entries) == 1


@pytest.mark.parametrize("with_session", [False, True])
def test_a_geopackage_of_the_user_is_never_overwritten(tmp_path, with_session):
    path = tmp_path / "cadastre.crosstie.gpkg"
    if with_session:
        write(str(path), entries())
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE) if with_session else None
    source = source or gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    source.CreateLayer("parcels")
    source = None
    before = path.read_bytes()
    for replace_damaged in (False, True):
        with pytest.raises(CrosstieError, match="not overwritten"):
            write(str(path), entries(), replace_damaged)
    assert path.read_bytes() == before


def test_a_damaged_file_is_overwritten_only_where_that_was_said(tmp_path):
    path = tmp_path / "s.gpkg"
    path.write_bytes(b"something")
    with pytest.raises(CrosstieError, match="not overwritten"):
        write(str(path), entries())
    assert path.read_bytes() == b"something"
    write(str(path), entries(), replace_damaged=True)
    assert len(read(str(path)).entries) == 2


def altered(path, *commands):
    with contextlib.closing(sqlite3.connect(path)) as database:
        names = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in names:
            database.execute(f'DROP TRIGGER "{name}"')
        for command in commands:
            database.execute(command)
        database.commit()


ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT"


TRAPS = {
    "rows": [
        "DROP TABLE crosstie_registrations",
        f"CREATE VIEW crosstie_registrations AS {ENDLESS} x AS fid, 'a' AS uid, 't' AS title, 'm' AS moving, "
        "'p' AS project, hex(zeroblob(1000)) AS content FROM n",
    ],
    "catalogue": [
        "DROP TABLE gpkg_contents",
        f"CREATE VIEW gpkg_contents AS {ENDLESS} 'a' || x AS table_name FROM n",
    ],
    "column": ["ALTER TABLE crosstie_registrations ADD COLUMN more TEXT AS (hex(zeroblob(400000000)))"],
    "column of the catalogue": [
        "DROP TABLE gpkg_contents",
        "CREATE TABLE gpkg_contents (a, table_name AS (hex(zeroblob(300000000))))",
        "INSERT INTO gpkg_contents VALUES (1)",
    ],
}


@pytest.mark.parametrize("commands", TRAPS.values(), ids=TRAPS)
def test_a_session_that_is_computed_without_end_is_told_at_once(tmp_path, commands):
    path = str(tmp_path / "s.gpkg")
    write(path, entries())
    altered(path, *commands)
    start = time.process_time()
    with pytest.raises(CrosstieError, match="damaged, or no session"):
        read(path)
    assert time.process_time() - start < 5


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes among files")
def test_a_pipe_is_no_session(tmp_path):
    os.mkfifo(tmp_path / "s.gpkg")
    with pytest.raises(CrosstieError):
        read(str(tmp_path / "s.gpkg"))
    with pytest.raises(CrosstieError, match="not overwritten"):
        write(str(tmp_path / "s.gpkg"), entries(), replace_damaged=True)


@pytest.mark.parametrize(("allowed_s", "is_read"), [(60.0, True), (-1.0, False)])
def test_tables_are_listed_as_long_as_that_takes_a_bearable_time(allowed_s, is_read, tmp_path, monkeypatch):
    path = tmp_path / "a.gpkg"
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE gpkg_contents (table_name TEXT)")
        database.execute("INSERT INTO gpkg_contents VALUES ('points')")
        database.commit()
    monkeypatch.setattr(sqlite_tables, "STEPS", 1)
    monkeypatch.setattr(sqlite_tables, "LONGEST_S", allowed_s)
    if is_read:
        assert sqlite_tables.stored_tables(str(path)) == {"points"}
    else:
        with pytest.raises(CrosstieError, match="damaged"):
            sqlite_tables.stored_tables(str(path))
