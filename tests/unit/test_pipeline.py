"""The pipeline with an aligner that is told the placement and a matcher of plain correlation: its own logic alone."""

from dataclasses import replace

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.geometry.choose import choose_transform
from crosstie.core.matching import NATIVE, Matcher, Placement, TilePoints, WorkingImage
from crosstie.core.outcome import Cancelled, Failed, Refused, Registered
from crosstie.core.progress import CancelledError
from crosstie.core.raster.sampling import pixel_centres, sample
from crosstie.core.registration import tile_matching
from crosstie.core.registration.image_pair import ImagePair
from crosstie.core.registration.pipeline import register
from crosstie.core.registration.search_windows import search_stages
from crosstie.core.request import HandPlacement, MatchRequest, RasterSource, RoughPoint
from osgeo import gdal

SIDE = 360
TRUTH = frames.shift(30, 12) @ frames.similarity(0.9, 20) @ frames.shift(-10, -60)


def texture(rows, cols, seed, smooth=3):
    """Blurred noise, 0..255."""
    rng = np.random.default_rng(seed)
    image = rng.standard_normal((rows, cols))
    kernel = np.exp(-0.5 * (np.arange(-9, 10) / smooth) ** 2)
    for axis in (0, 1):
        image = np.apply_along_axis(np.convolve, axis, image, kernel / kernel.sum(), "same")
    return 127 + 45 * image / image.std()


def write(path, pixels, geotransform=None):
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), pixels.shape[1], pixels.shape[0], 1, gdal.GDT_Byte)
    if geotransform is not None:
        from osgeo import osr

        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32633)
        dataset.SetProjection(crs.ExportToWkt())
        dataset.SetGeoTransform(geotransform)
    dataset.GetRasterBand(1).WriteArray(np.clip(pixels, 1, 255).astype(np.uint8))
    dataset.FlushCache()
    return RasterSource(str(path))


@pytest.fixture
def rasters(tmp_path):
    """A reference, and its content seen through the inverse of TRUTH (moving to reference px)."""
    reference = texture(SIDE, SIDE, 1)
    image = WorkingImage(reference[None].astype(np.float32), np.ones_like(reference, bool), np.eye(3))
    centres = pixel_centres((300, 320))
    there = frames.apply(TRUTH, centres.reshape(-1, 2)).reshape(centres.shape)
    moving = sample(image, there, np.eye(3)).pixels[0]
    return write(tmp_path / "moving.tif", moving), write(tmp_path / "reference.tif", reference)


class ToldAligner:
    """Returns the placement it was told, in native px, and wrong ones."""

    def __init__(self, *native, believed=False):
        self.native = native
        self.priors = []

    def place(self, reference, moving, prior, progress, is_cancelled, least_lead=0.0):
        self.priors.append(prior)
        progress("Searching", 0.5)
        to_working = np.linalg.inv(reference.to_native)
        return [
            Placement(to_working @ m @ moving.to_native, 0.5, 9.0 - 0.5 * i, 0.9) for i, m in enumerate(self.native)
        ]


class Correlator(Matcher):
    """Normalised correlation of 25 px windows: enough for one modality."""

    name = "correlator"

    def match(self, reference, moving, context):
        half, r = 12, int(np.ceil(context.radius_px))
        rows, cols = reference.shape
        found = []
        for y in range(half + r, rows - half - r, int(context.spacing_px)):
            for x in range(half + r, cols - half - r, int(context.spacing_px)):
                if context.is_cancelled():
                    raise CancelledError
                where = np.s_[y - half : y + half + 1, x - half : x + half + 1]
                if moving.valid[where].all():
                    found.append(self._peak(reference.pixels[0], moving.pixels[0][where], x, y, half, r))
        if not found:
            return TilePoints.empty()
        found = np.array(found)
        return TilePoints(found[:, :2], found[:, 2:4], found[:, 4])

    def _peak(self, image, template, x, y, half, r):
        around = image[y - half - r : y + half + r + 1, x - half - r : x + half + r + 1]
        views = np.lib.stride_tricks.sliding_window_view(around, template.shape)
        views = views - views.mean(axis=(2, 3), keepdims=True)
        template = template - template.mean()
        norm = np.sqrt((views**2).sum((2, 3)) * (template**2).sum()) + 1e-9
        score = (views * template).sum((2, 3)) / norm
        dy, dx = np.unravel_index(score.argmax(), score.shape)
        fy, fx = dy + vertex(score[:, dx], dy), dx + vertex(score[dy], dx)
        return x + 0.5, y + 0.5, x + fx - r + 0.5, y + fy - r + 0.5, max(float(score.max()), 0.0)


def vertex(values, i):
    """Return how far the parabola through the peak's neighbours has its vertex from it."""
    if not 0 < i < len(values) - 1:
        return 0.0
    before, here, after = values[i - 1 : i + 2]
    return 0.5 * (before - after) / (before - 2 * here + after)


def run(rasters, *placements, aligner=None, **options):
    request = MatchRequest(*rasters, **options)
    return register(request, aligner or ToldAligner(*placements), Correlator())


def error(outcome):
    transform = outcome.transform if isinstance(outcome, Registered) else outcome.candidate
    xy = np.array([[60, 60], [250, 80], [160, 240], [90, 200]], float)
    return float(np.linalg.norm(transform.forward(xy) - frames.apply(TRUTH, xy), axis=1).max())


def near(shift=6, turn=2.0, scale=1.03):
    """The truth, off by as much as a coarse search leaves."""
    middle = frames.shift(150, 150)
    return frames.shift(shift, -shift) @ TRUTH @ middle @ frames.similarity(scale, turn) @ np.linalg.inv(middle)


def test_a_rough_placement_is_refined(rasters):
    outcome = run(rasters, near())
    assert isinstance(outcome, Registered), outcome
    assert error(outcome) < 1.0
    assert outcome.transform.name in ("similarity", "affine")
    assert outcome.accuracy.n > 50
    assert outcome.accuracy.rmse_px < 1.0
    assert "unseen areas" in str(outcome.notes[0])


def test_the_right_one_of_competing_placements_wins(rasters):
    wrong = frames.similarity(1, 200) @ frames.shift(-300, -280)
    assert error(run(rasters, wrong, frames.shift(90, 0) @ TRUTH, near())) < 1.0


def test_the_same_request_gives_the_same_result(rasters):
    first, second = run(rasters, near()), run(rasters, near())
    np.testing.assert_array_equal(first.transform.matrix, second.transform.matrix)
    np.testing.assert_array_equal(first.tie_points.reference_xy, second.tie_points.reference_xy)


def test_another_place_is_refused(rasters, tmp_path):
    other = write(tmp_path / "other.tif", texture(300, 320, 7))
    outcome = run((other, rasters[1]), near())
    assert isinstance(outcome, Refused), outcome
    assert outcome.reasons


def test_no_placement_at_all_is_refused_with_advice(rasters):
    outcome = run(rasters)
    assert isinstance(outcome, Refused)
    assert any("rough points" in str(reason) for reason in outcome.reasons)


@pytest.mark.parametrize("asked", ["shift", "similarity", "affine", "projective"])
def test_the_transform_that_was_asked_for_is_used(rasters, asked):
    outcome = run(rasters, near(), transform=asked)
    transform = outcome.transform if isinstance(outcome, Registered) else outcome.candidate
    assert transform is None or transform.name == asked


def test_rejected_matches_stay_in_the_table_with_their_cause(rasters):
    points = run(rasters, near()).tie_points
    assert len(np.unique(points.id)) == len(points)
    assert all(points.rejection[~points.enabled] != "")
    assert all(points.rejection[points.enabled] == "")


def test_cancel_reaches_the_innermost_loop(rasters):
    asked = []

    def is_cancelled():
        asked.append(1)
        return len(asked) > 60

    outcome = register(MatchRequest(*rasters), ToldAligner(near()), Correlator(), is_cancelled=is_cancelled)
    assert isinstance(outcome, Cancelled)
    assert len(asked) == 61


def test_a_cancel_during_a_fit_ends_the_fit(rasters, monkeypatch):
    wanted, ended = [True], []

    def cancelled_while_choosing(*args, **options):
        wanted.clear()
        try:
            return choose_transform(*args, **options)
        except CancelledError:
            ended.append(True)
            raise

    monkeypatch.setattr(tile_matching, "choose_transform", cancelled_while_choosing)
    outcome = register(MatchRequest(*rasters), ToldAligner(near()), Correlator(), is_cancelled=lambda: not wanted)
    assert isinstance(outcome, Cancelled) and ended == [True]


def test_progress_names_stages_and_never_leaves_0_to_1(rasters):
    seen = []
    register(MatchRequest(*rasters), ToldAligner(near()), Correlator(), lambda *step: seen.append(step))
    stages, fractions = zip(*seen)
    assert {"Reading", "Searching", "Matching tiles", "Judging"} <= {str(stage) for stage in stages}
    assert min(fractions) >= 0
    assert max(fractions) <= 1


class Broken:
    def __init__(self, failure):
        self.failure = failure

    def place(self, *_):
        raise self.failure


@pytest.mark.parametrize("failure", [RuntimeError("boom"), MemoryError()])
def test_an_unexpected_error_is_a_sentence_with_details(rasters, failure):
    outcome = run(rasters, aligner=Broken(failure))
    assert isinstance(outcome, Failed)
    assert str(outcome.sentence).endswith(".")
    assert type(failure).__name__ in outcome.details


def test_a_missing_file_is_a_sentence(rasters, tmp_path):
    outcome = run((replace(rasters[0], path=str(tmp_path / "gone.tif")), rasters[1]), near())
    assert isinstance(outcome, Failed)
    assert "gone.tif" in str(outcome.sentence)


def looks_of(moving, reference, **options):
    with ImagePair(MatchRequest(moving, reference, **options)) as pair:
        return list(search_stages(pair))


def test_georeferences_are_a_prior_then_everything_is_searched(tmp_path):
    north_up = (500000, 10, 0, 4500000, 0, -10)
    moving = write(tmp_path / "m.tif", texture(100, 100, 3), (501000, 10, 0, 4499000, 0, -10))
    reference = write(tmp_path / "r.tif", texture(400, 400, 4), north_up)
    first, second = looks_of(moving, reference)
    assert first.prior.frame == NATIVE
    np.testing.assert_allclose(first.prior.matrix, frames.shift(100, 100), atol=1e-6)
    x0, y0, x1, y1 = first.windows[0]
    assert x0 == pytest.approx(100 - first.prior.shift_px)
    assert (y0, x1, y1) == pytest.approx((x0, 300 - x0, 300 - x0))
    assert second.prior is None
    assert second.windows == ((0, 0, 400, 400),)
    (only,) = looks_of(moving, reference, prior="none")
    assert only.prior is None


def test_two_rough_points_are_a_prior(rasters):
    moving = [(60.0, 70.0), (240.0, 200.0)]
    points = tuple(RoughPoint(m, tuple(frames.apply(TRUTH, m)[0]), 10) for m in moving)
    first = looks_of(*rasters, rough_points=points)[0]
    np.testing.assert_allclose(first.prior.matrix, TRUTH, atol=1e-6)
    assert first.prior.rotation_deg < 10


@pytest.mark.parametrize("prior", ["auto", "none"])
def test_a_placement_by_hand_goes_before_everything_else_known(tmp_path, prior):
    moving = write(tmp_path / "m.tif", texture(100, 100, 3), (501000, 10, 0, 4499000, 0, -10))
    reference = write(tmp_path / "r.tif", texture(400, 400, 4), (500000, 10, 0, 4500000, 0, -10))
    matrix = frames.similarity(1.2, 30.0, 150.0, 90.0)
    placed = HandPlacement(tuple(map(tuple, matrix.tolist())), 20.0, 8.0, 1.1)
    points = (RoughPoint((1.0, 1.0), (2.0, 2.0), 5.0), RoughPoint((90.0, 9.0), (91.0, 10.0), 5.0))
    first, second = looks_of(moving, reference, prior=prior, placement=placed, rough_points=points)
    np.testing.assert_allclose(first.prior.matrix, matrix)
    assert (first.prior.shift_px, first.prior.rotation_deg, first.prior.scale_factor) == (20.0, 8.0, 1.1)
    x0, y0, x1, y1 = first.windows[0]
    corners = frames.apply(matrix, frames.corners((100, 100)))
    assert (x0, y0) == pytest.approx(tuple(corners.min(axis=0) - 20))
    assert (x1, y1) == pytest.approx(tuple(corners.max(axis=0) + 20))
    assert second.prior is None, "elsewhere is searched too"


def test_a_large_area_is_searched_by_windows_too(rasters):
    whole, *pyramid = looks_of(*rasters, working_size_px=90)
    assert whole.windows == ((0, 0, SIDE, SIDE),)
    assert [len(look.windows) for look in pyramid] == [9, 49]
    for look in pyramid:
        boxes = np.array(look.windows)
        assert boxes[:, :2].min() == 0
        assert boxes[:, 2:].max() == SIDE


def test_mirrored_and_oblong_pixels_are_fitted_as_what_they_are(tmp_path):
    """A south-up reference and a moving raster of pixels twice as high as wide: one similarity on the ground."""
    ground = texture(SIDE, SIDE, 5)
    flipped = write(tmp_path / "r.tif", ground[::-1], (500000, 10, 0, 4500000 - 10 * SIDE, 0, 10))
    oblong = ground[40:320, 30:330].reshape(140, 2, 300).mean(axis=1)
    moving = write(tmp_path / "m.tif", oblong, (500300 + 60, 10, 0, 4500000 - 400 + 50, 0, -20))
    truth = np.array([[1, 0, 30], [0, -2, SIDE - 40], [0, 0, 1.0]])
    outcome = run((moving, flipped), frames.shift(4, 3) @ truth)
    assert isinstance(outcome, Registered), outcome
    xy = np.array([[40, 20], [250, 30], [150, 120]], float)
    apart = outcome.transform.forward(xy) - frames.apply(truth, xy)
    assert np.linalg.norm(apart, axis=1).max() < 1.5


def test_georeferences_that_do_not_overlap_are_named_when_nothing_is_found(tmp_path):
    moving = write(tmp_path / "m.tif", texture(100, 100, 3), (600000, 10, 0, 4500000, 0, -10))
    reference = write(tmp_path / "r.tif", texture(120, 120, 4), (500000, 10, 0, 4500000, 0, -10))
    outcome = run((moving, reference))
    assert isinstance(outcome, Refused)
    assert "do not overlap" in str(outcome.reasons[0])


def test_the_result_says_how_far_the_georeference_was_off(tmp_path):
    ground = texture(SIDE, SIDE, 5)
    reference = write(tmp_path / "r.tif", ground, (500000, 10, 0, 4500000, 0, -10))
    moving = write(tmp_path / "m.tif", ground[40:320, 30:330], (500300 + 120, 10, 0, 4500000 - 400, 0, -10))
    outcome = run((moving, reference), frames.shift(33, 38))
    assert isinstance(outcome, Registered), outcome
    said = [str(note) for note in outcome.notes if "georeference was" in str(note)]
    assert outcome.verdict != "accepted" or "off by about 12.0 reference pixels" in said[0]
    assert (outcome.verdict == "accepted") == bool(said), "a doubtful result says nothing about the georeference"


@pytest.mark.parametrize("away", [40_000, 4_000_000])
def test_a_georeference_that_lies_elsewhere_is_a_reason_for_review(tmp_path, away):
    ground = texture(SIDE, SIDE, 5)
    reference = write(tmp_path / "r.tif", ground, (500000, 10, 0, 4500000, 0, -10))
    moving = write(tmp_path / "m.tif", ground[40:320, 30:330], (500300 + 10 * away, 10, 0, 4500000 - 400, 0, -10))
    outcome = run((moving, reference), frames.shift(33, 38))
    assert isinstance(outcome, Registered) and outcome.verdict == "review", outcome
    assert f"lies about {away:,} reference pixels from here, beyond the reference" in str(outcome.reasons[0])


def test_a_right_georeference_is_called_right(tmp_path):
    ground = texture(SIDE, SIDE, 5)
    reference = write(tmp_path / "r.tif", ground, (500000, 10, 0, 4500000, 0, -10))
    moving = write(tmp_path / "m.tif", ground[40:320, 30:330], (500300, 10, 0, 4500000 - 400, 0, -10))
    outcome = run((moving, reference), frames.shift(30, 40))
    assert any("was right to a tenth" in str(note) for note in outcome.notes), outcome.notes
    assert not any("off by" in str(note) for note in outcome.notes)
