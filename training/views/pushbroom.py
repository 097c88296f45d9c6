"""A pushbroom camera: one line after the other from a moving platform whose attitude trembles.

Ground is east, north and up in metres about the land's middle. Line l is taken from a place of its own on a straight
path; column s looks at a place of its own on the ground plane at `base_m`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...core.geometry.affine_camera import METRES_PER_DEGREE
from .land import Land

ALTITUDE_M = 600_000.0
ITERATIONS = 8


@dataclass(frozen=True)
class Pushbroom:
    """Where it flies, where it looks, how it trembles."""

    shape: tuple[int, int]
    """Lines and columns."""
    gsd_m: float
    heading_deg: float
    """Of the flight, clockwise from north; lines follow each other that way."""
    tilt: tuple[float, float]
    """Tangents of the view: along the flight (positive: looks back) and across it."""
    base_m: float
    jitter_px: np.ndarray
    """(waves, 4): amplitude along and across, px; waves over the image; phase."""
    middle_m: tuple[float, float] = (0.0, 0.0)
    """East and north of what the middle of the image looks at."""

    @property
    def axes(self) -> np.ndarray:
        """(2, 2) unit vectors (east, north): along the flight, and along a line's columns."""
        a = np.deg2rad(self.heading_deg)
        return np.array([[np.sin(a), np.cos(a)], [np.cos(a), -np.sin(a)]])

    def tremor_px(self, lines: np.ndarray) -> np.ndarray:
        """Return (…, 2) px along and across by which lines look beside where they should."""
        phase = 2 * np.pi * self.jitter_px[:, 2] * lines[..., None] / self.shape[0] + self.jitter_px[:, 3]
        return np.sin(phase) @ self.jitter_px[:, :2]

    def aim(self, xy: np.ndarray) -> np.ndarray:
        """Return (…, 2) east and north at `base_m` of (…, 2) px."""
        rows, cols = self.shape
        off = np.stack([xy[..., 1] - rows / 2, xy[..., 0] - cols / 2], axis=-1) + self.tremor_px(xy[..., 1])
        # Lines run downwards in the image, so the flight does too: a north-bound path would show the north below.
        return off * self.gsd_m @ self.axes + self.middle_m

    def stand(self, lines: np.ndarray) -> np.ndarray:
        """Return (…, 2) east and north of the platform, ALTITUDE_M above `base_m`, at lines."""
        along = (lines - self.shape[0] / 2) * self.gsd_m + ALTITUDE_M * self.tilt[0]
        return (
            np.stack([along, np.full(np.shape(lines), ALTITUDE_M * self.tilt[1])], axis=-1) @ self.axes + self.middle_m
        )

    def slopes(self, xy: np.ndarray) -> np.ndarray:
        """Return (…, 2): metres east and north that a sight line moves by with a metre of height."""
        return (self.stand(xy[..., 1]) - self.aim(xy)) / ALTITUDE_M

    def project(self, ground: np.ndarray) -> np.ndarray:
        """Map (…, 3) east, north, up to (…, 2) px: which line and column see it."""
        rows, cols = self.shape
        rise = ((ground[..., 2] - self.base_m) / ALTITUDE_M)[..., None]
        xy = np.broadcast_to(np.array([cols / 2, rows / 2]), (*ground.shape[:-1], 2)).copy()
        for _ in range(ITERATIONS):
            # Where the line of sight from the present line's platform through the place meets the base plane.
            aimed = (ground[..., :2] - rise * self.stand(xy[..., 1])) / (1 - rise)
            xy = xy + (((aimed - self.aim(xy)) @ self.axes.T) / self.gsd_m)[..., ::-1]
        return xy


def jitter(rng, amplitude_px: float, waves: int = 4) -> np.ndarray:
    """Return (waves, 4) of a Pushbroom's tremor, strongest where slow, of some `amplitude_px` altogether."""
    frequency = rng.uniform(0.3, 6.0, waves)
    size = rng.normal(0, 1, (waves, 2)) / (1 + frequency[:, None])
    size *= amplitude_px / max(np.sqrt((size**2).sum()), 1e-9)
    return np.column_stack([size, frequency, rng.uniform(0, 2 * np.pi, waves)])


def cast(camera: Pushbroom, land: Land, xy: np.ndarray) -> np.ndarray:
    """Return the (…, 3) places that (…, 2) px see first, coming from above."""
    aim, slope = camera.aim(xy), camera.slopes(xy)
    top, bottom = float(land.heights.max()) + 0.1, float(land.heights.min())

    def over(height):
        return land.at(land.heights, aim + slope * (height - camera.base_m)[..., None]) - height

    above = np.full(xy.shape[:-1], top)
    below = np.full(xy.shape[:-1], bottom)
    waiting = np.ones(above.shape, bool)
    step = _step(camera, land)
    for height in np.arange(top, bottom, -step):
        hit = waiting & (over(np.full(above.shape, height)) >= 0)
        below[hit], above[hit] = height, min(height + step, top)
        waiting &= ~hit
        if not waiting.any():
            break
    above[waiting] = bottom + step
    for _ in range(12):
        middle = (above + below) / 2
        inside = over(middle) >= 0
        below, above = np.where(inside, middle, below), np.where(inside, above, middle)
    return np.concatenate([aim + slope * (below - camera.base_m)[..., None], below[..., None]], axis=-1)


def visible(camera: Pushbroom, land: Land, ground: np.ndarray, slack_m: float = 0.3) -> np.ndarray:
    """Tell which of (…, 3) places on the land nothing stands before, seen from the camera."""
    slope = camera.slopes(camera.project(ground))
    clear = np.ones(ground.shape[:-1], bool)
    reach = float(land.heights.max()) - ground[..., 2]
    step = _step(camera, land)
    for rise in np.arange(step, max(float(reach.max()), 0) + step, step):
        on_the_way = ground[..., :2] + slope * rise
        clear &= land.at(land.heights, on_the_way) <= ground[..., 2] + rise + slack_m
    return clear


def _step(camera: Pushbroom, land: Land) -> float:
    """Return metres of height in which no sight line crosses more than a post."""
    return land.post_m / max(np.hypot(*camera.tilt), 0.05)


def degrees(ground: np.ndarray, place) -> np.ndarray:
    """Return (N, 3) longitude, latitude, height of east, north, up about a place."""
    east = METRES_PER_DEGREE * np.cos(np.deg2rad(place[1]))
    return ground / (east, METRES_PER_DEGREE, 1.0) + (*place, 0.0)
