"""`make mutants` itself: where faults can be put, which tests meet them, and what is told apart."""

import random

import pytest

pytest.importorskip("cosmic_ray")

from crosstie.tools import mutants, mutants_tests  # noqa: E402

CODE = '''"""A module."""


def f(a: int | None = None, b: "list[int]" = ()) -> int | None:
    """Add."""
    count: int = 3
    if a < count:
        return (a +
                count)
    return -a
'''


@pytest.fixture
def places(tmp_path):
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "m.py").write_text(CODE)
    return mutants.places(tmp_path, "core/m.py")


def test_faults_are_put_into_code_but_not_into_annotations(places):
    assert {(p.operator[5:], p.line) for p in places} == {
        ("NumberReplacer", 6), ("AddNot", 7), ("ReplaceComparisonOperator_Lt_LtE", 7),
        ("ReplaceComparisonOperator_Lt_GtE", 7), ("ReplaceBinaryOperator_Add_Sub", 8),
        ("ReplaceUnaryOperator_Delete_USub", 10),
    }  # fmt: skip


def test_a_fault_knows_the_lines_of_its_statement(places):
    lines = {p.operator[5:]: p.statement for p in places}
    assert lines["ReplaceBinaryOperator_Add_Sub"] == (8, 9)
    assert lines["ReplaceComparisonOperator_Lt_LtE"] == lines["AddNot"] == (7, 7)


def test_the_sample_has_something_of_every_module_and_is_the_same_again(tmp_path):
    (tmp_path / "core").mkdir()
    for name, times in (("a", 1), ("b", 30)):
        (tmp_path / "core" / f"{name}.py").write_text(CODE + "x = 1 + 2\n" * times)
    chosen = mutants.sample(tmp_path, 20, seed=1)
    assert chosen == mutants.sample(tmp_path, 20, seed=1) != mutants.sample(tmp_path, 20, seed=2)
    counts = [sum(m.module == f"core/{name}.py" for m in chosen) for name in "ab"]
    assert counts[0] >= 1 and 10 < counts[1] < 20 and len(set(chosen)) == len(chosen)


def mapped(tests, tree):
    """A map of tests (id, seconds, lines of core/m.py) in one file whose fixture executes line 50."""
    entries = {test: {"seconds": took, "lines": {"core/m.py": lines}} for test, took, lines in tests}
    return mutants_tests.TestMap(tree, {"test_a.py": {"digest": "", "tests": entries, "shared": {"core/m.py": [50]}}})


def test_the_quickest_tests_that_execute_a_statement_meet_it(tmp_path):
    tests = [("slow", 3.0, [7, 8]), ("quick", 0.1, [8]), ("beside", 0.2, [6]), ("longer", mutants_tests.TESTS_S, [8])]
    random.Random(0).shuffle(tests)
    found = mapped(tests, tmp_path)
    assert found.of("core/m.py", (8, 9)) == ["quick", "slow"]
    assert found.of("core/m.py", (50, 50)) == found.of("core/m.py", (1, 1)) == ["quick", "beside", "slow"]
    assert found.of("core/other.py", (8, 9)) == []


def test_what_only_runs_at_import_is_met_by_the_tests_of_what_imports_it(tmp_path):
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "options.py").write_text("SIZE = 3\n")
    (tmp_path / "core" / "m.py").write_text("from .options import SIZE\n")
    tests = {"test_a": {"seconds": 1.0, "lines": {"core/m.py": [4]}}}
    found = mutants_tests.TestMap(tmp_path, {"test_a.py": {"digest": "", "tests": tests, "shared": {}}})
    assert found.of("core/options.py", (1, 1)) == ["test_a"]


def test_survivors_are_counted_by_module():
    results = [{"module": "core/m.py", "outcome": outcome} for outcome in ("killed", "timeout", "survived", "no test")]
    assert mutants.report(results).splitlines() == [
        "   2 killed    2 survived  core/m.py",
        "2 of 4 killed (50.0 %)",
    ]


def test_a_fault_is_killed_or_survives_in_the_copy_which_is_as_before(tmp_path, monkeypatch):
    tree = tmp_path / "crosstie"
    for folder in ("core", "models", "tests/unit"):
        (tree / folder).mkdir(parents=True)
    (tree / "__init__.py").write_text("")
    (tree / "core" / "__init__.py").write_text("")
    source = "def double(x):\n    return 2 * x\n\n\ndef half(x):\n    return x / 2\n"
    (tree / "core" / "m.py").write_text(source)
    (tree / "tests" / "unit" / "test_m.py").write_text(
        "from crosstie.core.m import double, half\n\n\n"
        "def test_double():\n    assert double(3) == 6\n\n\ndef test_half():\n    assert half(0) == 0\n"
    )
    monkeypatch.setattr(mutants, "TREE", tree)
    tests = mutants_tests.TestMap.measured(tree, tmp_path / "tests.json")
    results = {(m.line, m.operator): mutants.run(m, tests) for m in mutants.places(tree, "core/m.py")}
    outcomes = {key: result["outcome"] for key, result in results.items()}
    assert outcomes[2, "core/ReplaceBinaryOperator_Mul_Div"] == outcomes[2, "core/NumberReplacer"] == "killed"
    assert outcomes[6, "core/ReplaceBinaryOperator_Div_Mul"] == outcomes[6, "core/NumberReplacer"] == "survived"
    assert results[2, "core/NumberReplacer"]["tests"] == 1
    assert (tree / "core" / "m.py").read_text() == source
