"""Runs jobs in threads made by Python, for libraries that remember the thread in which they were called."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def in_own_thread(job: Callable[[], T]) -> T:
    """Run a job in its own Python thread and wait; return its result, or raise its exception.

    Qt reuses its threads for one job after another, and Python makes a new thread state for each job. torch
    2.6 with Python 3.13 (Debian 13) keeps a pointer to that state, and QGIS crashed when a later job freed a tensor.
    """
    with ThreadPoolExecutor(1, "crosstie") as threads:
        return threads.submit(job).result()
