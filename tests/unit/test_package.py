"""The zip: what the plugin site would turn down is found, and the product as it is passes."""

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


def test_a_version_of_its_own_is_found(tmp_path):
    text = METADATA.replace(f"version={package.project_version()}", "version=99.1")
    assert any("99.1" in sentence for sentence in package.violations(
        zipped(tmp_path, good_files(**{"crosstie/metadata.txt": text}))
    ))  # fmt: skip


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


@pytest.fixture
def product(tmp_path):
    if shutil.which("git") is None or not (package.ROOT / ".git").exists():
        pytest.skip("the list of product files comes from git, and this is no git checkout")
    return package.build(tmp_path / "product.zip")


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


def test_every_package_of_the_product_is_installed_by_pip():
    found = subprocess.run(
        [sys.executable, "-c", "import setup; print(*setup.FOUND)", "--version"],
        cwd=package.ROOT, capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    for folder in package.FOLDERS:
        for file in (package.ROOT / folder).rglob("*.py"):
            name = ".".join(file.parent.relative_to(package.ROOT).parts)
            assert name in found, f"setup.py does not find the package {name}"


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


def test_a_dead_link_is_found():
    texts = {"docs/A.md": "# One two\n[a](B.md) [b](#one-two) [c](#three) [d](../core/x.py) [e](https://a.org)"}
    assert dead_links(texts, {"docs/A.md", "core/x.py"}) == ["docs/A.md: B.md", "docs/A.md: #three"]
