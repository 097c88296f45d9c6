"""The matchers that the user can choose from: Crosstie's, and those in the user's folders."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication

from ..models.entry import Entry
from ..models.registry import MATCHERS
from . import dependencies


def folder() -> Path:
    """Return the folder for the user's own matchers: TorchScript (.pt) and ONNX (.onnx) files."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "crosstie" / "matchers"


def offered() -> list[Entry]:
    """Return all entries, Crosstie's first; the others are not loaded."""
    from ..models.external.entries import in_folder, in_vismatch

    package = dependencies.location("vismatch")
    theirs = in_vismatch(package.parent) if package is not None else []
    return [*MATCHERS.values(), *in_folder(folder()), *theirs]
