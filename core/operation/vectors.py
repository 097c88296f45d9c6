"""Applies a registration to vector layers: vertices are transformed; topology, Z, M and attributes are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from ..crs import reproject, spatial_reference, to_wkt
from ..errors import CrosstieError
from ..gdal_errors import allow_requests, collected
from ..geometry.longitudes import nearest, short_way, turn_of
from ..messages import Text, joined, message
from ..progress import IsCancelled, Progress, cancel_scope, check, never, silent
from ..raster.atomic import refuse_long_name, write_failure
from ..raster.atomic_group import together
from ..raster.drivers import LONGEST
from ..raster.grid import RasterGrid
from ..raster.hearsay import is_address, vectors_lead_away, waits
from ..raster.targets import refuse_same
from ..text_files import refuse_forbidden
from .operation import Operation
from .positional_uncertainty import position_sigmas
from .vector_formats import DRIVERS, Held, has_shape, held_as, linear

MOST_VERTICES, MOVED_AT_ONCE = 50_000_000, 1 << 15
STAGE = message("Moving vertices")
SIGMA_FIELDS = ("sigma_px", "sigma_m")
"""Attributes for the accuracy of a feature's new position: standard deviation along one axis."""


@dataclass(frozen=True)
class Moved:
    """What was done."""

    features: int
    vertices: int
    shapes: int
    """Features with a geometry that is not empty."""
    notes: tuple[Text, ...] = ()

    def __add__(self, other: Moved) -> Moved:
        return Moved(
            self.features + other.features, self.vertices + other.vertices, self.shapes + other.shapes,
            self.notes + other.notes,
        )  # fmt: skip


@dataclass(frozen=True)
class VectorOptions:
    """What of a file is moved, and how."""

    layers: tuple[str, ...] = ()
    """Names; empty: all."""
    densify: float = 0.0
    """No segment is longer than this, in the layer's units, before it is moved; 0: vertices only."""
    backwards: bool = False
    """From the reference to the moving raster."""
    sigmas: bool = False
    """With SIGMA_FIELDS as attributes, in place of such that there are."""


@dataclass(frozen=True)
class Dividing:
    """How segments are divided."""

    longest: float
    """Length that a segment may have, in the layer's units; 0: any."""
    turn: float
    """Layer units after which x begins again round the world; 0 where it never does."""


def apply_to_vector(
    source: str,
    target: str,
    operation: Operation,
    how: VectorOptions = VectorOptions(),  # noqa: B008 (frozen)
    *,
    overwrite: bool = False,
    progress: Progress = silent,
    is_cancelled: IsCancelled = never,
) -> Moved:
    """Write the layers of `source` to `target`, moved from the moving raster to the reference.

    Raises CrosstieError and CancelledError; then there is no new target.
    """
    driver = _driver(target)
    refuse_long_name(target, CrosstieError)
    refuse_same(source, target, CrosstieError)
    given = _opened(source)
    names = how.layers or tuple(given.GetLayer(i).GetName() for i in range(given.GetLayerCount()))
    with together(target, overwrite, CrosstieError) as part:
        made, total = None, Moved(0, 0, 0)
        with collected() as errors:
            made = gdal.GetDriverByName(driver).Create(part, 0, 0, 0, gdal.GDT_Unknown)
        if made is None:
            raise CrosstieError(write_failure(target), "\n".join(errors))
        try:
            with cancel_scope(is_cancelled):
                for number, name in enumerate(names):
                    progress(STAGE, number / len(names))
                    total += _move_layer(given, made, name, operation, how, is_cancelled)
        finally:
            with collected() as errors:
                made.FlushCache()
                # Data buffered by the driver are written, or fail, only now.
                del made
        if errors:
            raise CrosstieError(write_failure(target), "\n".join(errors))
        _read_back(part, target, total, is_cancelled)
    progress(STAGE, 1.0)
    return total


def _read_back(part: str, target: str, wanted: Moved, is_cancelled: IsCancelled) -> None:
    """Raise CrosstieError unless a file that was just written holds as many features and geometries as went in."""
    features = shapes = 0
    with collected() as errors:
        given = gdal.OpenEx(part, gdal.OF_VECTOR | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR)
        try:
            for number in range(given.GetLayerCount() if given is not None else 0):
                for feature in given.GetLayer(number):
                    check(is_cancelled)
                    features += 1
                    shapes += has_shape(feature.GetGeometryRef())
        finally:
            given = None
    if errors:
        raise CrosstieError(write_failure(target), "\n".join(errors))
    if (features, shapes) != (wanted.features, wanted.shapes):
        raise CrosstieError(
            message(
                "{file} would hold {features} features with {shapes} shapes instead of {wanted} with {wanted_shapes}: "
                "its format does not hold all of them, or the disk is full. Write a GeoPackage (.gpkg) instead.",
                file=Path(target).name,
                features=features,
                shapes=shapes,
                wanted=wanted.features,
                wanted_shapes=wanted.shapes,
            )
        )


def _driver(target: str) -> str:
    suffix = Path(target).suffix.lower()
    if suffix not in DRIVERS:
        raise CrosstieError(
            message(
                "{file} has no ending for a vector file. Use one of {endings}.",
                file=Path(target).name[:LONGEST],
                endings=", ".join(DRIVERS),
            )
        )
    return DRIVERS[suffix]


def _opened(source: str) -> gdal.Dataset:
    dataset = None
    refuse_forbidden(source)
    if is_address(source):
        allow_requests()
    elif waits(source) or vectors_lead_away(source):
        raise CrosstieError(
            message(
                "{name} is no file of vectors, or leads on to an address. Save its layers as a GeoPackage first.",
                name=Path(source).name,
            ),
            source,
        )
    with collected() as errors:
        options = ["DOWNLOAD_SCHEMA=NO"] if Path(source).suffix.lower() in (".gml", ".xml") else []
        flags = gdal.OF_VECTOR | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR
        dataset = gdal.OpenEx(source, flags, open_options=options)
    if dataset is None or not dataset.GetLayerCount():
        raise CrosstieError(
            message("{file} cannot be opened as vector layers.", file=Path(source).name), "\n".join(errors)
        )
    return dataset


def _move_layer(given, made, name: str, operation: Operation, how: VectorOptions, is_cancelled: IsCancelled) -> Moved:
    layer = given.GetLayerByName(name)
    if layer is None:
        raise CrosstieError(message("There is no layer {name}.", name=name))
    before, after = operation.moving, operation.reference
    if how.backwards:
        before, after = after, before
    held = held_as(made.GetDriver().ShortName, layer, is_cancelled)
    crs = to_wkt(layer.GetSpatialRef())
    dividing = Dividing(how.densify, turn_of(crs))
    vertices, ends = _vertices(layer, dividing, is_cancelled)
    if before.crs_wkt and not crs:
        _refuse_elsewhere(name, vertices, before)
    way = operation.inverse if how.backwards else operation.forward
    moved = _move_once(vertices, lambda xy: way(xy, crs if before.crs_wkt else ""), is_cancelled)
    copy = _layer_like(made, layer, held, after.crs_wkt, SIGMA_FIELDS if how.sigmas else ())
    exact = None
    if how.sigmas:
        middle = _middles(vertices, ends, turn_of(crs))
        middle = reproject(middle, crs, before.crs_wkt) if crs and before.crs_wkt else middle
        exact = np.column_stack(position_sigmas(operation, middle, how.backwards))
    features, shapes, lost = _copy(layer, copy, moved, exact, dividing, is_cancelled)
    notes = []
    if exact is not None and features and not np.isfinite(exact).any():
        notes.append(
            message("The operation does not say how exact it is, so {name} does not say it either.", name=name)
        )
    if lost:
        notes.append(
            message(
                "{count} features of {name} lie where the transform is not defined and were left out.",
                count=lost,
                name=name,
            )
        )
    if before.crs_wkt and not crs:
        notes.append(
            message("{name} has no CRS: it was taken to be in that of {raster}.", name=name, raster=before.name)
        )
    return Moved(features, len(vertices), shapes, tuple(notes))


def _refuse_elsewhere(name: str, vertices: np.ndarray, before: RasterGrid) -> None:
    """Raise CrosstieError where a layer without a CRS is not in that of the raster: no vertex lies on or beside it."""
    pixels, size = before.pixel_from_map(vertices), np.array(before.size)
    with np.errstate(invalid="ignore"):
        near = ((pixels > -size) & (pixels < 2 * size)).all(axis=1)
    if len(vertices) and not near.any():
        raise CrosstieError(
            message(
                "{name} has no CRS, and its coordinates are not on {raster}. Give the layer the CRS in which it was "
                "drawn.",
                name=name,
                raster=before.name,
            )
        )


def _middles(vertices: np.ndarray, ends: np.ndarray, turn: float) -> np.ndarray:
    """Return the mean (F, 2) of each feature's vertices, NaN for one that has none; `turn` as in `longitudes`."""
    starts = np.concatenate([[0], ends[:-1]]).astype(int)
    counts = ends - starts
    firsts = np.repeat(vertices[starts[counts > 0], 0], counts[counts > 0])
    vertices = np.column_stack([nearest(vertices[:, 0], firsts, turn), vertices[:, 1]])
    sums = np.concatenate([np.zeros((1, 2)), np.cumsum(vertices, axis=0)])
    with np.errstate(invalid="ignore"):
        return (sums[ends] - sums[starts]) / counts[:, None]


def _vertices(layer, dividing: Dividing, is_cancelled: IsCancelled) -> tuple[np.ndarray, np.ndarray]:
    """Return (N, 2) all vertices of a layer, densified, as `_copy` meets them, and where each feature's end, (F,)."""
    parts, ends, count = [np.empty((0, 2))], [], 0
    layer.ResetReading()
    for feature in layer:
        check(is_cancelled)
        for leaf in _leaves(linear(feature.GetGeometryRef())):
            points = _dense(_coordinates(leaf), leaf, dividing)[:, :2]
            parts.append(points)
            count += len(points)
        ends.append(count)
        if count > MOST_VERTICES:
            raise CrosstieError(
                message(
                    "{layer} would have more than {most:,} vertices: densify less, or split the layer.",
                    layer=layer.GetName(),
                    most=MOST_VERTICES,
                )
            )
    return np.concatenate(parts), np.array(ends, int)


def _move_once(vertices: np.ndarray, way: Callable, is_cancelled: IsCancelled) -> np.ndarray:
    """Transform every distinct place once, so that shared borders stay shared to the last digit."""
    places, which = np.unique(vertices[:, 0] + 1j * vertices[:, 1], return_inverse=True)
    moved = np.empty((len(places), 2))
    for start in range(0, len(places), MOVED_AT_ONCE):
        check(is_cancelled)
        part = places[start : start + MOVED_AT_ONCE]
        moved[start : start + MOVED_AT_ONCE] = way(np.column_stack([part.real, part.imag]))
    return moved[which.reshape(-1)]


def _layer_like(made, layer, held: Held, crs_wkt: str, numbers: tuple[str, ...]):
    with collected() as errors:
        copy = made.CreateLayer(layer.GetName(), spatial_reference(crs_wkt), held.kind, list(held.options))
        if copy is not None:
            definition = layer.GetLayerDefn()
            for i in range(definition.GetFieldCount()):
                if definition.GetFieldDefn(i).GetName().lower() not in numbers:
                    copy.CreateField(definition.GetFieldDefn(i))
            for name in numbers:
                copy.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
            return copy
    raise CrosstieError(
        message("The layer {layer} cannot be written in this format.", layer=layer.GetName()), "\n".join(errors)
    )


def _copy(layer, copy, moved: np.ndarray, exact, dividing: Dividing, is_cancelled: IsCancelled):
    """Copy all features, moved, with SIGMA_FIELDS (F, 2) unless None.

    Return how many, how many of them with a geometry that is not empty, and how many had no place and were left out.
    """
    at = written = shapes = lost = 0
    failed = True
    with collected() as errors:
        copy.StartTransaction()
        layer.ResetReading()
        for number, feature in enumerate(layer):
            check(is_cancelled)
            geometry = linear(feature.GetGeometryRef())
            geometry, at = _replaced(geometry, moved, at, dividing)
            new = ogr.Feature(copy.GetLayerDefn())
            new.SetFrom(feature)
            new.SetFID(feature.GetFID())
            if exact is not None:
                _say(new, exact[number])
            if geometry is False:
                lost += 1
                continue
            new.SetGeometry(geometry)
            if copy.CreateFeature(new) != ogr.OGRERR_NONE:
                break
            written += 1
            shapes += has_shape(geometry)
        else:
            failed = copy.CommitTransaction() != ogr.OGRERR_NONE
    if failed:
        told = [message("The moved features cannot be written. Check that the disk has space.")]
        if errors:
            told.append(message("GDAL says: {reason}", reason=errors[0][:LONGEST]))
        raise CrosstieError(joined(told), "\n".join(errors))
    return written, shapes, lost


def _say(feature, exact: np.ndarray) -> None:
    for name, value in zip(SIGMA_FIELDS, exact.tolist()):
        if np.isfinite(value):
            feature.SetField(name, value)
        else:
            feature.SetFieldNull(name)


def _replaced(geometry, moved, at: int, dividing: Dividing):
    """Return a copy of a geometry with the next of the moved vertices (False where one is undefined), and the count."""
    if geometry is None:
        return None, at
    geometry, defined = geometry.Clone(), True
    for leaf in _leaves(geometry):
        points = _dense(_coordinates(leaf), leaf, dividing)
        points[:, :2] = moved[at : at + len(points)]
        at += len(points)
        defined = defined and bool(np.isfinite(points[:, :2]).all())
        if defined:
            _set(leaf, points)
    return (geometry if defined else False), at


def _leaves(geometry):
    """Yield the points, lines and rings that a geometry is made of."""
    if geometry is None:
        return
    if geometry.GetGeometryCount():
        for i in range(geometry.GetGeometryCount()):
            yield from _leaves(geometry.GetGeometryRef(i))
    elif geometry.GetPointCount():
        yield geometry


def _coordinates(leaf) -> np.ndarray:
    """Return (N, 4): x, y, z, m; zero where a leaf has none."""
    full = np.zeros((leaf.GetPointCount(), 4))
    for i in range(len(full)):
        full[i] = leaf.GetPointZM(i)
    return full


def _set(leaf, points: np.ndarray) -> None:
    z, m = leaf.Is3D(), leaf.IsMeasured()
    put = {(0, 0): leaf.SetPoint_2D, (1, 0): leaf.SetPoint, (0, 1): leaf.SetPointM, (1, 1): leaf.SetPointZM}[
        int(z), int(m)
    ]
    columns = [0, 1] + [2] * bool(z) + [3] * bool(m)
    for i, row in enumerate(points[:, columns].tolist()):
        put(i, *row)


def _dense(points: np.ndarray, leaf, dividing: Dividing) -> np.ndarray:
    """Return the points with further ones between, evenly, where a segment is too long."""
    longest = dividing.longest
    if not longest or len(points) < 2 or ogr.GT_Flatten(leaf.GetGeometryType()) == ogr.wkbPoint:
        return points
    points[:, :2] = short_way(points[:, :2], dividing.turn)
    length = np.linalg.norm(np.diff(points[:, :2], axis=0), axis=1)
    if length.sum() / longest > MOST_VERTICES:
        raise CrosstieError(message("The segments would be cut into far too many pieces: densify less."))
    pieces = np.maximum(np.ceil(length / longest - 1e-9), 1).astype(int)
    first = np.repeat(np.arange(len(pieces)), pieces)
    step = np.arange(len(first)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    t = step / pieces[first]
    a, b = points[first], points[first + 1]
    # Both sides of a shared edge must get the same points: divide it from its smaller end.
    turned = (a[:, 0] > b[:, 0]) | ((a[:, 0] == b[:, 0]) & (a[:, 1] > b[:, 1]))
    low, high = np.where(turned[:, None], b, a), np.where(turned[:, None], a, b)
    share = np.where(turned, (pieces[first] - step) / pieces[first], t)[:, None]
    dense = np.where(step[:, None] == 0, a, low + share * (high - low))
    return np.concatenate([dense, points[-1:]])
