"""Undo histories, and their steps that go from one frozen state to another."""

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
    """Histories of which one is at hand; whatever shows or works the group follows the one at hand."""

    def __init__(self, parent: QObject, limit: int):
        super().__init__(parent)
        self._limit = limit
        self.set_aside()

    def set_aside(self) -> QUndoStack | None:
        """Put an empty history in the place of the one at hand, which is returned."""
        before = self.activeStack()
        stack = undo_stack(self, self._limit)
        self.addStack(stack)
        self.setActiveStack(stack)
        return before

    def bring_back(self, stack: QUndoStack) -> None:
        """Take up a history that was set aside; the one at hand goes."""
        before = self.activeStack()
        self.setActiveStack(stack)
        self.forget(before)

    def forget(self, stack: QUndoStack) -> None:
        """Let go of a history for good."""
        self.removeStack(stack)
        stack.deleteLater()

    def push(self, step: Step) -> None:
        """Do a step."""
        self.activeStack().push(step)

    def clear(self) -> None:
        """Forget all steps of the history at hand."""
        self.activeStack().clear()

    def count(self) -> int:
        """Return how many steps there are, undone ones too."""
        return self.activeStack().count()

    def index(self) -> int:
        """Return how many steps are done."""
        return self.activeStack().index()

    def text(self, number: int) -> str:
        """Return what a step is called."""
        return self.activeStack().text(number)

    def setIndex(self, index: int) -> None:  # noqa: N802 (as the stack's own)
        """Go to where so many steps are done."""
        self.activeStack().setIndex(index)


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
