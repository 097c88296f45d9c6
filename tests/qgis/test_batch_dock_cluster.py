"""The dock for many layers with a Dask cluster on loopback: process, scheduler and workers are real ones."""

import os
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from crosstie.core.operation.operation import load_operation
from crosstie.host.batch_process import last_words
from crosstie.host.batch_session import BatchSession
from crosstie.services.batch.outputs import INDEX
from osgeo import gdal
from qgis.core import QgsVectorLayer

from .test_batch_dock import docks

pytest.importorskip("distributed")

PLACES = {"one": (10, 20), "two": (90, 60)}


@pytest.fixture
def sheets(tmp_path):
    """A reference, and a folder with parts of it."""
    rng = np.random.default_rng(5)
    coarse = [np.kron(rng.random((240 // s, 240 // s)), np.ones((s, s))) for s in (40, 20, 8, 4)]
    country = sum(weight * layer for weight, layer in zip((4, 3, 2, 1), coarse))
    country = (25 * country).astype(np.uint8)
    (tmp_path / "drawer").mkdir()
    for name, (x, y) in PLACES.items():
        write(tmp_path / "drawer" / f"{name}.tif", country[y : y + 120, x : x + 120])
    return write(tmp_path / "reference.tif", country)


def write(path, pixels):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), pixels.shape[1], pixels.shape[0], 1, gdal.GDT_Byte)
    dataset.GetRasterBand(1).WriteArray(np.ascontiguousarray(pixels))
    dataset.FlushCache()
    return path


@pytest.fixture
def many(project, qgis_canvas, sheets, tmp_path, monkeypatch):
    """The dock over the folder; its process finds Dask where this one does."""
    packages = str(Path(find_spec("distributed").origin).parents[1])
    before = os.environ.get("PYTHONPATH")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [before, packages])))
    with docks(qgis_canvas, BatchSession(), sheets, tmp_path) as parts:
        layer = parts.layer()
        parts.add([str(tmp_path / "drawer")])
        parts.window.reference.setLayer(layer)
        matcher = parts.main._dock.options.matcher
        matcher.setCurrentIndex(matcher.findData("structural"))
        yield parts


def start(many, monkeypatch, address):
    ask = lambda *_, text: (address, True)  # noqa: E731
    monkeypatch.setattr("crosstie.ui.batch.controller.QInputDialog.getText", ask)
    many.window.jobs.setValue(0)
    many.ask("start")


def verdicts(many):
    return {own: row["verdict"] for own, row in many.batch.batch.rows.items()}


def ended(many):
    return many.batch.batch is not None and not many.batch.is_busy


def begun(many):
    return many.batch.batch is not None and bool(many.batch.batch.rows)


HELD = """
import time
from pathlib import Path
from crosstie.services.batch import pair

here, match = Path(__file__).parent, pair.match

def held(request, is_cancelled, **more):
    if (here / "begun").exists():
        (here / "held").touch()
        while not is_cancelled():
            time.sleep(0.05)
        (here / "ended").touch()
    (here / "begun").touch()
    return match(request, is_cancelled=is_cancelled, **more)

pair.match = held
"""
"""What a worker loads first: after its first match each waits until it is cancelled."""


@pytest.fixture
def held(dask, tmp_path):
    """A folder whose file `held` says that the one worker is in a match, `ended` that it was cancelled."""
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "held_matches.py").write_text(HELD)
    dask.of(1, "--preload", "held_matches")
    return tmp_path / "code"


def test_a_cluster_does_the_rows_and_fills_the_index(many, dask, spin, monkeypatch):
    noise = np.random.default_rng(0).integers(1, 255, (120, 120), dtype=np.uint8)
    many.add([str(write(many.folder / "strange.tif", noise))])
    dask.of(2)
    start(many, monkeypatch, dask.address)
    spin(lambda: begun(many) and ended(many), 120)
    assert verdicts(many) == {**dict.fromkeys(PLACES, "accepted"), "strange": "rejected"}, last_words(many.batch.folder)
    assert not many.said()
    for own, (x, y) in PLACES.items():
        transform = load_operation(many.batch.row(own)["operation"]).transform
        assert np.abs(transform.forward(np.array([[60.0, 60.0]])) - (x + 60, y + 60)).max() < 0.5
    index = QgsVectorLayer(str(many.batch.folder / INDEX), "index", "ogr")
    assert {feature["id"]: feature["verdict"] for feature in index.getFeatures()} == verdicts(many)


@pytest.mark.parametrize("address", ["127.0.0.1", "tls://127.0.0.1:9"])
def test_a_wrong_address_is_said(many, spin, monkeypatch, address):
    start(many, monkeypatch, address)
    spin(lambda: ended(many), 90)
    assert "The batch ended early." in many.said()
    # The process may end its work a moment before it says why.
    why = f"No Dask scheduler answers at {address}. Start one, or check the address."
    spin(lambda: why in last_words(many.batch.folder), 30)
    assert not verdicts(many)


def test_stop_frees_the_worker_and_a_lost_scheduler_is_said_and_gone_on_without(many, dask, held, spin, monkeypatch):
    start(many, monkeypatch, dask.address)
    spin(lambda: begun(many) and (held / "held").exists(), 120)
    many.ask("stop")
    spin(lambda: ended(many), 60)
    assert len(verdicts(many)) == 1 and not many.said()
    spin((held / "ended").exists, 10)
    (held / "held").unlink()

    start(many, monkeypatch, dask.address)
    spin((held / "held").exists, 60)
    dask.scheduler.kill()
    spin(lambda: ended(many), 120)
    assert "The batch ended early." in many.said()
    spin(lambda: "does not answer any more. What is done stays done." in last_words(many.batch.folder), 30)
    assert len(verdicts(many)) == 1

    many.window.jobs.setValue(1)
    many.ask("start")
    spin(lambda: ended(many) and len(verdicts(many)) == len(PLACES), 120)
    assert verdicts(many) == dict.fromkeys(PLACES, "accepted") and not many.said()
