"""Colours for residuals and confidence that colour-blind people can tell apart, and the legend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRect, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ...host.translation import Local, tr
from .bar import clear_of

# Equal steps of the viridis map: they differ in lightness too. Good is dark.
_STEPS = ("#440154", "#3b528b", "#21918c", "#5ec962", "#fde725")
REJECTED_GREY = QColor(120, 120, 120)


@dataclass(frozen=True)
class Ramp:
    """Classes of a value, good ones first."""

    title: str
    limits: tuple[float, ...]
    """Between the classes, ascending."""
    descending: bool = False
    """Whether large values are good."""

    @property
    def colours(self) -> tuple[QColor, ...]:
        """One a class, by ascending value."""
        steps = [QColor(name) for name in _STEPS]
        return tuple(reversed(steps)) if self.descending else tuple(steps)

    def classes(self, values: np.ndarray) -> np.ndarray:
        """Return the (N,) class of each value; unknown ones are of the worst class."""
        worst = -np.inf if self.descending else np.inf
        return np.searchsorted(self.limits, np.where(np.isnan(values), worst, values), side="right")

    def labels(self) -> list[str]:
        """Return the description of each class."""
        texts = [f"{Local(limit):g}" for limit in self.limits]
        return [f"< {texts[0]}", *(f"{a} – {b}" for a, b in zip(texts, texts[1:])), f"≥ {texts[-1]}"]


def ramps() -> dict[str, Ramp]:
    """Return the ramps by what they colour."""

    return {
        "residual": Ramp(tr("Residual, px"), (0.5, 1.0, 2.0, 4.0)),
        "confidence": Ramp(tr("Confidence"), (0.2, 0.4, 0.6, 0.8), descending=True),
    }


def draw_legend(
    painter: QPainter, bottom_left: QPointF, title: str, entries: list[tuple[QColor, bool, str]], bars: Sequence[QRect]
) -> None:
    """Draw a box with a title and a line for each (colour, is square, words); readable on any map, beside its bars."""
    metrics = QFontMetricsF(painter.font())
    line, pad = metrics.height() + 3, 7.0
    width = max(metrics.horizontalAdvance(text) for text in (title, *(f"      {e[2]}" for e in entries))) + 2 * pad
    height = line * (len(entries) + 1) + 2 * pad
    box = clear_of(QRectF(bottom_left.x(), bottom_left.y() - height, width, height), bars)
    painter.setPen(QPen(QColor(0, 0, 0, 60), 1))
    painter.setBrush(QColor(255, 255, 255, 225))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(30, 30, 30))
    painter.drawText(QPointF(box.left() + pad, box.top() + pad + metrics.ascent()), title)
    for number, (colour, square, text) in enumerate(entries, 1):
        middle = box.top() + pad + line * number + metrics.ascent() - metrics.xHeight() / 2
        cap = Qt.PenCapStyle.SquareCap if square else Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(colour, 9 if not square else 7, Qt.PenStyle.SolidLine, cap))
        painter.drawPoint(QPointF(box.left() + pad + 6, middle))
        painter.setPen(QColor(30, 30, 30))
        where = QPointF(box.left() + pad + 18, box.top() + pad + line * number + metrics.ascent())
        painter.drawText(where, text)
