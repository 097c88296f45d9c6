"""Matches and fits keep numpy's linear algebra to one thread, and give the process its threads back."""

import threading

import numpy as np
import pytest
from crosstie.core import blas
from crosstie.core.blas import blas_threads, one_blas_thread
from crosstie.core.exchange.links import PIXELS, Frame, Links, Rasters
from crosstie.core.operation.fit_points import Fitting, fit_links


@pytest.fixture
def several():
    """Give OpenBLAS three threads, whatever the environment says; skip with another BLAS."""
    before = blas_threads()
    if not before:
        pytest.skip("numpy has no OpenBLAS here")
    blas._set([3] * len(before))
    yield blas_threads()
    blas._set(before)


def test_one_thread_for_the_block_then_as_before(several):
    with one_blas_thread():
        assert set(blas_threads()) == {1}
    assert blas_threads() == several


def test_the_last_of_several_works_gives_them_back(several):
    begun, go_on = threading.Event(), threading.Event()

    def other():
        with one_blas_thread():
            begun.set()
            go_on.wait(10)

    thread = threading.Thread(target=other)
    with one_blas_thread():
        thread.start()
        begun.wait(10)
    assert set(blas_threads()) == {1}
    go_on.set()
    thread.join()
    assert blas_threads() == several


def test_an_error_gives_them_back(several):
    with pytest.raises(ZeroDivisionError), one_blas_thread():
        raise ZeroDivisionError
    assert blas_threads() == several


def test_a_fit_of_points_runs_on_one(several):
    xy = np.random.default_rng(0).uniform(0, 100, (20, 2))
    during = []

    def look():
        during.append(blas_threads())
        return False

    links = Links(xy, xy + 3, Frame(PIXELS), Frame(PIXELS))
    fit_links(links, Rasters(), Fitting(robust_px=2.0), look)
    assert {count for counts in during for count in counts} == {1}
    assert blas_threads() == several


def test_without_openblas_nothing_is_done(monkeypatch):
    monkeypatch.setattr(blas, "_libraries", tuple)
    with one_blas_thread():
        assert blas_threads() == ()
