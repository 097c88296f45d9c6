"""Keeps the translations with Qt's own tools: `python -m crosstie.tools.translations` (`make translations`).

pylupdate5 collects what stands in calls of `message`, `tr` and `self.tr` into translations/*.ts, where translators fill
in what is unfinished; lrelease writes what the plugin loads. Only PyQt5's pylupdate knows functions that are no methods
(-tr-function); PyQt6's and PySide's pass over `message("…")`.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
TEXTS, FOLDER = ROOT / "translations", ROOT / "resources" / "i18n"
"""What translators edit, and what the plugin loads."""
LANGUAGES = ("de", "fr", "es", "zh", "pt", "ja")
SPEAKING = ("plugin.py", "core", "models", "services", "host", "ui")


@dataclass(frozen=True)
class Entry:
    """One text to translate."""

    context: str
    source: str


def ts(language: str) -> Path:
    """Return the file that the translators of a language edit."""
    return TEXTS / f"crosstie_{language}.ts"


def update(files: list[Path]) -> None:
    """Bring .ts files up to date with the sources; what is new is unfinished, what is gone is dropped."""
    parts = (ROOT / part for part in SPEAKING)
    sources = [path for part in parts for path in ([part] if part.is_file() else sorted(part.rglob("*.py")))]
    _run("pylupdate5", "-noobsolete", "-tr-function", "message", *sources, "-ts", *files)
    for file in files:  # line numbers would change with every edit
        _run("lconvert", "-locations", "none", "-sort-contexts", "-i", file, "-o", file)


def compile_to(language: str, folder: Path) -> Path:
    """Write what the plugin loads for a language into a folder; return the file."""
    written = folder / f"crosstie_{language}.qm"
    # A QGIS that runs has the old file mapped into its memory: it must not be cut short.
    part = written.with_suffix(".part.qm")
    _run("lrelease", "-silent", ts(language), "-qm", part)
    return part.replace(written)


def read(file: Path) -> dict[Entry, str]:
    """Return the entries of a .ts file and their translations, empty where there is none yet."""
    return {
        Entry(context.findtext("name"), message.findtext("source")): message.findtext("translation") or ""
        for context in ElementTree.parse(file).getroot().iter("context")  # noqa: S314 (our own file)
        for message in context.iter("message")
    }


def _run(*command: object) -> None:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise SystemExit(f"{command[0]} failed (make setup installs it): {done.stderr.strip()}")


def main() -> int:
    """Bring everything up to date; 1 and the texts that lack a translation where there are any."""
    update([ts(language) for language in LANGUAGES])
    lacking = [
        (language, entry.source) for language in LANGUAGES for entry, text in read(ts(language)).items() if not text
    ]
    for language in LANGUAGES:
        compile_to(language, FOLDER)
    print("".join(f"{language}: {source}\n" for language, source in lacking), end="")
    return int(bool(lacking))


if __name__ == "__main__":
    sys.exit(main())
