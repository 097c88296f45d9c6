"""A batch as a process of its own, `python -m crosstie batch` in QGIS's Python: it goes on when QGIS is closed."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from qgis.PyQt.QtCore import QIODevice, QProcess, QProcessEnvironment

from ..core.errors import CrosstieError
from ..core.messages import message
from ..services.batch.command import Record
from . import dependencies, qgis_python
from .trust import is_chosen

LOG = "crosstie-batch.log"
"""What the process says, in the folder of the batch."""
PACKAGE = __package__.split(".", maxsplit=1)[0]
# Links are kept: what a profile calls crosstie may lead to a folder of another name, which is no package of ours.
ROOT = Path(__file__).absolute().parents[1]
MOST_TOLD = 2000


def start_in_background(folder: Path, record: Record) -> None:
    """Start a batch that outlives QGIS; CrosstieError where its matcher is not trusted or no process can be started."""
    started = process_of(folder, record).startDetached()
    if not (started[0] if isinstance(started, tuple) else started):
        raise CrosstieError(
            message("Python could not be started for the batch ({program}).", program=qgis_python.program())
        )


def process_of(folder: Path, record: Record) -> QProcess:
    """Return the process of a batch, not started; what it says goes to LOG."""
    if not is_chosen(record.options.get("matcher", "")):
        raise CrosstieError(
            message("This batch names a matcher that was not chosen on this computer. Choose it in the options first.")
        )
    process = python_process(["-m", PACKAGE, *record.arguments(folder), *_packages()])
    process.setWorkingDirectory(str(folder))
    with suppress(OSError):
        (folder / LOG).write_text("", encoding="utf-8")
    process.setStandardOutputFile(str(folder / LOG), QIODevice.OpenModeFlag.Append)
    process.setStandardErrorFile(str(folder / LOG), QIODevice.OpenModeFlag.Append)
    return process


def python_process(arguments: list[str]) -> QProcess:
    """Return a process of QGIS's command line Python, not started, which finds this package."""
    process = QProcess()
    process.setProgram(qgis_python.program())
    process.setArguments(arguments)
    process.setProcessEnvironment(_environment())
    return process


def last_words(folder: Path) -> str:
    """Return the end of what a batch has said; empty where it has said nothing."""
    try:
        return (folder / LOG).read_text(encoding="utf-8", errors="replace").strip()[-MOST_TOLD:]
    except OSError:
        return ""


def _packages() -> list[str]:
    found = dependencies.packages_folder(dependencies.folder())
    return [] if found is None else ["--packages", str(found)]


def _environment() -> QProcessEnvironment:
    """Return QGIS's own environment, in which Python finds this package too."""
    environment = QProcessEnvironment.systemEnvironment()
    beside = [str(ROOT.parent), environment.value("PYTHONPATH")]
    environment.insert("PYTHONPATH", os.pathsep.join(filter(None, beside)))
    for name, value in qgis_python.environment().items():
        environment.insert(name, value)
    return environment
