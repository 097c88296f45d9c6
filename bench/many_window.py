"""200 pairs through the dock for many layers in a real window: `python -m crosstie.bench.many_window` (under Xvfb).

They are matched by processes in the background, stopped in the middle, the batch is closed, opened again and gone on
with; then each row is looked at and decided by its key. Printed are seconds, QGIS's memory, the longest standstill of
its event loop, and how many pairs were matched twice.
"""

from __future__ import annotations

import sys
from pathlib import Path

from ..tools.window import ROOT, make_profile, run_in_qgis, throw_away_folder

VARIABLE, PAIRS = "CROSSTIE_MANY_WINDOW", 200
MOST_S = 5400


def main() -> int:
    """Run it in a window of its own."""
    with throw_away_folder() as home:
        make_profile(home, settings={"crosstie/extra_python_folder": str(ROOT / ".venv")})
        script, log = Path(__file__).with_name("many_window_inside.py"), ROOT / "build" / "many_window.log"
        log.parent.mkdir(exist_ok=True)
        return run_in_qgis(script, home, {VARIABLE: str(home / "drawer")}, timeout_s=MOST_S, log=log)


if __name__ == "__main__":
    sys.exit(main())
