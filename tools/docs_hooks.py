"""What the site has beside the folder docs: the README as its home, changes, model cards, the API and the notebook."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

from mkdocs.structure.files import File

ROOT = Path(__file__).parents[1]
API = """# API

Generated from the docstrings. Pixels are counted from the outer corner of the first one, x to the right and y down.

"""


def on_files(files, config):
    """Add the pages and pictures that lie elsewhere or are made."""
    made = {
        "index.md": _text("README.md").replace("(docs/", "("),
        "CHANGELOG.md": _text("CHANGELOG.md"),
        "api.md": API + "\n".join(f"::: crosstie.{name}\n" for name in _names()),
        "notebook.md": _notebook(),
    }
    made.update({f"models/weights/{card.name}": _text(card) for card in (ROOT / "models" / "weights").glob("*.md")})
    for path, content in made.items():
        files.append(File.generated(config, path, content=content))
    files.append(File.generated(config, "images/icon.png", abs_src_path=str(ROOT / "resources" / "icon.png")))
    return files


def on_page_markdown(markdown, page, **_details):
    """Lead links to model cards, which are outside of docs in the repository, to their pages."""
    if page.file.src_uri.startswith("models/"):
        return re.sub(r"\]\((?:\.\./)+docs/", "](../../", markdown)
    return re.sub(r"\]\(\.\./((?:\.\./)*models/weights/)", r"](\1", markdown)


def _names() -> list[str]:
    """Return what the library offers, in the order of its table of names."""
    for node in ast.parse(_text("__init__.py")).body:
        if isinstance(node, ast.Assign) and node.targets[0].id == "__all__":
            return ast.literal_eval(node.value)
    raise ValueError("__init__.py names nothing in __all__")


def _notebook() -> str:
    cells = json.loads(_text("docs/library.ipynb"))["cells"]
    shown = {"markdown": "{}", "code": "```python\n{}\n```"}
    return "\n\n".join(shown[cell["cell_type"]].format("".join(cell["source"])) for cell in cells) + "\n"


def _text(path: str | Path) -> str:
    return (ROOT / path).read_text(encoding="utf-8")
