"""Everything that can be chosen for an export: the raster's CRS, pixels and file, a world file alone, or points."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QDoubleValidator
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import CrosstieError
from ...core.messages import message_of
from ...core.neatline.text import AUTO, OFF
from ...core.outcome import Registered
from ...host import export
from ...host.apply_task import RasterChoice
from ...host.translation import translated
from ..widgets.labels import plain, text_label
from ..widgets.stack import Stack

RASTER, WORLD, POINTS = "raster", "world", "points"
COMPRESSIONS = ("", "LZW", "DEFLATE", "ZSTD")
LARGEST_PIXEL = 1e9


@dataclass(frozen=True)
class ExportChoice:
    """What to write, and how."""

    kind: str
    """RASTER, WORLD or POINTS."""
    raster: RasterChoice = RasterChoice()
    format_name: str = ""
    """Of points."""
    limit: int | None = None
    """At most so many points, evenly spread."""


class ExportDialog(QDialog):
    """Asks; writes nothing."""

    def __init__(self, outcome: Registered, reference_crs: QgsCoordinateReferenceSystem, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(self.tr("Export the registration"))
        self._outcome, self._points, self._reference_crs = outcome, outcome.tie_points, reference_crs
        self._has_frame = outcome.request.neatline not in (AUTO, OFF)
        self._what = self._combo(
            "export_what",
            [
                (self.tr("Registered raster"), RASTER),
                (self.tr("World file only, beside the moving raster"), WORLD),
                (self.tr("Tie points"), POINTS),
            ],
        )
        self._what.setAccessibleName(self.tr("What to export"))
        pages = self._raster_page(), self._world_page(), self._points_page()
        self._pages = Stack(*pages)
        self._what.currentIndexChanged.connect(lambda index: self._pages.show_page(pages[index]))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("&Cancel"))
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._problem = text_label("export_problem")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (self._what, self._pages):
            column.addWidget(part)
        column.addStretch()
        column.addWidget(self._problem)
        column.addWidget(buttons)
        self._what.currentIndexChanged.connect(lambda _index: self._check())
        self._nodata.textChanged.connect(lambda _text: self._check())
        self._count()
        self._check()

    def choice(self) -> ExportChoice:
        """Return what is chosen."""
        kind = self._what.currentData()
        if kind == POINTS:
            return ExportChoice(kind, format_name=self._format.currentData(), limit=self._limit())
        return ExportChoice(kind, self._raster() if kind == RASTER else RasterChoice())

    def _raster(self) -> RasterChoice:
        crs, typed = self._crs.crs(), self._nodata.text().strip()
        other = crs.isValid() and crs != self._reference_crs
        return RasterChoice(
            crs=(crs.authid() or crs.toWkt()) if other else "",
            pixel=self._pixel.value(),
            resampling=self._resampling.currentData(),
            compression=self._compression.currentData(),
            nodata=self._typed()[0] if typed else None,
            cut=self._cut.isChecked(),
        )

    def _typed(self) -> tuple[float, bool]:
        """Return the nodata value, and whether what was typed is a number."""
        return QLocale().toDouble(self._nodata.text().strip())

    def _check(self) -> None:
        """Say what cannot be written while it can still be changed."""
        sentence = self._obstacle()
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._ok.setEnabled(not sentence)
        self._ok.setToolTip(plain(sentence))

    def _obstacle(self) -> str:
        kind = self._what.currentData()
        try:
            if kind == WORLD:
                export.refuse_world(self._outcome)
            if kind == RASTER and self._nodata.text().strip():
                value, is_number = self._typed()
                if not is_number:
                    return self.tr("The nodata value is no number. Type one, or leave the field empty.")
                export.refuse_nodata(self._outcome, value)
        except CrosstieError as error:
            return translated(message_of(error))
        return ""

    def _limit(self) -> int:
        return self._few.value() if self._thinned.isChecked() else max(len(self._points), 1)

    def _count(self) -> None:
        """Say how many points would be written."""
        there = int(self._points.enabled.sum())
        said = self.tr("{0} of {1} points in use will be written.")
        self._how_many.setText(said.format(min(self._limit(), there), there))
        self._few.setEnabled(self._thinned.isChecked())

    def _raster_page(self) -> QWidget:
        from ...core.raster.warp import RESAMPLINGS

        page = QWidget()
        form = QFormLayout(page)
        self._crs = QgsProjectionSelectionWidget()
        self._crs.setObjectName("export_crs")
        self._crs.setAccessibleName(self.tr("CRS of the file"))
        self._crs.setCrs(self._reference_crs)
        self._pixel = QDoubleSpinBox()
        self._pixel.setObjectName("export_pixel")
        self._pixel.setDecimals(8)
        self._pixel.setRange(0.0, LARGEST_PIXEL)
        self._pixel.setSpecialValueText(self.tr("as fits the two layers"))
        titles = self._resamplings()
        self._resampling = self._combo("export_resampling", [(titles[name], name) for name in RESAMPLINGS])
        none = self.tr("none")
        self._compression = self._combo("export_compression", [(name or none, name) for name in COMPRESSIONS])
        self._cut = QCheckBox(self.tr("Cut off what lies outside the &map frame"))
        self._cut.setObjectName("export_cut")
        self._cut.setVisible(self._has_frame)
        self._nodata = QLineEdit()
        self._nodata.setObjectName("export_nodata")
        self._nodata.setPlaceholderText(self.tr("as in the moving layer"))
        self._nodata.setValidator(QDoubleValidator())
        form.addRow(self.tr("&CRS"), self._crs)
        form.addRow(self.tr("Pixel &size, units of the CRS"), self._pixel)
        form.addRow(self.tr("&Resampling"), self._resampling)
        form.addRow(self.tr("Com&pression"), self._compression)
        form.addRow(self.tr("&Nodata value"), self._nodata)
        form.addRow(self._cut)
        return page

    def _resamplings(self) -> dict[str, str]:
        return {
            "auto": self.tr("automatic: as fits the data"),
            "nearest": self.tr("Nearest neighbour"),
            "bilinear": self.tr("Bilinear"),
            "cubic": self.tr("Cubic"),
            "lanczos": self.tr("Lanczos"),
            "average": self.tr("Average"),
            "mode": self.tr("Mode"),
            "cubicspline": self.tr("Cubic B-spline"),
            "rms": self.tr("Root mean square"),
            "max": self.tr("Maximum"),
            "min": self.tr("Minimum"),
            "med": self.tr("Median"),
            "q1": self.tr("First quartile"),
            "q3": self.tr("Third quartile"),
            "sum": self.tr("Sum"),
        }

    def _world_page(self) -> QWidget:
        page = QWidget()
        label = text_label("export_world_label")
        label.setText(
            self.tr(
                "The pixels stay as they are; a small text file beside the raster says where they lie. It holds shift, "
                "rotation and scale, but no curved transform."
            )
        )
        QVBoxLayout(page).addWidget(label)
        return page

    def _points_page(self) -> QWidget:
        from ...core.exchange.exchange import FORMATS

        page = QWidget()
        form = QFormLayout(page)
        self._format = self._combo("export_format", [(each.title, each.name) for each in FORMATS.values()])
        self._all = QRadioButton(self.tr("&All points"))
        self._all.setObjectName("export_all")
        self._thinned = QRadioButton(self.tr("&Thinned, evenly spread, to"))
        self._thinned.setObjectName("export_thinned")
        self._all.setChecked(True)
        self._few = QSpinBox()
        self._few.setObjectName("export_few")
        self._few.setRange(3, max(len(self._points), 3))
        self._few.setValue(100)
        self._few.setAccessibleName(self.tr("Number of points"))
        self._how_many = QLabel()
        self._how_many.setObjectName("export_how_many")
        for changed in (self._all.toggled, self._few.valueChanged):
            changed.connect(lambda _value: self._count())
        form.addRow(self.tr("&Format"), self._format)
        form.addRow(self._all)
        form.addRow(self._thinned, self._few)
        form.addRow(self._how_many)
        return page

    def _combo(self, name: str, items: list[tuple[str, str]]) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName(name)
        for title, key in items:
            combo.addItem(title, key)
        return combo
