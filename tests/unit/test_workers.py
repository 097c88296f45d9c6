"""Worker processes of a batch: interrupted, or their batch killed, they end the pairs under way and leave no file."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from crosstie.services.batch.queue import Pair, run_pairs
from crosstie.services.batch.workers import Workers, register_in_worker

from .test_batch import code_path

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows sends no SIGINT to one process")

SLOW = """
import os, time
from pathlib import Path
from crosstie.core.progress import CancelledError
from crosstie.services.batch import workers

def endless(pair, is_cancelled):
    part = Path(pair.folder) / f"{pair.id}.{os.getpid()}.part"
    part.touch()
    while not is_cancelled():
        time.sleep(0.01)
    part.unlink()
    raise CancelledError

def work(pair, is_cancelled):
    workers.register_pair = endless
    return workers.register_in_worker(pair, is_cancelled)
"""
"""Stands for a match that never ends; what it is asked with is the worker's own."""
RUN = """
from contextlib import closing
from functools import partial
from pathlib import Path
import signal
import sys
from crosstie.cli import interrupt

signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where the tests run in the background of a shell
interrupt.remember()
from slow_work import work
from crosstie.services.batch.queue import Pair, run_pairs
from crosstie.services.batch.workers import Workers

folder = sys.argv[1]
pairs = [Pair(str(i), f"m{i}.tif", "r.tif", f"{folder}/t{i}.tif", folder) for i in range(6)]
interrupt.obey()
work = partial(work, is_cancelled=interrupt.heard)
try:
    with closing(run_pairs(pairs, work, partial(Workers, 2), lambda: 4, interrupt.heard)) as rows:
        list(rows)
except KeyboardInterrupt:
    print("cancelled")
"""
LONGEST_S = 60.0


def until(condition):
    end = time.monotonic() + LONGEST_S
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


@pytest.fixture
def batch(tmp_path):
    """Return (a batch whose two workers are at work, their process ids, its folder)."""
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "slow_work.py").write_text(SLOW)
    folder = tmp_path / "out"
    folder.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-c", RUN, str(folder)],
        env={**os.environ, "PYTHONPATH": code_path(tmp_path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        until(lambda: len(list(folder.iterdir())) == 2 or process.poll() is not None)
        yield process, [int(part.name.split(".")[1]) for part in folder.iterdir()], folder
    finally:
        process.poll() is None and process.kill()
        process.communicate()


@pytest.mark.parametrize("all_hear_it", [True, False])
def test_an_interrupt_ends_all_workers_and_pairs_that_wait(batch, all_hear_it):
    process, _workers, folder = batch
    send = os.killpg if all_hear_it else os.kill
    send(process.pid, signal.SIGINT)
    said, errors = process.communicate(timeout=LONGEST_S)
    assert (said, errors, process.returncode) == ("cancelled\n", "", 0)
    assert not list(folder.iterdir())


def test_workers_whose_batch_is_killed_end_too(batch):
    process, workers, folder = batch
    process.kill()
    process.wait()
    until(lambda: not list(folder.iterdir()))
    assert workers
    until(lambda: not any(map(alive, workers)))


def alive(pid):
    try:
        return "State:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


def test_pairs_are_registered_and_the_pool_ends(tmp_path):
    pairs = [Pair(str(i), "no.tif", "no.tif", str(tmp_path / f"{i}.tif"), str(tmp_path), {}) for i in range(3)]
    rows = list(run_pairs(pairs, register_in_worker, lambda: Workers(2), lambda: 4))
    assert sorted((row["id"], row["verdict"]) for row in rows) == [(str(i), "error") for i in range(3)]
    assert all("no.tif" in str(row["reason"]) for row in rows)
