"""The one command that brings torch and safetensors into the extra Python folder, for the Python of this QGIS."""

from __future__ import annotations

import importlib.util
import platform
import re
import shlex
import sys
from pathlib import Path

from ..core.messages import Text, joined, message
from . import qgis_python

TORCH_INDEX = "https://download.pytorch.org/whl/cpu"
REQUIREMENTS = {"torch": "torch>=2.1,<3", "safetensors": "safetensors>=0.4,<1"}
ON_WINDOWS = {"torch": "torch>=2.1,<2.9"}
"""From 2.9 on torch does not load once Qt has loaded its older C++ runtime (pytorch/pytorch#166628)."""
NEWEST_PYTHON_ON_WINDOWS, NEWEST_PYTHON_ON_INTEL_MACS = (3, 13), (3, 12)
"""That there are versions of torch for, 2.8 and 2.2; the latter knows numpy 1 alone."""


def command(place: Path) -> str:
    """Return the line for the user's terminal; empty where `problem` says that there is none."""
    if problem():
        return ""
    return " && ".join(map(_joined, _steps(place)))


def problem() -> Text:
    """Return why no version of torch can be loaded by this QGIS; empty where one can."""
    import numpy as np  # not when QGIS starts: it takes as long as all of the plugin

    version, is_intel = sys.version_info[:2], platform.machine() == "x86_64"
    lost = {
        "win32": version > NEWEST_PYTHON_ON_WINDOWS,
        "darwin": is_intel and (version > NEWEST_PYTHON_ON_INTEL_MACS or int(np.__version__.split(".")[0]) > 1),
    }
    if not lost.get(sys.platform):
        return ""
    return message(
        "There is no version of torch that this QGIS could load ({system}, Python {version}, numpy {numpy}). The "
        "matcher “Structure” works without it.",
        system="Windows" if sys.platform == "win32" else "macOS, Intel",
        version=".".join(map(str, version)),
        numpy=np.__version__,
    )


def how(place: Path) -> Text:
    """Return what to do with the command."""
    sentence = message(
        "Paste the command into a {terminal}; it puts torch into {place}, about 1 GB, and leaves QGIS's own packages "
        "alone. Crosstie finds it at the next match.",
        terminal="Command Prompt window" if sys.platform == "win32" else "terminal",
        place=place,
    )
    return joined([sentence, _needed_first()])


def _needed_first() -> Text:
    """Return what Linux may lack, which splits pip from Python."""
    if not sys.platform.startswith("linux"):
        return ""
    if qgis_python.is_sandboxed() or not (_has("ensurepip") or _has("pip")):
        return message("If it says that there is no pip, install the package {package} of your system first.",
                       package="python3-pip" if qgis_python.is_sandboxed() else "python3-venv")  # fmt: skip
    return ""


def _steps(place: Path) -> list[list[str]]:
    """Return the words of each call: a venv over QGIS's Python where that can be made, else `pip --target`."""
    into = ["-m", "pip", "install", "--upgrade", "--target", str(place)]
    if qgis_python.is_sandboxed():
        # Neither Flatpak's runtime nor a snap has pip; that of the system chooses packages for the other Python.
        version = qgis_python.name().replace("python", "--python-version=")
        return [["python3", *into, "--only-binary=:all:", version, *wanted] for wanted in _wanted()]
    python = qgis_python.program()
    if sys.platform.startswith("linux") and (_has("ensurepip") or not _has("pip")):
        make = [python, "-m", "venv", "--system-site-packages", str(place)]
        # By the name with its version: what another Python made there stays.
        pip = [str(place / "bin" / qgis_python.name()), "-m", "pip", "install"]
        return [make, *([*pip, *wanted, _own_numpy()] for wanted in _wanted())]
    variables = [f"{name}={value}" for name, value in qgis_python.environment().items()]
    return [[*(["env", *variables] if variables else []), python, *into, *wanted] for wanted in _wanted()]


def _wanted() -> list[list[str]]:
    """Return the arguments of the two calls: torch's CPU build, then safetensors, neither of which needs numpy."""
    # PyPI's torch for Linux is the CUDA build of several GB; elsewhere PyPI's is the small one.
    index = ["--index-url", TORCH_INDEX] if sys.platform.startswith("linux") else []
    wanted = {**REQUIREMENTS, **(ON_WINDOWS if sys.platform == "win32" else {})}
    return [[*index, wanted["torch"]], [wanted["safetensors"]]]


def _own_numpy() -> str:
    """Return what keeps QGIS's numpy as it is, whatever a later torch may ask for."""
    import numpy as np

    return f"numpy=={np.__version__}"


def _has(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def _joined(words: list[str]) -> str:
    """Quote words for the shell that the user's terminal runs."""
    return " ".join(map(_windows_quoted, words)) if sys.platform == "win32" else shlex.join(words)


def _windows_quoted(word: str) -> str:
    # The prompt would take the > of a version for a redirection, and split at spaces.
    return word if re.fullmatch(r"[\w.:/\\=-]+", word) else f'"{word}"'
