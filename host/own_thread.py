"""Jobs in threads that Python made, for libraries that remember the thread they were called in."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def in_own_thread(job: Callable[[], T]) -> T:
    """Return what a job returns, or raise what it raises, from a thread of its own; the caller waits for it.

    Qt lends its threads to one job after another, and what Python knows of such a thread is made anew for each. torch
    2.6 with Python 3.13 (Debian 13) keeps a pointer to it, and took QGIS along when a later job let go of a tensor.
    """
    kept: list = []

    def work() -> None:
        try:
            kept.append((job(), None))
        except BaseException as error:  # raised again where the job was asked for
            kept.append((None, error))

    thread = threading.Thread(target=work, name="crosstie")
    thread.start()
    thread.join()
    result, error = kept.pop()
    if error is not None:
        raise error
    return result
