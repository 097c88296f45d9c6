"""What is known of a drawer of map sheets: where each lies by a sheet index, and whether their collars are cut off."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QToolButton, QWidget


class SheetsRow(QWidget):
    """The file, the field with the names, and a box."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.index = QgsFileWidget()
        self.index.setObjectName("batch_sheet_index")
        self.index.lineEdit().setPlaceholderText(self.tr("Sheet index, if there is one"))
        self.index.setDialogTitle(self.tr("Polygons with the names of the sheets"))
        self.index.setToolTip(self.tr("The polygon that a file is named after says where its map lies"))
        for part in (self.index.lineEdit(), *self.index.findChildren(QToolButton)):
            part.setAccessibleName(self.index.toolTip())
            part.setToolTip(self.tr("The polygon that a file is named after says where its map lies"))
        self.field = QLineEdit()
        self.field.setObjectName("batch_name_field")
        self.field.setPlaceholderText("name")
        self.field.setToolTip(self.tr("Field with the names of the sheets"))
        self.field.setAccessibleName(self.field.toolTip())
        self.field.setMaximumWidth(90)
        self.cut = QCheckBox(self.tr("&Cut collars"))
        self.cut.setObjectName("batch_cut")
        self.cut.setToolTip(self.tr("Cut off what lies outside the map frame"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.index, 1)
        row.addWidget(self.field)
        row.addWidget(self.cut)

    def options(self) -> dict:
        """Return what is chosen, as options of a batch."""
        index, field = self.index.filePath().strip(), self.field.text().strip()
        chosen = {"sheet_index": index, "name_field": field if index else "", "cut": self.cut.isChecked()}
        return {name: value for name, value in chosen.items() if value}
