"""Functions stay small: few arguments, few lines; what is more is named here, with its reason."""

import ast
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[2]
PRODUCT = ("core", "models", "services", "host", "ui", "library", "cli", "plugin.py")
MOST_ARGUMENTS, MOST_LINES = 8, 60
"""Arguments with self and cls."""
LARGER = {
    "core/geometry/tps.py _smooth": "what one spline is made of, handed on once, inside the class",
    "models/placement/sweep.py __init__": "the loop around it unpacks a span into bands",
    "ui/canvas/tie_point_item.py show_points": "columns of the same N points",
}


def functions():
    """Yield the name of every function of the product, how many arguments it takes, and how many lines."""
    for path in (p for part in PRODUCT for p in [HOUSE / part, *sorted((HOUSE / part).rglob("*.py"))] if p.is_file()):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                found = node.args
                several = [found.vararg, found.kwarg]
                count = len(found.posonlyargs + found.args + found.kwonlyargs) + sum(one is not None for one in several)
                name = f"{path.relative_to(HOUSE).as_posix()} {node.name}"
                yield name, count, node.end_lineno - node.lineno + 1


def test_three_functions_at_most_take_more_than_eight_arguments():
    assert len(LARGER) <= 3
    found = list(functions())
    assert len(found) > 1000
    assert {name for name, count, _ in found if count > MOST_ARGUMENTS} == set(LARGER)


def test_no_function_is_longer_than_a_screen():
    assert {name: lines for name, _, lines in functions() if lines > MOST_LINES} == {}
