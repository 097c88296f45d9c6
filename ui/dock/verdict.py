"""The result of a match: verdict and figure in two lines, the possible actions, and why, folded away."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.outcome import Refused, Registered
from ..widgets.button_row import ButtonRow
from ..widgets.fitting_area import FittingArea
from ..widgets.labels import bullets, hint_label, icon_label, show_icon, text_label
from ..wording import outcomes
from .alignments import AlignmentChoice
from .reasons import Reasons

WHY_PX = 90
"""What the reasons ask for; they take the rest of the window too."""


class VerdictPage(QWidget):
    """Accepted and needs review: Apply, Review, Export; refused: what would help, and two ways to go on by hand."""

    apply_requested = pyqtSignal()
    review_requested = pyqtSignal()
    export_requested = pyqtSignal(str)
    """`points`, `vrt`, `tie_points` (in any format), `raster` or `georeferencer`."""
    place_requested = pyqtSignal(str)
    """A kind of place: see `wording.reason_places`."""
    by_hand_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._icon = icon_label()
        self._verdict = text_label("verdict_label")
        self._figure = text_label("figure_label")
        self._pair, self._other = hint_label("pair_label"), hint_label("other_pair_label")
        self._other.hide()
        self._result = text_label("result_label")
        self.reasons = Reasons()
        self.reasons.place_requested.connect(self.place_requested)
        self.alignments = AlignmentChoice()
        self._help = hint_label("help_label")
        self._apply = QPushButton(self.tr("Appl&y"))
        self._apply.setObjectName("apply_button")
        self._apply.setToolTip(self.tr("Writes the registered raster to a new file and puts it on top of the map"))
        self._apply.clicked.connect(self.apply_requested)
        self._review = QPushButton(self.tr("Re&view"))
        self._review.setObjectName("review_button")
        self._review.setToolTip(self.tr("Shows the tie points one by one: accept, reject, move, add"))
        self._review.clicked.connect(self.review_requested)
        self._export = self._export_button()
        self._by_hand = QPushButton(self.tr("&Place by hand"))
        self._by_hand.setObjectName("by_hand_button")
        self._by_hand.setToolTip(self.tr("Lays the moving layer over the map, to be dragged to where it belongs"))
        self._by_hand.clicked.connect(self.by_hand_requested)
        self._why = self._why_button()
        self._lay_out()
        self._on_why(False)

    def show_outcome(self, outcome: Registered | Refused) -> None:
        """Show one of the three verdicts; why is folded away unless nothing came of it."""
        icon_name, title = outcomes.verdict(outcome)
        show_icon(self._icon, icon_name, 28)
        self._verdict.setText(title)
        self._figure.setText(outcomes.figure(outcome))
        self._pair.setText(outcomes.pair(outcome.request))
        self._result.setText(outcomes.result(outcome))
        self._result.setVisible(bool(self._result.text()))
        self.reasons.show_reasons(outcomes.reasons(outcome))
        refused = isinstance(outcome, Refused)
        self._help.setText(self.tr("What may help:") + "\n" + bullets(outcomes.advice(outcome.request)))
        self._help.setVisible(refused)
        self._apply.setVisible(not refused)
        self._export.setVisible(not refused)
        self._by_hand.setVisible(refused)
        if refused:
            self._why.setChecked(True)

    def say_whose(self, is_other: bool) -> None:
        """Say which pair the verdict is about where other layers are chosen by now."""
        self._other.setText(self.tr("The result of {0}; other layers are chosen above.").format(self._pair.text()))
        self._other.setVisible(is_other)

    def _on_why(self, shown: bool) -> None:
        self._area.setVisible(shown)
        self._why.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)

    def _why_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("why_button")
        button.setText(self.tr("Why"))
        button.setToolTip(self.tr("Shows the reasons for the verdict, and its figures"))
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.toggled.connect(self._on_why)
        return button

    def _export_button(self) -> QPushButton:
        menu = QMenu(self)
        for kind, title in (
            ("options", self.tr("With &options: CRS, pixels, formats …")),
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
        head.setVerticalSpacing(1)
        head.addWidget(self._icon, 0, 0, 2, 1)
        head.addWidget(self._verdict, 0, 1)
        head.addWidget(self._figure, 1, 1)
        head.setColumnStretch(1, 1)
        inner = QWidget()
        folded = QVBoxLayout(inner)
        folded.setContentsMargins(0, 0, 0, 0)
        for part in (self._pair, self.reasons, self._result, self._help):
            folded.addWidget(part)
        folded.addStretch()
        self._area = FittingArea(inner, WHY_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 4, 2, 4)
        column.addWidget(self._other)
        column.addLayout(head)
        column.addWidget(ButtonRow(self._apply, self._review, self._export, self._by_hand))
        column.addWidget(self.alignments)
        column.addWidget(self._why, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._area, 1)
        column.addStretch()
