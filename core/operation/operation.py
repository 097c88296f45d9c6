"""A registration saved for later: a coordinate operation from the moving raster to the reference, as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..crs import reproject
from ..errors import CrosstieError
from ..geometry.accuracy import Accuracy
from ..geometry.families import transform_from_json
from ..geometry.transform import Transform
from ..json_values import plain
from ..messages import Text, message
from ..neatline.text import AUTO, corners_in, text_of
from ..outcome import Registered
from ..raster.atomic import replacing
from ..raster.grid import RasterGrid
from ..raster.source import Raster
from ..request import RasterSource
from ..text_files import read_json, shortened

DAMAGE = (
    KeyError, TypeError, ValueError, AttributeError, IndexError, ArithmeticError, RecursionError, np.linalg.LinAlgError,
)  # fmt: skip
"""What reading values that are none of ours can end in."""
FORMAT, VERSION = "crosstie-operation", 1


@dataclass(frozen=True, eq=False)
class Operation:
    """How coordinates of the moving raster become coordinates of the reference."""

    transform: Transform
    """Moving pixels to reference pixels."""
    moving: RasterGrid
    reference: RasterGrid
    accuracy: Accuracy | None = None
    notes: tuple[Text, ...] = field(default=())
    neatline: tuple[tuple[float, float], ...] = ()
    """Corners of the map on a scanned sheet, native moving pixels; empty: the whole raster counts."""

    def forward(self, xy: np.ndarray, crs_wkt: str = "") -> np.ndarray:
        """Map (N, 2) coordinates on the moving map (or of `crs_wkt`) to the reference's; NaN where undefined."""
        if crs_wkt and self.moving.crs_wkt:
            xy = reproject(xy, crs_wkt, self.moving.crs_wkt)
        return self.reference.map_from_pixel(self.transform.forward(self.moving.pixel_from_map(xy)))

    def inverse(self, xy: np.ndarray, crs_wkt: str = "") -> np.ndarray:
        """Map (N, 2) coordinates on the reference's map (or of `crs_wkt`) to the moving one; NaN where undefined."""
        if crs_wkt and self.reference.crs_wkt:
            xy = reproject(xy, crs_wkt, self.reference.crs_wkt)
        return self.moving.map_from_pixel(self.transform.inverse(self.reference.pixel_from_map(xy)))

    def to_json(self) -> dict:
        """Return plain values, as `docs/operation.schema.json` describes them."""
        return plain(
            {
                "format": FORMAT,
                "version": VERSION,
                "transform": self.transform.to_json(),
                "moving": self.moving.to_json(),
                "reference": self.reference.to_json(),
                "accuracy": asdict(self.accuracy) if self.accuracy is not None else None,
                "notes": [str(note) for note in self.notes],
                **({"neatline": self.neatline} if self.neatline else {}),
            }
        )

    @classmethod
    def from_json(cls, values: Any) -> Operation:
        """Return the operation from the values of `to_json`; CrosstieError where they are invalid."""
        if not isinstance(values, dict) or values.get("format") != FORMAT:
            raise CrosstieError(message("This JSON file is not a coordinate operation of Crosstie."))
        if values.get("version") != VERSION:
            raise CrosstieError(
                message(
                    "The coordinate operation is of version {version}, which this Crosstie does not know: update "
                    "the plugin.",
                    version=repr(values.get("version"))[:20],
                )
            )
        try:
            transform = transform_from_json(values["transform"])
            moving, reference = (RasterGrid.from_json(values[name]) for name in ("moving", "reference"))
            accuracy = _accuracy(values.get("accuracy"))
            neatline = _neatline(values.get("neatline"))
        except DAMAGE as error:
            told = message("The coordinate operation is damaged: {problem}.", problem=shortened(error))
            raise CrosstieError(told, repr(error)) from error
        notes = values.get("notes")
        kept = tuple(map(str, notes)) if isinstance(notes, list) else ()
        return cls(transform, moving, reference, accuracy, kept, neatline)


def save_operation(path: str, operation: Operation, overwrite: bool = False) -> None:
    """Write the operation, completely or not at all; CrosstieError where the file exists or cannot be written."""
    with replacing(path, overwrite, CrosstieError) as part, Path(part).open("w", encoding="utf-8") as out:
        json.dump(operation.to_json(), out, indent=1, allow_nan=False)
        out.write("\n")


def load_operation(path: str, alternative: int = 0) -> Operation:
    """Return the operation in a file, or that of a report of `match` (its two rasters must be there).

    `alternative`: which of the report's other alignments, counted from 1, takes the place of the registration.
    """
    values = read_json(path)
    if isinstance(values, dict) and "request" in values:
        return _from_report(_alternative(values, alternative), path)
    if alternative:
        raise CrosstieError(message("{file} holds one transform, no alternatives.", file=Path(path).name))
    return Operation.from_json(values)


def _alternative(report: dict, number: int) -> dict:
    """Return the report of a match as one of its alternatives, counted from 1; 0 is the registration itself."""
    others = report.get("alternatives")
    others = others if isinstance(others, list) else []
    if number not in range(len(others) + 1):
        raise CrosstieError(
            message(
                "There is no alternative {number}: the match names {count}. Choose 1 to {count}, or 0 for the "
                "registration itself.",
                number=number,
                count=len(others),
            )
            if others
            else message("The match names no alternatives: it found one alignment.")
        )
    chosen = others[number - 1] if number else report
    return {**report, "transform": chosen.get("transform") if isinstance(chosen, dict) else None}


def _from_report(report: dict, path: str) -> Operation:
    try:
        transform = transform_from_json(report["transform"])
        sources = [report["request"][side] for side in ("moving", "reference")]
        sources = [_named(s) for s in sources]
        neatline = corners_of(str(report["request"].get("neatline") or AUTO))
    except DAMAGE as error:
        told = message("{file} reports a match without a transform.", file=Path(path).name)
        raise CrosstieError(told, repr(error)) from error
    return Operation(transform, *grids_of(*sources), neatline=neatline)


def operation_of_match(outcome: Registered) -> Operation:
    """Return a registration as an operation; RasterError where one of its rasters cannot be opened."""
    sides = grids_of(outcome.request.moving, outcome.request.reference)
    neatline = corners_of(outcome.request.neatline)
    return Operation(outcome.transform, *sides, accuracy=outcome.accuracy, neatline=neatline)


def grids_of(moving: RasterSource, reference: RasterSource) -> tuple[RasterGrid, RasterGrid]:
    """Return the grids of two rasters; RasterError where one cannot be opened."""
    with Raster(moving) as one, Raster(reference) as other:
        return RasterGrid.of(one), RasterGrid.of(other)


def _named(source: dict) -> RasterSource:
    path, crs, name = (str(source.get(key) or "") for key in ("path", "crs_wkt", "name"))
    return RasterSource(path, crs_wkt=crs, name=name, hearsay=True)


def corners_of(neatline: str) -> tuple[tuple[float, float], ...]:
    """Return the corners that the neatline of a request names, native moving pixels; none for auto and off."""
    corners = corners_in(neatline)
    return () if corners is None else tuple((float(x), float(y)) for x, y in corners)


def _neatline(values) -> tuple[tuple[float, float], ...]:
    """Return the corners of an operation's neatline; CrosstieError where they are no polygon."""
    return corners_of(text_of(np.array(values, float))) if values else ()


def _accuracy(values) -> Accuracy | None:
    if values is None:
        return None
    known = {k: v for k, v in values.items() if k in Accuracy.__dataclass_fields__}
    numbers: dict[str, Any] = {k: float("nan") if v is None else v for k, v in known.items()}
    return Accuracy(**numbers)
