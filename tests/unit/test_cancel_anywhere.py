"""Cancelled at a hundred moments of a match, a fit, a warp and a move of vectors: hardly a question more, no file."""

from functools import partial

import numpy as np
import pytest
from crosstie.core.exchange.links import PIXELS, Frame, Links, Rasters
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.operation.fit_points import Fitting, fit_links
from crosstie.core.operation.operation import Operation, grids_of
from crosstie.core.operation.rasters import apply_to_raster
from crosstie.core.operation.vectors import VectorOptions, apply_to_vector
from crosstie.core.outcome import Cancelled, Registered
from crosstie.core.progress import CancelledError, cancel_scope, checkpoint, silent
from crosstie.core.raster.drivers import FileOptions
from crosstie.core.request import MatchRequest
from crosstie.services.match import match
from crosstie.tests.unit.test_cancel import Cancel
from osgeo import ogr

MOMENTS = {"matching": 4, "fitting": 36, "warping": 30, "moving_vectors": 30}
"""A hundred, fewer of what takes longest."""
LAST = 0.9
ENDED = 0.5
"""GDAL asks now and then, by the time: how often differs from run to run, so that some moments never come."""
ASKED_AFTER = 16
"""Threads of the coarse search that are under way may ask once more each."""


def bent(n=60):
    rng = np.random.default_rng(0)
    moving = rng.uniform(0, 150, (n, 2))
    return moving, moving + (12, -7) + 3 * np.sin(moving[:, ::-1] / 60) + rng.normal(0, 0.1, (n, 2))


@pytest.fixture
def pair(raster, textured):
    whole = (255 * textured(180, 180)).astype(np.uint8)
    return raster(whole[12:150, 18:160], "moving.tif"), raster(whole, "reference.tif")


@pytest.fixture
def operation(pair):
    return Operation(FAMILIES["thin-plate-spline"].fit(*bent()), *grids_of(*pair))


@pytest.fixture
def matching(pair):
    request = MatchRequest(*pair, matcher="structural", working_size_px=256)

    def work(is_cancelled):
        outcome = match(request, silent, is_cancelled)
        if isinstance(outcome, Cancelled):
            raise CancelledError
        assert isinstance(outcome, Registered)

    return work


@pytest.fixture
def fitting():
    moving, reference = bent()
    links = Links(moving, reference, Frame(PIXELS), Frame(PIXELS))
    how = Fitting("auto", among=("affine", "thin-plate-spline", "flow"), robust_px=3.0)
    return partial(fit_links, links, Rasters(), how)


@pytest.fixture
def warping(pair, operation, tmp_path):
    target = str(tmp_path / "made" / "registered.tif")
    file = FileOptions(overviews=True, overwrite=True)
    return lambda is_cancelled: apply_to_raster(pair[0].path, target, operation, file=file, is_cancelled=is_cancelled)


@pytest.fixture
def moving_vectors(operation, tmp_path):
    source = str(tmp_path / "lines.gpkg")
    data = ogr.GetDriverByName("GPKG").CreateDataSource(source)
    layer = data.CreateLayer("lines")
    for y in range(24):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"LINESTRING (10 {-y - 9}, 120 {-y - 9})"))
        layer.CreateFeature(feature)
    del layer, data
    target, how = str(tmp_path / "made" / "moved.gpkg"), VectorOptions(densify=1.0, sigmas=True)
    return lambda is_cancelled: apply_to_vector(
        source, target, operation, how, overwrite=True, is_cancelled=is_cancelled
    )


@pytest.mark.parametrize("name", MOMENTS)
def test_it_ends_at_any_moment_and_leaves_nothing(name, request, tmp_path):
    made = tmp_path / "made"
    made.mkdir()
    work, never = request.getfixturevalue(name), Cancel()
    work(never)
    assert never.asked >= 2 * MOMENTS[name]
    _empty(made)
    asked, ended = never.asked, 0
    for share in np.linspace(0, LAST, MOMENTS[name]):
        at = max(int(share * asked), 1)
        cancel = Cancel(at)
        try:
            work(cancel)
        except CancelledError:
            assert cancel.asked <= at + ASKED_AFTER
            assert not list(made.iterdir())
            ended += 1
        else:
            assert cancel.asked < at
            asked = cancel.asked
            _empty(made)
    assert ended >= ENDED * MOMENTS[name]


def _empty(folder):
    for file in folder.iterdir():
        file.unlink()


def test_a_checkpoint_asks_the_innermost_scope_of_its_thread_alone():
    outer, inner = Cancel(), Cancel(1)
    checkpoint()
    with cancel_scope(outer):
        checkpoint()
        with pytest.raises(CancelledError), cancel_scope(inner):
            checkpoint()
        checkpoint()
    checkpoint()
    assert (outer.asked, inner.asked) == (2, 1)


@pytest.mark.parametrize("name", ["thin-plate-spline", "flow", "piecewise"])
def test_one_curved_fit_can_be_ended_inside(name):
    """Twenty thousand points are fitted for seconds between two steps of the robust fit."""
    cancel = Cancel()
    with cancel_scope(cancel):
        FAMILIES[name].fit(*bent())
    assert cancel.asked >= 3
