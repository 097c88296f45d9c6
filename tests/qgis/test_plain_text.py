"""Notes, layers and files may be called anything: what they are called is shown letter by letter, and loads nothing."""

import ast
import os
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from crosstie.core.outcome import Failed
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.host.log import untagged
from crosstie.host.match_job import MatchJob
from crosstie.host.task import MatchTask
from crosstie.ui.dock.registrations import RegistrationsRow
from crosstie.ui.review.points_model import PointsModel
from crosstie.ui.widgets.labels import MOST_SHOWN, plain, text_label
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QMessageBox

from .test_review_project import registrations, reviewed, session, store  # noqa: F401 (fixtures)

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def evil(tmp_path):
    """A text with a picture that is a pipe: whoever shows it as HTML waits for ever."""
    os.mkfifo(tmp_path / "pipe.png")
    return f"<b>a note</b><img src='file://{tmp_path}/pipe.png'> & more"


def read_as_html(text):
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def test_tags_are_shown_as_they_are_written(evil):
    assert "<img" not in plain(evil) and read_as_html(plain(evil)) == evil
    assert plain("a note & more") == "a note & more"
    assert read_as_html(plain("<1>\n<2>")) == "<1>\n<2>"
    assert len(plain("<" * 10 * MOST_SHOWN)) < 5 * MOST_SHOWN


def test_labels_show_letters(qgis_app, evil):
    label = text_label("x")
    label.setText(evil)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_the_table_shows_letters_in_its_tooltips(reviewed, evil):  # noqa: F811
    review = reviewed.review
    texts = {name: np.array([evil] * len(review.points), object) for name in ("note", "rejection", "origin")}
    review.to("x", replace(review.state, points=review.points.with_(**texts)))
    model = PointsModel(review)
    model.refresh()
    tips = [model.data(model.index(0, c), Qt.ItemDataRole.ToolTipRole) for c in range(model.columnCount())]
    assert any("a note" in str(tip) for tip in tips)
    assert not any("<img" in str(tip) for tip in tips)
    cells = [model.data(model.index(0, c)) for c in range(model.columnCount())]
    assert evil in cells


def test_the_list_and_its_question_show_letters(reviewed, registrations, evil, monkeypatch):  # noqa: F811
    row, asked = RegistrationsRow(), []
    row.follow(registrations)
    registrations.rename(registrations.active, evil)
    tip = row._picker.itemData(row._picker.currentIndex(), Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip and read_as_html(tip) == evil
    monkeypatch.setattr(QMessageBox, "question", lambda *given: asked.append(given[2]))
    row._on_remove()
    assert "<img" not in asked[0] and evil in read_as_html(asked[0])


def test_tasks_and_the_log_hold_no_tags(project, evil):
    task = MatchTask(MatchJob(MatchRequest(RasterSource("a.tif", name=evil), RasterSource("b.tif", name="b"))))
    assert "<" not in task.description() and "a note" in task.description()
    told, log = [], QgsApplication.messageLog()
    log.messageReceived.connect(lambda *given: told.append(given[0]))
    from crosstie.host import log as ours

    ours.warn(Failed(task.request, evil, evil).sentence)
    end = time.monotonic() + 5
    while not told and time.monotonic() < end:
        QgsApplication.processEvents()
    assert told and "<" not in told[-1]
    assert untagged("1 < 2") == "1 ‹ 2"


FORMATS = {"setToolTip": 0, "setWhatsThis": 0, "question": 2, "warning": 2, "information": 2, "critical": 2}
SAFE = {"tr", "_tr", "plain"}
"""Texts of our own, and what makes a text of somebody else safe."""
OWN = {"tip", "title", "tips", "longer", "column.tip", "self._what_to_copy()", "why_then()"}
"""Names of what holds texts of our own alone."""


def shown_as_html(tree):
    """Yield the texts of calls that take HTML and are neither ours nor made plain."""
    for node in ast.walk(tree):
        place = FORMATS.get(getattr(getattr(node, "func", None), "attr", None))
        if place is not None and len(node.args) > place:
            yield from _unsafe(node.args[place])


def _unsafe(text):
    if isinstance(text, ast.IfExp):
        yield from (*_unsafe(text.body), *_unsafe(text.orelse))
    elif isinstance(text, ast.Call):
        name = text.func.attr if isinstance(text.func, ast.Attribute) else getattr(text.func, "id", "")
        if name == "get":
            name = "tr"
        if name not in SAFE and ast.unparse(text) not in OWN:
            yield ast.unparse(text)
    elif ast.unparse(text) not in OWN and not isinstance(text, (ast.Constant, ast.JoinedStr)):
        yield ast.unparse(text)


def test_no_other_text_reaches_a_tooltip_or_a_message_box():
    found = {}
    for path in sorted((ROOT / "ui").rglob("*.py")):
        if unsafe := list(shown_as_html(ast.parse(path.read_text(encoding="utf-8")))):
            found[path.name] = unsafe
    assert not found


def test_the_rule_itself():
    assert list(shown_as_html(ast.parse("w.setToolTip(layer.name())"))) == ["layer.name()"]
    assert list(shown_as_html(ast.parse("QMessageBox.question(self, tr('a'), words.format(name))")))
