"""Two views as a matcher sees them: the moving one brought over the reference by its camera model, on flat ground."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ...core.geometry import frames
from ...core.geometry.affine_camera import affine_pair
from ...core.geometry.epipolar import AffineEpipolar, from_cameras
from ...core.geometry.ground import CameraTerrain
from ...core.geometry.matrix import Shift
from ...core.geometry.rpc_bias import family_for
from .land import Land
from .pair import Recipe, ViewPair, make


@dataclass(frozen=True)
class TileRecipe:
    """What tiles are made like."""

    size_px: int = 128
    relief_m: float = 25.0
    bias_px: float = 3.0
    """By how much the camera models are off, at most; the matcher is told."""
    kind: str = "city"
    """Of the land: one of `land.KINDS`."""
    noise: float = 0.02


@dataclass(frozen=True)
class ViewTiles:
    """Two tiles of one frame with everything that is true of them."""

    reference: np.ndarray
    """(H, W) float32 in 0..1."""
    moving: np.ndarray
    """(H, W) float32 in 0..1, resampled."""
    reference_valid: np.ndarray
    """(H, W) bool."""
    moving_valid: np.ndarray
    flow: np.ndarray
    """(H, W, 2) float32: px of the moving tile where the ground of each reference pixel lies."""
    known: np.ndarray
    """(H, W) bool: inside, and not hidden."""
    epipolar: AffineEpipolar
    """By the (biased) camera models, px of the tiles."""
    true_epipolar: AffineEpipolar
    """Without what the camera models are off by."""
    epipolar_px: float
    """By how much it may be off."""
    radius_px: float
    """Largest displacement there is, with a little more."""


def view_tiles(seed: int, recipe: TileRecipe | None = None, land: Land | None = None) -> ViewTiles:
    """Return the tiles of a seed's simulated views, of land of its own or of `land`; they depend on nothing else."""
    recipe = recipe or TileRecipe()
    return tiles_of(view_pair(seed, recipe, land), recipe)


def view_pair(seed: int, recipe: TileRecipe, land: Land | None = None) -> ViewPair:
    """Return the views that tiles are made of."""
    views = Recipe(
        recipe.size_px, relief_m=recipe.relief_m, bias_px=recipe.bias_px, kind=recipe.kind, noise=recipe.noise
    )
    return make(seed, views, land)


def tiles_of(pair: ViewPair, recipe: TileRecipe) -> ViewTiles:
    """Return a pair of views as tiles."""
    rows, cols = pair.reference.image.shape
    cameras = pair.reference.rpc, pair.moving.rpc
    heights = pair.heights_m
    ground = CameraTerrain.over(cameras[0], (cols, rows), sum(heights) / 2)
    to_tile = family_for(cameras[1], ground)(cameras[1], ground, Shift.of(np.eye(3))).trend.matrix
    geometry = from_cameras(affine_pair(*cameras, (0, 0, cols, rows), heights), heights)
    # A place lies the bias further than the camera puts it: seen from there, the lines come back by as much.
    true = geometry.in_frames(np.eye(3), frames.shift(*pair.moving.bias_px))
    half = frames.shift(0.5, 0.5)
    # OpenCV counts from the middle of the first pixel.
    matrix = np.linalg.inv(half) @ to_tile @ half
    moving = cv2.warpAffine(pair.moving.image, matrix[:2], (cols, rows), flags=cv2.INTER_LINEAR)
    valid = cv2.warpAffine(np.ones_like(pair.moving.image), matrix[:2], (cols, rows)) > 0.999
    flow = frames.apply(to_tile, pair.flow.reshape(-1, 2)).reshape(pair.flow.shape)
    inside = (flow > 0).all(axis=-1) & (flow < (cols, rows)).all(axis=-1)
    known = pair.known & inside
    y, x = np.mgrid[:rows, :cols] + 0.5
    reach = np.abs(flow - np.stack([x, y], axis=-1))[known].max() if known.any() else 8.0
    here = np.ones((rows, cols), bool)
    lines = (g.in_frames(np.eye(3), to_tile) for g in (geometry, true))
    numbers = recipe.bias_px + 1.0, float(reach) + 4.0
    return ViewTiles(pair.reference.image, moving, here, valid, flow.astype(np.float32), known, *lines, *numbers)
