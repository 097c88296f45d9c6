"""How pixels outside the moving raster are marked in a registered raster: nodata, an alpha band or a mask."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import RasterError
from ..messages import message
from .pixel_type import fits

UNTOUCHED = -(2.0**101)
"""What pixels that nothing was warped into hold until the end; finite, since GDAL gives them a weight of zero."""
KINDS = ("auto", "nodata", "alpha", "mask")


@dataclass(frozen=True)
class Outside:
    """The choice; `auto` keeps that of the moving raster, otherwise NaN for floats and a mask for other types."""

    kind: str = "auto"
    nodata: float | None = None
    """The value for `nodata`; None: the moving raster's own."""

    @classmethod
    def of(cls, kind: str = "auto", nodata: float | None = None) -> Outside:
        """Return a choice; a value alone means `nodata`. RasterError where the two contradict each other."""
        if kind not in KINDS:
            raise RasterError(
                message(
                    "There is no way {kind} to mark what lies outside. Choose one of {kinds}.",
                    kind=kind,
                    kinds=", ".join(KINDS),
                )
            )
        if nodata is not None and kind in ("alpha", "mask"):
            raise RasterError(message("A nodata value and {kind} exclude each other: choose one of them.", kind=kind))
        return cls(kind if nodata is None else "nodata", nodata)

    def value_for(self, dtype: np.dtype, own: float | None) -> float:
        """Return the nodata value to write in bands of a type; RasterError where there is none or it does not fit."""
        value = own if self.nodata is None else self.nodata
        if value is None:
            raise RasterError(message("The moving raster has no nodata value of its own: say which one to write."))
        if not fits(value, dtype):
            limits = np.iinfo(dtype) if np.issubdtype(dtype, np.integer) else np.finfo(dtype)
            raise RasterError(
                message(
                    "The nodata value {value:g} does not fit into pixels of type {dtype}, which hold {lowest:g} to "
                    "{highest:g}. Choose another one, or an alpha band or a mask.",
                    value=value,
                    dtype=dtype.name,
                    lowest=float(limits.min),
                    highest=float(limits.max),
                )
            )
        return value


def marked(values: np.ndarray, nodata: float, dtype: np.dtype) -> np.ndarray:
    """Return warped floats as a type, with nodata where nothing was warped into, and nowhere else."""
    outside, rounded = values == UNTOUCHED, values
    if np.issubdtype(dtype, np.integer):
        limits = np.iinfo(dtype)
        rounded = np.clip(np.floor(values + 0.5), limits.min, limits.max)
    found = np.where(outside, nodata, rounded).astype(dtype)
    taken = (found == dtype.type(nodata)) & ~outside
    if taken.any():
        found[taken] = _beside(dtype.type(nodata), values[taken])
    return found


def _beside(nodata: np.generic, values: np.ndarray) -> np.ndarray:
    """Return for each value the number next to nodata on its side, or on the other where the type ends."""
    if isinstance(nodata, np.integer):
        limits = np.iinfo(nodata.dtype)
        above, below = min(int(nodata) + 1, int(limits.max)), max(int(nodata) - 1, int(limits.min))
        up = (values >= nodata) & (above != nodata) | (below == nodata)
    else:
        above, below = np.nextafter(nodata, nodata.dtype.type(np.inf)), np.nextafter(nodata, nodata.dtype.type(-np.inf))
        up = values >= nodata
    return np.where(up, above, below)
