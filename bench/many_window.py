"""200 pairs through the dock for many layers in a real window: `python -m crosstie.bench.many_window` (under Xvfb).

They are matched by processes in the background, stopped in the middle, the batch is closed, opened again and gone on
with; then each row is looked at and decided by its key. Printed are seconds, QGIS's memory, the longest standstill of
its event loop, and how many pairs were matched twice. That takes most of an hour; parts of it are `--first 4` (until so
many rows are done and the batch is opened again) and `--decide`, for which nothing is matched: one match of 200 tie
points is saved for each row.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..tools.window import ROOT, make_profile, run_in_qgis, throw_away_folder

VARIABLE, PART, PAIRS = "CROSSTIE_MANY_WINDOW", "CROSSTIE_MANY_PART", 200
DECIDE = "decide"
MOST_S = 5400


def main() -> int:
    """Run it in a window of its own."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--first", type=int, default=0, metavar="ROWS")
    parser.add_argument("--decide", action="store_true")
    given = parser.parse_args()
    part = DECIDE if given.decide else str(given.first or "")
    with throw_away_folder() as home:
        make_profile(home, settings={"crosstie/extra_python_folder": str(ROOT / ".venv")})
        script, log = Path(__file__).with_name("many_window_inside.py"), ROOT / "build" / "many_window.log"
        log.parent.mkdir(exist_ok=True)
        told = {VARIABLE: str(home / "drawer"), PART: part}
        return run_in_qgis(script, home, told, timeout_s=MOST_S, log=log)


if __name__ == "__main__":
    sys.exit(main())
