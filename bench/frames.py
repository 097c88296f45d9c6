"""Time to draw 10,000 tie points on a canvas of 1200 × 800: `python -m crosstie.bench.frames`, offscreen."""

from __future__ import annotations

import sys
import time

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.testing import start_app

from ..ui.canvas.tie_point_item import Positions, Style, TiePointItem


def main() -> None:
    """Print the median processor time of a frame by style."""
    app = start_app()
    canvas = QgsMapCanvas()
    canvas.resize(1200, 800)
    canvas.show()
    for _ in range(20):
        QCoreApplication.processEvents()
    crs = QgsCoordinateReferenceSystem("EPSG:32633")
    canvas.setDestinationCrs(crs)
    canvas.setExtent(QgsRectangle(500000, 5000000, 512000, 5008000))
    rng = np.random.default_rng(0)
    reference = rng.uniform((500000, 5000000), (512000, 5008000), (10000, 2))
    off = rng.normal(0, 5, (10000, 2))
    item = TiePointItem(canvas)
    item.show_points(
        Positions(reference + (60, 40), crs), Positions(reference, crs), rng.random(10000) > 0.2,
        Positions(reference + off, crs), np.linalg.norm(off, axis=1) / 5, rng.random(10000),
    )  # fmt: skip
    item.select(rng.random(10000) > 0.995, None)
    for name, style in (
        ("in use, links", Style()),
        ("residual, links", Style("residual")),
        ("residual, vectors", Style("residual", 10.0, False)),
        ("confidence, vectors, links", Style("confidence", 10.0, True)),
    ):
        item.set_style(style)
        sys.stdout.write(f"{name}: {_frame_ms(canvas, item):.1f} ms\n")
    item.remove()
    del item, canvas, app


def _frame_ms(canvas: QgsMapCanvas, item: TiePointItem) -> float:
    image = QImage(canvas.size(), QImage.Format.Format_ARGB32_Premultiplied)
    times = []
    for _ in range(15):
        image.fill(QColor("white"))
        painter = QPainter(image)
        start = time.process_time()
        item.paint(painter)
        times.append(1000 * (time.process_time() - start))
        painter.end()
    return float(np.median(times))


if __name__ == "__main__":
    main()
