"""Batches of tensors from plans, made ahead by processes beside the loop."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import get_context

import cv2
import numpy as np
import torch

from ..engine.pair import Pair, Plan


@dataclass(frozen=True)
class Batch:
    """B pairs of one size and reach."""

    reference: torch.Tensor
    """(B, 3, H, W) float32 in 0..1."""
    moving: torch.Tensor
    reference_valid: torch.Tensor
    """(B, 1, H, W) float32, 0 or 1."""
    moving_valid: torch.Tensor
    flow: torch.Tensor
    """(B, H, W, 2) float32 px."""
    known: torch.Tensor
    """(B, H, W) bool."""
    exact: torch.Tensor
    """(B,) bool: whether the flow is true to a fraction of a px."""
    radius_px: float
    kinds: tuple[str, ...]
    geometry: tuple[dict[str, str], ...] = ()
    """What each pair's plan asked for: its local displacement, rotation and scale, by name."""
    names: tuple[str, ...] = ()
    """Of the aligned pairs that they are cut from, empty where there is none."""
    sources: tuple[tuple[str, ...], ...] = ()
    """Where each pair's pixels come from."""

    def to(self, device) -> Batch:
        """Return the batch on a device."""
        moved = {k: v.to(device, non_blocking=True) for k, v in vars(self).items() if isinstance(v, torch.Tensor)}
        return replace(self, **moved)


def collate(pairs: list[Pair], plans: list[Plan]) -> Batch:
    """Return one batch of pairs of one size."""

    def images(name):
        stack = np.stack([getattr(pair, name) for pair in pairs]).transpose(0, 3, 1, 2)
        return torch.from_numpy(np.ascontiguousarray(stack)).float() / 255

    def arrays(name):
        return torch.from_numpy(np.stack([getattr(pair, name) for pair in pairs]))

    return Batch(
        images("reference"), images("moving"),
        arrays("reference_valid")[:, None].float(), arrays("moving_valid")[:, None].float(),
        arrays("flow"), arrays("known"), arrays("exact"),
        max(plan.reach_px for plan in plans), tuple(plan.kind for plan in plans),
        tuple(plan.geometry for plan in plans),
        tuple(pair.name for pair in pairs), tuple(pair.sources for pair in pairs),
    )  # fmt: skip


class Feed:
    """Makes a Source's batches in `jobs` processes (0: here, when asked), at most `ahead` before they are wanted."""

    def __init__(self, source, jobs: int = 1, ahead: int = 3):
        self.source, self.ahead = source, ahead
        self.pool = None
        if jobs:
            context = get_context("spawn")
            self.pool = ProcessPoolExecutor(jobs, context, initializer=_start, initargs=(source,))

    def batches(self, next_plans: Callable[[], list]) -> Iterator:
        """Yield batches of what `next_plans` asks for, for ever."""
        waiting: deque[tuple[list, list[Future]]] = deque()
        while True:
            if self.pool is None:
                yield self.source.batch(next_plans())
                continue
            while len(waiting) < self.ahead:
                plans = next_plans()
                waiting.append((plans, [self.pool.submit(_make, part) for part in _parts(plans)]))
            plans, futures = waiting.popleft()
            yield self.source.collate([pair for future in futures for pair in future.result()], plans)

    def close(self) -> None:
        """Stop the processes."""
        if self.pool is not None:
            self.pool.shutdown(wait=False, cancel_futures=True)


def _parts(plans: list, size: int = 8) -> list[list]:
    return [plans[i : i + size] for i in range(0, len(plans), size)]


_source = None


def _start(source) -> None:
    global _source
    os.nice(5)
    cv2.setNumThreads(1)
    torch.set_num_threads(1)
    _source = source


def _make(plans: list) -> list:
    return [_source.make(plan) for plan in plans]
