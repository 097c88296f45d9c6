"""Counts clicks, keys and seconds from two files to a registered layer: `python -m crosstie.tools.clicks`.

A driven window does it with Crosstie and with QGIS's own Georeferencer, whose control points are clicked at once at
their true places. Seconds are the machine's own; a person adds the time to find and to aim.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from ..demo.sample import make_pairs
from .window import ROOT, make_profile, run_in_qgis, throw_away_folder

VARIABLE = "CROSSTIE_CLICKS"
WAYS = (
    "Crosstie, georeferenced",
    "Crosstie, scan",
    "Crosstie, piece of a scan, refused and placed by hand",
    "Georeferencer, georeferenced",
    "Georeferencer, scan",
)


def main() -> int:
    """Run each way in a window of its own and print a line for it."""
    status = 0
    for what in WAYS:
        with throw_away_folder() as home:
            make_profile(home, settings={"crosstie/extra_python_folder": str(ROOT / ".venv")})
            make_pairs(home / "sample")
            script = Path(__file__).with_name("clicks_inside.py")
            where = {VARIABLE: os.pathsep.join((str(home / "sample"), what))}
            status |= run_in_qgis(script, home, where, timeout_s=600, log=ROOT / "build" / "clicks.log")
    return status


if __name__ == "__main__":
    sys.exit(main())
