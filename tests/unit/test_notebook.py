"""The notebook of the library runs as it stands in the documentation."""

from pathlib import Path

import pytest

nbformat = pytest.importorskip("nbformat")
nbclient = pytest.importorskip("nbclient")
pytest.importorskip("ipykernel")

NOTEBOOK = Path(__file__).parents[2] / "docs" / "library.ipynb"


def test_the_notebook_runs(tmp_path, monkeypatch):
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    nbformat.validate(notebook)
    assert not any(cell.get("outputs") for cell in notebook.cells)
    nbclient.NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(tmp_path)}}).execute()
    said = "".join(
        output.get("text") or output.get("data", {}).get("text/plain", "") + "\n"
        for cell in notebook.cells
        for output in cell.get("outputs", ())
    )
    for words in (
        "accepted with a probability",
        "[[ 30.,  20.]",
        "the saved registration gives the same image: True",
        "'rejected'",
        "There is no reliable match to use.",
    ):
        assert words in said
