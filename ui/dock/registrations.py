"""The registrations of the project: a list to switch between them, and actions for the active one."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QMenu, QMessageBox, QToolButton, QWidget

from ...host.registrations import Registrations
from ..widgets.combo import narrow
from ..widgets.labels import plain


class RegistrationsRow(QWidget):
    """One line at the head of the result; hidden while there is no registration."""

    save_requested = pyqtSignal()
    """To another file."""
    open_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._registrations: Registrations | None = None
        self._picker = QComboBox()
        self._picker.setObjectName("registration_picker")
        self._picker.setAccessibleName(self.tr("Registrations of this project"))
        self._picker.setToolTip(self.tr("Registrations of this project: each is kept as you left it"))
        narrow(self._picker, 8)
        self._picker.activated.connect(self._on_picked)
        self._button = QToolButton()
        self._button.setObjectName("registration_menu_button")
        self._button.setIcon(QgsApplication.getThemeIcon("/mActionFileSave.svg"))
        self._button.setToolTip(self.tr("Rename, remove, save or open registrations"))
        self._button.setAccessibleName(self._button.toolTip())
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.setMenu(self._menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 4, 2, 0)
        row.addWidget(self._picker, 1)
        row.addWidget(self._button)
        self.hide()

    def follow(self, registrations: Registrations) -> None:
        """Show these from now on."""
        self._registrations = registrations
        registrations.changed.connect(self._show)
        registrations.called_otherwise.connect(self._show)
        self._show()

    def _show(self) -> None:
        names = self._registrations.names()
        blocker = QSignalBlocker(self._picker)
        self._picker.clear()
        for name in names:
            self._picker.addItem(name.title, name.uid)
            self._picker.setItemData(self._picker.count() - 1, plain(name.title), Qt.ItemDataRole.ToolTipRole)
        self._picker.setCurrentIndex(self._picker.findData(self._registrations.active))
        blocker.unblock()
        for action in (self._rename, self._remove):
            action.setEnabled(bool(self._registrations.active))
        self.setVisible(bool(names))

    def _on_picked(self, index: int) -> None:
        self._registrations.switch(self._picker.itemData(index))

    def _on_rename(self) -> None:
        title, label = self.tr("Rename the registration"), self.tr("Name; empty: the names of the layers")
        uid = self._registrations.active
        name, wanted = QInputDialog.getText(self, title, label, text=self._picker.currentText())
        if wanted:
            self._registrations.rename(uid, name)

    def _on_remove(self) -> None:
        """Ask before a registration is deleted."""
        question = self.tr("Remove “{0}” with its points and decisions? This cannot be undone.")
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self, self.tr("Remove the registration"), plain(question.format(self._picker.currentText())),
            buttons.Yes | buttons.Cancel, buttons.Cancel,
        )  # fmt: skip
        if answer == buttons.Yes:
            self._registrations.remove(self._registrations.active)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self._rename = menu.addAction(self.tr("&Rename …"))
        self._remove = menu.addAction(self.tr("Re&move …"))
        menu.addSeparator()
        self._save = menu.addAction(self.tr("&Save all to another file …"))
        self._open = menu.addAction(self.tr("&Open a saved file …"))
        steps = (
            (self._rename, "rename_registration", self._on_rename),
            (self._remove, "remove_registration", self._on_remove),
            (self._save, "save_session", self.save_requested.emit),
            (self._open, "open_session", self.open_requested.emit),
        )
        for action, name, step in steps:
            action.setObjectName(name)
            action.triggered.connect(lambda _checked=False, step=step: step())
        return menu
