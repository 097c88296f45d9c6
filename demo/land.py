"""An invented stretch of country: fields, woods, a town, roads, a river and a coast, as polygons with a height."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from osgeo import gdal, ogr, osr
from shapely import affinity
from shapely.geometry import LineString, Point, Polygon, box
from shapely.ops import split, unary_union

SIZE_M = 4000.0
"""The place is a square with this side; x runs east, y north, from its south-western corner."""


class Cover(IntEnum):
    """What a piece of ground is."""

    SEA = 0
    RIVER = 1
    SAND = 2
    FIELD = 3
    MEADOW = 4
    WOOD = 5
    ROAD = 6
    TRACK = 7
    YARD = 8
    BUILDING = 9


@dataclass(frozen=True)
class Feature:
    """A piece of ground; later features lie on top of earlier ones."""

    shape: Polygon
    cover: Cover
    height_m: float = 0.0


def invent(seed: int) -> list[Feature]:
    """Return the features of one place, the lowest layer first; another seed is another place."""
    rng = np.random.default_rng(seed)
    coast, river, town = _coast(rng), _river(rng), rng.uniform(0.35, 0.65, 2) * SIZE_M
    features = _fields(rng)
    features += [Feature(shape, Cover.WOOD, rng.uniform(6, 12)) for shape in _woods(rng)]
    features += [Feature(river.buffer(70), Cover.MEADOW), Feature(river.buffer(rng.uniform(14, 24)), Cover.RIVER)]
    features += [Feature(coast.buffer(35), Cover.SAND), Feature(coast, Cover.SEA)]
    features += _roads(rng, town)
    features += _town(rng, town, streets=7)
    for _ in range(6):
        village = rng.uniform(0.12, 0.88, 2) * SIZE_M
        if coast.distance(Point(*village)) > 150:
            features += _town(rng, village, streets=2)
    return features


def _fields(rng: np.random.Generator) -> list[Feature]:
    """Cut the square into parcels, along one prevailing direction, some with hedges and tracks on their borders."""
    direction = rng.uniform(0, 90)
    whole = affinity.rotate(box(-SIZE_M, -SIZE_M, 2 * SIZE_M, 2 * SIZE_M), direction)
    land = box(0, 0, SIZE_M, SIZE_M)
    parcels = [piece for piece in _cut(rng, whole.intersection(land), direction) if piece.area > 500]
    ground = [Feature(piece, Cover.MEADOW if rng.random() < 0.2 else Cover.FIELD) for piece in parcels]
    borders = []
    for piece in parcels:
        border, kind = LineString(list(piece.exterior.coords)[:3]), rng.random()
        if kind < 0.25:
            borders.append(Feature(border.buffer(2.5), Cover.TRACK))
        elif kind < 0.5:
            borders.append(Feature(border.buffer(4.0), Cover.WOOD, 4.0))
    return ground + borders


def _cut(rng: np.random.Generator, piece: Polygon, direction_deg: float) -> list[Polygon]:
    """Halve a parcel across its longer side until it is as small as farmers have it."""
    if piece.area < rng.uniform(15_000, 90_000):
        return [piece]
    middle = piece.centroid
    west, south, east, north = affinity.rotate(piece, -direction_deg, origin=middle).bounds
    along = 0.0 if north - south > east - west else 90.0
    aside = rng.uniform(-0.15, 0.15) * max(east - west, north - south)
    knife = LineString([(middle.x - SIZE_M, middle.y + aside), (middle.x + SIZE_M, middle.y + aside)])
    knife = affinity.rotate(knife, direction_deg + along + rng.normal(0, 3), origin=middle)
    halves = list(split(piece, knife).geoms)
    if len(halves) < 2:
        return [piece]
    return [part for half in halves for part in _cut(rng, half, direction_deg)]


def _woods(rng: np.random.Generator) -> list[Polygon]:
    """Return a dozen woods with ragged edges."""
    return [_blob(rng, rng.uniform(0, SIZE_M, 2), rng.uniform(80, 260)) for _ in range(14)]


def _blob(rng: np.random.Generator, centre: np.ndarray, radius_m: float) -> Polygon:
    """Return a closed curve about a centre whose radius wavers."""
    angle = np.linspace(0, 2 * np.pi, 72, endpoint=False)
    waves = sum(rng.normal(0, 0.25 / k) * np.cos(k * angle + rng.uniform(0, 2 * np.pi)) for k in range(1, 8))
    radius = radius_m * np.clip(1 + waves, 0.3, 2.0)
    return Polygon(centre + radius[:, None] * np.column_stack([np.cos(angle), np.sin(angle)])).buffer(0)


def _winding(rng: np.random.Generator, start: np.ndarray, end: np.ndarray, sway_m: float) -> LineString:
    """Return a line from start to end that sways to both sides."""
    t = np.linspace(0, 1, 160)
    sway = sum(rng.normal(0, sway_m / k) * np.sin(k * np.pi * t + rng.uniform(0, np.pi)) for k in range(1, 9))
    along = end - start
    across = np.array([-along[1], along[0]]) / np.hypot(*along)
    return LineString(start + t[:, None] * along + sway[:, None] * across)


def _coast(rng: np.random.Generator) -> Polygon:
    """Return the sea: what lies beyond a winding line near one corner."""
    line = _winding(rng, np.array([0.36 * SIZE_M, -400.0]), np.array([SIZE_M + 400, 0.64 * SIZE_M]), 120)
    sea = Polygon([*line.coords, (SIZE_M + 400, -400)]).buffer(0)
    return affinity.rotate(sea, 90 * rng.integers(4), origin=(SIZE_M / 2, SIZE_M / 2))


def _river(rng: np.random.Generator) -> LineString:
    """Return a river's middle line from one side of the square to the other."""
    start, end = rng.uniform(0.3, 0.7, 2) * SIZE_M
    line = _winding(rng, np.array([-100.0, start]), np.array([SIZE_M + 100, end]), 130)
    return affinity.rotate(line, 90 * rng.integers(2), origin=(SIZE_M / 2, SIZE_M / 2))


def _roads(rng: np.random.Generator, town: np.ndarray) -> list[Feature]:
    """Return a motorway past the town and country roads into it."""
    middle, reach = np.array([SIZE_M / 2, SIZE_M / 2]), SIZE_M * 0.8
    roads = []
    first = rng.uniform(0, 2 * np.pi)
    for k in range(5):
        angle = first + 2 * np.pi * k / 5 + rng.normal(0, 0.2)
        far = middle + reach * np.array([np.cos(angle), np.sin(angle)])
        roads.append(Feature(_winding(rng, town, far, 35).buffer(rng.uniform(4, 6)), Cover.ROAD))
    angle = rng.uniform(0, 2 * np.pi)
    along = np.array([np.cos(angle), np.sin(angle)])
    aside = town + 420 * np.array([-along[1], along[0]])
    roads.append(Feature(_winding(rng, aside - reach * along, aside + reach * along, 80).buffer(12), Cover.ROAD))
    return roads


def _town(rng: np.random.Generator, centre: np.ndarray, streets: int) -> list[Feature]:
    """Return a street grid about a centre, yards between the streets and houses in the yards."""
    block = rng.uniform(75, 105)
    angle = rng.uniform(0, 90)
    reach = streets * block / 2
    limit = _blob(rng, centre, 1.05 * reach)

    def placed(shape: Polygon) -> Polygon:
        return affinity.rotate(affinity.translate(shape, *centre), angle, origin=tuple(centre))

    lines = [-reach + k * block for k in range(streets + 1)]
    houses, open_blocks = [], []
    for x in lines[:-1]:
        for y in lines[:-1]:
            shape = placed(box(x, y, x + block, y + block))
            if not limit.contains(Point(shape.centroid)):
                continue
            open_blocks.append(shape)
            if rng.random() > 0.12:
                houses += [placed(house) for house in _houses(rng, x, y, block)]
    if not open_blocks:
        return []
    ground = unary_union(open_blocks).buffer(1)
    grid = [LineString([(-reach, y), (reach, y)]) for y in lines] + [
        LineString([(x, -reach), (x, reach)]) for x in lines
    ]
    town = [Feature(ground, Cover.YARD)]
    town += [Feature(placed(line.buffer(5.0)).intersection(ground.buffer(6)), Cover.ROAD) for line in grid]
    return town + [Feature(house, Cover.BUILDING, rng.uniform(4, 12)) for house in houses]


def _houses(rng: np.random.Generator, x: float, y: float, block_m: float) -> list[Polygon]:
    """Return the houses of one block, whose south-western corner is (x, y): one hall, or rows along two streets."""
    margin = 12.0
    inner = block_m - 2 * margin
    if rng.random() < 0.2:
        return [box(x + margin, y + margin, x + margin + inner, y + margin + inner * rng.uniform(0.5, 1.0))]
    houses = []
    for row in (y + margin, y + block_m - margin - 14):
        at = x + margin
        while at < x + margin + inner - 10:
            width = rng.uniform(10, 24)
            houses.append(box(at, row, min(at + width, x + margin + inner), row + rng.uniform(10, 14)))
            at += width + rng.uniform(4, 10)
    return houses


def draw(features: list[Feature], to_pixels: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Return (rows, cols) int32: the index of the uppermost feature in each pixel, -1 for none.

    `to_pixels` (3, 3) maps metres of the place to pixels (affine).
    """
    rows, cols = shape
    plane = osr.SpatialReference()
    plane.SetLocalCS("pixels")
    target = gdal.GetDriverByName("MEM").Create("", cols, rows, 1, gdal.GDT_Int32)
    target.SetProjection(plane.ExportToWkt())
    target.GetRasterBand(1).Fill(-1)
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("features", plane, geom_type=ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("index", ogr.OFTInteger))
    (a, b, c), (d, e, f) = to_pixels[:2]
    for index, feature in enumerate(features):
        row = ogr.Feature(layer.GetLayerDefn())
        row.SetField("index", index)
        row.SetGeometry(ogr.CreateGeometryFromWkb(affinity.affine_transform(feature.shape, (a, b, d, e, c, f)).wkb))
        layer.CreateFeature(row)
    gdal.RasterizeLayer(target, [1], layer, options=["ATTRIBUTE=index"])
    return target.GetRasterBand(1).ReadAsArray()
