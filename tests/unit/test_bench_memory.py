"""The benchmark of large rasters runs each of its steps, on small ones."""

import subprocess
import sys
from pathlib import Path

BENCH = Path(__file__).parents[2] / "bench" / "memory.py"


def test_every_step_prints_its_seconds_and_memory(tmp_path):
    command = [sys.executable, BENCH, "--size", "700", "--bands", "1", "--folder", tmp_path, "--only", "read,affine"]
    told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout.splitlines()
    assert [line.split()[0] for line in told] == ["make", "read", "affine"]
    assert all(float(line.split()[1]) >= 0 and float(line.split()[3]) > 10 for line in told)
