"""Two writers on one target, and killed ones: `python -m crosstie.bench.one_writer`; 1 where a file broke."""

from __future__ import annotations

import argparse
import collections
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from ..core.errors import CrosstieError
from ..core.raster.atomic import replacing

PIECE, PIECES = 5_000, 200
"""A file is a megabyte of one letter, written in so many pieces: one that two writers mixed shows it."""
LATEST_START_S, LATEST_KILL_S = 0.003, 0.012


def main() -> int:
    """Run both, print how often what happened, and return 1 where the target was ever anything but one whole file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", nargs=2, metavar=("TARGET", "LETTER"), help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.write:
        return _write_on_demand(*asked.write)
    broken = 0
    for title, faults in (("two writers", two_writers), ("killed", killed_writers)):
        with tempfile.TemporaryDirectory(prefix="crosstie-bench-") as folder:
            counts = faults(Path(folder) / "target.txt", asked.rounds, random.Random(asked.seed))
        print(f"{title}, {asked.rounds} rounds: " + ", ".join(f"{what} {n}" for what, n in sorted(counts.items())))
        broken += counts["broken"]
    return 1 if broken else 0


def two_writers(target: Path, rounds: int, chance: random.Random) -> collections.Counter:
    """Let two processes begin to write one target within LATEST_START_S of each other; count the endings."""
    counts = collections.Counter(broken=0)
    writers = [_writer(target, letter) for letter in "ab"]
    for _ in range(rounds):
        start = time.time() + 0.02
        for writer in writers:
            _begin(writer, start + chance.uniform(0, LATEST_START_S))
        ends = sorted(writer.stdout.readline().strip() for writer in writers)
        counts[" and ".join(ends)] += 1
        counts["whole" if _is_whole(target) else "broken"] += 1
    for writer in writers:
        _kill(writer)
    return counts


def killed_writers(target: Path, rounds: int, chance: random.Random) -> collections.Counter:
    """Kill a writer within LATEST_KILL_S of its start; count whole targets and the parts that were left beside them."""
    counts = collections.Counter(broken=0)
    target.write_text("b" * PIECE * PIECES)
    for _ in range(rounds):
        writer = _writer(target, "a")
        _begin(writer, time.time())
        time.sleep(chance.uniform(0, LATEST_KILL_S))
        _kill(writer)
        counts["whole" if _is_whole(target) else "broken"] += 1
        counts["parts left at first"] += len(list(target.parent.iterdir())) > 1
    last = _writer(target, "a")
    _begin(last, time.time())
    last.stdout.readline()
    _kill(last)
    counts["parts left in the end"] = len([file for file in target.parent.iterdir() if file != target])
    return counts


def _writer(target: Path, letter: str) -> subprocess.Popen:
    """Return a process that is ready to write the target whenever it is given a time."""
    command = [sys.executable, "-m", __spec__.name, "--write", str(target), letter]
    writer = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    writer.stdout.readline()
    return writer


def _begin(writer: subprocess.Popen, at: float) -> None:
    writer.stdin.write(f"{at}\n")
    writer.stdin.flush()


def _kill(writer: subprocess.Popen) -> None:
    writer.kill()
    writer.communicate()


def _is_whole(target: Path) -> bool:
    text = target.read_text()
    return len(text) == PIECE * PIECES and len(set(text)) == 1


def _write_on_demand(target: str, letter: str) -> int:
    """Write the target at each time that comes in, and say how that ended."""
    print("ready", flush=True)
    for line in sys.stdin:
        time.sleep(max(0.0, float(line) - time.time()))
        try:
            with replacing(target, overwrite=True, error=CrosstieError) as part, Path(part).open("w") as file:
                for _ in range(PIECES):
                    file.write(letter * PIECE)
                    file.flush()
            print("written", flush=True)
        except CrosstieError as error:
            print("told" if "another Crosstie" in str(error) else str(error), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
