"""Rational polynomial cameras (RPC00B): from longitude, latitude and height to pixels of the image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import RasterError
from ..messages import message
from .longitudes import FULL_DEG, nearest

OFFSETS = ("LINE_OFF", "SAMP_OFF", "LAT_OFF", "LONG_OFF", "HEIGHT_OFF")
SCALES = ("LINE_SCALE", "SAMP_SCALE", "LAT_SCALE", "LONG_SCALE", "HEIGHT_SCALE")
COEFFICIENTS = ("LINE_NUM_COEFF", "LINE_DEN_COEFF", "SAMP_NUM_COEFF", "SAMP_DEN_COEFF")

NEWTON_STEPS, NEWTON_PX = 20, 1e-7
FARTHEST = 4.0
"""Normalised degrees beyond which a camera model is not valid."""


@dataclass(frozen=True, eq=False)
class RpcCamera:
    """The RPC metadata of an image; angles in degrees, heights in metres above the ellipsoid."""

    offsets: np.ndarray
    """(5,) in the order of OFFSETS."""
    scales: np.ndarray
    """(5,) in the order of SCALES."""
    coefficients: np.ndarray
    """(4, 20) in the order of COEFFICIENTS."""

    @classmethod
    def from_metadata(cls, metadata: dict) -> RpcCamera:
        """Return the camera that GDAL's `RPC` metadata domain describes; RasterError where something is missing."""
        try:
            offsets = [float(metadata[key].split()[0]) for key in OFFSETS]
            scales = [float(metadata[key].split()[0]) for key in SCALES]
            rows = [[float(v) for v in metadata[key].split()] for key in COEFFICIENTS]
        except (KeyError, ValueError, IndexError, AttributeError) as error:
            raise RasterError(
                message("The image's RPC metadata is incomplete: use the original product."), repr(error)
            ) from error
        if any(len(row) != 20 for row in rows) or not all(scales):
            raise RasterError(message("The image's RPC metadata does not hold four times twenty coefficients."))
        if not all(np.isfinite(values).all() for values in (offsets, scales, rows)):
            raise RasterError(
                message("The image's RPC metadata holds numbers that are not finite: use the original product.")
            )
        return cls(np.array(offsets), np.array(scales), np.array(rows))

    @property
    def heights(self) -> tuple[float, float]:
        """Lowest and highest height for which the camera model is valid, metres above the ellipsoid."""
        return float(self.offsets[4] - abs(self.scales[4])), float(self.offsets[4] + abs(self.scales[4]))

    def project(self, ground: np.ndarray) -> np.ndarray:
        """Map (N, 3) longitude, latitude, height to (N, 2) px, origin at the outer corner of the first pixel."""
        return self._image(self.normalised(ground).T).T

    def locate(self, xy: np.ndarray, height: np.ndarray | float) -> np.ndarray:
        """Map (N, 2) px seen at `height` (metres; one, or (N,)) to (N, 3) longitude, latitude, height.

        NaN where no place at that height is seen there: the iteration leaves the camera's surroundings or stands still.
        """
        xy = np.asarray(xy, float).reshape(-1, 2)
        place = np.zeros((3, len(xy)))
        place[2] = (np.broadcast_to(height, len(xy)) - self.offsets[4]) / self.scales[4]
        for _ in range(NEWTON_STEPS):
            error = xy.T - self._image(place)
            if not (np.abs(error) > NEWTON_PX).any():
                break
            place[:2] += _solved(self._slopes(place)[:2], error)
            place[:2, (np.abs(place[:2]) > FARTHEST).any(axis=0)] = np.nan
        found = np.abs(xy.T - self._image(place)).max(axis=0) < 1e3 * NEWTON_PX
        ground = place[[0, 1, 2]].T * self.scales[[3, 2, 4]] + self.offsets[[3, 2, 4]]
        return np.where(found[:, None], ground, np.nan)

    def jacobian(self, ground: np.ndarray) -> np.ndarray:
        """Return (N, 2, 3): px per degree of longitude, of latitude, and per metre of height, at (N, 3) places."""
        slopes = self._slopes(self.normalised(ground).T)  # (3, 2, N)
        return slopes.transpose(2, 1, 0) / self.scales[[3, 2, 4]]

    def normalised(self, ground: np.ndarray) -> np.ndarray:
        """Return (N, 3) longitude, latitude, height, of which a camera's own ground fills about -1..1."""
        off = np.asarray(ground, float).reshape(-1, 3) - self.offsets[[3, 2, 4]]
        off[:, 0] = nearest(off[:, 0], 0.0, FULL_DEG)
        return off / self.scales[[3, 2, 4]]

    def _image(self, place: np.ndarray) -> np.ndarray:
        """Return (2, N) px of normalised longitude, latitude, height (3, N), which may be complex."""
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            line, below_line, sample, below_sample = self.coefficients @ _terms(*place)
            x = sample / below_sample * self.scales[1] + self.offsets[1]
            y = line / below_line * self.scales[0] + self.offsets[0]
        # RPCs count from the centre of the first pixel.
        return np.stack([x, y]) + 0.5

    def _slopes(self, place: np.ndarray) -> np.ndarray:
        """Return (3, 2, N): px per normalised unit; by complex steps, which lose no digits."""
        steps = 1e-20j * np.eye(3)
        return np.stack([self._image(place + step[:, None]).imag * 1e20 for step in steps])

    def to_json(self) -> dict:
        """Return plain lists."""
        return {name: getattr(self, name).tolist() for name in ("offsets", "scales", "coefficients")}

    @classmethod
    def from_json(cls, values: dict) -> RpcCamera:
        """Return the camera from the values of `to_json`."""
        arrays = [np.array(values[name], float) for name in ("offsets", "scales", "coefficients")]
        return cls(arrays[0].reshape(5), arrays[1].reshape(5), arrays[2].reshape(4, 20))


def _solved(slopes: np.ndarray, error: np.ndarray) -> np.ndarray:
    """Return the (2, N) steps that (2, 2, N) slopes (unknown, axis) take for an error (2, N); NaN where they vanish."""
    (a, c), (b, d) = slopes
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.stack([d * error[0] - b * error[1], a * error[1] - c * error[0]]) / (a * d - b * c)


def _terms(x, y, z) -> np.ndarray:
    """Return the (20, N) cubic terms of normalised longitude, latitude and height in RPC00B's order."""
    return np.stack([
        np.ones_like(x), x, y, z, x * y, x * z, y * z, x * x, y * y, z * z,
        x * y * z, x**3, x * y * y, x * z * z, x * x * y, y**3, y * z * z, x * x * z, y * y * z, z**3,
    ])  # fmt: skip
