"""Undo histories, whose steps lead from one frozen state to another."""

from __future__ import annotations

from collections.abc import Callable

try:
    from qgis.PyQt.QtGui import QUndoCommand, QUndoGroup, QUndoStack
except ImportError:  # Qt 5
    from qgis.PyQt.QtWidgets import QUndoCommand, QUndoGroup, QUndoStack
from qgis.PyQt.QtCore import QObject

MERGING = 1


def undo_stack(parent: QObject, limit: int) -> QUndoStack:
    """Return an empty history that forgets the oldest steps beyond `limit`."""
    stack = QUndoStack(parent)
    stack.setUndoLimit(limit)
    return stack


class Histories(QUndoGroup):
    """Several undo histories with one active; views and actions of the group follow the active one."""

    def __init__(self, parent: QObject, limit: int):
        super().__init__(parent)
        self._limit = limit
        self.set_aside()

    def set_aside(self) -> QUndoStack | None:
        """Make an empty history the active one; return the previous one."""
        before = self.activeStack()
        stack = undo_stack(self, self._limit)
        self.addStack(stack)
        self.setActiveStack(stack)
        return before

    def bring_back(self, stack: QUndoStack) -> None:
        """Make a history active that was set aside; the active one is deleted."""
        before = self.activeStack()
        self.setActiveStack(stack)
        self.forget(before)

    def forget(self, stack: QUndoStack) -> None:
        """Delete a history."""
        self.removeStack(stack)
        stack.deleteLater()

    def push(self, step: Step) -> None:
        """Do a step."""
        self.activeStack().push(step)

    def clear(self) -> None:
        """Delete all steps of the active history."""
        self.activeStack().clear()

    def count(self) -> int:
        """Return how many steps there are, undone ones too."""
        return self.activeStack().count()

    def index(self) -> int:
        """Return the number of steps done and not undone."""
        return self.activeStack().index()

    def text(self, number: int) -> str:
        """Return the name of a step."""
        return self.activeStack().text(number)

    def setIndex(self, index: int) -> None:  # noqa: N802 (as the stack's own)
        """Undo or redo until so many steps are done."""
        self.activeStack().setIndex(index)


class Step(QUndoCommand):
    """From `before` to `after` and back; consecutive steps of one gesture are merged."""

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
        """Return the id by which Qt decides whether to merge."""
        return MERGING if self._gesture else -1

    def mergeWith(self, other) -> bool:  # noqa: N802
        """Merge the next step of the same gesture into this one."""
        if other._gesture != self._gesture:
            return False
        self._after = other._after
        return True
