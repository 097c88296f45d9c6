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
    """Write a network's tensors."""
    tensors = {}
    for name, tensor in model.state_dict().items():
        if name.endswith("num_batches_tracked"):
            continue
        half = tensor.is_floating_point() and tensor.dim() >= HALF_FROM
        tensors[name] = tensor.detach().cpu().contiguous().to(torch.float16 if half else tensor.dtype)
    write_whole(path, save(tensors, metadata))


def load_weights(model: torch.nn.Module, path: Path) -> None:
    """Read a network's tensors back, as float32; raise RuntimeError where names or shapes differ."""
    tensors = {name: t.float() if t.is_floating_point() else t for name, t in load_file(str(path)).items()}
    missing, unexpected = model.load_state_dict(tensors, strict=False)
    missing = [name for name in missing if not name.endswith("num_batches_tracked")]
    if missing or unexpected:
        raise RuntimeError(f"{path} is of another network: {len(missing)} tensors missing, {len(unexpected)} unknown.")


def write_state(path: Path, state: dict) -> None:
    """Write what training needs beside the weights to go on."""
    write_whole(path, (json.dumps(state, indent=1) + "\n").encode())


def read_state(path: Path) -> dict:
    """Return it; empty where there is none."""
    return json.loads(path.read_text()) if path.is_file() else {}
