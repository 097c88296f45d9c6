"""`make mutants`: does a test fail when core or models are wrong? A sample of small faults, each run in a copy.

cosmic-ray makes the faults. It is not run as a program: that would take one test command for all of them and write into
the working tree; here each fault meets the tests that execute its statement (`mutants_tests`), quickest first.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import subprocess
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

import parso
from cosmic_ray.ast import Visitor, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator

from . import mutants_tests
from .window import ROOT

SAMPLE, SEED, LIMIT_S = 320, 17, 60.0
BUILD = ROOT / "build" / "mutants"
TREE = BUILD / "crosstie"
RESULTS = ROOT / "build" / "mutants.json"
SURVIVED, KILLED, TIMEOUT, UNTESTED = "survived", "killed", "timeout", "no test"
OPERATORS = tuple(
    f"core/{name}"
    for name in (
        *(f"ReplaceBinaryOperator_{pair}" for pair in (
            "Add_Sub", "Sub_Add", "Mul_Div", "Div_Mul", "FloorDiv_Div", "Mod_Mul", "Pow_Mul",
            "BitAnd_BitOr", "BitOr_BitAnd", "BitXor_BitAnd",
        )),
        *(f"ReplaceComparisonOperator_{pair}" for pair in (
            "Lt_LtE", "LtE_Lt", "Gt_GtE", "GtE_Gt", "Lt_GtE", "LtE_Gt", "Gt_LtE", "GtE_Lt", "Eq_NotEq", "NotEq_Eq",
            "Is_IsNot", "IsNot_Is",
        )),
        *(f"ReplaceUnaryOperator_Delete_{sign}" for sign in ("USub", "Invert", "Not")),
        "AddNot", "ReplaceTrueWithFalse", "ReplaceFalseWithTrue", "ReplaceAndWithOr", "ReplaceOrWithAnd",
        "ReplaceBreakWithContinue", "ReplaceContinueWithBreak", "ExceptionReplacer", "NumberReplacer",
        "ZeroIterationForLoop",
    )
)  # fmt: skip
"""cosmic-ray's operators whose faults a person could make; those left out mostly end in a TypeError at once."""


@dataclass(frozen=True)
class Mutant:
    """One fault: the n-th place of an operator in a module, and the lines of the statement that holds it."""

    module: str
    operator: str
    occurrence: int
    line: int
    statement: tuple[int, int]


class _Places(Visitor):
    """Collects where operators apply, numbered as cosmic-ray numbers them."""

    def __init__(self, module: str):
        self.module, self.found, self._counts = module, [], Counter()
        self._operators = {name: get_operator(name)() for name in OPERATORS}

    def visit(self, node):
        """Note the node's mutants, but for those of annotations, which nothing evaluates."""
        for name, operator in self._operators.items():
            for start, _ in operator.mutation_positions(node):
                # A number's mutant that is one more will do, without that of one less: numbers are most places.
                again = name == "core/NumberReplacer" and self._counts[name] % 2
                if not again and not _in_annotation(node):
                    here = Mutant(self.module, name, self._counts[name], start[0], _statement(node))
                    self.found.append(here)
                self._counts[name] += 1
        return node


def _in_annotation(node) -> bool:
    while node.parent is not None:
        parent = node.parent
        siblings = parent.children
        if (
            (parent.type == "annassign" and node is siblings[1])
            or (parent.type == "tfpdef" and node is siblings[-1])
            or (parent.type == "funcdef" and siblings[-4] is not node and node is parent.annotation)
        ):
            return True
        node = parent
    return False


def _statement(node) -> tuple[int, int]:
    """Return the first and last line of the innermost statement, of a compound one without its suite."""
    inside = node
    while inside.parent is not None and inside.parent.type not in ("simple_stmt", "suite", "file_input"):
        if isinstance(inside.parent, (parso.python.tree.Flow, parso.python.tree.Function)):
            break
        inside = inside.parent
    if any(child.type in ("suite", "simple_stmt") for child in getattr(inside, "children", ())):
        inside = inside.children[1]
    return inside.start_pos[0], inside.end_pos[0]


def places(tree: Path, module: str) -> list[Mutant]:
    """Return every mutant of a module."""
    found = _Places(module)
    found.walk(get_ast((tree / module).read_text(encoding="utf-8")))
    return found.found


def sample(tree: Path, count: int, seed: int) -> list[Mutant]:
    """Return about `count` mutants, of each module one and then by the number of its places; the same for a seed."""
    modules = sorted(str(p.relative_to(tree)) for room in ("core", "models") for p in (tree / room).rglob("*.py"))
    every = {module: found for module in modules if (found := places(tree, module))}
    total, spare = sum(map(len, every.values())), max(count - len(every), 0)
    chosen = []
    for module, found in every.items():
        share = min(len(found), 1 + round(spare * len(found) / total))
        chosen += random.Random(f"{seed} {module}").sample(found, share)  # noqa: S311
    return chosen


def copy_tree() -> None:
    """Bring the copy up to date with the working tree, and leave what has not changed as it is."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-zco", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    wanted = {name for name in listed.split("\0") if name and (ROOT / name).is_file() and name != ".venv"}
    for path in [p for p in TREE.rglob("*.py") if str(p.relative_to(TREE)) not in wanted]:
        path.unlink()
    for name in wanted:
        source, target = ROOT / name, TREE / name
        if not target.is_file() or target.read_bytes() != source.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)


def run(mutant: Mutant, tests: mutants_tests.TestMap) -> dict:
    """Run a mutant's tests on it in the copy, which is as before afterwards."""
    path = TREE / mutant.module
    before = path.read_text(encoding="utf-8")
    after = mutate_code(before, get_operator(mutant.operator)(), mutant.occurrence)
    lines = after.splitlines()[mutant.statement[0] - 1 : mutant.statement[1]]
    chosen = tests.of(mutant.module, mutant.statement)
    said = {**asdict(mutant), "code": "\n".join(lines), "tests": len(chosen), "source": mutants_tests.digest(path)}
    if not chosen:
        return {**said, "outcome": UNTESTED}
    try:
        path.write_text(after, encoding="utf-8")
        status, tail = mutants_tests.run(TREE, chosen, LIMIT_S)
    finally:
        path.write_text(before, encoding="utf-8")
    outcome = {None: TIMEOUT, 0: SURVIVED}.get(status, KILLED)
    return {**said, "outcome": outcome, "tests_digest": tests.digest(chosen), "by": tail if outcome == KILLED else ""}


def _known(mutant: Mutant, before: dict | None, tests: mutants_tests.TestMap) -> bool:
    """Tell whether an earlier result still holds: same source, and killed or met by the same tests."""
    if before is None or before["source"] != mutants_tests.digest(TREE / mutant.module):
        return False
    if before["outcome"] in (KILLED, TIMEOUT):
        return True
    chosen = tests.of(mutant.module, mutant.statement)
    return before.get("tests_digest", "") == (tests.digest(chosen) if chosen else "")


def _key(mutant) -> str:
    return f"{mutant.module} {mutant.operator} {mutant.occurrence}"


def report(results: list[dict]) -> str:
    """Return killed and survived of each module, and of all."""
    modules: dict[str, Counter] = {}
    for result in results:
        killed = result["outcome"] in (KILLED, TIMEOUT)
        modules.setdefault(result["module"], Counter())["killed" if killed else "survived"] += 1
    rows = [f"{c['killed']:4d} killed {c['survived']:4d} survived  {name}" for name, c in sorted(modules.items())]
    killed = sum(c["killed"] for c in modules.values())
    rows.append(f"{killed} of {len(results)} killed ({100 * killed / max(len(results), 1):.1f} %)")
    return "\n".join(rows)


def main() -> None:
    """Run the sample, or a part of it; what an earlier run has found out is not run again."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--part", default="1/1", help="which part of the sample, as 3/10")
    parser.add_argument("--sample", type=int, default=SAMPLE)
    parser.add_argument("--seed", type=int, default=SEED)
    given = parser.parse_args()
    part, parts = map(int, given.part.split("/"))
    copy_tree()
    tests = mutants_tests.TestMap.measured(TREE, BUILD / "tests.json")
    chosen = sample(TREE, given.sample, given.seed)
    before = {r["key"]: r for r in json.loads(RESULTS.read_text())} if RESULTS.is_file() else {}
    results = {_key(m): before[_key(m)] for m in chosen if _known(m, before.get(_key(m)), tests)}
    waiting = [m for m in chosen[part - 1 :: parts] if _key(m) not in results]
    for number, mutant in enumerate(waiting, 1):
        result = results[_key(mutant)] = {"key": _key(mutant), **run(mutant, tests)}
        RESULTS.write_text(json.dumps(list(results.values()), indent=1))
        where = f"{mutant.module}:{mutant.line} {mutant.operator.partition('/')[2]}"
        print(f"{number}/{len(waiting)} {result['outcome']:9s} {where}", flush=True)
    print(report(list(results.values())))
    if len(results) < len(chosen):
        print(f"{len(chosen) - len(results)} of the sample's {len(chosen)} have not been run yet.")


if __name__ == "__main__":
    main()
