"""The sample pair: reproducible, true to its truth, and no gift."""

import json

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.demo import accuracy, sample
from crosstie.demo.land import Cover, invent
from crosstie.demo.scene import OVERSAMPLING, survey
from osgeo import gdal


@pytest.fixture(scope="module")
def pairs(tmp_path_factory):
    return sample.make_pairs(tmp_path_factory.mktemp("sample"))


def read(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def rms(offsets):
    return float(np.sqrt((np.asarray(offsets) ** 2).sum(1).mean()))


def test_it_is_the_same_each_time(pairs, tmp_path):
    again = sample.make_pairs(tmp_path)
    for first, second in zip(pairs, again):
        assert np.array_equal(read(first.reference), read(second.reference))
        assert np.array_equal(read(first.moving), read(second.moving))


def test_the_grids_differ_as_promised():
    matrix = sample.true_matrix()
    scale = np.sqrt(np.linalg.det(matrix[:2, :2]))
    rotation = np.degrees(np.arctan2(matrix[1, 0], matrix[0, 0]))
    assert scale >= 1.3
    assert abs(rotation) >= 15
    assert all(580 <= side <= 900 for side in (*sample.OPTICAL.shape, *sample.RADAR.shape))


def test_neither_the_pixels_nor_the_written_georeference_are_near_the_truth(pairs):
    good, _ = pairs
    moving, reference = np.hsplit(sample.check_points(), 2)
    written = np.linalg.inv(accuracy.georeference(good.reference)) @ accuracy.georeference(good.moving)
    assert rms(moving - reference) > 10
    assert rms(frames.apply(written, moving) - reference) > 40


def test_both_scenes_show_the_same_ground_at_the_check_points_outside_the_changes():
    place = invent(sample.PLACE_SEED)
    optical, radar = (survey(place, grid.finer(OVERSAMPLING)) for grid in (sample.OPTICAL, sample.RADAR))
    x, y, u, v = (OVERSAMPLING * sample.check_points()).astype(int).T
    assert (optical.feature[v, u] == radar.feature[y, x]).mean() > 0.9
    assert (optical.feature[np.roll(v, 1), np.roll(u, 1)] == radar.feature[y, x]).mean() < 0.3


def test_a_fifth_of_the_scene_has_changed():
    grid = sample.RADAR.finer(OVERSAMPLING)
    mask = sample.changed(grid)
    assert mask.mean() == pytest.approx(0.2, abs=0.01)
    today, later = (survey(invent(sample.PLACE_SEED + years), grid) for years in (0, 1000))
    assert (today.cover != later.cover)[mask].mean() > 0.25


def test_contrasts_are_inverted_and_speckled(pairs):
    good, _ = pairs
    grid = sample.RADAR
    cover = survey(invent(sample.PLACE_SEED), grid).cover
    amplitude = read(good.moving).astype(float)
    same = ~sample.changed(grid)
    optical, known = accuracy._sample(good.reference, sample.true_matrix(), grid.shape)

    def level(image, kind):
        return np.median(image[same & known & (cover == kind)])

    assert level(optical, Cover.ROAD) > level(optical, Cover.WOOD)
    assert level(amplitude, Cover.ROAD) < level(amplitude, Cover.WOOD)
    assert level(optical, Cover.SAND) > level(optical, Cover.FIELD)
    assert level(amplitude, Cover.SAND) < level(amplitude, Cover.FIELD)
    sea = amplitude[same & (cover == Cover.SEA)]
    assert sea.std() / sea.mean() > 0.2


def test_the_manifests_are_what_evaluate_reads(pairs):
    good, bad = pairs
    entry = json.loads(good.moving.with_name("pairs.json").read_text())["pairs"][0]
    points = np.array(entry["check_points"])
    assert rms(frames.apply(np.array(entry["matrix"]), points[:, :2]) - points[:, 2:]) < 0.01
    other = json.loads(bad.moving.with_name("negatives.json").read_text())["pairs"][0]
    assert "check_points" not in other


def test_sift_fails_on_it(pairs):
    baselines = pytest.importorskip("crosstie.cli.baselines")
    good, _ = pairs
    _, transform = baselines.run("sift", str(good.moving), str(good.reference))
    moving, reference = np.hsplit(sample.check_points(), 2)
    assert transform is None or rms(transform.forward(moving) - reference) > 10


class TestAccuracyReadBack:
    """The measuring stick is itself measured on files whose error is known."""

    def write_registered(self, pair, folder, error_px=(0.0, 0.0), size_m=None):
        """Warp the moving raster by the truth, displaced by `error_px` reference pixels."""
        to_map = accuracy.georeference(pair.reference) @ frames.shift(*error_px) @ pair.matrix
        (a, b, c), (d, e, f) = to_map[:2]
        moving = gdal.GetDriverByName("MEM").CreateCopy("", gdal.Open(str(pair.moving)))
        moving.SetGeoTransform((c, a, b, f, d, e))
        target = folder / "registered.tif"
        gdal.Warp(str(target), moving, xRes=size_m, yRes=size_m, dstNodata=0, resampleAlg="bilinear")
        return target

    @pytest.mark.parametrize("size_m", [3.0, 4.5])
    def test_the_truth_measures_as_nothing(self, pairs, tmp_path, size_m):
        measured = accuracy.raster_error(self.write_registered(pairs[0], tmp_path, size_m=size_m), pairs[0])
        assert measured.rmse_px < 0.1
        assert measured.count > 30

    @pytest.mark.parametrize("error", [(1.5, 0.0), (-2.0, 3.3), (0.0, 7.0)])
    def test_a_known_error_is_found(self, pairs, tmp_path, error):
        measured = accuracy.raster_error(self.write_registered(pairs[0], tmp_path, error, size_m=3.0), pairs[0])
        assert measured.rmse_px == pytest.approx(np.hypot(*error), abs=0.15)

    def test_content_from_elsewhere_is_no_small_error(self, pairs, tmp_path):
        registered = self.write_registered(pairs[0], tmp_path, (120.0, -90.0), size_m=3.0)
        assert accuracy.raster_error(registered, pairs[0]).rmse_px == float("inf")

    @pytest.mark.parametrize("error_px", [0.0, 3.0])
    def test_points_are_measured_in_reference_pixels(self, pairs, tmp_path, error_px):
        good, _ = pairs
        moving, reference = np.hsplit(sample.check_points(), 2)
        source = frames.apply(accuracy.georeference(good.moving), moving)
        target = frames.apply(accuracy.georeference(good.reference), reference + (error_px, 0.0))
        rows = [f"{x},{y},{u},{v},1,0,0,0" for (x, y), (u, v) in zip(target, source)]
        rows.append("0,0,0,0,0,0,0,0")
        path = tmp_path / "sar.tif.points"
        path.write_text(
            "\n".join(["#CRS: EPSG:32633", "mapX,mapY,sourceX,sourceY,enable,dX,dY,residual", *rows]) + "\n"
        )
        measured = accuracy.points_error(path, good)
        assert measured.rmse_px == pytest.approx(error_px, abs=1e-3)
        assert measured.count == len(moving)
