"""The aerial image that a made scene is built on: one of the given files, or an invented place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from ...demo.land import SIZE_M, invent
from ...demo.optical import photograph
from ...demo.scene import OVERSAMPLING, Grid, survey

PIXEL_M = 3.0
LARGEST_INVENTED = 1200
FILLED = 0.98
"""Least share of a window that a given image has to show: black is what a mosaic does not cover."""
TRIES = 8


class BaseError(ValueError):
    """A file that cannot be built on, in a sentence."""


def aerial(rng: np.random.Generator, side: int, files: Sequence[Path] = ()) -> np.ndarray:
    """Return (side, side, 3) uint8 of one of `files`, or of an invented place; BaseError for a file without a picture.

    A smaller image is enlarged: what it shows is then coarser, but never twice in view.
    """
    return _window(rng, side, Path(files[rng.integers(len(files))])) if files else invented(rng, side)


def mirrored(rng: np.random.Generator, side: int, files: Sequence[Path] = ()) -> np.ndarray:
    """Return the same of an image that is repeated, mirrored each time, where it is too small: as sharp as it is."""
    if files:
        known = _read(Path(files[rng.integers(len(files))]))[..., ::-1]
    else:
        known = invented(rng, min(side, LARGEST_INVENTED))
    down, right = (max(0, side - length) for length in known.shape[:2])
    while down or right:
        steps = min(down, known.shape[0]), min(right, known.shape[1])
        known = cv2.copyMakeBorder(known, 0, steps[0], 0, steps[1], cv2.BORDER_REFLECT)
        down, right = (max(0, side - length) for length in known.shape[:2])
    return np.ascontiguousarray(known[:side, :side])


def invented(rng: np.random.Generator, side: int) -> np.ndarray:
    """Return (side, side, 3) uint8: an invented place as a camera sees it."""
    seed = int(rng.integers(1 << 31))
    pixel_m = min(PIXEL_M, SIZE_M / side)
    # As much of the place as lies inside it, so that no edge is in view.
    room_m = (SIZE_M - side * pixel_m) / 2
    middle = SIZE_M / 2 + rng.uniform(-room_m, room_m, 2)
    fine = Grid.about(tuple(middle), (side, side), pixel_m).finer(OVERSAMPLING)
    return np.ascontiguousarray(np.moveaxis(photograph(survey(invent(seed), fine), fine, seed), 0, -1))


def _window(rng: np.random.Generator, side: int, path: Path) -> np.ndarray:
    image = _read(path)
    short = min(image.shape[:2])
    if short < side:
        image = cv2.resize(image, None, fx=side / short + 1e-3, fy=side / short + 1e-3, interpolation=cv2.INTER_CUBIC)
    for _ in range(TRIES):
        y, x = (int(rng.integers(0, length - side + 1)) for length in image.shape[:2])
        window = np.ascontiguousarray(image[y : y + side, x : x + side, ::-1])
        if (window.max(axis=-1) > 0).mean() > FILLED:
            break
    return window


def _read(path: Path) -> np.ndarray:
    image = cv2.imread(str(path))
    if image is None:
        raise BaseError(f"{path} is no picture that OpenCV reads.")
    return image
