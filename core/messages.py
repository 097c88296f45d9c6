"""What Crosstie tells a person, as data: an English template and its values, translated where it is shown."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from numbers import Number
from string import Formatter
from typing import Any, Union

_SPEC = re.compile(r",?(\.\d)?[dfg]?")
"""Forms of numbers; no widths, which a file from elsewhere could make as large as the memory."""
Value = Union[str, float, Number, "Message"]


def _same(value: Any) -> Any:
    return value


def _said(value: Any, words: Callable[[Message], str], number: Callable[[Any], Any]) -> Any:
    if isinstance(value, Message):
        return words(value)
    return number(value) if isinstance(value, Number) else value


@dataclass(frozen=True)
class Message:
    """An English sentence with {named} places for its values; str() puts them in."""

    template: str
    values: tuple[tuple[str, Value], ...] = ()
    """Names, in the order of the alphabet, and values; a value that is a Message is translated with the sentence."""

    def __post_init__(self):
        names, given = _places(self.template), [name for name, _ in self.values]
        if names != set(given):
            raise ValueError(f"{self.template!r} has places for {sorted(names)}, given were {given}")
        for name, value in self.values:
            if not isinstance(value, (str, Number, Message)):
                raise TypeError(f"{name} of {self.template!r} is a {type(value).__name__}, no text, number or Message")

    def __bool__(self) -> bool:
        return bool(self.template)

    def __str__(self) -> str:
        return self.filled(self.template, str)

    def filled(self, template: str, words: Callable[[Message], str], number: Callable[[Any], Any] = _same) -> str:
        """Return `template` (this one, or its translation) with the values: Messages by words(message).

        Numbers are what number(value) makes of them, such as an object that formats itself for a language.
        """
        values = {name: _said(value, words, number) for name, value in self.values}
        return template.format(**values)


Text = Union[str, Message]
"""A Message, or text that is not translated (another program's error, a name)."""


def message(template: str, /, **values: Value | os.PathLike | Exception) -> Message:
    """Return a Message; `template` stands as it is in the call, for the translators' tool to find it.

    Of an error its message is put in, of a path its text.
    """
    return Message(template, tuple(sorted((name, _value(value)) for name, value in values.items())))


def joined(parts: Iterable[Text], between: str = " ") -> Text:
    """Return several sentences (or names) as one text; empty ones are left out."""
    kept = [part for part in parts if part]
    if len(kept) == 1:
        return kept[0]
    names = [f"part{number}" for number in range(len(kept))]
    template = between.join(f"{{{name}}}" for name in names)
    return message(template, **dict(zip(names, kept)))


def message_of(error: Exception) -> Text:
    """Return the Message that an error of ours brings, or the words of any other error."""
    return getattr(error, "message", str(error))


def to_json(text: Value) -> object:
    """Return what `from_json` makes the same text of: a Message as its template and values, a str as it is."""
    if not isinstance(text, Message):
        return text
    return {"template": text.template, "values": {name: to_json(value) for name, value in text.values}}


def from_json(value: Any) -> Any:
    """Return the text that `to_json` described; ValueError, TypeError or KeyError where it cannot be one."""
    if isinstance(value, (str, Number)):
        return value
    made = message(value["template"], **{name: from_json(part) for name, part in value["values"].items()})
    try:
        str(made)  # fails where a value is of another kind than its place
    except OverflowError as error:
        raise ValueError(str(error)) from error
    return made


def _value(value: Value | os.PathLike | Exception) -> Value:
    if isinstance(value, Exception):
        return message_of(value)
    return os.fspath(value) if isinstance(value, os.PathLike) else value


def _places(template: str) -> set[str]:
    """Return the names of a template's places; ValueError for what only a stranger's file would put there."""
    places = [(name, spec) for _, name, spec, _ in Formatter().parse(template) if name is not None]
    for name, spec in places:
        if not (name.isidentifier() and _SPEC.fullmatch(spec or "")):
            raise ValueError(f"{template!r} has the place {name!r} in the form {spec!r}")
    return {name for name, _ in places}
