"""Web tiles from a server of our own: drawn in the worker, exact in place, and let go of when the server stalls."""

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pytest
from crosstie.core.errors import RasterError
from crosstie.core.progress import CancelledError
from crosstie.host import rendering
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

HALF_WORLD_M = 20037508.342789244
ZOOM = 12
TILE_M = 2 * HALF_WORLD_M / 2**ZOOM


def colour_of(zoom, column, row):
    return zoom * 10, (column * 37) % 256, (row * 53) % 256


def png_of(colour):
    image = QImage(256, 256, QImage.Format.Format_RGB32)
    image.fill(QColor(*colour))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(content)


@pytest.fixture
def tile_server():
    """A server of one-coloured tiles; set `stalled` and it answers nothing any more."""
    stalled = threading.Event()

    class Tiles(BaseHTTPRequestHandler):
        def do_GET(self):  # noqa: N802
            if stalled.is_set():
                time.sleep(20)
                return
            zoom, column, row = (int(part) for part in self.path.strip("/").split(".")[0].split("/"))
            content = png_of(colour_of(zoom, column, row))
            self.send_response(200)
            self.send_header("Content-Type", "image/png")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *words):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Tiles)
    server.daemon_threads = True
    server.block_on_close = False
    server.stalled = stalled
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def tiles(tile_server, project):
    """The server as a layer."""
    url = f"http://127.0.0.1:{tile_server.server_port}/{{z}}/{{x}}/{{y}}.png"
    layer = QgsRasterLayer(f"type=xyz&url={url}&zmin=0&zmax=18", "tiles", "wms")
    assert layer.isValid()
    return project.addMapLayer(layer)


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
