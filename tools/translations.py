"""Keeps the translations: `python -m crosstie.tools.translations` brings .ts files up to date and writes the .qm files.

Sentences of `core`, `models` and `host` are plain English there (they may not know Qt): they are collected as templates
with {0}, {1} … for what varies, listed in `resources/i18n/sentences.json`, and translated by `host/said.py`.
"""

from __future__ import annotations

import ast
import json
import re
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
TEXTS, FOLDER = ROOT / "translations", ROOT / "resources" / "i18n"
"""What translators edit, and what the plugin loads."""
LANGUAGES = ("de", "fr")
MESSAGES = "Messages"
SENTENCES = "Sentences"
"""The context of what core says."""
SHOWN = ("plugin.py", "host", "ui")
SAID = ("core", "models", "services", "host", "ui")
PLACEHOLDER = re.compile(r"\{(\w*)(?:![rsa])?(?::[^{}]*)?\}")
_SENTENCE = re.compile(r"^[A-Z“{].*[.?!]$", re.DOTALL)
_STAGE_CALLS, _STAGE_NAMES = ("progress", "part", "report", "stage", "say"), re.compile(r"STAGE|_NAME$|^STAGES$")


@dataclass(frozen=True)
class Message:
    """One text to translate."""

    context: str
    source: str


def collected() -> list[Message]:
    """Return everything that is shown, each once; ValueError for a `tr` whose context cannot be told."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in _files(SHOWN)}
    heirs = _heirs(trees.values())
    found = {m: None for path, tree in trees.items() for m in _Shown(path, tree, heirs).messages}
    found.update((Message(SENTENCES, text), None) for text in sentences())
    found.update((Message(MESSAGES, text), None) for text in templates())
    return sorted(found, key=lambda message: (message.context, message.source))


def sentences() -> list[str]:
    """Return the templates of what core, models and host say."""
    found = set()
    for path in _files(SAID):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found.update(_said(tree))
    return sorted(found)


def templates() -> list[str]:
    """Return the templates of all calls of `message`."""
    calls = (node for path in _files(SAID) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    return sorted(
        {
            node.args[0].value
            for node in calls
            if isinstance(node, ast.Call) and _called(node) == "message" and isinstance(node.args[0], ast.Constant)
        }
    )


def _files(parts: tuple[str, ...]) -> Iterator[Path]:
    for part in parts:
        whole = ROOT / part
        yield from [whole] if whole.is_file() else sorted(whole.rglob("*.py"))


# What tr() shows


def _heirs(trees) -> dict[str, set[str]]:
    """Return for each class itself and all that inherit from it: Qt looks for texts under the object's own class."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    heirs = {name: {name} for name in bases}
    for _ in range(4):
        for name, parents in bases.items():
            for parent in parents & set(heirs):
                heirs[parent] |= heirs[name]
    return heirs


def _tables(tree: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    """Yield the module's tables of texts."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, (ast.Dict, ast.Tuple, ast.List)):
            yield from ((target.id, node.value) for target in node.targets if isinstance(target, ast.Name))


class _Shown(ast.NodeVisitor):
    """Collects the texts of one file."""

    def __init__(self, path: Path, tree: ast.Module, heirs: dict[str, set[str]]):
        self.messages: list[Message] = []
        self._path, self._heirs, self._class = path, heirs, ""
        self._functions, self._tables = _translating(tree), dict(_tables(tree))
        for beside, names in _imports(path, tree):
            functions, tables = _translating(beside), dict(_tables(beside))
            self._functions.update({alias: functions[name] for name, alias in names if name in functions})
            self._tables.update({alias: tables[name] for name, alias in names if name in tables})
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:  # noqa: N802
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_Call(self, node: ast.Call) -> None:  # noqa: N802
        self.generic_visit(node)
        contexts = self._contexts(node)
        if contexts is None:
            return
        place = 1 if _called(node) == "translate" else 0
        text = node.args[place] if len(node.args) > place else None
        for source in self._sources(text):
            self.messages += [Message(context, source) for context in sorted(contexts)]

    def _sources(self, text: ast.AST | None) -> list[str]:
        """Return the text itself, or all of the table that it is taken from."""
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            return [text.value]
        if isinstance(text, ast.Name) and text.id == "text":  # what a function of the module was given
            return []
        table = text.value if isinstance(text, ast.Subscript) else text
        if isinstance(table, ast.Name) and table.id in self._tables:
            values = getattr(self._tables[table.id], "values", None) or self._tables[table.id].elts
            return [part.value for value in values for part in ast.walk(value) if isinstance(part, ast.Constant)]
        raise ValueError(f"{self._path}:{text.lineno}: tr() takes a plain text, or one of a table of the module")

    def _contexts(self, node: ast.Call) -> set[str] | None:
        name = _called(node)
        if name == "translate" and isinstance(node.args[0], ast.Constant):
            return {node.args[0].value}
        if isinstance(node.func, ast.Name) and name in self._functions:
            return {self._functions[name]}
        if name != "tr" or isinstance(node.func, ast.Name):
            return None
        if not (isinstance(node.func.value, ast.Name) and node.func.value.id == "self"):
            raise ValueError(f"{self._path}:{node.lineno}: call self.tr, or a function of the module")
        return self._heirs[self._class]


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _translating(tree: ast.Module) -> dict[str, str]:
    """Return the module's functions that translate, with their contexts."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name in ("tr", "_tr"):
            call = node.body[-1].value
            found[node.name] = call.args[0].value
    return found


def _imports(path: Path, tree: ast.Module) -> Iterator[tuple[ast.Module, list[tuple[str, str]]]]:
    """Yield the modules of ours that a module imports names from, and the names with what they are called here."""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.level:
            beside = path.parents[node.level - 1] / f"{(node.module or '').replace('.', '/')}.py"
            if beside.is_file():
                names = [(name.name, name.asname or name.name) for name in node.names]
                yield ast.parse(beside.read_text(encoding="utf-8")), names


# What core says


def _said(tree: ast.Module) -> Iterator[str]:
    passed, stages = {id(part) for node in ast.walk(tree) for part in _not_said(node)}, _stages(tree)
    for node in ast.walk(tree):
        if id(node) in passed:
            continue
        text = _template(node)
        if text and (_is_sentence(text) or id(node) in stages):
            yield text


def _not_said(node: ast.AST) -> Iterator[ast.AST]:
    """Yield docstrings, arguments of tr(), and the parts of f-strings."""
    if isinstance(node, ast.Expr):
        yield node.value
    if isinstance(node, ast.Call) and _called(node) in ("tr", "_tr", "translate", "message"):
        yield from node.args
    if isinstance(node, ast.JoinedStr):
        yield from (part for part in node.values if isinstance(part, ast.Constant))


def _template(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts, number = [], 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(part.value)
        else:
            parts.append(f"{{{number}}}")
            number += 1
    return "".join(parts)


def _is_sentence(text: str) -> bool:
    letters = PLACEHOLDER.sub("", text)
    return bool(_SENTENCE.match(text)) and " " in letters.strip() and sum(c.isalpha() for c in letters) > 8


def _stages(tree: ast.Module) -> set[int]:
    """Return the texts that name stages of a run, matchers within sentences, and what is said by name."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node).strip("_") in _STAGE_CALLS and node.args:
            found.add(id(node.args[0]))
        if isinstance(node, ast.Assign) and any(
            isinstance(target, ast.Name) and _STAGE_NAMES.search(target.id) for target in node.targets
        ):
            found |= {id(part) for part in ast.walk(node.value)}
        if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "display_name":
            found.add(id(node.value))
    return found


# .ts and .qm


def read_ts(language: str) -> dict[Message, str]:
    """Return the translations that are there; empty texts are left out."""
    path = TEXTS / f"crosstie_{language}.ts"
    if not path.exists():
        return {}
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 (our own file)
        for message in context.iter("message"):
            if text := message.findtext("translation"):
                found[Message(context.findtext("name"), message.findtext("source"))] = text
    return found


def write_ts(language: str, messages: list[Message], known: dict[Message, str]) -> None:
    """Write all messages, those without a text as unfinished."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context, name = None, None
    for message in messages:
        if message.context != name:
            name, context = message.context, ElementTree.SubElement(root, "context")
            ElementTree.SubElement(context, "name").text = name
        entry = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(entry, "source").text = message.source
        translation = ElementTree.SubElement(entry, "translation")
        translation.text = known.get(message, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root, " ")
    text = ElementTree.tostring(root, encoding="unicode")
    whole = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n'
    (TEXTS / f"crosstie_{language}.ts").write_text(whole, encoding="utf-8")


def qm(translations: dict[Message, str]) -> bytes:
    """Return what QTranslator loads: a table of hashes, and the messages that it points to."""
    entries, messages = [], b""
    for message, text in sorted(translations.items(), key=lambda item: (item[0].source, item[0].context)):
        source, context = message.source.encode(), message.context.encode()
        entries.append((_elf_hash(source), len(messages)))
        messages += _tagged(3, text.encode("utf-16-be")) + _tagged(8, b"") + _tagged(6, source)
        messages += _tagged(7, context) + b"\x01"
    hashes = b"".join(struct.pack(">II", *entry) for entry in sorted(entries))
    magic = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
    return magic + _tagged(0x42, hashes) + _tagged(0x69, messages)


def _tagged(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _elf_hash(text: bytes) -> int:
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1


def main() -> int:
    """Bring everything up to date; 1 and the texts that lack a translation where there are any."""
    messages = collected()
    FOLDER.mkdir(exist_ok=True)
    texts = [message.source for message in messages if message.context == SENTENCES]
    (FOLDER / "sentences.json").write_text(json.dumps(texts, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")
    lacking = 0
    for language in LANGUAGES:
        known = read_ts(language)
        by_source = {message.source: text for message, text in known.items()}
        full = {message: known.get(message) or by_source.get(message.source, "") for message in messages}
        write_ts(language, messages, full)
        finished = {message: text for message, text in full.items() if text}
        # A QGIS that runs has the old file mapped into its memory: it must not be cut short.
        part = FOLDER / f"crosstie_{language}.part"
        part.write_bytes(qm(finished))
        part.replace(FOLDER / f"crosstie_{language}.qm")
        for source in sorted({message.source for message, text in full.items() if not text}):
            lacking += 1
            print(f"{language}: {source}")
    return int(lacking > 0)


if __name__ == "__main__":
    sys.exit(main())
