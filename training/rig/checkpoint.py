"""Weights and state on disk: always a whole file, the old one or the new one."""

from __future__ import annotations

import json
import os
from pathlib import Path

import torch
from safetensors.torch import load_file, save

HALF_FROM = 2
"""Tensors of at least so many dimensions are stored as float16; norms and biases stay float32."""


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that a reader, or a power cut, sees either the old content or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def save_weights(model: torch.nn.Module, path: Path, metadata: dict[str, str]) -> None:
    """Write a network's tensors; of one that stands on another's frozen ones, its own (`own_state`)."""
    tensors = {}
    for name, tensor in _stored(model).items():
        if name.endswith("num_batches_tracked"):
            continue
        half = tensor.is_floating_point() and tensor.dim() >= HALF_FROM
        tensors[name] = tensor.detach().cpu().contiguous().to(torch.float16 if half else tensor.dtype)
    write_whole(path, save(tensors, metadata))


def load_weights(model: torch.nn.Module, path: Path) -> None:
    """Read a network's tensors back, as float32; raise RuntimeError where names or shapes differ."""
    tensors = {name: t.float() if t.is_floating_point() else t for name, t in load_file(str(path)).items()}
    missing, unexpected = model.load_state_dict(tensors, strict=False)
    stored = _stored(model)
    missing = [name for name in missing if name in stored and not name.endswith("num_batches_tracked")]
    if missing or unexpected:
        raise RuntimeError(f"{path} is of another network: {len(missing)} tensors missing, {len(unexpected)} unknown.")


def _stored(model: torch.nn.Module) -> dict[str, torch.Tensor]:
    return model.own_state() if hasattr(model, "own_state") else model.state_dict()


def write_state(path: Path, state: dict) -> None:
    """Write what training needs beside the weights to go on."""
    write_whole(path, (json.dumps(state, indent=1) + "\n").encode())


def read_state(path: Path) -> dict:
    """Return it; empty where there is none."""
    return json.loads(path.read_text()) if path.is_file() else {}
