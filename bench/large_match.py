"""Memory of a match of two large rasters: `python -m crosstie.bench.large_match`; 1 where it is 2 GB or more."""

from __future__ import annotations

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


if __name__ == "__main__":
    sys.exit(main())
