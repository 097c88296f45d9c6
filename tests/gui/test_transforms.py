"""A bent transform chosen in the dock: matched, shown, reviewed and written."""

from crosstie.core.outcome import Registered
from crosstie.demo.accuracy import raster_error
from qgis.PyQt.QtWidgets import QLabel


def test_a_spline_is_chosen_matched_and_written(window, loaded, screens):
    pair, moving, _ = loaded
    window.widget("options_group").setCollapsed(False)
    window.choose("transform_picker", "Thin-plate spline")
    window.spin(0.2)
    window.picture(screens / "spline_options.png")
    window.widget("options_group").setCollapsed(True)
    outcome = window.match()
    assert isinstance(outcome, Registered), getattr(outcome, "reasons", outcome)
    assert outcome.transform.name == "thin-plate-spline"
    window.click("why_button")
    why = " ".join(label.text() for label in window.widget("reasons").findChildren(QLabel))
    assert "thin-plate" in why
    window.click("apply_button")
    window.wait_for_task()
    assert raster_error(pair.moving.with_name("sar_registered.tif"), pair).rmse_px <= 2.0
    window.click("review_button")
    window.spin(1.0)
    window.picture(screens / "spline_review.png")
    assert window.plugin().session.review.state.family == "thin-plate-spline"
