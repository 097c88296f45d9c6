"""tar behind the contract: words that are read, a coarse stage of its own, broken weights; mostly untrained."""

from __future__ import annotations

import json

import numpy as np
import pytest

torch = pytest.importorskip("torch")
safetensors = pytest.importorskip("safetensors.torch")

from crosstie.core.errors import CrosstieError  # noqa: E402
from crosstie.core.geometry import frames  # noqa: E402
from crosstie.core.matching import MatchContext, Placement, Prior, WorkingImage  # noqa: E402
from crosstie.core.outcome import Failed, Registered  # noqa: E402
from crosstie.core.progress import CancelledError  # noqa: E402
from crosstie.core.registration.scene_vocabulary import vocabulary  # noqa: E402
from crosstie.core.request import MatchRequest, RasterSource, matcher_options  # noqa: E402
from crosstie.models import weights  # noqa: E402
from crosstie.models.arrays import arrays_for  # noqa: E402
from crosstie.models.calibration import Calibration  # noqa: E402
from crosstie.models.tar import stored  # noqa: E402
from crosstie.models.tar.coarse_search import OwnCoarseSearch, _peak  # noqa: E402
from crosstie.models.tar.matcher import TarMatcher  # noqa: E402
from crosstie.models.tar.network import Tar, TarShape  # noqa: E402
from crosstie.models.tar.text import TextTable  # noqa: E402
from crosstie.services.match import match  # noqa: E402

TINY = TarShape(
    widths=(8, 12, 16), depths=(1, 1, 1), rounds=1, heads=2, half_width=12, detail_width=8, half_features=4,
    full_features=4, vote_width=16, coarse_width=12, coarse_features=4,
)  # fmt: skip
NAMES = vocabulary().names
CONTEXT = MatchContext(radius_px=14.0, spacing_px=16.0)


def network(words=True):
    """Return one that has learned nothing: fixed templates of structure alone, so what it must find is known."""
    torch.manual_seed(0)
    made = Tar(torch.randn(len(NAMES), 12) if words else None, TINY).eval()
    for mix in (made.half_features, made.full_features, made.coarse_features):
        torch.nn.init.zeros_(mix.share)
        torch.nn.init.zeros_(mix.learn.weight)
    return made


def matcher():
    made = network()
    return TarMatcher(arrays_for("cpu"), made, Calibration(0.0, 2.0), TextTable(NAMES, made.words.table))


def blocks(rows, cols, seed=0, count=160):
    """Return bright and dark rectangles: edges of all lengths, nowhere the same."""
    rng = np.random.default_rng(seed)
    picture = np.full((rows, cols), 0.5, np.float32)
    for _ in range(count):
        y, x = rng.integers(0, rows), rng.integers(0, cols)
        h, w = rng.integers(4, rows // 6, 2)
        picture[y : y + h, x : x + w] = rng.uniform(0.1, 0.9)
    return picture


def image(picture, valid=None):
    valid = np.ones(picture.shape, bool) if valid is None else valid
    return WorkingImage(np.ascontiguousarray(picture[None] * valid).astype(np.float32), valid, np.eye(3))


def seen_through(picture, to_new, shape, invert=False):
    """Return the picture under a (3, 3) matrix of px to px, invalid where it shows nothing."""
    arrays = arrays_for("cpu")
    stack = arrays.asarray(np.stack([picture, np.ones_like(picture)]))
    seen = arrays.to_numpy(arrays.warp(stack, np.linalg.inv(to_new)[None], shape))[0]
    return image(1 - seen[0] if invert else seen[0], seen[1] > 0.999)


def about(shape, angle, scale, shift=(0.0, 0.0)):
    rows, cols = shape
    middle = frames.shift(cols / 2 + shift[0], rows / 2 + shift[1])
    return middle @ frames.similarity(scale, angle) @ frames.shift(-cols / 2, -rows / 2)


def corner_error(placement, truth, shape):
    corners = frames.corners(shape)
    return float(np.abs(frames.apply(placement.matrix, corners) - frames.apply(truth, corners)).max())


# The coarse stage


@pytest.mark.parametrize(
    ("angle", "scale", "shift"), [(0, 1, (0, 0)), (35, 0.75, (15, -20)), (-33, 1.28, (-20, 20)), (20, 1.0, (22, 22))]
)
def test_turns_scales_and_shifts_are_found_without_any_help(angle, scale, shift):
    picture = blocks(220, 240)
    there = about(picture.shape, angle, scale, shift)
    moving = seen_through(picture, there, picture.shape, invert=True)
    found = OwnCoarseSearch(arrays_for("cpu"), network).place(image(picture), moving)
    assert corner_error(found[0], np.linalg.inv(there), picture.shape) < 10
    assert found[0].significance > 4 and found[0].score > 0.3 and 0.2 < found[0].overlap <= 1
    assert all(a.evidence["strength"] >= b.evidence["strength"] for a, b in zip(found, found[1:]))


def test_a_prior_says_where_the_middle_of_the_range_is():
    picture = blocks(300, 360, seed=3)
    there = frames.similarity(0.5, 100.0)
    there = frames.shift(*-frames.apply(there, frames.corners(picture.shape)).min(0)) @ there
    size = np.ceil(frames.apply(there, frames.corners(picture.shape)).max(0)).astype(int)
    moving = seen_through(picture, there, (int(size[1]), int(size[0])))
    believed = np.linalg.inv(there) @ about(moving.shape, 20.0, 1.2)
    prior = Prior(believed, 40.0, 30.0, 1.4)
    found = OwnCoarseSearch(arrays_for("cpu"), network).place(image(picture), moving, prior)
    assert corner_error(found[0], np.linalg.inv(there), moving.shape) < 12


def test_nothing_to_compare_gives_no_placement():
    picture, empty = blocks(96, 96), np.zeros((96, 96), bool)
    place = OwnCoarseSearch(arrays_for("cpu"), network).place
    assert place(image(picture), image(picture, empty)) == []
    flat = place(image(picture), image(np.full((96, 96), 0.5, np.float32)))
    assert all(np.isfinite(p.matrix).all() for p in flat)


def test_cancel_reaches_the_sweep():
    calls = []

    def cancelled():
        calls.append(1)
        return len(calls) > 3

    picture = blocks(160, 160)
    with pytest.raises(CancelledError):
        OwnCoarseSearch(arrays_for("cpu"), network).place(image(picture), image(picture), is_cancelled=cancelled)
    assert len(calls) < 6


@pytest.mark.parametrize("place", [(3.0, 4.0), (3.3, 3.8), (0.0, 7.0)])
def test_peaks_are_found_between_cells(place):
    y, x = np.mgrid[0:8, 0:8]
    surface = -((x - place[0]) ** 2) - (y - place[1]) ** 2
    found, height = _peak(surface)
    assert np.abs(found - place).max() < 1e-6 and height == surface.max()


# Tiles and words


def test_tiles_match_as_those_of_dgim():
    made, tile = matcher().prepare({}), image(blocks(128, 200))
    found = made.match(tile, tile, CONTEXT)
    assert len(found) > 30 and np.median(np.abs(found.moving_xy - found.reference_xy)) < 0.05
    # Nothing was heard yet: words are asked for where images are placed.
    assert made.notes() == ()


def placed(made, beside=None):
    picture = image(blocks(160, 160))
    return made.aligner(beside).place(picture, picture)


def test_what_the_images_suggest_is_said():
    made = matcher().prepare({})
    placed(made)
    assert len(made.notes()) == 1 and "escriptor" in str(made.notes()[0]) and len(made._heard) == 1
    made._heard[0][:] = 0
    made._heard[0][[3, 5]] = 0.6, 0.3
    assert f"{NAMES[3]} (60 %), {NAMES[5]} (30 %)." in str(made.notes()[0])
    made._heard[0][:] = 1 / len(NAMES)
    assert "No descriptor" in str(made.notes()[0])


def test_named_descriptors_are_used_and_said():
    made = matcher().prepare(matcher_options("a Harbour with ships"))
    placed(made)
    assert [str(note) for note in made.notes()] == ["Descriptors of the scene, as you named them: harbour, ship."]
    assert {NAMES[k] for k in np.argsort(-made._heard[0])[:2]} == {"harbour", "ship"}
    # The next request is another one.
    assert made.prepare({}).notes() == ()


class Fixed:
    """An aligner that knows one placement."""

    def __init__(self, *placements):
        self.placements = list(placements)

    def place(self, reference, moving, prior=None, progress=None, is_cancelled=None, least_lead=0.0):
        return self.placements


def test_beside_the_search_its_own_place_is_tried_unless_it_is_the_same():
    right = Placement(np.eye(3), 0.5, 9.0, 1.0)
    wrong = [Placement(frames.shift(80.0 + 20 * k, 0.0), 0.5, 7.0 - k, 1.0) for k in range(3)]
    made = matcher().prepare({})
    assert placed(made, Fixed(right, wrong[0])) == [right, wrong[0]]
    found = placed(made, Fixed(*wrong))
    assert [p.significance for p in found] == [7.0, 6.0, 7.0, 5.0]
    assert np.abs(found[2].matrix - np.eye(3)).max() < 3 and len(placed(made, Fixed())) == 1


def test_descriptors_with_weights_of_a_land_cover_layer_are_taken_too():
    made = matcher().prepare({"scene": {"arable land": 0.7, "mixed forest": 0.3}})
    prior = made._prior()
    assert prior[NAMES.index("arable land")] == pytest.approx(0.7) and prior.sum() < 0.7 + 0.3 + 0.02 * len(NAMES)


@pytest.mark.parametrize(
    ("scene", "says"),
    [("qwertz", "names nothing"), ("harbour " * 1250, "characters long"), ({"a city on Mars": 1.0}, "table of text")],
    ids=["unknown", "long", "not in the table"],
)
def test_scenes_that_are_not_understood_are_refused(scene, says):
    with pytest.raises(CrosstieError, match=says):
        matcher().prepare({"scene": scene})


def test_a_vocabulary_entry_that_the_table_lacks_is_refused():
    made = matcher()
    made._table = TextTable(NAMES[1:], made.table.values[1:])
    with pytest.raises(CrosstieError, match=f"lacks “{NAMES[0]}”"):
        made.prepare({"scene": NAMES[0]})


def test_a_bad_scene_ends_a_run_before_anything_is_read(tmp_path):
    sources = RasterSource(str(tmp_path / "none.tif")), RasterSource(str(tmp_path / "none.tif"))
    if weights.available("tar"):
        outcome = match(MatchRequest(*sources, matcher="tar", options={"scene": "qwertz"}))
        assert isinstance(outcome, Failed) and "names nothing" in str(outcome.sentence)
    outcome = match(MatchRequest(*sources, matcher="structural", options={"coarse": "own"}))
    assert isinstance(outcome, Failed) and "no coarse stage of its own" in str(outcome.sentence)


# Weights


@pytest.fixture
def files():
    """What `tar` alone has learned, as shipped, and `dgim`'s weights."""
    base = weights.read("dgim")
    torch.manual_seed(0)
    made = Tar(torch.randn(len(NAMES), 64))
    about = {"descriptors": json.dumps(NAMES), "dgim": base.metadata["step"]}
    tensors = {k: v.clone() for k, v in made.own_state().items() if not k.endswith("num_batches_tracked")}
    return weights.Weights(tensors, about), base


def test_weights_come_back_on_top_of_those_of_dgim(files):
    loaded, table, calibration = stored.load_network(*files)
    assert table.names == NAMES and calibration == Calibration.of(files[1].metadata)
    assert torch.equal(loaded.words.enter.weight, files[0].tensors["words.enter.weight"])
    assert not any(isinstance(part, torch.nn.BatchNorm2d) for part in loaded.modules())
    assert sum(t.numel() for t in files[0].tensors.values()) * 2 < 4e6


@pytest.mark.parametrize("damage", ["another dgim", "a tensor missing", "another shape", "no descriptors", "no table"])
def test_weights_of_another_version_are_explained(files, damage):
    own, base = files
    tensors, about = dict(own.tensors), dict(own.metadata)
    if damage == "another dgim":
        about["dgim"] = "1"
    elif damage == "a tensor missing":
        del tensors["words.enter.weight"]
        del tensors["words.enter.bias"]
    elif damage == "another shape":
        tensors["words.enter.weight"] = torch.ones(3, 3)
    elif damage == "no descriptors":
        del about["descriptors"]
    else:
        del tensors["words.table"]
    with pytest.raises(weights.WeightsError, match="another version"):
        stored.load_network(weights.Weights(tensors, about), base)


@pytest.mark.skipif(not weights.available("tar"), reason="the weights of tar are not there")
def test_the_weights_that_ship_match_a_deformed_scene_without_the_search(tmp_path):
    from osgeo import gdal

    picture = blocks(256, 256, seed=5)
    there = about(picture.shape, 28.0, 0.8, (12.0, -18.0))
    moving = seen_through(picture, there, picture.shape, invert=True)
    paths = {}
    for name, pixels in (("reference", picture), ("moving", moving.pixels[0])):
        paths[name] = str(tmp_path / f"{name}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(paths[name], 256, 256, 1, gdal.GDT_Byte)
        dataset.GetRasterBand(1).WriteArray((255 * pixels).astype(np.uint8))
        dataset = None
    request = MatchRequest(
        RasterSource(paths["moving"]), RasterSource(paths["reference"]), matcher="tar", device="cpu",
        options=matcher_options("dense housing", "own"),
    )  # fmt: skip
    outcome = match(request)
    assert isinstance(outcome, Registered)
    inner = frames.apply(there, np.array([[80.0, 80], [180, 90], [120, 170]]))
    gap = outcome.transform.forward(inner) - frames.apply(np.linalg.inv(there), inner)
    assert np.abs(gap).max() < 1.5 and any("dense housing" in str(note) for note in outcome.notes)
