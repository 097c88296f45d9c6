"""The bare Python of `make test-bare` lacks what it says, and so does every process that is started from it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

BARE = Path(__file__).parents[1] / "bare"
ASK = """
import importlib.util
from importlib.machinery import PathFinder
import numpy
assert importlib.util.find_spec("{0}") is None and PathFinder.find_spec("{0}") is None
try:
    import {0}
except ModuleNotFoundError:
    print("missing")
"""
FROM_THERE = "import subprocess, sys; subprocess.run([sys.executable, '-c', sys.argv[1]], check=True)"


@pytest.mark.parametrize("name", ["shapely", "torch", "scipy", "safetensors"])
def test_the_optional_packages_are_missing(name):
    environment = {**os.environ, "PYTHONPATH": str(BARE)}
    command = [sys.executable, "-c", FROM_THERE, ASK.format(name)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "missing"), done.stderr
