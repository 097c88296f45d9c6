"""Checks camera models, with a message for invalid ones, before they are used."""

from __future__ import annotations

import numpy as np

from ..errors import DegenerateError, RasterError
from ..messages import message
from . import frames
from .longitudes import FULL_DEG, nearest
from .polygons import convex_hull
from .rpc import RpcCamera

BEYOND = 1.5
"""Normalised degrees from which on a place is not one that the camera was fitted to (1 is the rim of its scene)."""
HEIGHT_SLACK = 0.1
"""Share of the range of heights that may be asked for beyond it."""
NODES = 5


def require_for_image(camera: RpcCamera, size: tuple[int, int], name: str = "the image") -> None:
    """Raise RasterError unless the camera describes an image of (width, height) px.

    It must see one place in each pixel at each height, all of them on its own ground, without folding.
    """
    if not (abs(camera.offsets[2]) <= 90 and abs(camera.offsets[3]) <= 360):
        raise RasterError(
            message("The RPC metadata of {name} names a place off the Earth: use the original product.", name=name)
        )
    xy = _grid(size)
    ground = np.stack([camera.locate(xy, height) for height in np.linspace(*camera.heights, 3)])
    if not np.isfinite(ground).all():
        raise RasterError(
            message(
                "The RPC metadata of {name} does not describe its pixels: no place on the ground is seen in some "
                "of them. Use the original product, or remove the RPCs.",
                name=name,
            )
        )
    far = np.abs(camera.normalised(ground)[:, :2]).max()
    if far > BEYOND:
        raise RasterError(
            message(
                "The RPC metadata of {name} seems to belong to another image: its pixels lie {far:.1f} times as "
                "far from the middle of the camera's scene as its rim. Use the original product.",
                name=name,
                far=far,
            )
        )
    slopes = np.linalg.det(camera.jacobian(ground)[:, :, :2])
    if not (np.sign(slopes) == np.sign(slopes[0])).all():
        raise RasterError(
            message("The RPC metadata of {name} folds the ground over: use the original product.", name=name)
        )


def require_heights(camera: RpcCamera, heights_m: tuple[float, float], name: str = "the image") -> None:
    """Raise RasterError unless two heights, low and high, are in the range of the camera model."""
    low, high = camera.heights
    slack = HEIGHT_SLACK * (high - low)
    asked = tuple(float(h) for h in heights_m)
    if not np.isfinite(asked).all() or asked[0] > asked[1]:
        raise RasterError(
            message(
                "Heights go from the lowest to the highest, in metres; {low} to {high} do not.",
                low=asked[0],
                high=asked[1],
            )
        )
    if asked[0] < low - slack or asked[1] > high + slack:
        raise RasterError(
            message(
                "The camera model of {name} holds for heights of {low:.0f} to {high:.0f} m; {asked_low:.0f} to "
                "{asked_high:.0f} m were asked for. Heights are above the ellipsoid.",
                name=name,
                low=low,
                high=high,
                asked_low=asked[0],
                asked_high=asked[1],
            )
        )


def common_heights(first: RpcCamera, second: RpcCamera) -> tuple[float, float]:
    """Return the heights for which both camera models are valid; DegenerateError where there are none."""
    low, high = (f(values) for f, values in zip((max, min), zip(first.heights, second.heights)))
    if low >= high:
        raise DegenerateError(
            message(
                "The two camera models are made for different heights: they do not show the same ground, or one "
                "of them belongs to another image."
            )
        )
    return low, high


def require_overlap(
    first: RpcCamera,
    first_size: tuple[int, int],
    second: RpcCamera,
    second_size: tuple[int, int],
    heights_m: tuple[float, float],
) -> None:
    """Raise DegenerateError where two images of (width, height) px share no ground at any of the heights."""
    middle = float(first.offsets[3])
    for height in np.linspace(heights_m[0], heights_m[1], 3):
        one = _footprint(first, first_size, height, middle)
        if one.Intersects(_footprint(second, second_size, height, middle)):
            return
    raise DegenerateError(
        message(
            "By their camera models the two images do not overlap: check that they show the same place, and "
            "that the RPC metadata is their own."
        )
    )


def _grid(size) -> np.ndarray:
    return frames.lattice((0, 0), size, NODES).reshape(-1, 2)


def _footprint(camera: RpcCamera, size, height: float, middle_deg: float):
    """Return the hull of what is seen at one height, degrees, its longitudes around a middle."""
    ground = camera.locate(_grid(size), height)
    return convex_hull(np.column_stack([nearest(ground[:, 0], middle_deg, FULL_DEG), ground[:, 1]]))
