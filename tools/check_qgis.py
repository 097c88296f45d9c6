"""`python -m crosstie.tools.check_qgis`: what only a real QGIS can tell, in one go, off screen.

Run it with the Python of any QGIS, above all QGIS 4 (docs/QGIS4.md). Prints one line a check, and ends with 0 where all
are as they should be.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np  # noqa: E402
from qgis.core import (  # noqa: E402
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTask,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand  # noqa: E402
from qgis.PyQt.QtCore import QT_VERSION_STR, QCoreApplication, QPoint, Qt  # noqa: E402
from qgis.PyQt.QtTest import QTest  # noqa: E402

CHECKS: list[Callable[[Path], str]] = []
KEPT: list = []
"""QGIS's registry does not keep what Python made."""


def check(function: Callable[[Path], str]) -> Callable[[Path], str]:
    """Add a check: a function of a folder that returns what it found, and raises where that is not as it should be."""
    CHECKS.append(function)
    return function


def main() -> int:
    """Run all checks; return how many failed."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = folder
        application = QgsApplication([], True)
        application.initQgis()
        sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
        _start_processing()
        print(f"QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, Python {sys.version.split()[0]}")
        failed = sum(not _passes(function, Path(folder)) for function in CHECKS)
        print(f"{len(CHECKS) - failed} passed, {failed} failed")
        sys.stdout.flush()
        os._exit(min(failed, 1))  # a QGIS that is torn down by Python may crash


def _start_processing() -> None:
    from processing.core.Processing import Processing

    Processing.initialize()


def _passes(function: Callable[[Path], str], folder: Path) -> bool:
    title = function.__doc__.splitlines()[0]
    try:
        print(f"ok    {title} {function(folder)}")
        return True
    except Exception:
        print(f"FAIL  {title}\n{traceback.format_exc()}")
        return False


@check
def parameters(folder: Path) -> str:
    """All Processing algorithms are made, with parameters, outputs and help."""
    made = _provider().algorithms()
    for algorithm in made:
        kinds = [type(p).__name__ for p in algorithm.parameterDefinitions()]
        require(kinds and algorithm.shortHelpString() and algorithm.outputDefinitions(), algorithm.id())
    require(len(made) >= 9, f"only {len(made)} algorithms")
    return f"({len(made)})"


@check
def a_match_by_processing(folder: Path) -> str:
    """The algorithm that matches layers runs, and writes tie points as a layer."""
    import processing

    _provider()
    moving, reference = _pair(folder)
    found = processing.run("crosstie:matchlayers", {"MOVING": moving, "REFERENCE": reference, "OUTPUT": "memory:"})
    require(found["OUTPUT"].featureCount() >= found["TIE_POINTS"] > 0, str(found))
    require(found["VERDICT"] in ("accepted", "review"), str(found))
    return f"({found['VERDICT']})"


@check
def the_dock(folder: Path) -> str:
    """The dock is built, shown and painted, and its lists know the layers of the project."""
    from crosstie.host import matchers
    from crosstie.ui.dock.dock import CrosstieDock

    layers = [QgsProject.instance().addMapLayer(QgsRasterLayer(path, Path(path).stem)) for path in _pair(folder)]
    canvas = _canvas()
    dock = CrosstieDock(canvas, matchers.offered())
    dock.show()
    QCoreApplication.processEvents()
    require({dock.pickers.moving_layer(), dock.pickers.reference_layer()} == set(layers), "other layers are chosen")
    require(not dock.grab().toImage().isNull(), "nothing is painted")
    dock.close_down()
    QgsProject.instance().removeAllMapLayers()
    return ""


@check
def signals_of_the_project(folder: Path) -> str:
    """Saving and opening a project call back with its document, and what is put into it is there again."""
    project, found = QgsProject.instance(), []

    def write(document) -> None:
        element = document.createElement("crosstie-check")
        element.setAttribute("text", "äöü")
        document.documentElement().appendChild(element)

    def read(document) -> None:
        found.append(document.documentElement().firstChildElement("crosstie-check").attribute("text"))

    for ending in ("qgs", "qgz"):
        project.writeProject.connect(write)
        require(project.write(str(folder / f"p.{ending}")), "the project was not written")
        project.writeProject.disconnect(write)
        project.readProject.connect(read)
        require(project.read(str(folder / f"p.{ending}")), "the project was not read")
        project.readProject.disconnect(read)
    require(found == ["äöü", "äöü"], str(found))
    project.clear()
    return ""


@check
def tasks(folder: Path) -> str:
    """A task runs beside the main thread, ends there, and hears a cancel."""

    class Task(QgsTask):
        def __init__(self):
            super().__init__("check", QgsTask.Flag.CanCancel)
            self.ran_in = self.ended_in = None

        def run(self) -> bool:
            self.ran_in = threading.get_ident()
            while not self.isCanceled():
                time.sleep(0.01)
            return False

        def finished(self, ok: bool) -> None:
            self.ended_in = threading.get_ident()

    task = Task()
    QgsApplication.taskManager().addTask(task)
    _spin(lambda: task.ran_in is not None)
    require(task.status() == QgsTask.TaskStatus.Running, f"its status is {task.status()}")
    task.cancel()
    _spin(lambda: task.ended_in is not None)
    require(task.ran_in != task.ended_in == threading.get_ident(), "it ended in another thread")
    return ""


@check
def drawing(folder: Path) -> str:
    """Tie points, polygons and rubber bands are drawn on a canvas, and map tools hear the mouse."""
    from crosstie.ui.canvas.tie_point_item import Positions, TiePointItem

    canvas, heard = _canvas(), []
    item = TiePointItem(canvas)
    crs = QgsCoordinateReferenceSystem("EPSG:32633")
    xy = np.random.default_rng(0).uniform((500000, 4999400), (500800, 5000000), (2000, 2))
    item.show_points(Positions(xy, crs), Positions(xy + 5, crs), np.ones(2000, bool))
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
    band.addPoint(QgsPointXY(500100, 4999500))
    band.addPoint(QgsPointXY(500700, 4999900))
    picture = canvas.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, 400, 3) for y in range(0, 300, 3)}
    require(len(colours) > 3, "the canvas is empty")

    class Tool(QgsMapTool):
        def canvasReleaseEvent(self, event) -> None:  # noqa: N802
            heard.append(self.toMapCoordinates(event.pos()))

    tool = Tool(canvas)
    canvas.setMapTool(tool)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(200, 150))
    require(len(heard) == 1 and canvas.extent().contains(heard[0]), f"heard {heard}")
    item.remove()
    return ""


@check
def languages(folder: Path) -> str:
    """The translations that ship are loaded by this Qt."""
    from qgis.PyQt.QtCore import QTranslator

    shipped = sorted((Path(__file__).parents[1] / "resources" / "i18n").glob("*.qm"))
    for path in shipped:
        require(QTranslator().load(str(path)), path.name)
    return f"({len(shipped)})"


def require(condition: object, problem: str) -> None:
    """Raise RuntimeError, with the problem, where a condition does not hold."""
    if not condition:
        raise RuntimeError(problem)


def _provider():
    from crosstie.host.processing.provider import CrosstieProvider

    registry = QgsApplication.processingRegistry()
    if registry.providerById("crosstie") is None:
        KEPT.append(CrosstieProvider())
        registry.addProvider(KEPT[0])
    return registry.providerById("crosstie")


def _pair(folder: Path) -> list[str]:
    """Return two small rasters of one place, the first of which lies 30 columns and 20 rows within the other."""
    from crosstie.library.array_raster import ArrayRaster
    from crosstie.library.rasters import Opened
    from osgeo import gdal

    rng, scene = np.random.default_rng(3), np.zeros((200, 220))
    for _ in range(140):
        y, x, height, width = rng.integers(0, (180, 200, 40, 40)) + (0, 0, 6, 6)
        scene[y : y + height, x : x + width] = rng.random()
    place = (500000.0, 2.0, 0.0, 5000000.0, 0.0, -2.0)
    images = {"moving": 250 - 180 * scene[20:170, 30:190], "reference": 200 * scene}
    paths = []
    for name, image in images.items():
        opened = Opened(ArrayRaster(image.astype(np.uint8), place, "EPSG:32633"), name)
        paths.append(str(folder / f"{name}.tif"))
        if not Path(paths[-1]).exists():
            source = gdal.Open(opened.path)
            gdal.GetDriverByName("GTiff").CreateCopy(paths[-1], source)
    return paths


def _canvas() -> QgsMapCanvas:
    canvas = QgsMapCanvas()
    canvas.resize(400, 300)
    canvas.show()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    canvas.setExtent(QgsRectangle(500000, 4999400, 500800, 5000000))
    QCoreApplication.processEvents()
    return canvas


def _spin(until: Callable[[], bool], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not until():
        require(time.monotonic() < end, "waited too long")
        QCoreApplication.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main())
