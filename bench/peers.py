"""Other programs on the pairs of a manifest, beside ours: error, seconds, refusals; docs/COMPARISON.md has the table.

    python -m crosstie.bench.peers ../shared/evaluation/georeferenced.json --out build/peers.jsonl \\
        --python arosics=/opt/arosics/bin/python --python gefolki=… --python coregix=…

Each program runs in the Python that has it (their dependencies exclude each other), a pair at a time, with the options
of `job_of`; what a program gets is the two files with their georeferences, nothing of the truth. Error: RMS distance of
the pair's check points, pixels of the reference. A pair is refused where the program raises or shows no check point.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from ..core.outcome import Registered
from ..core.request import MatchRequest, RasterSource
from ..services.match import match

OURS = "crosstie"
VARIANTS = {"arosics": ("arosics_global", "arosics_local"), "gefolki": ("gefolki",), "coregix": ("coregix",)}
LONGEST_S = 600
HEAD = "| program | pairs | within 3 / 5 / 10 px | median px | refused | median s |\n|---|---:|---|---:|---:|---:|"


def main(arguments: list[str] | None = None) -> int:
    """Run what is asked for, write one line a pair and program, print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifest", type=Path)
    parser.add_argument("--out", type=Path, required=True, help="JSON lines; those that are there are not run again")
    parser.add_argument("--python", action="append", default=[], metavar="NAME=PATH", help="a program and its Python")
    parser.add_argument("--limit", type=int, default=None, metavar="N", help="the first N pairs")
    chosen = parser.parse_args(arguments)
    pythons = dict(text.split("=", 1) for text in chosen.python)
    names = [OURS, *(variant for name in pythons for variant in VARIANTS[name])]
    rows = [json.loads(line) for line in chosen.out.read_text().splitlines()] if chosen.out.exists() else []
    done = {(row["id"], row["program"]) for row in rows}
    with chosen.out.open("a", encoding="utf-8") as out:
        for pair in json.loads(chosen.manifest.read_text())["pairs"][: chosen.limit]:
            for name in names:
                if (pair["id"], name) not in done and pair.get("check_points"):
                    row = {"id": pair["id"], "program": name, **run(name, pair, chosen.manifest.parent, pythons)}
                    rows.append(row)
                    out.write(json.dumps(row) + "\n")
                    out.flush()
    print(table([row for row in rows if row["program"] in names]))
    return 0


def job_of(pair: dict, folder: Path) -> dict:
    """Return what a program is told of a pair: files, places to follow, and how far it may look."""
    places = np.array(pair["check_points"], float)
    files = {side: str((folder / pair[side]).resolve()) for side in ("moving", "reference")}
    return {**files, "points": places[:, :2].tolist(), "max_shift_px": 100, "grid_px": 40}


def run(name: str, pair: dict, folder: Path, pythons: dict[str, str]) -> dict:
    """Return error_px (None where refused), seconds and more of one program on one pair."""
    job, truth = job_of(pair, folder), np.array(pair["check_points"], float)[:, 2:]
    answer = ours(job) if name == OURS else theirs(name, job, pythons[name.split("_")[0]])
    places = np.array(answer.pop("points", []), float).reshape(-1, 2)
    shown = np.isfinite(places).all(axis=1)
    error = float(np.sqrt(((places - truth)[shown] ** 2).sum(axis=1).mean())) if shown.any() else None
    return {"error_px": error, "shown": int(shown.sum()), **answer}


def ours(job: dict) -> dict:
    """Return Crosstie's answer by its defaults; what needs a look counts as an answer, as it does for the others."""
    start = time.perf_counter()
    outcome = match(MatchRequest(RasterSource(job["moving"]), RasterSource(job["reference"])))
    answer = {"seconds": time.perf_counter() - start}
    if not isinstance(outcome, Registered):
        return {**answer, "refused": "no reliable match"}
    return {**answer, "verdict": outcome.verdict, "points": outcome.transform.forward(np.array(job["points"]))}


def theirs(name: str, job: dict, python: str) -> dict:
    """Return the answer of another program, in its own Python."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "job.json"
        path.write_text(json.dumps({**job, "folder": folder}))
        command = [python, str(Path(__file__).with_name("peers_inside.py")), name, str(path)]
        start = time.perf_counter()
        try:
            said = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=LONGEST_S, check=False)
        except subprocess.TimeoutExpired:
            return {"seconds": time.perf_counter() - start, "refused": f"not done in {LONGEST_S} s"}
        answer = path.with_suffix(".answer.json")
        if not answer.exists():
            return {"seconds": time.perf_counter() - start, "refused": f"it died: {said.stderr[-200:]}"}
        return json.loads(answer.read_text())


def table(rows: list[dict]) -> str:
    """Return the figures of every program as markdown."""
    lines = [HEAD]
    for name in dict.fromkeys(row["program"] for row in rows):
        own = [row for row in rows if row["program"] == name]
        errors = np.array([np.inf if row["error_px"] is None else row["error_px"] for row in own])
        within = " / ".join(str(int((errors <= limit).sum())) for limit in (3, 5, 10))
        known = errors[np.isfinite(errors)]
        middle = f"{np.median(known):.1f}" if len(known) else "–"
        version = next((f" {row['version']}" for row in own if "version" in row), "")
        seconds = np.median([row["seconds"] for row in own])
        lines.append(
            f"| {name}{version} | {len(own)} | {within} | {middle} | {len(own) - len(known)} | {seconds:.1f} |"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
