"""Who works on a batch: this process, processes of this machine, or a Dask cluster whose workers come and go."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from ...core.errors import CrosstieError, MissingDependencyError
from ...core.messages import message
from .queue import InPlace
from .workers import Workers

CONNECTING_S = 10.0
BUSY = 2
"""Pairs handed to each of several workers: one at work, one waiting."""


@dataclass(frozen=True)
class Crew:
    """What makes an executor, and how many workers it has at the moment."""

    make_executor: Callable[[], Executor]
    workers: Callable[[], int]

    def at_once(self) -> int:
        """Return how many pairs may be handed out at the moment."""
        workers = self.workers()
        return BUSY * workers if workers > 1 else 1


ALONE = Crew(InPlace, lambda: 1)


@contextmanager
def crew_of(jobs: int = 1, scheduler: str = "") -> Iterator[Crew]:
    """Yield `jobs` processes of this machine (1: this one), or the cluster of a scheduler's address.

    Raises MissingDependencyError without Dask, CrosstieError where no scheduler answers.
    """
    if scheduler:
        with _cluster(scheduler) as crew:
            yield crew
    else:
        yield ALONE if jobs <= 1 else Crew(partial(Workers, jobs), lambda: jobs)


@contextmanager
def _cluster(address: str) -> Iterator[Crew]:
    """Yield the crew of a Dask cluster; the connection ends with the block."""
    try:
        from distributed import Client
    except ImportError as error:
        raise MissingDependencyError(
            message(
                "A Dask cluster needs the package distributed, on this machine and on the workers: "
                "python -m pip install distributed."
            ),
            "python -m pip install distributed",
        ) from error
    try:
        with ThreadPoolExecutor(1) as thread:  # the caller's own may run a loop already
            thread.submit(asyncio.run, _greet(address)).result()
        client = Client(address, timeout=CONNECTING_S)
    except (OSError, ValueError, TypeError, asyncio.TimeoutError) as error:
        told = message("No Dask scheduler answers at {address}. Start one, or check the address.", address=address)
        raise CrosstieError(told, str(error)) from error
    try:
        # Pairs are not pure: the same pair twice means that it is to be done again.
        yield Crew(lambda: client.get_executor(pure=False, retries=2), lambda: _workers(client, address))
    finally:
        client.close()


async def _greet(address: str) -> None:
    """Connect once; Dask itself waits without end for a greeting of what is no part of it, such as a web server."""
    from distributed import Security
    from distributed.comm import connect

    how = Security().get_connection_args("client")
    comm = await asyncio.wait_for(connect(address, timeout=CONNECTING_S, **how), CONNECTING_S)
    comm.abort()


def _workers(client, address: str) -> int:
    """Return how many workers a cluster has; CrosstieError where its scheduler does not come back in a while."""
    lost_at = time.monotonic()
    while client.status != "running":
        if client.status == "closed" or time.monotonic() - lost_at > CONNECTING_S:
            raise CrosstieError(
                message(
                    "The Dask scheduler at {address} does not answer any more. What is done stays done. Start a "
                    "scheduler and run the same again to go on with the others.",
                    address=address,
                )
            )
        time.sleep(0.1)
    return max(sum(worker["nthreads"] for worker in client.scheduler_info()["workers"].values()), 1)
