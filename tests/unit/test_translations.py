"""Everything that is shown has a text in each language, with the same placeholders, in files that are up to date."""

import ast
import re
import shutil
from string import Formatter
from xml.etree import ElementTree

import pytest
from crosstie.tools.translations import FOLDER, LANGUAGES, ROOT, SPEAKING, Entry, compile_to, read, ts, update

HOW = "run `make translations` and fill in translations/*.ts where it says so"
HIGH_MARKS = ("de", "pt", "zh")
"""Languages with these quotation marks of their own; others have « » or 「 」."""
MAKERS = {"core/messages.py", "host/translation.py"}
"""Files of the functions that make messages and texts of others."""


def test_the_text_files_are_those_of_the_sources(tmp_path):
    copies = [tmp_path / ts(language).name for language in LANGUAGES]
    for language, copy in zip(LANGUAGES, copies):
        shutil.copy(ts(language), copy)
    update(copies)
    for language, copy in zip(LANGUAGES, copies):
        assert read(copy) == read(ts(language)), HOW


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    assert [entry.source for entry, text in read(ts(language)).items() if not text] == [], HOW


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_agree(language):
    """The same places, and numbers in the same form."""
    known = read(ts(language))
    assert {entry.source: text for entry, text in known.items() if places(entry.source) != places(text)} == {}


def places(template):
    return {(name, form, conversion) for _, name, form, conversion in Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_whole(language):
    """As many mnemonics, lines and file patterns as the original; the language's own quotation marks."""
    for entry, text in read(ts(language)).items():
        source = entry.source
        assert len(re.findall(r"&\w", text)) == len(re.findall(r"&\w", source)), text
        assert text.count("\n") == source.count("\n"), text
        assert text.count(";;") == source.count(";;"), text
        assert "“" not in text or language in HIGH_MARKS, text
        assert text.endswith(" …") == source.endswith(" …"), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_files_are_those_of_the_texts(language, tmp_path):
    assert (FOLDER / f"crosstie_{language}.qm").read_bytes() == compile_to(language, tmp_path).read_bytes(), HOW


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_files_are_what_linguist_reads(language):
    root = ElementTree.parse(ts(language)).getroot()
    assert (root.tag, root.get("language")) == ("TS", language)


def calls():
    """Yield a call of `message`, `tr` or `self.tr` and where it stands: file, class."""
    for part in SPEAKING:
        for path in [ROOT / part] if part.endswith(".py") else sorted((ROOT / part).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            if name not in MAKERS:
                yield from called(ast.parse(path.read_text(encoding="utf-8")), name)


def called(node, name, inside=""):
    for child in ast.iter_child_nodes(node):
        yield from called(child, name, child.name if isinstance(child, ast.ClassDef) else inside)
        if isinstance(child, ast.Call) and getattr(child.func, "attr", getattr(child.func, "id", "")) in (
            "message",
            "tr",
        ):
            yield child, name, inside


def test_each_text_stands_in_its_call_and_is_collected():
    """pylupdate5 passes over what is put together, without a word."""
    known = read(ts(LANGUAGES[0]))
    for call, name, inside in calls():
        text = call.args[0]
        assert isinstance(text, ast.Constant), f"{name}:{call.lineno}"
        context = inside if isinstance(call.func, ast.Attribute) else "@default"
        assert Entry(context, text.value) in known, f"{name}:{call.lineno}: {HOW}"


def test_who_inherits_finds_the_texts():
    """self.tr looks under the name of the object's own class, pylupdate5 files them under that of the file's class."""
    bases = set()
    for path in [*(ROOT / "ui").rglob("*.py"), *(ROOT / "host").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases |= {base.id for base in node.bases if isinstance(base, ast.Name)}
    wrong = [
        f"{name}: {inside}"
        for call, name, inside in calls()
        if isinstance(call.func, ast.Attribute) and inside in bases
    ]
    assert wrong == [], "call `tr` of host/translation.py there"
