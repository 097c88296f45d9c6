"""A review is saved with the project and is there again when it is opened, elsewhere and damaged too."""

import shutil

import numpy as np
import pytest
from crosstie.core.errors import CrosstieError
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.core.points.table import CHECK, TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.core.review.session_file import PICTURE, picture_of, read
from crosstie.host import rendering
from crosstie.host.project_store import ELEMENT, INSIDE, ProjectStore
from crosstie.host.registrations import Registrations
from crosstie.host.session import RegistrationSession
from osgeo import gdal, ogr
from qgis.core import QgsProject


@pytest.fixture
def session(project):
    session = RegistrationSession()
    yield session
    session.close_down()


@pytest.fixture
def registrations(session):
    registrations = Registrations(session)
    # What the controller does when a project is closed.
    QgsProject.instance().cleared.connect(registrations.clear)
    yield registrations
    QgsProject.instance().cleared.disconnect(registrations.clear)
    registrations.close_down()


@pytest.fixture
def store(registrations, session, slot):
    store = ProjectStore(registrations, session.review)
    store.failed.connect(slot.take)
    yield store
    store.close_down()


@pytest.fixture
def reviewed(session, store, add_raster):
    """A review with three steps, of two layers of the project."""
    moving, reference = add_raster("moving"), add_raster("reference", seed=2)
    xy = np.random.default_rng(0).uniform(0, 60, (20, 2))
    points = TiePoints.from_matches(
        xy, xy + np.random.default_rng(1).normal(0, 0.2, (20, 2)), np.ones(20), "structural"
    )
    request = MatchRequest(*(RasterSource(layer.source(), name=layer.name()) for layer in (moving, reference)))
    fitted = Affine.fit(points.moving_xy, points.reference_xy)
    session.start(request, moving.id(), reference.id())
    session.take(Registered(request, ACCEPTED, fitted, points, Accuracy(20, 1, 1, 1, 1, 1, 1), 0.9))
    review = session.review
    review.pace.expected_ms = lambda state: 0.0
    review.set_enabled([3, 4], False)
    review.set_role([5], CHECK)
    review.set_most_residual(0.5)
    return session


def fingerprint(review):
    points = review.points
    columns = [getattr(points, name).tolist() for name in vars(points)]
    return (
        columns,
        np.round(review.solution.residual_xy, 9).tolist(),
        review.state.family,
        review.state.most_residual_px,
    )


def test_it_is_there_again_with_the_way_back_to_the_match(reviewed, tmp_path):
    review, wanted = reviewed.review, fingerprint(reviewed.review)
    path = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(path)
    QgsProject.instance().clear()
    assert review.state is None
    assert QgsProject.instance().read(path)
    assert fingerprint(review) == wanted
    assert reviewed.transform is not None
    assert review.history.count() == 1
    review.revert()
    assert review.points.enabled.all()
    assert not QgsProject.instance().isDirty() or review.history.count() == 2


def test_opening_is_no_change_but_a_step_is(reviewed, tmp_path):
    path = str(tmp_path / "project.qgs")
    QgsProject.instance().write(path)
    QgsProject.instance().clear()
    QgsProject.instance().read(path)
    QgsProject.instance().setDirty(False)
    reviewed.review.set_enabled([1], False)
    assert QgsProject.instance().isDirty()


def test_files_are_where_their_layers_are(reviewed, tmp_path):
    """A project that moved to another folder with its files, which QGIS finds by their relative paths."""
    path = tmp_path / "project.qgs"
    QgsProject.instance().write(str(path))
    QgsProject.instance().clear()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for name in ("project.qgs", "project.crosstie.gpkg", "moving.tif", "reference.tif"):
        shutil.move(str(tmp_path / name), str(elsewhere / name))
    assert QgsProject.instance().read(str(elsewhere / "project.qgs"))
    assert reviewed.request.moving.path == str(elsewhere / "moving.tif")
    assert reviewed.moving_map().size == (80, 60)
    assert len(reviewed.review.points) == 20


def test_missing_files_lose_no_point(reviewed, tmp_path):
    wanted = reviewed.review.points.reference_xy.tolist()
    path = str(tmp_path / "project.qgs")
    QgsProject.instance().write(path)
    QgsProject.instance().clear()
    (tmp_path / "moving.tif").unlink()
    QgsProject.instance().read(path)
    assert reviewed.review.points.reference_xy.tolist() == wanted
    assert reviewed.review.solution.transform is not None
    QgsProject.instance().write(path)
    QgsProject.instance().clear()
    QgsProject.instance().read(path)
    assert reviewed.review.points.reference_xy.tolist() == wanted


def rewritten(path, change):
    """Change the rows of a session file with `change(feature)`."""
    source = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = source.GetLayerByName("crosstie_registrations")
    for feature in list(layer):
        change(feature)
        layer.SetFeature(feature)
    layer = source = feature = None


def saved(tmp_path, name="project.qgs"):
    path = tmp_path / name
    assert QgsProject.instance().write(str(path))
    QgsProject.instance().clear()
    return path, path.with_name(f"{path.stem}.crosstie.gpkg")


def test_a_damaged_registration_is_told_and_a_copy_is_kept(reviewed, tmp_path, slot):
    path, session = saved(tmp_path)
    rewritten(session, lambda feature: feature.SetField("content", "AAAA"))
    QgsProject.instance().read(str(path))
    assert "damaged" in str(slot.calls[-1][0])
    assert reviewed.review.state is None
    before = session.read_bytes()
    QgsProject.instance().write(str(path))
    assert session.read_bytes() == before
    assert session.name in path.read_text()


def test_one_damaged_registration_does_not_take_the_others_with_it(reviewed, registrations, tmp_path, slot):
    registrations.take(registrations.entries())
    path, session = saved(tmp_path)
    rewritten(session, lambda f: f.SetField("content", "AAAA" if f.GetFID() == 1 else f.GetField("content")))
    QgsProject.instance().read(str(path))
    assert "damaged" in str(slot.calls[-1][0])
    assert len(registrations.names()) == 1
    QgsProject.instance().write(str(path))
    assert len(read(str(session)).entries) == 1
    kept = read(str(session.with_name("project.crosstie.kept-1.gpkg")))
    assert (len(kept.entries), len(kept.problems)) == (1, 1)


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + bytes(200)])
def test_a_damaged_file_is_told_and_stays_as_it_is(reviewed, tmp_path, slot, content):
    path, session = saved(tmp_path)
    session.write_bytes(content)
    QgsProject.instance().read(str(path))
    assert "damaged" in str(slot.calls[-1][0])
    QgsProject.instance().write(str(path))
    assert session.read_bytes() == content


def test_a_new_match_does_not_bury_a_file_that_was_not_understood(reviewed, registrations, tmp_path, slot):
    entries = registrations.entries()
    path, session = saved(tmp_path)
    session.write_bytes(b"not to be lost")
    QgsProject.instance().read(str(path))
    registrations.take(entries)
    QgsProject.instance().write(str(path))
    assert len(read(str(session)).entries) == 1
    assert session.with_name("project.crosstie.kept-1.gpkg").read_bytes() == b"not to be lost"


def test_a_newer_version_is_told_and_stays(reviewed, tmp_path, slot):
    import base64
    import json
    import zlib

    path, session = saved(tmp_path)
    newer = base64.b64encode(zlib.compress(json.dumps({"version": 99}).encode())).decode()
    rewritten(session, lambda feature: feature.SetField("content", newer))
    QgsProject.instance().read(str(path))
    assert "newer" in str(slot.calls[-1][0])
    before = session.read_bytes()
    QgsProject.instance().write(str(path))
    assert session.read_bytes() == before


def test_a_missing_file_is_told_and_still_looked_for_after_saving(reviewed, tmp_path, slot):
    wanted = fingerprint(reviewed.review)
    path, session = saved(tmp_path)
    session.rename(tmp_path / "elsewhere.gpkg")
    QgsProject.instance().read(str(path))
    assert "missing" in str(slot.calls[-1][0])
    QgsProject.instance().write(str(path))
    QgsProject.instance().clear()
    (tmp_path / "elsewhere.gpkg").rename(session)
    QgsProject.instance().read(str(path))
    assert fingerprint(reviewed.review) == wanted


def test_what_older_versions_kept_inside_the_project_is_read(reviewed, registrations, tmp_path):
    from crosstie.core.review.review_file import to_text

    wanted, text = fingerprint(reviewed.review), to_text(registrations.entries()[0].saved)
    path, session = saved(tmp_path)
    session.unlink()
    xml = path.read_text()
    start, end = xml.index(f"<{ELEMENT}"), xml.index("/>", xml.index(f"<{ELEMENT}")) + 2
    path.write_text(f"{xml[:start]}<{INSIDE}>{text}</{INSIDE}>{xml[end:]}")
    QgsProject.instance().read(str(path))
    assert fingerprint(reviewed.review) == wanted


def test_without_a_place_for_a_file_it_is_kept_inside_the_project(reviewed, tmp_path, slot, monkeypatch):
    wanted = fingerprint(reviewed.review)

    def refuse(path, entries):
        raise CrosstieError("Nothing can be written there.")

    monkeypatch.setattr("crosstie.core.review.session_file.write", refuse)
    path, session = saved(tmp_path)
    assert not session.exists()
    assert "inside the project" in str(slot.calls[-1][0])
    QgsProject.instance().read(str(path))
    assert fingerprint(reviewed.review) == wanted


def test_a_file_that_was_chosen_is_used_from_then_on(reviewed, store, tmp_path):
    wanted, chosen = fingerprint(reviewed.review), tmp_path / "chosen.gpkg"
    store.save_as(str(chosen))
    path, session = saved(tmp_path)
    assert chosen.exists() and not session.exists()
    QgsProject.instance().read(str(path))
    assert fingerprint(reviewed.review) == wanted
    reviewed.review.set_enabled([7], False)
    QgsProject.instance().write(str(path))
    assert not session.exists()
    assert len(read(str(chosen)).entries) == 1


def test_a_project_saved_under_another_name_has_a_file_of_its_own(reviewed, tmp_path):
    path, session = saved(tmp_path)
    QgsProject.instance().read(str(path))
    before = session.read_bytes()
    reviewed.review.set_enabled([7], False)
    QgsProject.instance().write(str(tmp_path / "other.qgs"))
    assert session.read_bytes() == before
    assert (tmp_path / "other.crosstie.gpkg").exists()


def test_opening_it_elsewhere_brings_the_layers_too(reviewed, store, registrations, tmp_path):
    wanted, chosen = fingerprint(reviewed.review), tmp_path / "chosen.gpkg"
    store.save_as(str(chosen))
    QgsProject.instance().clear()
    assert not QgsProject.instance().mapLayers()
    store.open(str(chosen), add_layers=True)
    assert fingerprint(reviewed.review) == wanted
    assert sorted(layer.name() for layer in QgsProject.instance().mapLayers().values()) == ["moving", "reference"]
    assert reviewed.moving_layer_id in QgsProject.instance().mapLayers()


def test_several_registrations_and_which_one_was_at_hand(reviewed, registrations, tmp_path):
    registrations.take(registrations.entries())
    first, second = (name.uid for name in registrations.names())
    registrations.rename(first, "one")
    registrations.switch(first)
    path, _session = saved(tmp_path, "project.qgz")
    QgsProject.instance().read(str(path))
    assert [name.uid for name in registrations.names()] == [first, second]
    assert registrations.names()[0].title == "one"
    assert registrations.active == first


def test_a_drawn_reference_is_there_again(session, store, registrations, add_raster, tmp_path, slot):
    moving, reference = add_raster("moving"), add_raster("reference", bands=4, seed=2)
    drawn = rendering.copied(RasterSource("", name="The map"), reference.source())
    pixels = gdal.Open(drawn.path).ReadAsArray()
    pixels[:3, pixels[3] == 0] = 0
    xy = np.random.default_rng(0).uniform(0, 60, (9, 2))
    points = TiePoints.from_matches(xy, xy, np.ones(9), "structural")
    request = MatchRequest(RasterSource(moving.source(), name="moving"), drawn)
    session.start(request, moving.id(), "")
    fitted = Affine.fit(points.moving_xy, points.reference_xy)
    session.take(Registered(request, ACCEPTED, fitted, points, Accuracy(9, 1, 1, 1, 1, 1, 1), 0.9))
    path, file = saved(tmp_path)
    assert picture_of(str(file), read(str(file)).entries[0].uid)
    QgsProject.instance().read(str(path))
    assert not slot.calls
    assert session.reference_map().size == (80, 60)
    assert np.array_equal(gdal.Open(session.request.reference.path).ReadAsArray(), pixels)
    QgsProject.instance().write(str(path))  # the second time the picture is copied with the file
    assert picture_of(str(file), registrations.active).endswith(f"{PICTURE}{registrations.active}")
    source = ogr.Open(str(file))
    assert source.GetLayerByName("crosstie_registrations").GetFeatureCount() == 1
    QgsProject.instance().clear()
    source = None
    damaged = file.read_bytes()
    file.write_bytes(damaged)
    QgsProject.instance().read(str(path))
    assert session.reference_map().crs.authid() == "EPSG:32633"


def test_a_repaired_layer_is_followed(reviewed, tmp_path):
    """The files of a project from another computer are found again by hand, in QGIS's own dialog."""
    path, _ = saved(tmp_path)
    (tmp_path / "moving.tif").rename(tmp_path / "found.tif")
    QgsProject.instance().read(str(path))
    assert reviewed.review.context.moving_size is None
    layer = QgsProject.instance().mapLayer(reviewed.moving_layer_id)
    layer.setDataSource(str(tmp_path / "found.tif"), layer.name(), "gdal")
    assert reviewed.review.context.moving_size == (80, 60)
    assert reviewed.request.moving.path == str(tmp_path / "found.tif")
    assert not reviewed.review.points.enabled[2]


def test_a_project_without_a_review_holds_nothing(session, store, tmp_path):
    path = tmp_path / "project.qgs"
    QgsProject.instance().write(str(path))
    assert ELEMENT not in path.read_text()
    QgsProject.instance().read(str(path))
    assert session.review.state is None
