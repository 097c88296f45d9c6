"""A real QGIS window with the plugin in a throw-away profile, driven by a script inside it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SCREEN_PX = 1500, 950
TIMED_OUT = 124
START_S = 60.0

_BOOTSTRAP = """
import runpy, traceback
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer

def _drive():
    try:
        open({mark!r}, "w").close()
        code = runpy.run_path({script!r})["main"]()
    except BaseException:
        traceback.print_exc()
        code = 1
    if code is None:  # the window stays with its user
        return
    QgsProject.instance().clear()  # QGIS 3.22 may crash where it drops the active layer while it closes
    QgsApplication.exit(code)

QTimer.singleShot(0, _drive)
"""


@contextmanager
def throw_away_folder() -> Iterator[Path]:
    """Yield a fresh folder outside the temporary one: QGIS asks about layers in /tmp when it closes."""
    folder = Path(tempfile.mkdtemp(prefix="crosstie-", dir="/var/tmp"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def make_profile(home: Path, plugin: Path | None = ROOT, settings: dict[str, str] | None = None) -> Path:
    """Make the profile `crosstie` under `home` with the plugin linked in and enabled; return its folder."""
    profile = home / "profiles" / "profiles" / "crosstie"
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    if plugin and not (plugins / "crosstie").exists():
        (plugins / "crosstie").symlink_to(plugin)
    (profile / "QGIS").mkdir(exist_ok=True)
    for ini in (profile / "QGIS" / "QGIS3.ini", profile / "QGIS" / "QGIS4.ini"):
        if not ini.exists():
            ini.write_text(_ini({"PythonPlugins/crosstie": "true", "qgis/checkVersion": "false", **(settings or {})}))
    return profile


def _ini(settings: dict[str, str]) -> str:
    """Write settings as QSettings reads them: the first part of a key is its section."""
    sections: dict[str, list[str]] = {}
    for key, value in settings.items():
        section, _, name = key.partition("/")
        sections.setdefault(section, []).append("{}={}".format(name.replace("/", "\\"), value))
    return "".join("[{}]\n{}\n\n".format(name, "\n".join(lines)) for name, lines in sections.items())


@contextmanager
def screen(private: bool = True, scale: float = 1.0) -> Iterator[dict[str, str]]:
    """Yield the environment of a screen: the user's own, or a new Xvfb with a window manager if `private` or none.

    Qt draws everything `scale` times as large on a screen that is so many times larger.
    """
    if os.environ.get("DISPLAY") and not private:
        yield {}
        return
    reader, writer = os.pipe()
    size = "x".join(str(round(scale * side)) for side in SCREEN_PX) + "x24"
    server = _start(["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp"], pass_fds=[writer])
    os.close(writer)
    with os.fdopen(reader) as answer:
        number = answer.readline().strip()
    if not number:
        raise RuntimeError("Xvfb did not start: run make setup.")
    environment = {"DISPLAY": f":{number}", **({"QT_SCALE_FACTOR": str(scale)} if scale != 1 else {})}
    manager = _start(["openbox", "--sm-disable"], env={**os.environ, **environment})
    try:
        yield environment
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def _start(command: list[str], **options) -> subprocess.Popen:
    silent = subprocess.DEVNULL
    return subprocess.Popen(command, stdin=silent, stdout=silent, stderr=silent, **options)


def run_in_qgis(
    script: Path,
    home: Path,
    environment: dict[str, str] | None = None,
    private_screen: bool = True,
    timeout_s: float | None = 600.0,
    log: Path | None = None,
    scale: float = 1.0,
) -> int:
    """Start QGIS with the profile under `home`, call `main()` of `script` in its event loop, return its answer.

    What the script prints comes through; what QGIS says on stderr goes to `log` and is shown when the run fails.
    The status is TIMED_OUT after `timeout_s`, negative where QGIS died of a signal.
    """
    log = log or home / "qgis.log"
    starter = home / "start.py"
    mark = home / "started"
    starter.write_text(_BOOTSTRAP.format(script=str(script), mark=str(mark)))
    (home / "run").mkdir(mode=0o700, exist_ok=True)
    own = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"), "PYTHONUNBUFFERED": "1", **(environment or {})}
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(home / "profiles")]
    command += ["--profile", "crosstie", "--code", str(starter)]
    with screen(private_screen, scale) as display, log.open("w") as errors:
        everything = {**os.environ, **display, **own}
        everything.pop("QT_QPA_PLATFORM", None)  # QGIS refuses to run off screen
        process = subprocess.Popen(command, env=everything, stderr=errors, start_new_session=True)
        status = _wait(process, mark, timeout_s, everything, log)
    if status:
        _show_end(log, status)
    return status


def _wait(process: subprocess.Popen, mark: Path, timeout_s: float | None, environment: dict, log: Path) -> int:
    """Wait for QGIS, not long where a dialog (a plugin that fails to load) keeps it from starting the script."""
    try:
        _wait_for_start(process, mark)
        return process.wait(timeout_s)
    except subprocess.TimeoutExpired as late:
        picture = log.with_suffix(".png")
        subprocess.run(["import", "-window", "root", str(picture)], env=environment, check=False)
        what = "end" if mark.exists() else "start"
        print(f"QGIS did not {what} within {late.timeout:.0f} s; its screen: {picture}", file=sys.stderr)
        return TIMED_OUT
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _wait_for_start(process: subprocess.Popen, mark: Path) -> None:
    end = time.monotonic() + START_S
    while process.poll() is None and not mark.exists():
        if time.monotonic() > end:
            raise subprocess.TimeoutExpired("qgis", START_S)
        time.sleep(0.1)


def _show_end(log: Path, status: int, lines: int = 60) -> None:
    print(f"QGIS ended with status {status}; the end of what it said:", file=sys.stderr)
    print("\n".join(log.read_text(errors="replace").splitlines()[-lines:]), file=sys.stderr)
