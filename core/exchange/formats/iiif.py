"""IIIF Georeference annotations, as Allmaps writes and reads them; places in degrees of WGS 84."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import CrosstieError
from ...geometry.longitudes import FULL_DEG
from ...messages import message
from ...text_files import MOST_POINTS, nothing, read_json
from ..links import MAP, PIXELS, Frame, Links, Rasters
from .options import Options

CONTEXT = [
    "http://iiif.io/api/extension/georef/1/context.json",
    "http://iiif.io/api/presentation/3/context.json",
]
WANTED = message("a georeference annotation with ground control points (resourceCoords and a Point)")
TRANSFORMS = {
    "similarity": {"type": "helmert"},
    "projective": {"type": "projective"},
    "polynomial2": {"type": "polynomial", "options": {"order": 2}},
    "polynomial3": {"type": "polynomial", "options": {"order": 3}},
    "thin-plate-spline": {"type": "thinPlateSpline"},
}


def sniff(path: str, head: str) -> bool:
    """Return whether a JSON file speaks of the georeference extension."""
    return head.lstrip("\ufeff \n\t").startswith("{") and ("extension/georef" in head or "georeferencing" in head)


def read(path: str, options: Options) -> Links:
    """Return the links of an annotation, or of all of an annotation page about one image."""
    name = Path(path).name
    points = list(_points(_annotations(read_json(path))))
    if not points:
        raise nothing(name, WANTED)
    if len(points) > MOST_POINTS:
        raise CrosstieError(
            message("{name} holds more than {most:,} points. Thin them first.", name=name, most=MOST_POINTS)
        )
    try:
        values = np.array([[float(v) for v in (*pixel[:2], *place[:2])] for pixel, place, _ in points], float)
        good = values.shape[1] == 4 and np.isfinite(values).all()
    except (TypeError, ValueError, OverflowError):
        good = False
    if not good:
        raise CrosstieError(
            message("{name} has a control point without two pixel coordinates and two degrees.", name=name)
        )
    own = [properties for _, _, properties in points]
    return Links(
        values[:, :2],
        values[:, 2:],
        Frame(PIXELS),
        Frame(MAP, "EPSG:4326"),
        label=np.array([str(p.get("id", "")) for p in own], dtype=object),
        confidence=np.array([_number(p.get("confidence"), 1.0) for p in own]).clip(0, 1),
        height=np.array([_number(p.get("height"), np.nan) for p in own]),
        note=np.array([str(p.get("note") or "") for p in own], dtype=object),
    )


def write(part: str, links: Links, rasters: Rasters, options: Options) -> None:
    """Write one annotation of the enabled control points about the moving image."""
    kept = links.take(links.enabled & ~links.check)
    turns = FULL_DEG * np.round(kept.target_xy[:, 0].mean() / FULL_DEG) if len(kept) else 0.0
    moving = rasters.moving
    image = options.image or (moving.name if moving is not None else "moving")
    source: dict[str, Any] = {"id": image, "type": "ImageService3"}
    target = {"type": "SpecificResource", "source": source}
    if moving is not None:
        width, height = moving.width, moving.height
        source.update(width=width, height=height)
        corners = f"0,0 {width},0 {width},{height} 0,{height}"
        outline = f'<svg width="{width}" height="{height}"><polygon points="{corners}" /></svg>'
        target["selector"] = {"type": "SvgSelector", "value": outline}
    features = [
        {
            "type": "Feature",
            "properties": {"resourceCoords": pixel, **_own(kept, number)},
            "geometry": {"type": "Point", "coordinates": place},
        }
        for number, (pixel, place) in enumerate(zip(kept.source_xy.tolist(), (kept.target_xy - [turns, 0]).tolist()))
    ]
    usual = {"type": "polynomial", "options": {"order": 1}}
    body = {
        "type": "FeatureCollection",
        "transformation": TRANSFORMS.get(options.transform, usual),
        "features": features,
    }
    annotation = {
        "type": "Annotation",
        "@context": CONTEXT,
        "motivation": "georeferencing",
        "target": target,
        "body": body,
    }
    with Path(part).open("w", encoding="utf-8", newline="\n") as out:
        json.dump(annotation, out, indent=1, ensure_ascii=False)
        out.write("\n")


def _own(links: Links, number: int) -> dict[str, Any]:
    """Return the properties that other readers of an annotation pass over."""
    height, note = float(links.height[number]), str(links.note[number])
    own: dict[str, Any] = {"id": str(links.label[number]), "confidence": float(links.confidence[number])}
    return {**own, **({"height": height} if np.isfinite(height) else {}), **({"note": note} if note else {})}


def _number(value, usual: float) -> float:
    try:
        found = float(value) if isinstance(value, (int, float)) else usual
    except OverflowError:
        return usual
    return found if np.isfinite(found) else usual


def _annotations(document):
    items = document.get("items") if isinstance(document, dict) else document
    return items if isinstance(items, list) else [document]


def _points(annotations):
    for annotation in annotations:
        body = annotation.get("body") if isinstance(annotation, dict) else None
        features = body.get("features") if isinstance(body, dict) else None
        for feature in features if isinstance(features, list) else ():
            properties = feature.get("properties") if isinstance(feature, dict) else None
            geometry = feature.get("geometry") if isinstance(feature, dict) else None
            if not isinstance(properties, dict) or not isinstance(geometry, dict):
                continue
            # The first drafts of the extension called it pixelCoords.
            pixel = properties.get("resourceCoords", properties.get("pixelCoords"))
            if isinstance(pixel, list) and isinstance(geometry.get("coordinates"), list):
                yield pixel, geometry["coordinates"], properties
