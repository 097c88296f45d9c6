"""GeoJSON: points on the map of the reference or of the moving raster, or lines between; columns as properties."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from ...crs import crs_code, same_crs
from ...errors import CrosstieError
from ...messages import message
from ...text_files import MOST_POINTS, nothing, read_json
from ..links import MAP, PIXELS, SHOWN, Frame, Links, Rasters, on_one_map
from .options import Options

WANTED = message("features with moving_x, moving_y, reference_x and reference_y, or lines of two points")
SIDES = ("moving", "reference")
DEGREES = "EPSG:4326"


def sniff(path: str, head: str) -> bool:
    """Return whether a JSON file is GeoJSON."""
    return head.lstrip("\ufeff \n\t").startswith("{") and '"FeatureCollection"' in head


def read(path: str, options: Options) -> Links:
    """Return the links of our own files without loss, and of anybody's lines of two points."""
    name, document = Path(path).name, read_json(path)
    features = document.get("features") if isinstance(document, dict) else None
    if not isinstance(features, list) or not features:
        raise nothing(name, WANTED)
    if len(features) > MOST_POINTS:
        raise CrosstieError(
            message("{name} holds more than {most:,} points. Thin them first.", name=name, most=MOST_POINTS)
        )
    told = document.get("crosstie")
    told = told if isinstance(told, dict) else {}
    rows = [_row(name, number, feature) for number, feature in enumerate(features, 1)]
    values = np.array([row[0] for row in rows], float)
    crs = _crs(document)
    source, target = (
        _frame(told.get(side), MAP if all(r[1] for r in rows) else d, crs, options.crs)
        for side, d in zip(SIDES, (SHOWN, MAP))
    )
    properties = [row[2] for row in rows]

    def column(key, usual, convert):
        return np.array([_converted(p.get(key), usual, convert) for p in properties])

    return Links(
        values[:, :2],
        values[:, 2:],
        source,
        target,
        label=np.array([str(p.get("id", "")) for p in properties], dtype=object),
        enabled=column("enabled", True, bool),
        check=np.array([p.get("role") == "check" for p in properties], bool),
        confidence=column("confidence", 1.0, float).clip(0, 1),
        height=column("height", np.nan, float),
        note=np.array([str(p.get("note") or "") for p in properties], dtype=object),
    )


def write(part: str, links: Links, rasters: Rasters, options: Options) -> None:
    """Write all links; `options.layer` says what the geometry shows."""
    shown, crs = geometry(links, rasters, options.layer)
    document: dict[str, Any] = {"type": "FeatureCollection", "name": options.layer}
    if crs and not same_crs(crs, DEGREES):
        # Not in RFC 7946, but what GDAL and QGIS write and read: coordinates stay as they are.
        code = crs_code(crs)
        urn = f"urn:ogc:def:crs:EPSG::{code[5:]}" if code.startswith("EPSG:") else code
        document["crs"] = {"type": "name", "properties": {"name": urn}}
    document["crosstie"] = {
        side: {"kind": frame.kind, "crs": crs_code(frame.crs_wkt)}
        for side, frame in zip(SIDES, (links.source, links.target))
    }
    rows = zip(shown, attributes(links))
    document["features"] = [{"type": "Feature", "geometry": g, "properties": p} for g, p in rows]
    with Path(part).open("w", encoding="utf-8", newline="\n") as out:
        json.dump(document, out, ensure_ascii=False, allow_nan=False)
        out.write("\n")


def geometry(links: Links, rasters: Rasters, layer: str) -> tuple[list[dict], str]:
    """Return the GeoJSON geometries of a layer and the CRS that they are in."""
    if layer == "links":
        on_map = on_one_map(links, rasters)
        pairs = np.stack([on_map.source_xy, on_map.target_xy], axis=1).tolist()
        return [{"type": "LineString", "coordinates": pair} for pair in pairs], on_map.target.crs_wkt
    if layer == "moving":
        xy, frame = links.source_xy, links.source
    elif layer == "reference":
        xy, frame = links.target_xy, links.target
    else:
        raise CrosstieError(message("There is no layer {layer}: choose reference, moving or links.", layer=layer))
    if frame.kind == PIXELS:
        xy = xy * (1, -1)
    return [{"type": "Point", "coordinates": place} for place in xy.tolist()], frame.crs_wkt


def attributes(links: Links) -> list[dict]:
    """Return the properties of every link, JSON-safe."""
    numbers = np.column_stack([links.source_xy, links.target_xy]).tolist()
    heights = [h if np.isfinite(h) else None for h in links.height.tolist()]
    return [
        {
            "id": links.label[i],
            **dict(zip(("moving_x", "moving_y", "reference_x", "reference_y"), row)),
            "enabled": bool(links.enabled[i]),
            "role": "check" if links.check[i] else "control",
            "confidence": float(links.confidence[i]),
            "height": heights[i],
            "note": str(links.note[i]),
        }
        for i, row in enumerate(numbers)
    ]


def _row(name: str, number: int, feature):
    """Return (four coordinates, whether they come from a line, properties) of a feature."""
    properties = feature.get("properties") if isinstance(feature, dict) else None
    properties = properties if isinstance(properties, dict) else {}
    shape: Any = feature.get("geometry") if isinstance(feature, dict) else None
    try:
        keys = ("moving_x", "moving_y", "reference_x", "reference_y")
        from_line = not all(key in properties for key in keys)
        if from_line:
            if shape["type"] != "LineString" or len(shape["coordinates"]) != 2:
                raise ValueError("no line of two points")
            values = [float(v) for place in shape["coordinates"] for v in place[:2]]
        else:
            values = [float(properties[key]) for key in keys]
        if len(values) != 4 or not np.isfinite(values).all():
            raise ValueError("not finite")
    except (TypeError, KeyError, ValueError, OverflowError, IndexError) as error:
        raise CrosstieError(
            message(
                "{name}, feature {number} is no link. Expected are {wanted}.", name=name, number=number, wanted=WANTED
            )
        ) from error
    return values, from_line, properties


def _crs(document) -> str:
    try:
        name = document["crs"]["properties"]["name"]
        return (
            f"EPSG:{int(name.rsplit(':', 1)[1])}"
            if name.upper().startswith(("URN:OGC:DEF:CRS:EPSG", "EPSG:"))
            else name
        )
    except (KeyError, TypeError, ValueError, IndexError, AttributeError):
        return DEGREES


def _frame(told, usual: str, crs: str, given: str) -> Frame:
    kind = told.get("kind") if isinstance(told, dict) else None
    if kind not in (PIXELS, SHOWN, MAP):
        return Frame(usual, (given or crs) if usual == MAP else "")
    named = told.get("crs")
    return Frame(kind, named if isinstance(named, str) and named else (given if kind == MAP else ""))


def _converted(value, usual, convert):
    try:
        return usual if value is None else convert(value)
    except (TypeError, ValueError, OverflowError):
        return usual
