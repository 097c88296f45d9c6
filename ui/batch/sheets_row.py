"""What is known of a drawer: where its files lie, and each sheet by a sheet index; what its sheets teach each other."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ...host import settings


class SheetsRow(QWidget):
    """The index and the field with its names; where relative names begin, and two boxes."""

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
        self.sources = QLineEdit(settings.sources.get())
        self.sources.setObjectName("batch_sources")
        self.sources.setPlaceholderText("/vsis3/…")
        self.sources.setToolTip(
            self.tr(
                "Where the relative names of a list begin, if not beside it: a folder, or a place in an object store "
                "that GDAL reads"
            )
        )
        self.sources.setAccessibleName(self.tr("Where names begin"))
        self.sources.editingFinished.connect(lambda: settings.sources.set(self.sources.text().strip()))
        self.series = QCheckBox(self.tr("S&eries"))
        self.series.setObjectName("batch_series")
        self.series.setChecked(True)
        self.series.setToolTip(
            self.tr(
                "The first ten sheets of a reference whose map frames are equally large teach the others where to "
                "look; what contradicts them needs review"
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for parts in ((self.index, self.field), (self.sources, self.series, self.cut)):
            row = QHBoxLayout()
            column.addLayout(row)
            for number, part in enumerate(parts):
                row.addWidget(part, int(number == 0))

    def options(self) -> dict:
        """Return what is chosen, as options of a batch."""
        index, field = self.index.filePath().strip(), self.field.text().strip()
        chosen = {
            "sheet_index": index,
            "name_field": field if index else "",
            "sources": self.sources.text().strip(),
            "series": "" if self.series.isChecked() else "off",
            "cut": self.cut.isChecked(),
        }
        return {name: value for name, value in chosen.items() if value}
