"""What the plugin adds to QGIS's start: `python -m crosstie.bench.start_up`; 1 where it is more than 0.1 s."""

from __future__ import annotations

import statistics
import sys
import time

from ..tools.window import make_profile, run_in_qgis, throw_away_folder

STARTS = 7
MOST_LATER_S = 0.1


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


def main() -> int:
    """Compare starts with and without the plugin, in turn."""
    times = {False: [], True: []}
    start_up_s(True)
    for _ in range(STARTS):
        for with_plugin in times:
            times[with_plugin].append(start_up_s(with_plugin))
    without, with_it = (statistics.median(values) for values in times.values())
    print(f"start of QGIS, median of {STARTS}: {without:.2f} s without, {with_it:.2f} s with the plugin")
    return int(with_it - without > MOST_LATER_S)


if __name__ == "__main__":
    sys.exit(main())
