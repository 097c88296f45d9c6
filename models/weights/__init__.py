"""Weights that ship: safetensors files, each known by its SHA-256 in `weights.json`."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...core.errors import CrosstieError
from ...core.messages import message
from ...core.text_files import read_json, shortened

FOLDER = Path(__file__).resolve().parent
LIST = "weights.json"


class WeightsError(CrosstieError):
    """Weights are missing, damaged or of another version."""


@dataclass(frozen=True)
class Weights:
    """Tensors by name, with the metadata of the file."""

    tensors: dict
    """Tensors on the processor, as stored."""
    metadata: dict[str, str]


def available(name: str, folder: Path = FOLDER) -> bool:
    """Return whether a matcher's weights are there and listed; reads no tensor."""
    return (folder / f"{name}.safetensors").is_file() and name in _listed(folder)


def read(name: str, folder: Path = FOLDER) -> Weights:
    """Return a matcher's weights; raise WeightsError where the file is not the one that was shipped."""
    path = folder / f"{name}.safetensors"
    expected = _listed(folder).get(name)
    if expected is None or not path.is_file():
        raise WeightsError(
            message(
                "The weights of the matcher “{name}” are missing. Install the plugin again, or choose the "
                "matcher “Structure”.",
                name=name,
            ),
            str(path),
        )
    content = path.read_bytes()
    if fingerprint(content) != expected:
        raise WeightsError(
            message(
                "The weights of the matcher “{name}” are damaged or of another version. Install the plugin "
                "again, or choose the matcher “Structure”.",
                name=name,
            ),
            f"{path} ({len(content)} bytes) does not have the SHA-256 {expected}",
        )
    return parse(content)


def fingerprint(content: bytes) -> str:
    """Return the SHA-256 of a file in groups of eight digits, so that secret scanners do not report it."""
    digits = hashlib.sha256(content).hexdigest()
    return " ".join(digits[k : k + 8] for k in range(0, len(digits), 8))


def parse(content: bytes) -> Weights:
    """Return the tensors and the metadata of a safetensors file's bytes."""
    from safetensors.torch import load

    try:
        header = json.loads(content[8 : 8 + int.from_bytes(content[:8], "little")])
        metadata = dict(header.get("__metadata__") or {})
        return Weights(load(content), metadata)
    except Exception as error:  # safetensors has errors of its own, and others for each kind of damage
        told = message("The weights are damaged: {problem}. Install the plugin again.", problem=shortened(error))
        raise WeightsError(told, str(error)) from error


def fill(network: Any, stored: Weights, name: str) -> None:
    """Give a torch network its tensors, in float32; raise WeightsError where they are those of another network."""
    tensors = {key: t.float() if t.is_floating_point() else t for key, t in stored.tensors.items()}
    try:
        missing, unexpected = network.load_state_dict(tensors, strict=False)
    except RuntimeError as error:
        raise of_another_version(name, str(error)) from error
    missing = [key for key in missing if not key.endswith("num_batches_tracked")]
    if missing or unexpected:
        raise of_another_version(name, f"missing: {missing[:5]}, unknown: {unexpected[:5]}")


def of_another_version(name: str, details: str) -> WeightsError:
    """Return the error for weights of another version."""
    return WeightsError(
        message(
            "The weights of the matcher “{name}” belong to another version of the plugin. Install the plugin "
            "again, or choose the matcher “Structure”.",
            name=name,
        ),
        details,
    )


def _listed(folder: Path) -> dict[str, str]:
    path = folder / LIST
    listed = read_json(str(path)) if path.is_file() else {}
    if not isinstance(listed, dict) or not all(isinstance(mark, str) for mark in listed.values()):
        raise WeightsError(message("The list of weights is damaged. Install the plugin again."), str(path))
    return listed
