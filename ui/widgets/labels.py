"""Labels that wrap, can be selected by mouse and keyboard, and may carry an icon."""

from __future__ import annotations

import html
import re

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ..icons import icon

MOST_SHOWN = 2000
"""Letters of a tooltip."""
LINE_END = "\n"
SOFT_HYPHEN = "\u00ad"
"""Seen only where a line ends at it."""
NO_BREAK_SPACE = "\u00a0"
_UNIT = re.compile(r"(?<=\d) (?=[%°]|(?:px|m|km|ft|min|s)(?![\w'’]))")
"""Between a number and its unit."""
_VOWELS = "aeiouyäöüàâáãéèêëíîïóôõúûœæ"
_SYLLABLE = re.compile(rf"(?<=[^\W\d_]{{2}})(?=(?![h{_VOWELS}\d_])\w[{_VOWELS}]\w)", re.IGNORECASE)
"""Before a consonant with a vowel after it, two letters from either end: where most European languages part."""


_NAME = re.compile(r"[/\\_\d@]|\.\w")
"""In what may be copied as a path or an address, which stays as it is."""


class WrappedLabel(QLabel):
    """Plain text in lines; a word that is wider than the label is parted, where Qt would cut it off."""

    def __init__(self, text: str = "", parent: QWidget | None = None):
        super().__init__(parent)
        self._text = text
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        super().setText(text)

    def text(self) -> str:
        """Return the text as it was set."""
        return self._text

    def setText(self, text: str) -> None:  # noqa: N802
        """Show a text."""
        self._text = text
        self._part()

    def resizeEvent(self, event) -> None:  # noqa: N802
        """Another width may part other words."""
        super().resizeEvent(event)
        self._part()

    def changeEvent(self, event) -> None:  # noqa: N802
        """So may another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._part()

    def _part(self) -> None:
        room, metrics = self.contentsRect().width(), self.fontMetrics()

        def parted(word: re.Match) -> str:
            fits = metrics.horizontalAdvance(word[0]) <= room or room <= 0
            return word[0] if fits or _NAME.search(word[0]) else _SYLLABLE.sub(SOFT_HYPHEN, word[0])

        shown = re.sub(r"\S+", parted, _UNIT.sub(NO_BREAK_SPACE, self._text))
        if shown != super().text():
            super().setText(shown)


def text_label(name: str, parent: QWidget | None = None) -> QLabel:
    """Return an empty word-wrapped plain-text label of that object name."""
    label = WrappedLabel(parent=parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return label


def caption(title: str, buddy: QWidget) -> QLabel:
    """Return the label of a control, above it."""
    label = WrappedLabel(title)
    label.setBuddy(buddy)
    label.setMinimumHeight(1)  # Qt would keep two lines free; the height follows from the width.
    return label


def hint_label(name: str, parent: QWidget | None = None) -> QLabel:
    """Return a slightly smaller label for additional information."""
    label = text_label(name, parent)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 0.92)
    label.setFont(font)
    return label


def plain(text: str) -> str:
    """Return a text for a tooltip or a message box, which takes tags for formatting, that shows every letter of it."""
    text = text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]} …"
    return f"<span>{html.escape(text).replace(LINE_END, '<br>')}</span>" if "<" in text else text


def icon_label(parent: QWidget | None = None) -> QLabel:
    """Return a label that holds an icon at the top of its row."""
    label = QLabel(parent)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    return label


def show_icon(label: QLabel, name: str, size_px: int) -> None:
    """Put the icon `name` into the label, sharp on any screen."""
    label.setPixmap(icon(name).pixmap(QSize(size_px, size_px)))


def bullets(sentences) -> str:
    """Return the sentences as a list in plain text."""
    return "\n".join(f"• {sentence}" for sentence in sentences)
