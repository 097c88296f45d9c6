"""One of several pictures to choose from: two images that flick, and what it is in words; a radio button to Qt."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QFontMetrics, QImage, QPainter, QPen
from qgis.PyQt.QtWidgets import QAbstractButton, QSizePolicy, QWidget

EDGE_PX, LEAST_SIDE_PX, MOST_SIDE_PX = 4, 84, 180
TICK = "\u2713"
_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.AlignmentFlag.AlignTop)


class PictureChoice(QAbstractButton):
    """Checkable; the chosen one has a thick frame and a tick before its words, so that colour says nothing alone."""

    def __init__(self, name: str, words: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName(name)
        self.setText(words)
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._images: tuple[tuple[str, QImage], ...] = ()
        self._shown = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_images(self, *titled: tuple[str, QImage]) -> None:
        """Take the images, each with its title, that are shown in turn."""
        self._images = titled
        self.show_turn(len(titled) - 1)

    def show_turn(self, turn: int) -> None:
        """Show one of the images, counted on beyond the last."""
        self._shown = turn % max(len(self._images), 1)
        self.update()

    @property
    def image(self) -> QImage | None:
        """What is shown."""
        return self._images[self._shown][1] if self._images else None

    def sizeHint(self) -> QSize:  # noqa: N802
        """A picture that shows something, and its words."""
        return QSize(MOST_SIDE_PX, self.heightForWidth(MOST_SIDE_PX))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Two fit beside each other in a narrow dock."""
        return QSize(LEAST_SIDE_PX, self.heightForWidth(LEAST_SIDE_PX))

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """A square and the wrapped words below."""
        return self._side(width) + self._words_height(width) + 3 * EDGE_PX

    def paintEvent(self, _event) -> None:  # noqa: N802
        """Draw image, title, frame and words."""
        painter, colours = QPainter(self), self.palette()
        side = self._side(self.width())
        box = QRect((self.width() - side) // 2, EDGE_PX, side, side)
        painter.fillRect(box, colours.mid())
        if self._images:
            title, image = self._images[self._shown]
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, image)
            self._draw_title(painter, box, title)
        strong = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(colours.windowText().color() if strong else colours.mid().color(), 3 if strong else 1))
        if self.hasFocus() and not self.isChecked():
            painter.setPen(QPen(colours.windowText().color(), 2, Qt.PenStyle.DotLine))
        painter.drawRect(box.adjusted(-1, -1, 0, 0))
        painter.setPen(colours.windowText().color())
        painter.setFont(self._words_font())
        painter.drawText(QRect(0, box.bottom() + EDGE_PX, self.width(), self.height()), _WRAPPED, self._words())

    def _draw_title(self, painter: QPainter, box: QRect, title: str) -> None:
        height = painter.fontMetrics().height()
        strip = QRect(box.left(), box.bottom() - height, box.width(), height)
        painter.fillRect(strip, Qt.GlobalColor.black)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(strip, int(Qt.AlignmentFlag.AlignCenter), title)

    def _words(self) -> str:
        return f"{TICK} {self.text()}" if self.isChecked() else self.text()

    def _words_font(self):
        font = self.font()
        font.setBold(self.isChecked())
        return font

    def _words_height(self, width: int) -> int:
        """Of the words in bold with a tick, so that a choice moves nothing."""
        font = self.font()
        font.setBold(True)
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), _WRAPPED, f"{TICK} {self.text()}").height()

    @staticmethod
    def _side(width: int) -> int:
        return min(width - 2 * EDGE_PX, MOST_SIDE_PX)
