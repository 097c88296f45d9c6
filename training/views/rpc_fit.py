"""RPCs fitted to a camera: rational polynomials by reweighted least squares (Tao and Hu, 2001)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...core.geometry.rpc import COEFFICIENTS, OFFSETS, SCALES, RpcCamera, _terms
from .land import Land
from .pushbroom import Pushbroom, degrees

NODES, RIDGE, ROUNDS = (15, 15, 7), 1e-5, 4


@dataclass(frozen=True)
class Fitted:
    """A camera's RPCs and how far they are from it."""

    camera: RpcCamera
    residual_px: float
    """The largest."""


def fit_rpc(physical: Pushbroom, land: Land, heights_m: tuple[float, float]) -> Fitted:
    """Return RPCs over the land and a range of heights."""
    width, height = land.extent_m
    axes = [np.linspace(-side / 2, side / 2, n) for side, n in zip((width, height), NODES)]
    ground = np.stack(np.meshgrid(*axes, np.linspace(*heights_m, NODES[2])), axis=-1).reshape(-1, 3)
    # RPCs count from the centre of the first pixel.
    seen = physical.project(ground) - 0.5
    places = degrees(ground, land.place)
    offsets = np.concatenate([_middle(seen[:, ::-1]), _middle(places[:, [1, 0, 2]])])
    scales = np.concatenate([_half(seen[:, ::-1]), _half(places[:, [1, 0, 2]])])
    latitude, longitude, up = ((places[:, [1, 0, 2]] - offsets[2:]) / scales[2:]).T
    terms = _terms(longitude, latitude, up).T
    rows = []
    for number, values in enumerate(seen[:, ::-1].T):
        rows.extend(_rational(terms, (values - offsets[number]) / scales[number]))
    camera = RpcCamera(offsets, scales, np.array(rows))
    off = np.linalg.norm(camera.project(places) - 0.5 - seen, axis=1)
    return Fitted(camera, float(off.max()))


def metadata(camera: RpcCamera) -> dict[str, str]:
    """Return what GDAL's domain `RPC` holds for a camera."""
    named = {**dict(zip(OFFSETS, camera.offsets)), **dict(zip(SCALES, camera.scales))}
    text = {name: repr(float(value)) for name, value in named.items()}
    text.update({n: " ".join(repr(float(v)) for v in row) for n, row in zip(COEFFICIENTS, camera.coefficients)})
    return text


def _middle(values: np.ndarray) -> np.ndarray:
    return (values.min(axis=0) + values.max(axis=0)) / 2


def _half(values: np.ndarray) -> np.ndarray:
    return np.maximum((values.max(axis=0) - values.min(axis=0)) / 2, 1e-9)


def _rational(terms: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return numerator and denominator (20,) each, the latter beginning with 1, of (N,) values."""
    below = np.eye(20)[0]
    for _ in range(ROUNDS):
        weights = 1 / (terms @ below)
        design = np.hstack([terms, -values[:, None] * terms[:, 1:]]) * weights[:, None]
        normal = design.T @ design
        damp = RIDGE * np.trace(normal) / len(normal)
        damping = damp * np.concatenate([np.zeros(20), np.ones(19)])
        solved = np.linalg.solve(normal + np.diag(damping + 1e-12), design.T @ (values * weights))
        above, below = solved[:20], np.concatenate([[1.0], solved[20:]])
    return above, below
