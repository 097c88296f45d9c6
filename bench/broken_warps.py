"""Warps killed, out of disk or begun twice: `python -m crosstie.bench.broken_warps` (Linux); 1 where a file broke."""

from __future__ import annotations

import argparse
import collections
import os
import random
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..core.errors import CrosstieError
from ..core.geometry.tps import ThinPlateSpline
from ..core.raster.drivers import FileOptions
from ..core.raster.warp import warp_registered
from ..core.request import RasterSource

SIDE = 700
SHARES = np.linspace(0, 1, 41)[:-1]
"""Of the file's size that the disk takes."""
TOLD, WRITTEN = 3, 0


def main() -> int:
    """Run all three, print how often what happened, and return 1 where the target was ever not one whole file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200, help="of kill -9")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    broken = 0
    for title, faults in (("no room", without_room), ("killed", killed), ("two at once", two_at_once)):
        with tempfile.TemporaryDirectory(prefix="crosstie-bench-") as folder:
            scene = Scene(Path(folder))
            counts = faults(scene, asked.rounds, random.Random(asked.seed))
        sys.stdout.write(f"{title}: " + ", ".join(f"{what} {n}" for what, n in sorted(counts.items())) + "\n")
        sys.stdout.flush()
        broken += counts["broken"]
    return int(broken > 0)


class Scene:
    """A small raster, a spline that bends it, and an older registered raster in the target's place."""

    def __init__(self, folder: Path):
        rng = np.random.default_rng(0)
        self.raster = RasterSource(str(folder / "moving.tif"))
        data = gdal.GetDriverByName("GTiff").Create(self.raster.path, SIDE, SIDE, 3)
        data.WriteArray(rng.integers(1, 255, (3, SIDE, SIDE), dtype=np.uint8))
        del data
        places = rng.uniform(0, SIDE, (40, 2))
        self.transform = ThinPlateSpline.fit(places, places + 5 * np.sin(places[:, ::-1] / 200), smoothing=1e-3)
        (folder / "made").mkdir()
        self.target = folder / "made" / "registered.tif"
        in_child(self.write)
        self.whole = self.target.read_bytes()
        self.old = self.whole + b" "
        self.target.write_bytes(self.old)

    def write(self) -> None:
        """Write the registered raster over the old one."""
        paths = self.raster, self.raster, self.transform, str(self.target)
        warp_registered(*paths, file=FileOptions(overwrite=True))

    def found(self) -> str:
        """Return `old`, `new` or `broken`, and put the old file back."""
        what = {self.old: "old", self.whole: "new"}.get(self.target.read_bytes(), "broken")
        self.target.write_bytes(self.old)
        return what

    @property
    def left(self) -> int:
        """The number of files beside the target."""
        return len(list(self.target.parent.iterdir())) - 1


def without_room(scene: Scene, rounds: int, chance: random.Random) -> collections.Counter:
    """Write with a disk that takes each of SHARES of the file."""
    counts: collections.Counter = collections.Counter(broken=0)
    for share in SHARES:
        room = int(share * len(scene.whole))

        def limited(room: int = room) -> None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))
            scene.write()

        counts["told" if in_child(limited) == TOLD else "not told"] += 1
        counts[scene.found()] += 1
        counts["left beside it"] += scene.left
    return counts


def killed(scene: Scene, rounds: int, chance: random.Random) -> collections.Counter:
    """Kill the writer at a moment of its run; count whole targets and what is left, at once and after the next run."""
    counts: collections.Counter = collections.Counter(broken=0)
    start = time.perf_counter()
    in_child(scene.write)
    seconds = time.perf_counter() - start
    scene.found()
    for _ in range(rounds):
        in_child(scene.write, chance.uniform(0, 1.1 * seconds))
        counts[scene.found()] += 1
        counts["rounds that left a part"] += scene.left > 0
    in_child(scene.write)
    counts["parts after the next run"] = scene.left
    return counts


def two_at_once(scene: Scene, rounds: int, chance: random.Random) -> collections.Counter:
    """Let two processes write the target at once, in a tenth of the rounds."""
    counts: collections.Counter = collections.Counter(broken=0)
    for _ in range(rounds // 10):
        ends = [ended(child) for child in [begun(scene.write), begun(scene.write)]]
        counts["one was told" if sorted(ends) == [WRITTEN, TOLD] else f"ended as {sorted(ends)}"] += 1
        counts[scene.found()] += 1
        counts["left beside it"] += scene.left
    return counts


def in_child(work: Callable[[], None], kill_after_s: float | None = None) -> int:
    """Run `work` in a process of its own and return how it ended; with a time, kill it then, wherever it is."""
    child = begun(work)
    if kill_after_s is not None:
        time.sleep(kill_after_s)
        os.kill(child, signal.SIGKILL)
    return ended(child)


def begun(work: Callable[[], None]) -> int:
    """Return a process that does `work`, and ends with WRITTEN, with TOLD, or with 1 for any other error."""
    child = os.fork()
    if not child:
        code = 1
        try:
            work()
            code = WRITTEN
        except CrosstieError:
            code = TOLD
        finally:
            os._exit(code)
    return child


def ended(child: int) -> int:
    """Wait for a process and return how it ended."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


if __name__ == "__main__":
    sys.exit(main())
