"""The result of a match: the verdict in words, its numbers and reasons, and the possible actions."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from ...core.outcome import Refused, Registered
from ..widgets.labels import bullets, hint_label, icon_label, show_icon, text_label
from ..wording import outcomes


class VerdictPage(QWidget):
    """Accepted and needs review: Apply, Review, Export; refused: what would help, and Review to go on by hand."""

    apply_requested = pyqtSignal()
    review_requested = pyqtSignal()
    export_requested = pyqtSignal(str)
    """`points`, `vrt`, `tie_points` (in any format), `raster` or `georeferencer`."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._icon = icon_label()
        self._verdict = text_label("verdict_label")
        self._pair = hint_label("pair_label")
        self._result = text_label("result_label")
        self._reasons = text_label("reasons_label")
        self._help = hint_label("help_label")
        self._apply = QPushButton(self.tr("Appl&y"))
        self._apply.setObjectName("apply_button")
        self._apply.setToolTip(self.tr("Writes the registered raster to a new file and adds it above the moving layer"))
        self._apply.clicked.connect(self.apply_requested)
        self._review = QPushButton(self.tr("Re&view"))
        self._review.setObjectName("review_button")
        self._review.setToolTip(self.tr("Shows the tie points one by one: accept, reject, move, add"))
        self._review.clicked.connect(self.review_requested)
        self._export = self._export_button()
        self._lay_out()

    def show_outcome(self, outcome: Registered | Refused) -> None:
        """Show one of the three verdicts."""
        icon_name, title = outcomes.verdict(outcome)
        show_icon(self._icon, icon_name, 28)
        self._verdict.setText(title)
        self._pair.setText(outcomes.pair(outcome.request))
        self._result.setText(outcomes.result(outcome))
        found = outcomes.reasons(outcome)
        self._reasons.setText(bullets(found))
        self._reasons.setVisible(bool(found))
        refused = isinstance(outcome, Refused)
        self._help.setText(self.tr("What may help:") + "\n" + bullets(outcomes.advice(outcome.request)))
        self._help.setVisible(refused)
        self._apply.setVisible(not refused)
        self._export.setVisible(not refused)

    def _export_button(self) -> QPushButton:
        menu = QMenu(self)
        for kind, title in (
            ("raster", self.tr("Registered &GeoTIFF …")),
            ("points", self.tr("&QGIS Georeferencer points (.points) …")),
            ("vrt", self.tr("&VRT with ground control points …")),
            ("tie_points", self.tr("Tie points in another &format …")),
            ("georeferencer", self.tr("&Send to the QGIS Georeferencer …")),
        ):
            action = menu.addAction(title)
            action.setObjectName(f"export_{kind}")
            action.triggered.connect(lambda _checked=False, kind=kind: self.export_requested.emit(kind))
        button = QPushButton(self.tr("&Export"))
        button.setObjectName("export_button")
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        font = self._verdict.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.1)
        self._verdict.setFont(font)
        head = QGridLayout()
        head.addWidget(self._icon, 0, 0)
        head.addWidget(self._verdict, 0, 1)
        head.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._apply, 1)
        buttons.addWidget(self._review, 1)
        buttons.addWidget(self._export, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 4, 2, 4)
        column.addLayout(head)
        for part in (self._pair, self._result, self._reasons, self._help):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addStretch()
