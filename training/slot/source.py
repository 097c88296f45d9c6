"""The engine's pairs, made a batch at a time on the device that trains."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from ...core.geometry import frames
from ..engine.curriculum import ON_DEVICE
from ..engine.geometry import Residual, project, view
from ..engine.pair import TRIES, Plan, Side, looks_of, residual_of, shown_by, step_of
from ..engine.sources import Library
from ..rig.feed import Batch
from ..rig.recipe import Recipe
from ..rig.source import EngineSource
from .looks import Chance, photographed, rendered, stretched
from .warp import Residuals, at, blurred, centres
from .warp import project as project_all

COARSER = 4
"""Tile px a value of the local displacement."""
PROBES = 5
"""Places along a side of a tile at which both images must show something."""


@dataclass(frozen=True)
class Cut:
    """What a plan comes to before any pixel is touched."""

    sides: tuple[Side, Side]
    to_images: tuple[np.ndarray, np.ndarray]
    """(3, 3): px of the reference's tile frame to px of each image."""
    residual: Residual
    looks: tuple[str, str]
    """Of the reference and the moving tile; empty: as they are."""


class SlotSource(EngineSource):
    """Pairs of the data engine whose pixels are warped and shown on a device; what to make is drawn beside."""

    def __init__(self, library: Library, recipe: Recipe, device: str):
        made = EngineSource.of(library, recipe)
        super().__init__(library, made.curriculum)
        self.device = device

    def batch(self, plans: list[Plan]) -> Batch:
        """Return the batch of plans, on the device; the same plans make the same batch."""
        cuts = [cut_of(self.library, plan) for plan in plans]
        size, strength = plans[0].size, plans[0].difficulty
        residuals = self._residuals(cuts, size)
        grid = centres(size, self.device).expand(len(plans), -1, -1, -1)
        flow = residuals.to_moving(grid)
        moved = residuals.to_reference(grid)
        shown = [self._shown(cuts, k, places, plans) for k, places in enumerate((grid, moved))]
        chance = Chance(plans[0].seed, self.device)
        looks = [[cut.looks[k] for cut in cuts] for k in (0, 1)]
        tiles = [self._styled(chance, shown[k][0], looks[k], strength) for k in (0, 1)]
        valid = [mask for _, mask in shown]
        return Batch(
            tiles[0] * valid[0], tiles[1] * valid[1], valid[0], valid[1],
            flow, self._known(residuals, flow, valid, plans),
            torch.tensor(self._exact(cuts, plans), device=self.device),
            max(plan.reach_px for plan in plans), tuple(plan.kind for plan in plans),
            tuple(plan.geometry for plan in plans),
            tuple("" if plan.unrelated else cut.sides[0].name for cut, plan in zip(cuts, plans, strict=True)),
            tuple(tuple(sorted({side.source for side in cut.sides})) for cut in cuts),
        )  # fmt: skip

    def _residuals(self, cuts: list[Cut], size: int) -> Residuals:
        matrix = np.stack([cut.residual.matrix for cut in cuts])
        local = np.stack([cut.residual.displacement for cut in cuts]).transpose(0, 3, 1, 2)
        return Residuals(self._tensor(matrix), self._tensor(local), size)

    def _tensor(self, values: np.ndarray) -> torch.Tensor:
        return torch.from_numpy(np.ascontiguousarray(values, np.float32)).to(self.device)

    def _shown(self, cuts: list[Cut], side: int, places: torch.Tensor, plans) -> tuple[torch.Tensor, torch.Tensor]:
        """Return the tiles (B, 3, H, W) and masks (B, 1, H, W) of one side at (B, H, W, 2) px of the tile frame."""
        found = [
            self._sampled(cut.sides[side], cut.to_images[side], places[b : b + 1], plans[b])
            for b, cut in enumerate(cuts)
        ]
        both = torch.cat(found)
        return both[:, :3], (both[:, 3:] > 0.98).float()

    def _sampled(self, side: Side, matrix: np.ndarray, places: torch.Tensor, plan: Plan) -> torch.Tensor:
        """Return (1, 4, H, W): what an image shows, blurred first where it is made coarser, and its mask."""
        low, high = _bounds(matrix, plan.size, 1.5 * plan.reach_px + 8.0, side.mask.shape)
        part = (slice(low[1], high[1]), slice(low[0], high[0]))
        if not side.mask[part].size:
            return places.new_zeros((1, 4, plan.size, plan.size))
        pixels = np.concatenate([side.image[part], side.mask[part][..., None]], axis=-1)
        image = torch.from_numpy(pixels).to(self.device).movedim(-1, 0)[None].float() / 255
        shrink = frames.scale_of(matrix)
        if shrink > 1.2:
            image = torch.cat([blurred(image[:, :3], 0.45 * shrink), image[:, 3:]], dim=1)
        there = project_all(self._tensor(frames.shift(*-low) @ matrix)[None], places)
        return at(image, there, tuple(high - low), "zeros")

    def _styled(self, chance: Chance, tiles: torch.Tensor, looks: list[str], strength: float) -> torch.Tensor:
        # The pipeline stretches what it reads; now and then it cannot.
        read = torch.where(chance.each(tiles, 0, 1) < 0.8, stretched(tiles), tiles)
        shown = rendered(chance, read, looks)
        return photographed(chance, shown, strength) if self.curriculum.running.photometric else shown

    def _known(self, residuals: Residuals, flow, valid, plans) -> torch.Tensor:
        """Return (B, H, W) bool: both tiles show the place, and the moving one shows it once."""
        size = residuals.size
        inside = ((flow > 0) & (flow < size)).all(-1)
        seen = at(valid[1], flow, size, "zeros")[:, 0] > 0.8
        related = torch.tensor([not plan.unrelated for plan in plans], device=self.device)
        return (valid[0][:, 0] > 0) & inside & seen & residuals.unique(flow) & related[:, None, None]

    def _exact(self, cuts: list[Cut], plans: list[Plan]) -> list[bool]:
        return [plan.unrelated or cut.sides[0].exact for cut, plan in zip(cuts, plans, strict=True)]


def cut_of(library: Library, plan: Plan) -> Cut:
    """Return where a plan's tiles lie, of a few tries the one whose tiles show most."""
    rng = np.random.default_rng((plan.seed, plan.size, int(plan.held_back)))
    residual = residual_of(rng, plan, max(8, plan.size // COARSER))
    sides = shown_by(library, plan, rng)
    finest = max(1.0, *(step_of(side) for side in sides))
    best = None
    for _ in range(TRIES):
        frame = sides[int(rng.integers(2))]
        there = rng.uniform(0.15, 0.85, 2) * frame.image.shape[1::-1]
        centre = project(np.linalg.inv(frame.to_image), there[None])[0]
        to_frame = view(rng, centre, finest * np.exp(rng.uniform(-0.1, 0.6)), plan.size)
        matrices = tuple(side.to_image @ to_frame for side in sides)
        worth = min(_share(side, matrix, plan.size) for side, matrix in zip(sides, matrices, strict=True))
        if best is None or worth > best[0]:
            best = worth, matrices
        if worth > 0.9:
            break
    looks = ["", ""]
    for side, name in looks_of(rng, plan, ON_DEVICE) if plan.photometric else ():
        looks[side] = name
    return Cut(sides, best[1], residual, tuple(looks))


def _share(side: Side, matrix: np.ndarray, size: int) -> float:
    """Return at which share of some places of a tile an image shows anything."""
    axis = np.linspace(0.05, 0.95, PROBES) * size
    x, y = np.floor(frames.apply(matrix, np.stack(np.meshgrid(axis, axis), -1).reshape(-1, 2))).astype(int).T
    inside = (x >= 0) & (y >= 0) & (x < side.mask.shape[1]) & (y < side.mask.shape[0])
    return float((side.mask[y[inside], x[inside]] > 0).sum()) / PROBES**2


def _bounds(matrix: np.ndarray, size: int, margin: float, shape) -> tuple[np.ndarray, np.ndarray]:
    """Return the first and last pixel (x, y) of an image that a tile with a margin wants."""
    ends = np.array([-margin, size + margin])
    corners = frames.apply(matrix, np.array([(x, y) for x in ends for y in ends]))
    low, high = np.floor(corners.min(0)).astype(int) - 4, np.ceil(corners.max(0)).astype(int) + 4
    whole = np.array(shape[1::-1])
    return np.clip(low, 0, whole), np.clip(high, 0, whole)
