"""How well map frames are found, and how sheets of a drawer are placed by a sheet index (docs/studies/sheets.md).

python -m crosstie.training.study_sheets frames
python -m crosstie.training.study_sheets frameless FOLDER …
python -m crosstie.training.study_sheets drawer build/drawer --count 20
python -m crosstie.training.study_sheets drawer build/drawer --told
python -m crosstie.training.study_sheets drawer build/drawer --told near scale
python -m crosstie.training.study_sheets drawer build/drawer --batch build/results
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

import numpy as np

from ..core.errors import CrosstieError
from ..core.geometry import frames as px
from ..core.geometry.polygons import box, intersection, outline, polygon
from ..core.geometry.transform import Transform
from ..core.neatline.find import SIZE_PX, Neatline, find
from ..core.neatline.text import corners_in
from ..core.operation.operation import load_operation
from ..core.outcome import Registered
from ..core.raster.reader import Reader
from ..core.raster.whole_images import keeping_whole_images
from ..core.request import RasterSource
from ..services.batch.outputs import RESULTS
from ..services.batch.result_lines import rows_in
from ..services.match import match
from ..services.request_options import request_of
from .made import country, frames
from .made.drawers import MAP_SCALE, ORIGIN_M, PIXEL_M

DRAWN, CHANGED = 40, 20
RIGHT_PX = 3.0
PLACED_PX = 5.0
COUNTRY_PX = 2400
TOLD = INDEX, NEAR, SCALE = ("index", "near", "scale")
"""The sheet index; a place up to NEAR_M off the sheet's middle; the map's scale and the scan's resolution."""
NEAR_M = 1500.0
"""A sheet and a quarter: whoever says it knows the region."""
PICTURES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".jp2")


def main(arguments: list[str] | None = None) -> int:
    """Measure one of the three."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("frames", "frameless", "drawer"))
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--count", type=int, default=0, help="only so many sheets")
    parser.add_argument("--first", type=int, default=0, help="the first of them, counted from 0")
    parser.add_argument("--told", nargs="*", choices=TOLD, default=[INDEX], help="what is told of a sheet (its index)")
    parser.add_argument("--batch", type=Path, help="the folder of a batch of them: measure what it found")
    chosen = parser.parse_args(arguments)
    if chosen.what == "frames":
        return _frames(chosen.seed)
    if chosen.what == "frameless":
        return _frameless(chosen.folders)
    return _drawer(chosen) if chosen.batch is None else _batch(chosen.folders[0], chosen.batch)


def made_scan(world: country.Country, seed: int, number: int, altered: tuple[str, ...] = ()) -> frames.Scan:
    """Return a scan of a part of a country, the styles taking turns."""
    rng = np.random.default_rng((seed, number, 89))
    width, height = (int(side) for side in rng.integers(380, 620, 2))
    x, y = (int(at) for at in rng.integers(0, len(world.height) - 620, 2))
    content = country.drawn(world.part(x, y, width, height), rng.uniform(1.2, 3.0), number)
    return frames.scan(rng, content, frames.STYLES[number % len(frames.STYLES)], altered)


def off_px(scan: frames.Scan, found: Neatline | None) -> float:
    """Return how far the farthest corner lies off, px; of a cut frame where the map that is in view has its corners."""
    if found is None:
        return float("inf")
    rows, cols = scan.image.shape[:2]
    seen = outline(intersection(polygon(scan.neatline), box(0, 0, cols, rows)))
    sides = zip(scan.neatline, np.roll(scan.neatline, -1, axis=0))
    if found.is_whole:
        return float(np.abs(found.corners - scan.neatline).max())
    return max(
        (_beside(found.corners, start, end) for start, end in sides if _in_view(start, end, seen)), default=np.inf
    )


def _in_view(start: np.ndarray, end: np.ndarray, seen: np.ndarray) -> bool:
    """Return whether two corners of what is in view lie on a side."""
    along = (end - start) / np.hypot(*(end - start))
    away = np.abs((seen - start) @ np.array([-along[1], along[0]]))
    return int((away < 0.5).sum()) >= 2


def _beside(corners: np.ndarray, start: np.ndarray, end: np.ndarray) -> float:
    """Return how far the nearest side of four corners lies off the line from one place to another, px."""
    along = (end - start) / np.hypot(*(end - start))
    away = np.abs((corners - start) @ np.array([-along[1], along[0]]))
    return float(min(max(away[k], away[(k + 1) % 4]) for k in range(4)))


def _frames(seed: int) -> int:
    world, off = country.invent(seed + 7, COUNTRY_PX), {"drawn": [], "altered": []}
    for number in range(DRAWN + CHANGED):
        altered = () if number < DRAWN else (frames.ALTERED[number % len(frames.ALTERED)],)
        scan = made_scan(world, seed, number, altered)
        grey = scan.image.mean(axis=2, dtype=np.float32)
        start = time.process_time()
        found = find(_small(grey), grey.shape[::-1], lambda x, y, w, h, grey=grey: grey[y : y + h, x : x + w])
        took = time.process_time() - start
        off["altered" if altered else "drawn"].append(error := off_px(scan, found))
        _say(f"{number:3d} {scan.style:10s} {' '.join(altered):8s} {error:7.2f} px {took:5.2f} s")
    for kind, errors in off.items():
        _say(f"{kind}: {sum(e <= RIGHT_PX for e in errors)} of {len(errors)} within {RIGHT_PX:g} px, "
             f"median {np.median(errors):.2f} px")  # fmt: skip
    return 0


def _small(grey: np.ndarray) -> np.ndarray:
    import cv2

    factor = min(1.0, SIZE_PX / max(grey.shape))
    return cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)


def _frameless(folders: list[Path]) -> int:
    files = sorted(path for folder in folders for path in folder.rglob("*") if path.suffix.lower() in PICTURES)
    found, count = 0, 0
    for path in files:
        try:
            with Reader(RasterSource(str(path)), neatline="auto") as reader:
                count += 1
                if reader.neatline is not None:
                    found += 1
                    _say(f"{path}: {reader.neatline.round().tolist()}")
        except CrosstieError as error:
            _say(f"{path}: {error}")
    _say(f"{found} frames in {count} images")
    return 0


def _drawer(chosen: argparse.Namespace) -> int:
    folder = chosen.folders[0]
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    placed = accepted = strangers = 0
    names = list(truth)[chosen.first :][: chosen.count or None]
    took = []
    for own in names:
        known = truth[own]
        options = told(folder, own, known, chosen.told)
        start, busy = time.perf_counter(), time.process_time()
        with keeping_whole_images():  # as a batch does
            outcome = match(request_of(str(folder / known["file"]), str(folder / "reference.tif"), options))
        took.append(time.process_time() - busy)
        verdict = outcome.verdict if isinstance(outcome, Registered) else type(outcome).__name__
        error = _error(outcome, known)
        good = error <= PLACED_PX and verdict == "accepted"
        placed, accepted = placed + good, accepted + (verdict == "accepted")
        strangers += known["stranger"] and verdict == "accepted"
        frame = corners_in(outcome.request.neatline)
        off = np.inf if frame is None or len(frame) != 4 else np.abs(frame - np.array(known["neatline"])).max()
        _say(f"{own} {known['style']:10s} {'stranger' if known['stranger'] else '':8s} {verdict:9s} {error:8.2f} px "
             f"frame {off:5.1f} px, {took[-1]:5.1f} s busy, {time.perf_counter() - start:5.1f} s")  # fmt: skip
    own = sum(not truth[name]["stranger"] for name in names)
    _say(f"{placed} of {own} placed within {PLACED_PX:g} px and accepted; {strangers} of {len(names) - own} strangers "
         f"accepted; median {np.median(took):.1f} s of a busy core a sheet")  # fmt: skip
    return 0


def told(folder: Path, own: str, known: dict, wanted: list[str]) -> dict[str, str]:
    """Return the options of a match that tell of a sheet what is wanted of TOLD."""
    options = {"sheet_index": str(folder / "sheets.gpkg"), "name_field": "name"} if INDEX in wanted else {}
    if NEAR in wanted:
        rng = np.random.default_rng([ord(letter) for letter in own])
        angle, off_m = rng.uniform(0, 2 * np.pi), NEAR_M * np.sqrt(rng.uniform())
        x, y = ORIGIN_M + PIXEL_M * np.array(known["middle"]) * (1, -1)
        options["near"] = f"{x + off_m * np.cos(angle):.0f}, {y + off_m * np.sin(angle):.0f}, {NEAR_M:.0f} m"
    if SCALE in wanted:
        options |= {"map_scale": f"1:{MAP_SCALE}", "dpi": str(known["dpi"])}
    return options


def _batch(drawer: Path, results: Path) -> int:
    """Say of each row of a batch what it found, by the truth of its drawer."""
    truth = json.loads((drawer / "truth.json").read_text(encoding="utf-8"))
    rows, errors = rows_in(results / RESULTS), {}
    for own, row in sorted(rows.items()):
        operation = row.get("operation")
        errors[own] = _off(load_operation(operation).transform if operation else None, truth[own])
        _say(f"{own} {'stranger' if truth[own]['stranger'] else '':8s} {row['verdict']:9s} {errors[own]:8.2f} px, "
             f"{row['seconds']:5.1f} s  {row.get('sheet', '')}")  # fmt: skip
    strange = [own for own in rows if truth[own]["stranger"]]
    good = [own for own, row in rows.items() if row["verdict"] == "accepted" and errors[own] <= PLACED_PX]
    accepted = sum(rows[own]["verdict"] == "accepted" for own in strange)
    _say(f"{len(good)} of {len(rows) - len(strange)} placed within {PLACED_PX:g} px and accepted; {accepted} of "
         f"{len(strange)} strangers accepted; median {np.median([row['seconds'] for row in rows.values()]):.1f} s "
         "of waiting a sheet")  # fmt: skip
    return 0


def _error(outcome, known: dict) -> float:
    """Return how far an outcome is off: see `_off`; infinite for refusals."""
    return _off(outcome.transform if isinstance(outcome, Registered) else None, known)


def _off(transform: Transform | None, known: dict) -> float:
    """Return the RMS over the corners of the map's middle, reference px; infinite for strangers and refusals."""
    if transform is None or known["matrix"] is None:
        return float("inf")
    ring = np.array(known["neatline"])
    inner = ring.mean(axis=0) + 0.8 * (ring - ring.mean(axis=0))
    off = transform.forward(inner) - px.apply(np.array(known["matrix"]), inner)
    return float(np.sqrt((off**2).sum(axis=1).mean()))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
