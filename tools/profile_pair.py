"""Processor seconds of a match, stage by stage, and a flame graph: `make profile PAIR=map_010`.

Without PAIR or rasters the demonstration's invented pair is matched. It is matched twice in one process: the second
match imports and reads no weights any more. A thread looks at all stacks every few milliseconds and books the
processor time since the last look on them, so the product holds no hooks, only functions with names.
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
import time
from collections import Counter
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from ..core.outcome import Failed
from ..core.request import MatchRequest, RasterSource
from ..demo.sample import make_pairs
from ..services.match import match
from .flame_graph import flame_graph

EVERY_S = 0.004
ROOT = Path(__file__).parents[1]
RUNS = ("first match", "again")
OTHER = "other"
STAGES = {
    "import of torch": ("torch:<module>",),
    "bending": ("core.registration.curved_refinement:refine_curved",),
    "read": (
        "core.registration.image_pair:__enter__",
        "core.registration.image_pair:tile_pair",
        "core.registration.search_windows:read_window",
    ),
    "coarse search": ("models.placement.search:place",),
    "fits and cross-validation": (
        "core.registration.tile_matching:fit_level",
        "core.registration.cross_check:compared",
    ),
    "second look": (
        "core.registration.cross_check:cross_check",
        "core.registration.hypotheses:tried_by_others",
    ),
    "first looks": ("core.registration.placement_trial:start_trial",),
    "tile matching": ("core.registration.placement_trial:complete",),
    "verdict": ("core.registration.verdict:judge", "core.registration.verdict:restated"),
}
"""Functions of each stage. The first stage that is on a stack gets its time, so fits are no part of the looks."""


def main() -> int:
    """Match a pair twice, print the table, write the flame graph."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pair", metavar="ID", help="of the manifest")
    parser.add_argument("--manifest", default="../shared/evaluation/pairs.json")
    parser.add_argument("--reference")
    parser.add_argument("--moving")
    parser.add_argument("--matcher", default="auto")
    parser.add_argument("--out", default="build/profile_pair", help="folder of the flame graph")
    chosen = parser.parse_args()
    out = Path(chosen.out)
    out.mkdir(parents=True, exist_ok=True)
    moving, reference = _pair(chosen, out)
    request = MatchRequest(RasterSource(moving), RasterSource(reference), matcher=chosen.matcher)
    runs = {}
    for run in RUNS:
        with sampled() as stacks:
            outcome = match(request)
        if isinstance(outcome, Failed):
            raise SystemExit(str(outcome.sentence))
        runs[run] = stacks
    print(table({run: by_stage(stacks) for run, stacks in runs.items()}))
    picture = out / "flame.svg"
    together = {(run, *stack): seconds for run, stacks in runs.items() for stack, seconds in stacks.items()}
    picture.write_text(flame_graph(together), encoding="utf-8")
    print(f"\nFlame graph: {picture}")
    return 0


def _pair(chosen, out: Path) -> tuple[str, str]:
    """Return the paths of the moving and the reference raster."""
    if chosen.pair and (chosen.reference or chosen.moving):
        raise SystemExit("Give either PAIR=map_010 or your own two rasters, not both.")
    if chosen.reference and chosen.moving:
        return chosen.moving, chosen.reference
    if chosen.reference or chosen.moving:
        raise SystemExit("Name both rasters: REFERENCE=a.tif MOVING=b.tif.")
    if not chosen.pair:
        sample = make_pairs(out / "sample")[0]
        return str(sample.moving), str(sample.reference)
    manifest = Path(chosen.manifest)
    if not manifest.is_file():
        raise SystemExit(
            f"There is no list of pairs {manifest}. Name two rasters instead: REFERENCE=a.tif MOVING=b.tif."
        )
    pairs = {pair["id"]: pair for pair in json.loads(manifest.read_text(encoding="utf-8"))["pairs"]}
    if chosen.pair not in pairs:
        raise SystemExit(f"{manifest} has no pair “{chosen.pair}”; it has {', '.join(sorted(pairs)[:5])}, …")
    return tuple(str(manifest.parent / pairs[chosen.pair][side]) for side in ("moving", "reference"))


@contextmanager
def sampled():
    """Yield {stack, outermost first: processor seconds} of this thread and those that work for it in the block."""
    stacks: Counter = Counter()
    done = threading.Event()
    looking = threading.Thread(target=_look, args=(stacks, threading.get_ident(), done), name="profile")
    looking.start()
    try:
        yield stacks
    finally:
        done.set()
        looking.join()


def _look(stacks: Counter, asking: int, done: threading.Event) -> None:
    clocks: dict[int, float] = {}
    before = time.process_time() - time.thread_time()
    while not done.wait(EVERY_S):
        frames = {ident: frame for ident, frame in sys._current_frames().items() if ident != threading.get_ident()}
        used = {ident: _used(ident, clocks) for ident in frames}
        # What the looking itself takes is left out; threads without Python are booked on those that they work for.
        now = time.process_time() - time.thread_time()
        total, passed, before = sum(used.values()), now - before, now
        own = _names(frames[asking])
        for ident, frame in frames.items():
            if total > 0 and used[ident] > 0:
                stack = own if ident == asking else own + _names(frame)
                stacks[stack] += passed * used[ident] / total


def _used(ident: int, clocks: dict[int, float]) -> float:
    """Return the processor seconds of a thread since the last look at it."""
    now = time.clock_gettime(time.pthread_getcpuclockid(ident))
    before, clocks[ident] = clocks.get(ident, now), now
    return now - before


def _names(frame) -> tuple[str, ...]:
    names = []
    while frame is not None:
        names.append(f"{_module(frame.f_code.co_filename)}:{frame.f_code.co_name}")
        frame = frame.f_back
    return tuple(reversed(names))


@cache
def _module(file: str) -> str:
    """Return a dotted name: below the root for our files, from the package on for installed ones."""
    path = Path(file).with_suffix("")
    if path.is_relative_to(ROOT) and "site-packages" not in path.parts:
        path = path.relative_to(ROOT)
    elif "site-packages" in path.parts or "dist-packages" in path.parts:
        at = max(n for n, part in enumerate(path.parts) if part in ("site-packages", "dist-packages"))
        path = Path(*path.parts[at + 1 :])
    else:
        path = Path(path.name)
    return ".".join(path.parts[:-1] if path.name == "__init__" else path.parts)


def by_stage(stacks: dict[tuple[str, ...], float]) -> dict[str, float]:
    """Return {stage: processor seconds}, all stages and OTHER."""
    seconds = dict.fromkeys([*STAGES, OTHER], 0.0)
    for stack, used in stacks.items():
        names = set(stack)
        stage = next((stage for stage, functions in STAGES.items() if names.intersection(functions)), OTHER)
        seconds[stage] += used
    return seconds


def table(runs: dict[str, dict[str, float]]) -> str:
    """Return the processor seconds of runs as a table in Markdown."""
    lines = [f"| processor seconds | {' | '.join(runs)} |", f"|---|{'---|' * len(runs)}"]
    for stage in (*STAGES, OTHER):
        lines.append(f"| {stage} | {' | '.join(f'{run[stage]:.2f}' for run in runs.values())} |")
    lines.append(f"| **all** | {' | '.join(f'**{sum(run.values()):.2f}**' for run in runs.values())} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
