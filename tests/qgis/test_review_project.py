"""A review is saved with the project and is there again when it is opened, elsewhere and damaged too."""

import shutil

import numpy as np
import pytest
from crosstie.core.geometry.affine import Affine
from crosstie.core.outcome import ACCEPTED, Accuracy, Registered
from crosstie.core.points.table import CHECK, TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.host.project_store import ELEMENT, ProjectStore
from crosstie.host.session import RegistrationSession
from qgis.core import QgsProject


@pytest.fixture
def session(project):
    session = RegistrationSession()
    yield session
    session.close_down()


@pytest.fixture
def store(session, slot):
    store = ProjectStore(session)
    store.failed.connect(slot.take)
    # What the controller does when a project is closed.
    QgsProject.instance().cleared.connect(session.clear)
    yield store
    QgsProject.instance().cleared.disconnect(session.clear)
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
    review._expected_ms = lambda state: 0.0
    review.set_enabled([3, 4], False)
    review.set_role([5], CHECK)
    review.set_most_residual(0.5)
    return session


def fingerprint(review):
    points = review.points
    columns = [getattr(points, name).tolist() for name in vars(points) if name != "covariance"]
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
    for name in ("project.qgs", "moving.tif", "reference.tif"):
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


def test_damage_is_told_and_written_back_untouched(reviewed, tmp_path, slot):
    path = tmp_path / "project.qgs"
    QgsProject.instance().write(str(path))
    QgsProject.instance().clear()
    text = path.read_text()
    start = text.index(f"<{ELEMENT}>") + len(ELEMENT) + 2
    path.write_text(text[:start] + "AAAA" + text[start + 4 :])
    QgsProject.instance().read(str(path))
    assert "damaged" in str(slot.calls[-1][0])
    assert reviewed.review.state is None
    QgsProject.instance().write(str(path))
    assert f"<{ELEMENT}>AAAA" in path.read_text()


def test_a_project_without_a_review_holds_nothing(session, store, tmp_path):
    path = tmp_path / "project.qgs"
    QgsProject.instance().write(str(path))
    assert ELEMENT not in path.read_text()
    QgsProject.instance().read(str(path))
    assert session.review.state is None
