"""Choosing a point's role from a list, in the table's cell."""

from __future__ import annotations

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QComboBox, QStyledItemDelegate

from ..wording.point_values import CHECK_ROLE, CONTROL_ROLE, role_title


class RoleEditor(QStyledItemDelegate):
    """Offers the two roles; the choice ends the edit."""

    def createEditor(self, parent, _option, _index):  # noqa: N802
        """Open the list at once."""
        editor = QComboBox(parent)
        editor.setObjectName("role_editor")
        for role in (CONTROL_ROLE, CHECK_ROLE):
            editor.addItem(role_title(role), role)
        editor.activated.connect(lambda _index: self._commit(editor))
        QTimer.singleShot(0, editor.showPopup)
        return editor

    def setEditorData(self, editor, index) -> None:  # noqa: N802
        """Start at the role that the point has."""
        editor.setCurrentIndex(editor.findText(index.data()))

    def setModelData(self, editor, model, index) -> None:  # noqa: N802
        """Set the chosen role."""
        model.setData(index, editor.currentData())

    def _commit(self, editor: QComboBox) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
