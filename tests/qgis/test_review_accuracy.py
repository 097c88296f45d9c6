"""The accuracy page follows the review, says what it means, warns, and can be saved."""

import json

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.core.points.table import CHECK, TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.core.review.solve import FAMILY_NAMES
from crosstie.host.review import Review
from crosstie.ui.accuracy.dock import AccuracyDock
from crosstie.ui.accuracy.plots import Plot, _round
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QPushButton, QTableWidget


@pytest.fixture
def review(project):
    rng = np.random.default_rng(0)
    moving = rng.uniform(0, 1000, (80, 2))
    reference = moving * (1.1, 0.9) + 20 + rng.normal(0, 0.5, (80, 2))
    points = TiePoints.from_matches(moving, reference, np.ones(80), "structural")
    request = MatchRequest(RasterSource("a.tif"), RasterSource("b.tif"))
    fitted = Affine.fit(moving, reference)
    review = Review()
    review.pace.expected_ms = lambda state: 0.0
    review.begin(
        Registered(request, ACCEPTED, fitted, points, Accuracy(80, 1, 1, 1, 1, 1, 1), 0.9),
        moving_size=(1000, 1000), reference_size=(1200, 1000), map_scale=(10.0, "metre"),
    )  # fmt: skip
    yield review
    review.close_down()


@pytest.fixture
def dock(review, spin):
    dock = AccuracyDock(review)
    dock.resize(320, 900)
    dock.show()
    spin(lambda: not dock._timer.isActive() and not dock._worker.is_busy)
    yield dock
    dock.close_down()
    dock.deleteLater()


def text(dock, name):
    return dock.findChild(QLabel, name).text()


def settled(dock, spin):
    spin(lambda: not dock._timer.isActive() and not dock._worker.is_busy)


def test_the_figures_are_those_of_the_review_with_formula_and_n(dock, review):
    words = text(dock, "accuracy_words")
    accuracy = review.solution.accuracy
    assert f"{accuracy.rmse_px:.2f} px ({accuracy.rmse_map:.3g} m)" in words
    assert "80 control points" in words
    assert "dX² + dY²" in words
    assert "No check points" in words


def test_transforms_stand_side_by_side_with_a_recommendation(dock):
    table = dock.findChild(QTableWidget, "families_table")
    assert table.item(2, 0).text() == "Affine"
    assert float(table.item(2, 1).text()) < 1
    assert float(table.item(0, 1).text()) > 10
    assert table.item(2, 0).font().bold()
    assert text(dock, "recommendation").startswith("Recommended: Affine")


def test_while_it_computes_it_says_so_instead_of_showing_an_empty_table(review, spin):
    dock = AccuracyDock(review)
    dock.show()
    try:
        table = dock.findChild(QTableWidget, "families_table")
        assert text(dock, "recommendation").startswith("Comparing")
        assert not table.isVisible()
        settled(dock, spin)
        assert table.isVisible() and table.item(8, 0) is not None
        review.set_enabled([1], False)
        assert not table.isVisible(), "the figures of other points are not shown meanwhile"
        settled(dock, spin)
    finally:
        dock.close_down()
        dock.deleteLater()


def test_it_follows_the_review(dock, review, spin):
    review.set_role(range(1, 11), CHECK)
    assert "10 check points" in text(dock, "accuracy_words")
    x = review.points.moving_xy[:, 0]
    review.set_enabled(review.points.id[x > 300].tolist(), False)
    settled(dock, spin)
    warning = text(dock, "accuracy_warning")
    assert "extrapolates" in warning
    assert "cells have no point" in warning
    review.set_enabled(range(1, 81), False)
    assert "nothing to fit" in text(dock, "accuracy_words")
    assert dock.findChild(QTableWidget, "families_table").isHidden()
    review.history.setIndex(0)
    settled(dock, spin)
    assert text(dock, "recommendation")
    review.clear()
    assert "Match two layers first" in text(dock, "accuracy_words")


def test_every_plot_draws_something(dock):
    for plot in dock.findChildren(Plot):
        image = plot.grab().toImage()
        colours = {
            image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(20, image.height(), 2)
        }
        assert len(colours) > 3, plot.objectName()


def test_a_hidden_page_computes_nothing(dock, review):
    dock.hide()
    before = text(dock, "accuracy_words")
    review.set_enabled([1], False)
    assert not dock._timer.isActive()
    assert text(dock, "accuracy_words") == before
    dock.show()
    assert "79 control points" in text(dock, "accuracy_words")


def test_the_page_is_saved_as_a_picture(dock, tmp_path, monkeypatch):
    target = tmp_path / "page"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))
    dock.findChild(QPushButton, "accuracy_export").click()
    image = QImage(str(tmp_path / "page.png"))
    assert image.height() > 700
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: ("/nowhere/x.png", ""))
    dock.findChild(QPushButton, "accuracy_export").click()
    assert "cannot be written" in text(dock, "accuracy_said")


@pytest.mark.parametrize(("button", "ending"), [("accuracy_export", ".png"), ("accuracy_report", ".html")])
def test_a_name_without_ending_replaces_nothing(dock, tmp_path, monkeypatch, spin, button, ending):
    (tmp_path / f"page{ending}").write_text("mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "page"), ""))
    dock.findChild(QPushButton, button).click()
    spin(lambda: (tmp_path / f"page_2{ending}").exists() and not dock._writer.is_busy)
    assert (tmp_path / f"page{ending}").read_text() == "mine"


def test_the_report_holds_figures_parameters_versions_and_words(dock, review, tmp_path, monkeypatch, spin):
    review.set_role(range(1, 11), CHECK)
    settled(dock, spin)
    target = tmp_path / "report"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(target), ""))
    dock.findChild(QPushButton, "accuracy_report").click()
    spin(lambda: not dock._writer.is_busy)
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert page.count("data:image/png;base64") == len(dock.findChildren(Plot))
    for expected in (
        "dX² + dY²",
        "RMSE on unseen areas",
        "<th>check points</th>",
        "numpy",
        "working_size_px",
        "polynomial3",
    ):
        assert expected in page
    assert text(dock, "accuracy_said").endswith("report.html")
    assert dock.findChildren(Plot)[0].width() < 320
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "report.json"), ""))
    dock.findChild(QPushButton, "accuracy_report").click()
    spin(lambda: not dock._writer.is_busy)
    report = json.loads((tmp_path / "report.json").read_text())
    assert report["check"]["n"] == 10
    assert len(report["comparison"]["table"]) == len(FAMILY_NAMES)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: ("/nowhere/x.html", ""))
    dock.findChild(QPushButton, "accuracy_report").click()
    spin(lambda: not dock._writer.is_busy)
    assert "Choose another" in text(dock, "accuracy_said")


@pytest.mark.parametrize(("value", "round_"), [(1.2, 1), (1.9, 2), (37, 50), (80, 100), (0.02, 0.02)])
def test_vectors_are_drawn_a_round_number_of_times(value, round_):
    assert _round(value) == pytest.approx(round_)


def test_works_at_320_px(dock):
    assert dock.minimumSizeHint().width() <= 320
