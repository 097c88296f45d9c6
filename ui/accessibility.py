"""For screen readers and keyboards: a name for every control, and a frame around lists that have the focus."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QPainter, QPen
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractItemView, QGroupBox, QLabel, QWidget

FRAME_PX = 2


def name_of(control: QWidget) -> str:
    """Return what a screen reader calls a control: its own name, its words, or those of the label beside it."""
    words = control.text() if isinstance(control, QAbstractButton) else ""
    labels = (label.text() for label in control.window().findChildren(QLabel) if label.buddy() is control)
    return control.accessibleName() or words.strip(" .…") or "".join(labels)


def make_accessible(controls: Iterable[QWidget]) -> None:
    """Name what has no name after its tooltip or its group, and let lists show that they have the focus."""
    for control in controls:
        if not name_of(control):
            control.setAccessibleName(control.toolTip() or _group_of(control))
        if isinstance(control, QAbstractItemView) and control.findChild(FocusFrame) is None:
            FocusFrame(control)


def _group_of(control: QWidget) -> str:
    parent = control.parentWidget()
    while parent is not None and not parent.accessibleName() and not isinstance(parent, QGroupBox):
        parent = parent.parentWidget()
    if parent is None:
        return ""
    return parent.accessibleName() or parent.title()


class FocusFrame(QWidget):
    """A frame in the colour of words around a list with the focus, which dark themes do not show by themselves."""

    def __init__(self, watched: QWidget):
        super().__init__(watched)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        watched.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:  # noqa: N802
        """Follow the focus and the size."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Resize):
            self.setGeometry(watched.rect())
            self.setVisible(watched.hasFocus())
            self.raise_()
        return False

    def paintEvent(self, _event) -> None:  # noqa: N802
        """Draw the frame."""
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().windowText().color(), FRAME_PX))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
