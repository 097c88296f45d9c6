"""Steps of an undo history that go from one frozen state to another."""

from __future__ import annotations

from collections.abc import Callable

try:
    from qgis.PyQt.QtGui import QUndoCommand, QUndoStack
except ImportError:  # Qt 5
    from qgis.PyQt.QtWidgets import QUndoCommand, QUndoStack
from qgis.PyQt.QtCore import QObject

MERGING = 1


def undo_stack(parent: QObject, limit: int) -> QUndoStack:
    """Return an empty history that forgets the oldest steps beyond `limit`."""
    stack = QUndoStack(parent)
    stack.setUndoLimit(limit)
    return stack


class Step(QUndoCommand):
    """From `before` to `after` and back; steps of one gesture that follow each other become one."""

    def __init__(self, title: str, before: object, after: object, enter: Callable[[object], None], gesture: str = ""):
        super().__init__(title)
        self._before, self._after, self._enter, self._gesture = before, after, enter, gesture

    def redo(self) -> None:
        """Go there."""
        self._enter(self._after)

    def undo(self) -> None:
        """Go back."""
        self._enter(self._before)

    def id(self) -> int:
        """Return what Qt asks before it offers to merge."""
        return MERGING if self._gesture else -1

    def mergeWith(self, other) -> bool:  # noqa: N802
        """Take in the step that followed in the same gesture."""
        if other._gesture != self._gesture:
            return False
        self._after = other._after
        return True
