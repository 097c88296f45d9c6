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
        _require_scheduler(address)
        client = Client(address, timeout=CONNECTING_S)
    except (OSError, ValueError, TypeError, asyncio.TimeoutError) as error:
        told = message("No Dask scheduler answers at {address}. Start one, or check the address.", address=address)
        raise CrosstieError(told, str(error)) from error
    try:
        # Pairs are not pure: the same pair twice means that it is to be done again.
        yield Crew(lambda: client.get_executor(pure=False, retries=2), lambda: _workers(client, address))
    finally:
        client.close()


def _require_scheduler(address: str) -> None:
    """Raise OSError, ValueError, TypeError or asyncio.TimeoutError where no scheduler answers at an address in a while.

    Dask's Client waits without end for the greeting of another service, and one that could not begin disturbs the next
    one when Python throws it away.
    """
    with ThreadPoolExecutor(1) as thread:  # the caller's own may run a loop already
        kind = thread.submit(asyncio.run, asyncio.wait_for(_kind_of(address), CONNECTING_S)).result()
    if kind != "Scheduler":
        raise ValueError(kind)


async def _kind_of(address: str) -> str:
    """Return what a part of Dask says that it is: Scheduler, Worker, …"""
    from distributed import Security
    from distributed.core import connect, send_recv

    comm = await connect(address, timeout=CONNECTING_S, **Security().get_connection_args("client"))
    try:
        return (await send_recv(comm, op="identity"))["type"]
    finally:
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
