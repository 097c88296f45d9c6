"""The full report: what went in, what came out, nothing from elsewhere, nothing that a name could smuggle in."""

from __future__ import annotations

import hashlib
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from crosstie.cli.main import main
from crosstie.core.errors import CrosstieError
from crosstie.core.exchange.exchange import write_links
from crosstie.core.exchange.links import MAP, PIXELS, Frame, Links, opened
from crosstie.core.geometry import frames
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine
from crosstie.core.operation.fit_points import Fitting, fit_links
from crosstie.core.outcome import Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.report import svg
from crosstie.core.report.full_report import report_of_fit, report_of_match, write_report
from crosstie.core.report.html import to_html
from crosstie.core.report.svg import residual_histogram, residual_map
from crosstie.core.request import MatchRequest, RasterSource

gdal = pytest.importorskip("osgeo.gdal")
MATRIX = frames.similarity(2.0, 4, 500000, 4600000) @ np.diag([1.0, -1.0, 1.0])


class Tags(HTMLParser):
    """Counts tags, and remembers what points elsewhere."""

    def __init__(self):
        super().__init__()
        self.counts, self.open, self.outside = {}, [], []

    def handle_starttag(self, tag, attributes):
        self.counts[tag] = self.counts.get(tag, 0) + 1
        self.outside += [v for k, v in attributes if k in ("src", "href")]
        if tag not in ("meta",):
            self.open.append(tag)

    def handle_endtag(self, tag):
        while self.open and self.open.pop() != tag:
            pass


@pytest.fixture
def moving(tmp_path):
    path = tmp_path / "moving <b>&.tif"
    made = gdal.GetDriverByName("GTiff").Create(str(path), 300, 200, 1)
    made.GetRasterBand(1).Fill(3)
    made = None
    return str(path)


def links(n=40, name="p"):
    rng = np.random.default_rng(0)
    source = rng.uniform(0, 200, (n, 2))
    target = frames.apply(MATRIX, source) + rng.normal(0, 0.5, (n, 2))
    label = np.array([f"{name}{i}" for i in range(n)], dtype=object)
    check = np.arange(n) % 10 == 0
    return Links(source, target, Frame(PIXELS), Frame(MAP, "EPSG:32633"), label=label, check=check)


@pytest.fixture
def report(tmp_path, moving):
    path, given = str(tmp_path / "p.csv"), links()
    write_links(path, given)
    how = Fitting("affine")
    with opened(RasterSource(moving), None) as rasters:
        fitted = fit_links(given, rasters, how)
    return report_of_fit(given, fitted, how, path, (RasterSource(moving), None))


def test_a_report_says_what_it_came_from(report, tmp_path, moving):
    json.dumps(report, allow_nan=False)
    with Path(moving).open("rb") as file:
        assert report["inputs"]["moving"]["sha256"] == hashlib.sha256(file.read()).hexdigest()
    assert report["inputs"]["moving"]["width"] == 300 and "sha256" in report["inputs"]["points"]
    assert report["parameters"]["transform"] == "affine" and report["versions"]["numpy"] == np.__version__
    assert report["versions"]["crosstie"] and report["versions"]["geos"] and report["created"].endswith("Z")
    assert np.array(report["transform"]["covariance"]).shape == (6, 6)
    assert report["accuracy"]["n"] == 36 and report["check"]["n"] == 4
    assert report["accuracy"]["rmse_dof_px"] > report["accuracy"]["rmse_px"] > 0
    assert len(report["points"]) == 40 and report["points"][1]["id"] == "p1"
    row = report["points"][1]
    assert abs(np.hypot(row["dx_px"], row["dy_px"]) - row["residual_px"]) < 1e-5


def test_the_page_is_whole_and_needs_nothing_else(report):
    page, tags = to_html(report), Tags()
    tags.feed(page)
    assert not tags.open and not tags.outside and "script" not in tags.counts
    assert tags.counts["svg"] == 2 and tags.counts["circle"] == 40 + 3 and tags.counts["section"] == 7
    assert "moving &lt;b&gt;&amp;.tif" in page and "<b>" not in page


def test_names_cannot_smuggle_markup_in(report):
    report["points"][0]["id"] = "<script>alert(1)</script>"
    report["reasons"] = ["<img src=x>"]
    assert "<script" not in to_html(report) and "<img" not in to_html(report)


def test_a_match_reports_its_verdict(tmp_path, moving):
    rng = np.random.default_rng(1)
    xy = rng.uniform(0, 200, (30, 2))
    points = TiePoints.from_matches(xy, xy + 5 + rng.normal(0, 0.3, (30, 2)), np.ones(30), "structural").reject(
        [3], "wrong"
    )
    request = MatchRequest(RasterSource(moving), RasterSource(moving))
    outcome = Registered(
        request,
        "review",
        Affine.fit(xy, xy + 5),
        points,
        Accuracy(29, 0.3, 0.31, 0.4, 0.5, 0.9, 0.97),
        0.8,
        ("Look first.",),
    )
    report = report_of_match(outcome)
    assert report["verdict"] == "review" and report["accuracy"]["rmse_map"] is None
    assert sum(p["used"] for p in report["points"]) == 29
    write_report(str(tmp_path / "r.html"), report)
    write_report(str(tmp_path / "r.json"), report)
    assert json.loads((tmp_path / "r.json").read_text()) == report
    assert "Look first." in (tmp_path / "r.html").read_text()
    with pytest.raises(CrosstieError, match="exists already"):
        write_report(str(tmp_path / "r.html"), report)


def test_figures_stand_odd_numbers():
    nothing = np.empty((0, 2))
    assert "</svg>" in residual_map(nothing, nothing, np.empty(0, bool), np.empty(0, bool), (0, 0))
    assert "</svg>" in residual_histogram([], float("nan"))
    assert "nan" not in residual_histogram([0.0, 0.0, np.nan, np.inf], 0.0).lower()
    xy = np.array([[1.0, 1.0], [2.0, np.nan], [3.0, 3.0]])
    assert "nan" not in residual_map(xy, xy, np.ones(3, bool), np.zeros(3, bool), (4, 4)).lower()


def test_fit_writes_a_report(tmp_path, moving):
    write_links(str(tmp_path / "p.csv"), links())
    target = str(tmp_path / "out.html")
    assert main(["fit", str(tmp_path / "p.csv"), "--moving", moving, "--report", target]) == 0
    assert "Registration report" in (tmp_path / "out.html").read_text()


def test_the_histogram_fills_its_frame_and_the_longest_residual_is_in_its_last_tenth():
    bars = re.findall(r'class="bar" x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="([\d.]+)"', residual_histogram(
        np.linspace(0, 4, 200), 3.6
    ))  # fmt: skip
    left, wide, tall = np.array(bars, float).T
    assert left[0] == pytest.approx(svg.MARGIN, abs=0.1)
    assert left[-1] + wide[-1] == pytest.approx(svg.WIDTH - svg.MARGIN, abs=1.5)
    assert tall[-3:].max() > 0
