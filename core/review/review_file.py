"""A review as text and back: request, matched points, and the changes by the user."""

from __future__ import annotations

import base64
import json
import math
import zlib
from dataclasses import asdict, dataclass, fields

import numpy as np

from ..errors import CrosstieError
from ..geometry.accuracy import Accuracy
from ..geometry.families import transform_from_json
from ..messages import from_json, message, to_json
from ..neatline.text import AUTO, corners_in
from ..outcome import Alternative, Refused, Registered
from ..points.table import TiePoints
from ..raster.hearsay import leads_elsewhere
from ..request import Area, HandPlacement, Lesson, MatchRequest, Near, RasterSource, RoughPoint, Sheet
from .choice import options
from .solve import Judged, ReviewState

VERSION = 3
"""1 had a covariance for each tie point, which is passed over; 2 knew no choice among alternatives."""
_TYPES = {
    "id": np.int64, "moving_xy": float, "reference_xy": float, "confidence": float,
    "enabled": bool, "role": np.uint8, "origin": object, "rejection": object, "locked": bool, "note": object,
}  # fmt: skip
_SHAPES = {"moving_xy": (-1, 2), "reference_xy": (-1, 2)}
MOST_BYTES, LEAST_BYTES, MOST_PACKED = 1 << 30, 1 << 24, 60
"""A text may unpack to so many bytes at most: to LEAST_BYTES always, beyond that to MOST_PACKED times its size."""
DAMAGED = message(
    "The tie points that were saved here are damaged and cannot be read. Use an older copy, or match again."
)
NEWER = message("The tie points that were saved here come from a newer Crosstie. Update the plugin to read them.")


@dataclass(frozen=True)
class Saved:
    """A review as it was when it was saved."""

    matched: Judged
    state: ReviewState | None
    """The present state; None: nothing was changed."""
    layer_ids: tuple[str, str] = ("", "")
    """Of the moving and the reference layer."""


def to_text(saved: Saved) -> str:
    """Return plain ASCII from which `from_text` restores the same review, to the last digit."""
    state = saved.state
    values = {
        "version": VERSION,
        "request": _request_values(saved.matched.request),
        "matched": _outcome_values(saved.matched),
        "state": None if state is None else {**vars(state), "points": _point_values(state.points)},
        "layer_ids": saved.layer_ids,
    }
    return base64.b64encode(zlib.compress(json.dumps(values, default=_plain).encode(), 6)).decode("ascii")


def from_text(text: str) -> Saved:
    """Return the review in a text of `to_text`; CrosstieError for anything else."""
    try:
        values = json.loads(_unpacked(base64.b64decode(text, validate=True)))
        if values["version"] > VERSION:
            raise CrosstieError(NEWER)
        request = _request(values["request"])
        state = values["state"]
        if state is not None:
            state = ReviewState(**{**state, "points": _points(state["points"])})
        first, second = values["layer_ids"]
        matched = _outcome(request, values["matched"])
        if state is not None and state.alternative:
            _ = range(1, len(options(matched))).index(state.alternative)  # ValueError where there is no such one
        return Saved(matched, state, (str(first), str(second)))
    except CrosstieError:
        raise
    except Exception as error:  # any other error in a text of unknown origin
        raise CrosstieError(DAMAGED, f"{type(error).__name__}: {error}") from error


def _unpacked(packed: bytes) -> bytes:
    """Return the unpacked text; ValueError where it is larger than real tie points can be, packed into so little."""
    most = min(MOST_BYTES, max(LEAST_BYTES, MOST_PACKED * len(packed)))
    unpacker = zlib.decompressobj()
    plain = unpacker.decompress(packed, most)
    if not unpacker.eof:
        raise ValueError("cut short, or unpacks to far more than tie points do")
    return plain


def _plain(value: object) -> object:
    """Return numpy's numbers as Python's; whatever else a matcher left as words."""
    return value.item() if isinstance(value, np.generic) else str(value)


def _outcome_values(matched: Judged) -> dict:
    kept = {f.name: getattr(matched, f.name) for f in fields(matched)}
    kept.pop("request")
    kept["tie_points"] = _point_values(matched.tie_points)
    kept.update({name: [to_json(text) for text in kept[name]] for name in ("reasons", "notes") if name in kept})
    if isinstance(matched, Registered):
        kept["transform"] = matched.transform.to_json()
        del kept["frame"]  # for the series of its batch alone
        kept["accuracy"] = asdict(matched.accuracy)
        kept["alternatives"] = [_alternative_values(other) for other in matched.alternatives]
    else:
        kept["candidate"] = None if matched.candidate is None else matched.candidate.to_json()
    return {"kind": type(matched).__name__.lower(), **kept}


def _outcome(request: MatchRequest, values: dict) -> Judged:
    kind = values.pop("kind")
    values["tie_points"] = _points(values["tie_points"])
    values.update({name: tuple(map(from_json, values[name])) for name in ("reasons", "notes") if name in values})
    if kind == "registered":
        values["transform"] = transform_from_json(values["transform"])
        values["accuracy"] = Accuracy(**values["accuracy"])
        values["alternatives"] = tuple(map(_alternative, values.get("alternatives", ())))
        return Registered(request, **values)
    candidate = values["candidate"]
    return Refused(request, **{**values, "candidate": None if candidate is None else transform_from_json(candidate)})


def _alternative_values(other: Alternative) -> dict:
    kept = {f.name: getattr(other, f.name) for f in fields(other)}
    texts = {"what": to_json(other.what), "transform": other.transform.to_json()}
    return {**kept, **texts, "tie_points": _point_values(other.tie_points)}


def _alternative(values: dict) -> Alternative:
    texts = {"what": from_json(values["what"]), "transform": transform_from_json(values["transform"])}
    kept = {**values, **texts, "tie_points": _points(values["tie_points"]), "shift_px": tuple(values["shift_px"])}
    return Alternative(**kept)


def _request_values(request: MatchRequest) -> dict:
    values = asdict(request)
    for side in ("moving", "reference"):
        del values[side]["hearsay"]  # whoever reads it knows
    return values


def _request(values: dict) -> MatchRequest:
    for side in ("moving", "reference"):
        source = values[side]
        values[side] = RasterSource(**{**source, "bands": tuple(source["bands"]), "hearsay": True})
    values["area"] = None if values["area"] is None else Area(**values["area"])
    for name, kind in (("use", Area), ("ignore", Area), ("rough_points", RoughPoint), ("series", Lesson)):
        values[name] = tuple(kind(**_tuples(entry)) for entry in values.get(name, ()))
    near = values.get("near")
    if near is not None:
        values["near"] = Near(**_tuples(near))
    corners_in(values.get("neatline", AUTO))
    if not is_heights(values.get("heights", "")):
        values["heights"] = ""
    sheet = values.get("sheet")
    if sheet is not None:
        values["sheet"] = Sheet(**{**sheet, "corners": tuple(tuple(corner) for corner in sheet["corners"])})
    placed = values.get("placement")
    if placed is not None:
        values["placement"] = HandPlacement(**{**placed, "matrix": tuple(tuple(row) for row in placed["matrix"])})
    return MatchRequest(**values)


def is_heights(text: str) -> bool:
    """Return whether heights that a file names are metres, or a plain raster file on this computer."""
    try:
        return math.isfinite(float(text or 0))
    except ValueError:
        return not leads_elsewhere(text)


def _tuples(entry: dict) -> dict:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in entry.items()}


def _point_values(points: TiePoints) -> dict:
    return {f.name: getattr(points, f.name).tolist() for f in fields(points)}


def _points(values: dict) -> TiePoints:
    columns = {}
    for name, kind in _TYPES.items():
        columns[name] = np.array(values[name], dtype=kind).reshape(_SHAPES.get(name, (-1,)))
    if len({len(column) for column in columns.values()}) != 1:
        raise ValueError("columns of different lengths")
    return TiePoints(**columns)
