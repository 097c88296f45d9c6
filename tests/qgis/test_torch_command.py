"""The one command for torch: right for the Python of this QGIS on every system, whatever its paths are called."""

import shlex
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from crosstie.core.messages import Message
from crosstie.host import dependencies, qgis_python, settings, torch_command
from crosstie.ui.dock.missing import MissingHint
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QPushButton

VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"
TORCH, SAFETENSORS = torch_command.REQUIREMENTS.values()


@pytest.fixture
def has(monkeypatch):
    """has(*modules): the modules that help to install and that this Python has."""

    def choose(*modules):
        monkeypatch.setattr(torch_command, "_has", lambda name: name in modules)

    return choose


@pytest.fixture
def system(monkeypatch, tmp_path):
    """system(platform, prefix, *files): a QGIS of another system under a folder; returns that folder."""
    for name in ("FLATPAK_ID", "SNAP"):
        monkeypatch.delenv(name, raising=False)

    def make(platform, prefix, *files):
        for file in files:
            (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / file).write_text("")
        home = tmp_path / prefix
        monkeypatch.setattr(sys, "platform", platform)
        monkeypatch.setattr(qgis_python.QgsApplication, "prefixPath", lambda: str(home))
        monkeypatch.setattr(qgis_python.QgsApplication, "applicationDirPath", lambda: str(home))
        return tmp_path

    return make


def steps(place):
    """Return the words of each call, as a POSIX shell takes them."""
    lexer = shlex.split(torch_command.command(place))
    parts, current = [], []
    for word in lexer:
        if word == "&&":
            parts.append(current)
            current = []
        else:
            current.append(word)
    return [*parts, current]


def test_linux_gets_a_venv_that_keeps_the_numpy_of_qgis(qgis_app, system, has):
    system("linux", "usr")
    has("ensurepip", "pip")
    make, torch, safetensors = steps(Path("/home/jörg o'neill/crosstie libs"))
    assert make == [qgis_python.program(), "-m", "venv", "--system-site-packages", "/home/jörg o'neill/crosstie libs"]
    own = [f"/home/jörg o'neill/crosstie libs/bin/python{VERSION}", "-m", "pip", "install"]
    assert torch == [*own, "--index-url", torch_command.TORCH_INDEX, TORCH, f"numpy=={np.__version__}"]
    assert safetensors == [*own, SAFETENSORS, f"numpy=={np.__version__}"]


def test_without_venv_a_folder_is_filled_which_no_externally_managed_python_refuses(qgis_app, system, has):
    """pip refuses to install into such a Python, not into a folder; its numpy need not be in torch's own index."""
    system("linux", "usr")
    has("pip")
    torch, safetensors = steps(Path("/p"))
    into = [qgis_python.program(), "-m", "pip", "install", "--upgrade", "--target", "/p"]
    assert torch == [*into, "--index-url", torch_command.TORCH_INDEX, TORCH]
    assert safetensors == [*into, SAFETENSORS]


def test_a_python_without_pip_and_venv_is_told_which_package_brings_them(qgis_app, system, has):
    system("linux", "usr")
    has()
    assert steps(Path("/p"))[0][1:3] == ["-m", "venv"]
    assert "python3-venv" in str(torch_command.how(Path("/p")))
    has("ensurepip")
    assert "python3-venv" not in str(torch_command.how(Path("/p")))


@pytest.mark.parametrize("kind", ["flatpak", "snap"])
def test_a_sandboxed_qgis_gets_the_pip_of_the_system(qgis_app, system, has, monkeypatch, kind):
    """Flatpak's runtime has none; what pip chooses is for the Python inside, whatever the system's is."""
    system("linux", "usr")
    has("ensurepip", "pip")
    if kind == "flatpak":
        monkeypatch.setenv("FLATPAK_ID", "org.qgis.qgis")
    else:
        monkeypatch.setenv("SNAP", sys.prefix)
    torch, _ = steps(Path("/p"))
    into = ["python3", "-m", "pip", "install", "--upgrade", "--target", "/p", "--only-binary=:all:"]
    assert torch == [*into, f"--python-version={VERSION}", "--index-url", torch_command.TORCH_INDEX, TORCH]
    assert "python3-pip" in str(torch_command.how(Path("/p")))


def test_another_program_in_a_snap_is_not_qgis(qgis_app, system, has, monkeypatch):
    system("linux", "usr")
    monkeypatch.setenv("SNAP", "/snap/terminal/1")
    assert not qgis_python.is_sandboxed()


@pytest.mark.parametrize(
    ("prefix", "files", "found"),
    [
        ("QGIS 3.40/apps/qgis-ltr", ["QGIS 3.40/bin/python-qgis-ltr.bat"], "QGIS 3.40/bin/python-qgis-ltr.bat"),
        ("o/apps/qgis", ["o/bin/python-qgis-ltr.bat", "o/bin/python-qgis.bat"], "o/bin/python-qgis.bat"),
        ("o/apps/qgis-qt6", ["o/bin/python-qgis-qt6.bat", "o/bin/python-qgis.bat"], "o/bin/python-qgis-qt6.bat"),
        ("o/apps/other", ["o/bin/python-qgis.bat"], "o/bin/python-qgis.bat"),
        ("conda/Library", ["conda/python.exe"], "conda/python.exe"),
        ("o/apps/qgis", [], "python"),
    ],
)
def test_windows_gets_the_starter_of_this_qgis(qgis_app, system, monkeypatch, prefix, files, found):
    home = system("win32", prefix, *files)
    monkeypatch.setattr(sys, "prefix", str(home / "conda"))
    monkeypatch.setattr(sys, "version_info", (3, 12, 1))
    program = str(home / found) if "/" in found else found
    assert qgis_python.program() == program
    quoted = f'"{program}"' if " " in program else program
    first, second = torch_command.command(Path("C:/Users/Jörg/crosstie_libs")).split(" && ")
    start = f"{quoted} -m pip install --upgrade --target C:/Users/Jörg/crosstie_libs"
    assert first == f'{start} "torch>=2.1,<2.9"'
    assert second == f'{start} "safetensors>=0.4,<1"'


def test_paths_of_windows_are_quoted_for_its_prompt(qgis_app, system):
    system("win32", "o/apps/qgis")
    quoted = torch_command._joined(["C:\\Program Files (x86)\\QGIS & more\\python-qgis.bat", "-m", "C:\\plain\\ö"])
    assert quoted == '"C:\\Program Files (x86)\\QGIS & more\\python-qgis.bat" -m C:\\plain\\ö'


@pytest.mark.parametrize(
    ("app", "program", "is_told"),
    [("QGIS.app", "bin/python3", False), ("QGIS 4.app", f"python{VERSION}", True)],
)
def test_macos_gets_the_python_of_the_bundle(qgis_app, system, monkeypatch, app, program, is_told):
    """Until 3.42 in `bin`; since 3.44 beside QGIS, where Python has to be told where its modules are."""
    monkeypatch.setattr(torch_command.platform, "machine", lambda: "arm64")
    home = system("darwin", f"{app}/Contents/MacOS", f"{app}/Contents/MacOS/{program}")
    monkeypatch.setattr(sys, "prefix", str(home / app / "Contents" / "Frameworks"))
    torch, safetensors = steps(Path("/Users/a/Application Support/libs"))
    own = [str(home / app / "Contents" / "MacOS" / program), "-m", "pip", "install", "--upgrade", "--target"]
    told = ["env", f"PYTHONHOME={sys.prefix}"] if is_told else []
    assert torch == [*told, *own, "/Users/a/Application Support/libs", TORCH]
    assert safetensors == [*told, *own, "/Users/a/Application Support/libs", SAFETENSORS]


def test_macos_without_a_bundle_has_a_python_of_the_same_version(qgis_app, system, monkeypatch):
    home = system("darwin", "Cellar/qgis", f"brew/bin/python{VERSION}")
    monkeypatch.setattr(sys, "prefix", str(home / "brew"))
    assert qgis_python.program() == str(home / "brew" / "bin" / f"python{VERSION}")
    monkeypatch.setattr(sys, "prefix", str(home / "nowhere"))
    assert qgis_python.program() == f"python{VERSION}"
    assert qgis_python.environment() == {}


@pytest.mark.parametrize(
    ("platform", "machine", "version", "numpy", "can"),
    [
        ("win32", "AMD64", (3, 12), "1.26.4", True),
        ("win32", "AMD64", (3, 13), "2.2.0", True),
        ("win32", "AMD64", (3, 14), "2.2.0", False),
        ("darwin", "arm64", (3, 14), "2.2.0", True),
        ("darwin", "x86_64", (3, 9), "1.20.1", True),
        ("darwin", "x86_64", (3, 12), "2.2.0", False),
        ("darwin", "x86_64", (3, 13), "1.26.4", False),
        ("linux", "x86_64", (3, 14), "2.2.0", True),
    ],
)
def test_where_no_torch_can_be_loaded_that_is_said(
    qgis_app, system, monkeypatch, platform, machine, version, numpy, can
):
    system(platform, "o/apps/qgis")
    monkeypatch.setattr(torch_command.platform, "machine", lambda: machine)
    monkeypatch.setattr(sys, "version_info", (*version, 0))
    monkeypatch.setattr(np, "__version__", numpy)
    advice = dependencies.explain("torch")
    assert bool(advice.command) == can
    assert ("no version of torch" in str(advice.sentence)) != can
    assert isinstance(advice.sentence, Message)


def test_the_hint_offers_no_command_to_copy_where_there_is_none(qgis_app, monkeypatch):
    monkeypatch.setattr(dependencies, "is_available", lambda name: False)
    hint, entry = MissingHint(), type("Entry", (), {"name": "auto"})
    button = next(b for b in hint.findChildren(QPushButton) if b.objectName() == "missing_copy")
    hint.describe(entry)
    assert button.isEnabled()
    monkeypatch.setattr(torch_command, "problem", lambda: "There is none.")
    hint.describe(entry)
    assert not button.isEnabled()
    hint.deleteLater()


def test_the_shell_and_pip_understand_it(qgis_app, tmp_path):
    """Run as it stands, but that pip is asked for its help."""
    folder = tmp_path / "a folder of $HOME's"
    settings.extra_python_folder.set(str(folder))
    try:
        words = dependencies.explain("torch").command
    finally:
        QgsSettings().remove("crosstie")
    done = subprocess.run(
        ["/bin/sh", "-c", words.replace(" install ", " install --help ")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert (folder / "bin" / f"python{VERSION}").exists() or "--target" in words
