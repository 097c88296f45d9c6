"""GeoPackage with three layers: the points on the moving raster, on the reference, and the links between them."""

from __future__ import annotations

import shutil
import tempfile
from itertools import islice
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from ...crs import spatial_reference, to_wkt
from ...errors import CrosstieError
from ...gdal_errors import collected
from ...messages import message
from ...sqlite_tables import stored_tables
from ...text_files import MOST_BYTES, MOST_POINTS, nothing
from ..links import MAP, PIXELS, SHOWN, Frame, Links, Rasters, on_one_map
from .geojson import attributes
from .options import Options

WANTED = message("a layer with the fields moving_x, moving_y, reference_x and reference_y, or lines of two points")
FIELDS = (
    ("id", ogr.OFTString), ("moving_x", ogr.OFTReal), ("moving_y", ogr.OFTReal), ("reference_x", ogr.OFTReal),
    ("reference_y", ogr.OFTReal), ("enabled", ogr.OFTInteger), ("role", ogr.OFTString), ("confidence", ogr.OFTReal),
    ("height", ogr.OFTReal), ("note", ogr.OFTString),
)  # fmt: skip
COORDINATES = ("moving_x", "moving_y", "reference_x", "reference_y")


def sniff(path: str, head: str) -> bool:
    """Return whether a file is an SQLite database, as every GeoPackage is."""
    return head.startswith("SQLite format 3")


def read(path: str, options: Options) -> Links:
    """Return the links of our own files without loss, and of anybody's layer of lines of two points."""
    name = Path(path).name
    if not Path(path).is_file() or Path(path).stat().st_size > MOST_BYTES:
        raise CrosstieError(
            message("{path} cannot be read as a GeoPackage of points: it is no file, or far too large.", path=path)
        )
    stored_tables(path)
    source = None
    with collected() as errors:
        # Only this driver: a file of another kind could make GDAL follow paths and addresses in it.
        source = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["GPKG"])
    if source is None:
        raise CrosstieError(message("{name} is not a GeoPackage, or is damaged.", name=name), "\n".join(errors))
    links = None
    with collected() as errors:
        links = _read_layers(source, name, options)
    source = None
    if links is None:
        raise CrosstieError(message("{name} is damaged.", name=name), "\n".join(errors))
    return links


def write(part: str, links: Links, rasters: Rasters, options: Options) -> None:
    """Write the layers `reference`, `moving` and, where both sides have a place on one map, `links`."""
    folder = tempfile.mkdtemp(dir=Path(part).parent, prefix=f"{Path(part).name}-")
    try:
        # GDAL wants the suffix, and SQLite its journal beside the file.
        path = str(Path(folder) / "points.gpkg")
        source, written = None, False
        with collected() as errors:
            source = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
            if source is not None:
                _write_layers(source, links, rasters)
                written = True
            source = None  # what SQLite has kept back is written, or fails, only now
        if not written or errors:
            raise CrosstieError(
                message("The GeoPackage cannot be written. Check that the disk has space."), "\n".join(errors)
            )
        shutil.move(path, part)
    finally:
        # Windows keeps what is still open; that must not hide why the writing failed.
        shutil.rmtree(folder, ignore_errors=True)


def _write_layers(source, links: Links, rasters) -> None:
    sides = (("reference", links.target_xy, links.target), ("moving", links.source_xy, links.source))
    for layer, xy, frame in sides:
        places = xy * (1, -1) if frame.kind == PIXELS else xy
        shapes = [f"POINT ({x!r} {y!r})" for x, y in places.tolist()]
        _write_layer(source, layer, shapes, ogr.wkbPoint, frame.crs_wkt, links)
    try:
        on_map = on_one_map(links, rasters)
    except CrosstieError:
        return
    pairs = np.concatenate([on_map.source_xy, on_map.target_xy], axis=1).tolist()
    shapes = [f"LINESTRING ({a!r} {b!r}, {c!r} {d!r})" for a, b, c, d in pairs]
    _write_layer(source, "links", shapes, ogr.wkbLineString, on_map.target.crs_wkt, links)


def _write_layer(source, name, shapes, kind, crs_wkt, links: Links) -> None:
    layer = source.CreateLayer(name, spatial_reference(crs_wkt), kind)
    layer.SetMetadataItem("moving", f"{links.source.kind} {links.source.crs_wkt}".strip())
    layer.SetMetadataItem("reference", f"{links.target.kind} {links.target.crs_wkt}".strip())
    for field_name, field_type in FIELDS:
        # `id` would be taken for the key of the table in some programs; a text field keeps any label.
        layer.CreateField(ogr.FieldDefn(field_name, field_type))
    layer.StartTransaction()
    for shape, row in zip(shapes, attributes(links)):
        feature = ogr.Feature(layer.GetLayerDefn())
        for key, value in row.items():
            if value is not None:
                feature.SetField(key, int(value) if key == "enabled" else value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def _read_layers(source, name, options) -> Links:
    layers = [source.GetLayer(i) for i in range(source.GetLayerCount())]
    ours = [la for la in layers if _has(la, COORDINATES)]
    wanted = [la for la in ours if la.GetName() == options.layer] or ours
    if wanted:
        return _read_fields(wanted[0], name, options)
    lines = [la for la in layers if ogr.GT_Flatten(la.GetGeomType()) == ogr.wkbLineString]
    if not lines:
        raise nothing(name, WANTED)
    return _read_lines(lines[0], name, options)


def _has(layer, names) -> bool:
    return all(layer.GetLayerDefn().GetFieldIndex(n) >= 0 for n in names)


def _features(layer, name):
    count = layer.GetFeatureCount()
    if count > MOST_POINTS:
        raise CrosstieError(
            message(
                "{name} holds {count:,} points, more than {most:,}. Thin them first.",
                name=name,
                count=count,
                most=MOST_POINTS,
            )
        )
    # The count is the file's own statement: of a damaged table fewer rows come out, or more.
    features = list(islice(layer, MOST_POINTS))
    if not features:
        raise nothing(name, WANTED)
    return features


def _read_fields(layer, name, options) -> Links:
    features = _features(layer, name)
    values = np.array(
        [[f.GetField(n) if f.IsFieldSetAndNotNull(n) else np.nan for n in COORDINATES] for f in features], float
    )
    if not np.isfinite(values).all():
        raise CrosstieError(
            message("{name} has a feature without its four coordinates. Remove it or fill it in.", name=name)
        )

    def column(key, usual):
        known = layer.GetLayerDefn().GetFieldIndex(key) >= 0
        return [f.GetField(key) if known and f.IsFieldSetAndNotNull(key) else usual for f in features]

    return Links(
        values[:, :2],
        values[:, 2:],
        _frame(layer.GetMetadataItem("moving"), Frame(SHOWN)),
        _frame(layer.GetMetadataItem("reference"), Frame(MAP, options.crs or to_wkt(layer.GetSpatialRef()))),
        label=np.array([str(v) for v in column("id", "")], dtype=object),
        enabled=np.array([bool(v) for v in column("enabled", 1)]),
        check=np.array([v == "check" for v in column("role", "")]),
        confidence=np.array(column("confidence", 1.0), float).clip(0, 1),
        height=np.array(column("height", np.nan), float),
        note=np.array([str(v) for v in column("note", "")], dtype=object),
    )


def _read_lines(layer, name, options) -> Links:
    lines = []
    for feature in _features(layer, name):
        # The feature owns its geometry: nothing of it may be kept longer.
        shape = feature.GetGeometryRef()
        if shape is None or shape.GetPointCount() != 2:
            raise CrosstieError(
                message("{name} has a line that is not of two points. Expected is {wanted}.", name=name, wanted=WANTED)
            )
        lines.append([*shape.GetPoint_2D(0), *shape.GetPoint_2D(1)])
    values = np.array(lines, float)
    frame = Frame(MAP, options.crs or to_wkt(layer.GetSpatialRef()))
    return Links(values[:, :2], values[:, 2:], frame, frame)


def _frame(told: str | None, usual: Frame) -> Frame:
    kind, _, crs = (told or "").partition(" ")
    return Frame(kind, crs) if kind in (PIXELS, SHOWN, MAP) else usual
