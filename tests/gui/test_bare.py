"""The whole way in a bare QGIS: match, review, apply and every format of points with numpy, GDAL and Qt alone.

`make test-bare` hides the packages (tests/bare); the ring in a window has them, and leaves this out.
"""

import importlib.util
import os
import sys

import numpy as np
import pytest
from crosstie.core.exchange.exchange import FORMATS, read_links
from crosstie.core.exchange.formats.options import Options
from crosstie.core.exchange.links import opened, to_tie_points
from crosstie.core.geometry import frames
from crosstie.core.matching import WorkingImage
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.core.raster.sampling import pixel_centres, sample
from crosstie.core.request import RasterSource
from osgeo import gdal, osr
from qgis.core import QgsProject

OPTIONAL = ("shapely", "torch", "scipy", "safetensors")
TRUTH = frames.shift(60, 110) @ frames.similarity(0.9, -18.0)
"""(3, 3) moving to reference px."""
SIZE, MOVING_SIZE = (420, 480), (300, 340)
GRID, WRONG_GRID = (500000, 10, 0, 5000000, 0, -10), (500300, 9, 0, 4999200, 0, -9)
EPSG = "EPSG:32633"
ENDINGS = {"metashape": ".xml", "arosics": ".csv"}
"""Of formats that no ending tells."""

pytestmark = pytest.mark.skipif("tests/bare" not in os.environ.get("PYTHONPATH", ""), reason="make test-bare runs it")


def fields(shape, rng):
    """Rectangles of all tones and directions, 0..1."""
    image, (y, x) = np.zeros(shape), np.mgrid[: shape[0], : shape[1]]
    for _ in range(150):
        dx, dy, turn = x - rng.uniform(0, shape[1]), y - rng.uniform(0, shape[0]), rng.uniform(0, np.pi)
        along, across = dx * np.cos(turn) + dy * np.sin(turn), dy * np.cos(turn) - dx * np.sin(turn)
        image[(np.abs(along) < rng.uniform(8, 45)) & (np.abs(across) < rng.uniform(8, 45))] = rng.uniform()
    return image


def write(path, image, geotransform):
    data = gdal.GetDriverByName("GTiff").Create(str(path), *image.shape[::-1], 1, gdal.GDT_Byte)
    crs = osr.SpatialReference()
    crs.SetFromUserInput(EPSG)
    data.SetProjection(crs.ExportToWkt())
    data.SetGeoTransform(geotransform)
    data.GetRasterBand(1).WriteArray(np.clip(image, 1, 255).astype(np.uint8))
    return path


@pytest.fixture
def pair(tmp_path):
    """(moving, reference): a place, and the same with its tones reversed, turned, and georeferenced wrongly."""
    rng = np.random.default_rng(3)
    scene = fields(SIZE, rng)
    whole = WorkingImage(scene[None].astype(np.float32), np.ones(SIZE, bool), np.eye(3))
    centres = pixel_centres(MOVING_SIZE)
    seen = sample(whole, frames.apply(TRUTH, centres.reshape(-1, 2)).reshape(centres.shape), np.eye(3)).pixels[0]
    reference = 30 + 190 * scene + rng.normal(0, 5, SIZE)
    moving = 230 - 200 * seen**1.5 + rng.normal(0, 8, MOVING_SIZE)
    return write(tmp_path / "old.tif", moving, WRONG_GRID), write(tmp_path / "new.tif", reference, GRID)


def off_by(moving_xy, reference_xy):
    """Return the RMS distance, reference px, of points from the truth."""
    return float(np.sqrt(((frames.apply(TRUTH, moving_xy) - reference_xy) ** 2).sum(axis=1).mean()))


def test_the_packages_are_out_of_sight():
    assert [name for name in OPTIONAL if importlib.util.find_spec(name)] == []
    assert not set(OPTIONAL) & set(sys.modules)


def test_match_review_apply_and_every_format(window, pair, tmp_path, screens):
    import processing

    moving, reference = (window.add_layer(path) for path in pair)
    window.choose("moving_layer", moving.name())
    window.choose("reference_layer", reference.name())
    outcome = window.match()
    assert isinstance(outcome, Registered), getattr(outcome, "reasons", outcome)
    assert outcome.verdict == ACCEPTED

    window.click("review_button")
    review = window.plugin().session.review
    review.set_enabled(review.points.id[:2].tolist(), False)
    window.wait_until(lambda: not review.is_solving, 20, "the fit")
    window.click(window.plugin()._controller.review_parts.points.accuracy_button)
    window.spin(1.0)
    window.picture(screens / "bare_review.png")
    used = review.points.in_use
    assert used.sum() == len(used) - 2
    assert off_by(review.points.moving_xy[used], review.points.reference_xy[used]) < 1

    window.click("apply_button")
    window.wait_for_task()
    assert QgsProject.instance().mapLayersByName("old_registered")[0].isValid()
    assert gdal.Open(str(pair[0].with_name("old_registered.tif"))).ReadAsArray().any()

    exported = tmp_path / "old.points"
    window.export("points", exported)
    count = int(read_links(str(exported)).enabled.sum())
    assert count >= 100
    corners = frames.corners(MOVING_SIZE)
    assert off_by(corners, window.plugin().session.transform.forward(corners)) < 1
    with opened(*(RasterSource(str(path)) for path in pair)) as rasters:
        for name, form in FORMATS.items():
            ending = ENDINGS.get(name) or form.suffixes[0]
            given = {"INPUT": str(exported), "MOVING": moving, "REFERENCE": reference, "TO": name}
            written = processing.run("crosstie:convertpoints", {**given, "OUTPUT": str(tmp_path / f"{name}{ending}")})
            back = to_tie_points(read_links(written["OUTPUT"], name, Options(crs=EPSG)), rasters)
            assert len(back) >= count and off_by(back.moving_xy, back.reference_xy) < 1, name

    assert not set(OPTIONAL) & set(sys.modules)
