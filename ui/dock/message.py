"""The strip under the button: why it is disabled, what failed, what was written; with details and a command to copy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QFrame,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.messages import Text
from ...host.translation import tr, translated
from ..widgets.button_row import ButtonRow
from ..widgets.fitting_area import FittingArea
from ..widgets.labels import icon_label, plain, show_icon, text_label

_ICONS = {"information": "information", "warning": "review", "error": "refused"}


@dataclass(frozen=True)
class Message:
    """A sentence for the user, with details."""

    sentence: Text
    severity: str = "information"
    """`information`, `warning` or `error`."""
    details: str = ""
    command: str = ""
    """What to run in a terminal; gets a copy button."""
    blocking: bool = False
    """No match is possible until this is solved."""
    offers: tuple[tuple[str, Callable[[], None]], ...] = ()
    """Titles of buttons, and what they do."""


class MessageStrip(FittingArea):
    """Shows one Message; hidden when there is none; scrolls where a dock is low, so that its buttons stay in sight."""

    def __init__(self, parent: QWidget | None = None):
        inner = QFrame()
        inner.setFrameShape(QFrame.Shape.StyledPanel)
        self._grid = QGridLayout(inner)
        super().__init__(inner, parent=parent)
        self._icon = icon_label()
        self._label = text_label("message_label")
        self._label.setMinimumHeight(1)  # Qt would keep lines free; the height follows from the width.
        self._command = QLineEdit()
        self._command.setObjectName("command_text")
        self._command.setReadOnly(True)
        self._command.setAccessibleName(self.tr("Command for a terminal"))
        self._details = _details_box()
        self._details_button = QPushButton(self.tr("&Details"))
        self._details_button.setObjectName("details_button")
        self._details_button.setCheckable(True)
        self._details_button.toggled.connect(self._details.setVisible)
        self._copy_button = QPushButton(self.tr("Co&py"))
        self._copy_button.setObjectName("copy_button")
        self._copy_button.clicked.connect(self._copy)
        self._offers = QVBoxLayout()
        self._lay_out()
        self.show_message(None)

    def show_message(self, message: Message | None) -> None:
        """Show a message, or nothing."""
        self._message = message
        self.setVisible(message is not None)
        message = message or Message("")
        show_icon(self._icon, _ICONS[message.severity], 18)
        self._label.setText(translated(message.sentence))
        self._label.setAccessibleName(self._label.text())
        self._command.setText(message.command)
        self._command.setCursorPosition(0)
        self._command.setVisible(bool(message.command))
        self._details.setPlainText(message.details)
        self._details_button.setChecked(False)
        self._details.hide()
        self._details_button.setVisible(bool(message.details))
        self._copy_button.setVisible(bool(message.command or message.details))
        self._copy_button.setToolTip(self._what_to_copy())
        self._show_offers(message)

    @property
    def message(self) -> Message | None:
        """What is shown."""
        return self._message

    def _show_offers(self, message: Message) -> None:
        while self._offers.count():
            self._offers.takeAt(0).widget().deleteLater()
        buttons = []
        for number, (title, action) in enumerate(message.offers):
            button = QPushButton(title)
            button.setObjectName(f"offer_{number}")
            button.setToolTip(title)
            button.setWhatsThis(plain(translated(message.sentence)))
            button.clicked.connect(lambda _checked=False, action=action: action())
            buttons.append(button)
        if buttons:
            self._offers.addWidget(ButtonRow(*buttons))

    def _what_to_copy(self) -> str:
        if self._message is not None and self._message.command:
            return self.tr("Copies the command")
        return self.tr("Copies the message with its details")

    def _copy(self) -> None:
        message = self._message
        text = message.command or f"{self._label.text()}\n\n{message.details}"
        QGuiApplication.clipboard().setText(text)
        self._copy_button.setToolTip(self.tr("Copied"))

    def _lay_out(self) -> None:
        font = self._command.font()
        font.setFamily("monospace")
        self._command.setFont(font)
        column = QVBoxLayout()
        for part in (self._label, self._command):
            column.addWidget(part)
        column.addLayout(self._offers)
        column.addWidget(ButtonRow(self._details_button, self._copy_button))
        grid = self._grid
        grid.setContentsMargins(8, 8, 8, 8)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(column, 0, 1)
        grid.addWidget(self._details, 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)


def _details_box() -> QPlainTextEdit:
    box = QPlainTextEdit()
    box.setObjectName("details_text")
    box.setAccessibleName(tr("Details of the message"))
    box.setReadOnly(True)
    box.setTabChangesFocus(True)
    box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    box.setMinimumHeight(120)
    return box
