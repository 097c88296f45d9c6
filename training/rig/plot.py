"""The log of a training run as a picture: one panel a column, over steps.

python -m crosstie.training.rig.plot build/training/dgim.csv
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

import cv2
import numpy as np

from .checkpoint import write_whole

PANEL = (200, 380)
"""Rows and columns of a panel, px."""
LEFT, TOP, BOTTOM = 62, 26, 24
ACROSS = 3
AXES = ("step", "seconds")
RAW, SMOOTH, INK, PAPER = (210, 190, 160), (160, 90, 20), (60, 60, 60), (255, 255, 255)
SPAN = 7
"""Rows of the log that the thick line is a mean of."""


def draw(columns: dict[str, np.ndarray]) -> np.ndarray:
    """Return a picture (H, W, 3) uint8 of all columns (N,) of numbers but AXES, over `step`."""
    panels = [_panel(name, columns["step"], values) for name, values in columns.items() if name not in AXES]
    panels += [np.full((*PANEL, 3), PAPER, np.uint8)] * (-len(panels) % ACROSS)
    return np.vstack([np.hstack(panels[i : i + ACROSS]) for i in range(0, len(panels), ACROSS)])


def _panel(name: str, steps: np.ndarray, values: np.ndarray) -> np.ndarray:
    picture = np.full((*PANEL, 3), PAPER, np.uint8)
    seen = np.isfinite(values)
    last = f"{values[seen][-1]:.4g}" if seen.any() else "nothing yet"
    _write(picture, f"{name}: {last}", (LEFT, 16))
    low, high = (float(v) for v in (values[seen].min(), values[seen].max())) if seen.any() else (0.0, 1.0)
    high = high if high > low else low + max(abs(low), 1.0) * 1e-3
    first, end = float(steps[0]), max(float(steps[-1]), float(steps[0]) + 1)
    x = LEFT + (steps - first) / (end - first) * (PANEL[1] - LEFT - 10)

    def line(numbers, colour, thickness):
        y = TOP + (high - numbers) / (high - low) * (PANEL[0] - TOP - BOTTOM)
        kept = np.isfinite(numbers)
        dots = np.round(8 * np.c_[x, y][kept]).astype(np.int32)[None]
        cv2.polylines(picture, dots, False, colour, thickness, cv2.LINE_AA, shift=3)

    line(values, RAW, 1)
    line(_mean(values), SMOOTH, 2)
    cv2.line(picture, (LEFT, PANEL[0] - BOTTOM), (PANEL[1] - 10, PANEL[0] - BOTTOM), INK, 1)
    for number, at in ((high, TOP + 8), (low, PANEL[0] - BOTTOM)):
        _write(picture, f"{number:.4g}", (4, at))
    _write(picture, f"{first:.0f}", (LEFT, PANEL[0] - 8))
    _write(picture, f"{end:.0f}", (PANEL[1] - 60, PANEL[0] - 8))
    return picture


def _mean(values: np.ndarray) -> np.ndarray:
    """Return the mean of each value and those before it, SPAN at most, NaN left out."""
    known, summed = np.isfinite(values), np.where(np.isfinite(values), values, 0.0)
    total, count = (np.cumsum(np.concatenate([[0.0], v])) for v in (summed, known.astype(float)))
    start = np.maximum(np.arange(len(values)) - SPAN + 1, 0)
    end = np.arange(len(values)) + 1
    with np.errstate(invalid="ignore", divide="ignore"):
        return (total[end] - total[start]) / (count[end] - count[start])


def _write(picture: np.ndarray, text: str, where: tuple[int, int]) -> None:
    cv2.putText(picture, text, where, cv2.FONT_HERSHEY_SIMPLEX, 0.42, INK, 1, cv2.LINE_AA)


def read(path: Path) -> dict[str, np.ndarray]:
    """Return the columns of a log; a row cut short or empty cells are NaN."""
    with path.open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    return {name: np.array([_number(row[name]) for row in rows]) for name in (rows[0] if rows else ())}


def _number(text: str | None) -> float:
    try:
        return float(text)
    except (TypeError, ValueError):
        return float("nan")


def plot(path: Path) -> None:
    """Draw a log beside it, as PNG; nothing where it has no row yet."""
    columns = read(path) if path.is_file() else {}
    columns = {name: values[np.isfinite(columns["step"])] for name, values in columns.items()}
    if columns and len(columns["step"]):
        write_whole(path.with_suffix(".png"), cv2.imencode(".png", draw(columns))[1].tobytes())


def main() -> None:
    """Draw the logs that are named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("logs", type=Path, nargs="+")
    for path in parser.parse_args().logs:
        plot(path)


if __name__ == "__main__":
    main()
