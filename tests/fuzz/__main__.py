"""`make fuzz`: throw inputs at every reader, count how they end, and keep those that end in anything else."""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import tempfile
import time
import warnings
from collections import Counter
from pathlib import Path

from .mutations import mutated
from .targets import TARGETS, Target

LONGEST_SENTENCE = 300
LONGEST_S = 20.0


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


def fuzz(target: Target, count: int, seconds: float, seed: int, keep: Path | None = None) -> Counter:
    """Return how so many inputs ended, at most so many seconds long; those that ended wrongly are kept."""
    chance, endings = random.Random(seed), Counter()
    with tempfile.TemporaryDirectory(prefix="crosstie-fuzz-") as name:
        folder = Path(name)
        seeds = target.seeds(folder)
        end = time.monotonic() + seconds
        for _ in range(count):
            if time.monotonic() > end:
                break
            data = mutated(chance.choice(seeds), chance)
            how = ending(target, data, folder)
            endings[how] += 1
            if how not in ("read", "told") and keep is not None:
                keep.mkdir(parents=True, exist_ok=True)
                (keep / f"{target.name}-{hashlib.sha256(data).hexdigest()[:12]}{target.suffix}").write_bytes(data)
    return endings


def _by_atheris(target: Target) -> None:
    """Let atheris look for inputs that reach other code; it ends the process."""
    import atheris

    folder = Path(tempfile.mkdtemp(prefix="crosstie-fuzz-"))
    corpus = folder / "corpus"
    corpus.mkdir()
    for number, seed in enumerate(target.seeds(folder)):
        (corpus / str(number)).write_bytes(seed)

    def one(data: bytes) -> None:
        how = ending(target, data, folder)
        if how not in ("read", "told"):
            raise AssertionError(how)

    atheris.Setup([sys.argv[0], str(corpus), "-max_len=100000"], one)
    atheris.Fuzz()


def main() -> int:
    """Run the targets that were chosen; 1 where a reader ended wrongly."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--target", action="append", choices=TARGETS, help="one or several; else all")
    parser.add_argument("--inputs", type=int, default=1000, help="a target")
    parser.add_argument("--seconds", type=float, default=600.0, help="a target, at most")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="where inputs go that end wrongly")
    parser.add_argument("--atheris", action="store_true", help="guided by coverage, one target; needs atheris")
    chosen = parser.parse_args()
    warnings.simplefilter("ignore")
    if chosen.atheris:
        _by_atheris(TARGETS[(chosen.target or ["operation"])[0]])
    total, wrong = 0, 0
    for name in chosen.target or TARGETS:
        endings = fuzz(TARGETS[name], chosen.inputs, chosen.seconds, chosen.seed, chosen.keep)
        others = {how: count for how, count in endings.items() if how not in ("read", "told")}
        total, wrong = total + sum(endings.values()), wrong + sum(others.values())
        print(f"{name:<24} {sum(endings.values()):>8} {endings['read']:>8} read {endings['told']:>8} told", flush=True)
        for how, count in sorted(others.items(), key=lambda item: -item[1]):
            print(f"{'':<24} {count:>8} × {how}", flush=True)
    print(f"{total} inputs, {wrong} ended wrongly")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
