"""Labels that wrap, can be selected by mouse and keyboard, and may carry an icon."""

from __future__ import annotations

import html

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ..icons import icon

MOST_SHOWN = 2000
"""Letters of a tooltip."""
LINE_END = "\n"


def text_label(name: str, parent: QWidget | None = None) -> QLabel:
    """Return an empty word-wrapped plain-text label of that object name."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
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
