"""`make fuzz`: throw inputs at every reader, count how they end over all runs, and keep those that end wrongly.

Every round takes the next seed, so a run goes on where the last one stopped.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
import tempfile
import time
import warnings
import zipfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .mutations import mutated
from .targets import TARGETS, Target

LONGEST_SENTENCE = 300
LONGEST_S = 20.0
MOST_MEMORY = 8 << 30
"""Bytes of addresses: a reader that wants more ends in MemoryError, which is wrong."""
IN_MEMORY = Path("/dev/shm")  # noqa: S108 (a folder of its own is made there)
"""Where systems have a folder that costs no disk; elsewhere the temporary folder serves."""
CORPUS = Path(__file__).with_name("corpus.zip")
FINE = ("read", "told")


def ending(target: Target, data: bytes, folder: Path) -> str:
    """Return how a reader ends: `read`, `told`, or what is wrong with that."""
    from crosstie.core.errors import CrosstieError

    path = folder / f"input{target.suffix}"
    path.write_bytes(data)
    start = time.process_time()
    try:
        target.read(path, folder)
        result = "read"
    except CrosstieError as error:
        result = "told" if len(str(error)) <= LONGEST_SENTENCE else f"a sentence of {len(str(error))} characters"
    except Exception as error:
        result = f"{type(error).__name__}: {str(error)[:120]}"
    seconds = time.process_time() - start
    return result if seconds < LONGEST_S else f"{seconds:.0f} s of work"


def once_wrong(target: Target) -> list[bytes]:
    """Return the inputs that once broke a reader, from the corpus: one for each place in the code."""
    with zipfile.ZipFile(CORPUS) as corpus:
        return [corpus.read(name) for name in corpus.namelist() if name.startswith(f"{target.name}/")]


def fuzz(target: Target, count: int, seconds: float, seed: int, keep: Path | None = None) -> Counter:
    """Return how so many inputs ended, at most so many seconds of CPU; those that ended wrongly are kept."""
    chance, endings = random.Random(seed), Counter()
    with working_folder() as folder:
        seeds = target.seeds(folder)
        # Good files reach further than broken ones: they are begun with more often.
        seeds = seeds * (1 + 40 // len(seeds)) + once_wrong(target)
        end = time.process_time() + seconds
        for _ in range(count):
            data = mutated(chance.choice(seeds), chance)
            how = ending(target, data, folder)
            endings[how] += 1
            if how not in FINE and keep is not None:
                keep.mkdir(parents=True, exist_ok=True)
                (keep / f"{target.name}-{hashlib.sha256(data).hexdigest()[:12]}{target.suffix}").write_bytes(data)
            if time.process_time() > end:
                break
    return endings


class Counts:
    """How inputs ended, by reader, over all runs: a JSON file that each finished reader is added to."""

    def __init__(self, path: Path | None):
        self._path = path
        there = path is not None and path.exists()
        self.readers: dict[str, dict] = json.loads(path.read_text(encoding="utf-8")) if there else {}

    def seed(self, name: str, first: int) -> int:
        """Return the next seed of a reader."""
        return max(first, self.readers.get(name, {}).get("next_seed", first))

    def add(self, name: str, seed: int, endings: Counter) -> None:
        """Add what a seed has given, and save."""
        known = self.readers.setdefault(name, {"endings": {}})
        known["endings"] = dict(Counter(known["endings"]) + endings)
        known["next_seed"] = seed + 1
        if self._path is not None:
            part = self._path.with_suffix(".part")
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(self.readers, indent=1), encoding="utf-8")
            part.replace(self._path)

    @property
    def total(self) -> int:
        """The number of all inputs."""
        return sum(sum(known["endings"].values()) for known in self.readers.values())

    def print(self) -> int:
        """Print a table and return how many inputs ended wrongly."""
        wrong = 0
        for name, known in self.readers.items():
            endings = Counter(known["endings"])
            others = {how: count for how, count in endings.items() if how not in FINE}
            wrong += sum(others.values())
            print(f"{name:<24} {sum(endings.values()):>8} {endings['read']:>8} read {endings['told']:>8} told")
            for how, count in sorted(others.items(), key=lambda item: -item[1]):
                print(f"{'':<24} {count:>8} × {how}")
        print(f"{self.total} inputs, {wrong} ended wrongly", flush=True)
        return wrong


@contextmanager
def working_folder() -> Iterator[Path]:
    """Yield a folder for the block, where there is one that costs no disk."""
    where = IN_MEMORY if IN_MEMORY.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="crosstie-fuzz-", dir=where) as name:
        yield Path(name)


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:
        return  # Windows has no such limit.
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, resource.RLIM_INFINITY))


def main() -> int:
    """Run the targets that were chosen; 1 where a reader ended wrongly."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--target", action="append", choices=TARGETS, help="one or several; else all")
    parser.add_argument("--inputs", type=int, default=3000, help="of a reader in a round")
    parser.add_argument("--seconds", type=float, default=4.0, help="of CPU for a reader in a round, at most")
    parser.add_argument("--total", type=int, default=0, help="go on until so many inputs are counted; else one round")
    parser.add_argument("--seed", type=int, default=0, help="the first one")
    parser.add_argument("--counts", type=Path, help="a JSON file of counts that are added to, and whose runs go on")
    parser.add_argument("--keep", type=Path, help="where inputs go that end wrongly")
    chosen = parser.parse_args()
    warnings.simplefilter("ignore")
    _limit_memory()
    counts, is_first = Counts(chosen.counts), True
    while is_first or counts.total < chosen.total:
        is_first = False
        for name in chosen.target or TARGETS:
            seed = counts.seed(name, chosen.seed)
            counts.add(name, seed, fuzz(TARGETS[name], chosen.inputs, chosen.seconds, seed, chosen.keep))
    return 1 if counts.print() else 0


if __name__ == "__main__":
    sys.exit(main())
