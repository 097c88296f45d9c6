"""Links as in the files of other programs: pairs of coordinates with their frames."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, fields, replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ..crs import reproject, same_crs
from ..errors import CrosstieError
from ..geometry.longitudes import beside, in_one_piece
from ..messages import Message, message
from ..points.table import CHECK, CONTROL, TiePoints
from ..raster.georeference import Geotransform
from ..raster.map_frame import map_from_pixel, pixel_from_source, source_from_pixel
from ..raster.source import Raster
from ..request import RasterSource
from .elsewhere import pixels_of_map, refuse_elsewhere, refuse_off

PIXELS, SHOWN, SHOWN_CENTRE, MAP = "pixels", "shown", "shown-centre", "map"
"""Column and row from the outer corner; as QGIS shows the raster (map coordinates where it has a geotransform, else
column and negative row); as ArcGIS does (the same, but the middle of the first pixel is at the origin); map coordinates
of a CRS."""
HALF = np.array([0.5, -0.5])
ROLES = {"moving": message("moving"), "reference": message("reference")}
SIDES = {"moving": "source", "reference": "target"}


@dataclass(frozen=True)
class Frame:
    """The frame of coordinates."""

    kind: str
    """PIXELS, SHOWN, SHOWN_CENTRE or MAP."""
    crs_wkt: str = ""
    """WKT or `EPSG:number` of map coordinates; "" where the file does not say."""


@dataclass(frozen=True)
class Rasters:
    """The two rasters of links, open, as far as they are given."""

    moving: Raster | None = None
    reference: Raster | None = None


def _text(n: int) -> np.ndarray:
    return np.full(n, "", dtype=object)


FILLED: Any = None
"""Columns that are not given: `__post_init__` fills them."""


@dataclass(frozen=True, eq=False)
class Links:
    """N links, in the order of their file; missing columns have the defaults of a new tie point."""

    source_xy: np.ndarray
    """(N, 2) in the moving raster."""
    target_xy: np.ndarray
    """(N, 2) in the reference, or on the map."""
    source: Frame = Frame(PIXELS)
    target: Frame = Frame(MAP)
    label: np.ndarray = FILLED
    """(N,) str objects: the file's names of the points, "" where it has none."""
    enabled: np.ndarray = FILLED
    """(N,) bool."""
    check: np.ndarray = FILLED
    """(N,) bool: check points, which are not used in the fit."""
    confidence: np.ndarray = FILLED
    """(N,) in 0..1."""
    height: np.ndarray = FILLED
    """(N,) of the target, NaN where unknown."""
    note: np.ndarray = FILLED
    """(N,) str objects."""

    def __post_init__(self):
        n = len(self.source_xy)
        usual = {
            "label": _text(n),
            "enabled": np.ones(n, bool),
            "check": np.zeros(n, bool),
            "confidence": np.ones(n),
            "height": np.full(n, np.nan),
            "note": _text(n),
        }
        for name, column in usual.items():
            if getattr(self, name) is None:
                object.__setattr__(self, name, column)

    def __len__(self) -> int:
        return len(self.source_xy)

    def take(self, rows: ArrayLike) -> Links:
        """Return the links that `rows` (mask, integers or slice) selects."""
        columns = [f.name for f in fields(self) if f.name not in ("source", "target")]
        return replace(self, **{name: getattr(self, name)[rows] for name in columns})

    def names(self) -> list[str]:
        """Return one unique name per link: its label, or a number where that is missing or not unique."""
        taken: set[str] = set()
        names = []
        for number, label in enumerate(self.label, 1):
            name = str(label) or str(number)
            while name in taken:
                name, number = f"{label or 'point'}_{number}", number + 1
            taken.add(name)
            names.append(name)
        return names


def from_tie_points(points: TiePoints) -> Links:
    """Return tie points as links between pixels."""
    return Links(
        points.moving_xy,
        points.reference_xy,
        Frame(PIXELS),
        Frame(PIXELS),
        label=np.array([str(i) for i in points.id], dtype=object),
        enabled=points.enabled,
        check=points.role == CHECK,
        confidence=points.confidence,
        note=points.note,
    )


def to_tie_points(links: Links, rasters: Rasters) -> TiePoints:
    """Return links as tie points in pixels of the two rasters; labels that are numbers, all different, become ids."""
    moved = arranged(links, Frame(PIXELS), Frame(PIXELS), rasters)
    table = TiePoints.from_matches(moved.source_xy, moved.target_xy, links.confidence, "imported")
    numbers = [int(t) if str(t).isdecimal() and len(str(t)) < 18 else -1 for t in links.label]
    if len(set(numbers)) == len(numbers) and min(numbers, default=0) >= 0:
        table = table.with_(id=np.array(numbers, np.int64))
    role = np.where(links.check, CHECK, CONTROL).astype(np.uint8)
    return table.with_(enabled=links.enabled.copy(), role=role, note=links.note.copy())


def arranged(links: Links, source: Frame, target: Frame, rasters: Rasters) -> Links:
    """Return links with both sides in other frames; CrosstieError, naming what is missing, where impossible."""
    source_xy = _moved(links.source_xy, links.source, source, rasters.moving, "moving")
    target_xy = _moved(links.target_xy, links.target, target, rasters.reference, "reference")
    target = _named(target, links.target, rasters.reference)
    if target.kind == MAP:
        # Programs fit to numbers: across 180 degrees they must go on, not begin again.
        target_xy = in_one_piece(target_xy, target.crs_wkt, source_xy)
    source = _named(source, links.source, rasters.moving)
    return replace(links, source_xy=source_xy, target_xy=target_xy, source=source, target=target)


def refuse_missing_pixels(links: Links, rasters: Rasters) -> None:
    """Raise CrosstieError where points that are pixels of a raster all miss it; map coordinates `arranged` checks."""
    sides = (links.source_xy, links.source, rasters.moving), (links.target_xy, links.target, rasters.reference)
    for role, (xy, given, raster) in zip(ROLES, sides):
        if raster is not None and given.kind != MAP and (given.kind == PIXELS or not is_placed(raster)):
            as_pixels = np.asarray if given.kind == PIXELS else partial(pixel_from_source, moving=None)
            refuse_off(as_pixels(xy), as_pixels(swapped(xy)), raster, ROLES[role], SIDES[role])


def on_one_map(links: Links, rasters: Rasters) -> Links:
    """Return links with both sides on the map of the target, each beside the other; CrosstieError where impossible."""
    frame = Frame(MAP, links.target.crs_wkt)
    placed = arranged(links, frame, frame, rasters)
    return replace(placed, source_xy=beside(placed.source_xy, placed.target_xy, placed.target.crs_wkt))


def _named(wanted: Frame, given: Frame, raster: Raster | None) -> Frame:
    """Return the wanted frame with the CRS that it took over where it names none."""
    if wanted.kind != MAP or wanted.crs_wkt:
        return wanted
    return Frame(MAP, given.crs_wkt or (raster.crs_wkt if raster is not None else ""))


def _moved(xy, given: Frame, wanted: Frame, raster: Raster | None, role: str) -> np.ndarray:
    if given.kind == MAP and wanted.kind == MAP:
        if raster is not None and raster.georeference is not None:
            _refuse_elsewhere(pixels_of_map(xy, given.crs_wkt, raster), xy, given.crs_wkt, raster, role)
        known = given.crs_wkt or (raster.crs_wkt if raster is not None else "")
        return _reprojected(xy, known, wanted.crs_wkt, role)
    if given.kind == wanted.kind:
        return xy
    if {given.kind, wanted.kind} == {SHOWN, SHOWN_CENTRE} and (raster is None or is_placed(raster)):
        return _recentred(xy, wanted, raster)
    pixels = _to_pixels(xy, given, raster, role)
    if wanted.kind == PIXELS:
        return pixels
    if wanted.kind in (SHOWN, SHOWN_CENTRE):
        shown = source_from_pixel(pixels, raster.georeference if raster is not None else None)
        return shown - HALF if wanted.kind == SHOWN_CENTRE and not is_placed(raster) else shown
    if raster is None or raster.georeference is None:
        raise CrosstieError(
            message(
                "These points hold pixels of the {role} raster, but map coordinates are wanted: {give}",
                role=ROLES[role],
                give=_give(role),
            )
        )
    return _reprojected(map_from_pixel(pixels, raster.georeference), raster.crs_wkt, wanted.crs_wkt, role)


def _recentred(xy, wanted: Frame, raster: Raster | None) -> np.ndarray:
    """Return coordinates as QGIS shows them as ArcGIS does, or the other way; they differ where they are pixels."""
    half = -HALF if wanted.kind == SHOWN_CENTRE else HALF
    pixels = raster is None and bool((xy[:, 1] <= HALF[0]).all())
    return xy + half if pixels else xy


def _to_pixels(xy, given: Frame, raster: Raster | None, role: str) -> np.ndarray:
    if given.kind == PIXELS:
        return xy
    georeference = raster.georeference if raster is not None else None
    if given.kind == SHOWN_CENTRE and not is_placed(raster):
        xy, given = xy + HALF, Frame(SHOWN)
    if given.kind in (SHOWN, SHOWN_CENTRE):
        if raster is None and len(xy) and not (xy[:, 1] <= 0).all():
            raise CrosstieError(
                message(
                    "These points hold coordinates of the {role} raster, but not whether they are pixels or on a map: "
                    "{give}",
                    role=ROLES[role],
                    give=_give(role),
                )
            )
        pixels = pixel_from_source(xy, georeference)
        if raster is not None and is_placed(raster):
            _refuse_elsewhere(pixels, xy, raster.crs_wkt, raster, role)
        return pixels
    if raster is not None and georeference is None and not given.crs_wkt and len(xy) and (xy[:, 1] <= 0).all():
        # Where a raster has no place, QGIS counts its pixels upwards from its upper edge and calls them a map.
        return pixel_from_source(xy, None)
    if raster is None or georeference is None:
        raise CrosstieError(
            message(
                "These points hold map coordinates, but pixels of the {role} raster are wanted: {give}",
                role=ROLES[role],
                give=_give(role),
            )
        )
    pixels = pixels_of_map(xy, given.crs_wkt, raster)
    _refuse_elsewhere(pixels, xy, given.crs_wkt, raster, role)
    if not np.isfinite(pixels).all():
        raise _without_place(role)
    return pixels


def is_placed(raster: Raster | None) -> bool:
    """Return whether programs show the raster on a map."""
    return raster is not None and isinstance(raster.georeference, Geotransform)


def _reprojected(xy, given: str, wanted: str, role: str) -> np.ndarray:
    if not given or not wanted or same_crs(given, wanted):
        return xy
    moved = reproject(xy, given, wanted)
    if not np.isfinite(moved).all():
        raise _without_place(role)
    return moved


def _refuse_elsewhere(pixels, xy, crs_wkt: str, raster: Raster, role: str) -> None:
    refuse_elsewhere(pixels, xy, crs_wkt, raster, ROLES[role], SIDES[role])


def _without_place(role: str) -> CrosstieError:
    return CrosstieError(
        message(
            "Points of the {role} lie where the coordinate reference system has no place: check their CRS, "
            "and whether x and y (longitude and latitude) are swapped.",
            role=ROLES[role],
        )
    )


def _give(role: str) -> Message:
    return message("give the {role} raster (--{option}), with its georeference.", role=ROLES[role], option=role)


def swapped(xy: np.ndarray) -> np.ndarray:
    """Return (N, 2) coordinates with x and y exchanged."""
    return np.ascontiguousarray(xy[:, ::-1])


@contextmanager
def opened(moving: RasterSource | None, reference: RasterSource | None) -> Iterator[Rasters]:
    """Open the rasters that are given, for the block."""
    with ExitStack() as stack:
        yield Rasters(*(stack.enter_context(Raster(s)) if s is not None else None for s in (moving, reference)))
