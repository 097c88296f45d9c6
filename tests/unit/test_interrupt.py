"""Ctrl+C while the command line still loads its modules: a sentence, no traceback, no file."""

import os
import signal
import subprocess
import sys

import numpy as np
import pytest
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.operation.operation import Operation, grids_of, save_operation

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows sends no SIGINT to one process")

RUN = """
import os, runpy, signal, sys
when, times = sys.argv[1], int(sys.argv[2])

class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == when:
            sys.meta_path.remove(self)
            for _ in range(times):
                os.kill(os.getpid(), signal.SIGINT)

signal.signal(signal.SIGINT, signal.default_int_handler)
sys.meta_path.insert(0, Interrupting())
sys.argv[:] = ["crosstie", *sys.argv[3:]]
runpy.run_module("crosstie", run_name="__main__")
"""
"""Interrupts itself where a module begins to load."""
MOMENTS = ("crosstie.cli.main", "numpy", "datetime", "osgeo.gdal", "crosstie.services.match")
"""numpy loads datetime from C, and makes an error of its own of what that raises."""


@pytest.fixture
def apply(raster, tmp_path):
    """Return a caller of `apply`, interrupted so many times at a module: the finished process, and the target."""
    moving = raster(np.full((20, 20), 90, np.uint8), "moving.tif")
    operation, target = tmp_path / "operation.json", tmp_path / "out.tif"
    save_operation(str(operation), Operation(FAMILIES["shift"].fit(*np.ones((2, 3, 2))), *grids_of(moving, moving)))

    def call(when, times=1):
        command = [sys.executable, "-c", RUN, when, str(times), "apply", operation, moving.path, target]
        return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False), target

    return call


@pytest.mark.parametrize("when", MOMENTS)
def test_an_interrupt_while_modules_load_is_a_cancel(when, apply):
    done, target = apply(when)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "Cancelled; nothing was written.\n")
    assert not target.exists()


def test_a_second_interrupt_ends_at_once(apply):
    done, target = apply("numpy", times=2)
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, "", "")
    assert not target.exists()


def test_without_an_interrupt_it_is_written(apply):
    done, target = apply("no such module")
    assert done.returncode == 0 and target.exists(), done.stderr
