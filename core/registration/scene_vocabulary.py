"""The vocabulary for describing a scene, and how typed text is mapped to it."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property, lru_cache
from pathlib import Path

from ..errors import CrosstieError
from ..messages import Message, message
from ..text_files import shortened

FILE = Path(__file__).resolve().parents[2] / "resources" / "vocabulary.json"
LONGEST_TEXT = 300
"""Characters; a description names a few things."""
LONGEST_PHRASE = 4
"""Words in a name."""


@dataclass(frozen=True)
class Vocabulary:
    """Descriptors in a fixed order, each with its category and the other words for it."""

    categories: dict[str, dict[str, tuple[str, ...]]]
    """Category → name → other words for the same."""

    @cached_property
    def names(self) -> tuple[str, ...]:
        """All descriptors."""
        return tuple(name for group in self.categories.values() for name in group)

    @cached_property
    def _phrases(self) -> dict[tuple[str, ...], str]:
        known: dict[tuple[str, ...], str] = {}
        for group in self.categories.values():
            for name, others in group.items():
                for phrase in (name, *others):
                    known.setdefault(_words(phrase), name)
        return known

    def understood(self, text: str) -> tuple[str, ...]:
        """Return the descriptors that a text names, in its order, each once; none for a blank text.

        Parts between commas are names, synonyms, or sentences in which some of them occur. CrosstieError
        where a part has no known name, or the text is longer than LONGEST_TEXT.
        """
        if len(text) > LONGEST_TEXT:
            raise CrosstieError(
                message(
                    "The description of the scene is {count} characters long; at most {most} are read. Name "
                    "a few things that both images show, for example: harbour, river, dense housing.",
                    count=len(text),
                    most=LONGEST_TEXT,
                )
            )
        found: dict[str, None] = {}
        for part in filter(str.strip, re.split(r"[,;\n]", text)):
            named = self._named(part)
            if not named:
                raise CrosstieError(self._unknown(part.strip()))
            found.update(dict.fromkeys(named))
        return tuple(found)

    def _named(self, part: str) -> list[str]:
        """Return the descriptors in a part, the longest phrase first where several begin at one word."""
        words, found, at = _words(part), [], 0
        while at < len(words):
            lengths = (n for n in range(LONGEST_PHRASE, 0, -1) if words[at : at + n] in self._phrases)
            length = next(lengths, 0)
            if length:
                found.append(self._phrases[words[at : at + length]])
            at += max(length, 1)
        return found

    def _unknown(self, part: str) -> Message:
        known = {" ".join(phrase): name for phrase, name in self._phrases.items()}
        close = get_close_matches(" ".join(_words(part)), known, 3, 0.6)
        meant = ", ".join(dict.fromkeys(f"“{_cut(known[phrase])}”" for phrase in close))
        advice = (
            message("Did you mean {meant}?", meant=meant)
            if meant
            else message("Choose from the list, or leave the field empty.")
        )
        return message(
            "“{text}” names nothing that the vocabulary of scenes knows. {advice}", text=_cut(part), advice=advice
        )


def _cut(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "…"


def _words(text: str) -> tuple[str, ...]:
    """Return the words of a text, small and without the s of a plural."""
    found = re.findall(r"[^\W_]+", text.casefold())
    return tuple(w[:-1] if len(w) > 3 and w.endswith("s") and not w.endswith("ss") else w for w in found)


def parse(content: str) -> Vocabulary:
    """Return the vocabulary in a file's text; CrosstieError if it is invalid or has a name twice."""
    try:
        rows = json.loads(content)["categories"]
        categories = {c: {n: tuple(others) for n, others in group.items()} for c, group in rows.items()}
        phrases = Counter(
            _words(p) for group in categories.values() for n, others in group.items() for p in (n, *others)
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise CrosstieError(
            message(
                "The vocabulary of scenes cannot be read: {problem}. Install the plugin again.",
                problem=shortened(error),
            ),
            str(error),
        ) from error
    twice = ", ".join(sorted(" ".join(phrase) for phrase, count in phrases.items() if count > 1 or not phrase))
    if twice or not all(phrases):
        raise CrosstieError(
            message("The vocabulary of scenes names something twice, or nothing: {which}.", which=twice[:120]), twice
        )
    return Vocabulary(categories)


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """Return the vocabulary that ships with Crosstie."""
    return parse(FILE.read_text(encoding="utf-8"))
