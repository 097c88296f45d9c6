"""`make package`: the plugin's zip, checked by the plugin site's rules and loaded in an empty QGIS profile."""

from __future__ import annotations

import argparse
import configparser
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

from .window import ROOT, make_profile, run_in_qgis, throw_away_folder

NAME = "crosstie"
FOLDERS = ("core", "models", "services", "host", "ui", "library", "cli", "docs", "resources")
FILES = ("__init__.py", "__main__.py", "plugin.py", "metadata.txt", "LICENSE", "README.md")
LARGEST_BYTES = 25_000_000
REQUIRED_FILES = ("metadata.txt", "__init__.py", "LICENSE")
REQUIRED_FIELDS = (
    "name", "qgisMinimumVersion", "qgisMaximumVersion", "description", "about", "version", "author", "email",
    "homepage", "repository", "tracker",
)  # fmt: skip
SUFFIXES = {
    ".py",
    ".txt",
    ".md",
    ".json",
    ".svg",
    ".png",
    ".jpg",
    ".ui",
    ".qm",
    ".qml",
    ".css",
    ".ipynb",
    ".safetensors",
    "",
}
"""What the product is made of; programs, libraries and archives are none of it."""
FLAKE8 = ("--max-line-length=120", "--extend-ignore=E203,E701,W503")
"""As the plugin site runs it, but for the line length and three rules that contradict the formatter."""


def product_files(root: Path = ROOT) -> list[str]:
    """Return the tracked files that make the product, relative to the root."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--", *FOLDERS, *FILES]
    listed = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout
    return sorted(name for name in listed.split("\0") if name and (root / name).is_file())


def build(target: Path, root: Path = ROOT, files: list[str] | None = None) -> Path:
    """Write the zip; the same files give the same bytes."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in files if files is not None else product_files(root):
            entry = zipfile.ZipInfo(f"{NAME}/{name}", (2020, 1, 1, 0, 0, 0))
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, (root / name).read_bytes())
    return target


def violations(package: Path) -> list[str]:
    """Return what the plugin site would turn down in a zip, one sentence each."""
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
        found = _layout(names) + [sentence for name in names for sentence in _file(name)]
        if package.stat().st_size > LARGEST_BYTES:
            found.append(f"The zip is larger than {LARGEST_BYTES // 1_000_000} MB.")
        if f"{NAME}/metadata.txt" in names:
            found += _metadata(archive.read(f"{NAME}/metadata.txt").decode("utf-8"))
    return found


def _layout(names: list[str]) -> list[str]:
    tops = {name.partition("/")[0] for name in names}
    found = [] if tops == {NAME} else [f"The top folder must be {NAME} alone, not {', '.join(sorted(tops))}."]
    return found + [f"{required} is missing." for required in REQUIRED_FILES if f"{NAME}/{required}" not in names]


def _file(name: str) -> list[str]:
    path = PurePosixPath(name)
    found = []
    if any(part.startswith((".", "__pycache__")) or part == "__MACOSX" for part in path.parts):
        found.append(f"{name} is hidden or generated.")
    if not name.isascii() or ".." in path.parts:
        found.append(f"{name} has letters that not every system takes.")
    if path.suffix.lower() not in SUFFIXES or re.match(r"(ui_.*|resources(_rc)?)\.py$", path.name):
        found.append(f"{name} is a binary or a generated file.")
    return found


def _metadata(text: str) -> list[str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read_string(text)
    general = dict(parser["general"]) if parser.has_section("general") else {}
    found = [f"metadata.txt lacks {field}." for field in REQUIRED_FIELDS if not general.get(field, "").strip()]
    for field in ("homepage", "repository", "tracker"):
        if not general.get(field, "https://").startswith("https://"):
            found.append(f"{field} in metadata.txt is no https address.")
    if "torch" not in general.get("about", ""):
        found.append("metadata.txt does not name the optional dependencies in about.")
    return found


def project_version(root: Path = ROOT) -> str:
    """Return the version in metadata.txt, which is the one place that says it."""
    return re.search(r"^version=(.+)$", (root / "metadata.txt").read_text(encoding="utf-8"), re.M)[1].strip()


def unpack(package: Path, folder: Path) -> Path:
    """Unpack the zip into a folder as QGIS does; return the plugin's own folder."""
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
    return folder / NAME


def scan(plugin: Path) -> list[str]:
    """Return what Bandit, detect-secrets and flake8 find in an unpacked plugin."""
    found = _failure(plugin, "bandit", "-r", "-q") + _failure(plugin, "flake8", *FLAKE8)
    secrets = _tool(plugin, "detect_secrets", "scan", "--all-files")
    if secrets.returncode:
        return [*found, secrets.stderr]
    rows = [row for rows in json.loads(secrets.stdout)["results"].values() for row in rows]
    return found + [f"{row['filename']}:{row['line_number']} looks like a secret: {row['type']}" for row in rows]


def _failure(plugin: Path, module: str, *arguments: str) -> list[str]:
    """Return what a tool says when it finds something."""
    done = _tool(plugin, module, *arguments)
    return [f"{module}:\n{done.stdout}{done.stderr}"] if done.returncode else []


def _tool(plugin: Path, module: str, *arguments: str) -> subprocess.CompletedProcess:
    """Run a scanner from the plugin's parent folder: detect-secrets passes over files outside the working one."""
    command = [sys.executable, "-m", module, *arguments, plugin.name]
    return subprocess.run(command, cwd=plugin.parent, capture_output=True, text=True, check=False)


def loads(package: Path) -> bool:
    """Return whether QGIS loads the zip in an empty profile and the plugin shows its dock there."""
    with throw_away_folder() as home:
        profile = make_profile(home, plugin=None)
        unpack(package, profile / "python" / "plugins")
        log = ROOT / "build" / "package.log"
        log.parent.mkdir(exist_ok=True)
        return run_in_qgis(Path(__file__).with_name("loads_in_qgis.py"), home, timeout_s=120, log=log) == 0


def main(arguments: list[str] | None = None) -> int:
    """Build, check and load the zip; `--lint`: check the sources alone; `--load`: without the scanners of `--lint`."""
    parser = argparse.ArgumentParser(prog="python -m crosstie.tools.package", description=__doc__)
    parser.add_argument("--lint", action="store_true", help="only scan the sources")
    parser.add_argument("--load", action="store_true", help="leave out Bandit, detect-secrets and flake8")
    chosen = parser.parse_args(arguments)
    lint = chosen.lint
    with throw_away_folder() as folder:
        package = build(folder / "p.zip" if lint else ROOT / "dist" / f"{NAME}-{project_version()}.zip")
        found = violations(package) + ([] if chosen.load else scan(unpack(package, folder)))
    checked = "the plugin site's rules" if chosen.load else "bandit, detect-secrets, flake8 and the plugin site's rules"
    print("\n".join(found) or f"{checked}: nothing found")
    if found or lint:
        return int(bool(found))
    if not loads(package):
        print("The zip does not load in an empty QGIS profile.")
        return 1
    print(f"{package.relative_to(ROOT)}: {package.stat().st_size / 1000:.0f} kB, loads in an empty QGIS profile")
    return 0


if __name__ == "__main__":
    sys.exit(main())
