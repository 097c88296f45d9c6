"""Everything that is shown has a German and a French text, with the same placeholders, in files that are up to date."""

import json
import re
from xml.etree import ElementTree

import pytest
from crosstie.tools import translations
from crosstie.tools.translations import (
    FOLDER,
    LANGUAGES,
    PLACEHOLDER,
    SENTENCES,
    TEXTS,
    Message,
    collected,
    qm,
    read_ts,
)

HOW = "run `.venv/bin/python -m crosstie.tools.translations` and fill in translations/*.ts where it says so"


@pytest.fixture(scope="module")
def messages():
    return collected()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(messages, language):
    known = read_ts(language)
    assert sorted({m.source for m in messages if m not in known}) == [], HOW


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_agree(language):
    wrong = {
        message.source: text
        for message, text in read_ts(language).items()
        if sorted(found.group() for found in PLACEHOLDER.finditer(message.source))
        != sorted(found.group() for found in PLACEHOLDER.finditer(text))
    }
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_whole(language):
    """As many mnemonics, lines and file patterns as the original; the language's own quotation marks."""
    for message, text in read_ts(language).items():
        source = message.source
        assert len(re.findall(r"&\w", text)) == len(re.findall(r"&\w", source)), text
        assert text.count("\n") == source.count("\n"), text
        assert text.count(";;") == source.count(";;"), text
        assert "“" not in text or language == "de", text
        assert text.endswith(" …") == source.endswith(" …"), text


def test_templates_are_those_of_the_sources(messages):
    listed = json.loads((FOLDER / "sentences.json").read_text(encoding="utf-8"))
    assert listed == [m.source for m in messages if m.context == SENTENCES], HOW


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_files_are_those_of_the_texts(language):
    assert (FOLDER / f"crosstie_{language}.qm").read_bytes() == qm(read_ts(language)), HOW


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_files_are_what_linguist_reads(language):
    root = ElementTree.parse(TEXTS / f"crosstie_{language}.ts").getroot()
    assert (root.tag, root.get("language")) == ("TS", language)


def test_texts_are_found_where_they_are_written(tmp_path, monkeypatch):
    (tmp_path / "ui").mkdir()
    (tmp_path / "core").mkdir()
    (tmp_path / "ui" / "a.py").write_text(
        "from x import Base\n"
        "class Plot(Base):\n    def f(self): return self.tr('A plot')\n"
        "class Bars(Plot):\n    pass\n"
        "def _tr(text):\n    return QCoreApplication.translate('Words', text)\n"
        "HELP = {'a': 'Help for a', 'b': 'Help for b'}\n"
        "def g(): return _tr('A word'), _tr(HELP['a'])\n"
    )
    (tmp_path / "core" / "b.py").write_text(
        '"""A docstring is not said."""\n'
        "def f(x, progress):\n"
        "    progress('Reading', 0.5)\n"
        "    raise Error(f'{x} is not here. ' f'Look {x!r} up elsewhere.')\n"
    )
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    (tmp_path / "plugin.py").write_text("")
    assert collected() == [
        Message("Bars", "A plot"),
        Message("Plot", "A plot"),
        Message("Sentences", "Reading"),
        Message("Sentences", "{0} is not here. Look {1} up elsewhere."),
        Message("Words", "A word"),
        Message("Words", "Help for a"),
        Message("Words", "Help for b"),
    ]


@pytest.mark.parametrize("call", ["other.tr('A text')", "self.tr('A' + 'text')", "self.tr(f'{x} texts')"])
def test_what_cannot_be_collected_is_told(tmp_path, monkeypatch, call):
    (tmp_path / "plugin.py").write_text(f"class A:\n    def f(self, x, other):\n        return {call}\n")
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    with pytest.raises(ValueError, match=r"plugin\.py:3"):
        collected()
