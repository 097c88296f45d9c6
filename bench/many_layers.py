"""The dock for many layers at 500 rows: `python -m crosstie.bench.many_layers`, off screen.

Prints the median and the longest processor time, of this process, of what a person or a running batch does, and by how
much going through 200 rows makes QGIS's memory grow. Each row is a raster of its own with a saved match of 200 points.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.testing import start_app

from ..core.request import RasterSource
from ..core.review.review_file import Saved
from ..core.review.session_file import Entry, write
from ..host.session import RegistrationSession
from ..models.registry import MATCHERS
from ..services.batch.command import Record
from ..services.batch.folder import BatchFolder
from ..services.batch.queue import Pair
from ..ui.batch.model import CHANCE, SHEET
from ..ui.batch.parts import BatchParts
from ..ui.batch.table import BatchTable
from ..ui.controller import Controller
from ..ui.dock.dock import CrosstieDock
from .growth import growth, in_use_mb
from .review import review_context

ROWS, OPENED, SIDE = 500, 200, 64


def main() -> None:
    """Print the table."""
    app = start_app()
    with tempfile.TemporaryDirectory(dir="/var/tmp") as home:
        _measure(Path(home))
    del app


def _measure(folder: Path) -> None:
    session, canvas = RegistrationSession(), QgsMapCanvas()
    dock = CrosstieDock(canvas, MATCHERS.values())
    controller = Controller(dock, session, canvas)
    many = BatchParts(controller, canvas, None)
    table, model = many.dock.table, many.dock.model
    many.dock.resize(1100, 400)
    many.dock.show()
    pairs, rows = _made(folder)
    QgsProject.instance().addMapLayer(QgsRasterLayer(str(folder / "reference.tif"), "reference"))
    _say(f"list {ROWS} rows", [_ms(lambda: _list(many, folder, pairs))])
    _say("a row comes in", [_ms(lambda own=own: _comes(many, own, rows[own])) for own in rows])
    orders = [(SHEET, Qt.SortOrder.AscendingOrder), (CHANCE, Qt.SortOrder.DescendingOrder)] * 5
    _say("sort", [_ms(lambda order=order: table.sortByColumn(*order)) for order in orders])
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    bar = table.verticalScrollBar()
    _say("scroll", [_ms(lambda at=at: _scroll(table, at)) for at in range(0, bar.maximum(), 23)])
    times, used = [], []
    for own in model.ids()[:OPENED]:
        times.append(_ms(lambda own=own: many.controller.opening.open(own)))
        used.append(in_use_mb())
    _say(f"open one of {OPENED} rows", times)
    sys.stdout.write(f"memory: {used[0]:.0f} to {used[-1]:.0f} MB, {100 * growth(used, 20):+.1f} %\n")
    many.close_down()
    controller.close_down()
    dock.close_down()
    session.close_down()
    QgsProject.instance().clear()


def _made(folder: Path) -> tuple[list[Pair], dict[str, dict]]:
    """Write the rasters and matches; return the pairs and their rows."""
    rng = np.random.default_rng(0)
    matched = review_context(200).matched
    _raster(folder / "reference.tif", rng)
    pairs, rows = [], {}
    for number in range(ROWS):
        own = f"sheet_{number:03d}"
        pair = Pair(
            own, str(folder / f"{own}.tif"), str(folder / "reference.tif"), str(folder / f"{own}_r.tif"), str(folder)
        )
        _raster(Path(pair.moving), rng)
        request = replace(matched.request, moving=RasterSource(pair.moving), reference=RasterSource(pair.reference))
        row = {"id": own, "verdict": "review", "probability": float(rng.random()), "seconds": 9.0, "leave_out_px": 0.5}
        if number < OPENED:
            row.update(review=str(pair.review_path), probability=0.001 * number / OPENED)
            write(row["review"], [Entry("a", Saved(replace(matched, request=request), None))])
        pairs.append(pair)
        rows[own] = row
    return pairs, rows


def _raster(path: Path, rng: np.random.Generator) -> None:
    made = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 1)
    made.SetGeoTransform((500000, 10, 0, 4600000, 0, -10))
    made.GetRasterBand(1).WriteArray(rng.integers(1, 255, (SIDE, SIDE), dtype=np.uint8))


def _list(many: BatchParts, folder: Path, pairs: list[Pair]) -> None:
    many.batch.batch = BatchFolder(folder, Record(""), pairs)
    many.batch._list(pairs)
    many.dock.table.viewport().repaint()


def _comes(many: BatchParts, own: str, row: dict) -> None:
    many.batch.batch.rows[own] = row
    many.batch.changed.emit({own})
    many.dock.table.viewport().repaint()


def _scroll(table: BatchTable, at: int) -> None:
    table.verticalScrollBar().setValue(at)
    table.viewport().repaint()


def _ms(step: Callable[[], None]) -> float:
    """Return the processor time of a step, milliseconds; what it leaves to the event loop is done after it."""
    start = time.process_time()
    step()
    taken = 1000 * (time.process_time() - start)
    QCoreApplication.processEvents()
    return taken


def _say(name: str, times: list[float]) -> None:
    sys.stdout.write(f"{name}: {np.median(times):.0f} ms, at most {max(times):.0f} ms\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
