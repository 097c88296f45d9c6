"""Memory after many match–review–undo cycles: `python -m crosstie.bench.cycles`, off screen; 1 where it grew by 5 %."""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from osgeo import gdal  # noqa: E402
from qgis.core import QgsProject, QgsRasterLayer  # noqa: E402
from qgis.gui import QgsMapCanvas  # noqa: E402
from qgis.PyQt.QtCore import QCoreApplication, QEvent  # noqa: E402
from qgis.testing import start_app  # noqa: E402

from ..core.outcome import Registered  # noqa: E402
from ..core.points.table import CHECK  # noqa: E402
from ..demo.sample import make_pairs  # noqa: E402
from ..host.session import RegistrationSession  # noqa: E402
from ..models.registry import MATCHERS  # noqa: E402
from ..ui.controller import Controller  # noqa: E402
from ..ui.dock.dock import CrosstieDock  # noqa: E402
from .growth import MOST_GROWTH, growth, in_use_mb, resident_mb  # noqa: E402

SHARE = 0.4
"""Of the sample's width and height: small enough for fifty matches."""
WARM_UP = 10
"""Cycles after which all is imported and cached."""


def main() -> int:
    """Run the cycles in one process and print the memory along the way."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cycles", type=int, default=50)
    count = parser.parse_args().cycles
    app = start_app()
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        used = _run(Path(folder), count)
    grown = growth(used, WARM_UP)
    sys.stdout.write(f"growth in use after cycle {WARM_UP}: {100 * grown:+.1f} %\n")
    sys.stdout.flush()
    del app
    os._exit(int(grown > MOST_GROWTH))  # QGIS 3.22 may crash where it is torn down


def _run(folder: Path, count: int) -> list[float]:
    canvas, session = QgsMapCanvas(), RegistrationSession()
    layers = [_small(path, folder) for path in _sample(folder)]
    dock = CrosstieDock(canvas, MATCHERS.values())
    controller = Controller(dock, session, canvas)
    dock.pickers.moving.setLayer(layers[0])
    dock.pickers.reference.setLayer(layers[1])
    used: list[float] = []
    for number in range(1, count + 1):
        _cycle(dock, session, controller)
        held = resident_mb()
        used.append(_used_mb())
        if number == 1 or number % 5 == 0:
            sys.stdout.write(f"after {number} cycles: {used[-1]:.0f} MB in use, {held:.0f} MB held\n")
            sys.stdout.flush()
    controller.close_down()
    session.close_down()
    dock.close_down()
    QgsProject.instance().removeAllMapLayers()
    return used


def _cycle(dock: CrosstieDock, session: RegistrationSession, controller: Controller) -> None:
    """Match, open the review, change points, undo all, redo all, undo all."""
    dock.match_requested.emit(dock.job())
    _wait(lambda: controller.task is None)
    if not isinstance(session.outcome, Registered):
        raise RuntimeError(f"the match did not succeed: {session.outcome}")
    controller.show_review()
    review = session.review
    ids = review.points.id.tolist()
    for point_id in ids[:20]:
        review.select([point_id])
        review.move(point_id, reference_xy=review.points.reference_xy[review.row_of(point_id)] + 0.5)
        _wait(lambda: not review.is_solving)
    review.set_role(ids[20:30], CHECK)
    review.set_most_residual(1.0)
    review.set_family("projective")
    for place in (0, review.history.count(), 0):
        review.history.setIndex(place)
        _wait(lambda: not review.is_solving)


def _wait(until) -> None:
    end = time.monotonic() + 300
    while not until():
        if time.monotonic() > end:
            raise TimeoutError("a match or a fit does not end")
        QCoreApplication.processEvents()
        time.sleep(0.002)


def _used_mb() -> float:
    """Return what the process uses, once Qt and Python have freed all that they can."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        gc.collect()
    return in_use_mb()


def _sample(folder: Path) -> tuple[Path, Path]:
    good, _ = make_pairs(folder)
    return good.moving, good.reference


def _small(path: Path, folder: Path) -> QgsRasterLayer:
    target = str(folder / f"small_{path.name}")
    share = 100 * SHARE
    gdal.Translate(target, str(path), widthPct=share, heightPct=share, resampleAlg="average")
    return QgsProject.instance().addMapLayer(QgsRasterLayer(target, path.stem))


if __name__ == "__main__":
    sys.exit(main())
