"""Web tiles from a server of our own: drawn in the worker, exact in place, and let go of when the server stalls."""

import threading
import time

import numpy as np
import pytest
from crosstie.core.errors import RasterError
from crosstie.core.progress import CancelledError
from crosstie.host import rendering
from osgeo import gdal
from qgis.core import QgsRectangle

from .web_tiles import HALF_WORLD_M, TILE_M, ZOOM, colour_of


def extent_of_tiles(column, row, columns, rows):
    west, north = -HALF_WORLD_M + column * TILE_M, HALF_WORLD_M - row * TILE_M
    return QgsRectangle(west, north - rows * TILE_M, west + columns * TILE_M, north)


def in_a_worker(work, spin):
    """Do `work` as a task does, off the main thread, which goes on; return its result or raise its error."""
    ended = []

    def run():
        try:
            ended.append((work(), None))
        except Exception as error:
            ended.append((None, error))

    threading.Thread(target=run).start()
    spin(lambda: ended, 15)
    result, error = ended[0]
    if error is not None:
        raise error
    return result


def test_tiles_are_drawn_where_they_belong(tiles, spin):
    extent = extent_of_tiles(2200, 1400, 4, 3)
    request = rendering.prepare_layers([tiles], extent, tiles.crs(), "tiles", 1024)
    source = in_a_worker(lambda: rendering.render(request), spin)
    dataset = gdal.Open(source.path)
    pixels = dataset.ReadAsArray()
    geotransform = dataset.GetGeoTransform()
    dataset = None
    rendering.release(source)
    assert pixels.shape == (4, 768, 1024)
    assert (pixels[3] == 255).all()
    for row in range(3):
        for column in range(4):
            # Without its rim: QGIS 3.44 lets a tile's last row and column be its neighbour's.
            tile = pixels[:3, 256 * row + 1 : 256 * (row + 1) - 1, 256 * column + 1 : 256 * (column + 1) - 1]
            assert (tile == np.reshape(colour_of(ZOOM, 2200 + column, 1400 + row), (3, 1, 1))).all()
    assert geotransform[0] == pytest.approx(extent.xMinimum(), abs=1e-3)
    assert geotransform[3] == pytest.approx(extent.yMaximum(), abs=1e-3)
    assert geotransform[1] == pytest.approx(TILE_M / 256)


def test_a_stalled_server_is_cancelled_within_a_second(tiles, tile_server, spin):
    tile_server.stalled.set()
    request = rendering.prepare_layers([tiles], extent_of_tiles(900, 1400, 4, 3), tiles.crs(), "tiles", 1024)
    start = time.monotonic()
    with pytest.raises(CancelledError):
        in_a_worker(lambda: rendering.render(request, is_cancelled=lambda: time.monotonic() - start > 0.5), spin)
    assert time.monotonic() - start < 1.5


def test_a_stalled_server_runs_into_the_time_limit(tiles, tile_server, spin):
    tile_server.stalled.set()
    request = rendering.prepare_layers(
        [tiles], extent_of_tiles(500, 1400, 4, 3), tiles.crs(), "tiles", 1024, timeout_s=1.0
    )
    with pytest.raises(RasterError, match="“tiles” was not drawn within 1 seconds.*connection to the server"):
        in_a_worker(lambda: rendering.render(request), spin)
