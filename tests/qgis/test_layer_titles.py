"""Layers of one name are told apart wherever they are listed or named."""

import shutil

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.request import MatchRequest
from crosstie.host.layer_titles import numbered, title_of_layer, titles
from crosstie.host.layers import likely_pair, source_of
from crosstie.host.registrations import Registrations
from crosstie.host.session import RegistrationSession
from crosstie.ui.batch.layer_list import LayerList
from crosstie.ui.dock.pickers import LayerPickers
from crosstie.ui.dock.registrations import RegistrationsRow
from crosstie.ui.widgets.layer_combo import LayerCombo
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsMapLayerProxyModel, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QHelpEvent
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QListWidget, QToolTip

RASTERS = QgsMapLayerProxyModel.Filter.RasterLayer


@pytest.fixture
def add(project, write_raster, tmp_path):
    """add("1985/scan.tif", group=""): a layer "scan" of that file, on top of the tree or in a group."""
    whole = write_raster("whole")

    def make(path, name="scan", group=""):
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(whole, file)
        layer = project.addMapLayer(QgsRasterLayer(str(file), name), not group)
        if group:
            root = project.layerTreeRoot()
            (root.findGroup(group) or root.addGroup(group)).addLayer(layer)
        return layer

    return make


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (["scan.tif"], ["scan"]),
        (["1985/scan.tif", "2020/scan.tif"], ["scan (1985)", "scan (2020)"]),
        (["a.tif", "b.tif"], ["scan (a.tif)", "scan (b.tif)"]),
        (["a/1/scan.tif", "b/1/scan.tif"], ["scan (a)", "scan (b)"]),
        (["a/x.tif", "b/x.tif", "b/y.tif"], ["scan (a/x.tif)", "scan (b/x.tif)", "scan (y.tif)"]),
        (["a/1/x.tif", "a/2/x.tif", "b/1/x.tif"], ["scan (a/1)", "scan (2)", "scan (b/1)"]),
        (["x/scan.tif", "x/x/scan.tif"], None),
        (["scan.tif", "scan.tif"], ["scan", "scan (2)"]),
        (["scan.tif", "scan.tif", "scan.tif"], ["scan", "scan (2)", "scan (3)"]),
        (["1/scan.tif", "2/scan.tif", "2/scan.tif"], ["scan (1)", "scan (2)", "scan (2) (2)"]),
    ],
)
def test_the_shortest_part_of_the_path_sets_layers_apart(add, files, told):
    found = [title_of_layer(layer) for layer in [add(file) for file in files]]
    assert len(set(found)) == len(files)
    assert told is None or found == told


def test_one_file_in_two_groups_and_a_name_that_looks_like_a_number(add):
    layers = [add("scan.tif", group="old"), add("scan.tif", group="new")]
    assert [title_of_layer(layer) for layer in layers] == ["scan (old)", "scan (new)"]
    layers = [add("s.tif", "s"), add("s.tif", "s"), add("s2.tif", "s (2)")]
    assert [title_of_layer(layer) for layer in layers] == ["s", "s (3)", "s (2)"]


def test_other_kinds_of_layers_do_not_count(add, add_polygons):
    raster, polygons = add("scan.tif"), add_polygons("scan", "POLYGON((0 0, 1 0, 1 1, 0 0))")
    assert {title_of_layer(raster), title_of_layer(polygons)} == {"scan"}
    others = [add_polygons("scan", "POLYGON((0 0, 1 0, 1 1, 0 0))") for _ in range(2)]
    assert len({title_of_layer(layer) for layer in (polygons, *others)}) == 3


@given(st.lists(st.sampled_from(["a", "a (2)", "a (3)", "a (2) (2)", "", "b"]), max_size=8))
def test_numbers_are_given_where_texts_are_equal_and_nowhere_else(texts):
    told = numbered(texts)
    assert len(set(told)) == len(texts)
    assert [own for own, text in zip(told, texts) if texts.count(text) == 1] == [
        text for text in texts if texts.count(text) == 1
    ]


def entries(combo):
    return [combo.itemText(index) for index in range(combo.count())]


def test_every_list_of_layers_says_it_and_chooses_the_layer_that_it_names(add, project):
    first = add("1985/scan.tif")
    combo = LayerCombo("c", RASTERS, none="none")
    assert entries(combo) == ["none", "scan"] and combo.currentLayer() is None
    second, other = add("2020/scan.tif"), add("map/scan.tif", "map")
    assert entries(combo) == ["none", "map", "scan (1985)", "scan (2020)"]
    for layer, title in ((first, "scan (1985)"), (second, "scan (2020)"), (other, "map")):
        combo.setCurrentIndex(combo.findText(title))
        assert combo.currentLayer() is layer
        combo.setLayer(None)
        combo.setLayer(layer)
        assert combo.currentText() == title
    combo.setLayer(second)
    other.setName("scan")
    assert combo.currentText() == "scan (2020)" and entries(combo)[1] != "map"
    assert combo.currentLayer() is second
    project.removeMapLayers([other.id(), first.id()])
    assert entries(combo) == ["none", "scan"] and combo.currentLayer() is second
    combo.deleteLater()


def test_the_source_is_in_the_tooltips(add, spin):
    layer = add("1985/<b>scan.tif")
    combo = LayerCombo("c", RASTERS)
    combo.setToolTip("The raster to correct")
    combo.show()
    tip = combo.itemData(combo.findText("scan"), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;scan.tif" in tip
    combo.setLayer(layer)
    QApplication.sendEvent(combo, QHelpEvent(QEvent.Type.ToolTip, QPoint(3, 3), combo.mapToGlobal(QPoint(3, 3))))
    assert QToolTip.text().startswith("<span>The raster to correct<br>") and "scan.tif" in QToolTip.text()
    QToolTip.hideText()
    combo.deleteLater()


def test_a_file_that_is_there_twice_is_no_pair(add, project):
    """Neither in the dock nor in Processing."""
    layers = add("scan.tif"), add("scan.tif")
    assert likely_pair()[1] is None
    pickers = LayerPickers()
    assert pickers.moving_layer() in layers and pickers.reference_is_map()
    other = add("other.tif", "z")
    assert pickers.reference_layer() is other and likely_pair()[1] is other
    pickers.close_down()
    pickers.deleteLater()


def test_a_layer_that_is_called_like_the_map_is_not_taken_for_it(add):
    pickers = LayerPickers()
    one, _same_name = add("scan.tif"), add("other.tif", pickers.map_title())
    pickers.choose(one.id(), "")
    assert pickers.reference_is_map()
    pickers.close_down()
    pickers.deleteLater()


def test_many_layers_lists_each_file_once(add, tmp_path):
    reference = add("map.tif", "map")
    for file in ("1985/scan.tif", "1985/scan.tif", "2020/scan.tif"):
        add(file)
    dialog = LayerList([reference])
    items = dialog.findChild(QListWidget)
    assert [items.item(row).text() for row in range(items.count())] == ["map", "scan (1985)", "scan (2020)"]
    assert "1985" in items.item(1).toolTip()
    assert dialog.paths() == [str(tmp_path / year / "scan.tif") for year in ("1985", "2020")]
    dialog.deleteLater()


def test_registrations_and_messages_name_layers_so(add, project):
    moving, reference = add("1985/scan.tif"), add("2020/scan.tif")
    xy = np.random.default_rng(0).uniform(0, 60, (20, 2))
    points = TiePoints.from_matches(xy, xy, np.ones(20), "structural")
    request = MatchRequest(source_of(moving), source_of(reference))
    assert (request.moving.name, request.reference.name) == ("scan (1985)", "scan (2020)")
    session = RegistrationSession()
    registrations, row = Registrations(session), RegistrationsRow()
    row.follow(registrations)
    session.start(request, moving.id(), reference.id())
    session.take(Registered(request, ACCEPTED, Affine.fit(xy, xy), points, Accuracy(20, 1, 1, 1, 1, 1, 1), 0.9))
    picker = row.findChild(QComboBox)
    assert entries(picker) == ["scan (1985) → scan (2020)"]
    project.removeMapLayer(reference.id())
    assert entries(picker) == ["scan → scan (2020)"]
    assert titles() == {moving.id(): "scan"}
    registrations.close_down()
    session.close_down()
    row.deleteLater()
