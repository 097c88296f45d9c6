"""Sentences of core in the language of the user: core writes plain English, templates say what varies in it."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "Sentences"
NAMES = ("Words", "OptionsGroup")
"""Contexts of what transforms and matchers are called."""
TEMPLATES = Path(__file__).resolve().parents[1] / "resources" / "i18n" / "sentences.json"
PROBE = "There is not enough memory. Choose a smaller area, or close other programs."
_HOLE = re.compile(r"\{\d+\}")
_END_OF_SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-Z“])")


def said(sentence: str) -> str:
    """Return a sentence (or several, or a stage's name) in the language of the user; as it is where it is unknown."""
    if not sentence or _translated(PROBE) == PROBE:  # English, or no translation at all
        return sentence
    return _said(sentence)


def forget() -> None:
    """Clear the cache, because another language is installed."""
    _said.cache_clear()


@lru_cache(maxsize=2000)
def _said(sentence: str) -> str:
    whole = _by_template(sentence)
    if whole is not None:
        return whole
    parts = _END_OF_SENTENCE.split(sentence)
    return " ".join(_said(part) for part in parts) if len(parts) > 1 else _named(sentence)


def _named(name: str) -> str:
    """Return what the user's language calls a transform or a matcher; anything else as it is."""
    for context in NAMES:
        for text in (name, name.lower()):
            found = QCoreApplication.translate(context, text)
            if found != text:
                return found[0].upper() + found[1:] if name[:1].isupper() else found
    return name


def _by_template(sentence: str) -> str | None:
    exact = _translated(sentence)
    if exact != sentence:
        return exact
    for template, pattern in _templates():
        found = pattern.fullmatch(sentence)
        if found:
            return _translated(template).format(*(_said(value) for value in found.groups()))
    return None


@lru_cache(maxsize=1)
def _templates() -> list[tuple[str, re.Pattern]]:
    """Return templates with holes and their patterns, those with the most words of their own first."""
    templates = [text for text in json.loads(TEMPLATES.read_text(encoding="utf-8")) if _HOLE.search(text)]
    templates.sort(key=lambda text: -len(_HOLE.sub("", text)))
    return [(text, re.compile("(.+?)".join(map(re.escape, _HOLE.split(text))), re.DOTALL)) for text in templates]


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
