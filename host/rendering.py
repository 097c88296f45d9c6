"""Renders a reference that is not a raster file (web tiles, vectors, *What the map shows*) to a GeoTIFF."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ..core.errors import RasterError
from ..core.gdal_errors import collected
from ..core.messages import message
from ..core.progress import CancelledError, IsCancelled, Progress, never, part, silent
from ..core.request import MatchRequest, RasterSource
from .layers import wkt_of
from .log import warn

LONG_SIDE_PX = 1536
MOST_PIXELS = 4_000_000
TIMEOUT_S = 60.0
STAGE = message("Drawing the reference")
_FOLDER = "/vsimem/crosstie/"
OPTIONS = ["PHOTOMETRIC=RGB", "ALPHA=YES"]


@dataclass(frozen=True)
class RenderRequest:
    """A rendering of the map, ready to run once in any thread; it holds no layer, so layers may be removed."""

    # In this order they are given up: Qt wants the job gone before the painter, and that before the image.
    job: QgsMapRendererCustomPainterJob
    painter: QPainter
    image: QImage
    settings: QgsMapSettings
    name: str
    timeout_s: float


def prepare_map(
    shown: QgsMapSettings, name: str, long_side_px: int = LONG_SIDE_PX, timeout_s: float = TIMEOUT_S
) -> RenderRequest:
    """Prepare what a canvas shows (`canvas.mapSettings()`), north up, without labels and selection; main thread only.

    Symbols keep their size on the ground: the resolution changes, the scale of the map does not. Transparent pixels
    of a map of rasters are invalid; a map with anything else in it is drawn on its background, valid throughout.
    RasterError where there is nothing to draw.
    """
    settings = QgsMapSettings(shown)
    extent = _checked(QgsRectangle(shown.visiblePolygon().boundingRect()))
    if not settings.layers():
        raise RasterError(message("“{name}” shows no layer. Make some visible, then match again.", name=name))
    size = _size_for(extent, long_side_px)
    settings.setRotation(0)
    settings.setDevicePixelRatio(1)
    settings.setOutputDpi(shown.outputDpi() * _zoom(shown, extent, size))
    settings.setOutputSize(size)
    settings.setExtent(extent)
    _make_plain(settings)
    return _prepared(settings, name, timeout_s)


def prepare_layers(
    layers: Sequence[QgsMapLayer],
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    name: str,
    long_side_px: int = LONG_SIDE_PX,
    timeout_s: float = TIMEOUT_S,
) -> RenderRequest:
    """Prepare layers (topmost first) over an extent in `crs`, as `prepare_map` does; main thread only."""
    settings = QgsMapSettings()
    settings.setLayers(list(layers))
    settings.setDestinationCrs(crs)
    settings.setTransformContext(QgsProject.instance().transformContext())
    settings.setBackgroundColor(QColor("white"))
    settings.setOutputSize(_size_for(_checked(extent), long_side_px))
    settings.setExtent(extent)
    return prepare_map(settings, name, long_side_px, timeout_s)


def render(request: RenderRequest, progress: Progress = silent, is_cancelled: IsCancelled = never) -> RasterSource:
    """Draw a prepared request, in any thread and once; return the picture as a GeoTIFF in memory: see `release`.

    CancelledError within 0.1 s of is_cancelled(); RasterError for a picture that is late or
    that shows nothing.
    """
    if not request.painter.isActive():
        raise RuntimeError("A RenderRequest is good for one render only.")
    _draw(request, progress, is_cancelled)
    request.painter.end()
    rgba = _pixels(request.image)
    _check_content(rgba, request)
    return RasterSource(_write(rgba, request.settings), name=request.name)


def release(source: RasterSource) -> None:
    """Free the memory of a rendered picture; any other source is left alone."""
    if is_drawn(source):
        gdal.Unlink(source.path)


def is_drawn(source: RasterSource) -> bool:
    """Tell whether a source is a picture in memory."""
    return source.path.startswith(_FOLDER)


def copied(source: RasterSource, path: str = "") -> RasterSource:
    """Return the source with a picture of its own: a copy of it, or of what GDAL opens by `path`.

    RasterError where there is none.
    """
    kept = f"{_FOLDER}{uuid.uuid4().hex}.tif"
    picture = copy = None
    with collected() as errors:
        picture = gdal.Open(path or source.path)
        if picture is not None:
            copy = gdal.GetDriverByName("GTiff").CreateCopy(kept, picture, options=OPTIONS)
    complete, copy, picture = copy is not None, None, None
    if not complete:
        raise RasterError(
            message(
                "“{name}” was drawn for the match, and the picture is lost. Match again to go on with it.",
                name=source.name,
            ),
            "\n".join(errors),
        )
    return replace(source, path=kept)


def rendered_reference(request: RenderRequest) -> Callable[[MatchRequest, Progress, IsCancelled], MatchRequest]:
    """Return the step of a MatchJob that draws the reference and puts it into the MatchRequest."""

    def prepare(match: MatchRequest, progress: Progress, is_cancelled: IsCancelled) -> MatchRequest:
        return replace(match, reference=render(request, part(progress, 0.0, 0.05), is_cancelled))

    return prepare


def _prepared(settings: QgsMapSettings, name: str, timeout_s: float) -> RenderRequest:
    """Collect from each layer what its rendering needs, in the main thread: the last step that touches layers."""
    image = QImage(settings.outputSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(settings.backgroundColor())
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.prepare()
    settings.setLayers([])
    return RenderRequest(job, painter, image, settings, name, timeout_s)


def _make_plain(settings: QgsMapSettings) -> None:
    """Leave out decorations, and make the background transparent where it means nodata."""
    flags = QgsMapSettings.Flag
    settings.setFlag(flags.Antialiasing, True)
    for flag in (flags.DrawLabeling, flags.DrawSelection, flags.DrawEditingInfo):
        settings.setFlag(flag, False)
    background = settings.backgroundColor()
    rasters_only = all(isinstance(layer, QgsRasterLayer) for layer in settings.layers())
    background.setAlpha(0 if rasters_only else 255)
    settings.setBackgroundColor(QColor(0, 0, 0, 0) if rasters_only else background)


def _checked(extent: QgsRectangle) -> QgsRectangle:
    if extent.isEmpty() or not extent.isFinite():
        raise RasterError(message("There is no area to draw. Zoom the map to your layers, then match again."))
    return extent


def _size_for(extent: QgsRectangle, long_side_px: int) -> QSize:
    """Return the picture's size: the extent's shape, `long_side_px` long, at most MOST_PIXELS."""
    long_side = max(extent.width(), extent.height())
    aspect = extent.width() * extent.height() / long_side**2
    pixels_long = min(float(long_side_px), (MOST_PIXELS / aspect) ** 0.5)
    return QSize(*(max(1, round(side / long_side * pixels_long)) for side in (extent.width(), extent.height())))


def _zoom(shown: QgsMapSettings, extent: QgsRectangle, size: QSize) -> float:
    """Return how many new pixels replace one of the map's."""
    return shown.mapUnitsPerPixel() / max(extent.width() / size.width(), extent.height() / size.height())


def _draw(request: RenderRequest, progress: Progress, is_cancelled: IsCancelled) -> None:
    """Run the job in a thread of its own, so that a provider that does not let go cannot hold up the caller."""
    thread = threading.Thread(target=request.job.renderPrepared, name="crosstie-render", daemon=True)
    start = time.monotonic()
    thread.start()
    while thread.is_alive():
        thread.join(0.05)
        elapsed = time.monotonic() - start
        progress(STAGE, min(elapsed / request.timeout_s, 1.0))
        if is_cancelled() and thread.is_alive():
            _give_up(request, thread)
            raise CancelledError
        if elapsed > request.timeout_s and thread.is_alive():
            _give_up(request, thread)
            raise RasterError(
                message(
                    "“{name}” was not drawn within {seconds:g} seconds. Hide slow layers, choose a smaller "
                    "area, or check the connection to the server.",
                    name=request.name,
                    seconds=request.timeout_s,
                )
            )
    if is_cancelled():
        raise CancelledError


def _give_up(request: RenderRequest, thread: threading.Thread) -> None:
    """Stop the job; one that does not stop at once ends later by itself, with what it holds."""
    request.job.cancelWithoutBlocking()
    thread.join(0.5)
    if thread.is_alive():
        threading.Thread(target=_outlive, args=(request, thread), daemon=True).start()
    else:
        request.painter.end()


def _outlive(request: RenderRequest, thread: threading.Thread) -> None:
    """Keep painter and image until the drawing that uses them has ended."""
    thread.join()
    request.painter.end()


def _pixels(image: QImage) -> np.ndarray:
    """Return (4, rows, cols) uint8 red, green, blue, alpha; colours not multiplied by alpha."""
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    lines = np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return np.moveaxis(lines[:, : image.width()], 2, 0).copy()


def _check_content(rgba: np.ndarray, request: RenderRequest) -> None:
    """Log what layers complained about; raise RasterError, with their words, when nothing is to be seen."""
    complaints = [error.message for error in request.job.errors() if error.message]
    for complaint in complaints:
        warn(f"{request.name}: {complaint}")
    drawn = rgba[3] > 0
    colours = rgba[:3, drawn]
    if drawn.any() and (colours != colours[:, :1]).any():
        return
    what = "one even colour" if drawn.any() else "nothing"
    raise RasterError(
        message(
            "“{name}” shows {what} in this area at this scale. Zoom to where it has content, make layers "
            "visible, or check the connection to the server.",
            name=request.name,
            what=what,
        ),
        "\n".join(complaints),
    )


def _write(rgba: np.ndarray, settings: QgsMapSettings) -> str:
    """Write a GeoTIFF in memory and return its path."""
    path = f"{_FOLDER}{uuid.uuid4().hex}.tif"
    bands, rows, cols = rgba.shape
    dataset = gdal.GetDriverByName("GTiff").Create(path, cols, rows, bands, gdal.GDT_Byte, OPTIONS)
    # Not the extent that was asked for: QGIS widens it to the picture's shape.
    extent, pixel = settings.visibleExtent(), settings.mapUnitsPerPixel()
    dataset.SetGeoTransform((extent.xMinimum(), pixel, 0.0, extent.yMaximum(), 0.0, -pixel))
    dataset.SetProjection(wkt_of(settings.destinationCrs()))
    dataset.WriteRaster(0, 0, cols, rows, rgba.tobytes())
    dataset.FlushCache()
    return path
