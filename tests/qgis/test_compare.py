"""The preview on the canvas: the moving picture lies on the reference, and the ways of comparing show what they say."""

import weakref
from pathlib import Path

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.host.results import add_registered
from crosstie.host.session import RegistrationSession
from crosstie.host.styled_raster import styled
from crosstie.ui.canvas.bar import CanvasBar, bars_on, clear_of
from crosstie.ui.canvas.shown_points import ShownPoints
from crosstie.ui.compare.bar import CompareBar
from crosstie.ui.compare.dock import CompareDock
from crosstie.ui.compare.preview import BEFORE, OFF, Preview
from crosstie.ui.compare.preview_item import BLINK, DIFFERENCE, EDGES, OPACITY, SQUARES, SWIPE
from crosstie.ui.widgets.buttons import word_button
from osgeo import gdal, osr
from qgis.core import (
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsMapLayerStyle,
    QgsMapRendererSequentialJob,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
)
from qgis.PyQt.QtCore import QPoint, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QSlider, QToolButton


@pytest.fixture
def canvas(map_canvas):
    return map_canvas(400, 300)


@pytest.fixture
def session(tmp_path, canvas):
    """A moving picture with a white left and a black right half, mis-georeferenced by 200 m."""
    sources = []
    for name, left in (("moving", 500200.0), ("reference", 500000.0)):
        path = tmp_path / f"{name}.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), 80, 60, 1, gdal.GDT_Byte)
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32633)
        dataset.SetProjection(crs.ExportToWkt())
        dataset.SetGeoTransform((left, 10, 0, 5000000, 0, -10))
        values = np.where(np.arange(80) < 40, 250, 20) * np.ones((60, 1))
        dataset.GetRasterBand(1).WriteArray(values.astype(np.uint8))
        dataset = None
        sources.append(RasterSource(str(path), stretch="none"))
    xy = np.random.default_rng(0).uniform(5, 55, (12, 2))
    points = TiePoints.from_matches(xy, xy, np.ones(12), "structural")
    matched = Registered(
        MatchRequest(*sources), ACCEPTED, Affine.fit(xy, xy), points, Accuracy(12, 0, 0, 0, 0, 1, 1), 0.9
    )
    session = RegistrationSession()
    session.start(matched.request)
    session.take(matched)
    session.review.pace.expected_ms = lambda state: 0.0
    yield session
    session.close_down()


@pytest.fixture
def dock(session, canvas, spin):
    shown = ShownPoints(session, canvas)
    preview = Preview(shown)
    dock = CompareDock(preview)
    dock.show()
    spin(dock.isVisible)
    yield dock
    dock.close_down()
    preview.close_down()
    shown.remove()
    dock.deleteLater()


@pytest.fixture
def choose(dock, spin):
    def mode(which):
        picker = dock.findChild(QComboBox, "compare_mode")
        picker.setCurrentIndex(picker.findData(which))
        if which != "off":
            spin(lambda: dock._preview.item.image is not None)

    return mode


def painted(dock, canvas):
    image = QImage(canvas.size(), QImage.Format.Format_ARGB32)
    image.fill(QColor(255, 0, 0))
    painter = QPainter(image)
    dock._preview.item.paint(painter)
    painter.end()
    return lambda x, y: image.pixelColor(x, y).getRgb()[:3]


def test_nothing_is_drawn_before_it_is_asked_for(dock, canvas):
    assert dock._preview.item.image is None
    assert painted(dock, canvas)(100, 100) == (255, 0, 0)


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:3857"])
def test_the_moving_picture_lies_where_it_belongs_not_where_its_file_says(dock, canvas, choose, spin, crs):
    from qgis.core import QgsCoordinateTransform, QgsProject

    target = QgsCoordinateReferenceSystem(crs)
    to = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:32633"), target, QgsProject.instance())
    canvas.setDestinationCrs(target)
    canvas.setExtent(to.transformBoundingBox(QgsRectangle(500000, 4999400, 500800, 5000000)))
    choose(OPACITY)
    dock.findChild(QSlider, "compare_amount").setValue(100)
    at = painted(dock, canvas)

    def place(x, y):
        uv = canvas.getCoordinateTransform().transform(to.transform(x, y))
        return round(uv.x()), round(uv.y())

    assert min(at(*place(500350, 4999700))) > 200
    assert max(at(*place(500450, 4999700))) < 60


def test_opacity_mixes(dock, canvas, choose):
    choose(OPACITY)
    dock.findChild(QSlider, "compare_amount").setValue(50)
    red, green, _ = painted(dock, canvas)(100, 150)
    assert 100 < green < 150
    assert red > 240


def test_the_divider_follows_slider_and_mouse(dock, canvas, choose):
    choose(SWIPE)
    slider = dock.findChild(QSlider, "compare_amount")
    slider.setValue(30)
    at = painted(dock, canvas)
    assert min(at(60, 50)) > 200
    assert at(190, 50) == (255, 0, 0)
    assert canvas.mapTool() is dock._preview.tool, "it can be dragged at once"
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(300, 50))
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(300, 50))
    assert slider.value() == 75
    assert min(painted(dock, canvas)(190, 50)) > 200
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is not dock._preview.tool
    dock.findChild(QToolButton, "swipe_button").click()
    assert canvas.mapTool() is dock._preview.tool
    choose(OPACITY)
    assert canvas.mapTool() is not dock._preview.tool


def test_blinking_shows_and_hides(dock, canvas, choose, spin):
    choose(BLINK)
    dock.findChild(QSlider, "compare_amount").setValue(100)
    states = set()

    def seen():
        states.add(painted(dock, canvas)(100, 150))
        return len(states) == 2

    spin(seen, 3)
    choose(OPACITY)
    assert not dock._preview._blinker.isActive()


def test_checkerboard_shows_both(dock, canvas, choose):
    choose(SQUARES)
    dock.findChild(QSlider, "compare_amount").setValue(0)
    at = painted(dock, canvas)
    assert min(at(8, 8)) > 200
    assert at(24, 8) == (255, 0, 0)


def test_the_preview_follows_the_review(dock, canvas, choose, session, spin):
    choose(OPACITY)
    dock.findChild(QSlider, "compare_amount").setValue(100)
    before = dock._preview.item.image
    session.review.nudge(session.review.points.id.tolist(), "reference", (10.0, 0.0))
    spin(lambda: dock._preview.item.image is not before and dock._preview.item.image is not None)
    assert min(painted(dock, canvas)(230, 150)) > 200, "the white half reaches 100 m farther"


def test_panning_draws_anew_and_off_takes_it_away(dock, canvas, choose, spin):
    choose(OPACITY)
    canvas.setExtent(QgsRectangle(500100, 4999500, 500900, 5000100))
    assert dock._preview.item.image is None, "a picture of the old place would lie"
    canvas.refresh()
    spin(lambda: dock._preview.item.image is not None)
    choose("off")
    assert dock._preview.item.image is None


def test_without_a_transform_it_says_so(dock, choose, session):
    choose(OPACITY)
    session.review.set_enabled(range(1, 13), False)
    assert dock._preview.item.image is None
    assert "no registration" in dock.findChild(QLabel, "compare_label").text()
    session.clear()
    assert dock._preview.item.image is None


def test_works_at_320_px(dock):
    assert dock.minimumSizeHint().width() <= 320


@pytest.mark.parametrize("rotation", [0, 40])
def test_edges_lie_where_the_picture_changes_and_nowhere_else(dock, canvas, choose, spin, rotation):
    canvas.setRotation(rotation)
    choose(EDGES)
    at = painted(dock, canvas)

    def place(x, y):
        uv = canvas.getCoordinateTransform().transform(x, y)
        return round(uv.x()), round(uv.y())

    u, v = place(500400, 4999700)
    near = [at(u + i, v + j) for i in range(-3, 4) for j in range(-3, 4)]
    assert any(blue > 100 and green < 40 for _, green, blue in near)
    assert at(*place(500250, 4999700)) == (255, 0, 0)
    assert at(*place(500550, 4999700)) == (255, 0, 0)


def test_difference_is_white_where_both_agree_and_coloured_where_they_do_not(dock, canvas, choose, session, spin):
    choose(DIFFERENCE)
    dock.findChild(QSlider, "compare_amount").setValue(100)
    assert min(painted(dock, canvas)(100, 150)) > 245
    session.review.nudge(session.review.points.id.tolist(), "reference", (10.0, 0.0))

    def redder():
        red, _, blue = painted(dock, canvas)(225, 150)
        return red - blue

    # On a busy machine the picture from before the nudge may still come in first.
    spin(lambda: dock._preview.item.image is not None and redder() > 50)
    assert redder() > 50, "the white half now lies where the reference is black"


def test_another_way_of_comparing_never_shows_the_picture_of_the_one_before(dock, canvas, choose, spin):
    choose(OPACITY)
    picker = dock.findChild(QComboBox, "compare_mode")
    picker.setCurrentIndex(picker.findData(EDGES))
    assert dock._preview.item.image is None
    spin(lambda: dock._preview.item.image is not None)
    picker.setCurrentIndex(picker.findData(SWIPE))
    assert dock._preview.item.image is None
    spin(lambda: dock._preview.item.image is not None)


def test_turning_the_map_while_a_picture_is_made_drops_it(dock, canvas, choose, session, spin):
    answers = []
    session.images().preview = lambda t, places, shape, answer, *more: answers.append((answer, shape))
    picker = dock.findChild(QComboBox, "compare_mode")
    picker.setCurrentIndex(picker.findData(OPACITY))
    spin(lambda: answers)
    canvas.setRotation(25)
    from crosstie.host.latest_only_worker import Done

    answer, shape = answers[0]
    answer(Done(np.full((*shape, 4), 255, np.uint8)))
    assert dock._preview.item.image is None


def test_screens_with_small_pixels_get_a_sharper_picture_at_the_same_place(dock, canvas, choose, monkeypatch):
    monkeypatch.setattr(canvas, "devicePixelRatioF", lambda: 2.0)
    choose(OPACITY)
    dock.findChild(QSlider, "compare_amount").setValue(100)
    assert dock._preview.item.image.width() == 2 * canvas.width()
    at = painted(dock, canvas)
    assert min(at(195, 150)) > 200
    assert max(at(205, 150)) < 60


@pytest.fixture
def preview(dock):
    return dock._preview


@pytest.fixture
def bar(preview):
    bar = CompareBar(preview)
    preview.changed.emit()
    yield bar
    bar.close_down()


def pressed(bar):
    return [mode for mode, button in bar.buttons.items() if button.isChecked()]


def test_the_bar_has_five_buttons_that_the_dock_follows(dock, bar, preview, canvas, spin):
    assert bar.isVisible() and canvas.rect().contains(bar.geometry())
    assert pressed(bar) == [BEFORE]
    for number, mode in enumerate((BEFORE, OPACITY, SWIPE, BLINK, EDGES), 1):
        bar.press_number(number)
        assert preview.mode == mode
        assert pressed(bar) == [mode]
        assert dock.findChild(QComboBox, "compare_mode").currentData() == (OFF if mode == BEFORE else mode)
        assert f"({number})" in bar.buttons[mode].toolTip()
    canvas.resize(500, 350)
    spin(lambda: canvas.rect().contains(bar.geometry()) and bar.y() > 250)


def test_without_a_registration_there_is_no_bar(bar, preview, session):
    session.clear()
    assert not bar.isVisible()
    bar.press_number(2)
    assert preview.mode == OFF


def test_a_few_flicks_end_on_the_registered_layer(preview, spin, canvas):
    preview.flick(2)
    preview._blinker.setInterval(20)
    shown = set()

    def ended():
        shown.add(preview.item._shown)
        return preview.mode == OPACITY

    spin(ended, 10)
    assert shown == {True, False}
    spin(lambda: preview.item.image is not None)
    assert preview.amount == 1.0


def test_comparing_begins_with_the_divider(dock, preview):
    dock.start()
    assert preview.mode == SWIPE
    preview.choose(EDGES)
    dock.start()
    assert preview.mode == EDGES, "what is being looked at stays"


def test_each_way_of_comparing_keeps_its_own_amount(dock, preview):
    slider = dock.findChild(QSlider, "compare_amount")
    preview.choose(SWIPE)
    slider.setValue(20)
    preview.choose(OPACITY)
    assert slider.value() == 100
    preview.choose(SWIPE)
    assert slider.value() == 20


def test_the_moving_layer_is_not_drawn_while_its_preview_is(preview, session, canvas, project, add_raster):
    moving, other, more = add_raster("m"), add_raster("o", seed=2), add_raster("p", seed=3)
    session.moving_layer_id = moving.id()
    canvas.setLayers([moving, other])
    preview.choose(OPACITY)
    assert canvas.layers() == [other]
    canvas.setLayers([more, moving, other])
    assert canvas.layers() == [more, other], "what the project shows meanwhile is followed"
    add_registered(Path(more.source()), moving)
    preview.choose(OPACITY)
    assert canvas.layers() == [other]
    project.removeMapLayer(more.id())
    preview.choose(OFF)
    assert canvas.layers() == [moving, other]
    preview.choose(SWIPE)
    session.clear()
    assert canvas.layers() == [moving, other]


def test_before_is_without_what_was_written_from_the_registration(preview, bar, session, canvas, add_raster):
    moving, written = add_raster("m"), add_raster("written", seed=2)
    session.moving_layer_id = moving.id()
    canvas.setLayers([written, moving])
    add_registered(Path(written.source()), moving)
    preview.choose(OFF)
    assert pressed(bar) == [], "the written layer is neither before nor the preview of it"
    bar.press_number(1)
    assert canvas.layers() == [moving]
    assert preview.item.image is None
    preview.choose(OFF)
    assert canvas.layers() == [written, moving]


@pytest.mark.parametrize("width", [400, 260, 150])
def test_bars_stay_in_the_map_and_cover_no_other_bar_and_no_legend(bar, preview, canvas, spin, width):
    """However narrow it is: the buttons take as many rows as they need."""
    canvas.resize(width, 300)
    spin(lambda: canvas.rect().contains(bar.geometry()))
    for button in bar.buttons.values():
        assert bar.rect().contains(button.geometry()) and button.width() >= button.sizeHint().width()
    other = CanvasBar("other_bar", canvas)
    other.fill([word_button(f"b{number}", "Some words", "") for number in range(3)])
    other.show()
    for top in range(0, 300, 20):
        other.stand(width / 2, top)
        assert canvas.rect().contains(other.geometry()) and not other.geometry().intersects(bar.geometry())
    other.hide()
    legend = clear_of(QRectF(10, 200, 120, 90), [shown.geometry() for shown in bars_on(canvas)])
    assert not legend.intersects(QRectF(bar.geometry())) and legend.top() >= 0
    other.deleteLater()


@pytest.mark.parametrize("style", ["grey", "inverted", "colours"])
def test_the_registered_layer_is_drawn_as_its_own_style_draws_it(preview, session, canvas, spin, project, style):
    """The picture before and the picture after differ in their place alone, never in contrast or colours."""
    layer = project.addMapLayer(QgsRasterLayer(session.request.moving.path, "m"))
    if style == "colours":
        items = [
            QgsPalettedRasterRenderer.Class(value, QColor(*rgb))
            for value, rgb in ((250, (200, 40, 90)), (20, (10, 90, 30)))
        ]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, items))
    else:
        renderer = QgsSingleBandGrayRenderer(layer.dataProvider(), 1)
        stretch = QgsContrastEnhancement(layer.dataProvider().dataType(1))
        stretch.setMinimumValue(0)
        stretch.setMaximumValue(1000)
        stretch.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        renderer.setContrastEnhancement(stretch)
        if style == "inverted":
            renderer.setGradient(QgsSingleBandGrayRenderer.Gradient.WhiteToBlack)
        layer.setRenderer(renderer)
    session.moving_layer_id = layer.id()
    settings = canvas.mapSettings()
    settings.setLayers([layer])
    settings.setExtent(QgsRectangle(500200, 4999400, 501000, 5000000))  # Where its file says that it lies.
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    before = job.renderedImage()
    preview.choose(OPACITY)
    spin(lambda: preview.item.image is not None)
    for x in (60, 340):
        after = preview.item.image.pixelColor(x, 150).getRgb()[:3]
        assert np.allclose(after, before.pixelColor(x, 150).getRgb()[:3], atol=2), (x, style)


@pytest.mark.parametrize("turn", [(10, 0, 0, -10), (9, 4, 4, -9), (10, 0, 0, 10)])
def test_colours_are_read_in_the_rows_of_the_file_however_it_lies(tmp_path, project, turn):
    """QGIS turns a raster that lies askew before it draws it."""
    path = str(tmp_path / "askew.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 80, 60, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((500000, turn[0], turn[1], 5000000, turn[2], turn[3]))
    dataset.GetRasterBand(1).WriteArray(np.repeat(np.arange(80, dtype=np.uint8)[None], 60, axis=0))
    dataset = None
    layer = project.addMapLayer(QgsRasterLayer(path, "askew"))
    renderer = QgsSingleBandGrayRenderer(layer.dataProvider(), 1)
    layer.setRenderer(renderer)
    image = styled(layer, path).read((8, 10, 48, 50), 1.0)
    assert np.allclose(image.pixels[0][0] * 255, np.arange(8, 48), atol=0.01) and image.valid.all()
    assert frames.apply(image.to_native, [(0, 0)])[0].tolist() == [8, 10]
    assert styled(layer, path).read((0, 0, 80, 60), 2.0).shape == (30, 40)
    assert styled(layer, path + "x") is None and styled(None, path) is None


def _invert(layer):
    layer.renderer().setGradient(QgsSingleBandGrayRenderer.Gradient.WhiteToBlack)
    layer.triggerRepaint()


def _replace_renderer(layer):
    items = [QgsPalettedRasterRenderer.Class(value, QColor(90, 200, 40)) for value in (250, 20)]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, items))


def _darken(layer):
    layer.brightnessFilter().setBrightness(-150)
    layer.triggerRepaint()


def _paste(layer):
    other = QgsRasterLayer(layer.source(), "other")
    _invert(other)
    style = QgsMapLayerStyle()
    style.readFromLayer(other)
    style.writeToLayer(layer)


@pytest.mark.parametrize("change", [_invert, _replace_renderer, _darken, _paste])
def test_a_changed_style_is_seen_at_once(preview, session, canvas, spin, project, change):
    """Without a move of the map; what draws the layer is kept meanwhile."""
    layer = project.addMapLayer(QgsRasterLayer(session.request.moving.path, "m"))
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 1))
    session.moving_layer_id = layer.id()
    canvas.setLayers([layer])
    preview.choose(OPACITY)
    spin(lambda: preview.item.image is not None)
    seen, kept = preview.item.image, preview._styled()
    canvas.zoomByFactor(1.1)
    spin(lambda: preview.item.image is not seen and preview.item.image is not None)
    assert preview._styled() == kept, "the file is opened once"
    seen, before = preview.item.image, preview.item.image.pixelColor(120, 150)
    change(layer)
    spin(lambda: preview.item.image is not seen and preview.item.image is not None, 5)
    assert preview.item.image.pixelColor(120, 150) != before


def test_what_draws_a_layer_is_forgotten_with_it(preview, session, project):
    layer = project.addMapLayer(QgsRasterLayer(session.request.moving.path, "m"))
    session.moving_layer_id = layer.id()
    kept = weakref.ref(preview._styled().__self__)
    project.removeMapLayer(layer.id())
    assert kept() is None and preview._styled() is None
