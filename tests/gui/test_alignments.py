"""Rows that are all alike, in a real window: both alignments flick as pictures, one click takes the other, undo."""

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Similarity
from crosstie.core.messages import message
from crosstie.core.outcome import REVIEW, Alternative, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from osgeo import gdal, osr
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

SIDE, PERIOD = 420, 24


def orchard(path, left, seed):
    """Write crowns in rows, each date with brightness and noise of its own, 0.5 m a pixel."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:SIDE, :SIDE]
    crown = np.hypot(x % PERIOD - PERIOD / 2, y % PERIOD - PERIOD / 2) < PERIOD / 3
    tone = np.kron(rng.normal(0, 12, (SIDE // PERIOD + 1,) * 2), np.ones((PERIOD, PERIOD)))[:SIDE, :SIDE]
    values = np.where(crown, 70 + tone, 160) + rng.normal(0, 8, (SIDE, SIDE))
    made = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 1, gdal.GDT_Byte)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    made.SetProjection(crs.ExportToWkt())
    made.SetGeoTransform((left, 0.5, 0, 5000000, 0, -0.5))
    made.GetRasterBand(1).WriteArray(np.clip(values, 0, 255).astype(np.uint8))


@pytest.fixture
def doubtful(window, tmp_path):
    """The rows as matched, and one row further east, on the map."""
    layers = []
    for seed, name in enumerate(("moving", "reference")):
        orchard(tmp_path / f"{name}.tif", 500000 + 3 * seed, seed)
        layers.append(window.add_layer(tmp_path / f"{name}.tif"))
    moving, reference = layers
    request = MatchRequest(*(RasterSource(layer.source(), name=layer.name()) for layer in layers), matcher="structural")
    xy = np.random.default_rng(0).uniform(30, SIDE - 60, (60, 2))
    points, step = TiePoints.from_matches(xy, xy, np.full(60, 0.8), "structural"), (float(PERIOD), 0.0)
    further = Alternative(
        message("Another repetition of the pattern."), Similarity.fit(xy, xy + step),
        points.with_(reference_xy=xy + step), step, 0.9, float(PERIOD), measured=False,
    )  # fmt: skip
    repeats = message("The pattern repeats every {period:.1f} px: one row further would fit as well.", period=24.0)
    matched = Registered(
        request, REVIEW, Similarity.fit(xy, xy), points, Accuracy(60, 0.4, 0.4, 0.6, 1, 0.9, 1, 0.2, "metre"), 0.45,
        (repeats,), alternatives=(further,),
    )  # fmt: skip
    session = window.plugin().session
    session.start(request, moving.id(), reference.id())
    session.take(matched)
    window.show_extent_of(reference)
    return session


@pytest.mark.parametrize(("width", "height", "dock"), [(1366, 768, 340), (1100, 900, 285)])
def test_one_click_takes_the_other_row(window, doubtful, screens, width, height, dock):
    main, review = iface.mainWindow(), doubtful.review
    main.showNormal()
    main.resize(width, height)
    main.resizeDocks([window.plugin().dock], [dock], Qt.Orientation.Horizontal)
    window.spin(0.3)
    first, second = window.plugin().dock.alignments.buttons()
    window.wait_until(lambda: second.image is not None, 20, "the pictures")
    window.picture(screens / f"alignments_{width}.png")
    shown = second.image
    window.wait_until(lambda: second.image is not shown, 3, "the flick")
    assert [button.text() for button in (first, second)] == ["As matched", "One row further: 12.0 m to the east"]
    for button in ("apply_button", "review_button"):
        assert window.widget(button).visibleRegion().boundingRect().height() > 20, "the buttons stay in sight"
    before = review.outcome
    window.click(second)
    window.wait_until(lambda: not doubtful.search.is_busy and not review.is_solving, 120, "the points there")
    assert window.plugin()._controller.preview.is_drawn, "the map shows it"
    moved = doubtful.transform.forward(np.array([[200.0, 200.0]]))[0] - 200
    assert np.allclose(moved, (PERIOD, 0), atol=2.0)
    assert doubtful.outcome.verdict == REVIEW
    assert "not measured" not in window.widget("reasons").text()
    window.picture(screens / f"alignments_{width}_taken.png")
    window.click("offer_0")
    assert review.outcome is before
    assert first.isChecked()
    first.setFocus()
    window.press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is second, "arrow keys go from one to the next"
