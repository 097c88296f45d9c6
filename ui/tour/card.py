"""A card beside a control, with an arrow to it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..widgets.labels import hint_label, text_label
from ..widgets.theme import ThemeColours

ARROW_PX, WIDTH_PX, INNER_PX = 14, 320, 10
FOLLOW_MS, NEAR_EDGE_PX = 200, 40
LEFT, ABOVE, BELOW, BESIDE = (-1, 0), (0, -1), (0, 1), (1, 0)
"""Where the card stands, seen from the control."""


class Card(QWidget):
    """Lies over the window, follows its control, takes no keyboard focus from it."""

    next_requested = pyqtSignal()
    end_requested = pyqtSignal()

    def __init__(self, window: QWidget):
        super().__init__(window)
        self.setObjectName("tour_card")
        self.setAccessibleName(self.tr("First steps"))
        self._target: Callable[[], QWidget | None] = lambda: None
        self._side, self._tip = LEFT, QPointF()
        self._colours = ThemeColours(self)
        self._title = QLabel()
        self._title.setObjectName("tour_title")
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._text, self._count = text_label("tour_text"), hint_label("tour_count")
        self._next = self._button("tour_next", self.tr("&Next"), self.next_requested)
        self._end = self._button("tour_end", self.tr("&End"), self.end_requested)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.follow)
        self._timer.start(FOLLOW_MS)

    def show_step(
        self, title: str, text: str, count: str, target: Callable[[], QWidget | None], with_next: bool
    ) -> None:
        """Show a text beside the control that `target` returns, wherever that is by then."""
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText(count)
        self._next.setVisible(with_next)
        self._target = target
        self.setFixedWidth(WIDTH_PX)
        self.show()
        self.follow()

    def follow(self) -> None:
        """Stand beside the control, where there is room; in the middle of the window where it is not to be seen."""
        window, target = self.parentWidget(), self._target()
        self.resize(WIDTH_PX, self.layout().totalHeightForWidth(WIDTH_PX))
        room = window.rect()
        if target is None or target.visibleRegion().isEmpty():
            self._stand(room.center() - self.rect().center(), None, QPoint())
            return
        control = QRect(target.mapTo(window, QPoint(0, 0)), target.size()).intersected(room)
        for side in (LEFT, BELOW, ABOVE, BESIDE):
            if side == LEFT and control.left() - self._dock_left(target) > NEAR_EDGE_PX:
                continue  # It would cover what stands beside the control in its dock.
            corner = self._corner(control, side)
            if room.contains(QRect(corner, self.size())) and not QRect(corner, self.size()).intersects(control):
                break
        self._stand(corner, side, control.center())

    def _dock_left(self, target: QWidget) -> int:
        """Return the left edge of the dock that a control is in; of the control itself, where it is in none."""
        dock = target
        while dock is not None and not isinstance(dock, QDockWidget):
            dock = dock.parentWidget()
        return (dock or target).mapTo(self.parentWidget(), QPoint(0, 0)).x()

    def paintEvent(self, _event) -> None:  # noqa: N802
        """Draw the card and its arrow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
        painter.setBrush(self._colours.ground())
        inner = QRectF(self.rect()).adjusted(ARROW_PX, ARROW_PX, -ARROW_PX, -ARROW_PX)
        painter.drawRoundedRect(inner, 6, 6)
        if self._side is not None:
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawPolygon(self._arrow(inner))

    def _corner(self, control: QRect, side: tuple[int, int]) -> QPoint:
        """Return where the card's upper left corner goes on a side of the control, within the window if it can."""
        x, y = side
        size, room = self.size(), self.parentWidget().rect()
        left = control.center().x() - size.width() // 2
        top = control.center().y() - size.height() // 2
        if x:
            left = control.left() - size.width() if x < 0 else control.right() + 1
            top = min(max(top, room.top()), room.bottom() - size.height() + 1)
        else:
            top = control.top() - size.height() if y < 0 else control.bottom() + 1
            left = min(max(left, room.left()), room.right() - size.width() + 1)
        return QPoint(left, top)

    def _stand(self, corner: QPoint, side: tuple[int, int] | None, at: QPoint) -> None:
        self._side, self._tip = side, QPointF(at - corner)
        self.move(corner)
        self.raise_()
        self.update()

    def _arrow(self, inner: QRectF) -> QPolygonF:
        """Return the triangle from the card's edge towards the control."""
        x, y = self._side
        low, high = 2.0 * ARROW_PX, -2.0 * ARROW_PX
        if x:
            v = min(max(self._tip.y(), inner.top() + low), inner.bottom() + high)
            edge = inner.right() if x < 0 else inner.left()
            points = (edge, v - ARROW_PX), (edge - x * (ARROW_PX - 2), v), (edge, v + ARROW_PX)
        else:
            u = min(max(self._tip.x(), inner.left() + low), inner.right() + high)
            edge = inner.bottom() if y < 0 else inner.top()
            points = (u - ARROW_PX, edge), (u, edge - y * (ARROW_PX - 2)), (u + ARROW_PX, edge)
        return QPolygonF([QPointF(*point) for point in points])

    def _button(self, name: str, title: str, signal) -> QPushButton:
        button = QPushButton(title)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: signal.emit())
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        row.addWidget(self._end)
        row.addWidget(self._next)
        column = QVBoxLayout(self)
        margin = ARROW_PX + INNER_PX
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(row)
