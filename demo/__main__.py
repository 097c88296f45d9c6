"""`make demo`: match two layers in a real QGIS window, measure what was written, report."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path

from ..tools.window import ROOT, make_profile, run_in_qgis, throw_away_folder
from .job import VARIABLE, Job
from .sample import make_pairs


def main(arguments: list[str] | None = None) -> int:
    """Run the demonstration; 0 only when the verdict is accepted and what was written is within the limit."""
    parser = argparse.ArgumentParser(prog="make demo", description=__doc__)
    parser.add_argument("--reference", help="the raster whose position you trust")
    parser.add_argument("--moving", help="the raster to correct")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "demo")
    chosen = parser.parse_args(arguments)
    files = [chosen.reference, chosen.moving]
    if any(files) and not all(files):
        parser.error("name both files: make demo REFERENCE=a.tif MOVING=b.tif")
    for file in filter(None, files):
        if not Path(file).is_file():
            parser.error(f"there is no file {file}")
    folder = chosen.out.resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    status = _run(_job(folder, chosen))
    print(f"demo: {'done' if status == 0 else 'FAILED'}; see {folder}")
    return status


def _job(folder: Path, chosen: argparse.Namespace) -> Job:
    stay = bool(os.environ.get("DISPLAY"))
    if chosen.reference:
        paths = [str(Path(path).resolve()) for path in (chosen.reference, chosen.moving)]
        return Job(str(folder), *paths, sample=False, stay=stay)
    good, _ = make_pairs(folder / "sample")
    return Job(str(folder), str(good.reference), str(good.moving), sample=True, stay=stay)


def _run(job: Job) -> int:
    """Drive QGIS; the report that it leaves decides."""
    folder = Path(job.folder)
    with throw_away_folder() as home:
        make_profile(home, settings={"crosstie/extra_python_folder": str(ROOT / ".venv")})
        # Else GDAL leaves statistics (`.aux.xml`) beside the files, which may be somebody's own.
        environment = {VARIABLE: str(job.save()), "GDAL_PAM_ENABLED": "NO"}
        script = Path(__file__).with_name("inside.py")
        limit = None if job.stay else 600.0
        status = run_in_qgis(script, home, environment, not job.stay, limit, folder / "qgis.log")
    verdict = folder / "passed"
    passed = verdict.exists()
    verdict.unlink(missing_ok=True)
    return status or int(not passed)


if __name__ == "__main__":
    sys.exit(main())
