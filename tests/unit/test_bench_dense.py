"""Benchmarks of large scenes say what is wrong with their arguments, instead of running or breaking."""

import pytest
from crosstie.bench import large_match
from osgeo import gdal

pytest.importorskip("shapely")

from crosstie.bench import dense  # noqa: E402


@pytest.fixture
def tif(tmp_path):
    path = str(tmp_path / "blank.tif")
    gdal.GetDriverByName("GTiff").Create(path, 40, 40).FlushCache()
    return path


@pytest.mark.parametrize("arguments", [["0"], ["-5"], ["--pair", "TIF"], ["--pair", "TIF", "no.tif"], ["--pair"]])
def test_what_cannot_be_measured_is_wrong_usage(arguments, tif, capsys):
    with pytest.raises(SystemExit) as ended:
        dense.main([tif if text == "TIF" else text for text in arguments])
    assert ended.value.code == 2 and "error: " in capsys.readouterr().err


def test_a_pair_that_cannot_be_matched_is_a_sentence(tif):
    with pytest.raises(SystemExit, match="holds nothing to match"):
        dense.main(["--pair", tif, tif])


def test_a_benchmark_without_arguments_does_not_run_for_help(monkeypatch):
    monkeypatch.setattr(large_match, "make_pairs", None)
    with pytest.raises(SystemExit) as ended:
        large_match.main(["--help"])
    assert ended.value.code == 0
