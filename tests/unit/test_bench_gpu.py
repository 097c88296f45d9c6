"""The comparison of a graphics card with the processor: what counts as agreement, and its half that needs no card."""

from dataclasses import replace

import numpy as np
import pytest
from crosstie.core.outcome import Cancelled, Refused
from crosstie.core.points.table import TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("cv2")
torch = pytest.importorskip("torch")

from crosstie.bench import gpu  # noqa: E402

REQUEST = MatchRequest(RasterSource("moving.tif"), RasterSource("reference.tif"))


def refused(xy, off=0.0):
    return Refused(REQUEST, (), tie_points=TiePoints.from_matches(xy, xy + off, np.ones(len(xy)), "structural"))


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 40), st.integers(0, 40), st.integers(0, 2**32 - 1))
def test_shared_points_are_those_of_a_search_of_all(count, others, seed):
    one, other = np.split(np.random.default_rng(seed).uniform(0, 0.6, (count + others, 4)), [count])
    gaps = np.abs(one[:, None] - other[None]).max(axis=2).min(axis=1, initial=np.inf)
    if count:
        assert gpu.shared(one, other) == pytest.approx((gaps <= gpu.NEAR_PX).mean())


def test_alike_is_the_same_verdict_and_nearly_all_points():
    xy = np.random.default_rng(0).uniform(0, 500, (200, 2))
    assert gpu.agreement(refused(xy), refused(xy, 0.05))
    assert not gpu.agreement(refused(xy), refused(xy, 0.2))
    assert gpu.agreement(refused(xy), refused(xy[1:])).share == pytest.approx(0.995)
    assert not gpu.agreement(refused(xy), refused(xy[4:]))
    assert not gpu.agreement(refused(xy[:0]), Cancelled(REQUEST))
    assert not gpu.agreement(refused(xy), refused(xy[:0]))


def test_without_the_device_nothing_is_compared(monkeypatch, capsys):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert gpu.main(["--device", "cuda"]) == 2
    assert "No CUDA device was found" in capsys.readouterr().out


def test_the_processor_agrees_with_itself(capsys, monkeypatch):
    monkeypatch.setattr(gpu, "timed", lambda request, device, count: (gpu.match(replace(request, device=device)), 1.0))
    small = ["--matchers", "structural", "--pairs", "1", "--side", "260"]
    assert gpu.main(["--device", "cpu", *small]) == 0
    row = capsys.readouterr().out.splitlines()[-1].split("|")
    assert [cell.strip() for cell in row[1:5]] == ["structural", "1", "1", "100.0 %"] and float(row[7]) == 1


def test_seconds_are_those_after_the_first_match(monkeypatch):
    moments, devices = iter([0.0, 3.0, 5.0, 6.0, 7.0, 9.0]), []
    monkeypatch.setattr(gpu.time, "perf_counter", lambda: next(moments))
    monkeypatch.setattr(gpu, "match", lambda request: devices.append(request.device) or Cancelled(request))
    assert gpu.timed(REQUEST, "mps", 3) == (Cancelled(replace(REQUEST, device="mps")), 2.0)
    assert devices == ["mps"] * 4


def test_a_device_that_computes_otherwise_is_noticed(monkeypatch):
    xy = np.random.default_rng(0).uniform(0, 500, (50, 2))
    monkeypatch.setattr(gpu, "match", lambda request: refused(xy, 0.5 if request.device == "mps" else 0.0))
    row, alike = gpu.compare([replace(REQUEST)], "structural", "mps", 1)
    assert not alike and "| 0.0 % |" in row


@pytest.mark.parametrize(
    "arguments", [["--pairs", "0"], ["--repetitions", "-1"], ["--scene", "-5"], ["--matchers", "auto", "nothing"]]
)
def test_what_cannot_be_compared_is_said_before_anything_is(arguments, capsys):
    with pytest.raises(SystemExit):
        gpu.main(["--device", "cpu", *arguments])
    assert "error: argument" in capsys.readouterr().err


def test_two_failures_are_no_agreement():
    """A pair of 5 px is too small for either: nothing was compared."""
    with pytest.raises(SystemExit, match="too small to match"):
        gpu.main(["--device", "cpu", "--matchers", "structural", "--pairs", "1", "--side", "5"])
