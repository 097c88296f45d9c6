"""The features of one image at every size that a search needs, each computed once."""

from __future__ import annotations

import math

from ...core.matching import WorkingImage
from ..arrays import Arrays
from .orientation import Recipe, Structure, structure

DETAIL = 256
"""Side of the grid (as a square of the valid area) on which gradients are taken for an image seen as a whole."""


class FeaturePyramid:
    """Features of a WorkingImage by side: the square root of the valid area, in feature pixels."""

    def __init__(self, arrays: Arrays, image: WorkingImage, recipe: Recipe | None = None):
        self.arrays, self.image, self.recipe = arrays, image, recipe or Recipe()
        self.area_side = math.sqrt(max(int(image.valid.sum()), 1))
        """The square root of the valid area in image pixels."""
        self.elongation = max(1.0, max(image.shape) / self.area_side)
        """The longest side over that of a square of the valid area."""
        self._levels: dict[tuple[int, ...], Structure] = {}

    def shape(self, side: float) -> tuple[int, int]:
        """Return (rows, cols) of the whole image when its valid area is side² pixels."""
        rows, cols = self.image.shape
        factor = side / self.area_side
        return max(2, round(rows * factor)), max(2, round(cols * factor))

    def at(self, side: float, detail: float = 1.0) -> Structure:
        """Return features on a grid of `side`, made from gradients at DETAIL x `detail` (or `side`, if that is more).

        `detail` is how much larger than the other image's this one's ground is, so that both see the same structures.
        """
        fine = self._level((self.shape(max(DETAIL * detail, side)),))
        return fine if fine.shape == self.shape(side) else self._level((fine.shape, self.shape(side)))

    def _level(self, key: tuple) -> Structure:
        if key not in self._levels:
            if len(key) == 1:
                made = structure(self.arrays, self.image, key[0], self.recipe)
            else:
                made = self._level(key[:1]).resized(self.arrays, key[1])
            self._levels[key] = made
        return self._levels[key]
