"""The JSON file between the two algorithms (and the command line's --json): the outcome with its transform."""

from __future__ import annotations

import json
from pathlib import Path

from ...core.errors import CrosstieError
from ...core.geometry.families import transform_from_json
from ...core.geometry.transform import Transform
from ...core.messages import joined, message
from ...core.outcome import Outcome
from ...core.raster.atomic import replacing
from ...core.report.outcome_json import outcome_to_json
from ..translation import tr
from .request_reading import Pair


def write_report(path: str, outcome: Outcome) -> bool:
    """Write transform, accuracy and evidence, completely or not at all; CrosstieError where it cannot be written."""
    with replacing(path, True, CrosstieError) as part:
        Path(part).write_text(json.dumps(outcome_to_json(outcome), indent=1), encoding="utf-8")
    return True


def read_report(path: str) -> dict:
    """Return the JSON object in a file; CrosstieError where there is none."""
    try:
        report = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        sentence = message("{path} cannot be read as a transform. Choose a file that “Match layers” wrote.", path=path)
        raise CrosstieError(sentence, str(error)) from error
    if not isinstance(report, dict):
        raise CrosstieError(message("{path} holds no transform. Choose a file that “Match layers” wrote.", path=path))
    return report


def transform_of(report: dict) -> Transform:
    """Return the transform of a report, or of the bare values of a transform; CrosstieError where there is none."""
    values = report.get("transform", report)
    if "verdict" in report and "transform" not in report:
        none = message("The match that this file reports gave no transform.")
        raise CrosstieError(joined([none, *map(str, report.get("reasons", ()))]))
    try:
        return transform_from_json(values)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CrosstieError(
            message("The file holds no transform. Choose one that “Match layers” wrote."), str(error)
        ) from error


def differences(report: dict, pair: Pair) -> list[str]:
    """Return a sentence for each raster whose file name differs from that in the report."""
    request = report.get("request") or {}
    sentences = []
    for role, source in (("moving", pair.moving), ("reference", pair.reference)):
        told = (request.get(role) or {}).get("path", "")
        if told and Path(told).name != Path(source.path).name:
            text = tr(
                "The transform was found for “{0}”, not for “{1}”: it is valid only if both have the same pixels."
            )
            sentences.append(text.format(Path(told).name, Path(source.path).name))
    return sentences
