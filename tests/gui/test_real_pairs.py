"""Two real pairs through the dock: a wrong georeference with a rotated grid, and a thermal band under clouds."""

import json
import shutil

import numpy as np
import pytest
from crosstie.core.outcome import Refused, Registered
from crosstie.core.report.outcome_json import outcome_to_json


@pytest.fixture
def pair(shared, tmp_path, request):
    """(moving path, reference path, check points) of the pair named by the test's parameter, copied."""
    manifest = json.loads((shared / "georeferenced.json").read_text())
    entry = next(entry for entry in manifest["pairs"] if entry["id"] == request.param)
    paths = [tmp_path / entry[role].split("/")[-1] for role in ("moving", "reference")]
    for role, path in zip(("moving", "reference"), paths):
        shutil.copy(shared / entry[role], path)
    return (*paths, np.array(entry["check_points"]))


def errors_px(transform, check_points):
    """Return the root mean square error, and what is left of it without the mean shift."""
    moving, reference = np.hsplit(check_points, 2)
    offsets = transform.forward(moving) - reference
    return [float(np.sqrt((part**2).sum(1).mean())) for part in (offsets, offsets - offsets.mean(0))]


# The thermal scene shows one deck of clouds. The two sensors see it from different places, some 28 px apart from where
# the ground says, and in this pair it is most of what both can see: there rotation and scale alone are asserted.
@pytest.mark.parametrize(
    ("pair", "on_the_ground"), [("naip_nir_rotated", True), ("landsat_thermal", False)], indirect=["pair"]
)
def test_it_goes_through_the_dock(window, pair, on_the_ground, screens, request):
    moving_path, reference_path, check_points = pair
    name = request.node.callspec.params["pair"]
    reference, moving = window.add_layer(reference_path), window.add_layer(moving_path)
    window.choose("moving_layer", moving.name())
    window.choose("reference_layer", reference.name())
    window.show_extent_of(reference)
    outcome = window.match()
    window.wait_for_map()
    window.picture(screens / f"{name}_1_matched.png")
    (screens / f"{name}.json").write_text(json.dumps(outcome_to_json(outcome), indent=1))
    assert isinstance(outcome, (Registered, Refused)), outcome
    assert window.text("verdict_label")
    assert isinstance(outcome, Registered), outcome.reasons
    error, without_shift = errors_px(outcome.transform, check_points)
    assert (error if on_the_ground else without_shift) <= 5, outcome.verdict
    window.click("apply_button")
    window.wait_for_task()
    window.wait_for_map()
    window.picture(screens / f"{name}_2_registered.png")
    assert moving_path.with_name(f"{moving_path.stem}_registered.tif").is_file()
