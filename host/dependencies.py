"""Find torch in the user's extra Python folder at the first match, or explain how to install it; installs nothing."""

from __future__ import annotations

import importlib
import importlib.util
import re
import shlex
import sys
from dataclasses import dataclass
from importlib.machinery import PathFinder
from pathlib import Path

from qgis.core import QgsApplication

from ..core.errors import MissingDependencyError
from ..core.messages import Message, Text, message
from . import settings

TORCH_INDEX = "https://download.pytorch.org/whl/cpu"
REQUIREMENTS = {"torch": "torch>=2.1,<3", "safetensors": "safetensors>=0.4,<1"}
ON_WINDOWS = {"torch": "torch>=2.1,<2.9"}
"""From 2.9 on torch does not load once Qt has loaded its older C++ runtime (pytorch/pytorch#166628)."""


@dataclass(frozen=True)
class Advice:
    """The explanation for a user whose Python lacks a package."""

    sentence: str
    command: str
    """The one command to paste into a terminal."""


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
    place = folder()
    sentence = message(
        "The Python package {name} is not there; only the learned matchers need it. Paste the command "
        "into a {terminal}; it puts {name} into {place}, about 1 GB, and leaves QGIS's own packages "
        "alone. Crosstie finds it at the next match.",
        name=name,
        terminal=_terminal(),
        place=place,
    )
    return Advice(sentence, _command(place))


def _command(place: Path) -> str:
    """Return the shell line: a venv over QGIS's Python where that can be made, else `pip --target`."""
    python = python_program()
    if sys.platform.startswith("linux") and importlib.util.find_spec("ensurepip"):
        make = _join([python, "-m", "venv", "--system-site-packages", str(place)])
        pip = [str(place / "bin" / "python"), "-m", "pip", "install"]
        return " && ".join([make, *(_join(pip + wanted) for wanted in _wanted())])
    pip = [python, "-m", "pip", "install", "--upgrade", "--target", str(place)]
    return " && ".join(_join(pip + wanted) for wanted in _wanted())


def _wanted() -> list[list[str]]:
    """Return the arguments of the two pip calls: torch's CPU build, then safetensors; both keep QGIS's numpy."""
    import numpy as np  # not when QGIS starts: it takes as long as all of the plugin

    numpy = f"numpy=={np.__version__}"
    # PyPI's torch for Linux is the CUDA build of several GB; elsewhere PyPI's is the small one.
    index = ["--index-url", TORCH_INDEX] if sys.platform.startswith("linux") else []
    wanted = {**REQUIREMENTS, **(ON_WINDOWS if sys.platform == "win32" else {})}
    return [[*index, wanted["torch"], numpy], [wanted["safetensors"], numpy]]


def python_program() -> str:
    """Return the command line Python of this QGIS; `sys.executable` is QGIS itself on Windows and macOS."""
    prefix = Path(QgsApplication.prefixPath())
    candidates = {
        "win32": [*sorted((prefix.parent.parent / "bin").glob("python-qgis*.bat"))],
        "darwin": [prefix / "bin" / "python3", Path(sys.prefix) / "bin" / "python3"],
    }.get(sys.platform, [_of_this_version(), Path(sys.executable or ""), Path(sys.prefix) / "bin" / "python3"])
    return next((str(path) for path in candidates if path.is_file()), "python3")


def _of_this_version() -> Path:
    """Return the Python whose libraries QGIS loads: `sys.executable` may be another one that PATH holds first."""
    return Path(sys.prefix) / "bin" / f"python{sys.version_info.major}.{sys.version_info.minor}"


def _terminal() -> str:
    return "Command Prompt window" if sys.platform == "win32" else "terminal"


def _join(words: list[str]) -> str:
    """Quote words for the shell that the user's terminal runs."""
    return " ".join(_windows_quoted(word) for word in words) if sys.platform == "win32" else shlex.join(words)


def _windows_quoted(word: str) -> str:
    # The prompt would take the > of a version for a redirection, and split at spaces.
    return word if re.fullmatch(r"[\w.:/\\=-]+", word) else f'"{word}"'
