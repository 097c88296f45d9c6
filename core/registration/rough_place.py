"""The prior of a rough place and of a known pixel size: where the moving raster may lie, turned anyhow."""

from __future__ import annotations

import math

import numpy as np

from ..errors import CrosstieError
from ..geometry import frames
from ..matching import NATIVE, Prior
from ..messages import Text, message
from ..raster.source import Raster
from ..request import WIDE, MatchRequest, Near
from .image_pair import ImagePair
from .map_places import native_px
from .places import KNOWN, PATIENT, Size

HALF_TURN_DEG = 180.0
AROUND = 0.75
"""Of the moving raster's side: how far it reaches from its middle, in whatever direction."""


def place_of(near: Near, reference: Raster) -> tuple[np.ndarray, float]:
    """Return the (2,) native px of a rough place on the reference and its radius, px.

    Raises CrosstieError where the reference has no georeference, or lies elsewhere.
    """
    refusal = message(
        "A place on the map says nothing here, as {name} has no georeference. Choose a reference that has "
        "one, or match without it.",
        name=reference.name,
    )
    there = native_px(np.array([near.xy], float), near.crs_wkt, reference, refusal)[0]
    radius_px = near.radius_m / _pixel_side(reference)
    beyond = np.maximum(np.maximum(-there, there - (reference.width, reference.height)), 0)
    if not np.isfinite(there).all() or not math.isfinite(radius_px) or float(np.hypot(*beyond)) > radius_px:
        raise CrosstieError(
            message(
                "The place that was given lies outside {name}, its radius included. Check its coordinates and their "
                "coordinate reference system.",
                name=reference.name,
            )
        )
    return there, radius_px


def _pixel_side(reference: Raster) -> float:
    """Return the side of a pixel in the middle: metres, or units of the map where nothing tells how long those are."""
    if reference.pixel_side_m or reference.georeference is None:
        return reference.pixel_side_m
    return reference.georeference.pixel_side((reference.width / 2, reference.height / 2))


def anywhere(pair: ImagePair) -> tuple[np.ndarray, float]:
    """Return the middle of the reference and how far it reaches from there, native px."""
    size = np.array(pair.reference_size, float)
    return size / 2, float(np.hypot(*size)) / 2


def prior_around(pair: ImagePair, middle: np.ndarray, radius_px: float, size: Size) -> Prior:
    """Return the prior of a known size: the moving raster's middle is around a place, and it may be turned anyhow."""
    here, there = pair.moving_square, pair.reference_square
    ratio = size.px / size.native_px * frames.scale_of(there) / frames.scale_of(here)
    centre = frames.apply(here, [np.array(pair.moving_size) / 2])[0]
    target = frames.apply(there, [middle])[0]
    matrix = frames.shift(*target) @ frames.scaling(ratio) @ frames.shift(*-centre)
    factor = PATIENT if pair.request.whereabouts == WIDE else KNOWN
    return Prior(np.linalg.inv(there) @ matrix @ here, radius_px, HALF_TURN_DEG, factor, NATIVE)


def place_notes(request: MatchRequest) -> tuple[Text, ...]:
    """Return what to tell of a rough place and of a pixel size by which a raster was searched."""
    told: list[Text] = []
    if request.near is not None:
        told.append(
            message("It was searched for within {radius:,.0f} m of the place given.", radius=request.near.radius_m)
        )
    if request.pixel_size_m:
        told.append(
            message("A pixel of the moving raster was taken to be {size:.3g} m wide.", size=request.pixel_size_m)
        )
    return tuple(told)
