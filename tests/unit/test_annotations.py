"""Public functions of core, models, services and library are annotated; that the annotations are true, mypy checks."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted(path for room in ("core", "models", "services", "library") for path in (ROOT / room).rglob("*.py"))


def lacking(body, method=False):
    """Yield the names of public functions, methods among them, that leave an argument or what they return open."""
    for node in body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield from lacking(node.body, method=True)
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        if node.name.startswith("_") and node.name not in ("__init__", "__call__"):
            continue
        static = any(getattr(d, "id", "") == "staticmethod" for d in node.decorator_list)
        named = [*node.args.posonlyargs, *node.args.args][method and not static :]
        given = [*named, *node.args.kwonlyargs, *filter(None, (node.args.vararg, node.args.kwarg))]
        open_return = node.returns is None and node.name != "__init__"
        if open_return or any(argument.annotation is None for argument in given):
            yield f"{node.name} in line {node.lineno}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_public_functions_are_annotated(path):
    assert list(lacking(ast.parse(path.read_text(encoding="utf-8")).body)) == []


def test_what_lacks_an_annotation_is_named():
    code = "def f(a: int, *b): ...\nclass C:\n    def g(self, a: int): ...\n    def _h(self, a): ...\n"
    assert list(lacking(ast.parse(code).body)) == ["f in line 1", "g in line 3"]
