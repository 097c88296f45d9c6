"""The accuracy page as a report: HTML with figures, parameters and versions, or JSON."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtWidgets import QWidget

from ...core.geometry.accuracy import Accuracy
from ...core.outcome import Registered
from ...core.review.diagnostics import Comparison
from ...host.translation import translated
from .plots import Plot

SIZE, SHARPNESS = QSize(560, 300), 2.0


def pictures(plots: Iterable[Plot]) -> list[tuple[str, bytes]]:
    """Return title and PNG of each plot, dark on white for printing."""
    return [(plot.accessibleName(), _png(plot)) for plot in plots]


def write(path: Path, outcome: Registered, check: Accuracy | None, comparison: Comparison | None, shown: list) -> None:
    """Write the report, in any thread; CrosstieError where that fails. Replaces the file: ask the user before."""
    from ...core.report.full_report import report_of_match, write_report

    write_report(str(path), report_of_match(outcome, check, comparison), True, shown, translated)


def _png(plot: Plot) -> bytes:
    image = QImage(SIZE * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(QColor("white"))
    size, plot.printed = plot.size(), True
    plot.resize(SIZE)
    painter = QPainter(image)
    plot.render(painter, flags=QWidget.RenderFlag.DrawChildren)
    painter.end()
    plot.printed = False
    plot.resize(size)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data)
