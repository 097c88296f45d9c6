"""The two rasters of a run, read window by window through one small cache."""

from __future__ import annotations

from collections import OrderedDict
from contextlib import ExitStack

import numpy as np

from .geometry import frames
from .geometry.transform import Transform
from .matching import WorkingImage
from .raster.reader import Reader
from .raster.resample import pixel_centres, resample
from .request import MatchRequest

CACHED_IMAGES = 12
MARGIN_PX = 2.0
"""What bilinear sampling wants around a window, in pixels of the window."""


class Scene:
    """Open readers of a request; a context manager. Windows are (x0, y0, x1, y1) in native pixels."""

    def __init__(self, request: MatchRequest):
        self._stack = ExitStack()
        self._cache: OrderedDict = OrderedDict()
        self.request = request

    def __enter__(self) -> Scene:
        with ExitStack() as stack:
            masks = (self.request.use, self.request.ignore)
            self.reference = stack.enter_context(Reader(self.request.reference, *masks))
            self.moving = stack.enter_context(Reader(self.request.moving, *masks))
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *error) -> None:
        self._stack.close()

    def read(self, reader: Reader, window, step: float) -> WorkingImage:
        """Return `window` of one raster at `step` native pixels a pixel (never finer than native)."""
        x0, y0, x1, y1 = window
        shape = tuple(max(1, round(side / max(step, 1.0))) for side in (y1 - y0, x1 - x0))
        key = (id(reader), tuple(np.round(window, 6)), shape)
        if key not in self._cache:
            self._cache[key] = reader.read(window, shape)
            while len(self._cache) > CACHED_IMAGES:
                self._cache.popitem(last=False)
        self._cache.move_to_end(key)
        return self._cache[key]

    def tile_pair(self, transform: Transform, window, step: float) -> tuple[WorkingImage, WorkingImage] | None:
        """Return a reference window at `step` and the moving image resampled into its frame; None where it has none."""
        reference = self.read(self.reference, window, step)
        centres = pixel_centres(reference.shape)
        native = frames.apply(reference.to_native, centres.reshape(-1, 2))
        where = transform.inverse(native).reshape(centres.shape)
        moving_step = _sampling_step(where)
        source = self._window_around(where, moving_step)
        if source is None:
            return None
        moving = self.read(self.moving, source, moving_step)
        there = frames.apply(np.linalg.inv(moving.to_native), where.reshape(-1, 2)).reshape(centres.shape)
        return reference, resample(moving, there, reference.to_native)

    def _window_around(self, where: np.ndarray, step: float):
        width, height = self.moving.size
        inside = (where > 0).all(axis=-1) & (where[..., 0] < width) & (where[..., 1] < height)
        if not inside.any():
            return None
        low = where[inside].min(axis=0) - MARGIN_PX * step
        high = where[inside].max(axis=0) + MARGIN_PX * step
        # On a coarse raster of windows, so that one pass's window serves the next pass too.
        cell = 16 * step
        low, high = np.floor(low / cell) * cell, np.ceil(high / cell) * cell
        x0, y0 = np.maximum(low, 0)
        x1, y1 = np.minimum(high, (width, height))
        return float(x0), float(y0), float(x1), float(y1)


def _sampling_step(where: np.ndarray) -> float:
    """Return how many moving pixels lie between neighbouring samples, in the middle of (rows, cols, 2) positions."""
    steps = [np.diff(where, axis=axis) for axis in (0, 1)]
    areas = steps[0][:, :-1, 0] * steps[1][:-1, :, 1] - steps[0][:, :-1, 1] * steps[1][:-1, :, 0]
    finite = np.isfinite(areas)
    return float(np.sqrt(np.abs(np.median(areas[finite])))) if finite.any() else 1.0
