"""Find torch in the user's extra Python folder at the first match, or explain how to install it; installs nothing."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from dataclasses import dataclass
from importlib.machinery import PathFinder
from pathlib import Path

from qgis.core import QgsApplication

from ..core.errors import MissingDependencyError
from ..core.messages import Message, Text, joined, message
from . import settings


@dataclass(frozen=True)
class Advice:
    """The explanation for a user whose Python lacks a package."""

    sentence: Text
    command: str
    """The one command to paste into a terminal; empty where none helps."""


def folder() -> Path:
    """Return the extra Python folder: the user's setting, or the place in the profile that `explain` installs to."""
    chosen = settings.extra_python_folder.get()
    if chosen:
        return Path(chosen).expanduser()
    return Path(QgsApplication.qgisSettingsDirPath()) / "python" / "crosstie_libs"


def packages_folder(root: Path) -> Path | None:
    """Return where packages lie in `root`: in it, or in its site-packages when it is a venv of this Python's version.

    None when there is no such folder; a MissingDependencyError when it is a venv of another Python.
    """
    if not root.is_dir():
        return None
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    for inner in (root / "lib" / version / "site-packages", root / "Lib" / "site-packages"):
        if inner.is_dir():
            return inner
    others = sorted(root.glob("lib/python*/site-packages"))
    if others:
        found = others[-1].parent.name
        raise MissingDependencyError(
            message(
                "The extra Python folder {root} holds packages for {found}, but QGIS runs {version}. Make a new "
                "one by the command below, or choose another folder in the settings.",
                root=root,
                found=found,
                version=version,
            ),
            explain("torch").command,
        )
    return root


ABOUT_MISSING = (
    "Only structure was compared.",
    "The matcher “{title}” needs {names}, which this Python does not find. Install it, or choose the matcher "
    "“Structure”, which needs nothing.",
    "The extra Python folder {root} does not exist. Choose another one in the settings or leave it empty.",
    "The extra Python folder {root} holds packages for {found}, but QGIS runs {version}. Make a new one by the command "
    "below, or choose another folder in the settings.",
)
"""Templates of notes on what a match went without."""


def is_about_missing(note: Text) -> bool:
    """Tell whether a note of a match says that a package is missing."""
    return isinstance(note, Message) and note.template in ABOUT_MISSING


def prepare() -> None:
    """Make the extra Python folder importable, behind everything that QGIS brings; call it at the first match.

    Appended, never put in front: a numpy in that folder must not hide QGIS's own. Raises MissingDependencyError
    where the user's own setting points nowhere or to another Python's packages.
    """
    root = folder()
    packages = packages_folder(root)
    if packages is None:
        if settings.extra_python_folder.get():
            raise MissingDependencyError(
                message(
                    "The extra Python folder {root} does not exist. Choose another one in the settings or leave it "
                    "empty.",
                    root=root,
                ),
                explain("torch").command,
            )
        return
    if str(packages) not in sys.path:
        sys.path.append(str(packages))
        importlib.invalidate_caches()


def is_available(name: str) -> bool:
    """Tell whether `name` would be importable after `prepare`, without importing anything or touching sys.path."""
    return _spec(name) is not None


def location(name: str) -> Path | None:
    """Return the file that importing `name` after `prepare` would run first; None where there is none."""
    spec = _spec(name)
    return Path(spec.origin) if spec is not None and spec.origin else None


def _spec(name: str):
    try:
        packages = packages_folder(folder())
    except MissingDependencyError:
        packages = None
    return PathFinder.find_spec(name, sys.path if packages is None else [*sys.path, str(packages)])


def explain(name: str) -> Advice:
    """Return why `name` is missing and the one command that brings torch and safetensors to the default folder."""
    from . import torch_command

    missing = message("The Python package {name} is not there; only the learned matchers need it.", name=name)
    place = folder()
    return Advice(joined([missing, torch_command.problem() or torch_command.how(place)]), torch_command.command(place))
