"""Which names of QGIS and Qt the code uses, and which of them are not there: found without running it."""

from __future__ import annotations

import ast
import functools
import importlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PRODUCT = ("plugin.py", "host", "ui")


@dataclass(frozen=True)
class Use:
    """A name as a file uses it: `Key.Key_A` of `qgis.PyQt.QtCore.Qt`."""

    file: str
    line: int
    origins: tuple[str, ...]
    """Where the first name may come from: more than one where a file tries several."""
    rest: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {'.'.join([self.origins[0], *self.rest])}"


def product_files(root: Path = ROOT) -> list[Path]:
    """Return the plugin's files that may use Qt or QGIS."""
    parts = (root / part for part in PRODUCT)
    return sorted(path for part in parts for path in ([part] if part.is_file() else part.rglob("*.py")))


def files_with_qt(root: Path = ROOT) -> list[Path]:
    """Return those that do."""
    return [path for path in product_files(root) if uses_in(path, root)]


def uses_in(path: Path, root: Path = ROOT) -> list[Use]:
    """Return every name that a file imports from QGIS or Qt, and every chain of attributes that begins with one."""
    tree, file = ast.parse(path.read_text(encoding="utf-8")), path.relative_to(root).as_posix()
    origins: dict[str, tuple[str, ...]] = {}
    found = []
    for node, name, origin in _imports(tree):
        origins[name] = (*origins.get(name, ()), origin)
        found.append((node.lineno, name, ()))
    for node in ast.walk(tree):
        first, *rest = _chain(node)
        if rest and first in origins:
            found.append((node.lineno, first, tuple(rest)))
    return [Use(file, line, origins[name], rest) for line, name, rest in found]


def _imports(tree: ast.AST) -> Iterator[tuple[ast.ImportFrom, str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").split(".")[0] == "qgis":
            for alias in node.names:
                yield node, alias.asname or alias.name, f"{node.module}.{alias.name}"


def _chain(node: ast.AST) -> list[str]:
    """Return ["Qt", "Key", "Key_A"] of `Qt.Key.Key_A`, [""] for what is no such chain."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return [node.id, *reversed(parts)] if isinstance(node, ast.Name) else [""]


def missing(uses: Iterable[Use]) -> list[Use]:
    """Return the uses whose names cannot be had here from any of their origins."""
    return [use for use in uses if not any(_is_there(origin, use.rest) for origin in use.origins)]


@functools.cache
def _is_there(origin: str, rest: tuple[str, ...]) -> bool:
    module, _, first = origin.rpartition(".")
    try:
        found = importlib.import_module(module)
        if not hasattr(found, first):
            importlib.import_module(origin)
    except ImportError:
        return False
    for part in (first, *rest):
        if not hasattr(found, part):
            return False
        found = getattr(found, part)
    return True
