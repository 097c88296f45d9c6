"""Messages to the user as data: an English template and its values, translated where they are shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from numbers import Number
from string import Formatter
from typing import Union

LONGEST_SPEC = 6
"""Characters of a value's format, such as `:.1f`, in a template that was read."""
Value = Union[str, Number, "Message"]


@dataclass(frozen=True)
class Message:
    """An English sentence with {named} places for its values; str() puts them in."""

    template: str
    values: tuple[tuple[str, Value], ...] = ()
    """Names, in the order of the alphabet, and values; a value that is a Message is translated with the sentence."""

    def __post_init__(self):
        names, given = set(_places(self.template)), [name for name, _ in self.values]
        if names != set(given):
            raise ValueError(f"{self.template!r} has places for {sorted(names)}, given were {given}")
        for name, value in self.values:
            if not isinstance(value, (str, Number, Message)):
                raise TypeError(f"{name} of {self.template!r} is a {type(value).__name__}, no text, number or Message")

    def __str__(self) -> str:
        return self.filled(self.template, str)

    def filled(self, template: str, words) -> str:
        """Return `template` (this one or its translation) with the values filled in, Messages by `words(message)`."""
        values = {name: words(value) if isinstance(value, Message) else value for name, value in self.values}
        return template.format(**values)


Text = Union[str, Message]
"""A Message, or text that is not translated (another program's error, a name)."""


def message(template: str, /, **values: Value) -> Message:
    """Return a Message; write `template` as a literal in the call, so that the translation tool finds it."""
    return Message(template, tuple(sorted(values.items())))


def joined(parts: Iterable[Text], between: str = " ") -> Message:
    """Return several sentences (or names) as one Message; empty ones are left out."""
    kept = [part for part in parts if part]
    names = [f"part{number}" for number in range(len(kept))]
    template = between.join(f"{{{name}}}" for name in names)
    return message(template, **dict(zip(names, kept)))


def to_json(text: Text) -> object:
    """Return the JSON value of a text: template and values of a Message, a str unchanged."""
    if not isinstance(text, Message):
        return text
    return {"template": text.template, "values": {name: to_json(value) for name, value in text.values}}


def from_json(value: object) -> Text:
    """Return the text of a JSON value of `to_json`; ValueError or TypeError for an invalid one."""
    if not isinstance(value, dict):
        return value
    made = message(value["template"], **{name: from_json(part) for name, part in value["values"].items()})
    _refuse_tricks(made.template)
    try:
        str(made)
    except (KeyError, AttributeError, IndexError) as error:
        raise ValueError(f"{made.template[:60]!r} cannot be filled in") from error
    return made


def _refuse_tricks(template: str) -> None:
    """Raise ValueError where a template from a file would expand to a huge text."""
    for _, _, spec, _ in Formatter().parse(template):
        if spec and (len(spec) > LONGEST_SPEC or "{" in spec):
            raise ValueError(f"{spec[:60]!r} is no format of a value")


def _places(template: str) -> Iterable[str]:
    return (name for _, name, _, _ in Formatter().parse(template) if name is not None)
