"""The first two stages of a Swin transformer V2, for its weights on the user's disk.

After Liu et al., Swin Transformer V2 (2022): attention by cosines inside windows, which every other block shifts;
biases of relative places from a small network on log-spaced distances; norms after attention and perceptron.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import torch
from torch import nn
from torch.nn import functional

PATCH_PX = 4
COLOURS = 3
HOTTEST = 100.0
"""Cosines are multiplied by no more than this."""
BIAS = 16.0
HIDDEN = 512
"""Width of the network that makes the biases."""


@dataclass(frozen=True)
class SwinShape:
    """Sizes of the first two stages; the defaults are those of Swin-v2-B."""

    width: int = 128
    """Of the first stage; the second one's is twice that."""
    depths: tuple[int, int] = (2, 2)
    heads: tuple[int, int] = (4, 8)
    window: int = 8


class Swin(nn.Module):
    """(B, 3, H, W) → maps at 1/4, `width` channels, and at 1/8, twice as many; any sides that are multiples of 8."""

    def __init__(self, shape: SwinShape | None = None):
        super().__init__()
        self.shape = s = shape or SwinShape()
        self.patch = nn.Conv2d(COLOURS, s.width, PATCH_PX, stride=PATCH_PX)
        self.norm = nn.LayerNorm(s.width)
        widths = s.width, 2 * s.width
        self.stages = nn.ModuleList(
            nn.ModuleList(Block(width, heads, s.window, shifted=bool(number % 2)) for number in range(depth))
            for width, heads, depth in zip(widths, s.heads, s.depths)
        )
        self.merge = nn.Linear(4 * s.width, 2 * s.width, bias=False)
        self.merge_norm = nn.LayerNorm(2 * s.width)
        # Stored, because no other tensor tells it.
        self.register_buffer("window", torch.tensor(s.window))

    def forward(self, x: torch.Tensor) -> list[torch.Tensor]:
        """(B, 3, H, W) of about zero mean and unit spread → [(B, C, H / 4, W / 4), (B, 2 C, H / 8, W / 8)]."""
        x = self.norm(self.patch(x).permute(0, 2, 3, 1))
        fine = self._stage(0, x)
        merged = [fine[:, down::2, across::2] for across in (0, 1) for down in (0, 1)]
        coarse = self._stage(1, self.merge_norm(self.merge(torch.cat(merged, dim=-1))))
        return [fine.permute(0, 3, 1, 2), coarse.permute(0, 3, 1, 2)]

    def _stage(self, number: int, x: torch.Tensor) -> torch.Tensor:
        for block in self.stages[number]:
            x = block(x)
        return x


class Block(nn.Module):
    """Attention inside windows and a perceptron, on (B, rows, cols, C)."""

    def __init__(self, width: int, heads: int, window: int, shifted: bool):
        super().__init__()
        self.heads, self.window, self.shifted = heads, window, shifted
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.scale = nn.Parameter(torch.full((heads, 1, 1), 10.0).log())
        self.place = nn.Sequential(nn.Linear(2, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, heads, bias=False))
        self.norm, self.norm_out = nn.LayerNorm(width), nn.LayerNorm(width)
        self.perceptron = nn.Sequential(nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(B, rows, cols, C) → the same shape."""
        x = x + self.norm(self._attended(x))
        return x + self.norm_out(self.perceptron(x))

    def _attended(self, x: torch.Tensor) -> torch.Tensor:
        batch, rows, cols, width = x.shape
        w = self.window
        x = functional.pad(x, (0, 0, 0, -cols % w, 0, -rows % w))
        height, length = x.shape[1:3]
        # Along a side of a single window there is nothing to shift.
        shift = [w // 2 if self.shifted and side > w else 0 for side in (height, length)]
        x = torch.roll(x, (-shift[0], -shift[1]), (1, 2))
        tokens = x.reshape(batch, height // w, w, length // w, w, width).transpose(2, 3).reshape(-1, w * w, width)
        tokens = self._heard(tokens, _apart((height, length), w, tuple(shift)).to(x.device))
        x = tokens.reshape(batch, height // w, length // w, w, w, width).transpose(2, 3).reshape(x.shape)
        return torch.roll(x, shift, (1, 2))[:, :rows, :cols]

    def _heard(self, tokens: torch.Tensor, apart: torch.Tensor) -> torch.Tensor:
        """(windows, w², C) and (windows an image, w², w²) bool of pairs that are no neighbours → (windows, w², C)."""
        count, places, width = tokens.shape
        # Keys have no bias of their own: where one is stored it is not used.
        middle = torch.zeros(width, device=tokens.device, dtype=tokens.dtype)
        bias = torch.cat([self.qkv.bias[:width], middle, self.qkv.bias[2 * width :]])
        parts = functional.linear(tokens, self.qkv.weight, bias).reshape(count, places, 3, self.heads, -1)
        query, key, value = parts.permute(2, 0, 3, 1, 4)
        alike = functional.normalize(query, dim=-1) @ functional.normalize(key, dim=-1).transpose(-1, -2)
        hot = self.scale.clamp(max=torch.tensor(HOTTEST).log().item()).exp()
        logits = alike * hot + self._bias()
        logits = logits.unflatten(0, (-1, len(apart))).masked_fill(apart[:, None], -1e4).flatten(0, 1)
        heard = logits.softmax(dim=-1) @ value
        return self.out(heard.transpose(1, 2).flatten(2))

    def _bias(self) -> torch.Tensor:
        """Return (heads, w², w²)."""
        steps, index = _steps(self.window)
        made = self.place(steps.to(self.scale))[index.to(self.scale.device)]  # (w², w², heads)
        return BIAS * torch.sigmoid(made.permute(2, 0, 1))


@lru_cache(maxsize=4)
def _steps(window: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Return ((2 w - 1)², 2) log-spaced steps (down, across), and which of them leads from place to place (w², w²)."""
    axis = torch.arange(-(window - 1), window, dtype=torch.float32) * 8.0 / max(window - 1, 1)
    axis = axis.sign() * (axis.abs() + 1.0).log2() / 3.0
    steps = torch.stack(torch.meshgrid(axis, axis, indexing="ij"), dim=-1).reshape(-1, 2)
    place = torch.arange(window)
    y, x = (grid.flatten() for grid in torch.meshgrid(place, place, indexing="ij"))
    down, across = y[:, None] - y + window - 1, x[:, None] - x + window - 1
    return steps, down * (2 * window - 1) + across


@lru_cache(maxsize=32)
def _apart(size: tuple[int, int], window: int, shift: tuple[int, int]) -> torch.Tensor:
    """Return (windows, w², w²) bool: pairs that a shift brought into one window from far edges of the map."""
    parts = []
    for side, moved in zip(size, shift):
        label = torch.zeros(side, dtype=torch.long)
        if moved:
            label[side - window : side - moved], label[side - moved :] = 1, 2
        parts.append(label)
    label = parts[0][:, None] * 3 + parts[1]
    rows, cols = size[0] // window, size[1] // window
    label = label.reshape(rows, window, cols, window).transpose(1, 2).reshape(rows * cols, window * window)
    return label[:, :, None] != label[:, None, :]
