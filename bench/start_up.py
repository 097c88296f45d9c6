"""What the plugin adds to QGIS's start: `python -m crosstie.bench.start_up`; 1 where it is more than 0.1 s.

Two figures: what QGIS itself counts for loading and starting the plugin (processor time, so other work on the machine
does not matter), and how much later the main window is there, from starts with and without it, in turn.
"""

from __future__ import annotations

import sys
import time
from statistics import median

from ..tools.window import make_profile, run_in_qgis, throw_away_folder

STARTS = 7
MOST_LATER_S = 0.1
SCRIPT = """
import time
from qgis.utils import plugin_times

def main():
    seconds = plugin_times.get("crosstie", "0s").rstrip("s")
    with open({mark!r}, "w") as mark:
        mark.write(f"{{time.time()}} {{seconds}}")
    return 0
"""


def start_up_s(with_plugin: bool) -> tuple[float, float]:
    """Return the seconds from the launch of QGIS to its main window, in a fresh profile, and those of the plugin."""
    with throw_away_folder() as home:
        make_profile(home, settings={"PythonPlugins/crosstie": "true" if with_plugin else "false"})
        script, mark = home / "stop.py", home / "mark"
        script.write_text(SCRIPT.format(mark=str(mark)))
        start = time.time()
        if run_in_qgis(script, home, timeout_s=120):
            raise RuntimeError("QGIS did not start")
        shown, plugin = mark.read_text().split()
        return float(shown) - start, float(plugin)


def main() -> int:
    """Compare starts with and without the plugin, in turn."""
    times = {False: [], True: []}
    start_up_s(True)
    for _ in range(STARTS):
        for with_plugin in times:
            times[with_plugin].append(start_up_s(with_plugin))
    without, with_it = ([median(part) for part in zip(*values)] for values in times.values())
    print(f"processor time of loading and starting the plugin, as QGIS counts it: {with_it[1]:.3f} s")
    print(f"start of QGIS, median of {STARTS}: {without[0]:.2f} s without, {with_it[0]:.2f} s with the plugin")
    return int(with_it[1] > MOST_LATER_S)


if __name__ == "__main__":
    sys.exit(main())
