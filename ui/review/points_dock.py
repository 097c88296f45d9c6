"""The points dock: actions, a filter, the table, the limits and a summary."""

from __future__ import annotations

from qgis.gui import QgsDockWidget, QgsFilterLineEdit
from qgis.PyQt.QtCore import QPoint, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QBoxLayout,
    QFrame,
    QMenu,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...host.review import Review
from ...host.translation import translated
from ..widgets.buttons import tool_button
from ..widgets.labels import hint_label, text_label
from ..widgets.low_area import LowArea
from .actions import ReviewActions
from .columns import Sides
from .limits import Limits
from .points_model import PointsModel
from .points_table import PointsTable
from .search_bar import SearchBar
from .summary import summary

WIDE_PX = 520
"""From this width on the limits stand beside the table."""


class PointsDock(QgsDockWidget):
    """The review as a table; computes nothing."""

    def __init__(self, review: Review, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("CrosstiePoints")
        self.setWindowTitle(self.tr("Crosstie: tie points"))
        self._review = review
        self.actions_ = ReviewActions(review, self)
        self.model = PointsModel(review, self)
        self.table = PointsTable(review, self.model)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_table_menu)
        self.filter = QgsFilterLineEdit()
        self.filter.setObjectName("points_filter")
        self.filter.setShowSearchIcon(True)
        self.filter.setPlaceholderText(self.tr("Filter: a text, or a condition such as residual > 2"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.textChanged.connect(self._on_filter)
        self.limits = Limits(review)
        self._summary = text_label("points_summary")
        self._notice = hint_label("points_notice")
        self.tool_bar, self.more_bar = self._make_tool_bar(), self._make_more_bar()
        self._lay_out()
        review.changed.connect(self._show)
        review.selection_changed.connect(self._on_selected)
        review.noticed.connect(self.say)
        review.history.indexChanged.connect(self._on_step)
        self.model.refused.connect(self.say)
        self.model.rearranged.connect(self._show)
        self._show()

    def set_sides(self, sides: Sides) -> None:
        """Set the map positions of the pixels, so that the table can show and accept map coordinates."""
        self.model.set_sides(sides)
        for button in (self.edit_button, self.polygon_button, self.add_button):
            button.setEnabled(sides.moving is not None and sides.reference is not None)

    def add_menu(self, name: str, icon: str, title: str, menu: QMenu) -> None:
        """Add a button with a menu to the tool bar."""
        button, last = self._menu_button(name, icon, title, menu), self.more_bar.findChildren(QToolButton)[-1]
        self.more_bar.addWidget(button)
        self.setTabOrder(last, button)

    def add_search(self, bar: SearchBar) -> None:
        """Add the search for more points, with its progress."""
        self._improve.insertActions(self.actions_.worst, bar.actions_)
        self._improve.insertSeparator(self.actions_.worst)
        self._side.insertWidget(self._side.indexOf(self._summary), bar)

    def selection_menu(self) -> QMenu:
        """Return the menu of actions on the selected points."""
        menu = QMenu(self)
        menu.addActions(self.actions_.of_selection)
        menu.addSeparator()
        copy = menu.addAction(self.tr("Copy rows"))
        copy.setObjectName("copy_points")
        copy.setEnabled(bool(self._review.selection))
        copy.triggered.connect(lambda _checked=False: self.table.copy())
        return menu

    def _on_table_menu(self, where: QPoint) -> None:
        self.selection_menu().exec(self.table.viewport().mapToGlobal(where))

    def _on_filter(self, text: str) -> None:
        self.say(self.model.set_filter(text))

    def _on_selected(self) -> None:
        """Remove what was said of other points; while a tool waits for clicks, its request stays."""
        if not (self.add_button.isChecked() or self.polygon_button.isChecked()):
            self.say("")
        self._show()

    def _on_step(self, _index: int) -> None:
        self.say("")

    def say(self, sentence: str) -> None:
        """Show a message; an empty one hides it."""
        self._notice.setText(translated(sentence))
        self._notice.setVisible(bool(sentence))

    def _show(self) -> None:
        count, shown = len(self._review.points), self.model.rowCount()
        self._summary.setText(summary(self._review, shown))
        for part in (self.table, self.filter, self.limits, self.tool_bar, self.more_bar):
            part.setEnabled(self._review.state is not None)
        self.table.setVisible(count > 0 or self._review.state is not None)

    def _bar(self, name: str) -> QToolBar:
        bar = QToolBar()
        bar.setObjectName(name)
        size = self.fontMetrics().height() + 4
        bar.setIconSize(QSize(size, size))
        return bar

    def _make_tool_bar(self) -> QToolBar:
        """Return the toolbar for the table, its selected rows and what the map shows of them."""
        bar = self._bar("points_tool_bar")
        bar.addActions((self.actions_.undo, self.actions_.redo))
        bar.addSeparator()
        bar.addActions((self.actions_.accept, self.actions_.reject, self.actions_.delete))
        bar.addSeparator()
        columns = self.table.columns_menu()
        bar.addWidget(self._menu_button("columns_button", "mActionOpenTable", self.tr("Columns"), columns))
        self.links_button = tool_button("links_button", "mActionLink", self.tr("Links of all points on the map"))
        self.links_button.setCheckable(True)
        bar.addWidget(self.links_button)
        return bar

    def _make_more_bar(self) -> QToolBar:
        """Return the toolbar with map tools and actions on all points."""
        bar = self._bar("points_more_bar")
        names = {
            "edit": ("mActionVertexTool", self.tr("Select and move on the map")),
            "polygon": ("mActionSelectPolygon", self.tr("Select by a polygon on the map")),
            "add": ("mActionCapturePoint", self.tr("Add on the map")),
        }
        tools = [tool_button(f"{name}_tool_button", *shown) for name, shown in names.items()]
        self.edit_button, self.polygon_button, self.add_button = tools
        self.accuracy_button = tool_button("accuracy_button", "mActionFullHistogramStretch", self.tr("Accuracy"))
        self.compare_button = tool_button("compare_button", "mActionMapTips", self.tr("Compare on the map"))
        self.moving_button = tool_button(
            "moving_button", "mActionNewMap", self.tr("Show the moving image in its own window")
        )
        self._improve = QMenu(self)
        self._improve.addActions(self.actions_.of_all)
        for button in tools:
            bar.addWidget(button)
        bar.addSeparator()
        bar.addWidget(self._menu_button("improve_button", "mActionFilter2", self.tr("Improve"), self._improve))
        for button in (self.accuracy_button, self.compare_button, self.moving_button):
            bar.addWidget(button)
        return bar

    def _menu_button(self, name: str, icon: str, title: str, menu: QMenu) -> QToolButton:
        button = tool_button(name, icon, title)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def resizeEvent(self, event) -> None:  # noqa: N802
        """Put the limits beside the table where there is room: in a low dock the rows count."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        least = max(WIDE_PX, 2 * self.limits.minimumSizeHint().width())
        wide = self.width() >= least and self.width() > self.height()
        self._row.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        # Themes hide the arrow behind which a toolbar keeps the buttons that do not fit.
        needed = self.tool_bar.sizeHint().width() + self.more_bar.sizeHint().width() + 20
        self._bars.setDirection(directions.LeftToRight if self.width() >= needed else directions.TopToBottom)

    def _lay_out(self) -> None:
        inner = QFrame()
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 2, 4, 4)
        column.setSpacing(3)
        self.table.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._side = QVBoxLayout()
        for part in (self.limits, self._summary, self._notice):
            self._side.addWidget(part)
        self._side.addStretch()
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(3)
        self._row.addWidget(self.table, 1)
        self._row.addLayout(self._side)
        self._bars = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._bars.setSpacing(0)
        self._bars.addWidget(self.tool_bar)
        self._bars.addWidget(self.more_bar, 1)
        column.addLayout(self._bars)
        column.addWidget(self.filter)
        column.addLayout(self._row, 1)
        self.setWidget(LowArea(inner))
