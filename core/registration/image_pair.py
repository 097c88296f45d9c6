"""The two rasters of a run, read window by window through one small cache."""

from __future__ import annotations

from collections import OrderedDict
from contextlib import ExitStack
from copy import copy
from dataclasses import replace
from functools import cached_property, partial

import numpy as np

from ..at_once import both
from ..geometry import bilinear, frames
from ..geometry.nodes import nodes, spacing
from ..geometry.transform import TwoWay
from ..matching import WorkingImage
from ..messages import Text
from ..neatline.text import OFF, text_of
from ..progress import IsCancelled, cancel_scope, never
from ..raster.hearsay import is_plain, is_virtual
from ..raster.pixel_shape import square
from ..raster.reader import Reader
from ..raster.relation import Relation, relation, unrelated
from ..raster.sampling import sample
from ..raster.shared_crs import sharing_crs
from ..raster.source import Raster
from ..request import MatchRequest
from .alignment.aligned import Aligned

CACHED_IMAGES = 12
NATIVE = 1.02
"""Steps up to this are native pixels, which need not be resampled before they are sampled."""
MARGIN_PX = 2.0
"""Margin for bilinear sampling, in pixels of the window."""


class ImagePair:
    """Open readers of a request and their cancel scope; a context manager for one thread.

    Windows are (x0, y0, x1, y1) in native pixels.
    """

    def __init__(self, request: MatchRequest, is_cancelled: IsCancelled = never):
        self.request = request
        self._is_cancelled = is_cancelled
        self._stack = ExitStack()
        self._cache: OrderedDict = OrderedDict()
        self._aligned: tuple = ()

    def __enter__(self) -> ImagePair:
        *sources, self._crs_notes = sharing_crs(self.request.moving, self.request.reference)
        with ExitStack() as stack:
            stack.enter_context(cancel_scope(self._is_cancelled))
            # GDAL may be set up for this thread alone, and then opens otherwise in another one.
            rasters = [stack.enter_context(Raster(source)) for source in sources]
            self.moving, self.reference = self._looked_at(*rasters)
            if self.moving.neatline is not None:
                # The frame that was found is part of what follows: others need not look for it again.
                self.request = replace(self.request, neatline=text_of(self.moving.neatline))
            self._stack = stack.pop_all()
        return self

    def _looked_at(self, moving: Raster, reference: Raster) -> tuple[Reader, Reader]:
        """Return readers of both, which look at all of them, at once where nothing speaks against it."""

        def reader(raster: Raster, neatline: str, is_cancelled: IsCancelled) -> Reader:
            with cancel_scope(is_cancelled):
                return Reader(raster, self.request.use, self.request.ignore, is_cancelled, neatline)

        looks = partial(reader, moving, self.request.neatline), partial(reader, reference, OFF)
        if all(is_plain(path) and not is_virtual(path) for path in (moving.source.path, reference.source.path)):
            return both(*looks, self._is_cancelled)
        # Virtual rasters may share the files they consist of; stores may let in this thread alone.
        return looks[0](self._is_cancelled), looks[1](self._is_cancelled)

    def __exit__(self, *error) -> None:
        self._stack.close()

    @property
    def notes(self) -> tuple[Text, ...]:
        """Messages for the user about the rasters."""
        related = self.relation.notes if self.relation else ()
        return (*self.moving.notes, *self.reference.notes, *self.place_notes, *related)

    @cached_property
    def place_notes(self) -> tuple[Text, ...]:
        """Messages about georeferences that are not used, or only on an assumption."""
        if self.request.prior == "none":
            return ()
        return (*self._crs_notes, *unrelated(self.moving.raster, self.reference.raster))

    @cached_property
    def relation(self) -> Relation | None:
        """The relation of the rasters by their georeferences; None where it is unknown or ignored."""
        if self.request.prior == "none":
            return None
        return relation(self.moving.raster, self.reference.raster)

    @property
    def reference_size(self) -> tuple[int, int]:
        """(width, height), native px."""
        return self.reference.raster.width, self.reference.raster.height

    @property
    def moving_size(self) -> tuple[int, int]:
        """(width, height), native px."""
        return self.moving.raster.width, self.moving.raster.height

    @property
    def reference_square(self) -> np.ndarray:
        """(3, 3) from native px to px that are square on the ground and not mirrored: what a similarity needs."""
        return square(self.reference.raster)

    @property
    def moving_square(self) -> np.ndarray:
        """The same for the moving raster."""
        return square(self.moving.raster, self.moving.is_turned_over)

    def turned_over(self) -> ImagePair:
        """Return the pair with the moving raster as a mirror image: a scan from the wrong side of the film."""
        other = copy(self)
        other.moving = self.moving.turned_over()
        return other

    def read(
        self, reader: Reader, window: tuple[float, float, float, float] | None, size: int | tuple[int, int]
    ) -> WorkingImage:
        """Return `reader.read`, cached."""
        key = (id(reader), None if window is None else tuple(np.round(window, 6)), size)
        if key not in self._cache:
            self._cache[key] = reader.read(window, size)
            while len(self._cache) > CACHED_IMAGES:
                self._cache.popitem(last=False)
        self._cache.move_to_end(key)
        return self._cache[key]

    def forget(self) -> None:
        """Empty the cache, whose windows are not wanted again."""
        self._cache.clear()

    def read_at(self, reader: Reader, window: tuple[float, float, float, float], step: float) -> WorkingImage:
        """Return `window` of one raster at `step` native pixels a pixel (never finer than native)."""
        x0, y0, x1, y1 = window
        rows, cols = (max(1, round(side / max(step, 1.0))) for side in (y1 - y0, x1 - x0))
        return self.read(reader, window, (rows, cols))

    def tile_pair(
        self, transform: TwoWay, window: tuple[float, float, float, float], step: float
    ) -> tuple[WorkingImage, WorkingImage] | None:
        """Return a reference window at `step` and the moving image resampled into its frame; None where it has none."""
        reference = self.read_at(self.reference, window, step)
        where = nodes(transform, reference.to_native, reference.shape)
        apart = np.array(reference.shape[::-1]) / (np.array(where.shape[1::-1]) - 1)
        moving_step = spacing(where) / float(np.sqrt(apart.prod()))
        if 1.0 < moving_step <= NATIVE:
            moving_step = 1.0
        source = self._window_around(where, moving_step, 2 * moving_step * float(apart.max()))
        if source is None:
            return None
        moving = self.read_at(self.moving, source, moving_step)
        there = frames.apply(np.linalg.inv(moving.to_native), where.reshape(-1, 2)).reshape(where.shape)
        x, y = ((np.arange(n, dtype=np.float32) + 0.5) / np.float32(d) for n, d in zip(reference.shape[::-1], apart))
        return reference, sample(moving, bilinear.at_lattice(there.astype(np.float32), x, y), reference.to_native)

    def aligned(self, transform: TwoWay, window: tuple[float, float, float, float], step: float) -> Aligned | None:
        """Return `tile_pair` with its edges; once more the last one where the same is asked for."""
        if not self._aligned or self._aligned[0] is not transform or self._aligned[1:3] != (window, step):
            tiles = self.tile_pair(transform, window, step)
            self._aligned = transform, window, step, None if tiles is None else Aligned(*tiles)
        return self._aligned[3]

    def _window_around(self, where: np.ndarray, step: float, apart: float = 0.0):
        """Return what to read for (rows, cols, 2) places that are up to `apart` px from each other; None for none."""
        width, height = self.moving_size
        inside = (where > -apart).all(axis=-1) & (where[..., 0] < width + apart) & (where[..., 1] < height + apart)
        if not inside.any():
            return None
        low = where[inside].min(axis=0) - MARGIN_PX * step
        high = where[inside].max(axis=0) + MARGIN_PX * step
        # Windows are aligned to a coarse grid, so that the next level can use the cached window.
        cell = 16 * step
        low, high = np.floor(low / cell) * cell, np.ceil(high / cell) * cell
        x0, y0 = np.maximum(low, 0)
        x1, y1 = np.minimum(high, (width, height))
        return (float(x0), float(y0), float(x1), float(y1)) if x1 > x0 and y1 > y0 else None
