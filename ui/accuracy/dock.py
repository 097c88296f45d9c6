"""The accuracy page: the accuracy of the registration in words, plots and a table of all transforms."""

from __future__ import annotations

import math
import re
from pathlib import Path

from qgis.gui import QgsDockWidget, QgsScrollArea
from qgis.PyQt.QtCore import QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtGui import QImage, QRegion
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

from ...core.messages import message_of
from ...core.outcome import Registered
from ...core.review.diagnostics import Comparison, Coverage, compare, coverage
from ...core.review.solve import fit_weights
from ...host.latest_only_worker import Done, LatestOnlyWorker
from ...host.review import Review
from ...host.settings import last_folder
from ...host.translation import Local, translated
from ..files import with_ending
from ..widgets.labels import hint_label, plain, text_label
from ..widgets.theme import ThemeColours
from ..wording.families import family_title
from . import report
from .plots import FieldPlot, HistogramPlot, Plot, PositionPlot, ScatterPlot, residuals_of
from .sentences import extrapolation, in_words

DELAY_MS, MARGIN = 300, 6


class AccuracyDock(QgsDockWidget):
    """Follows the review while visible; slow figures are computed in a worker, shortly after the last change."""

    def __init__(self, review: Review, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("CrosstieAccuracy")
        self.setWindowTitle(self.tr("Crosstie: accuracy"))
        self._review = review
        self._worker, self._writer = LatestOnlyWorker(self), LatestOnlyWorker(self)
        self._shown = self._comparison = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._compute)
        self._words = text_label("accuracy_words")
        self._warning = text_label("accuracy_warning")
        self._recommended = text_label("recommendation")
        self._table = _table(self.tr("Transform"), self.tr("Unseen areas, px"))
        self._table.setAccessibleName(self.tr("Comparison of the transforms"))
        self.field = FieldPlot("field_plot", self.tr("Residuals of each cell"))
        self._plots: tuple[Plot, ...] = (
            ScatterPlot("scatter_plot", self.tr("dX, dY; circles: RMSE and 90 %")),
            HistogramPlot("histogram_plot", self.tr("Lengths of the residuals"), 150),
            PositionPlot("column_plot", self.tr("dX against the column"), 0),
            PositionPlot("row_plot", self.tr("dY against the row"), 1),
            self.field,
        )
        self._legend = hint_label("accuracy_legend")
        self._legend.setText(self.tr("Blue dots: control points. Purple squares: check points."))
        self._export = self._button("accuracy_export", self.tr("&Save as picture …"), self._on_export)
        self._export.setToolTip(self.tr("Writes this whole page as a PNG"))
        self._report = self._button("accuracy_report", self.tr("Save re&port …"), self._on_report)
        self._report.setToolTip(self.tr("Writes figures, parameters, versions and all points as HTML or JSON"))
        self._said = hint_label("accuracy_said")
        self._lay_out()
        review.changed.connect(self._on_changed)
        self.visibilityChanged.connect(self._on_changed)

    def close_down(self) -> None:
        """Stop the worker."""
        self._timer.stop()
        self._review.changed.disconnect(self._on_changed)
        self._worker.close_down()
        self._writer.close_down()

    def write(self, path: Path) -> bool:
        """Write the whole page as a picture; False where that fails."""
        last = self._said if self._said.text() else self._report
        whole = QRect(0, 0, self._inner.width(), last.geometry().bottom() + MARGIN)
        picture = QImage(whole.size() * self.devicePixelRatioF(), QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(ThemeColours(self).ground())
        self._inner.render(picture, QPoint(), QRegion(whole))
        return picture.save(str(path))

    def _on_changed(self, _visible: bool = True) -> None:
        if not self.isUserVisible() or self._review.solution is self._shown:
            return
        self._shown = solution = self._review.solution
        self._words.setText(in_words(self._review))
        residuals = residuals_of(solution)
        for plot in self._plots:
            plot.show_residuals(residuals)
        for button in (self._export, self._report):
            button.setEnabled(residuals is not None)
        self._said.setText("")
        self._timer.stop()
        self._show_diagnosis(None, None)
        if residuals is not None:
            self._recommended.setText(self.tr("Comparing the transforms …"))
            self._timer.start()

    def _compute(self) -> None:
        solution, context = self._review.solution, self._review.context
        if solution is not None:

            def trusted(points, family):
                return fit_weights(points, family, context)

            def job():
                return compare(solution.points, context.squares, trusted), coverage(solution, context)

            self._worker.ask(job, self._on_computed)

    def _on_computed(self, done: Done) -> None:
        if done.error is not None:
            self._recommended.setText(translated(message_of(done.error)))
        elif self._review.solution is not None:
            self._show_diagnosis(*done.value)

    def _show_diagnosis(self, comparison: Comparison | None, found: Coverage | None) -> None:
        self._comparison = comparison
        self.field.show_coverage(found)
        warning = extrapolation(found)
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
        self._recommended.setText(self._recommendation(comparison))
        self._table.setVisible(comparison is not None)
        for row, candidate in enumerate(comparison.table if comparison is not None else ()):
            known = math.isfinite(candidate.prediction_px)
            cells = family_title(candidate.name), f"{Local(candidate.prediction_px):.2f}" if known else "–"
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(plain(translated(candidate.problem)))
                font = item.font()
                font.setBold(candidate.name == comparison.recommended)
                item.setFont(font)
                self._table.setItem(row, column, item)
        self._table.fit_rows()

    def _recommendation(self, comparison: Comparison | None) -> str:
        if comparison is None:
            return ""
        if not comparison.recommended:
            return translated(comparison.why)
        sentence = self.tr("Recommended: {0}. {1}")
        return sentence.format(family_title(comparison.recommended), translated(comparison.why))

    def _on_export(self) -> None:
        target = self._ask(self.tr("Save as picture"), "accuracy.png", self.tr("Picture (*.png)"))
        if target is not None:
            self._say(target, None if self.write(target) else self._unwritten(target))

    def _on_report(self) -> None:
        pattern = self.tr("Web page (*.html);;JSON (*.json)")
        target = self._ask(self.tr("Save report"), "registration.html", pattern)
        outcome, solution = self._review.outcome, self._review.solution
        if target is None or not isinstance(outcome, Registered):
            return
        shown, comparison = report.pictures(self._plots), self._comparison

        def job() -> None:
            report.write(target, outcome, solution.check, comparison, shown)

        self._said.setText(self.tr("Writing the report …"))
        self._writer.ask(
            job, lambda done: self._say(target, None if done.error is None else translated(message_of(done.error)))
        )

    def _ask(self, title: str, name: str, pattern: str) -> Path | None:
        """Return where to write; the dialog asks about overwriting."""
        start = str(Path(last_folder.get() or Path.home()) / name)
        path, _ = QFileDialog.getSaveFileName(self, title, start, pattern)
        if not path:
            return None
        target = with_ending(path, tuple(re.findall(r"\*(\.\w+)", pattern)))
        last_folder.set(str(target.parent))
        return target

    def _say(self, target: Path, problem: str | None) -> None:
        self._said.setText(problem or self.tr("Written: {0}").format(target))

    def _unwritten(self, target: Path) -> str:
        return self.tr("“{0}” cannot be written. Choose another folder.").format(target)

    def _button(self, name: str, title: str, slot) -> QPushButton:
        button = QPushButton(title)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked=False: slot())
        return button

    def _lay_out(self) -> None:
        self._inner = QFrame()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        parts = (self._words, self._warning, self._recommended, self._table, *self._plots, self._legend)
        for part in parts:
            column.addWidget(part)
        for button in (self._export, self._report):  # Side by side they are too wide in some languages.
            column.addWidget(button)
        column.addWidget(self._said)
        column.addStretch()
        area = QgsScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._inner)
        self.setWidget(area)


class FamiliesTable(QTableWidget):
    """As high as its rows in the font that the window has."""

    def showEvent(self, event) -> None:  # noqa: N802
        """The font is known only now."""
        super().showEvent(event)
        self.fit_rows()

    def resizeEvent(self, event) -> None:  # noqa: N802
        """Another width may need other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_rows()

    def fit_rows(self) -> None:
        """Give the rows the height of their words in the font, and the table that of its rows."""
        self.verticalHeader().setMinimumSectionSize(self.fontMetrics().height() + 8)
        self.resizeRowsToContents()
        self.setFixedHeight(self.verticalHeader().length() + self.horizontalHeader().sizeHint().height() + 2)


def _table(*titles: str) -> FamiliesTable:
    from ...core.review.solve import FAMILY_NAMES

    table = FamiliesTable(len(FAMILY_NAMES), len(titles))
    table.setObjectName("families_table")
    table.setHorizontalHeaderLabels(list(titles))
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.fit_rows()
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setMinimumWidth(120)
    return table
