"""The menu for the style of points on the map."""

from __future__ import annotations

from dataclasses import replace

try:
    from qgis.PyQt.QtGui import QActionGroup
except ImportError:  # Qt 5
    from qgis.PyQt.QtWidgets import QActionGroup
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ...host.translation import tr
from ..canvas.shown_points import ShownPoints

EXAGGERATIONS = (0, 1, 5, 10, 50, 100)


def style_menu(shown: ShownPoints, parent: QWidget) -> QMenu:
    """Return the menu: what colours mean, how long residuals are drawn, and whether links are."""
    menu = QMenu(parent)
    colours = (("use", tr("Colour: in use or not")), ("residual", tr("Colour: residual")),
               ("confidence", tr("Colour: confidence")))  # fmt: skip
    _choices(menu, shown, "colour_by", colours)
    menu.addSeparator()
    lengths = [(0, tr("No residual vectors"))]
    lengths += [(n, tr("Residual vectors {0} times").format(n)) for n in EXAGGERATIONS[1:]]
    _choices(menu, shown, "exaggeration", lengths)
    menu.addSeparator()
    hidden = menu.addAction(tr("Hide the points (H)"))
    hidden.setObjectName("hide_points")
    hidden.setCheckable(True)
    hidden.triggered.connect(shown.set_hidden)
    menu.aboutToShow.connect(lambda: hidden.setChecked(shown.style.hidden))
    return menu


def _choices(menu: QMenu, shown: ShownPoints, name: str, entries) -> None:
    group = QActionGroup(menu)
    for value, title in entries:
        action = group.addAction(title)
        action.setObjectName(f"{name}_{value}")
        action.setCheckable(True)
        action.setChecked(getattr(shown.style, name) == value)
        action.triggered.connect(lambda _on, value=value: shown.set_style(replace(shown.style, **{name: value})))
        menu.addAction(action)
