"""The list of keys and clicks that F1 shows."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ...host.translation import tr


def edit_keys() -> list[tuple[str, str]]:
    """Return the keys of the tool for changing points."""
    return [
        (tr("Click, Shift + click"), tr("select a point, add one to the selection")),
        (tr("Drag over the map"), tr("select the points in a rectangle")),
        (tr("P"), tr("select the points in a polygon: click its corners")),
        (tr("Drag an end"), tr("move the point in that layer")),
        (tr("Ctrl + drag an end"), tr("search for the best match nearby")),
        (tr("Enter, click on the match"), tr("accept the match")),
        (tr("X"), tr("refuse the match: the point goes where you dropped it")),
        (tr("Arrow keys"), tr("move the reference end by ¼ pixel, with Shift by 1 pixel")),
        (tr("Alt + arrow keys"), tr("the same for the end in the moving layer; in its own window the other way")),
        (tr("A, R"), tr("accept, reject")),
        (tr("Delete"), tr("delete")),
        (tr("Z, Y"), tr("undo, redo")),
        (tr("Esc, right click"), tr("cancel, deselect, leave the tool")),
        (tr("F1"), tr("this list")),
    ]


def add_keys() -> list[tuple[str, str]]:
    """Return the keys of the tool for adding points."""
    return [
        (tr("Click"), tr("a place in the moving layer; its match in the reference is searched")),
        (tr("Shift + click"), tr("a place in the reference; its match in the moving layer is searched")),
        (tr("Click on the match, Enter"), tr("accept what is shown")),
        (tr("Click elsewhere"), tr("place the other end by hand")),
        (tr("Click in the window of the moving image"), tr("this place in the moving layer, first or second")),
        (tr("X"), tr("refuse the match, back to what the transform expects")),
        (tr("Esc, right click"), tr("undo the first click, then leave the tool")),
        (tr("F1"), tr("this list")),
    ]


def place_keys() -> list[tuple[str, str]]:
    """Return the keys of the tool for placing by hand."""
    return [
        (tr("Drag the layer"), tr("move it")),
        (tr("Drag the round handle, Ctrl + drag"), tr("rotate it; with Shift in steps of 15°")),
        (tr("Drag a corner"), tr("scale it")),
        (tr("Arrow keys"), tr("move it by 1 pixel of the screen, with Shift by 10")),
        (tr("Q, E"), tr("rotate it left, right by ½°, with Shift by 5°")),
        (tr("+, −"), tr("scale it by ½ %")),
        (tr("F"), tr("fit to view: upright in the middle of the map")),
        (tr("Space"), tr("hide or show it, to see what is below")),
        (tr("Z, Y"), tr("undo, redo")),
        (tr("Enter"), tr("done: the match starts from here")),
        (tr("Esc, right click"), tr("undo the drag; otherwise everything since you chose the tool")),
        (tr("F1"), tr("this list")),
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
