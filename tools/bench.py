"""`make bench`: what the plugin adds to QGIS's start, and the memory of a match of two large rasters."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from osgeo import gdal

from ..demo.sample import make_pairs
from .window import make_profile, run_in_qgis, throw_away_folder

STARTS = 7
MOST_LATER_S = 0.1
LARGE_PX = 20_000
MOST_BYTES = 2_000_000_000


def start_up_s(with_plugin: bool) -> float:
    """Return the seconds from the launch of QGIS to its main window, in a fresh profile."""
    with throw_away_folder() as home:
        make_profile(home, settings={"PythonPlugins/crosstie": "true" if with_plugin else "false"})
        script, mark = home / "stop.py", home / "mark"
        script.write_text(
            f"import time\ndef main():\n    open({str(mark)!r}, 'w').write(str(time.time()))\n    return 0\n"
        )
        start = time.time()
        if run_in_qgis(script, home, timeout_s=120):
            raise RuntimeError("QGIS did not start")
        return float(mark.read_text()) - start


def bench_start_up() -> bool:
    """Compare starts with and without the plugin, in turn; tell whether the difference is small enough."""
    times = {False: [], True: []}
    start_up_s(True)
    for _ in range(STARTS):
        for with_plugin in times:
            times[with_plugin].append(start_up_s(with_plugin))
    without, with_it = (statistics.median(values) for values in times.values())
    print(f"start of QGIS, median of {STARTS}: {without:.2f} s without, {with_it:.2f} s with the plugin")
    return with_it - without <= MOST_LATER_S


def bench_memory() -> bool:
    """Match two large rasters; tell whether it stayed within the limit."""
    with throw_away_folder() as folder:
        pair, _ = make_pairs(folder)
        paths = [_enlarged(path, folder) for path in (pair.moving, pair.reference)]
        start = time.monotonic()
        status, peak = _run([sys.executable, "-m", "crosstie", "match", *map(str, paths)])
        print(
            f"match of two rasters of {LARGE_PX} x {LARGE_PX} px: status {status}, "
            f"{time.monotonic() - start:.0f} s, {peak / 1e9:.2f} GB at most"
        )
        return status == 0 and peak <= MOST_BYTES


def _enlarged(path: Path, folder: Path) -> Path:
    target = folder / f"large_{path.name}"
    options = ["TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=YES", "NUM_THREADS=ALL_CPUS"]
    gdal.Translate(
        str(target), str(path), width=LARGE_PX, height=LARGE_PX, resampleAlg="bilinear", creationOptions=options
    )
    return target


def _run(command: list[str]) -> tuple[int, int]:
    """Run a command; return its status and the most memory that it held, in bytes."""
    process = subprocess.Popen(command)
    _, status, usage = os.wait4(process.pid, 0)
    return os.waitstatus_to_exitcode(status), usage.ru_maxrss * 1024


def main() -> int:
    """Run both; 1 where a limit is broken."""
    fine = [bench_start_up(), bench_memory()]
    return int(not all(fine))


if __name__ == "__main__":
    sys.exit(main())
