"""The accuracy page: how good the registration is, in words, plots and a table of all transforms."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from qgis.gui import QgsDockWidget, QgsScrollArea
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFrame,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.diagnosis import Comparison, Coverage, compare, coverage
from ...core.points.table import CHECK
from ...host.latest import Done, Latest
from ...host.review import Review
from ...host.settings import last_folder
from ..labels import text_label
from ..review.limits import family_title
from .plots import FieldPlot, HistogramPlot, Plot, PositionPlot, Residuals, ScatterPlot
from .sentences import extrapolation, in_words

DELAY_MS = 300


class AccuracyDock(QgsDockWidget):
    """Follows the review while visible; what takes long is computed in a worker, a moment after the last change."""

    def __init__(self, review: Review, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("CrosstieAccuracy")
        self.setWindowTitle(self.tr("Crosstie: accuracy"))
        self._review = review
        self._worker = Latest(self)
        self._shown = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._compute)
        self._words = text_label("accuracy_words")
        self._warning = text_label("accuracy_warning")
        self._recommended = text_label("recommendation")
        self._table = _table(self.tr("Transform"), self.tr("Left out, px"))
        self._table.setAccessibleName(self.tr("Transforms side by side"))
        self._field = FieldPlot("field_plot", self.tr("Residuals; cells without points"))
        self._plots: tuple[Plot, ...] = (
            ScatterPlot("scatter_plot", self.tr("dX, dY; circles: RMSE and 90 %")),
            HistogramPlot("histogram_plot", self.tr("Lengths of the residuals"), 150),
            PositionPlot("column_plot", self.tr("dX against the column"), 0),
            PositionPlot("row_plot", self.tr("dY against the row"), 1),
            self._field,
        )
        self._export = QPushButton(self.tr("&Save as picture …"))
        self._export.setObjectName("accuracy_export")
        self._export.clicked.connect(self._on_export)
        self._lay_out()
        review.changed.connect(self._on_changed)
        self.visibilityChanged.connect(self._on_changed)

    def close_down(self) -> None:
        """Stop the worker, for good."""
        self._timer.stop()
        self._review.changed.disconnect(self._on_changed)
        self._worker.close_down()

    def write(self, path: Path) -> bool:
        """Write the whole page as a picture; False where that cannot be."""
        return self._inner.grab().save(str(path))

    def _on_changed(self, _visible: bool = True) -> None:
        if not self.isVisible() or self._review.solution is self._shown:
            return
        self._shown = solution = self._review.solution
        self._words.setText(in_words(self._review))
        residuals = None if solution is None or solution.transform is None else _residuals(solution)
        for plot in self._plots:
            plot.show_residuals(residuals)
        self._export.setEnabled(residuals is not None)
        if residuals is None:
            self._show_diagnosis(None, None)
        else:
            self._timer.start()

    def _compute(self) -> None:
        solution, ground = self._review.solution, self._review.ground
        if solution is not None:
            self._worker.ask(
                lambda: (compare(solution.points, ground.squares), coverage(solution, ground)), self._on_computed
            )

    def _on_computed(self, done: Done) -> None:
        if done.error is not None:
            self._recommended.setText(str(done.error))
        elif self._review.solution is not None:
            self._show_diagnosis(*done.value)

    def _show_diagnosis(self, comparison: Comparison | None, found: Coverage | None) -> None:
        self._field.show_coverage(found)
        warning = extrapolation(found)
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
        self._recommended.setText(self._recommendation(comparison))
        self._table.setVisible(comparison is not None)
        for row, candidate in enumerate(comparison.table if comparison is not None else ()):
            known = math.isfinite(candidate.prediction_px)
            cells = family_title(candidate.name), f"{candidate.prediction_px:.2f}" if known else "–"
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(candidate.problem)
                font = item.font()
                font.setBold(candidate.name == comparison.recommended)
                item.setFont(font)
                self._table.setItem(row, column, item)

    def _recommendation(self, comparison: Comparison | None) -> str:
        if comparison is None:
            return ""
        if not comparison.recommended:
            return comparison.why
        sentence = self.tr("Recommended: {0}. {1}")
        return sentence.format(family_title(comparison.recommended), comparison.why)

    def _on_export(self) -> None:
        start = str(Path(last_folder.get() or Path.home()) / "accuracy.png")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save as picture"), start, self.tr("Picture (*.png)"))
        if not path:
            return
        target = Path(path) if Path(path).suffix else Path(f"{path}.png")
        last_folder.set(str(target.parent))
        if not self.write(target):
            words = self.tr("“{0}” cannot be written. Choose another folder.").format(target)
            self._warning.setText(words)
            self._warning.setVisible(True)

    def _lay_out(self) -> None:
        self._inner = QFrame()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(6, 6, 6, 6)
        parts = (self._words, self._warning, self._recommended, self._table, *self._plots, self._export)
        for part in parts:
            column.addWidget(part)
        column.addStretch()
        area = QgsScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._inner)
        self.setWidget(area)


def _residuals(solution) -> Residuals:
    points = solution.points
    rows = points.enabled & np.isfinite(solution.residual_xy).all(axis=1)
    return Residuals(points.reference_xy[rows], solution.residual_xy[rows], points.role[rows] == CHECK)


def _table(*titles: str) -> QTableWidget:
    from ...core.review import FAMILY_NAMES

    table = QTableWidget(len(FAMILY_NAMES), len(titles))
    table.setObjectName("families_table")
    table.setHorizontalHeaderLabels(list(titles))
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    height = table.fontMetrics().height() + 8
    table.verticalHeader().setDefaultSectionSize(height)
    table.setFixedHeight(height * (len(FAMILY_NAMES) + 1) + 10)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setMinimumWidth(120)
    return table
