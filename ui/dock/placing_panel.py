"""Placing by hand: map tools, undo and uncertainty, for pairs that the search does not find."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsApplication, QgsPointXY, QgsRasterLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ...core.errors import CrosstieError
from ...core.messages import message_of
from ...core.request import RasterSource
from ...host.latest_only_worker import Done, LatestOnlyWorker
from ...host.layers import wkt_of
from ...host.manual_placement import Placing
from ...host.rough_points import MapPair
from ...host.translation import translated
from ..canvas.placement_item import PlacementItem
from ..icons import icon
from ..tools.pair_tool import PairTool, pair_band
from ..tools.place_tool import PlaceTool
from ..tools.switch import ToolSwitch
from ..widgets.images import rgb, to_image
from ..widgets.labels import hint_label
from .uncertainty import UncertaintyRow

CLICK_ERROR_PX = 15
"""How far a click may be off, in pixels of the screen."""
PICTURE_PX = 1024


class PlacingPanel(QWidget):
    """Buttons for the map tools and the state of the placement; owns the Placing."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None):
        super().__init__(parent)
        self._canvas = canvas
        self.placing = Placing(self)
        self.item = PlacementItem(canvas, self.placing)
        self._pictures, self._pictured = LatestOnlyWorker(self), None
        self._band = pair_band(canvas)
        self._pair_tool, self.tool = PairTool(canvas), PlaceTool(canvas, self.placing, self.item)
        self._label = hint_label("places_label")
        self._make_buttons()
        self._switches = [ToolSwitch(canvas, self.tool, self._place), ToolSwitch(canvas, self._pair_tool, self._pairs)]
        self._lay_out()
        self._connect()
        self.setFocusProxy(self._place)
        self.set_layer(None)
        self._describe()

    def pairs(self) -> tuple[MapPair, ...]:
        """Return the places shown in both layers, in map coordinates."""
        return self.placing.pairs

    def set_layer(self, layer: QgsRasterLayer | None) -> None:
        """Set the moving layer; the placement of another one is dropped."""
        before = self.placing.source
        self.placing.set_layer(layer)
        source = self.placing.source
        if source is not before:
            for switch in self._switches:
                switch.stop()
            self._pictured = None
            self.item.set_image(None, np.eye(3))
        for button in (self._place, self._fit, self._pairs):
            button.setEnabled(source is not None)

    def close_down(self) -> None:
        """Remove everything from the canvas."""
        for switch in self._switches:
            switch.close_down()
        self._pictures.close_down()
        self._pair_tool.remove()
        self.item.remove()
        self._canvas.scene().removeItem(self._band)

    def _on_fit(self) -> None:
        self._place.setChecked(True)
        self.tool.fit()

    def _on_paired(self, moving: QgsPointXY, reference: QgsPointXY) -> None:
        settings = self._canvas.mapSettings()
        error = CLICK_ERROR_PX * settings.mapUnitsPerPixel()
        crs_wkt = wkt_of(settings.destinationCrs())
        self.placing.add_pair(MapPair((moving.x(), moving.y()), (reference.x(), reference.y()), error, crs_wkt))

    def _on_placing(self) -> None:
        if self.placing.shown is not self.placing.laid:
            return  # In the middle of a gesture.
        self._show_pairs()
        self._show_picture()
        self._describe()
        self.changed.emit()

    def _on_failed(self, error: CrosstieError) -> None:
        for switch in self._switches:
            switch.stop()
        self._label.setText(translated(message_of(error)))

    def _show_pairs(self) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)
        for part, pair in enumerate(self.placing.pairs):
            for place in (pair.moving_xy, pair.reference_xy):
                self._band.addPoint(QgsPointXY(*place), True, part)

    def _show_picture(self) -> None:
        """Read the picture of the layer when it is placed first."""
        source = self.placing.source
        if self.placing.laid is not None and source is not self._pictured:
            self._pictured = source
            self._pictures.ask(lambda: _picture(source), self._on_picture)

    def _on_picture(self, done: Done) -> None:
        if done.error is not None:
            self._label.setText(translated(message_of(done.error)))
        elif self._pictured is self.placing.source:
            self.item.set_image(to_image(rgb(done.value, 1.0), done.value.valid), done.value.to_native)

    def _describe(self, _toggled: bool = False) -> None:
        laid, count, history = self.placing.laid, len(self.placing.pairs), self.placing.history
        self._clear.setVisible(laid is not None or count > 0)
        for button in (self._undo, self._redo):
            button.setVisible(history.count() > 0)
        shown = self.tr("{0} shown.").format(count) if count else ""
        if self._pairs.isChecked():
            text = " ".join((shown, self.tr("Click a place in the moving layer."))).strip()
        elif self._place.isChecked():
            text = self.tr("Drag the layer, its corners or the round handle. Enter: done, Esc: cancel, F1: all keys.")
        elif laid is not None:
            text = " ".join((shown, self.tr("Placed by hand: the match starts there."))).strip()
        else:
            text = shown or self.tr("Not placed: usually not needed.")
        self._label.setText(text)

    def _describe_second(self) -> None:
        self._label.setText(self.tr("Now click the same place in the reference layer."))

    def _make_buttons(self) -> None:
        tip = self.tr("Place by hand: move, rotate and scale the moving layer on the map")
        self._place = _button("place_button", _theme("mActionMoveFeature"), tip)
        self._fit = _button("fit_button", _theme("mActionZoomFullExtent"), self.tr("Fit to view"))
        tip = self.tr(
            "Show places, each first in the moving layer, then in the reference layer: two are enough to place the "
            "layer"
        )
        self._pairs = _button("places_button", icon("places"), tip)
        history = self.placing.history
        self._undo = self._acting(history.createUndoAction(self, self.tr("Undo")), "place_undo", "Undo")
        self._redo = self._acting(history.createRedoAction(self, self.tr("Redo")), "place_redo", "Redo")
        self._clear = QPushButton(self.tr("Remove"))
        self._clear.setObjectName("places_clear")

    def _acting(self, action: QAction, name: str, key: str) -> QToolButton:
        """Return a button for an action whose standard key works while the keyboard is in the panel."""
        button = _button(name, _theme(f"mAction{key}"), action.text())
        action.setIcon(button.icon())
        action.setShortcut(QKeySequence(getattr(QKeySequence.StandardKey, key)))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        button.setDefaultAction(action)
        return button

    def _connect(self) -> None:
        self._pair_tool.started.connect(self._describe_second)
        self._pair_tool.paired.connect(self._on_paired)
        for tool, switch in zip((self.tool, self._pair_tool), self._switches):
            tool.given_up.connect(switch.stop)
        for button in (self._place, self._pairs):
            button.toggled.connect(self._describe)
        self._fit.clicked.connect(self._on_fit)
        self._clear.clicked.connect(self.placing.forget)
        self.placing.changed.connect(self._on_placing)
        self.placing.failed.connect(self._on_failed)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in (self._place, self._fit, self._pairs, self._undo, self._redo):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(UncertaintyRow(self.placing))
        column.addWidget(self._label)


def _picture(source: RasterSource):
    """Return the whole raster as a working image; in a worker."""
    from ...core.raster.reader import Reader

    with Reader(source) as reader:
        return reader.read(None, PICTURE_PX)


def _theme(name: str) -> QIcon:
    return QgsApplication.getThemeIcon(f"/{name}.svg")


def _button(name: str, picture: QIcon, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setIcon(picture)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
