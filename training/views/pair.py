"""Views of one land, by two, with everything that is true of them; the same seed gives the same views."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ...core.geometry.rpc import RpcCamera
from .land import Land, simulated
from .pushbroom import Pushbroom, cast, jitter, visible
from .rpc_fit import fit_rpc

SUPERSAMPLED = 2


@dataclass(frozen=True)
class Recipe:
    """What views are made like; lengths in metres, angles as tangents."""

    size_px: int = 192
    gsd_m: float = 0.7
    relief_m: float = 40.0
    tilt: float = 0.3
    """Of either view, at most."""
    jitter_px: float = 0.15
    bias_px: float = 4.0
    """By how much the moving view's RPCs are off, at most."""
    noise: float = 0.02
    kind: str = "city"
    """Of the land: one of `land.KINDS`."""


@dataclass(frozen=True)
class View:
    """One view."""

    image: np.ndarray
    """(rows, cols) float32 in 0..1."""
    ground: np.ndarray
    """(rows, cols, 3) east, north, up in metres: what the middle of each pixel sees."""
    physical: Pushbroom
    rpc: RpcCamera
    """Fitted, with the bias that users find in practice."""
    bias_px: np.ndarray
    """(2,): what has to be added to where `rpc` puts a place."""
    fit_px: float
    """By how much the RPCs miss the camera beyond the bias, at most: tremor that polynomials do not follow."""


@dataclass(frozen=True)
class ViewPair:
    """Reference and moving view, and which pixels see the same ground."""

    land: Land
    reference: View
    moving: View
    flow: np.ndarray
    """(rows, cols, 2) px of the moving view where the ground of each reference pixel's middle lies."""
    known: np.ndarray
    """(rows, cols) bool: inside the moving view, and nothing stands before it."""
    hidden: np.ndarray
    """(rows, cols) bool: inside the moving view, but occluded there."""
    heights_m: tuple[float, float]
    """Lowest and highest ground, with a margin."""


def make(seed: int, recipe: Recipe | None = None, land: Land | None = None) -> ViewPair:
    """Return two views of `land`, or of land of the seed's own."""
    land, seen, heights = views(seed, 2, recipe, land)
    return paired(land, *seen, heights)


def views(seed: int, count: int, recipe: Recipe | None = None, land: Land | None = None):
    """Return the land, `count` views of it, and its lowest and highest ground with a margin.

    The RPCs of the first view are right, those of the others off by a bias.
    """
    recipe = recipe or Recipe()
    rng = np.random.default_rng((seed, 9))
    # A margin for what leans in from outside the middle.
    side = recipe.size_px * recipe.gsd_m * 1.25 + 4 * recipe.relief_m * recipe.tilt
    land = land or simulated(recipe.kind, seed, side, min(0.5, recipe.gsd_m), recipe.relief_m)
    heights = float(land.heights.min()) - 5.0, float(land.heights.max()) + 5.0
    heading = rng.uniform(0, 360)
    sun = np.array([*rng.normal(0, 0.5, 2), 0.8])
    lit = [land.shade(sun, other=False), land.shade(sun, other=True)]
    tilts = _tilts(rng, recipe.tilt, count)
    turns = [0.0, *rng.uniform(-4, 4, count - 1)]
    seen = []
    for turn, tilt in zip(turns, tilts):
        camera = _camera(rng, recipe, land, heading + turn, tilt)
        seen.append(view(land, lit[bool(seen)], camera, heights, recipe, rng, recipe.bias_px if seen else 0.0))
    return land, seen, heights


def paired(land: Land, reference: View, moving: View, heights_m: tuple[float, float]) -> ViewPair:
    """Return two views of a land with which pixels see the same ground."""
    flow = moving.physical.project(reference.ground)
    inside = (flow > 0).all(axis=-1) & (flow < np.array(moving.image.shape[::-1])).all(axis=-1)
    clear = visible(moving.physical, land, reference.ground)
    return ViewPair(land, reference, moving, flow.astype(np.float32), inside & clear, inside & ~clear, heights_m)


def _tilts(rng, most: float, count: int) -> np.ndarray:
    """Return (count, 2) tangents of views; the first one's differs from the others' by half of `most` at least."""
    while True:
        tilts = rng.uniform(-most, most, (count, 2))
        if (np.linalg.norm(tilts[1:] - tilts[0], axis=1) > most / 2).all():
            return tilts


def _camera(rng, recipe: Recipe, land: Land, heading: float, tilt) -> Pushbroom:
    shape = recipe.size_px, recipe.size_px
    base = float(np.median(land.heights))
    return Pushbroom(shape, recipe.gsd_m, heading, tuple(tilt), base, jitter(rng, recipe.jitter_px))


def view(land: Land, lit, physical: Pushbroom, heights_m, recipe: Recipe, rng, bias_px: float) -> View:
    """Return what a camera sees of the land, with RPCs off by up to `bias_px`."""
    rows, cols = physical.shape
    centres = np.stack(np.meshgrid(np.arange(cols) + 0.5, np.arange(rows) + 0.5), axis=-1)
    ground = cast(physical, land, centres)
    steps = (np.arange(SUPERSAMPLED) + 0.5) / SUPERSAMPLED - 0.5
    shots = [land.at(lit, cast(physical, land, centres + (dx, dy))[..., :2]) for dx in steps for dy in steps]
    image = np.mean(shots, axis=0)
    image = np.clip(image + recipe.noise * rng.standard_normal(image.shape), 0, 1)
    fitted = fit_rpc(physical, land, heights_m)
    bias = rng.uniform(-bias_px, bias_px, 2) if bias_px else np.zeros(2)
    # Line and sample offsets come first, in that order.
    offsets = fitted.camera.offsets - np.array([bias[1], bias[0], 0, 0, 0])
    rpc = replace(fitted.camera, offsets=offsets)
    return View(image.astype(np.float32), ground, physical, rpc, bias, fitted.residual_px)
