"""Which of several alignments is the ground: height displaces one way, and what is low hangs together and is wide.

Roofs lean away from the nadir of either image: the alignments of all higher things lie on one side of the ground's,
along one line (an affine epipolar direction). Streets and fields hang together across the image, roofs are islands in
them; clouds are bright and smooth. A displacement that changes smoothly from place to place is a distortion or a
hillside: bent transforms follow it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...geometry.transform import Transform
from ...points.table import TiePoints
from ...points.thresholds import DISAGREES, OFF_GROUND
from .tie_points import LEAST_POINTS, LEAST_SHARE, Alignment, neighbours

ENOUGH = 0.1
"""How wide the ground must be."""
NARROW = 0.01
"""What is narrower than this is as good as this, and may lie anywhere: matches that agree by chance, or one shadow."""
WEIGHTS = (1.2, 22.1, 7.3)
"""Of the features in the log-odds that one of two alignments is the ground (`training/calibrate_ground.py`)."""
SMOOTH, ROUGH = 0.12, 0.3
"""What is wider and by more than this rougher than the other is less and less likely a cloud beside the ground, however
bright, and none at all: clouds over ground to 0.12, over water to 0.15; streets between dark roofs 0.31. Nor is what is
so much smoother: a lawn beside a wood."""
AS_BRIGHT, BRIGHTER = 0.12, 0.2
"""Ranks of brightness by which alignments differ that are not clouds, and by which clouds do: 0.20 to 0.39 on 18 made
decks, up to 0.12 between streets and roofs of 18 made cities (seed 8100). In between it counts in part."""
CLEARLY = math.log(4)
"""Log-odds from which on the ground is known: those of a chance that is accepted."""
MOST, MOST_BY_POINTS = 0.75, 2 / 3
"""Share of the support from which on an alignment stands that no other one's area speaks against; and where the images
show none of them in an area."""
JUMP = 0.6
"""Between neighbours of two alignments the displacement jumps by this share of the alignments' distance; else it is
smooth."""
FILLED = 0.2
"""Where two alignments have no common border: so many points between them, as a share of theirs, are a smooth way."""


@dataclass(frozen=True)
class Ground:
    """What several alignments say about the ground."""

    alignment: Alignment
    """The one of the ground; where that cannot be told, the strongest."""
    others: tuple[Alignment, ...]
    known: bool
    """Whether the ground can be told from the rest."""
    tolerance_px: float
    """Within which an alignment holds, reference px."""
    log_odds: float = math.inf
    """By the areas, that it is the ground and not the likeliest other one."""

    @property
    def chance(self) -> float:
        """The chance that it is the ground, by points and areas; 1 where it is known."""
        return 1.0 if self.known else min(self.share, self.chance_by_area)

    @property
    def chance_by_area(self) -> float:
        """The chance that it is the ground, by the areas alone."""
        return 1 / (1 + math.exp(-self.log_odds))

    @property
    def lean_px(self) -> float:
        """How far the others are displaced against the ground at most, reference px."""
        return float(np.linalg.norm(self._leans, axis=1).max())

    @property
    def share(self) -> float:
        """The part that the ground's alignment has in the support of all."""
        return self.alignment.support / (self.alignment.support + sum(other.support for other in self.others))

    @property
    def is_shown(self) -> bool:
        """Whether the images show one of the alignments in an area: points alone may agree on what is nowhere."""
        return any(one.width >= ENOUGH for one in (self.alignment, *self.others))

    @property
    def outvoted(self) -> bool:
        """Whether another alignment has more points than the ground's."""
        return any(other.support > self.alignment.support for other in self.others)

    def staying(self) -> Ground:
        """Return the same where the ground could not be fitted: the alignment that the registration has is kept."""
        every = sorted((self.alignment, *self.others), key=lambda a: float(np.linalg.norm(a.shift_px)))
        odds = self.log_odds if every[0] is self.alignment else -self.log_odds
        return replace(self, alignment=every[0], others=tuple(every[1:]), known=False, log_odds=odds)

    @property
    def _leans(self) -> np.ndarray:
        return np.array([other.shift_px - self.alignment.shift_px for other in self.others])

    def marked(self, points: TiePoints, transform: Transform) -> TiePoints:
        """Return the points, of a transform of the ground; rejected ones to which high things lean are OFF_GROUND."""
        if not self.known:
            return points
        away = points.reference_xy - transform.forward(points.moving_xy)
        off = np.zeros(len(points), bool)
        for lean in self._leans:
            along = lean / np.linalg.norm(lean)
            height, aside = away @ along, away @ (-along[1], along[0])
            top = np.linalg.norm(lean) + self.tolerance_px
            off |= (height > self.tolerance_px) & (height <= top) & (np.abs(aside) <= self.tolerance_px)
        return points.reject(off & (points.rejection == DISAGREES), OFF_GROUND)


def read_ground(found: Sequence[Alignment], tolerance_px: float, seen: bool = False) -> Ground | None:
    """Return the ground among alignments, strongest first; None where nothing speaks against the strongest.

    `seen`: whether the images themselves show a second one, so that few points are not enough to leave it out.
    """
    if len(found) < 2:
        return None
    odds = [min(log_odds(one, other) for other in found if other is not one) for one in found]
    best = int(np.argmax(odds))
    known = odds[best] >= CLEARLY and found[best].width >= ENOUGH and _lowest(found, best, tolerance_px)
    chosen = best if odds[best] > 0 and found[best].width >= ENOUGH else 0
    ground = Ground(
        found[chosen], tuple(a for n, a in enumerate(found) if n != chosen), known, tolerance_px, odds[chosen]
    )
    least = MOST if ground.is_shown else MOST_BY_POINTS
    return None if not known and not seen and ground.share >= least else ground


def log_odds(one: Alignment, other: Alignment) -> float:
    """Return the log-odds that the first of two alignments is the ground, not the second.

    Even, 0, where whether the bright one is taken for clouds alone decides, unless hardly a point holds the other.
    """
    odds, of_clouds = (float(np.dot(WEIGHTS, features(one, other, clouds))) for clouds in (False, True))
    dark = one if of_clouds > 0 else other
    return odds if odds * of_clouds > 0 or dark.support < LEAST_SHARE else 0.0


def features(one: Alignment, other: Alignment, clouds: bool = False) -> np.ndarray:
    """Return (3,) by how much, as a logarithm, the first is wider, and by how much it is darker and rougher.

    Darker and rougher count against clouds alone (`clouds`: whatever it is like): streets may be bright, roofs dark,
    and fields smooth.
    """
    wider, rougher = math.log(max(one.width, NARROW) / max(other.width, NARROW)), one.rough - other.rough
    darker = other.bright - one.bright
    darker *= min(max((abs(darker) - AS_BRIGHT) / (BRIGHTER - AS_BRIGHT), 0.0), 1.0)
    like_clouds = min(max((ROUGH - abs(rougher)) / (ROUGH - SMOOTH), 0.0), 1.0)
    smooth_enough = 1.0 if clouds or wider * rougher <= 0 else like_clouds
    return np.array([wider, smooth_enough * darker, smooth_enough * rougher])


def _lowest(found: Sequence[Alignment], number: int, tolerance_px: float) -> bool:
    """Return whether all other alignments lie clearly on one side of one, along one line; specks say nothing."""
    others = [a for n, a in enumerate(found) if n != number and a.width >= NARROW]
    if not others:
        return True
    leans = np.array([a.shift_px - found[number].shift_px for a in others])
    farthest = leans[np.linalg.norm(leans, axis=1).argmax()]
    along = farthest / max(float(np.linalg.norm(farthest)), 1e-12)
    return bool((leans @ along > 0).all() and (np.abs(leans @ (-along[1], along[0])) <= tolerance_px).all())


def smooth(found: Sequence[Alignment], xy: np.ndarray, offsets: np.ndarray) -> bool:
    """Return whether the displacement passes gradually from one alignment to the next."""
    label = np.full(len(xy), -1)
    for number, alignment in enumerate(found):
        label[alignment.members] = number
    shifts = np.array([alignment.shift_px for alignment in found])
    one, other = np.nonzero(neighbours(xy))
    border = (label[one] >= 0) & (label[one] < label[other])
    if border.sum() < LEAST_POINTS:
        return _filled(label, shifts, offsets)
    one, other = one[border], other[border]
    jumps = np.linalg.norm(offsets[one] - offsets[other], axis=1)
    return bool(np.median(jumps / np.linalg.norm(shifts[label[one]] - shifts[label[other]], axis=1)) < JUMP)


def _filled(label: np.ndarray, shifts: np.ndarray, offsets: np.ndarray) -> bool:
    """Return whether many points lie between the two strongest alignments, as in a wave whose ridges they are."""
    way = shifts[1] - shifts[0]
    part = (offsets - shifts[0]) @ way / (way @ way)
    aside = np.linalg.norm(offsets - shifts[0] - part[:, None] * way, axis=1)
    between = (label < 0) & (part > 0) & (part < 1) & (aside < np.linalg.norm(way) / 4)
    return bool(between.sum() > FILLED * min((label == 0).sum(), (label == 1).sum()))
