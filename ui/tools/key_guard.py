"""Keys that a map tool needs and that are shortcuts of QGIS as well: the tool gets them while it is in use."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, Qt


class KeyGuard(QObject):
    """Claims keys for the canvas between `begin` and `end`; hands Esc to `escape`, where given.

    A canvas keeps all keys from its tool while a mouse button is down, and Esc is wanted in the middle of a drag.
    """

    def __init__(self, canvas: QgsMapCanvas, keys, escape: Callable[[], None] | None = None):
        super().__init__()
        self._canvas, self._keys, self._escape = canvas, {Qt.Key(key) for key in keys}, escape

    def begin(self) -> None:
        """Claim them."""
        self._canvas.installEventFilter(self)

    def end(self) -> None:
        """Give them back; a canvas that is being deleted with its tool in use is gone already."""
        if not sip.isdeleted(self._canvas):
            self._canvas.removeEventFilter(self)

    def eventFilter(self, _watched, event) -> bool:  # noqa: N802
        """Answer Qt's question whether a key is a shortcut: not here."""
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape and self._escape is not None:
            self._escape()
            return True
        plain = event.type() == QEvent.Type.ShortcutOverride and event.key() in self._keys
        if plain and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
            return True
        return False
