"""Street maps of invented cities: the same each time, on the ground of their images, and free to learn from."""

import numpy as np
import pytest

pytest.importorskip("cv2")

from crosstie.training.engine.licences import OWN  # noqa: E402
from crosstie.training.engine.sources import Library  # noqa: E402
from crosstie.training.made import street_maps  # noqa: E402
from crosstie.training.made.cities import STREET  # noqa: E402


def test_the_same_number_makes_the_same_pair_and_another_one_another():
    one, same, other = street_maps.pair(1, 0, 200), street_maps.pair(1, 0, 200), street_maps.pair(1, 3, 200)
    assert all(np.array_equal(a, b) for a, b in zip(one, same))
    assert not np.array_equal(one[0], other[0]) and not np.array_equal(one[1], other[1])


@pytest.mark.parametrize("number", range(6))
def test_the_map_has_its_streets_where_the_image_shows_them(number):
    image, drawn = street_maps.pair(2, number, 320)
    asphalt = np.abs(image.astype(int) - STREET).max(axis=2) < 16
    palette = next(p for p in street_maps.PALETTES if (drawn == p["land"]).all(axis=2).mean() > 0.02)
    streets = (drawn == palette["street"]).all(axis=2)
    assert 0.05 < streets.mean() < 0.6
    # Grain, cars and trees hide some of them; of what looks like asphalt little lies beside them.
    assert streets[asphalt].mean() > 2 * streets.mean()


def test_a_folder_of_them_is_a_library_of_clean_pairs(tmp_path):
    assert street_maps.main(["--out", str(tmp_path), "--count", "3", "--seed", "4"]) == 0
    pairs = Library.open(tmp_path, licences="clean").training["street_map"]
    assert [pair.source for pair in pairs] == [OWN] * 3
    image, mask = Library.open(tmp_path).image(pairs[0].moving)
    assert image.shape == (street_maps.SIZE, street_maps.SIZE, 3) and mask.all()
