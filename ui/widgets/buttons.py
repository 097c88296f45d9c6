"""Tool buttons with an icon or a word, a name for tests and a title for everybody."""

from __future__ import annotations

import re

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy, QToolButton

_WORD = re.compile(r"\s*(?:[\u2e80-\uffef]|[^\s\u2e80-\uffef]+)")
"""With the space before it; Chinese and Japanese have none, and a line may end at any letter."""


class WrappedButton(QPushButton):
    """A button whose words stand in several lines where one is too wide."""

    def __init__(self, title: str):
        super().__init__()
        self._title = title
        self.setText(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as one line, as high as the present lines."""
        return QSize(self._around() + self._long(self._title), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As wide as the longest word."""
        return QSize(
            self._around() + max(map(self._long, _WORD.findall(self._title))), super().minimumSizeHint().height()
        )

    def resizeEvent(self, event) -> None:  # noqa: N802
        """Another width may need other lines."""
        super().resizeEvent(event)
        self._wrap()

    def changeEvent(self, event) -> None:  # noqa: N802
        """So may another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._wrap()

    def _wrap(self) -> None:
        room, lines = self.width() - self._around(), [""]
        for word in _WORD.findall(self._title):
            longer = lines[-1] + word
            if lines[-1] and self._long(longer) > room:
                lines.append(word.strip())
            else:
                lines[-1] = longer
        if lines != self.text().split("\n"):
            self.setText("\n".join(lines))

    def _around(self) -> int:
        """Return the width of what is beside the words, px."""
        return super().sizeHint().width() - max(map(self._long, self.text().split("\n")))

    def _long(self, words: str) -> int:
        """Return the width of words on one line, px; “&” marks a key."""
        return self.fontMetrics().horizontalAdvance(words.replace("&", ""))


def tool_button(name: str, icon: str | QIcon, title: str) -> QToolButton:
    """Return a button of that object name; `icon` is our own, or the name of one of QGIS's theme."""
    button = _button(name, title, title)
    button.setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg") if isinstance(icon, str) else icon)
    return button


def word_button(name: str, title: str, tip: str) -> QToolButton:
    """Return a button of that object name with a word on it; the tip says what it does."""
    button = _button(name, title, tip)
    button.setText(title)
    button.setAccessibleDescription(tip)
    return button


def _button(name: str, title: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setAccessibleName(title)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
