"""A batch and a stack on a real Dask cluster on loopback: workers are lost and join late, the scheduler is lost."""

from __future__ import annotations

import json
import pickle
import signal
import socket
import threading
import time

import numpy as np
import pytest
from crosstie.cli.main import main
from crosstie.core.errors import CrosstieError
from crosstie.services.batch import crew as crews
from crosstie.services.batch.crew import crew_of
from crosstie.services.batch.queue import InPlace, finished, read_pairs, run_pairs
from crosstie.services.batch.workers import register_in_worker

pytest.importorskip("distributed")

WORK = """
import os, time
from pathlib import Path
from crosstie.services.batch.queue import finish

def work(pair):
    with open(Path(pair.folder) / "log.txt", "a") as log:
        log.write(f"{pair.id} {os.getpid()}\\n")
    time.sleep(0.1)
    return finish(pair, {"id": pair.id, "verdict": "accepted", "pid": os.getpid()})
"""


@pytest.fixture
def work(importable):
    """A function that workers can import by name."""
    return importable("cluster_work", WORK).work


def pair_list(tmp_path, count):
    path, folder = tmp_path / "pairs.csv", tmp_path / "out"
    path.write_text("id,moving,reference\n" + "".join(f"p{i},m{i}.tif,r{i}.tif\n" for i in range(count)))
    folder.mkdir(exist_ok=True)
    return read_pairs(str(path), str(folder), {})


def test_a_cluster_that_loses_a_worker_and_gets_another_one_finishes(tmp_path, work, dask):
    workers = dask.of(1)
    pairs, rows, pids = pair_list(tmp_path, 400), {}, []
    with crew_of(scheduler=dask.address) as crew:
        assert (crew.workers(), crew.at_once()) == (1, 1)
        for row in run_pairs(pairs, work, crew.make_executor, crew.at_once):
            rows[row["id"]] = row
            pids.append(row["pid"])
            if len(rows) == 3:
                workers.append(dask.join())
            if len(workers) == 2 and pids.count(workers[1].pid) == 3:
                assert (crew.workers(), crew.at_once()) == (2, 4), "who joins late is given work, too"
                workers[0].send_signal(signal.SIGKILL)
            if pids[-6:] == 6 * [workers[-1].pid]:
                break
    assert {row["verdict"] for row in rows.values()} == {"accepted"} and len(rows) == len(pids)
    assert set(pids) == {worker.pid for worker in workers} and len(workers) == 2


def test_a_cluster_that_is_lost_ends_the_batch_with_a_sentence(tmp_path, work, dask, monkeypatch):
    monkeypatch.setattr(crews, "CONNECTING_S", 1.0)
    dask.of(1)
    pairs, rows = pair_list(tmp_path, 40), []
    with crew_of(scheduler=dask.address) as crew, pytest.raises(CrosstieError, match="does not answer any more"):
        for row in run_pairs(pairs, work, crew.make_executor, crew.at_once):
            rows.append(row)
            if len(rows) == 3:
                dask.scheduler.kill()
    assert {row["verdict"] for row in rows} == {"accepted"}
    done = {pair.id for pair in pairs if finished(pair)}
    assert {row["id"] for row in rows} <= done and len(done) < 40
    assert len(list(run_pairs(pairs, work, InPlace, lambda: 1))) == 40
    ids = [line.split()[0] for line in (tmp_path / "out/log.txt").read_text().splitlines()]
    assert all(ids.count(own) == 1 for own in done), "what is done is not done again"


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "tls://127.0.0.1:9", "tcp://127.0.0.1:99999", "the cluster"])
def test_a_scheduler_that_is_not_there_is_a_sentence(monkeypatch, address):
    monkeypatch.setattr(crews, "CONNECTING_S", 1.0)
    with pytest.raises(CrosstieError, match="No Dask scheduler answers"), crew_of(scheduler=address):
        pass


def test_another_service_at_the_address_is_no_scheduler_and_is_not_waited_for(monkeypatch):
    monkeypatch.setattr(crews, "CONNECTING_S", 1.0)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"tcp://127.0.0.1:{silent.getsockname()[1]}"
        with pytest.raises(CrosstieError, match="No Dask scheduler answers"), crew_of(scheduler=address):
            pass


def test_the_address_of_a_worker_is_a_sentence(dask, monkeypatch):
    from distributed import Client

    monkeypatch.setattr(crews, "CONNECTING_S", 1.0)
    dask.of(1)
    with Client(dask.address) as client:
        (worker,) = client.scheduler_info()["workers"]
    with pytest.raises(CrosstieError, match="No Dask scheduler answers"), crew_of(scheduler=worker):
        pass


def test_paths_and_requests_are_sent_and_no_pixels(tmp_path, raster):
    raster(np.zeros((2000, 2000), np.uint8), "m0.tif")
    (pair,) = pair_list(tmp_path, 1)
    assert len(pickle.dumps((register_in_worker, pair))) < 4000


TOLD = """
import time
from pathlib import Path
import numpy as np
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.outcome import Registered
from crosstie.core.points.table import TiePoints
from crosstie.services.batch import pair

def match(request, **_):
    time.sleep(0.3)
    steps = [int(Path(source.path).stem[1:]) for source in (request.moving, request.reference)]
    off = np.array([2.0, 1.0]) * (steps[0] - steps[1])
    xy = np.random.default_rng(steps).uniform([0, 0], [50, 40], (30, 2))
    points = TiePoints.from_matches(xy, xy + off, np.ones(30), "structural")
    shift = FAMILIES["shift"].of(np.array([[1.0, 0, off[0]], [0, 1, off[1]], [0, 0, 1]]))
    return Registered(request, "accepted", shift, points, Accuracy(30, 0.1, 0.1, 0.2, 0.2, 0.5, 1.0), 0.9)

pair.match = match
"""
"""What a worker loads first: matches that are told, a pixel or two off."""


def test_a_stack_on_a_cluster_outlives_a_worker(tmp_path, raster, textured, dask, capsys):
    (tmp_path / "code").mkdir()
    (tmp_path / "code/told_matches.py").write_text(TOLD)
    ground, place = np.uint8(255 * textured(50, 70, 4)), (500000, 2.0, 0, 4600000, 0, -2.0)
    windows = [ground[k : k + 40, 2 * k : 2 * k + 50] for k in range(4)]
    paths = [raster(one, f"t{k}.tif", geotransform=place, crs="EPSG:32633").path for k, one in enumerate(windows)]
    workers, out = dask.of(2, "--preload", "told_matches"), tmp_path / "stack"

    def lose_one():
        results = out / "pairs" / "results.jsonl"
        while not (results.exists() and results.read_text().strip()):
            time.sleep(0.02)
        workers[0].kill()

    threading.Thread(target=lose_one, daemon=True).start()
    how = ["--transform", "shift", "--reference", "t0", "--scheduler", dask.address]
    assert main(["stack", *paths, "--folder", str(out), *how]) == 0, capsys.readouterr().err
    report = json.loads((out / "stack.json").read_text())
    assert len(report["rasters"]) == 4 and report["closure"]["after_px"] < 0.01
    assert workers[0].wait(20) == -signal.SIGKILL and all((out / f"t{k}.tif").exists() for k in range(4))
