"""The matcher's own coarse search: rotation, scale and shift of a roughly aligned pair, by learned features."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import compress
from typing import Any

import numpy as np
import torch

from ...core.geometry import frames
from ...core.matching import Placement, Prior, WorkingImage
from ...core.progress import IsCancelled, Progress, check, never, part, silent
from ..arrays import Arrays
from ..placement.candidates import Candidate, apart, distinct
from ..placement.priors import cut_to_prior
from ..placement.search import RETURNED, RIVAL, SAME, SMALLEST_PX, STAGE
from .network import CELL_PX, COARSE_PX, Coarse, Tar

SIDE_PX = 224.0
"""Root of the area at which images are compared."""
TURN_DEG, SCALE_FACTOR = 36.0, 1.47
"""How far the truth may be from a common frame: the moving image may be shrunk to 0.7 or grown to 1.3."""
STEP_DEG, STEP_LOG_SCALE = 6.0, 0.08
SHIFT_SHARE = 0.16
"""Largest shift searched, as a share of the longer side."""
KEPT = (10, 6)
"""Hypotheses that go on after the sweep and after the first refinement."""
BATCH = 24
"""Hypotheses at a time."""


@dataclass(frozen=True)
class _Side:
    """One image as the coarse stage sees it."""

    image: WorkingImage
    pixels: torch.Tensor
    """(1, 3, H, W)."""
    valid: torch.Tensor
    """(1, 1, H, W)."""
    to_cells: np.ndarray
    """(3, 3): px of the image to cells."""


class OwnCoarseSearch:
    """An aligner that compares learned features; without a prior both images are taken to show one frame."""

    def __init__(
        self,
        arrays: Arrays,
        load: Callable[[], Any],
        weigh: Callable[[], Any] | None = None,
        tell: Callable[[Any], None] | None = None,
    ):
        """`load` returns the network; `weigh` the (V,) prior of descriptors or None; `tell` takes their (V,) shares."""
        self.arrays, self.load = arrays, load
        self.weigh, self.tell = weigh or (lambda: None), tell or (lambda _: None)

    def place(
        self,
        reference: WorkingImage,
        moving: WorkingImage,
        prior: Prior | None = None,
        progress: Progress = silent,
        is_cancelled: IsCancelled = never,
        least_lead: float = 0.0,
    ) -> list[Placement]:
        """Return up to three competing placements, best first; none where an image holds nothing to compare.

        It looks closely whatever leads.
        """
        check(is_cancelled)
        prior = prior or _one_frame(reference, moving)
        parts = cut_to_prior(reference, moving, prior)
        if parts is None or min(int(p.image.valid.sum()) for p in parts) < SMALLEST_PX**2:
            return []
        to_ref, to_mov = (frames.shift(p.x, p.y) for p in parts)
        base = np.linalg.inv(to_ref) @ prior.matrix @ to_mov
        with torch.inference_mode():
            found = self._run(parts[0].image, parts[1].image, base, progress, is_cancelled)
        return [_moved(p, to_ref, np.linalg.inv(to_mov)) for p in found]

    def _run(self, reference, moving, base, progress, is_cancelled) -> list[Placement]:
        device = "cuda" if self.arrays.device == "cuda" else "cpu"
        network = self.load().to(device=device, dtype=torch.float32)
        step = math.sqrt(max(int(reference.valid.sum()), 1)) / SIDE_PX
        larger = math.sqrt(abs(np.linalg.det(frames.local_linear(base, np.array(moving.shape[::-1]) / 2))))
        sides = [_side(self.arrays, reference, step, device), _side(self.arrays, moving, step / larger, device)]
        still, moved = _surveyed(network, sides, self.weigh(), self.tell)
        run = _Run(network, still, moved, sides, base, is_cancelled)
        swept = run.sweep(part(progress, 0.0, 0.7))
        kept = run.refined(swept)
        progress(STAGE, 1.0)
        return [run.placement(c, kept, swept) for c in kept[:RETURNED]]


class _Run:
    """One search."""

    def __init__(self, network: Tar, still: Coarse, moved: Coarse, sides: list[_Side], base, is_cancelled):
        self.network, self.still, self.moved, self.is_cancelled = network, still, moved, is_cancelled
        self.reference, self.moving = (side.to_cells for side in sides)
        self.corners, self.size = frames.corners(sides[1].image.shape), max(sides[0].image.shape)
        # From the moving image's cells to the reference's, before any hypothesis.
        self.base = self.reference @ base @ np.linalg.inv(self.moving)
        rows, cols = still.features.shape[-2:]
        middle = frames.apply(self.moving, [np.array(sides[1].image.shape[::-1]) / 2])
        self.middle = frames.apply(self.base, middle)[0]
        self.reach = max(2, round(SHIFT_SHARE * max(rows, cols)))

    def sweep(self, progress: Progress) -> list[Candidate]:
        """Return the best shift of every turn and scale of the grid."""
        turns = np.linspace(-TURN_DEG, TURN_DEG, round(2 * TURN_DEG / STEP_DEG) + 1)
        most = math.log(SCALE_FACTOR)
        scales = np.exp(np.linspace(-most, most, round(2 * most / STEP_LOG_SCALE) + 1))
        maps = [self._about(self.middle, t, s) @ self.base for s in scales for t in turns]
        return self._best(maps, progress)

    def refined(self, swept: list[Candidate]) -> list[Candidate]:
        """Return the best of a sweep after two steps of half the size each, best first."""
        kept = distinct(swept, self.corners, SAME * self.size, KEPT[0])
        for share, count in zip((0.5, 0.25), (KEPT[1], len(kept))):
            tried = []
            for one in kept:
                here = self.reference @ one.matrix @ np.linalg.inv(self.moving)
                centre = frames.apply(here, frames.apply(np.linalg.inv(self.base), [self.middle]))[0]
                for turn in (-share, 0.0, share):
                    for scale in (-share, 0.0, share):
                        step = self._about(centre, turn * STEP_DEG, math.exp(scale * STEP_LOG_SCALE))
                        tried.append(step @ here)
            kept = distinct(self._best(tried, silent), self.corners, SAME * self.size, count)
        return kept

    @staticmethod
    def _about(centre, turn_deg: float, scale: float) -> np.ndarray:
        return frames.shift(*centre) @ frames.similarity(scale, turn_deg) @ frames.shift(*(-np.asarray(centre)))

    def _best(self, maps: list[np.ndarray], progress: Progress) -> list[Candidate]:
        """Return a candidate for each (3, 3) map of moving to reference cells, with its best shift near by."""
        found = []
        for first in range(0, len(maps), BATCH):
            check(self.is_cancelled)
            chosen = maps[first : first + BATCH]
            logits = self._likelihoods(chosen)
            for matrix, surface in zip(chosen, logits):
                shift, value = _peak(surface)
                if value > 0.0:
                    found.append(self._candidate(frames.shift(*(shift - self.reach)) @ matrix, value))
            progress(STAGE, (first + len(chosen)) / len(maps))
        return found

    def _likelihoods(self, maps: list[np.ndarray]) -> np.ndarray:
        back = torch.from_numpy(np.linalg.inv(np.stack(maps))).float().to(self.still.features.device)
        angles = torch.atan2(back[:, 1, 0] - back[:, 0, 1], back[:, 0, 0] + back[:, 1, 1])
        many = Coarse(*(x.expand(len(maps), -1, -1, -1) for x in (self.moved.features, self.moved.weight)))
        return self.network.likelihoods(self.still, many, back, -angles, self.reach).cpu().numpy()

    def _candidate(self, matrix: np.ndarray, value: float) -> Candidate:
        pixels = np.linalg.inv(self.reference) @ matrix @ self.moving
        return Candidate(pixels / pixels[2, 2], value, value)

    def placement(self, one: Candidate, kept: list[Candidate], swept: list[Candidate]) -> Placement:
        """Return a candidate with what speaks for it."""
        away = RIVAL * self.size
        rivals, elsewhere = (
            [c.swept for c in compress(some, apart([c.matrix for c in some], one.matrix, self.corners) > away)]
            for some in (kept, swept)
        )
        null = np.array([c.swept for c in swept])
        spread = 1.4826 * float(np.median(np.abs(null - np.median(null)))) + 1e-9
        evidence = {
            "strength": one.strength,
            "rival": max(rivals, default=0.0),
            "ratio": one.strength / max(max(rivals), 1e-9) if rivals else 0.0,
            "sweep_ratio": one.strength / max(max(elsewhere), 1e-9) if elsewhere else 0.0,
        }
        score, overlap = self._agreement(one)
        return Placement(one.matrix, score, (one.swept - float(np.median(null))) / spread, overlap, evidence)

    def _agreement(self, one: Candidate) -> tuple[float, float]:
        """Return the cosine of both images' features where they overlap, and the overlapping share of the smaller."""
        from ..blocks import hypotheses
        from .network import DIRECTED

        matrix = self.reference @ one.matrix @ np.linalg.inv(self.moving)
        back = torch.from_numpy(np.linalg.inv(matrix)[None]).float().to(self.still.features.device)
        shape = tuple(self.still.features.shape[-2:])
        angle = -torch.atan2(back[:, 1, 0] - back[:, 0, 1], back[:, 0, 0] + back[:, 1, 1])
        seen = hypotheses.turned(hypotheses.seen_through(self.moved.features, back, shape), DIRECTED, angle)
        both = hypotheses.seen_through(self.moved.weight, back, shape) * self.still.weight
        a, b = self.still.features * both, seen * both
        smaller = min(float(self.still.weight.sum()), float(self.moved.weight.sum()) * abs(np.linalg.det(matrix)))
        return float((a * b).sum() / (a.norm() * b.norm() + 1e-6)), min(1.0, float(both.sum()) / max(smaller, 1.0))


def _one_frame(reference: WorkingImage, moving: WorkingImage) -> Prior:
    """Return the prior that both images show one frame: their middles and their areas agree."""
    (rows, cols), (height, width) = reference.shape, moving.shape
    scale = math.sqrt(rows * cols / (height * width))
    matrix = frames.shift(cols / 2, rows / 2) @ frames.scaling(scale) @ frames.shift(-width / 2, -height / 2)
    return Prior(matrix, SHIFT_SHARE * max(rows, cols), TURN_DEG, SCALE_FACTOR)


def _side(a: Arrays, image: WorkingImage, step: float, device: str) -> _Side:
    """Return an image made coarser (or finer) by `step`, filled up to whole cells."""
    rows, cols = (max(CELL_PX, round(n / step)) for n in image.shape)
    valid = a.resize(a.asarray(image.valid.astype(np.float32)), (rows, cols))
    pixels = a.resize(a.asarray(image.pixels * image.valid), (rows, cols))
    pixels, valid = (torch.from_numpy(np.array(a.to_numpy(x), np.float32)).to(device) for x in (pixels, valid))
    pixels = (pixels / valid.clamp(min=1e-3)).clamp(0, 1).expand(3, -1, -1) * (valid > 0.99)
    room = (0, -cols % (2 * CELL_PX), 0, -rows % (2 * CELL_PX))
    pixels, valid = (torch.nn.functional.pad(x[None], room) for x in (pixels, (valid > 0.99).float()[None]))
    to_cells = frames.scaling(cols / image.shape[1] / COARSE_PX, rows / image.shape[0] / COARSE_PX)
    return _Side(image, pixels, valid, to_cells)


def _surveyed(network: Tar, sides: list[_Side], prior: torch.Tensor | None, tell) -> list[Coarse]:
    """Return the coarse features of two images of their own sizes; they share their words."""
    seen = [network.see(side.pixels, side.valid) for side in sides]
    if network.words is None:
        return [network.survey(one, one.maps[-1]) for one in seen]
    pooled = torch.stack([network.summary(one) for one in seen]).mean(0)
    weights = network.words.log_weights(pooled, None if prior is None else prior.to(pooled.device))
    tell(weights[0].exp().double().cpu().numpy())
    return [network.survey(one, network.words(one.maps[-1], weights)) for one in seen]


def _peak(surface: np.ndarray) -> tuple[np.ndarray, float]:
    """Return where a surface has its peak, (x, y) in fractions of cells from its first one, and how high that is."""
    y, x = np.unravel_index(int(surface.argmax()), surface.shape)
    place = np.array([x, y], float)
    for axis, (line, at) in enumerate(((surface[y], x), (surface[:, x], y))):
        if 0 < at < len(line) - 1:
            left, top, right = (float(v) for v in line[at - 1 : at + 2])
            bend = left - 2 * top + right
            if bend < -1e-9 and min(left, right) > -1e3:
                place[axis] += np.clip(0.5 * (left - right) / bend, -0.5, 0.5)
    return place, float(surface[y, x])


def _moved(placement: Placement, after: np.ndarray, before: np.ndarray) -> Placement:
    return Placement(
        after @ placement.matrix @ before, placement.score, placement.significance, placement.overlap,
        placement.evidence,
    )  # fmt: skip
