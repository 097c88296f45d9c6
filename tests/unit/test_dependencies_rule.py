"""The walls: plugin → ui → host → services → models → core, cli → library → services, and torch when needed."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = {
    "core": {"core"},
    "models": {"models", "core"},
    "services": {"services", "models", "core"},
    "host": {"host", "services", "models", "core"},
    "ui": {"ui", "host", "services", "models", "core"},
    "library": {"library", "services", "models", "core"},
    "cli": {"cli", "library", "services", "models", "core"},
    "plugin": {"plugin", "ui", "host", "services", "models", "core"},
    "__init__": {"plugin", "library", "core"},
    "__main__": {"cli"},
}
QGIS = {"qgis", "PyQt5", "PyQt6", "processing", "console"}
TORCH = {"torch", "torchvision", "safetensors", "vismatch"}
ABSENT = {"shapely", "scipy", "cv2", "skimage", "pandas", "sklearn"}
"""What QGIS's Python does not bring, though this machine has it."""
FORBIDDEN = {
    "core": QGIS | TORCH | ABSENT,
    "models": QGIS | ABSENT,
    "services": QGIS | TORCH | ABSENT,
    "library": QGIS | TORCH | ABSENT,
    "host": TORCH | ABSENT,
    "ui": TORCH | ABSENT,
    "plugin": TORCH | ABSENT,
    "__init__": TORCH | ABSENT,
    "cli": QGIS | TORCH | ABSENT - {"cv2"},
}


@dataclass(frozen=True)
class Import:
    """One import statement, resolved."""

    line: int
    level: int
    """Leading dots; 0 for an absolute import."""
    target: str
    """Dotted: below the root for a relative import, as written for an absolute one."""
    lazy: bool
    """Inside a function: not executed when the module is imported."""


@cache
def modules() -> dict[str, Path]:
    """Every module of the product by its dotted name below the root."""
    files = [ROOT / "__init__.py", ROOT / "__main__.py", ROOT / "plugin.py"]
    for room in ("core", "models", "services", "host", "ui", "library", "cli"):
        files += sorted((ROOT / room).rglob("*.py"))
    found = {}
    for path in files:
        if path.exists():
            parts = path.relative_to(ROOT).with_suffix("").parts
            name = ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)
            found[name] = path
    return found


def imports_in(source: str, name: str, is_package: bool) -> list[Import]:
    """All imports of a module; `name` is its dotted name below the root."""
    found = []

    def visit(node, lazy):
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            lazy = True
        if isinstance(node, ast.Import):
            found.extend(Import(node.lineno, 0, alias.name, lazy) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = _base(node, name, is_package)
            found.extend(
                Import(node.lineno, node.level, f"{base}.{alias.name}".strip("."), lazy) for alias in node.names
            )
        inside = lazy or isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        for child in ast.iter_child_nodes(node):
            visit(child, inside)

    visit(ast.parse(source), False)
    return found


def _base(node: ast.ImportFrom, name: str, is_package: bool) -> str:
    if not node.level:
        return node.module
    own = [] if name in ("__init__", "__main__", "plugin") else name.split(".")
    package = own if is_package else own[:-1]
    kept = package[: len(package) - (node.level - 1)]
    return ".".join([*kept, *([node.module] if node.module else [])])


@cache
def imports(name: str) -> list[Import]:
    path = modules()[name]
    return imports_in(path.read_text(encoding="utf-8"), name, path.name == "__init__.py")


def room(name: str) -> str:
    return name.split(".")[0]


def names() -> list[str]:
    return sorted(modules())


@pytest.mark.parametrize("name", names())
def test_imports_go_one_way_and_are_relative(name):
    allowed = ROOMS[room(name)]
    wrong = [f"line {i.line}: {i.target}" for i in imports(name) if i.level and room(i.target) not in allowed]
    assert not wrong, f"{name} may import from {sorted(allowed)} alone"
    own = {"crosstie", *ROOMS} - {"__init__", "__main__"}
    absolute = [f"line {i.line}: {i.target}" for i in imports(name) if not i.level and room(i.target) in own]
    assert not absolute, f"{name} imports the product by an absolute name"


@pytest.mark.parametrize("name", names())
def test_each_room_leaves_out_what_it_must_not_know(name):
    forbidden = FORBIDDEN.get(room(name), set())
    wrong = [f"line {i.line}: {i.target}" for i in imports(name) if not i.level and room(i.target) in forbidden]
    assert not wrong


def loaded_with(name: str) -> set[str]:
    """The modules that importing one of ours imports, packages on the way included."""
    reached, todo = set(), [name]
    while todo:
        at = todo.pop()
        parts = at.split(".")
        for module in [".".join(parts[: n + 1]) for n in range(len(parts))]:
            if module in modules() and module not in reached:
                reached.add(module)
                todo += [i.target for i in imports(module) if i.level and not i.lazy]
    return reached


def module_of(target: str) -> str:
    """The module that an import reaches; a name in a module reaches that module."""
    while target not in modules():
        target = target.rpartition(".")[0]
    return target


def folder_of(name: str) -> str:
    """The folder of a layer that a module lies in; a module at the top of its layer stands for itself."""
    return ".".join(name.split(".")[:2])


def arrows(node_of) -> dict[str, set[str]]:
    """What each node of the import graph needs, imports inside functions included."""
    needed: dict[str, set[str]] = {}
    for name in modules():
        targets = {node_of(module_of(i.target)) for i in imports(name) if i.level}
        needed.setdefault(node_of(name), set()).update(targets - {node_of(name)})
    return needed


def circle(needed: dict[str, set[str]]) -> list[str]:
    """One circle of the graph, or nothing."""
    try:
        TopologicalSorter(needed).prepare()
    except CycleError as error:
        return error.args[1]
    return []


def test_no_modules_import_each_other_in_a_circle():
    assert circle(arrows(lambda name: name)) == []


def test_no_folders_import_each_other_in_a_circle():
    assert circle(arrows(folder_of)) == []


def test_a_circle_is_found():
    assert folder_of("core.exchange.formats.iiif") == "core.exchange"
    assert folder_of("core.errors") == "core.errors"
    assert set(circle({"ui.dock": {"ui.review"}, "ui.review": {"ui.canvas"}, "ui.canvas": {"ui.dock"}})) == {
        "ui.dock",
        "ui.review",
        "ui.canvas",
    }


def touches_torch(name: str) -> bool:
    return any(not i.lazy and not i.level and room(i.target) in TORCH for i in imports(name))


@pytest.mark.parametrize("name", [n for n in names() if room(n) != "models"] + ["models.registry", "models.arrays"])
def test_nothing_that_is_loaded_before_a_match_brings_torch(name):
    brought = sorted(module for module in loaded_with(name) if touches_torch(module))
    assert not brought


def test_the_rule_sees_what_it_forbids():
    source = "from ..ui import dock\nimport torch\ndef f():\n    import torch.nn\nfrom . import table\n"
    found = imports_in(source, "core.points.filters", False)
    assert [(i.target, i.lazy) for i in found] == [
        ("core.ui.dock", False),
        ("torch", False),
        ("torch.nn", True),
        ("core.points.table", False),
    ]
    assert imports_in("from ...ui import dock", "core.points.filters", False)[0].target == "ui.dock"
    assert imports_in("from .plugin import P", "__init__", True)[0].target == "plugin.P"
    assert imports_in("from .a import b", "core.points", True)[0].target == "core.points.a.b"


START_UP = """
import sys
import crosstie.plugin
import crosstie.ui.controller, crosstie.ui.dock.dock, crosstie.host.processing.provider, crosstie.models.registry
from crosstie.host.processing.provider import CrosstieProvider
CrosstieProvider().loadAlgorithms()
loaded = {name.split(".")[0] for name in sys.modules}
print(" ".join(sorted(loaded & {"torch", "safetensors", "scipy", "cv2", "matplotlib"})))
"""


@pytest.mark.skipif(not Path("/usr/lib/python3/dist-packages/qgis").exists(), reason="QGIS is not installed")
def test_starting_the_plugin_imports_no_torch():
    environment = {"QT_QPA_PLATFORM": "offscreen", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin"}
    environment["PYTHONPATH"] = os.environ.get("PYTHONPATH", "")
    done = subprocess.run(
        [sys.executable, "-c", START_UP], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == ""
