"""A real Dask cluster on loopback, for the rings that need one: its scheduler and its workers are processes."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

import pytest


@dataclass
class Cluster:
    """A Dask scheduler on loopback, and what starts a further worker."""

    address: str
    scheduler: subprocess.Popen
    join: Callable[..., subprocess.Popen]

    def of(self, count, *more):
        """Start so many workers and wait for them."""
        from distributed import Client

        workers = [self.join(*more) for _ in range(count)]
        with Client(self.address, timeout="30s") as client:
            client.wait_for_workers(count, timeout=60)
        return workers


@pytest.fixture
def dask(tmp_path):
    """A Dask scheduler on loopback, whose workers are processes."""
    code = os.pathsep.join(filter(None, [str(tmp_path / "code"), os.environ.get("PYTHONPATH")]))
    environment = {**os.environ, "PYTHONPATH": code, "DASK_DISTRIBUTED__ADMIN__TICK__INTERVAL": "1s"}
    file = tmp_path / "scheduler.json"
    quiet = {"env": environment, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": tmp_path}
    options = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file)]
    made = [subprocess.Popen([sys.executable, "-m", "distributed.cli.dask_scheduler", *options], **quiet)]
    end = time.monotonic() + 60
    try:
        while not file.exists() or not file.read_text().strip():
            assert time.monotonic() < end, "the scheduler did not start"
            time.sleep(0.1)
        address = json.loads(file.read_text())["address"]
        one = ["--nthreads", "1", "--no-nanny", "--no-dashboard", "--host", "127.0.0.1", "--death-timeout", "60"]

        def join(*more: str) -> subprocess.Popen:
            command = [sys.executable, "-m", "distributed.cli.dask_worker", address, *one, *more]
            made.append(subprocess.Popen(command, **quiet))
            return made[-1]

        yield Cluster(address, made[0], join)
    finally:
        for process in made:
            process.kill()
            process.wait()
