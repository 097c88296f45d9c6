"""The list of keys and clicks that F1 shows."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget


def _tr(text: str) -> str:
    return QCoreApplication.translate("ToolKeys", text)


def edit_keys() -> list[tuple[str, str]]:
    """Return the keys of the tool for changing points."""
    return [
        (_tr("Click, Shift + click"), _tr("select a point, add one to the selection")),
        (_tr("Drag over the map"), _tr("select the points in a rectangle")),
        (_tr("P"), _tr("select the points in a polygon: click its corners")),
        (_tr("Drag an end"), _tr("move the point in that layer")),
        (_tr("Ctrl + drag an end"), _tr("search for the best match nearby")),
        (_tr("Enter, click on the match"), _tr("accept the match")),
        (_tr("X"), _tr("refuse the match: the point goes where you dropped it")),
        (_tr("Arrow keys"), _tr("move the reference end by ¼ pixel, with Shift by 1 pixel")),
        (_tr("Alt + arrow keys"), _tr("the same for the end in the moving layer; in its own window the other way")),
        (_tr("A, R"), _tr("accept, reject")),
        (_tr("Delete"), _tr("delete")),
        (_tr("Z, Y"), _tr("undo, redo")),
        (_tr("Esc, right click"), _tr("cancel, deselect, leave the tool")),
        (_tr("F1"), _tr("this list")),
    ]


def add_keys() -> list[tuple[str, str]]:
    """Return the keys of the tool for adding points."""
    return [
        (_tr("Click"), _tr("a place in the moving layer; its match in the reference is searched")),
        (_tr("Shift + click"), _tr("a place in the reference; its match in the moving layer is searched")),
        (_tr("Click on the match, Enter"), _tr("accept what is shown")),
        (_tr("Click elsewhere"), _tr("place the other end by hand")),
        (_tr("Click in the window of the moving image"), _tr("this place in the moving layer, first or second")),
        (_tr("X"), _tr("refuse the match, back to what the transform expects")),
        (_tr("Esc, right click"), _tr("undo the first click, then leave the tool")),
        (_tr("F1"), _tr("this list")),
    ]


def place_keys() -> list[tuple[str, str]]:
    """Return the keys of the tool for placing by hand."""
    return [
        (_tr("Drag the layer"), _tr("move it")),
        (_tr("Drag the round handle, Ctrl + drag"), _tr("rotate it; with Shift in steps of 15°")),
        (_tr("Drag a corner"), _tr("scale it")),
        (_tr("Arrow keys"), _tr("move it by 1 pixel of the screen, with Shift by 10")),
        (_tr("Q, E"), _tr("rotate it left, right by ½°, with Shift by 5°")),
        (_tr("+, −"), _tr("scale it by ½ %")),
        (_tr("F"), _tr("fit to view: upright in the middle of the map")),
        (_tr("Space"), _tr("hide or show it, to see what is below")),
        (_tr("Z, Y"), _tr("undo, redo")),
        (_tr("Enter"), _tr("done: the match starts from here")),
        (_tr("Esc, right click"), _tr("undo the drag; otherwise everything since you chose the tool")),
        (_tr("F1"), _tr("this list")),
    ]


def show_keys(title: str, keys: list[tuple[str, str]], parent: QWidget) -> QDialog:
    """Show the list in a window of its own; Esc closes it."""
    dialog = QDialog(parent)
    dialog.setObjectName("keys_dialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    rows = "".join(f"<tr><td><b>{key}</b>&nbsp;&nbsp;</td><td>{meaning}</td></tr>" for key, meaning in keys)
    label = QLabel(f"<table cellspacing=4>{rows}</table>")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(label)
    column.addWidget(buttons)
    dialog.show()
    return dialog
