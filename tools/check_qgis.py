"""`python -m crosstie.tools.check_qgis`: what only a real QGIS can tell, in one go.

Run it with the Python of any QGIS, above all QGIS 4 (docs/QGIS4.md): off screen, without what needs QGIS's own window.
In QGIS's Python console `check_qgis.main()` runs all of it. Prints one line a check, and tells how many failed.
"""

from __future__ import annotations

import os
import platform
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

import qgis.utils
from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QT_VERSION_STR

OFF_SCREEN = "QT_QPA_PLATFORM"


def main() -> int:
    """Run all checks that can be run here; return how many failed."""
    if qgis.utils.iface is None:
        _begin_without_window()
    elif QgsProject.instance().mapLayers():
        print("These checks empty the project. Open a new, empty one, then run them again.")
        return 1
    from . import qgis_checks

    checks = list(qgis_checks.CHECKS)
    if qgis.utils.iface is not None:
        from . import qgis_window_checks

        checks += qgis_window_checks.CHECKS
    return _run(checks)


def _begin_without_window() -> None:
    os.environ.setdefault(OFF_SCREEN, "offscreen")
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = tempfile.mkdtemp(prefix="crosstie-check-")
    global _application
    _application = QgsApplication([], True)
    _application.initQgis()
    python = Path(QgsApplication.pkgDataPath()) / "python"
    sys.path += [str(python), str(python / "plugins")]
    from processing.core.Processing import Processing

    Processing.initialize()


def _run(checks: list[Callable[[Path], str]]) -> int:
    print("\n".join(_versions()))
    folder = Path(tempfile.mkdtemp(prefix="crosstie-check-"))
    try:
        failed = [check for check in checks if not _passes(check, folder)]
    finally:
        QgsProject.instance().clear()
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{len(checks) - len(failed)} passed, {len(failed)} failed")
    if qgis.utils.iface is None:
        print("Not run: what needs QGIS's own window. In its Python console: check_qgis.main() (docs/QGIS4.md).")
    return len(failed)


def _versions() -> list[str]:
    import numpy as np
    from osgeo import gdal

    return [
        f"QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, Python {platform.python_version()}, {platform.platform()}",
        f"GDAL {gdal.__version__}, numpy {np.__version__}, language {QgsApplication.locale()}",
    ]


def _passes(check: Callable[[Path], str], folder: Path) -> bool:
    title, start = check.__doc__.splitlines()[0], time.monotonic()
    own = folder / check.__name__
    own.mkdir()
    try:
        found = check(own)
    except Exception:
        print(f"FAIL  {title}\n{traceback.format_exc()}")
        return False
    print(f"ok    {title} {found} [{time.monotonic() - start:.1f} s]")
    return True


if __name__ == "__main__":
    failed = main()
    sys.stdout.flush()
    os._exit(min(failed, 1))  # a QGIS that is torn down by Python may crash
