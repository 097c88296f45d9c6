"""Two satellite scenes with camera models, from the dock: what Automatic makes of them, reviewed and applied."""

import numpy as np
import pytest
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.training.views.pair import Recipe, make
from crosstie.training.views.rpc_fit import metadata
from osgeo import gdal
from qgis.core import QgsProject


@pytest.fixture
def scenes(window, tmp_path):
    """Paths of two simulated views with RPCs that disagree by up to two pixels, and what is true of them."""
    pair = make(5, Recipe(size_px=160, relief_m=25.0, jitter_px=0.05, bias_px=2.0))
    paths = []
    for name, view in (("first", pair.reference), ("second", pair.moving)):
        path = tmp_path / f"{name}.tif"
        rows, cols = view.image.shape
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, 1, gdal.GDT_UInt16)
        dataset.GetRasterBand(1).WriteArray(np.uint16(view.image * 4000 + 1))
        dataset.SetMetadata(metadata(view.rpc), "RPC")
        dataset = None
        paths.append(path)
    return paths, pair


def test_two_scenes_are_matched_by_their_cameras(window, scenes, screens):
    (first, second), pair = scenes
    reference, moving = window.add_layer(first), window.add_layer(second)
    window.choose("moving_layer", moving.name())
    window.choose("reference_layer", reference.name())
    window.show_extent_of(reference)
    assert "camera models" in window.text("message_label")
    outcome = window.match()
    assert isinstance(outcome, Registered), getattr(outcome, "reasons", outcome)
    assert outcome.verdict == ACCEPTED and outcome.transform.name == "rpc-bias"
    window.picture(screens / "scenes_tie_points.png")
    points = outcome.tie_points
    assert len(points) > 100 and points.note[0].startswith("height ")
    x, y = np.floor(points.reference_xy).astype(int).T
    off = np.linalg.norm(pair.flow[y, x] - points.moving_xy, axis=1)[pair.known[y, x]]
    assert np.median(off) < 1.0
    window.click("apply_button")
    window.wait_for_task()
    window.wait_for_map()
    window.picture(screens / "scenes_registered.png")
    made = QgsProject.instance().mapLayersByName("second_registered")[0]
    assert gdal.Open(made.source()).GetMetadata("RPC")


def test_the_epipolar_matcher_says_what_it_lacks(window, loaded):
    window.choose("matcher_picker", "Epipolar")
    assert "camera model (RPC) on both layers" in window.text("message_label")
    window.choose("matcher_picker", "Automatic")
    assert "camera model" not in window.text("message_label")
