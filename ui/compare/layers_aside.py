"""Layers that a canvas does not draw for a while, without a change in the layer tree of the project."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip


class LayersAside:
    """Takes layers off the canvas, and puts them back; follows what else is shown and hidden meanwhile."""

    def __init__(self, canvas: QgsMapCanvas):
        self._canvas = canvas
        self._ids: frozenset[str] = frozenset()
        self._all: list[QgsMapLayer] = canvas.layers()
        self._is_own = False
        canvas.layersChanged.connect(self._on_layers)

    @property
    def ids(self) -> frozenset[str]:
        """Ids of the layers that are not drawn."""
        return self._ids

    def take(self, ids: Iterable[str]) -> None:
        """Do not draw the layers of these ids, and draw all others again."""
        if frozenset(ids) != self._ids:
            self._ids = frozenset(ids)
            self._apply()

    def close_down(self) -> None:
        """Put everything back."""
        self.take(())
        self._canvas.layersChanged.disconnect(self._on_layers)

    def _on_layers(self) -> None:
        """Remember what the project shows now."""
        if not self._is_own:
            self._all = self._canvas.layers()
            self._apply()

    def _apply(self) -> None:
        there = [layer for layer in self._all if not sip.isdeleted(layer)]
        wanted = [layer for layer in there if layer.id() not in self._ids]
        if wanted != self._canvas.layers():
            self._is_own = True
            self._canvas.setLayers(wanted)
            self._is_own = False
