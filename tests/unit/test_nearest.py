"""The nearest points are those that comparing all with all finds, however few distances are held at a time."""

import numpy as np
import pytest
from crosstie.core.geometry import nearest as module
from crosstie.core.geometry.nearest import nearest
from hypothesis import given
from hypothesis import strategies as st


@given(st.integers(0, 40), st.integers(5, 60), st.integers(1, 5), st.integers(1, 300), st.integers(0, 99))
def test_they_are_those_of_all_with_all(places, points, count, pairs, seed):
    rng = np.random.default_rng(seed)
    here, there = rng.uniform(0, 100, (places, 2)), rng.uniform(0, 100, (points, 2))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "PAIRS", pairs)
        rows, distances = nearest(here, there, count)
    apart = np.linalg.norm(here[:, None] - there, axis=2)
    assert rows.shape == distances.shape == (places, count)
    assert np.allclose(np.sort(distances, axis=1), np.sort(apart, axis=1)[:, :count])
    assert np.allclose(distances, np.take_along_axis(apart, rows, axis=1))
