"""Makes the pictures of the user guide: `make screenshots`, or with --language, --theme and --out to look at others."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from ..demo.sample import make_pairs
from .window import ROOT, make_profile, run_in_qgis, throw_away_folder

FOLDER = ROOT / "docs" / "images"
LARGEST_BYTES = 150_000
VARIABLE = "CROSSTIE_SCREENSHOTS"


def main(arguments: list[str] | None = None) -> int:
    """Drive QGIS through the guide; 1 where it fails or a picture is too large for the repository."""
    parser = argparse.ArgumentParser(prog="screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--language", default="en")
    parser.add_argument("--theme", default="default", help="a theme of QGIS, such as “Night Mapping”")
    parser.add_argument("--scale", type=float, default=1.0, help="of everything, as on a screen with fine pixels")
    parser.add_argument("--font-pt", type=float, default=0.0, help="size of QGIS's font; 0: the system's")
    chosen = parser.parse_args(arguments)
    folder = chosen.out.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with throw_away_folder() as home:
        settings = {
            "crosstie/extra_python_folder": str(ROOT / ".venv"),
            "locale/userLocale": chosen.language,
            "locale/overrideFlag": "true",
            "UI/UITheme": chosen.theme,
        }
        if chosen.font_pt:
            settings.update({"qgis/stylesheet/fontPointSize": f"{chosen.font_pt:g}"})
        make_profile(home, settings=settings)
        make_pairs(home / "sample")
        script, log = Path(__file__).with_name("screenshots_inside.py"), ROOT / "build" / "screenshots.log"
        environment = {VARIABLE: os.pathsep.join((str(folder), str(home / "sample")))}
        status = run_in_qgis(script, home, environment, timeout_s=1800, log=log, scale=chosen.scale)
    large = [path.name for path in sorted(folder.glob("*.png")) if path.stat().st_size > LARGEST_BYTES]
    if large and folder == FOLDER:
        print(f"screenshots: too large for the repository: {', '.join(large)}")
    return status or int(bool(large) and folder == FOLDER)


if __name__ == "__main__":
    sys.exit(main())
