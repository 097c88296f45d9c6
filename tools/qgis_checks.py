"""What only a real QGIS can tell, window or not: each check raises where something is not as it should be."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapSettings,
    QgsPointXY,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTask,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication, QPoint, QSize, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow

ROOT = Path(__file__).resolve().parents[1]
CHECKS: list[Callable[[Path], str]] = []
KEPT: list = []
"""QGIS's registry does not keep what Python made."""


def check(function: Callable[[Path], str]) -> Callable[[Path], str]:
    """Add a check: a function of an empty folder that returns what it found."""
    CHECKS.append(function)
    return function


@check
def names(folder: Path) -> str:
    """Every class, enum and function of QGIS and Qt that the code names is there."""
    from .qgis_names import missing, product_files, uses_in

    uses = [use for path in product_files() for use in uses_in(path)]
    lost = missing(uses)
    require(uses and not lost, "\n".join(map(str, lost)))
    return f"({len({(use.origins, use.rest) for use in uses})} names)"


@check
def the_plugin_manager(folder: Path) -> str:
    """The plugin manager would list the plugin for this QGIS."""
    from configparser import ConfigParser

    from pyplugin_installer.version_compare import isCompatible, pyQgisVersion

    known = ConfigParser()
    known.read(ROOT / "metadata.txt", encoding="utf-8")
    least, most = (known["general"][f"qgis{side}Version"] for side in ("Minimum", "Maximum"))
    require(isCompatible(pyQgisVersion(), least, most), f"{pyQgisVersion()} is not within {least} to {most}")
    return f"({least} to {most})"


@check
def parameters(folder: Path) -> str:
    """All Processing algorithms are made, with parameters, outputs and help."""
    made = provider_of().algorithms()
    for algorithm in made:
        kinds = [type(p).__name__ for p in algorithm.parameterDefinitions()]
        require(kinds and algorithm.shortHelpString() and algorithm.outputDefinitions(), algorithm.id())
    require(len(made) >= 9, f"only {len(made)} algorithms")
    return f"({len(made)})"


@check
def a_match_by_processing(folder: Path) -> str:
    """The algorithm that matches layers runs, and writes tie points as a layer."""
    import processing

    provider_of()
    moving, reference = pair_of(folder)
    found = processing.run("crosstie:matchlayers", {"MOVING": moving, "REFERENCE": reference, "OUTPUT": "memory:"})
    require(found["OUTPUT"].featureCount() >= found["TIE_POINTS"] > 0, str(found))
    require(found["VERDICT"] in ("accepted", "review"), str(found))
    return f"({found['VERDICT']})"


@check
def the_dock(folder: Path) -> str:
    """The dock is built, shown and painted, and its lists know the layers of the project."""
    from ..host import matchers
    from ..ui.dock.dock import CrosstieDock

    layers = [QgsProject.instance().addMapLayer(QgsRasterLayer(path, Path(path).stem)) for path in pair_of(folder)]
    canvas = canvas_of()
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
    spin(lambda: task.ran_in is not None)
    require(task.status() == QgsTask.TaskStatus.Running, f"its status is {task.status()}")
    task.cancel()
    spin(lambda: task.ended_in is not None)
    require(task.ran_in != task.ended_in == threading.get_ident(), "it ended in another thread")
    return ""


@check
def drawing(folder: Path) -> str:
    """Tie points, polygons and rubber bands are drawn on a canvas, and map tools hear the mouse."""
    from ..ui.canvas.tie_point_item import Positions, TiePointItem

    canvas, heard = canvas_of(), []
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

    shipped = sorted((ROOT / "resources" / "i18n").glob("*.qm"))
    for path in shipped:
        require(QTranslator().load(str(path)), path.name)
    return f"({len(shipped)})"


@check
def a_model(folder: Path) -> str:
    """The modeler takes every algorithm, and the model is the same after it was saved and opened."""
    model = QgsProcessingModelAlgorithm("crosstie check")
    for algorithm in provider_of().algorithms():
        child = QgsProcessingModelChildAlgorithm(algorithm.id())
        require(child.algorithm() is not None, algorithm.id())
        model.addChildAlgorithm(child)
    path, again = str(folder / "check.model3"), QgsProcessingModelAlgorithm()
    require(model.toFile(path) and again.fromFile(path), "the model was not saved")
    found = [child.algorithmId() for child in again.childAlgorithms().values()]
    require(sorted(found) == sorted(one.id() for one in provider_of().algorithms()), str(found))
    return ""


@check
def a_raster_by_processing(folder: Path) -> str:
    """The algorithm that registers a raster writes it, and QGIS opens it."""
    import processing

    provider_of()
    moving, reference = pair_of(folder)
    wanted = {"MOVING": moving, "REFERENCE": reference, "OUTPUT": str(folder / "registered.tif")}
    found = processing.run("crosstie:registerraster", wanted)
    layer = QgsRasterLayer(found["OUTPUT"], "registered")
    require(layer.isValid() and layer.crs().authid() == "EPSG:32633", str(found))
    return ""


@check
def all_docks(folder: Path) -> str:
    """Every dock is made in a window: matching, many layers, review, accuracy, comparison, moving image."""
    window = QMainWindow()
    dock, controller, many = docks_in(window)
    window.resize(1400, 900)
    window.show()
    controller.session.take(matched_in(folder))
    controller.show_review()
    parts = controller.review_parts
    for show in (parts.show_accuracy, parts.show_compare, parts.show_moving):
        show()
    QCoreApplication.processEvents()
    made = window.findChildren(QDockWidget)
    require(not window.grab().toImage().isNull(), "nothing is painted")
    many.close_down()
    controller.close_down()
    controller.session.close_down()
    dock.close_down()
    window.close()
    require(len(made) >= 7, f"only {len(made)} docks")
    return f"({len(made)})"


@check
def a_registration_in_a_project(folder: Path) -> str:
    """A registration is saved with a project, and is there again when it is opened."""
    window, project = QMainWindow(), QgsProject.instance()
    dock, controller, many = docks_in(window)
    controller.session.take(matched_in(folder))
    count = len(controller.session.review.points)
    require(project.write(str(folder / "work.qgz")), "the project was not written")
    project.clear()
    require(controller.session.review.state is None, "the work outlives its project")
    require(project.read(str(folder / "work.qgz")), "the project was not read")
    found = controller.session.review.points
    require(found is not None and len(found) == count > 0, "other points than were saved")
    many.close_down()
    controller.close_down()
    controller.session.close_down()
    dock.close_down()
    project.clear()
    return f"({count} points)"


@check
def what_the_map_shows(folder: Path) -> str:
    """QGIS draws layers for a match, each pixel in its place."""
    from ..host import rendering

    layer = QgsRasterLayer(pair_of(folder)[1], "reference")
    QgsProject.instance().addMapLayer(layer)
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(layer.width(), layer.height()))
    settings.setExtent(layer.extent())
    source = rendering.render(rendering.prepare_map(settings, "map"))
    drawn, truth = gdal.Open(source.path), gdal.Open(layer.source())
    pixels, place = drawn.ReadAsArray()[0], drawn.GetGeoTransform()
    columns, rows = (np.arange(n) + 0.5 for n in (layer.width(), layer.height()))
    west, step, _, north, _, down = truth.GetGeoTransform()
    at_x = ((west + step * columns - place[0]) / place[1]).astype(int)
    at_y = ((north + down * rows - place[3]) / place[5]).astype(int)
    alike = np.corrcoef(pixels[np.ix_(at_y, at_x)].ravel(), truth.ReadAsArray().ravel())[0, 1]
    drawn = None
    rendering.release(source)
    QgsProject.instance().removeAllMapLayers()
    require(alike > 0.9, f"the drawn map is another one: correlation {alike:.2f}")
    return ""


@check
def a_filter_of_points(folder: Path) -> str:
    """The points table is filtered by an expression of QGIS's."""
    from ..ui.review.columns import columns
    from ..ui.review.filters import Filter, rows_that_pass

    wanted, values = Filter("residual > 2 and residual <= 4"), np.arange(6.0)
    found = rows_that_pass(wanted, columns(), lambda key: values, 6)
    require(not wanted.problem and found.tolist() == [3, 4], f"{wanted.problem} {found}")
    return ""


@check
def settings_are_kept(folder: Path) -> str:
    """Settings come back as what they were: texts, choices and numbers."""
    from ..host import settings

    for setting, value in ((settings.device, "cpu"), (settings.last_folder, "ä b/c")):
        before = setting.get()
        setting.set(value)
        kept = setting.get()
        setting.set(before)
        require(kept == value, f"{kept!r} instead of {value!r}")
    return ""


@check
def python_of_this_qgis(folder: Path) -> str:
    """The Python that batches run in is found, and has numpy, GDAL and this package; what installs torch is said."""
    from ..host import dependencies, qgis_python
    from ..host.batch_process import PACKAGE, python_process

    program = qgis_python.program()
    asked = f"import sys, numpy, osgeo.gdal, {PACKAGE}.cli.main; print(sys.version.split()[0])"
    process = python_process(["-c", asked])
    process.start()
    require(process.waitForFinished(120_000), f"{program}: {process.errorString()}")
    said, failed = (bytes(read()).decode() for read in (process.readAllStandardOutput, process.readAllStandardError))
    require(process.exitCode() == 0, f"{program}: {failed}")
    mine = sys.version.split()[0]
    require(said.split()[-1] == mine, f"{program} is Python {said}, QGIS runs {mine}")
    return f"({program})\n      torch: {dependencies.explain('torch').command}"


def require(condition: object, problem: str) -> None:
    """Raise RuntimeError, with the problem, where a condition does not hold."""
    if not condition:
        raise RuntimeError(problem)


def provider_of():
    """Return Crosstie's algorithms, which are added where they are not there."""
    from ..host.processing.provider import CrosstieProvider

    registry = QgsApplication.processingRegistry()
    if registry.providerById("crosstie") is None:
        KEPT.append(CrosstieProvider())
        registry.addProvider(KEPT[0])
    return registry.providerById("crosstie")


def pair_of(folder: Path) -> list[str]:
    """Return two small rasters of one place, the first of which lies 30 columns and 20 rows within the other."""
    from ..library.array_raster import ArrayRaster
    from ..library.rasters import Opened

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


def canvas_of() -> QgsMapCanvas:
    """Return a canvas that is shown, where the pair lies."""
    canvas = QgsMapCanvas()
    canvas.resize(400, 300)
    canvas.show()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    canvas.setExtent(QgsRectangle(500000, 4999400, 500800, 5000000))
    QCoreApplication.processEvents()
    return canvas


def spin(until: Callable[[], bool], seconds: float = 20.0) -> None:
    """Let Qt work until a condition holds; raise where that takes too long."""
    end = time.monotonic() + seconds
    while not until():
        require(time.monotonic() < end, "waited too long")
        QCoreApplication.processEvents()
        time.sleep(0.01)


def docks_in(window: QMainWindow) -> tuple:
    """Make the dock, its controller and the dock for many layers in a window, as the plugin does."""
    from ..host import matchers
    from ..host.session import RegistrationSession
    from ..ui.batch.parts import BatchParts
    from ..ui.controller import Controller
    from ..ui.dock.dock import CrosstieDock

    canvas = QgsMapCanvas()
    window.setCentralWidget(canvas)
    dock = CrosstieDock(canvas, matchers.offered(), window)
    controller = Controller(
        dock, RegistrationSession(), canvas, add_dock=window.addDockWidget, remove_dock=window.removeDockWidget
    )
    many = BatchParts(controller, canvas, window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, many.dock)
    return dock, controller, many


def matched_in(folder: Path):
    """Return what a match of two rasters of the project has found: a shift of 30 columns and 20 rows."""
    from ..core.geometry.accuracy import Accuracy
    from ..core.geometry.matrix import Affine
    from ..core.outcome import ACCEPTED, Registered
    from ..core.points.table import TiePoints
    from ..core.request import MatchRequest, RasterSource

    paths = pair_of(folder)
    for path in paths:
        QgsProject.instance().addMapLayer(QgsRasterLayer(path, Path(path).stem))
    xy = np.random.default_rng(0).uniform(10, 140, (40, 2))
    points = TiePoints.from_matches(xy, xy + (30, 20), np.ones(40), "structural")
    request = MatchRequest(*(RasterSource(path, name=Path(path).stem) for path in paths))
    return Registered(request, ACCEPTED, Affine.fit(xy, xy + (30, 20)), points, Accuracy(40, 1, 1, 1, 1, 1, 1), 0.9)
