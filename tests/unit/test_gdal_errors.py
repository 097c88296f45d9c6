"""GDAL raises or returns None as other plugins have it: whatever it gives has to be there either way."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = [path for part in ("core", "models", "host") for path in sorted((ROOT / part).rglob("*.py"))]


def unset_after(tree):
    """Yield the names that a function reads after a `with collected()` and only sets in there."""
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        names = [node for node in ast.walk(function) if isinstance(node, ast.Name)]
        for block in (node for node in ast.walk(function) if isinstance(node, ast.With) and _collects(node)):
            set_at = [(n.lineno, n.id) for n in names if isinstance(n.ctx, ast.Store)]
            inside = {name for line, name in set_at if block.body[0].lineno <= line <= block.end_lineno}
            elsewhere = {name for line, name in set_at if line < block.lineno or line > block.end_lineno}
            elsewhere |= {arg.arg for arg in ast.walk(function) if isinstance(arg, ast.arg)}
            after = {n.id for n in names if isinstance(n.ctx, ast.Load) and n.lineno > block.end_lineno}
            yield from (f"{name}, line {block.lineno}" for name in sorted((inside - elsewhere) & after))


def _collects(node):
    return any("collected()" in ast.unparse(item) for item in node.items)


def test_nothing_is_unset_where_gdal_raises():
    found = {}
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        if "collected()" in text and (names := list(unset_after(ast.parse(text)))):
            found[str(path.relative_to(ROOT))] = names
    assert not found


@pytest.mark.parametrize(("setting", "wrong"), [("a = None", 0), ("pass", 1)])
def test_the_rule_itself(setting, wrong):
    text = f"def f():\n    {setting}\n    with collected() as errors:\n        a = 1\n    return a, errors\n"
    assert len(list(unset_after(ast.parse(text)))) == wrong


def test_a_gdal_that_knows_signed_bytes_is_not_asked_for_the_old_mark_of_them(monkeypatch):
    """It would warn the reader at every band."""
    from types import SimpleNamespace

    from crosstie.core.raster import pixel_type
    from osgeo import gdal

    monkeypatch.setattr(gdal, "GDT_Int8", 14, raising=False)
    band = SimpleNamespace(DataType=gdal.GDT_Byte)
    assert not pixel_type.has_signed_bytes(band)
