"""Measure every matcher and both baselines on all manifests of a folder, and write the tables as Markdown.

    python -m crosstie.tools.evaluate ../shared/evaluation build/evaluation --jobs 2

Results that are in the folder already are kept: delete them to measure again.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from ..cli.main import main as crosstie
from ..cli.scoring import accepted_share, format_markdown, score
from ..models.registry import MATCHERS

TRUTH = ("pairs.json", "georeferenced.json", "mmim.json")
NEGATIVES = "negatives.json"
BASELINES = ("identity", "sift")


def main() -> int:
    """Run what is missing, then write the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("manifests", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--matchers", nargs="+", default=list(MATCHERS))
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    runs = [(m, n) for m in chosen.matchers for n in (*TRUTH, NEGATIVES)] + [(m, n) for m in BASELINES for n in TRUTH]
    for matcher, name in runs:
        status = measure(matcher, chosen.manifests / name, results_file(chosen.out, matcher, name), chosen.jobs)
        if status:
            return status
    tables = "\n".join(sections(chosen.manifests, chosen.out, chosen.matchers))
    (chosen.out / "accuracy.md").write_text(tables, encoding="utf-8")
    print(tables)
    return 0


def results_file(out: Path, matcher: str, manifest: str) -> Path:
    """Return where the results of a matcher on a manifest are kept."""
    return out / f"{matcher}_{Path(manifest).stem}.jsonl"


def measure(matcher: str, manifest: Path, target: Path, jobs: int) -> int:
    """Run `evaluate` unless its results are whole already; return its exit status."""
    wanted = len(json.loads(manifest.read_text(encoding="utf-8"))["pairs"])
    if target.exists() and len(target.read_text(encoding="utf-8").splitlines()) == wanted:
        return 0
    print(f"{matcher} on {manifest.name}", file=sys.stderr)
    return crosstie(["evaluate", str(manifest), "--out", str(target), "--matcher", matcher, "--jobs", str(jobs)])


def sections(manifests: Path, out: Path, matchers: list[str]):
    """Yield the Markdown of every manifest and matcher."""
    for name in TRUTH:
        manifest = json.loads((manifests / name).read_text(encoding="utf-8"))
        for matcher in (*matchers, *BASELINES):
            rows = _rows(results_file(out, matcher, name))
            yield f"\n### {name}, {matcher}\n\n{format_markdown(score(manifest, rows))}"
    yield f"\n### {NEGATIVES}\n"
    for matcher in matchers:
        accepted, count = accepted_share(_rows(results_file(out, matcher, NEGATIVES)))
        yield f"- {matcher}: {accepted} of {count} accepted ({100 * accepted / max(1, count):.2f} %)"


def _rows(path: Path) -> dict:
    lines = path.read_text(encoding="utf-8").splitlines()
    return {row["id"]: row for row in map(json.loads, lines)}


if __name__ == "__main__":
    sys.exit(main())
