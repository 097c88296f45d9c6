"""The zip: what the plugin site would turn down is found, and the product as it is passes."""

import os
import posixpath
import re
import shutil
import subprocess
import sys
import zipfile

import pytest
from crosstie.tools import package

METADATA = (package.ROOT / "metadata.txt").read_text(encoding="utf-8")


def zipped(folder, files):
    target = folder / "plugin.zip"
    with zipfile.ZipFile(target, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return target


def good_files(**more):
    return {"crosstie/__init__.py": "", "crosstie/LICENSE": "GPL", "crosstie/metadata.txt": METADATA, **more}


def test_a_minimal_plugin_passes(tmp_path):
    assert package.violations(zipped(tmp_path, good_files())) == []


@pytest.mark.parametrize("name", package.REQUIRED_FILES)
def test_a_missing_file_is_named(tmp_path, name):
    files = good_files()
    del files[f"crosstie/{name}"]
    assert f"{name} is missing." in package.violations(zipped(tmp_path, files))


@pytest.mark.parametrize(
    "name",
    [
        "crosstie/core/fast.so", "crosstie/tool.exe", "crosstie/core/__pycache__/a.cpython-311.pyc",
        "crosstie/.git/config", "crosstie/resources_rc.py", "crosstie/ui_dock.py", "other/file.py",
        "crosstie/gr\u00f6\u00dfe.py", "crosstie/model.pt", "crosstie/../outside.py",
    ],
)  # fmt: skip
def test_what_does_not_belong_is_found(tmp_path, name):
    assert package.violations(zipped(tmp_path, good_files(**{name: ""})))


@pytest.mark.parametrize("field", package.REQUIRED_FIELDS)
def test_each_required_field_is_asked_for(tmp_path, field):
    text = "\n".join(line for line in METADATA.splitlines() if not line.startswith((f"{field}=", f"{field} =", "   ")))
    assert f"metadata.txt lacks {field}." in package.violations(
        zipped(tmp_path, good_files(**{"crosstie/metadata.txt": text}))
    )


def test_too_large_a_zip_is_found(tmp_path, monkeypatch):
    monkeypatch.setattr(package, "LARGEST_BYTES", 100)
    assert any("larger" in sentence for sentence in package.violations(zipped(tmp_path, good_files())))


def test_the_scanners_find_what_the_site_blocks(tmp_path):
    plugin = tmp_path / "crosstie"
    plugin.mkdir()
    (plugin / "bad.py").write_text(
        'import pickle\n\nKEY = "AKIA' + "Q7WX4ZTP2MNB6RVD" + '"\npickle.loads(b"")\neval("1")\n'
    )
    found = "\n".join(package.scan(plugin))
    assert "B301" in found
    assert "B307" in found
    assert "secret" in found


@pytest.fixture(scope="module")
def product(tmp_path_factory):
    if shutil.which("git") is None or not (package.ROOT / ".git").exists():
        pytest.skip("the list of product files comes from git, and this is no git checkout")
    return package.build(tmp_path_factory.mktemp("product") / "product.zip")


def test_the_product_passes(product, tmp_path):
    assert package.violations(product) == []
    assert package.scan(package.unpack(product, tmp_path)) == []


def test_the_product_is_all_that_it_imports_and_nothing_else(product):
    names = zipfile.ZipFile(product).namelist()
    tops = {name.split("/")[1] for name in names}
    assert tops <= {*package.FOLDERS, *package.FILES}
    assert {"crosstie/plugin.py", "crosstie/core/registration/pipeline.py", "crosstie/resources/icon.svg"} <= set(names)


def test_the_same_files_give_the_same_bytes(product, tmp_path):
    assert package.build(tmp_path / "again.zip").read_bytes() == product.read_bytes()


def test_every_text_tells_of_the_same_version():
    version = package.project_version()
    assert (package.ROOT / "CHANGELOG.md").read_text(encoding="utf-8").split("\n## ")[1].startswith(f"{version} - ")
    assert re.search(r"^changelog=(\S+)", METADATA, re.MULTILINE)[1] == version
    assert "version =" not in (package.ROOT / "pyproject.toml").read_text(encoding="utf-8").split("[tool.", 1)[0]


def test_the_icon_of_the_plugin_site_is_in_the_zip(product):
    icon = re.search(r"^icon=(.+)$", METADATA, re.MULTILINE)[1]
    with zipfile.ZipFile(product) as archive:
        assert archive.read(f"crosstie/{icon}").startswith(b"\x89PNG")
        assert f"crosstie/{icon[:-4]}.svg" in archive.namelist()


@pytest.mark.parametrize(
    ("schema", "pattern"),
    [
        ("vendor.github-workflows", ".github/workflows/*.yml"), ("vendor.citation-file-format", "CITATION.cff"),
        ("vendor.github-issue-forms", ".github/ISSUE_TEMPLATE/[!c]*.yml"),
    ],
)  # fmt: skip
def test_what_a_host_of_the_repository_reads_follows_its_schema(schema, pattern):
    pytest.importorskip("check_jsonschema")
    files = sorted(map(str, package.ROOT.glob(pattern)))
    assert files
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_commands_of_workflows_exist():
    asked = {"workflows": 0}
    for path in (package.ROOT / ".github" / "workflows").glob("*.yml"):
        text = path.read_text(encoding="utf-8")
        asked["workflows"] += 1
        for target in re.findall(r"\bmake ([a-z0-9-]+)", text):
            assert re.search(rf"^{target}:", (package.ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE), (
                target
            )
        for test in re.findall(r"tests/[\w/]+(?:\.py)?", text):
            assert (package.ROOT / test).exists(), test
        for module in re.findall(r"-m crosstie\.([\w.]+)", text):
            assert (package.ROOT / f"{module.replace('.', '/')}.py").exists(), module
    assert asked["workflows"] == 4


def test_what_the_documentation_calls_is_there_and_make_help_shows_it():
    shown = subprocess.run(["make", "help"], cwd=package.ROOT, capture_output=True, text=True, check=True).stdout
    targets = set(re.findall(r"^  make (\S+) ", shown, re.MULTILINE))
    makefile = (package.ROOT / "Makefile").read_text(encoding="utf-8")
    assert targets == set(re.search(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)[1].split())
    read = [*package.ROOT.glob("*.md"), *package.ROOT.glob("docs/**/*.md")]
    calls = {(path.name, *call) for path in read for call in _calls(path.read_text(encoding="utf-8"))}
    assert len(calls) > 60
    assert {call for call in calls if call[1] == "make" and call[2] not in targets} == set()
    assert {call for call in calls if call[1] == "-m" and not _is_module(call[2])} == set()


def _calls(text):
    """Yield ("make", target) and ("-m", module) of what stands in backquotes or in an indented line."""
    for code in re.findall(r"`[^`\n]+`|^ {4}.+$|^```[\s\S]+?^```", text, re.MULTILINE):
        yield from re.findall(r"(?<![\w-])(make) (?:-\S+ )*([a-z0-9-]+)(?![\w=*])", code)
        yield from re.findall(r"python\S* (-m) crosstie\.([\w.]+)", code)


def _is_module(name):
    path = package.ROOT / name.replace(".", "/")
    return path.with_suffix(".py").exists() or (path / "__main__.py").exists()


def test_hooks_have_the_versions_of_the_test_tools():
    pins = dict(
        re.findall(r"^([\w-]+)==(\S+)$", (package.ROOT / "tools/requirements-dev.txt").read_text(), re.MULTILINE)
    )
    hooks = (package.ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    found = dict(re.findall(r"/([\w-]+)\n    rev: v?(\S+)", hooks))
    assert found["ruff-pre-commit"] == pins["ruff"] and found["check-jsonschema"] == pins["check-jsonschema"]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The library as pip builds it, unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    for name in [*package.product_files(), "setup.py", "pyproject.toml", "py.typed"]:
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(package.ROOT / name, source / name)
    build = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(folder), "."]
    subprocess.run(build, cwd=source, check=True, capture_output=True, text=True)
    (made,) = folder.glob("crosstie-*.whl")
    assert made.name == f"crosstie-{package.project_version()}-py3-none-any.whl"
    return package.unpack(made, folder / "site").parent


def test_the_wheel_is_the_library_with_all_its_data(wheel):
    for folder in ("core", "models", "services", "library", "cli"):
        for file in (package.ROOT / folder).rglob("*"):
            if file.is_file() and file.suffix != ".pyc":
                assert (wheel / "crosstie" / file.relative_to(package.ROOT)).exists(), file
    tops = {path.name for path in (wheel / "crosstie").iterdir()}
    assert tops.isdisjoint({"plugin.py", "setup.py", "ui", "host", "tests", "docs"})


MATCH = """
import sys
import numpy as np
import crosstie
from crosstie.core.report.provenance import versions
assert crosstie.__file__.startswith(sys.argv[1]), crosstie.__file__
scene = np.kron(np.random.default_rng(0).random((40, 40)), np.ones((6, 6)))
found = crosstie.match(200 - 150 * scene[20:200, 30:220], 100 * scene, matcher="structural", transform="shift")
print(found.verdict, found.transform.forward(np.zeros((1, 2))).round().tolist(), versions()["crosstie"])
"""


def test_the_wheel_works_without_qgis_and_its_folder(wheel, tmp_path):
    environment = {"PYTHONPATH": f"{wheel}{os.pathsep}{package.ROOT / 'tests' / 'bare'}", "PATH": "/usr/bin:/bin"}
    done = subprocess.run(
        [sys.executable, "-c", MATCH, str(wheel)], cwd=tmp_path, env=environment, capture_output=True, text=True
    )
    assert done.stdout.strip() == f"accepted [[30.0, 20.0]] {package.project_version()}", done.stderr


LINK = re.compile(r"\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def dead_links(texts: dict[str, str], files: set[str]) -> list[str]:
    """The relative links of markdown texts (by path) that lead to no file, or to no heading of a text."""
    dead = []
    for path, text in texts.items():
        for link in LINK.findall(text):
            file, _, heading = link.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), file)) if file else path
            if not link.startswith("https://") and (
                target not in files or (heading and heading not in anchors(texts[target]))
            ):
                dead.append(f"{path}: {link}")
    return dead


def anchors(text: str) -> set[str]:
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in HEADING.findall(text)}


def test_links_of_shipped_texts_lead_to_shipped_files():
    files = package.product_files()
    texts = {name: (package.ROOT / name).read_text(encoding="utf-8") for name in files if name.endswith(".md")}
    assert {"README.md", "docs/GUIDE.md", "docs/REVIEW.md", "docs/EXCHANGE.md", "docs/EXTERNAL.md"} <= set(texts)
    assert dead_links(texts, set(files)) == []


def test_every_page_is_in_the_site():
    pages = set(re.findall(r"[\w/]+\.md", (package.ROOT / "mkdocs.yml").read_text(encoding="utf-8")))
    made = {"index.md", "api.md", "notebook.md", "CHANGELOG.md"}
    cards = {f"models/weights/{path.name}" for path in (package.ROOT / "models" / "weights").glob("*.md")}
    written = {path.relative_to(package.ROOT / "docs").as_posix() for path in (package.ROOT / "docs").rglob("*.md")}
    assert pages == written | made | cards


def test_a_dead_link_is_found():
    texts = {"docs/A.md": "# One two\n[a](B.md) [b](#one-two) [c](#three) [d](../core/x.py) [e](https://a.org)"}
    assert dead_links(texts, {"docs/A.md", "core/x.py"}) == ["docs/A.md: B.md", "docs/A.md: #three"]
