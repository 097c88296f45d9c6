"""Placing by hand: map tools, undo and uncertainty, for pairs that the search does not find."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsMapLayer, QgsPointXY, QgsRasterLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ...core.errors import CrosstieError
from ...core.messages import message_of
from ...core.request import RasterSource
from ...host.latest_only_worker import Done, LatestOnlyWorker
from ...host.layers import wkt_of
from ...host.manual_placement import Placing
from ...host.rough_points import MapPair
from ...host.translation import translated
from ..canvas.overlap_view import show_reference
from ..canvas.placement_bar import PlacementBar
from ..canvas.placement_item import PlacementItem
from ..icons import icon
from ..tools.pair_tool import PairTool, pair_band
from ..tools.place_tool import PlaceTool
from ..tools.switch import ToolSwitch
from ..widgets.buttons import tool_button
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
        self.tool = PlaceTool(canvas, self.placing, self.item)
        self._pair_tool = PairTool(canvas, self.placing, self.item)
        self._label = hint_label("places_label")
        self._reference: QgsMapLayer | None = None
        self._make_buttons()
        self.bar = PlacementBar(self.item)
        for button in (self._place, self._pairs):  # Before the tool of the button is set.
            button.toggled.connect(self._on_toggled)
        self._switches = [ToolSwitch(canvas, self.tool, self._place), ToolSwitch(canvas, self._pair_tool, self._pairs)]
        self._lay_out()
        self._connect()
        self.setFocusProxy(self._place)
        self.set_layer(None)
        self._describe()

    def pairs(self) -> tuple[MapPair, ...]:
        """Return the places shown in both layers, in map coordinates."""
        return self.placing.pairs

    def begin(self) -> None:
        """Take the tool in hand, as the button does."""
        self._place.setChecked(True)

    def set_layer(self, layer: QgsRasterLayer | None) -> None:
        """Set the moving layer; the placement of another one is dropped."""
        before = self.placing.source
        self.placing.set_layer(layer)
        source = self.placing.source
        if source is not before:
            self.stop()
            self._pictured = None
            self.item.set_image(None, np.eye(3))
        for button in (self._place, self._fit, self._pairs):
            button.setEnabled(source is not None)

    def set_reference(self, layer: QgsMapLayer | None) -> None:
        """Set the layer that the map must show for placing; None: what the map shows is the reference."""
        self._reference = layer

    def conceal(self) -> None:
        """Draw nothing of a placement that has served its match, until it is changed or taken in hand again."""
        self.item.conceal()
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)

    def close_down(self) -> None:
        """Remove everything from the canvas."""
        self.bar.close_down()
        for switch in self._switches:
            switch.close_down()
        self._pictures.close_down()
        self._pair_tool.remove()
        self.item.remove()
        self._canvas.scene().removeItem(self._band)

    def _on_fit(self) -> None:
        self.begin()
        self.tool.fit()

    def _on_paired(self, moving: QgsPointXY, reference: QgsPointXY) -> None:
        settings = self._canvas.mapSettings()
        error = CLICK_ERROR_PX * settings.mapUnitsPerPixel()
        crs = settings.destinationCrs()
        in_file = self.placing.by_file((moving.x(), moving.y()), crs)
        if in_file is not None:
            self.placing.add_pair(MapPair(in_file, (reference.x(), reference.y()), error, wkt_of(crs)))

    def _on_toggled(self, pressed: bool) -> None:
        """Bring the reference into view before the layer is laid there."""
        if pressed and self._reference is not None and self.placing.laid is None:
            show_reference(self._reference, self._canvas)

    def _on_forget(self) -> None:
        """Place nothing, and leave the tools."""
        self.placing.forget()
        self.stop()

    def _on_done(self) -> None:
        """Keep what is shown, and leave the tools."""
        self.placing.accept()
        self.stop()

    def stop(self) -> None:
        """Leave both tools: the second one may have begun in the first, which comes back when it ends."""
        for switch in reversed(self._switches):
            switch.stop()

    def _on_placing(self) -> None:
        if self.placing.is_moving:
            return
        self._show_pairs()
        self._show_picture()
        self._describe()
        self.changed.emit()

    def _on_failed(self, error: CrosstieError) -> None:
        self.stop()
        self._label.setText(translated(message_of(error)))

    def _show_pairs(self) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)
        for part, pair in enumerate(self.placing.pairs):
            self._band.addPoint(QgsPointXY(*pair.reference_xy), True, part)

    def _show_picture(self) -> None:
        """Read the picture of the layer when it is placed first."""
        source = self.placing.source
        if self.placing.shown is not None and source is not self._pictured:
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
            text = " ".join((shown, self._next_click(count))).strip()
        elif self._place.isChecked():
            text = self.tr("Drag the layer, its corners or the round handle. Enter: done, Esc: cancel, F1: all keys.")
        elif laid is not None:
            text = " ".join((shown, self.tr("Placed by hand: the match starts there."))).strip()
        else:
            text = shown or self.tr("Not placed: usually not needed.")
        self._say(text)

    def _next_click(self, count: int) -> str:
        if not count:
            return self.tr("Click a place in the moving layer.")
        if count == 1:
            return self.tr("Click a second place in the moving layer: it will be turned and scaled.")
        return self.tr("Enter or “Done” ends it; more places make it more exact.")

    def _describe_second(self) -> None:
        self._say(self.tr("Now click where it belongs, in the reference layer."))

    def _describe_missed(self) -> None:
        self._say(self.tr("Click a place in the moving layer first: it lies half transparent on the map."))

    def _say(self, text: str) -> None:
        self._label.setText(text)
        self.bar.say(text)

    def _make_buttons(self) -> None:
        tip = self.tr("Place by hand: move, rotate and scale the moving layer on the map")
        self._place = tool_button("place_button", "mActionMoveFeature", tip)
        self._fit = tool_button("fit_button", "mActionZoomFullExtent", self.tr("Fit to view"))
        tip = self.tr(
            "Show places, each first in the moving layer, then in the reference layer: two are enough to place the "
            "layer"
        )
        self._pairs = tool_button("places_button", icon("places"), tip)
        history = self.placing.history
        self._undo = self._acting(history.createUndoAction(self, self.tr("Undo")), "place_undo", "Undo")
        self._redo = self._acting(history.createRedoAction(self, self.tr("Redo")), "place_redo", "Redo")
        self._clear = QPushButton(self.tr("Remove"))
        self._clear.setObjectName("places_clear")

    def _acting(self, action: QAction, name: str, key: str) -> QToolButton:
        """Return a button for an action whose standard key works while the keyboard is in the panel."""
        button = tool_button(name, f"mAction{key}", action.text())
        action.setIcon(button.icon())
        action.setShortcut(QKeySequence(getattr(QKeySequence.StandardKey, key)))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        button.setDefaultAction(action)
        return button

    def _connect(self) -> None:
        self._pair_tool.started.connect(self._describe_second)
        self._pair_tool.missed.connect(self._describe_missed)
        self.bar.done.clicked.connect(lambda _checked=False: self._on_done())
        self.bar.forget.clicked.connect(lambda _checked=False: self._on_forget())
        self.bar.fit.clicked.connect(lambda _checked=False: self._on_fit())
        self.bar.pairs.clicked.connect(lambda _checked=False: self._pairs.click())
        self._pairs.toggled.connect(self.bar.pairs.setChecked)
        self._pair_tool.paired.connect(self._on_paired)
        for tool, switch in zip((self.tool, self._pair_tool), self._switches):
            tool.given_up.connect(switch.stop)
            tool.finished.connect(self._on_done)
        for button in (self._place, self._pairs):
            button.toggled.connect(self._describe)
        self._fit.clicked.connect(self._on_fit)
        self._clear.clicked.connect(lambda _checked=False: self.placing.forget())
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
