"""What can go wrong while a project is saved or opened costs neither the work nor anybody's file."""

import contextlib
import dataclasses
import os
import socket

import pytest
from crosstie.core.request import RasterSource
from crosstie.core.review import session_file
from crosstie.core.review.session_file import read
from crosstie.host import project_store
from crosstie.host.project_store import ELEMENT, INSIDE
from osgeo import gdal
from qgis.core import QgsProject

from .test_review_project import (  # noqa: F401 (fixtures)
    fingerprint,
    registrations,
    reviewed,
    saved,
    session,
    store,
)


def full(*_arguments, **_named):
    raise OSError(28, "No space left on device")


def unforeseen(*_arguments, **_named):
    raise SystemError("<built-in function OpenEx> returned a result with an exception set")


def names(folder):
    return {path.name for path in folder.iterdir()}


def test_where_the_copy_of_an_unread_file_fails_the_work_goes_into_the_project(
    reviewed, registrations, tmp_path, slot, monkeypatch  # noqa: F811
):  # fmt: skip
    entries, wanted = registrations.entries(), fingerprint(reviewed.review)
    path, file = saved(tmp_path)
    file.write_bytes(b"damaged")
    QgsProject.instance().read(str(path))
    registrations.take(entries)
    with monkeypatch.context() as broken:
        broken.setattr(project_store.shutil, "copyfile", full)
        QgsProject.instance().write(str(path))
    assert "inside the project" in str(slot.calls[-1][0])
    assert file.read_bytes() == b"damaged" and not any("kept" in name for name in names(tmp_path))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(path))
    assert fingerprint(reviewed.review) == wanted


@pytest.mark.parametrize("where", ["read", "stored_tables", "_read_rows"])
def test_a_file_whose_reading_ends_in_anything_is_told_and_kept(
    reviewed, registrations, tmp_path, slot, monkeypatch, where  # noqa: F811
):  # fmt: skip
    entries = registrations.entries()
    path, file = saved(tmp_path)
    before = file.read_bytes()
    with monkeypatch.context() as broken:
        broken.setattr(session_file, where, unforeseen)
        QgsProject.instance().read(str(path))
    assert slot.calls and registrations.names() == []
    registrations.take(entries)
    QgsProject.instance().write(str(path))
    assert (tmp_path / "project.crosstie.kept-1.gpkg").read_bytes() == before
    assert len(read(str(file)).entries) == 1


@pytest.mark.parametrize("name", ["cadastre.gpkg", "project.crosstie.gpkg", "cadastre.crosstie.gpkg"])
def test_a_geopackage_that_a_project_names_as_its_session_stays_as_it_is(
    reviewed, registrations, tmp_path, slot, name  # noqa: F811
):  # fmt: skip
    from crosstie.core.review.review_file import to_text

    text = to_text(registrations.entries()[0].saved)
    path, file = saved(tmp_path)
    file.unlink()
    victim = tmp_path / name
    source = gdal.GetDriverByName("GPKG").Create(str(victim), 0, 0, 0, gdal.GDT_Unknown)
    source.CreateLayer("parcels")
    source = None
    before = victim.read_bytes()
    xml = path.read_text()
    start, end = xml.index(f"<{ELEMENT}"), xml.index("/>", xml.index(f"<{ELEMENT}")) + 2
    named = f'<{ELEMENT} active="" file="./{name}" chosen="1"><{INSIDE}>{text}</{INSIDE}></{ELEMENT}>'
    path.write_text(xml[:start] + named + xml[end:])
    QgsProject.instance().read(str(path))
    reviewed.review.set_enabled([1], False)
    wanted = fingerprint(reviewed.review)
    QgsProject.instance().write(str(path))
    assert victim.read_bytes() == before
    QgsProject.instance().clear()
    QgsProject.instance().read(str(path))
    assert fingerprint(reviewed.review) == wanted


def test_save_all_into_a_geopackage_with_layers_is_refused(reviewed, store, tmp_path):  # noqa: F811
    from crosstie.core.errors import CrosstieError

    victim = tmp_path / "data.gpkg"
    source = gdal.GetDriverByName("GPKG").Create(str(victim), 0, 0, 0, gdal.GDT_Unknown)
    source.CreateLayer("roads")
    source = None
    before = victim.read_bytes()
    with pytest.raises(CrosstieError, match="not overwritten"):
        store.save_as(str(victim))
    assert victim.read_bytes() == before


def named_by(path, *sources):
    """Let a session name other rasters, which no layer shows."""
    (entry,) = read(path).entries
    matched = entry.saved.matched
    moving, reference = (RasterSource(source, name="theirs") for source in sources)
    request = dataclasses.replace(matched.request, moving=moving, reference=reference)
    changed = dataclasses.replace(matched, request=request)
    session_file.write(
        path, [dataclasses.replace(entry, saved=dataclasses.replace(entry.saved, matched=changed, layer_ids=("", "")))]
    )


@pytest.mark.parametrize("way", ["project", "dialog"])
def test_opening_a_project_asks_no_other_computer_and_waits_for_no_pipe(
    reviewed, store, tmp_path, way  # noqa: F811
):  # fmt: skip
    asked = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        path, file = saved(tmp_path)
        os.mkfifo(tmp_path / "pipe.tif")
        named_by(str(file), f"/vsicurl/http://127.0.0.1:{server.getsockname()[1]}/m.tif", str(tmp_path / "pipe.tif"))
        if way == "project":
            QgsProject.instance().read(str(path))
        else:
            store.open(str(file), add_layers=True)
        with contextlib.suppress(OSError):
            asked.append(server.accept())
    assert not asked
    assert len(reviewed.review.points) == 20
