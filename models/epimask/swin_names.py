"""Weights of a Swin-v2 from a file, by torchvision's, timm's or its authors' names, as ours."""

from __future__ import annotations

import re

import torch

from ..blocks.swin import SwinShape

TORCHVISION, TIMM = "features.0.0.weight", "patch_embed.proj.weight"
FIRST = {
    TORCHVISION: {"features.0.0": "patch", "features.0.2": "norm"},
    TIMM: {"patch_embed.proj": "patch", "patch_embed.norm": "norm"},
}
IN_BLOCK = {
    "attn.qkv": "qkv", "attn.proj": "out", "attn.logit_scale": "scale", "attn.cpb_mlp": "place",
    "norm1": "norm", "norm2": "norm_out", "mlp.0": "perceptron.0", "mlp.3": "perceptron.2",
    "mlp.fc1": "perceptron.0", "mlp.fc2": "perceptron.2",
}  # fmt: skip


def is_swin(tensors: dict) -> bool:
    """Return whether tensors are named as those of a Swin-v2."""
    return (TORCHVISION in tensors or TIMM in tensors) and any(name.endswith("logit_scale") for name in tensors)


def swin_tensors(tensors: dict) -> dict[str, torch.Tensor]:
    """Return the tensors of the first two stages by our names; the deeper stages are left out."""
    if TIMM in tensors:
        tensors = _with_bias(tensors)
    first = FIRST[TORCHVISION if TORCHVISION in tensors else TIMM]
    found = {}
    for name, tensor in tensors.items():
        ours = _ours(name, first, "layers.0.downsample.reduction.weight" in tensors)
        if ours:
            found[ours] = tensor.float()
    places = [t for name, t in tensors.items() if name.endswith("relative_position_index")]
    found["window"] = torch.tensor(round(places[0].numel() ** 0.25) if places else SwinShape.window)
    return found


def swin_shape(ours: dict) -> SwinShape:
    """Return the sizes of the first two stages from their tensors by our names."""
    first, second = (1 + max(_number(name) for name in ours if name.startswith(f"stages.{stage}.")) for stage in (0, 1))
    heads = len(ours["stages.0.0.scale"]), len(ours["stages.1.0.scale"])
    return SwinShape(len(ours["norm.weight"]), (first, second), heads, int(ours["window"]))


def _number(name: str) -> int:
    return int(name.split(".")[2])


def _ours(name: str, first: dict[str, str], merges_after: bool) -> str | None:
    """Return our name of a tensor; None for what is made anew or lies deeper."""
    owner, _, last = name.rpartition(".")
    if owner in first:
        return f"{first[owner]}.{last}"
    block = re.match(r"(?:features|layers)\.(\d+)\.(?:blocks\.)?(\d+)\.(.+)$", name)
    if block:
        return _in_block(name.startswith("features"), *block.groups())
    merged = re.match(r"(?:features\.2|layers\.(\d)\.downsample)\.(reduction|norm)\.(\w+)$", name)
    if merged and (merged[1] is None or int(merged[1]) == (0 if merges_after else 1)):
        return f"{'merge' if merged[2] == 'reduction' else 'merge_norm'}.{merged[3]}"
    return None


def _in_block(torchvision: bool, stage: str, block: str, rest: str) -> str | None:
    number = (int(stage) - 1) // 2 if torchvision else int(stage)
    if number > 1 or (torchvision and int(stage) % 2 == 0):
        return None
    for theirs, ours in IN_BLOCK.items():
        if rest == theirs or rest.startswith(theirs + "."):
            return f"stages.{number}.{block}.{ours}{rest[len(theirs) :]}"
    return None


def _with_bias(tensors: dict) -> dict:
    """Return tensors in which separate biases of queries and values are one bias, as elsewhere."""
    made = dict(tensors)
    for name in tensors:
        if name.endswith("attn.q_bias"):
            query, value = tensors[name], tensors[name.replace("q_bias", "v_bias")]
            made[name.replace("q_bias", "qkv.bias")] = torch.cat([query, torch.zeros_like(query), value])
    return made
