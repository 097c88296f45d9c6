"""Which unit tests execute which statements of core and models, measured once; and running some of them in a fork."""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import json
import os
import signal
import sys
import tempfile
import time
from pathlib import Path

ROOMS = ("core", "models")
TESTS_S = 20.0
"""A mutant meets its quickest tests, of so many seconds together."""
FILE_S, MEASURE_LIMIT_S = 45.0, 600.0
"""A file is measured for so many seconds of the processor, and so many by the clock at most."""
PYTEST = ("-x", "-q", "-p", "no:pytest_qgis", "-p", "no:cacheprovider", "--no-header", "--tb=line")


def digest(*paths: Path) -> str:
    """Return what tells the contents of files from others'."""
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in paths)).hexdigest()[:16]


class TestMap:
    """The unit tests with their seconds and the lines that each executes."""

    __test__ = False

    def __init__(self, tree: Path, files: dict):
        self._tree, self._files = tree, files

    @classmethod
    def measured(cls, tree: Path, kept: Path) -> TestMap:
        """Run the unit tests once, file by file, where that was not done or the file or the product has changed."""
        product = digest(*sorted(path for room in ROOMS for path in (tree / room).rglob("*.py")))
        known = json.loads(kept.read_text()) if kept.is_file() else {}
        if known.get("product") != product:
            known = {"product": product, "files": {}}
        files = known["files"]
        paths = [path for path in sorted((tree / "tests" / "unit").glob("test_*.py")) if _concerns_rooms(path)]
        for name in set(files) - {path.name for path in paths}:
            del files[name]
        for path in paths:
            if files.get(path.name, {}).get("digest") != digest(path):
                files[path.name] = {"digest": digest(path), **_measure(tree, path)}
                print(f"{path.name}: {len(files[path.name]['tests'])} tests", flush=True)
                kept.write_text(json.dumps(known))
        return cls(tree, files)

    def of(self, module: str, lines: tuple[int, int]) -> list[str]:
        """Return the ids of the quickest tests that execute any of the lines of a module, first to last.

        A line that only runs at import is met by every test that executes something of the module, or, where nothing
        of it is ever executed, of a module that imports it.
        """
        wanted = set(range(lines[0], lines[1] + 1))
        found = self._hit(module, lambda hit: not wanted.isdisjoint(hit)) or self._hit(module, bool)
        found = found or sorted({hit for name in self._importers(module) for hit in self._hit(name, bool)})
        chosen, seconds = [], 0.0
        for took, test in sorted(found):
            if chosen and seconds + took > TESTS_S:
                break
            chosen.append(test)
            seconds += took
        return chosen

    def _importers(self, module: str) -> list[str]:
        """Return the modules that import one, by its name."""
        imports = f".{Path(module).stem} import "
        paths = [path for room in ROOMS for path in (self._tree / room).rglob("*.py")]
        return [str(p.relative_to(self._tree)) for p in paths if imports in p.read_text(encoding="utf-8")]

    def _hit(self, module: str, counts) -> list[tuple[float, str]]:
        found = []
        for entry in self._files.values():
            # What fixtures of a file execute concerns all of its tests.
            shared = counts(entry["shared"].get(module, ()))
            tests = entry["tests"].items()
            found += [(t["seconds"], test) for test, t in tests if shared or counts(t["lines"].get(module, ()))]
        return found

    def digest(self, tests: list[str]) -> str:
        """Return what changes with the choice of tests and the files that hold them."""
        files = sorted({test.split("::")[0] for test in tests})
        return digest(*(self._tree / name for name in files)) + f" {len(tests)}"


class _Recorder:
    """A pytest plugin: each test's lines are a context of coverage, and what passes is kept with its seconds."""

    def __init__(self, coverage):
        self.coverage, self.passed, self.seconds, self.began = coverage, {}, {}, time.process_time()

    def pytest_runtest_call(self, item):
        self.coverage.switch_context(item.nodeid)

    def pytest_runtest_teardown(self, item):
        self.coverage.switch_context("shared")
        if time.process_time() - self.began > FILE_S:
            item.session.shouldstop = "The rest of the file takes too long for mutants."

    def pytest_runtest_logreport(self, report):
        self.seconds[report.nodeid] = self.seconds.get(report.nodeid, 0.0) + report.duration
        if report.when == "call":
            self.passed[report.nodeid] = report.passed


def _concerns_rooms(path: Path) -> bool:
    text = path.read_text(encoding="utf-8")
    return any(f"crosstie.{room}" in text for room in ROOMS)


def _measure(tree: Path, path: Path) -> dict:
    """Return the passing tests of a file with what they execute; none where the file outlives the limit."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "measured.json"
        _forked(tree, lambda: _record(tree, path, target), MEASURE_LIMIT_S)
        return json.loads(target.read_text()) if target.is_file() else {"tests": {}, "shared": {}}


def _record(tree: Path, path: Path, target: Path) -> int:
    import pytest
    from coverage import Coverage

    coverage = Coverage(data_file=None, config_file=False, source=[str(tree / room) for room in ROOMS])
    recorder = _Recorder(coverage)
    coverage.start()
    coverage.switch_context("import")
    pytest.main([*PYTEST[1:], str(path)], plugins=[recorder])
    coverage.stop()
    data = coverage.get_data()
    tests = {t: {"seconds": recorder.seconds[t], "lines": {}} for t, passed in recorder.passed.items() if passed}
    shared: dict[str, list[int]] = {}
    for file in data.measured_files():
        module = str(Path(file).relative_to(tree))
        for line, contexts in data.contexts_by_lineno(file).items():
            for context in contexts:
                if context in tests:
                    tests[context]["lines"].setdefault(module, []).append(line)
                elif context == "shared":
                    shared.setdefault(module, []).append(line)
    target.write_text(json.dumps({"tests": tests, "shared": shared}))
    return 0


def run(tree: Path, tests: list[str], limit_s: float) -> tuple[int | None, str]:
    """Run tests in a tree until one fails; pytest's status, None after `limit_s`, and its last words."""
    import pytest

    with tempfile.NamedTemporaryFile("r", encoding="utf-8", errors="replace") as said:
        status = _forked(tree, lambda: pytest.main([*PYTEST, *tests]), limit_s, said.name)
        words = [line for line in said.read().splitlines() if line.startswith(("FAILED", "ERROR", "E "))]
    return status, (words or [""])[-1][:300]


def _forked(tree: Path, call, limit_s: float, output: str = os.devnull) -> int | None:
    """Return the exit status of a call in a child that imports crosstie from the tree; None where it took too long."""
    _load_libraries()
    child = os.fork()
    if child == 0:
        status = 99
        try:
            _move_into(tree, output)
            status = int(call())
        finally:
            os._exit(status)
    end = time.monotonic() + limit_s
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.02)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return None


def _load_libraries() -> None:
    """Load what takes long once, for all children; one thread each, as threads do not survive a fork."""
    os.environ.update(dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1"))
    for name in ("numpy", "scipy", "scipy.ndimage", "scipy.spatial", "osgeo.gdal", "osgeo.ogr", "osgeo.osr", "shapely",
                 "torch", "pytest", "hypothesis"):  # fmt: skip
        with contextlib.suppress(ImportError):
            importlib.import_module(name)


def _move_into(tree: Path, output: str) -> None:
    from hypothesis import settings

    os.setsid()
    written = os.open(output, os.O_WRONLY)
    os.dup2(written, 1)
    os.dup2(written, 2)
    os.chdir(tree)
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(tree.parent))
    for name in [name for name in sys.modules if name.partition(".")[0] == "crosstie"]:
        del sys.modules[name]
    # On a busy machine a deadline would kill mutants that nothing tells from the original.
    settings.register_profile("mutants", deadline=None, derandomize=True, database=None)
    settings.load_profile("mutants")
