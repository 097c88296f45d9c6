"""The moving image in its own geometry: a second canvas linked to the map, with its tie points."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
from qgis.gui import QgsDockWidget, QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...core.errors import CrosstieError
from ...host.on_map import Positions
from ...host.style_watch import StyleWatch
from ..canvas.shown_points import MovingPoints, ShownPoints
from ..tools.add_tool import AddTool
from ..tools.edit_tool import EditTool
from ..tools.polygon_tool import PolygonTool
from ..widgets.buttons import tool_button
from ..widgets.labels import hint_label
from .click_tool import ClickTool
from .link import CanvasLink

LEAST_SIDE_PX = 180


class MovingDock(QgsDockWidget):
    """Shows a copy of the layer, so that removing the layer from the project has no effect here."""

    def __init__(self, shown: ShownPoints, add_tool: AddTool, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("CrosstieMoving")
        self.setWindowTitle(self.tr("Crosstie: the moving image"))
        self._main, self._session, self._review = shown, shown.session, shown.session.review
        self._layer: QgsRasterLayer | None = None
        self._watch = StyleWatch(self)
        self._watch.changed.connect(self._on_styled)
        self._context = None
        self.canvas = QgsMapCanvas()
        self.canvas.setObjectName("moving_canvas")
        self.canvas.setCanvasColor(QColor("white"))
        self.canvas.enableAntiAliasing(True)
        self.canvas.setMinimumSize(LEAST_SIDE_PX, LEAST_SIDE_PX)
        self._pan = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self._pan)
        self.shown = MovingPoints(self._session, self.canvas)
        self.edit_tool, self.click_tool = EditTool(self.shown), ClickTool(self.shown, add_tool)
        self.polygon_tool = PolygonTool(self.shown)
        self._label = hint_label("moving_label")
        self._linked = tool_button("link_button", "mActionLink", self.tr("Link this view and the map"))
        self._linked.setCheckable(True)
        self._linked.setChecked(True)
        self._whole = tool_button("whole_button", "mActionZoomFullExtent", self.tr("Show the whole image"))
        self._lay_out()
        self.link = CanvasLink(shown.canvas, self.canvas, self._to_moving, self._to_map)
        self._linked.toggled.connect(self._on_linked)
        self._whole.clicked.connect(self.show_whole)
        self._review.changed.connect(self._on_changed)
        shown.style_changed.connect(self._on_style)
        self.visibilityChanged.connect(self._on_visible)
        self._on_style()
        self._on_changed()

    def show_whole(self) -> None:
        """Show the whole image; the map does not move."""
        if self._layer is not None:
            with self.link.paused():
                self.canvas.setRotation(0)
                self.canvas.setExtent(self._layer.extent())
                self.canvas.zoomByFactor(1.05)

    def close_down(self) -> None:
        """Disconnect from canvases and session."""
        self._review.changed.disconnect(self._on_changed)
        self._main.style_changed.disconnect(self._on_style)
        self.link.close_down()
        for tool in (self.edit_tool, self.click_tool, self.polygon_tool):
            tool.remove()
        self.shown.remove()
        self.canvas.unsetMapTool(self._pan)
        self._watch.follow(None)
        self._set_layer(None)

    def _on_changed(self) -> None:
        """Show another image when another match is reviewed; show why the canvases cannot be linked."""
        context = self._review.context
        if context is not self._context:
            self._context = context
            self._set_layer(self._opened() if context is not None else None)
            self.shown.show_now()
            self._on_visible()
        self._say()

    def _on_visible(self, _visible: bool = True) -> None:
        if self.isVisible() and self._layer is not None:
            self.show_whole()
            self.link.follow_first()

    def _on_linked(self, on: bool) -> None:
        self.link.is_on = on
        if on:
            self.link.follow_first()

    def _on_style(self) -> None:
        self.shown.item.set_style(replace(self._main.style))

    def _say(self) -> None:
        words = ""
        if self._context is None:
            words = self.tr("There is no match to show. Match two layers first.")
        elif self._layer is None:
            words = self.tr("The moving raster cannot be opened. Restore its file, then match or open it again.")
        elif self._transform() is None:
            words = self.tr(
                "There is no transform yet, so the map does not follow: it needs three points that are far apart."
            )
        elif self._is_mirrored():
            words = self.tr("The image is mirrored relative to the map, so up and down are exchanged here.")
        self._label.setText(words)
        self._label.setVisible(bool(words))
        self._linked.setEnabled(self._transform() is not None)

    def _opened(self) -> QgsRasterLayer | None:
        """Return a separate layer: a copy of the project's layer with its style, or a new one from the file."""
        layer = QgsProject.instance().mapLayer(self._session.moving_layer_id)
        self._watch.follow(layer)
        source = self._session.request.moving
        own = layer.clone() if layer is not None else QgsRasterLayer(source.path, source.name)
        if not own.isValid():
            return None
        try:
            own.setCrs(self._session.moving_map().crs)
        except CrosstieError:
            return None
        return own

    def _on_styled(self) -> None:
        """Show the layer in its new style; without it, in the last one."""
        if self._watch.layer is not None and self._context is not None:
            self._set_layer(self._opened())

    def _set_layer(self, layer: QgsRasterLayer | None) -> None:
        self.canvas.stopRendering()
        with self.link.paused():
            self.canvas.setLayers([] if layer is None else [layer])
            self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem() if layer is None else layer.crs())
        before, self._layer = self._layer, layer
        if before is not None:
            before.deleteLater()

    def _transform(self):
        solution = self._review.solution
        return None if solution is None else solution.transform

    def _to_moving(self, xy: np.ndarray) -> np.ndarray:
        """Return (N, 2) places of the map on the moving image's canvas."""
        transform = self._transform()
        if transform is None or self._layer is None:
            return np.full_like(xy, np.nan)
        reference, moving = self._session.reference_map(), self._session.moving_map()
        places = Positions(xy, self._main.canvas.mapSettings().destinationCrs()).on(reference.crs)
        return moving.to_map(transform.inverse(reference.to_pixel(places)))

    def _to_map(self, xy: np.ndarray) -> np.ndarray:
        """Return (N, 2) places of the moving image's canvas on the map."""
        transform = self._transform()
        if transform is None or self._layer is None:
            return np.full_like(xy, np.nan)
        reference, moving = self._session.reference_map(), self._session.moving_map()
        places = reference.to_map(transform.forward(moving.to_pixel(xy)))
        return Positions(places, reference.crs).on(self._main.canvas.mapSettings().destinationCrs())

    def _is_mirrored(self) -> bool:
        """Return whether the mapping from the image to the map mirrors it, in the middle of the image."""
        moving = self._session.moving_map()
        middle = np.array(moving.size) / 2
        here = moving.to_map([middle, middle + (1, 0), middle + (0, 1)])
        there = self._to_map(here)
        areas = [np.linalg.det(places[1:] - places[0]) for places in (here, there)]
        return bool(areas[0] * areas[1] < 0)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._linked)
        row.addWidget(self._whole)
        row.addWidget(self._label, 1)
        row.addStretch()
        inner = QFrame()
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 2, 4, 4)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self.canvas, 1)
        self.setWidget(inner)
