"""Keys that work on the map and in a dock alike, whatever tool is active: pressed, they are ours, not a shortcut's."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QWidget

COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
SHIFTED_DIGITS = {
    Qt.Key.Key_Ampersand: 1, Qt.Key.Key_Eacute: 2, Qt.Key.Key_QuoteDbl: 3, Qt.Key.Key_Apostrophe: 4,
    Qt.Key.Key_ParenLeft: 5,
}  # fmt: skip
"""What the keys 1 to 5 of a French keyboard are without Shift."""


class SharedKeys(QObject):
    """Calls what belongs to a key that none of the watched widgets' children has used, while `is_on()`."""

    def __init__(self, widgets: list[QWidget], actions: Mapping[int, Callable[[], None]], is_on: Callable[[], bool]):
        super().__init__()
        self._widgets, self._actions, self._is_on = widgets, dict(actions), is_on
        for widget in widgets:
            widget.installEventFilter(self)

    def close_down(self) -> None:
        """Give the keys back."""
        for widget in self._widgets:
            widget.removeEventFilter(self)

    def eventFilter(self, _watched, event) -> bool:  # noqa: N802
        """Claim the key where Qt asks whether it is a shortcut; act where it is pressed."""
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        action = self._actions.get(event.key())
        if action is None or event.modifiers() & COMMANDS or not self._is_on():
            return False
        if event.type() == QEvent.Type.KeyPress:
            action()
        event.accept()
        return True


def digit_keys(press: Callable[[int], None]) -> dict[int, Callable[[], None]]:
    """Return the keys 1 to 5, on any keyboard."""
    digits = {getattr(Qt.Key, f"Key_{number}"): number for number in range(1, 6)}
    return {key: (lambda number=number: press(number)) for key, number in {**digits, **SHIFTED_DIGITS}.items()}
