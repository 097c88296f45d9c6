"""The matchers that a person may choose from: ours, and those that lie in the user's folders."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication

from ..models.entry import Entry
from ..models.registry import MATCHERS
from . import dependencies


def folder() -> Path:
    """Return where the user puts matchers of his own: TorchScript (.pt) and ONNX (.onnx) files."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "crosstie" / "matchers"


def offered() -> list[Entry]:
    """Return all entries, ours first; nothing of the others is loaded."""
    from ..models.external.entries import in_folder, in_vismatch

    package = dependencies.location("vismatch")
    theirs = in_vismatch(package.parent) if package is not None else []
    return [*MATCHERS.values(), *in_folder(folder()), *theirs]
