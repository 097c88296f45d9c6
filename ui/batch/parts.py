"""The dock for many layers with what belongs to it, made when it is first asked for."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QWidget

from ...host.batch_session import BatchSession
from ..controller import Controller
from ..help import explain
from .controller import BatchController
from .dock import BatchDock


class BatchParts:
    """The batch that is shown, its dock, and what connects them to the map and the review."""

    def __init__(self, controller: Controller, canvas: QgsMapCanvas, window: QWidget):
        self.batch = BatchSession()
        self.dock = BatchDock(self.batch, window)
        self.controller = BatchController(self.dock, self.batch, controller, canvas)
        explain(self.dock)

    def close_down(self) -> None:
        """Stop what belongs to QGIS; a batch that runs goes on."""
        self.controller.close_down()
        self.dock.close_down()
