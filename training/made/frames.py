"""Scans of map sheets: collar, title and map frame about a map, on paper under a scanner; where the neatline truly is.

The neatline is the middle of the innermost line of the frame: what lies inside it is map.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ...core.geometry import frames

STYLES = ("plain", "double", "graduated", "thick", "crossed", "grid", "ornament", "labelled")
ALTERED = ("broken", "faded", "stained", "folded", "lid", "cropped", "noisy")
"""What may have happened to the sheet or in the scanner; `cropped`: two or three sides reach the scan's border."""
STEEPEST_DEG = 8.0
INK = (40, 36, 34)


@dataclass(frozen=True)
class Scan:
    """A scanned sheet."""

    image: np.ndarray
    """(rows, cols, 3) uint8."""
    neatline: np.ndarray
    """(4, 2) corners clockwise from the map's upper left, px (outer-corner origin); beyond a cropped scan's border."""
    to_scan: np.ndarray
    """(3, 3): pixels of the map to those of the scan."""
    style: str
    altered: tuple[str, ...]


def scan(rng: np.random.Generator, content: np.ndarray, style: str, altered=(), skew_deg: float | None = None) -> Scan:
    """Return a map (rows, cols, 3) uint8 as the scan of a sheet in a style, altered in some of the ways above."""
    sheet, (x, y) = _sheet(rng, content, style, "broken" in altered)
    rows, cols = content.shape[:2]
    ring = frames.corners((rows, cols)) + (x, y)
    sheet = _on_paper(rng, sheet, altered)
    angle = rng.uniform(-STEEPEST_DEG, STEEPEST_DEG) if skew_deg is None else skew_deg
    image, to_scan = _turned(rng, sheet, angle, "lid" in altered)
    if "cropped" in altered:
        image, to_scan = _cropped(rng, image, to_scan, frames.apply(to_scan, ring))
    image = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.4, 0.8)).astype(np.float32)
    image += rng.normal(0, 14.0 if "noisy" in altered else 3.0, image.shape[:2])[..., None]
    image = np.clip(image, 0, 255).astype(np.uint8)
    return Scan(image, frames.apply(to_scan, ring), to_scan @ frames.shift(x, y), style, tuple(altered))


def _sheet(rng: np.random.Generator, content: np.ndarray, style: str, is_broken: bool):
    """Return the sheet as it was printed, and where the map begins on it."""
    rows, cols = content.shape[:2]
    size = max(rows, cols)
    left, right, top, bottom = (int(rng.uniform(0.09, 0.17) * size) for _ in range(4))
    sheet = np.full((rows + top + bottom, cols + left + right, 3), 255, np.uint8)
    sheet[top : top + rows, left : left + cols] = content
    frame = np.zeros(sheet.shape[:2], np.uint8)
    outermost = _frame(rng, frame, (left, top, cols, rows), style)
    if is_broken:
        _break(rng, frame, (left, top, cols, rows))
    if style == "grid":
        _grid(frame, (left, top, cols, rows), rng)
    sheet = (sheet * (1 - frame[..., None] / 255.0) + np.array(INK) * (frame[..., None] / 255.0)).astype(np.uint8)
    _collar(rng, sheet, (left, top, cols, rows), outermost)
    return sheet, (left, top)


def _rectangle(frame: np.ndarray, box, aside: float, width: int) -> None:
    """Draw a rectangle so far outside the map's edge, the line's middle there."""
    x, y, cols, rows = box
    corners = np.array([[x - aside, y - aside], [x + cols + aside, y + rows + aside]])
    first, last = np.round((corners - 0.5) * 16).astype(int)
    cv2.rectangle(frame, tuple(map(int, first)), tuple(map(int, last)), 255, width, cv2.LINE_AA, 4)


def _frame(rng: np.random.Generator, frame: np.ndarray, box, style: str) -> int:
    """Draw a frame of a style; return how far it reaches beyond the neatline."""
    x, y, cols, rows = box
    gap = int(rng.uniform(0.008, 0.02) * max(cols, rows)) + 4
    _rectangle(frame, box, 0, int(rng.integers(4, 7)) if style == "thick" else int(rng.integers(1, 4)))
    if style in ("plain", "thick", "grid"):
        return 2
    _rectangle(frame, box, gap, int(rng.integers(2, 7)))
    if style == "graduated":
        _graduate(frame, box, gap, int(rng.uniform(0.03, 0.08) * max(cols, rows)))
        _rectangle(frame, box, 2 * gap, 2)
        return 2 * gap
    if style == "crossed":
        for at in (x, x + cols):
            cv2.line(frame, (at, y - gap), (at, y + rows + gap), 255, 1, cv2.LINE_AA)
        for at in (y, y + rows):
            cv2.line(frame, (x - gap, at), (x + cols + gap, at), 255, 1, cv2.LINE_AA)
    if style == "ornament":
        for aside in range(3, gap - 2, 5):
            for t in np.arange(0, 1, 6 / max(cols, rows)):
                for cx, cy in ((x + t * cols, y - aside), (x + t * cols, y + rows + aside),
                               (x - aside, y + t * rows), (x + cols + aside, y + t * rows)):  # fmt: skip
                    cv2.circle(frame, (int(cx), int(cy)), 2, 255, 1, cv2.LINE_AA)
        _rectangle(frame, box, gap + 7, 1)
        return gap + 7
    if style == "labelled":
        for t in np.arange(0.1, 1, 0.2):
            for where in ((x + t * cols, y - gap + gap // 2), (x + t * cols, y + rows + gap - 3)):
                cv2.putText(frame, f"{int(100 * t)}", tuple(map(int, where)), cv2.FONT_HERSHEY_PLAIN, 0.8, 255, 1)
    return gap


def _graduate(frame: np.ndarray, box, gap: int, length: int) -> None:
    """Fill every second length between the first two lines with black."""
    x, y, cols, rows = box
    for start in range(0, cols, 2 * length):
        end = min(start + length, cols)
        for at in (y - gap, y + rows):
            cv2.rectangle(frame, (x + start, at + gap // 2), (x + end, at + gap), 255, -1)
    for start in range(0, rows, 2 * length):
        end = min(start + length, rows)
        for at in (x - gap, x + cols):
            cv2.rectangle(frame, (at + gap // 2, y + start), (at + gap, y + end), 255, -1)


def _break(rng: np.random.Generator, frame: np.ndarray, box) -> None:
    """Wear the lines off in places, up to a third of them."""
    x, y, cols, rows = box
    for _ in range(14):
        along = rng.uniform(0.01, 0.05) * max(cols, rows)
        where = (x + rng.uniform(0, cols), y + rows * rng.integers(0, 2)) if rng.random() < 0.5 else (
            x + cols * rng.integers(0, 2), y + rng.uniform(0, rows))  # fmt: skip
        cv2.circle(frame, tuple(map(int, where)), int(along), 0, -1)


def _grid(frame: np.ndarray, box, rng: np.random.Generator) -> None:
    """Draw a map grid that ends at the neatline."""
    x, y, cols, rows = box
    step = rng.uniform(0.12, 0.2) * max(cols, rows)
    for at in np.arange(rng.uniform(0.2, 1) * step, cols, step):
        cv2.line(frame, (int(x + at), y), (int(x + at), y + rows), 180, 1, cv2.LINE_AA)
    for at in np.arange(rng.uniform(0.2, 1) * step, rows, step):
        cv2.line(frame, (x, int(y + at)), (x + cols, int(y + at)), 180, 1, cv2.LINE_AA)


def _collar(rng: np.random.Generator, sheet: np.ndarray, box, outermost: int) -> None:
    """Write a title above the frame, a scale bar and a legend below it."""
    x, y, cols, rows = box
    name = "".join(rng.choice(list("ABDEGHIKLMNORST"), 8))
    large = max(cols, rows) / 700
    where = (x + cols // 3, y - outermost - int(12 * large))
    cv2.putText(sheet, name, where, cv2.FONT_HERSHEY_TRIPLEX, large, INK, 2, cv2.LINE_AA)
    below, bar = y + rows + outermost + int(18 * large), int(0.4 * cols)
    for number in range(4):
        start = x + cols // 4 + number * bar // 4
        cv2.rectangle(sheet, (start, below), (start + bar // 4, below + 6), INK, -1 if number % 2 else 1)
    for number in range(3):
        text = "".join(rng.choice(list("abdeghiklmnorstu "), 40))
        cv2.putText(
            sheet,
            text,
            (x, below + int((20 + 14 * number) * large)),
            cv2.FONT_HERSHEY_PLAIN,
            0.8 * large,
            INK,
            1,
            cv2.LINE_AA,
        )


def _on_paper(rng: np.random.Generator, sheet: np.ndarray, altered) -> np.ndarray:
    """Return the sheet on yellowed paper, with what has happened to it."""
    image = sheet.astype(np.float32) / 255
    if "faded" in altered:
        image = 1 - rng.uniform(0.25, 0.4) * (1 - image)
    paper = 1.0 - rng.uniform(0.02, 0.28) * np.array([0.3, 0.5, 1.0], np.float32)
    image *= 250 * paper * _blotches(rng, sheet.shape[:2], 0.1 if "stained" in altered else 0.02)[..., None]
    if "folded" in altered:
        for at, axis in ((0.5, 0), (0.5, 1), (0.25, 1)):
            place = int((at + rng.uniform(-0.03, 0.03)) * image.shape[axis])
            crease = [slice(None), slice(None)]
            crease[axis] = slice(place, place + 2)
            image[tuple(crease)] *= rng.uniform(0.6, 0.85)
    return image


def _blotches(rng: np.random.Generator, shape, strength: float) -> np.ndarray:
    coarse = rng.normal(0, 1, (9, 9)).astype(np.float32)
    return 1 - strength * np.clip(cv2.resize(coarse, shape[::-1], interpolation=cv2.INTER_CUBIC), -0.5, 2.5)


def _turned(rng: np.random.Generator, sheet: np.ndarray, angle: float, has_lid: bool):
    """Return the sheet turned on the scanner's glass, and (3, 3) from its pixels to the scan's."""
    rows, cols = sheet.shape[:2]
    turn = frames.similarity(1.0, angle)
    ring = frames.apply(turn, frames.corners((rows, cols)))
    low, high = ring.min(0), ring.max(0)
    width, height = np.ceil(high - low).astype(int)
    to_scan = frames.shift(*-low) @ turn
    # The lid is white, grey or black, with the sheet's shadow along two of its edges.
    lid = float(rng.choice([250, 190, 20]))
    margin = round(0.04 * max(rows, cols)) if has_lid else 0
    to_scan = frames.shift(margin, margin) @ to_scan
    size = int(width) + 2 * margin, int(height) + 2 * margin
    centres = frames.shift(-0.5, -0.5) @ to_scan @ frames.shift(0.5, 0.5)
    paper_colour = tuple(map(float, np.median(sheet, axis=(0, 1))))
    on_glass = cv2.warpAffine(np.ones((rows, cols), np.float32), centres[:2], size)[..., None]
    if has_lid:
        shadow = cv2.GaussianBlur(
            cv2.warpAffine(np.ones((rows, cols), np.float32), (frames.shift(3, 3) @ centres)[:2], size), (0, 0), 2.5
        )
        ground = lid * (1 - 0.5 * shadow[..., None]) * np.ones(3, np.float32)
        paper = cv2.warpAffine(
            sheet, centres[:2], size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=paper_colour
        )
    else:
        ground = np.zeros(3, np.float32)
        paper = cv2.warpAffine(
            sheet, centres[:2], size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=paper_colour
        )
        on_glass = np.ones_like(on_glass)
    return paper * on_glass + ground * (1 - on_glass), to_scan


def _cropped(rng: np.random.Generator, image: np.ndarray, to_scan: np.ndarray, ring: np.ndarray):
    """Return the scan without the collar of two or three sides, cut inside the map there."""
    inset = rng.uniform(0.02, 0.06) * max(image.shape[:2])
    low, high = np.zeros(2), np.array(image.shape[1::-1], float)
    for side in rng.permutation(4)[: int(rng.integers(2, 4))]:
        if side == 0:
            low[1] = ring[[0, 1], 1].max() + inset
        elif side == 1:
            high[0] = ring[[1, 2], 0].min() - inset
        elif side == 2:
            high[1] = ring[[2, 3], 1].min() - inset
        else:
            low[0] = ring[[3, 0], 0].max() + inset
    low, high = np.floor(low).astype(int), np.ceil(high).astype(int)
    return image[low[1] : high[1], low[0] : high[0]], frames.shift(*(-low).tolist()) @ to_scan
