"""The command line Python of this QGIS, whose own program is the only Python that QGIS itself names on some systems."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from qgis.core import QgsApplication


def program() -> str:
    """Return the path of QGIS's Python, or the name of one of the same version where none is found.

    `sys.executable` is QGIS itself on Windows and macOS.
    """
    candidates = {"win32": _on_windows, "darwin": _on_macos}.get(sys.platform, _on_linux)()
    return next((str(path) for path in candidates if path.is_file()), "python" if _is_windows() else name())


def name() -> str:
    """Return "python3.12": other versions cannot load the same packages."""
    return f"python{sys.version_info[0]}.{sys.version_info[1]}"


def environment() -> dict[str, str]:
    """Return the variables that this program needs: since 3.44 macOS's is told where its own modules are."""
    is_beside_qgis = sys.platform == "darwin" and Path(program()).parent.name == "MacOS"
    return {"PYTHONHOME": sys.prefix} if is_beside_qgis else {}


def is_sandboxed() -> bool:
    """Tell whether QGIS comes as a Flatpak or a snap, whose Python is not the one of a terminal."""
    snap = os.environ.get("SNAP", "")
    return sys.platform.startswith("linux") and bool(
        os.environ.get("FLATPAK_ID") or (snap and sys.prefix.startswith(snap))
    )


def _is_windows() -> bool:
    return sys.platform == "win32"


def _on_windows() -> list[Path]:
    """OSGeo4W has a starter for each QGIS, named after its folder; conda a Python in its own."""
    prefix = Path(QgsApplication.prefixPath())
    starters = prefix.parent.parent / "bin"
    return [
        starters / f"python-{prefix.name}.bat",
        *sorted(starters.glob("python-qgis*.bat")),
        Path(sys.prefix) / "python.exe",
    ]


def _on_macos() -> list[Path]:
    """In the bundle, in a folder until 3.42 and beside QGIS since; or of Homebrew, MacPorts, conda."""
    bundle = [Path(QgsApplication.prefixPath()), Path(QgsApplication.applicationDirPath())]
    inside = [folder / part for folder in bundle for part in ("bin/python3", name())]
    return [*inside, *(Path(sys.prefix) / "bin" / each for each in (name(), "python3"))]


def _on_linux() -> list[Path]:
    """The Python whose libraries QGIS loads: `sys.executable` may be another one that PATH holds first."""
    return [Path(sys.prefix) / "bin" / name(), Path(sys.executable or ""), Path(sys.prefix) / "bin" / "python3"]
