"""A layer's pixels as QGIS draws them, by its own style, in the windows and resolutions that the preview asks for."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtGui import QImage

from ..core.geometry import frames
from ..core.matching import WorkingImage
from .pixel_map import PixelMap


class StyledRaster:
    """Made, and forgotten, in the main thread, of copies of what draws the layer; read in one worker at a time."""

    def __init__(self, layer: QgsRasterLayer):
        parts = layer.dataProvider(), layer.renderer(), layer.brightnessFilter(), layer.hueSaturationFilter()
        self._pipe = [part.clone() for part in parts]
        for before, part in zip(self._pipe, self._pipe[1:]):
            part.setInput(before)
        self._extent = layer.extent()
        self._size = layer.width(), layer.height()

    def read(self, window: tuple[float, float, float, float], step: float) -> WorkingImage:
        """Return a window, native px, at `step` native pixels a pixel; not finer than native."""
        x0, y0, x1, y1 = window
        cols, rows = (max(1, round(side / max(step, 1.0))) for side in (x1 - x0, y1 - y0))
        block = self._pipe[-1].block(1, self._on_map(window), cols, rows)
        image = block.image().convertToFormat(QImage.Format.Format_RGBA8888)
        bits = image.constBits()
        bits.setsize(image.sizeInBytes())
        rgba = np.frombuffer(bits, np.uint8).reshape(rows, image.bytesPerLine() // 4, 4)[:, :cols]
        to_native = frames.shift(x0, y0) @ np.diag([(x1 - x0) / cols, (y1 - y0) / rows, 1.0])
        pixels = np.moveaxis(rgba[..., :3], 2, 0).astype(np.float32) / np.float32(255)
        return WorkingImage(pixels, rgba[..., 3] > 0, to_native)

    def _on_map(self, window: tuple[float, float, float, float]) -> QgsRectangle:
        box, (width, height) = self._extent, self._size
        (x0, y0, x1, y1), dx, dy = window, box.width() / width, box.height() / height
        left, top = box.xMinimum(), box.yMaximum()
        return QgsRectangle(left + x0 * dx, top - y1 * dy, left + x1 * dx, top - y0 * dy)


def styled(layer: QgsRasterLayer | None, raster: PixelMap) -> StyledRaster | None:
    """Return what draws a layer; None where there is none, or QGIS does not show the raster's own rows and columns."""
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid() or (layer.width(), layer.height()) != raster.size:
        return None
    box, corners = layer.extent(), raster.to_map([(0, 0), raster.size])
    own = [(box.xMinimum(), box.yMaximum()), (box.xMaximum(), box.yMinimum())]
    near = 1e-3 * max(box.width() / raster.size[0], box.height() / raster.size[1])
    return StyledRaster(layer) if np.allclose(corners, own, rtol=0.0, atol=near) else None
