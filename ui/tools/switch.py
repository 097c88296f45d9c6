"""A button for a map tool: pressed while the tool is active; afterwards the previous tool is restored."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction, QToolButton


class ToolSwitch(QObject):
    """Ties a checkable button and a map tool together; a button may hold tools of several canvases."""

    def __init__(self, canvas: QgsMapCanvas, tool: QgsMapTool, button: QToolButton | QAction):
        super().__init__(button)
        self._canvas, self._tool, self._button = canvas, tool, button
        self._previous: QgsMapTool | None = None
        self._is_held = False
        button.setCheckable(True)
        button.toggled.connect(self._on_toggled)
        canvas.mapToolSet.connect(self._on_tool_set)
        self._on_toggled(button.isChecked())  # It may hold the tool of another canvas already.

    def stop(self) -> None:
        """Restore the previous tool."""
        self._button.setChecked(False)

    def close_down(self) -> None:
        """Disconnect from the canvas."""
        self.stop()
        self._canvas.mapToolSet.disconnect(self._on_tool_set)

    def _on_toggled(self, pressed: bool) -> None:
        if pressed and self._canvas.mapTool() is not self._tool:
            self._previous = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)
        elif not pressed and self._canvas.mapTool() is self._tool:
            self._is_held = False
            self._canvas.unsetMapTool(self._tool)
            self._put_back()

    def _put_back(self) -> None:
        previous, self._previous = self._previous, None
        try:
            if previous is not None:
                self._canvas.setMapTool(previous)
        except RuntimeError:  # Its plugin has gone meanwhile.
            return

    def _on_tool_set(self, tool: QgsMapTool | None, _old: QgsMapTool | None = None) -> None:
        """Follow what the canvas holds: another tool was chosen from a toolbar, or this one came back."""
        if tool is self._tool:
            self._is_held = True
            self._button.setChecked(True)
        elif tool is not None and self._is_held:
            self._is_held = False
            self._button.setChecked(False)
