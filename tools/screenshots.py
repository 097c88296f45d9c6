"""Makes pictures of every state of the dock, the review and the map: `make screenshots`.

Each look is a run of its own, in build/screenshots/LOOK, to be looked at; what the guide shows goes from `light` to
docs/images.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

from ..demo.sample import make_pairs
from .window import ROOT, make_profile, run_in_qgis, throw_away_folder

DOCS = ROOT / "docs"
WIDTH_PX, LARGEST_BYTES = 1100, 150_000
VARIABLE = "CROSSTIE_SCREENSHOTS"


@dataclass(frozen=True)
class Look:
    """How QGIS is started."""

    language: str = "en"
    theme: str = "default"
    scale: float = 1.0
    """Of everything, as on a screen with fine pixels."""
    font_pt: float = 0.0
    """0: the system's."""
    dock_px: int = 360


LOOKS = {
    "light": Look(),
    "dark": Look(theme="Night Mapping"),
    "german_200": Look("de", scale=2.0),
    "narrow": Look(dock_px=320),
}
FURTHER = {
    "german_20pt": Look("de", font_pt=20.0),
    "french_150": Look("fr", scale=1.5),
    "spanish": Look("es", dock_px=320),
    "portuguese": Look("pt_BR", dock_px=320),
    "chinese": Look("zh-Hans", dock_px=320),
    "japanese": Look("ja", dock_px=320),
}
"""On request; Chinese and Japanese need a font that has them (Debian: fonts-noto-cjk)."""


def main(arguments: list[str] | None = None) -> int:
    """Drive QGIS through each look; 1 where it fails or a picture is too large for the repository."""
    parser = argparse.ArgumentParser(prog="screenshots", description=__doc__)
    parser.add_argument("looks", nargs="*", metavar="LOOK", help=f"of {', '.join((*LOOKS, *FURTHER))}; the first four")
    names = parser.parse_args(arguments).looks or list(LOOKS)
    unknown = sorted({*names} - {*LOOKS, *FURTHER})
    if unknown:
        parser.error(f"there is no look {', '.join(unknown)}")
    return max(_make(name, {**LOOKS, **FURTHER}[name]) for name in names)


def _make(name: str, look: Look) -> int:
    folder = ROOT / "build" / "screenshots" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with throw_away_folder() as home:
        make_profile(home, settings=_settings(look))
        make_pairs(home / "sample")
        environment = {VARIABLE: os.pathsep.join((str(folder), str(home / "sample"), str(look.dock_px)))}
        script, log = Path(__file__).with_name("screenshots_inside.py"), ROOT / "build" / "screenshots" / f"{name}.log"
        status = run_in_qgis(script, home, environment, timeout_s=1800, log=log, scale=look.scale)
    print(f"screenshots: {len(list(folder.glob('*.png')))} pictures in {folder}")
    return status or (_publish(folder) if name == "light" else 0)


def _settings(look: Look) -> dict[str, str]:
    font = {"qgis/stylesheet/fontPointSize": f"{look.font_pt:g}"} if look.font_pt else {}
    return {
        "crosstie/extra_python_folder": str(ROOT / ".venv"),
        "locale/userLocale": look.language,
        "locale/overrideFlag": "true",
        "UI/UITheme": look.theme,
        **font,
    }


def _publish(folder: Path) -> int:
    """Copy the pictures that the documents show, in few colours; other tools make theirs themselves."""
    shown = {name for page in DOCS.glob("*.md") for name in re.findall(r"images/(\w+\.png)", page.read_text("utf-8"))}
    made = sorted(shown & {path.name for path in folder.glob("*.png")})
    for name in made:
        _copy(folder / name, DOCS / "images" / name)
    large = [name for name in made if (DOCS / "images" / name).stat().st_size > LARGEST_BYTES]
    if large:
        print(f"screenshots: too large for the repository: {', '.join(large)}")
    return int(bool(large))


def _copy(picture: Path, target: Path) -> None:
    """Write a picture of a page's width at most in 256 colours, which do for a window in a light theme."""
    image = QImage(str(picture))
    if image.width() > WIDTH_PX:
        image = image.scaledToWidth(WIDTH_PX, Qt.TransformationMode.SmoothTransformation)
    few = image.convertToFormat(QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.ThresholdDither)
    if not few.save(str(target), "PNG", 0):
        raise OSError(f"cannot write {target}")


if __name__ == "__main__":
    sys.exit(main())
