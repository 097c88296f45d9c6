"""One pair from one plan: the same plan always makes the same pair."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from ...core.geometry import frames
from . import licences, modality
from .geometry import THIRDS, Residual, draw_residual, draw_shift, pixel_centres, project, sample, spacing, view
from .hiding import blank, change
from .relief import DRAWN, LOCALS
from .sources import Aligned, Library

GENERATED = "generated"
GEOMETRY = {"local": LOCALS, "rotation": THIRDS, "scale": THIRDS}
"""What a plan may ask for of a pair's geometry."""
TRIES = 4
LEAST_VALID = 0.55
"""Share of a tile that must show something in both images, if a few tries find such a place."""
LOCAL_PX = 5.0
"""Local displacement at most, unless a plan asks for more."""
LEAST_CONTRAST = 0.04
"""Standard deviation of grey levels below which a tile is as good as empty."""


@dataclass(frozen=True)
class Plan:
    """What to make."""

    kind: str
    """A category of real pairs, or `generated:` and the name of a rendering (or `plain`)."""
    seed: int
    size: int = 128
    reach_px: float = 16.0
    """No place moves by more."""
    difficulty: float = 1.0
    """0: same image, residual shift only … 1: everything."""
    held_back: bool = False
    """Draw from the pairs that are never trained on."""
    unrelated: bool = False
    """Show two places that have nothing in common: what confidence has to be low for."""
    local: str = ""
    """One of relief.LOCALS; any where empty."""
    rotation: str = ""
    """One of geometry.THIRDS: how much of the range a rotation has; any where empty."""
    scale: str = ""
    """The same of a scale."""
    local_px: float | None = None
    """How far places move beyond the homography, at most; None: as the difficulty says."""
    warped: bool = True
    """If not, the tiles differ by a shift alone."""
    photometric: bool = True
    """If not, nothing is done to brightness, contrast, sharpness or content."""
    network: bool = True
    """If not, the transfer network shows neither side."""
    blank: bool = True
    """If not, no image is blank in a wide area."""

    @property
    def geometry(self) -> dict[str, str]:
        """What is asked for of the local displacement, the rotation and the scale, by name."""
        return {name: getattr(self, name) for name in GEOMETRY}


@dataclass(frozen=True)
class Pair:
    """Two tiles with their correspondence."""

    reference: np.ndarray
    """(H, W, 3) uint8; 0 where invalid."""
    moving: np.ndarray
    reference_valid: np.ndarray
    """(H, W) bool."""
    moving_valid: np.ndarray
    flow: np.ndarray
    """(H, W, 2) float32: where in the moving tile each reference pixel's centre lies, px."""
    known: np.ndarray
    """(H, W) bool: the correspondence is true and both sides are visible."""
    name: str = ""
    """Of the aligned pair that it is cut from; empty where it shows no such place alone."""
    exact: bool = True
    """Whether `flow` is true to a fraction of a px; if not, all of it may be off by a px or two."""
    sources: tuple[str, ...] = ()
    """Where its pixels come from, and what they were shown by: names of `licences.origins`."""


def make(library: Library, plan: Plan) -> Pair:
    """Return the pair that a plan describes."""
    rng = np.random.default_rng((plan.seed, plan.size, int(plan.held_back)))
    residual = residual_of(rng, plan)
    sides = shown_by(library, plan, rng)
    tiles, masks = _render(rng, sides, residual, plan.size)
    tiles, hidden, looks = styled(rng, tiles, plan)
    masks = [mask & _collar(rng, plan) for mask in masks]
    made = _finish(tiles, masks, [h | plan.unrelated for h in hidden], residual, plan.size)
    transfer = {licences.TRANSFER} if modality.NETWORK in looks else set()
    made = replace(made, sources=tuple(sorted({side.source for side in sides} | transfer)))
    return made if plan.unrelated else replace(made, name=sides[0].name, exact=sides[0].exact)


def shown_by(library: Library, plan: Plan, rng) -> tuple[Side, Side]:
    """Return the two images that a plan's tiles are cut from."""
    draw = _generated if plan.kind.startswith(GENERATED) else _real
    sides = draw(library, plan, rng)
    return (sides[0], draw(library, plan, rng)[1]) if plan.unrelated else sides


def residual_of(rng, plan: Plan, grid: int | None = None) -> Residual:
    """Return a plan's warp of moving to reference px; its displacement with `grid` values a side, or the tile's px."""
    if not plan.warped:
        return draw_shift(rng, plan.size, plan.reach_px)
    local = plan.local or ("none" if rng.random() < 0.4 else list(DRAWN)[rng.integers(len(DRAWN))])
    amplitude = min(plan.difficulty * rng.uniform(0, 0.25) * plan.reach_px, LOCAL_PX)
    amplitude = amplitude if plan.local_px is None else plan.local_px
    return draw_residual(rng, plan.size, plan.reach_px, amplitude, local, grid, plan.rotation, plan.scale)


def _collar(rng, plan: Plan) -> np.ndarray:
    """Return (size, size) bool: now and then only a turned rectangle of the tile shows anything."""
    shown = np.ones((plan.size, plan.size), np.uint8)
    if rng.random() < 0.25 * plan.difficulty:
        centre, sides = plan.size * rng.uniform(0.4, 0.6, 2), plan.size * rng.uniform(0.75, 1.2, 2)
        box = cv2.boxPoints((tuple(centre), tuple(sides), float(rng.uniform(0, 90))))
        shown = cv2.fillPoly(np.zeros_like(shown), [box.astype(np.int32)], 1)
    return shown > 0


@dataclass(frozen=True)
class Side:
    """One image of a pair, in a frame that both have in common."""

    image: np.ndarray
    mask: np.ndarray
    to_image: np.ndarray
    """(3, 3): px of the pair's common frame to px of the image."""
    name: str = ""
    exact: bool = True
    source: str = licences.UNKNOWN


def _generated(library, plan, rng) -> tuple[Side, Side]:
    image, mask, source = library.single(rng)
    side = Side(image, mask, np.eye(3), source=source)
    return side, side


def _real(library, plan, rng) -> tuple[Side, Side]:
    group = (library.held_back if plan.held_back else library.training)[plan.kind]
    pair: Aligned = group[rng.integers(len(group))]
    sides = sides_of(library, pair)
    return sides if rng.random() < 0.5 else (sides[1], sides[0])


def sides_of(library: Library, pair: Aligned) -> tuple[Side, Side]:
    """Return the reference and the moving image of an aligned pair, in the frame of the reference."""
    return (
        Side(*library.image(pair.reference), np.eye(3), pair.name, pair.exact, pair.source),
        Side(*library.image(pair.moving), np.linalg.inv(pair.matrix), pair.name, pair.exact, pair.source),
    )


def _render(rng, sides, residual: Residual, size: int):
    """Return both tiles (H, W, 3) float32 and both masks (H, W) bool, from a place where both show something."""
    grid = pixel_centres(size)
    moved = residual.to_reference(grid)
    finest = max(1.0, *(step_of(side) for side in sides))
    best = None
    for _ in range(TRIES):
        step = finest * np.exp(rng.uniform(-0.1, 0.6))
        frame = sides[0] if rng.random() < 0.5 else sides[1]
        there = rng.uniform(0.15, 0.85, 2) * frame.image.shape[1::-1]
        centre = project(np.linalg.inv(frame.to_image), there[None])[0]
        to_frame = view(rng, centre, step, size)
        places = [project(to_frame, g) for g in (grid, moved)]
        masks = [cut_mask(s, there) for s, there in zip(sides, places)]
        tiles = [cut(s, there) for s, there in zip(sides, places)]
        worth = min(m.mean() * min(1.0, t[::2, ::2].std() / LEAST_CONTRAST) for m, t in zip(masks, tiles))
        if best is None or worth > best[0]:
            best = worth, tiles, masks
        if worth >= LEAST_VALID:
            break
    return best[1:]


def step_of(side: Side) -> float:
    """Return the common frame's px a px of the image, near the image's centre."""
    return 1.0 / frames.scale_of(side.to_image)


def cut_mask(side: Side, xy) -> np.ndarray:
    """Return where the image shows something, bool, at positions of the common frame."""
    return sample(side.mask, project(side.to_image, xy), cv2.BORDER_CONSTANT) > 250


def cut(side: Side, xy) -> np.ndarray:
    """Return the image at positions of the common frame, blurred first where it is made coarser."""
    there = project(side.to_image, xy)
    image, shrink = side.image, spacing(there)
    low, high = _bounds(there)
    part = image[low[1] : high[1], low[0] : high[0]]
    if not part.size:
        return np.zeros((*xy.shape[:2], 3), np.float32)
    part = part.astype(np.float32) / 255
    if shrink > 1.2:
        part = cv2.GaussianBlur(part, (0, 0), 0.45 * shrink)
    return sample(part, there - low)


def _bounds(xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the first and last pixel (x, y) that samples at (…, 2) positions want, with room for a blur."""
    low = [int(np.floor(xy[..., k].min())) - 8 for k in (0, 1)]
    high = [int(np.ceil(xy[..., k].max())) + 8 for k in (0, 1)]
    return np.maximum(low, 0), np.maximum(high, 0)


def styled(rng, tiles, plan: Plan):
    """Return both tiles as different sensors show them, where each hides or has changed what was there, and as what."""
    strength = plan.difficulty
    hidden = [np.zeros(tile.shape[:2], bool) for tile in tiles]
    # The pipeline stretches what it reads; now and then it cannot.
    tiles = [modality.stretched(tile) if rng.random() < 0.8 else tile for tile in tiles]
    if not plan.photometric:
        return tiles, hidden, ()
    renderings = looks_of(rng, plan)
    for side, name in renderings:
        tiles[side], hidden[side] = modality.render(name, rng, tiles[side])
    tiles = [modality.photometric(rng, tile, strength) for tile in tiles]
    if rng.random() < 0.3 * strength:
        hidden[1] |= change(rng, tiles[1])
    if plan.blank and rng.random() < 0.4 * strength:
        side = int(rng.integers(2))
        hidden[side] |= blank(rng, tiles[side])
    tiles = [modality.degraded(rng, tile, strength) for tile in tiles]
    return tiles, hidden, tuple(name for _, name in renderings)


def looks_of(rng, plan: Plan, among: tuple[str, ...] = ()) -> list[tuple[int, str]]:
    """Return which sides (0 reference, 1 moving) are shown as which of modality.KINDS, or of some `among` them."""
    own = plan.kind.partition(":")[2]
    any_other = str(rng.choice(among or (modality.KINDS if plan.network else modality.HAND_MADE)))
    side = int(rng.integers(2))
    if own not in modality.KINDS:
        return [(side, any_other)] if rng.random() < 0.15 * plan.difficulty else []
    return [(side, own), (1 - side, any_other)] if rng.random() < 0.5 * plan.difficulty else [(side, own)]


def _finish(tiles, masks, hidden, residual: Residual, size: int) -> Pair:
    grid = pixel_centres(size)
    flow = residual.to_moving(grid).astype(np.float32)
    seen = (masks[1] & ~hidden[1]).astype(np.uint8) * 255
    inside = (flow > 0).all(axis=-1) & (flow < size).all(axis=-1)
    known = masks[0] & ~hidden[0] & inside & residual.unique(flow) & (sample(seen, flow, cv2.BORDER_CONSTANT) > 200)
    coded = [(255 * np.clip(t, 0, 1) * m[..., None]).astype(np.uint8) for t, m in zip(tiles, masks)]
    return Pair(coded[0], coded[1], masks[0], masks[1], flow, known)
