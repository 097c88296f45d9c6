"""Every reader ends in its result or in our own error with a short sentence (many more inputs: `make fuzz`)."""

import pytest
from crosstie.tests.fuzz.__main__ import ending, fuzz
from crosstie.tests.fuzz.targets import TARGETS


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.filterwarnings("ignore")
def test_good_files_are_read(name, tmp_path):
    """Otherwise the targets would show nothing."""
    wanted = "told" if name == "weights_list" else "read"
    assert {ending(TARGETS[name], seed, tmp_path) for seed in TARGETS[name].seeds(tmp_path)} == {wanted}


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.filterwarnings("ignore")
def test_readers_end_well(name):
    endings = fuzz(TARGETS[name], 25, 20.0, seed=1)
    assert set(endings) <= {"read", "told"}
    assert sum(endings.values()) > 3
