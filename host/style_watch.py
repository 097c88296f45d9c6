"""Tells when a layer looks different: whatever QGIS's dialogs do to its look or its source."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal


class StyleWatch(QObject):
    """Follows one layer at a time; main thread."""

    changed = pyqtSignal()
    """The layer looks different now, or is about to be deleted: then nothing is followed any more."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._layer: QgsRasterLayer | None = None

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The layer that is followed."""
        return self._layer

    def follow(self, layer: QgsRasterLayer | None) -> None:
        """Follow another layer, or none."""
        if self._layer is not None and not sip.isdeleted(self._layer):
            for signal, slot in self._links():
                signal.disconnect(slot)
        self._layer = layer
        if layer is not None:
            for signal, slot in self._links():
                signal.connect(slot)

    def _links(self) -> list[tuple]:
        layer = self._layer
        # A filter for brightness, say, tells of a repaint only.
        changes = layer.rendererChanged, layer.styleChanged, layer.repaintRequested, layer.dataSourceChanged
        return [(layer.willBeDeleted, self._on_gone), *((signal, self._on_changed) for signal in changes)]

    def _on_changed(self, *_what: object) -> None:
        self.changed.emit()

    def _on_gone(self) -> None:
        self.follow(None)
        self.changed.emit()
