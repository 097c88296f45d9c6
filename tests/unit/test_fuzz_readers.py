"""Every reader ends in its result or in our own error with a short sentence (many more inputs: `make fuzz`)."""

from collections import Counter

import pytest
from crosstie.tests.fuzz.__main__ import Counts, ending, fuzz, once_wrong
from crosstie.tests.fuzz.targets import TARGETS


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.filterwarnings("ignore")
def test_good_files_are_read(name, tmp_path):
    """Otherwise the targets would show nothing."""
    wanted = "told" if name == "weights_list" else "read"
    assert {ending(TARGETS[name], seed, tmp_path) for seed in TARGETS[name].seeds(tmp_path)} == {wanted}


@pytest.mark.parametrize("name", [name for name, target in TARGETS.items() if once_wrong(target)])
@pytest.mark.filterwarnings("ignore")
def test_what_once_broke_a_reader_does_so_no_more(name, tmp_path):
    TARGETS[name].seeds(tmp_path)
    endings = {ending(TARGETS[name], data, tmp_path) for data in once_wrong(TARGETS[name])}
    assert endings <= {"read", "told"}


def test_counts_are_added_over_runs_and_a_run_goes_on_with_the_next_seed(tmp_path):
    path = tmp_path / "build" / "fuzz.json"
    for run in range(3):
        counts = Counts(path)
        assert counts.seed("message", 5) == 5 + run
        counts.add("message", 5 + run, Counter(read=2, told=run))
    assert Counts(path).total == 9
    assert Counts(path).readers["message"]["endings"] == {"read": 6, "told": 3}
    counts.add("points_csv", 0, Counter({"IndexError: list": 1}))
    assert Counts(path).print() == 1


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.filterwarnings("ignore")
def test_readers_end_well(name):
    endings = fuzz(TARGETS[name], 25, 20.0, seed=1)
    assert set(endings) <= {"read", "told"}
    assert sum(endings.values()) > 3
