"""A layer's pixels in its own colours, in the windows and resolutions that the preview asks for."""

from __future__ import annotations

import uuid
import weakref

import numpy as np
from osgeo import gdal
from qgis.core import QgsDataProvider, QgsProviderRegistry, QgsRasterDataProvider, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QImage

from ..core.gdal_errors import collected
from ..core.geometry import frames
from ..core.matching import WorkingImage
from .layers import gdal_path
from .style_watch import StyleWatch


class StyledRaster:
    """Made, and forgotten, in the main thread, of copies of what draws the layer; read in one worker at a time."""

    def __init__(self, layer: QgsRasterLayer, provider: QgsRasterDataProvider):
        """`provider` has the raster's own rows and columns as its map."""
        parts = layer.renderer(), layer.brightnessFilter(), layer.hueSaturationFilter()
        self._pipe = [provider, *(part.clone() for part in parts)]
        for before, part in zip(self._pipe, self._pipe[1:]):
            part.setInput(before)
        self._last: tuple[object, WorkingImage | None] = (None, None)

    def read(self, window: tuple[float, float, float, float], step: float) -> WorkingImage:
        """Return a window, native px, at `step` native pixels a pixel; not finer than native. The last one is kept."""
        asked = window, step
        if self._last[0] != asked:
            self._last = asked, self._read(window, step)
        return self._last[1]

    def _read(self, window: tuple[float, float, float, float], step: float) -> WorkingImage:
        x0, y0, x1, y1 = window
        cols, rows = (max(1, round(side / max(step, 1.0))) for side in (x1 - x0, y1 - y0))
        block = self._pipe[-1].block(1, QgsRectangle(x0, -y1, x1, -y0), cols, rows)
        image = block.image().convertToFormat(QImage.Format.Format_RGBA8888)
        bits = image.constBits()
        bits.setsize(image.sizeInBytes())
        rgba = np.frombuffer(bits, np.uint8).reshape(rows, image.bytesPerLine() // 4, 4)[:, :cols]
        to_native = frames.shift(x0, y0) @ np.diag([(x1 - x0) / cols, (y1 - y0) / rows, 1.0])
        pixels = np.moveaxis(rgba[..., :3], 2, 0).astype(np.float32) / np.float32(255)
        return WorkingImage(pixels, rgba[..., 3] > 0, to_native)


class LayerStyle(QObject):
    """Keeps what draws a layer's file until its style or its source changes; main thread."""

    changed = pyqtSignal()
    """The layer looks different now, or is gone."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._path, self._drawn, self._watch = "", None, StyleWatch(self)
        self._watch.changed.connect(self._on_changed)

    def of(self, layer: QgsRasterLayer | None, path: str) -> StyledRaster | None:
        """Return what `styled` makes; the same as before where nothing has changed."""
        if self._drawn is None or layer is not self._watch.layer or path != self._path:
            self.forget()
            self._drawn, self._path = styled(layer, path), path
            self._watch.follow(layer if self._drawn is not None else None)
        return self._drawn

    def forget(self) -> None:
        """Close the file."""
        self._watch.follow(None)
        self._drawn = None

    def _on_changed(self) -> None:
        self.forget()
        self.changed.emit()


def styled(layer: QgsRasterLayer | None, path: str) -> StyledRaster | None:
    """Return what draws a file as a layer does; None where that is not the layer's file, or it cannot be opened."""
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal" or gdal_path(layer) != path:
        return None
    provider, file = _by_pixels(path)
    if provider is None:
        return None
    own = layer.dataProvider()
    for band in range(1, provider.bandCount() + 1):
        provider.setUserNoDataValue(band, own.userNoDataValues(band))
        provider.setUseSourceNoDataValue(band, own.useSourceNoDataValue(band))
    drawn = StyledRaster(layer, provider)
    weakref.finalize(drawn, gdal.Unlink, file)
    return drawn


def _by_pixels(path: str) -> tuple[QgsRasterDataProvider | None, str]:
    """Return a provider whose map are the file's rows and columns, which QGIS turns where they lie askew; its file."""
    file, made = f"/vsimem/crosstie-{uuid.uuid4().hex}.vrt", None
    with collected():
        source = gdal.Open(path)
        if source is None:
            return None, file
        bounds = [0, 0, source.RasterXSize, -source.RasterYSize]
        gdal.Translate(file, source, format="VRT", outputBounds=bounds)
        made = QgsProviderRegistry.instance().createProvider("gdal", file, QgsDataProvider.ProviderOptions())
    return (made if made is not None and made.isValid() else None), file
