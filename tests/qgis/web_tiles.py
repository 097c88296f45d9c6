"""A server of web tiles of our own, each of one colour."""

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from qgis.core import QgsRasterLayer
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
