"""The options of a match as texts, for the command line and lists of pairs, and the request made from them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from ..core.errors import CrosstieError
from ..core.exchange.rough_points import read_rough_points
from ..core.exchange.scan_scale import parse_scale, pixel_size_m
from ..core.exchange.sheet_index import read_sheet_index
from ..core.messages import message
from ..core.neatline.text import corners_in
from ..core.raster.area_files import NUMBER, WITH_CRS, crs_of, read_area
from ..core.raster.source import Raster
from ..core.registration.dense_spacing import parse_dense
from ..core.registration.scene_vocabulary import vocabulary
from ..core.request import (
    COARSE,
    DEVICES,
    PRIORS,
    STRETCHES,
    TRANSFORMS,
    WHEREABOUTS,
    WORKING_SIZES_PX,
    Area,
    MatchRequest,
    Near,
    RasterSource,
    RoughPoint,
    Sheet,
    matcher_options,
)
from ..core.text_files import exists
from ..models.registry import MATCHERS, find

SEVERAL = ";"
"""Between several files, boxes or points in one text."""
MATCHER_OPTIONS = ("scene", "land_cover", "coarse")
"""Settings that some matchers alone have."""
THEIRS = "file:MATCHER.pt, file:MATCHER.onnx or vismatch:MODEL"
POLYGONS = "a vector file, XMIN,YMIN,XMAX,YMAX or WKT (in the reference's CRS unless [EPSG:number] follows)"


NEAR = re.compile(
    rf"\s*(?P<x>{NUMBER})(?:\s*,\s*|\s+)(?P<y>{NUMBER})(?:\s*,\s*|\s+)(?P<radius>{NUMBER})\s*(?P<unit>km|m)?\s*"
)


@dataclass(frozen=True)
class Option:
    """One option: a column of a list of pairs, and with hyphens an option of the command line."""

    name: str
    help: str = ""
    metavar: str = ""
    choices: tuple[str, ...] = ()
    parse: Callable[[str], object] = str.strip
    """Parses the text, as far as possible without the rasters; CrosstieError where it is invalid."""
    names_files: bool = False
    """Whether the text may name files."""
    repeats: bool = False
    """Whether the text may hold several, with SEVERAL between them."""


def request_of(moving: str, reference: str, given: Mapping[str, object], hearsay: bool = False) -> MatchRequest:
    """Return the request for two files with the options that were given, as texts by their names.

    Missing or empty options have MatchRequest's default; unknown names are ignored. `hearsay`: somebody's list named
    the two files. Raises CrosstieError for a value that means nothing, and where a file of polygons or points cannot be
    used.
    """
    texts = {name: text for name in OPTIONS if (text := str(given.get(name) or "").strip())}
    values: dict[str, Any] = {name: OPTIONS[name].parse(text) for name, text in texts.items()}
    mine = replace(_source(moving, "moving", values), hearsay=hearsay)
    other = replace(_source(reference, "reference", values), hearsay=hearsay)
    named = ("neatline", "prior", "matcher", "transform", "device", "seed", "heights", "dense", "near",
             "whereabouts")  # fmt: skip
    request = {name: values[name] for name in named if name in values}
    if "georeference_accuracy" in values:
        request["georeference_accuracy_px"] = values["georeference_accuracy"]
    if "working_size" in values:
        request["working_size_px"] = values["working_size"]
    if texts.keys() & {"area", "use", "ignore"}:
        request.update(_areas(texts, other))
    sheet = sheet_for(moving, texts.get("corners", ""), texts.get("sheet_index", ""), texts.get("name_field", ""))
    if sheet is not None:
        request["sheet"] = sheet
    size_m = _pixel_size(moving, values)
    if size_m:
        request["pixel_size_m"] = size_m
    if "rough_points" in values:
        uncertainty_px = values.get("rough_uncertainty", RoughPoint.uncertainty_px)
        request["rough_points"] = _rough_points(values["rough_points"], mine, other, uncertainty_px)
    elif "rough_uncertainty" in values and not hearsay:
        raise CrosstieError(
            message("The uncertainty of rough points means nothing without rough points. Give some, or leave it out.")
        )
    chosen = {name: values[name] for name in MATCHER_OPTIONS if name in values}
    return MatchRequest(mine, other, options=matcher_options(**chosen), **request)


def pixel_size_of(moving: str, size: str = "", scale: str = "", dpi: str = "") -> float:
    """Return how large the pixels of a scan are on the ground, metres, by texts; 0 where none says it.

    Raises CrosstieError where one of them means nothing.
    """
    given = {"pixel_size": size, "map_scale": scale, "dpi": dpi}
    return _pixel_size(moving, {name: OPTIONS[name].parse(text) for name, text in given.items() if text.strip()})


def _pixel_size(moving: str, values: dict) -> float:
    if "pixel_size" in values or "map_scale" not in values:
        return values.get("pixel_size", 0.0)
    return pixel_size_m(moving, values["map_scale"], values.get("dpi", 0.0))


def parts_of(text: str) -> list[str]:
    """Return what a text holds several of."""
    return [part.strip() for part in text.split(SEVERAL) if part.strip()]


def files_named(given: Mapping[str, object]) -> list[str]:
    """Return the files that options name."""
    parts = (part for name in FILE_OPTIONS for part in parts_of(str(given.get(name) or "")))
    return [part for part in parts if exists(part)]


def _source(path: str, side: str, values: dict) -> RasterSource:
    fields = {"bands": "bands", "stretch": "stretch", "crs": "crs_wkt"}
    return RasterSource(path, **{f: values[f"{side}_{n}"] for n, f in fields.items() if f"{side}_{n}" in values})


def _areas(texts: dict, reference: RasterSource) -> dict:
    with Raster(reference) as raster:
        crs_wkt = raster.crs_wkt
    found: dict[str, Area | tuple[Area, ...]] = {
        name: tuple(read_area(part, crs_wkt) for part in parts_of(texts.get(name, ""))) for name in ("use", "ignore")
    }
    if "area" in texts:
        found["area"] = read_area(texts["area"], crs_wkt)
    return found


def _rough_points(parts: list, moving: RasterSource, reference: RasterSource, uncertainty_px: float):
    """Return the points that numbers and files name."""
    points: list[RoughPoint] = []
    for part in parts:
        if isinstance(part, str):
            points += read_rough_points(part, moving, reference, uncertainty_px)
        else:
            own = part[4] if len(part) == 5 else uncertainty_px
            points.append(RoughPoint((part[0], part[1]), (part[2], part[3]), own))
    return tuple(points)


def _parse_rough_points(text: str) -> list:
    """Return each part as four or five numbers, or as the name of a file."""
    found: list[str | tuple[float, ...]] = []
    for part in parts_of(text):
        words = [word for word in re.split(r"[,\s]+", part) if word]
        try:
            numbers = tuple(float(word) for word in words)
        except ValueError:
            found.append(part)
            continue
        if len(numbers) not in (4, 5):
            raise CrosstieError(
                message(
                    "“{text}” is no rough point. Give column and row in the moving raster, column and row in the "
                    "reference and, if wanted, how many pixels of the reference it may be off.",
                    text=part,
                )
            )
        found.append(numbers)
    return found


def _parse_choice(choices: tuple[str, ...], text: str) -> str:
    if text not in choices:
        raise CrosstieError(
            message("“{text}” cannot be chosen. Choose one of {names}.", text=text[:60], names=", ".join(choices))
        )
    return text


def _parse_bands(text: str) -> tuple[int, ...]:
    with suppress(ValueError):
        numbers = tuple(int(part) for part in re.split(r"[,\s]+", text))
        if min(numbers) >= 1:
            return numbers
    raise CrosstieError(message("“{text}” names no bands. Give numbers from 1 on, such as 1 or 4,3,2.", text=text[:60]))


def _parse_whole(low: int, high: int, text: str) -> int:
    with suppress(ValueError):
        if low <= int(text) <= high:
            return int(text)
    raise CrosstieError(
        message(
            "“{text}” is not possible. Give a whole number from {low} to {high}.", text=text[:60], low=low, high=high
        )
    )


def _parse_distance(text: str) -> float:
    with suppress(ValueError):
        if 0 < float(text) < math.inf:
            return float(text)
    raise CrosstieError(message("“{text}” is no distance. Give a number of pixels greater than 0.", text=text[:60]))


def _parse_above_0(text: str) -> float:
    with suppress(ValueError):
        if 0 < float(text) < math.inf:
            return float(text)
    raise CrosstieError(message("“{text}” is no number greater than 0.", text=text[:60]))


def _parse_dense(text: str) -> str:
    parse_dense(text.strip())
    return text.strip()


def sheet_for(moving: str, corners: str, index: str = "", field: str = "") -> Sheet | None:
    """Return the sheet that typed corners or a sheet index give for a raster; None where neither is given.

    Raises CrosstieError where the corners are none, or the index cannot be used.
    """
    if corners:
        return parse_corners(corners)
    return read_sheet_index(index, field).sheet_of(moving) if index else None


def parse_corners(text: str) -> Sheet:
    """Return the sheet of corners such as `5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326]`."""
    given = WITH_CRS.fullmatch(text.strip())
    shape, crs_wkt = (given["shape"], crs_of(given["crs"])) if given else (text, "")
    with suppress(ValueError):
        corners = [tuple(float(number) for number in part.split()) for part in shape.split(",")]
        if len(corners) == 4 and all(len(corner) == 2 and math.isfinite(sum(corner)) for corner in corners):
            return Sheet(tuple((x, y) for x, y in corners), crs_wkt)
    raise CrosstieError(
        message(
            "“{text}” names no four corners. Give x and y of each on the map, such as "
            "5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326].",
            text=text[:80],
        )
    )


def parse_near(text: str) -> Near:
    """Return the rough place of `5.1, 52.3, 20 km [EPSG:4326]`: x, y and a radius, metres unless in km."""
    given = WITH_CRS.fullmatch(text.strip())
    shape, crs_wkt = (given["shape"], crs_of(given["crs"])) if given else (text, "")
    found = NEAR.fullmatch(shape)
    if found is not None:
        x, y, radius = (float(found[name]) for name in ("x", "y", "radius"))
        radius *= 1000 if found["unit"] == "km" else 1
        if 0 < radius < math.inf and math.isfinite(x + y):
            return Near((x, y), radius, crs_wkt)
    raise CrosstieError(
        message(
            "“{text}” is no place with a radius. Give x, y and a radius in metres or kilometres, such as "
            "5.1, 52.3, 20 km [EPSG:4326].",
            text=text[:80],
        )
    )


def _parse_neatline(text: str) -> str:
    corners_in(text.strip())
    return text.strip()


def _parse_scene(text: str) -> str:
    vocabulary().understood(text)
    return text.strip()


def _choice(name: str, choices: tuple[str, ...], help_text: str = "") -> Option:
    return Option(name, help_text, choices=choices, parse=partial(_parse_choice, choices))


def _of_raster(side: str) -> tuple[Option, ...]:
    return (
        Option(f"{side}_bands", f"bands of the {side} raster to match with", "N[,N,N]", parse=_parse_bands),
        _choice(f"{side}_stretch", STRETCHES, f"contrast of the {side} raster"),
        Option(f"{side}_crs", f"CRS of the {side} raster where its file names none or a wrong one", "CRS", (), crs_of),
    )


_LISTED = (
    *_of_raster("moving"),
    *_of_raster("reference"),
    Option("area", f"match only here, a part of the reference: {POLYGONS}", "AREA", names_files=True),
    Option("use", f"match only inside these polygons: {POLYGONS}", "AREA", names_files=True, repeats=True),
    Option("ignore", "leave these polygons out: map collars, sea, cloud", "AREA", names_files=True, repeats=True),
    Option(
        "neatline",
        "the border of the map on a scanned sheet, whose collar is ignored: auto (the map frame, where one is found), "
        "off (the whole scan), or its corners in pixels of the moving raster (“90 80, 910 85, 905 690, 88 700”)",
        "CORNERS",
        parse=_parse_neatline,
    ),
    _choice("prior", PRIORS, "none: ignore the georeferences"),
    Option(
        "georeference_accuracy",
        "how far the moving raster's georeference may be off, in pixels of the reference; where texture repeats, one "
        "good to less than half a period tells which repetition it is",
        "PX",
        parse=_parse_distance,
    ),
    Option(
        "corners",
        "the map coordinates of the corners of a scanned sheet's map, in the reference's CRS unless another follows: "
        "“5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2 [EPSG:4326]”",
        "CORNERS",
        parse=parse_corners,
    ),
    Option(
        "sheet_index",
        "a vector file of sheets; the polygon that the moving raster's file is named after is where its map lies",
        "FILE",
        names_files=True,
    ),
    Option("name_field", "the field of the sheet index with the names of the sheets (name)", "FIELD"),
    Option(
        "near",
        "a rough place of the moving raster's middle and how far off it may be, in metres or km: x, y, radius, in the "
        "reference's CRS unless another follows: “5.1, 52.3, 20 km [EPSG:4326]”; nothing is looked for elsewhere",
        "PLACE",
        parse=parse_near,
    ),
    Option(
        "map_scale",
        "the scale of a scanned map, such as 1:25000: how large its pixels are on the ground",
        "SCALE",
        parse=parse_scale,
    ),
    Option("dpi", "the dots an inch of the scan, where its file does not say them", "DPI", parse=_parse_above_0),
    Option(
        "pixel_size",
        "the size of the moving raster's pixels on the ground, in metres, instead of both",
        "M",
        parse=_parse_above_0,
    ),
    _choice(
        "whereabouts",
        WHEREABOUTS,
        "whether the moving raster is looked for all over a reference that is much larger, by an index of it that is "
        "made once: auto (where nothing says where it lies), off, on (also where what says so turns out wrong), wide "
        "(so, and its scale may be off by a factor of 3 instead of 1.5)",
    ),
    Option(
        "rough_points",
        "a file of places known in both rasters, in any format that convert-points reads; two show where to search",
        "FILE",
        parse=_parse_rough_points,
        names_files=True,
        repeats=True,
    ),
    Option(
        "rough_uncertainty",
        f"how far rough points may be off, in pixels of the reference ({RoughPoint.uncertainty_px:.0f})",
        "PX",
        parse=_parse_distance,
    ),
    Option("matcher", f"{', '.join(MATCHERS)}, {THEIRS}", "NAME", parse=lambda text: find(text).name),
    _choice("transform", TRANSFORMS, "what maps the moving raster to the reference"),
    Option("heights", "for rpc-bias: a raster of heights above the ellipsoid, or metres", "DEM", names_files=True),
    _choice("device", DEVICES, "where to compute"),
    Option(
        "working_size",
        "long side of the images that the coarse search sees, in pixels",
        "PX",
        parse=partial(_parse_whole, *WORKING_SIZES_PX),
    ),
    Option("seed", "the same seed gives the same result", "N", parse=partial(_parse_whole, 0, 2**31 - 1)),
    Option(
        "dense",
        "tie points over the whole scene at native resolution: auto (where native pixels disagree with the transform), "
        "off, on, or how far apart: pixels of the reference (40) or units of its CRS (“250 map”)",
        "SPACING",
        parse=_parse_dense,
    ),
    Option("scene", "for tar: what is in the scene, such as “harbour, dense housing”", "WORDS", (), _parse_scene),
    Option("land_cover", "for tar: a raster that says the same", "FILE", names_files=True),
    _choice("coarse", COARSE, "own: the coarse stage of the matcher (tar) itself"),
)
OPTIONS = {option.name: option for option in _LISTED}
"""All options by name, except the placement by hand, which needs the map."""
FILE_OPTIONS = tuple(option.name for option in _LISTED if option.names_files)
