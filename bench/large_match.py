"""Memory of a match of two large rasters: `python -m crosstie.bench.large_match`; 1 where it is 2 GB or more."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

from osgeo import gdal

from ..demo.sample import make_pairs
from ..tools.window import throw_away_folder

LARGE_PX = 20_000
MOST_BYTES = 2_000_000_000


def main(arguments: list[str] | None = None) -> int:
    """Match the sample pair, enlarged."""
    argparse.ArgumentParser(description=__doc__).parse_args(arguments)
    with throw_away_folder() as folder:
        pair, _ = make_pairs(folder)
        paths = [_enlarged(path, folder) for path in (pair.moving, pair.reference)]
        start = time.monotonic()
        status, peak = _run([sys.executable, "-m", "crosstie", "match", *map(str, paths)])
        print(
            f"match of two rasters of {LARGE_PX} x {LARGE_PX} px: status {status}, "
            f"{time.monotonic() - start:.0f} s, {peak / 1e9:.2f} GB at most"
        )
        return int(status != 0 or peak >= MOST_BYTES)


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


if __name__ == "__main__":
    sys.exit(main())
