"""The patch viewer: both rasters around one point, decided with one key, then the next point."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from ...core.messages import message_of
from ...core.review.looked_at import looked_at
from ...core.review.patches import Patches
from ...core.review.snapping import MOVING, Anchored
from ...host.latest_only_worker import Done
from ...host.session import RegistrationSession
from ...host.translation import Local, translated
from ..icons import icon
from ..widgets.combo import narrow
from ..widgets.images import overlay, rgb, to_image
from ..widgets.labels import hint_label, text_label
from ..widgets.low_area import LowArea
from ..widgets.patch_view import PatchView
from ..wording.looked_at import progress_line, why_then
from ..wording.point_values import worded
from .order import UNREVIEWED, UNSURE, WORST, Order

HALF_PX = (8, 12, 16, 24, 32, 48, 64, 96, 128)
"""Half the side of the patches, reference pixels."""
MOST_SIDE_PX = 256
BLINK_MS = 600
TALL, WIDE = 0.8, 2.4
"""From this height of the patches' panel on, relative to its width, the overlay stands below the two rasters; from
this width on, relative to its height, beside them."""
BESIDE, BLINK, OVER = "beside", "blink", "overlay"
ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class PatchDock(QgsDockWidget):
    """Shows the current point of the review."""

    done = pyqtSignal()
    """The person has looked enough."""

    def __init__(self, session: RegistrationSession, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("CrosstiePatches")
        self.setWindowTitle(self.tr("Crosstie: a closer look"))
        self._session, self._review = session, session.review
        self._order = Order(self._review)
        self._patches: Patches | None = None
        self._asked: tuple | None = None
        self._zoom, self._mode, self._gesture = HALF_PX.index(32), BESIDE, 0
        self._timer = QTimer(self)
        self._timer.setInterval(BLINK_MS)
        self._timer.timeout.connect(self._on_blink)
        self._blinked = False
        self._reference = PatchView("reference_chip", self.tr("Reference"))
        self._moving = PatchView("moving_chip", self.tr("Moving"))
        self._both = PatchView("overlay_chip", self.tr("One over the other"))
        self._contrasts = [self._contrast("reference_contrast"), self._contrast("moving_contrast")]
        self._progress = text_label("progress_label")
        self._progress.setToolTip(why_then())
        self._label = text_label("patch_label")
        self._notice = hint_label("patch_notice")
        self._notice.hide()
        self._picker = self._order_picker()
        self._bars = self._navigation(), self._decisions()
        self._panel = _Panel(self, (self._reference, self._moving, self._both), self._contrasts)
        self._lay_out()
        self._review.changed.connect(self._on_changed)
        self._review.selection_changed.connect(self._on_selected)
        self._review.noticed.connect(self._say)
        self._review.history.indexChanged.connect(self._on_step)
        self.visibilityChanged.connect(self._on_visibility)
        self._on_changed()

    # Going through the points

    def go(self, steps: int) -> None:
        """Show the next point (1) or the previous one (-1)."""
        following = self._order.step(self._review.current, steps)
        if following is None:
            self._say(self._none_left())
        else:
            self._review.select([following], following)

    def begin(self) -> None:
        """Show the worst point that nobody has decided, unless a point is shown already."""
        first = self._order.first()
        if self._review.current is None and first is not None:
            self._review.select([first], first)
        self._panel.setFocus()

    def decide(self, accepted: bool) -> None:
        """Accept or reject the current point and go on."""
        current = self._review.current
        if current is not None:
            self._review.set_enabled([current], accepted)
            self.go(1)

    def find_match(self) -> None:
        """Move the reference end of the current point to the best match nearby."""
        row = self._review.row_of(self._review.current)
        transform = self._transform()
        if row is None or transform is None:
            return
        point_id, points = self._review.current, self._review.points
        expected = Anchored(transform, points.moving_xy[row], points.reference_xy[row])
        self._say(self.tr("Searching for the best match …"))
        seen = self._review.seen(point_id)
        answer = lambda done: self._on_match(done, point_id, seen)  # noqa: E731
        self._session.images().snap(expected, MOVING, points.moving_xy[row], answer)

    def nudge(self, key, far: bool, repeats: bool) -> None:
        """Move the current point's reference end by a quarter of a pixel, or by a whole one."""
        if self._review.current is not None:
            self._gesture += not repeats
            offset = (1.0 if far else 0.25) * np.array(ARROWS[key], float)
            self._review.nudge([self._review.current], "reference", offset, f"patch nudge {self._gesture}")

    def zoom(self, steps: int) -> None:
        """Zoom in (positive) or out."""
        self._zoom = min(max(self._zoom - steps, 0), len(HALF_PX) - 1)
        self._on_changed()

    def set_mode(self, mode: str) -> None:
        """Show the patches BESIDE each other, in turn (BLINK), or one OVER the other."""
        self._mode = mode if mode != self._mode else BESIDE
        for action in (self._blink, self._over):
            action.setChecked(action.data() == self._mode)
        self._panel.arrange()
        self._on_visibility()
        self._show_patches()

    @property
    def shows_one(self) -> bool:
        """Whether both rasters share one view."""
        return self._mode != BESIDE

    # What follows

    def _on_match(self, done: Done, point_id: int, seen: tuple) -> None:
        """Move the point, unless it was decided, moved or left while its match was searched."""
        if point_id != self._review.current or self._review.seen(point_id) != seen:
            return
        if done.error is not None or done.value is None:
            self._say(
                translated(message_of(done.error))
                if done.error is not None
                else self.tr("There is no clear match there.")
            )
            return
        found = done.value
        self._review.snap(point_id, found.moving_xy, found.reference_xy, found.confidence, found.origin)
        self._say(self.tr("Moved to the best match, confidence {0:.2f}.").format(Local(found.confidence)))

    def _on_step(self, _index: int) -> None:
        self._say("")

    def _on_selected(self) -> None:
        self._say("")
        self._on_changed()

    def _on_changed(self) -> None:
        """Describe the current point, and request its patches if they are not loaded."""
        row = self._review.row_of(self._review.current)
        self._label.setText(self._description(row))
        self._show_progress()
        for action in self._of_point:
            action.setEnabled(row is not None)
        for action in (self._next, self._previous):
            action.setEnabled(len(self._review.points) > 0)
        transform = self._transform()
        if row is None or transform is None:
            self._asked = self._patches = None
            self._show_patches()
            return
        points, half = self._review.points, HALF_PX[self._zoom]
        wanted = (self._review.context, *points.moving_xy[row], *points.reference_xy[row], half)
        if wanted != self._asked and self.isUserVisible():
            self._asked = wanted
            ends = points.moving_xy[row].copy(), points.reference_xy[row].copy()
            answer = lambda done: self._on_patches(done, wanted)  # noqa: E731
            self._session.images().cut_patches(transform, *ends, float(half), min(2 * half, MOST_SIDE_PX), answer)

    def _on_patches(self, done: Done, wanted: tuple) -> None:
        if wanted is not self._asked:
            return
        self._patches = done.value
        if done.error is not None:
            self._say(translated(message_of(done.error)))
        self._show_patches()

    def _show_patches(self) -> None:
        titles = [self.tr("Reference"), self.tr("Moving"), self.tr("Reference red, moving cyan")]
        if self._patches is None:
            for chip, title in zip((self._reference, self._moving, self._both), titles):
                chip.show_image(None, title)
            return
        sides = self._patches.reference, self._patches.moving
        colours = [rgb(side, slider.value() / 100) for side, slider in zip(sides, self._contrasts)]
        images = [to_image(c, side.valid) for c, side in zip(colours, sides)]
        images.append(to_image(overlay(*colours), sides[0].valid & sides[1].valid))
        first = 2 if self._mode == OVER else int(self._mode == BLINK and self._blinked)
        self._reference.show_image(images[first], titles[first])
        self._moving.show_image(images[1], titles[1])
        self._both.show_image(images[2], titles[2])

    def _on_blink(self) -> None:
        self._blinked = not self._blinked
        self._show_patches()

    def _on_visibility(self, _visible: bool = True) -> None:
        if self._mode == BLINK and self.isUserVisible():
            self._timer.start()
        else:
            self._timer.stop()
        self._on_changed()

    def _transform(self):
        solution = self._review.solution
        return None if solution is None else solution.transform

    def _description(self, row: int | None) -> str:
        if self._review.solution is None:
            return self.tr("There are no tie points to show. Match two layers first.")
        if row is None and not self._order.left():
            return self._none_left()
        if row is None:
            return self.tr("{0} points are not reviewed. “Next” shows one.").format(self._order.left())
        points, solution = self._review.points, self._review.solution
        if solution.transform is None:
            return self.tr("Point {0}: there is no transform yet, so the patches cannot be shown.").format(
                points.id[row]
            )
        state = self.tr("in use") if points.enabled[row] else worded(points.rejection[row]) or self.tr("not in use")
        reviewed = self.tr("reviewed") if points.locked[row] else self.tr("not reviewed")
        return self.tr("Point {0}: residual {1:.2f} px, confidence {2:.2f}, {3}, {4}.").format(
            points.id[row], Local(solution.residual_px[row]), Local(points.confidence[row]), state, reviewed
        )

    def _show_progress(self) -> None:
        solution = self._review.solution
        words = "" if solution is None else progress_line(looked_at(solution.points, solution.residual_px))
        self._progress.setText(words)
        self._progress.setVisible(bool(words))

    def _none_left(self) -> str:
        if not len(self._review.points):
            return self.tr("There are no tie points yet. Choose “Add on the map” in the table, or match again.")
        return self.tr("Every point has been reviewed.")

    def _say(self, sentence: str) -> None:
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))

    # Widgets

    def _order_picker(self) -> QComboBox:
        picker = QComboBox()
        picker.setObjectName("order_picker")
        picker.setAccessibleName(self.tr("Order"))
        for title, criterion in (
            (self.tr("Largest residual"), WORST),
            (self.tr("Lowest confidence"), UNSURE),
            (self.tr("Not reviewed yet"), UNREVIEWED),
        ):
            picker.addItem(title, criterion)
        narrow(picker, 12)
        picker.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        picker.activated.connect(self._on_order)
        return picker

    def _on_order(self, _index: int) -> None:
        self._order.begin(self._picker.currentData())
        self._review.select([])
        self.go(1)

    def _navigation(self) -> QToolBar:
        bar = self._bar("patch_navigation")
        self._previous = self._action(
            "previous_point", self.tr("Previous"), "mActionArrowLeft", "P", lambda: self.go(-1)
        )
        self._next = self._action("next_point", self.tr("Next"), "mActionArrowRight", "N", lambda: self.go(1))
        bar.addActions((self._previous, self._next))
        bar.addWidget(self._picker)
        return bar

    def _done_button(self) -> QPushButton:
        button = QPushButton(self.tr("&Done"))
        button.setObjectName("leave_review")
        button.setToolTip(self.tr("Ends the review and gives the window back as it was; the points stay as they are"))
        button.clicked.connect(lambda _checked=False: self.done.emit())
        return button

    def _decisions(self) -> QToolBar:
        bar = self._bar("patch_decisions")
        accept = self._action("accept_point", self.tr("Accept, next"), "accepted", "A", lambda: self.decide(True))
        reject = self._action("reject_point", self.tr("Reject, next"), "refused", "R", lambda: self.decide(False))
        match = self._action(
            "match_point", self.tr("Move to the best match"), "mActionMoveVertex", "M", self.find_match
        )
        self._of_point = (accept, reject, match)
        closer = self._action("closer", self.tr("Closer"), "mActionZoomIn", "+", lambda: self.zoom(1))
        wider = self._action("wider", self.tr("Wider"), "mActionZoomOut", "-", lambda: self.zoom(-1))
        self._blink = self._action("blink", self.tr("Blink"), "mActionPlay", "B", lambda: self.set_mode(BLINK))
        self._over = self._action("overlay", self.tr("Overlay"), "mActionAddMap", "O", lambda: self.set_mode(OVER))
        for action, mode in ((self._blink, BLINK), (self._over, OVER)):
            action.setCheckable(True)
            action.setData(mode)
        bar.addActions(self._of_point)
        bar.addSeparator()
        bar.addActions((closer, wider, self._blink, self._over))
        self.undo = self._review.history.createUndoAction(self, self.tr("Undo"))
        self.redo = self._review.history.createRedoAction(self, self.tr("Redo"))
        for action, key in ((self.undo, QKeySequence.StandardKey.Undo), (self.redo, QKeySequence.StandardKey.Redo)):
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        return bar

    def _action(self, name: str, title: str, image: str, key: str, slot) -> QAction:
        own = image in ("accepted", "refused")
        action = QAction(icon(image) if own else QgsApplication.getThemeIcon(f"/{image}.svg"), title, self)
        action.setObjectName(name)
        action.setToolTip(f"{title} ({key})")
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: slot())
        self.addAction(action)
        return action

    def _bar(self, name: str) -> QToolBar:
        bar = QToolBar()
        bar.setObjectName(name)
        size = self.fontMetrics().height() + 4
        bar.setIconSize(QSize(size, size))
        return bar

    def _contrast(self, name: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName(name)
        slider.setRange(0, 100)
        slider.setValue(100)
        slider.setMinimumWidth(50)
        slider.setToolTip(self.tr("Contrast: from that of the whole layer to that of the patch"))
        slider.setAccessibleName(self.tr("Contrast"))
        slider.valueChanged.connect(self._show_patches)
        return slider

    def _lay_out(self) -> None:
        bars = QHBoxLayout()
        bars.addWidget(self._bars[0], 1)
        bars.addWidget(self._done_button())
        column = QVBoxLayout()
        inner = QFrame()
        inner.setLayout(column)
        column.setContentsMargins(4, 2, 4, 4)
        column.setSpacing(3)
        column.addWidget(self._progress)
        column.addLayout(bars)
        column.addWidget(self._panel, 1)
        for part in (self._bars[1], self._label, self._notice):
            column.addWidget(part)
        self.setWidget(LowArea(inner))


class _Panel(QWidget):
    """The patches, as large as its shape allows; takes the arrow keys and the wheel."""

    def __init__(self, dock: PatchDock, chips: tuple[PatchView, ...], contrasts: list[QSlider]):
        super().__init__()
        self.setObjectName("patch_panel")
        self._dock, self._chips = dock, chips
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Patches around the point"))
        self.setToolTip(self.tr("Arrow keys move the point by ¼ px, with Shift by 1 px; the wheel zooms"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for column, slider in enumerate(contrasts):
            self._grid.addWidget(slider, 2, column)
        self.arrange()

    def arrange(self) -> None:
        """Put the two rasters beside each other, and the overlay below them or beside them: where there is room.

        In turn and one over the other they take one view, as large as the panel.
        """
        reference, moving, both = self._chips
        alone, is_tall = self._dock.shows_one, self.height() >= TALL * self.width()
        self._grid.addWidget(reference, 0, 0, 2 if alone else 1, 3 if alone else 1)
        self._grid.addWidget(moving, 0, 1)
        self._grid.addWidget(both, *((1, 0, 1, 2) if is_tall else (0, 2)))
        moving.setVisible(not alone)
        both.setVisible(not alone and (is_tall or self.width() >= WIDE * self.height()))
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self._grid.setColumnStretch(2, int(not alone and not both.isHidden() and not is_tall))
        self._grid.setRowStretch(0, 1)
        self._grid.setRowStretch(1, int(not alone and is_tall))

    def resizeEvent(self, event) -> None:  # noqa: N802
        """Another shape may have room elsewhere."""
        super().resizeEvent(event)
        self.arrange()

    def keyPressEvent(self, event) -> None:  # noqa: N802
        """Nudge the point."""
        if event.key() in ARROWS:
            far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._dock.nudge(event.key(), far, event.isAutoRepeat())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event) -> None:  # noqa: N802
        """Zoom."""
        if event.angleDelta().y():
            self._dock.zoom(1 if event.angleDelta().y() > 0 else -1)
