"""Half-precision arithmetic in training, where the device is quick at it."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

import torch


def mixed_precision(device: str | torch.device, wanted: bool = True) -> AbstractContextManager:
    """Return the context in which what is safe is computed in bfloat16, if that is wanted and the device quick at it.

    A processor without AVX-512 imitates such numbers: a step of `cstf` takes six times as long there.
    """
    kind = torch.device(device).type
    quick = torch.cuda.is_bf16_supported() if kind == "cuda" else torch.ops.mkldnn._is_mkldnn_bf16_supported()
    return torch.autocast(kind, torch.bfloat16) if wanted and quick else nullcontext()
