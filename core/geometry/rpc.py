"""Rational polynomial cameras (RPC00B): from longitude, latitude and height to pixels of the image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import RasterError

OFFSETS = ("LINE_OFF", "SAMP_OFF", "LAT_OFF", "LONG_OFF", "HEIGHT_OFF")
SCALES = ("LINE_SCALE", "SAMP_SCALE", "LAT_SCALE", "LONG_SCALE", "HEIGHT_SCALE")
COEFFICIENTS = ("LINE_NUM_COEFF", "LINE_DEN_COEFF", "SAMP_NUM_COEFF", "SAMP_DEN_COEFF")


@dataclass(frozen=True, eq=False)
class RpcCamera:
    """What an image's RPC metadata says; angles in degrees, heights in metres above the ellipsoid."""

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
            raise RasterError(f"The image's RPC metadata is incomplete ({error}): use the original product.") from error
        if any(len(row) != 20 for row in rows) or not all(scales):
            raise RasterError("The image's RPC metadata does not hold four times twenty coefficients.")
        return cls(np.array(offsets), np.array(scales), np.array(rows))

    def project(self, ground: np.ndarray) -> np.ndarray:
        """Map (N, 3) longitude, latitude, height to (N, 2) px, origin at the outer corner of the first pixel."""
        ground = np.asarray(ground, float).reshape(-1, 3)
        latitude, longitude, height = (ground[:, [1, 0, 2]] - self.offsets[2:]).T / self.scales[2:, None]
        terms = _terms(longitude, latitude, height)
        line, below_line, sample, below_sample = self.coefficients @ terms
        x = sample / below_sample * self.scales[1] + self.offsets[1]
        y = line / below_line * self.scales[0] + self.offsets[0]
        # RPCs count from the centre of the first pixel.
        return np.column_stack([x, y]) + 0.5

    def to_json(self) -> dict:
        """Return plain lists."""
        return {name: getattr(self, name).tolist() for name in ("offsets", "scales", "coefficients")}

    @classmethod
    def from_json(cls, values: dict) -> RpcCamera:
        """Return the camera that `to_json` described."""
        arrays = [np.array(values[name], float) for name in ("offsets", "scales", "coefficients")]
        return cls(arrays[0].reshape(5), arrays[1].reshape(5), arrays[2].reshape(4, 20))


def _terms(x, y, z) -> np.ndarray:
    """Return the (20, N) cubic terms of normalised longitude, latitude and height in RPC00B's order."""
    return np.stack([
        np.ones_like(x), x, y, z, x * y, x * z, y * z, x * x, y * y, z * z,
        x * y * z, x**3, x * y * y, x * z * z, x * x * y, y**3, y * z * z, x * x * z, y * y * z, z**3,
    ])  # fmt: skip
