"""One target a reader: good files to begin with, made here, and what reads a file as the product does."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from crosstie.core.crs import spatial_reference
from crosstie.core.exchange.exchange import FORMATS, read_links, write_links
from crosstie.core.exchange.formats.options import Options
from crosstie.core.exchange.links import MAP, PIXELS, Frame, Links, opened, to_tie_points
from crosstie.core.exchange.rough_points import read_rough_points
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.messages import from_json, message, to_json
from crosstie.core.operation.operation import Operation, load_operation
from crosstie.core.operation.output_grid import Target as Aim
from crosstie.core.operation.rasters import apply_to_raster, place_raster
from crosstie.core.operation.vectors import VectorOptions, apply_to_vector
from crosstie.core.outcome import REVIEW, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.raster.area_files import read_area
from crosstie.core.raster.areas import polygons_of
from crosstie.core.raster.grid import RasterGrid
from crosstie.core.raster.reader import Reader
from crosstie.core.registration.scene_vocabulary import parse as parse_vocabulary
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.core.review.review_file import Saved, from_text, to_text
from crosstie.core.review.session_file import Entry, read, write
from crosstie.models import weights
from crosstie.models.external.entries import of_file
from crosstie.services.batch.queue import Pair, finish, finished, read_pairs
from crosstie.services.batch.result_lines import Lines
from osgeo import gdal

RNG = np.random.default_rng(0)
TO_MAP = np.array([[0.5, 0, 400000], [0, -0.5, 5700000], [0, 0, 1]])
SIDE = RasterGrid("m.tif", (64, 48), TO_MAP, "EPSG:25833")
EXTENT = (400000, 5699976, 400032, 5700000)
SOURCE = RasterSource("m.tif", name="m")
OFFSETS = {"HEIGHT": "200", "LAT": "45", "LONG": "7", "LINE": "24", "SAMP": "32"}
RPC = {
    **{f"{axis}_OFF": offset for axis, offset in OFFSETS.items()},
    **{f"{axis}_SCALE": "1" for axis in OFFSETS},
    "LINE_NUM_COEFF": "0 0 -24 " + "0 " * 16 + "0", "LINE_DEN_COEFF": "1 " + "0 " * 18 + "0",
    "SAMP_NUM_COEFF": "0 32 0 " + "0 " * 16 + "0", "SAMP_DEN_COEFF": "1 " + "0 " * 18 + "0",
}  # fmt: skip


@dataclass(frozen=True)
class Target:
    """A reader; `read` may end in CrosstieError only."""

    name: str
    seeds: Callable[[Path], list[bytes]]
    read: Callable[[Path, Path], object]
    """Of the input, and a folder for what else it needs."""
    suffix: str = ".json"


def _operations(folder: Path) -> list[bytes]:
    moving = RNG.uniform(0, 60, (40, 2))
    made = [family.fit(moving, moving * 1.1 + np.sin(moving / 20)) for family in FAMILIES.values()]
    return [json.dumps(Operation(transform, SIDE, SIDE, notes=("a",)).to_json()).encode() for transform in made]


def _use_operation(path: Path, folder: Path) -> None:
    operation = load_operation(str(path))
    places = np.array([[0.0, 0], [400010, 5699990], [1e30, np.nan]])
    with np.errstate(all="ignore"):
        for way in (operation.forward, operation.inverse, operation.transform.jacobian):
            way(places)
    json.dumps(operation.to_json())


WAYS = ("gcps", "warp", "vectors")
"""To apply an operation; an input takes one of them, by its own bytes, so that every input costs a third."""


def _apply_operation(path: Path, folder: Path) -> None:
    operation = load_operation(str(path))
    way = WAYS[zlib.crc32(path.read_bytes()) % len(WAYS)]
    for old in folder.glob("out.*"):
        old.unlink()
    here, out = str(folder / "m.tif"), str(folder / "out")
    with np.errstate(all="ignore"):
        if way == "vectors":
            apply_to_vector(str(folder / "shapes.geojson"), f"{out}.geojson", operation, VectorOptions(sigmas=True))
        elif way == "warp":
            apply_to_raster(here, f"{out}.tif", operation, aim=Aim(resolution=(0.5, 0.5), extent=EXTENT))
        else:
            place_raster(here, f"{out}.vrt", operation, way)


def _applied(folder: Path) -> list[bytes]:
    raster(folder / "m.tif")
    (folder / "shapes.geojson").write_bytes(_vectors(folder)[0])
    return _operations(folder)


def _reports(folder: Path) -> list[bytes]:
    raster(folder / "m.tif")
    side = {"path": str(folder / "m.tif"), "name": "m"}
    transform = json.loads(_operations(folder)[1])["transform"]
    return [json.dumps({"request": {"moving": side, "reference": side}, "transform": transform}).encode()]


def _saved() -> Saved:
    xy = RNG.uniform(0, 60, (9, 2))
    points = TiePoints.from_matches(xy, xy + 1, np.ones(9), "structural")
    request = MatchRequest(SOURCE, SOURCE, options={"a": 1})
    accuracy = Accuracy(9, 1, 1, 1, 1, 1, 1)
    return Saved(Registered(request, REVIEW, FAMILIES["affine"].fit(xy, xy + 1), points, accuracy, 0.5), None)


def _review_json(folder: Path) -> list[bytes]:
    import base64

    return [zlib.decompress(base64.b64decode(to_text(_saved())))]


def _read_review_json(path: Path, folder: Path) -> None:
    import base64

    from_text(base64.b64encode(zlib.compress(path.read_bytes())).decode())


def _sessions(folder: Path) -> list[bytes]:
    write(str(folder / "s.gpkg"), [Entry("a", _saved(), "t"), Entry("b", _saved())])
    return [(folder / "s.gpkg").read_bytes()]


def _points(name: str) -> Target:
    suffix = (FORMATS[name].suffixes or (".csv",))[0]

    def seeds(folder: Path) -> list[bytes]:
        raster(folder / "m.tif")
        pixels = RNG.uniform(0, 40, (6, 2))
        links = Links(pixels, SIDE.map_from_pixel(pixels + 1), Frame(PIXELS), Frame(MAP, "EPSG:25833"))
        with opened(RasterSource(str(folder / "m.tif")), None) as rasters:
            write_links(str(folder / f"p{suffix}"), links, name, rasters, overwrite=True)
        return [(folder / f"p{suffix}").read_bytes()]

    def use(path: Path, folder: Path) -> None:
        raster(folder / "m.tif")
        source = RasterSource(str(folder / "m.tif"))
        links = read_links(str(path), name, Options(crs="EPSG:25833"))
        with opened(source, source) as rasters:
            to_tie_points(links, rasters)

    return Target(f"points_{name}", seeds, use, suffix)


def raster(path: Path) -> None:
    """Write a small raster, once."""
    if path.exists():
        return
    made = gdal.GetDriverByName("GTiff").Create(str(path), 64, 48, 1)
    made.SetGeoTransform((400000, 0.5, 0, 5700000, 0, -0.5))
    made.SetProjection(spatial_reference("EPSG:25833").ExportToWkt())
    made.GetRasterBand(1).WriteArray(np.arange(48 * 64, dtype=np.uint8).reshape(48, 64))
    made = None


def _rasters(folder: Path) -> list[bytes]:
    raster(folder / "m.tif")
    return [(folder / "m.tif").read_bytes()]


def _virtual(folder: Path) -> list[bytes]:
    raster(folder / "m.tif")
    made = gdal.Translate(str(folder / "v.vrt"), str(folder / "m.tif"), format="VRT")
    del made
    gcps = [gdal.GCP(400000 + x / 2, 5700000 - y / 2, 0, x, y) for x in (0, 64) for y in (0, 48)]
    made = gdal.Translate(str(folder / "g.vrt"), str(folder / "m.tif"), format="VRT", GCPs=gcps, noData=3)
    made.SetMetadata(RPC, "RPC")
    made.GetRasterBand(1).SetColorTable(gdal.ColorTable())
    del made
    made = gdal.Warp(str(folder / "w.vrt"), str(folder / "m.tif"), format="VRT", dstSRS="EPSG:32633")
    del made
    return [(folder / name).read_bytes() for name in ("v.vrt", "g.vrt", "w.vrt")]


def _use_raster(path: Path, folder: Path) -> None:
    raster(folder / "m.tif")
    with Reader(RasterSource(str(path), hearsay=True)) as reader:
        reader.read(size=32)


def _vectors(folder: Path) -> list[bytes]:
    geometry = {"type": "Polygon", "coordinates": [[[1, 1], [9, 1], [9, 9], [1, 1]]]}
    feature = {"type": "Feature", "properties": {"a": 1}, "geometry": geometry}
    collection = json.dumps({"type": "FeatureCollection", "features": [feature] * 3}).encode()
    (folder / "v.geojson").write_bytes(collection)
    made = gdal.VectorTranslate(str(folder / "v.gml"), str(folder / "v.geojson"), format="GML")
    del made
    return [collection, (folder / "v.gml").read_bytes()]


def _use_vector(path: Path, folder: Path) -> None:
    (folder / "out.gpkg").unlink(missing_ok=True)
    apply_to_vector(str(path), str(folder / "out.gpkg"), Operation(FAMILIES["affine"].of(np.eye(3)), SIDE, SIDE))


def _use_areas(path: Path, folder: Path) -> None:
    polygons_of(read_area(str(path), "EPSG:25833"))


def _any_points(folder: Path) -> list[bytes]:
    return [seed for name in FORMATS for seed in _points(name).seeds(folder)]


def _use_rough_points(path: Path, folder: Path) -> None:
    raster(folder / "m.tif")
    source = RasterSource(str(folder / "m.tif"))
    read_rough_points(str(path), source, source)


def _use_matcher(path: Path, folder: Path) -> None:
    (folder / "x.pt").write_bytes(b"")
    (folder / "x.json").write_bytes(path.read_bytes())
    entry = of_file(folder / "x.pt")
    assert len(str(entry.title)) < 300 and len(str(entry.description)) <= 300


def _use_weights_list(path: Path, folder: Path) -> None:
    (folder / "weights.json").write_bytes(path.read_bytes())
    (folder / "dgim.safetensors").write_bytes(b"x")
    weights.available("dgim", folder)
    weights.read("dgim", folder)


def _safetensors(folder: Path) -> list[bytes]:
    header = json.dumps({"__metadata__": {"a": "b"}, "t": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}})
    return [len(header).to_bytes(8, "little") + header.encode() + bytes(8)]


def _batch(folder: Path) -> list[bytes]:
    return [b"id,moving,reference,target,seed\na,m.tif,r.tif,o.tif,1\nb,m.tif,r.tif,,\n"]


def _use_batch(path: Path, folder: Path) -> None:
    for pair in read_pairs(str(path), str(folder), {}):
        finished(pair)


def _results(folder: Path) -> list[bytes]:
    return [b'{"id": "a", "verdict": "accepted"}\n{"id": "b", "verdict": "error"}\n']


def _use_results(path: Path, folder: Path) -> None:
    (folder / "r.jsonl").write_bytes(path.read_bytes())
    json.dumps(Lines(str(folder / "r.jsonl")).rows)


def _pair(folder: Path) -> Pair:
    return Pair("a", "m.tif", "r.tif", "a.tif", str(folder))


def _pair_results(folder: Path) -> list[bytes]:
    pair = _pair(folder)
    finish(pair, {"id": "a", "verdict": "accepted", "operation": str(folder / "a.operation.json")})
    return [pair.result_path.read_bytes()]


def _use_pair_result(path: Path, folder: Path) -> None:
    pair = _pair(folder)
    pair.result_path.write_bytes(path.read_bytes())
    finished(pair)


def _messages(folder: Path) -> list[bytes]:
    inner = message("{n} points of {name}", n=3, name="a")
    return [json.dumps(to_json(message("{a:.1f} px; {b}", a=1.5, b=inner))).encode()]


def _use_message(path: Path, folder: Path) -> None:
    try:
        text = str(from_json(json.loads(path.read_bytes())))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return  # what it says of itself; review files make their own error of it
    assert len(text) < 2_000_000


VOCABULARY = json.dumps({"categories": {"water": {"river": ["stream"], "harbour": []}, "land": {"field": ["meadow"]}}})
TARGETS = {
    target.name: target
    for target in (
        Target("operation", _operations, _use_operation),
        Target("operation_applied", _applied, _apply_operation),
        Target("report", _reports, lambda path, folder: load_operation(str(path))),
        Target("review", _review_json, _read_review_json),
        Target("review_text", lambda folder: [to_text(_saved()).encode()],
               lambda path, folder: from_text(path.read_bytes().decode("latin-1")), ".txt"),
        Target("session", _sessions, lambda path, folder: read(str(path)), ".gpkg"),
        Target("message", _messages, _use_message),
        *(_points(name) for name in FORMATS),
        Target("rough_points", _any_points, _use_rough_points, ".txt"),
        Target("raster", _rasters, _use_raster, ".tif"),
        Target("virtual_raster", _virtual, _use_raster, ".vrt"),
        Target("vector", _vectors, _use_vector, ".geojson"),
        Target("areas", _vectors, _use_areas, ".geojson"),
        Target("matcher", lambda folder: [b'{"title": "Mine", "channels": 3, "multiple": 32, "origin": "centre"}'],
               _use_matcher),
        Target("weights_list", lambda folder: [b'{"dgim": "0000 1111", "tar": "2222"}'], _use_weights_list),
        Target("weights", _safetensors, lambda path, folder: weights.parse(path.read_bytes()), ".safetensors"),
        Target("vocabulary", lambda folder: [VOCABULARY.encode()],
               lambda path, folder: parse_vocabulary(path.read_bytes().decode("utf-8", "replace")).understood("river")),
        Target("batch_list", _batch, _use_batch, ".csv"),
        Target("batch_results", _results, _use_results, ".jsonl"),
        Target("batch_result", _pair_results, _use_pair_result),
    )
}  # fmt: skip
"""All readers of files that somebody else may have written."""
