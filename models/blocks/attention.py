"""Attention with keys and values gathered step by step, and rotary positions in cells."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional


class Rotary(nn.Module):
    """Turns queries and keys by angles that grow with their place, so that products depend on differences of places.

    A quarter of a head's dimensions each for x and y, as pairs. After Su et al. (2021), in two dimensions.
    """

    def __init__(self, head: int, longest: float = 64.0):
        super().__init__()
        if head % 4:
            raise ValueError(f"the head's width {head} is not a multiple of 4")
        share = torch.arange(head // 4, dtype=torch.float32) / max(head // 4 - 1, 1)
        # No buffer: half precision networks would lose half of its digits.
        self.frequencies = (torch.pi / 2 * longest**-share).tolist()

    def angles(self, rows: int, cols: int, step: float, device: torch.Tensor | None = None) -> torch.Tensor:
        """Return (rows · cols, head / 2) angles of a grid whose cells are `step` cells of the finest grid wide."""
        frequency = torch.tensor(self.frequencies, device=device)
        y = (torch.arange(rows, device=device) + 0.5) * step
        x = (torch.arange(cols, device=device) + 0.5) * step
        along_y = (y[:, None] * frequency)[:, None].expand(rows, cols, -1)
        along_x = (x[:, None] * frequency)[None].expand(rows, cols, -1)
        return torch.cat([along_x, along_y], dim=-1).reshape(rows * cols, -1)

    @staticmethod
    def turn(x: torch.Tensor, angles: torch.Tensor) -> torch.Tensor:
        """Return (B, heads, N, head) turned by (N, head / 2) angles, in the dtype of x."""
        cos, sin = angles.cos().to(x.dtype), angles.sin().to(x.dtype)
        a, b = x.chunk(2, dim=-1)
        return torch.cat([a * cos - b * sin, a * sin + b * cos], dim=-1)


class StepwiseAggregation(nn.Module):
    """Halves a map by 2×2 maxima, then by a depthwise 2×2 convolution: fewer keys and values, same queries."""

    def __init__(self, width: int, steps: int = 2):
        super().__init__()
        if steps not in (0, 1, 2):
            raise ValueError(f"{steps} steps: there are at most two")
        self.steps = steps
        self.depthwise = nn.Conv2d(width, width, 2, stride=2, groups=width) if steps == 2 else None
        if self.depthwise is not None:
            nn.init.constant_(self.depthwise.weight, 0.25)
            nn.init.zeros_(self.depthwise.bias)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(B, C, H, W) → (B, C, H / 2**steps, W / 2**steps), sides rounded up."""
        if self.steps > 0:
            x = functional.max_pool2d(x, 2, ceil_mode=True)
        if self.depthwise is not None:
            odd = (x.shape[-1] % 2, x.shape[-2] % 2)
            x = self.depthwise(functional.pad(x, (0, odd[0], 0, odd[1]), mode="replicate") if any(odd) else x)
        return x


class TokenLayer(nn.Module):
    """Pre-normed attention from tokens to tokens, then a two-layer perceptron."""

    def __init__(self, width: int, heads: int = 8):
        super().__init__()
        self.heads = heads
        self.norm, self.norm_keys, self.norm_out = (nn.LayerNorm(width) for _ in range(3))
        self.query, self.key_value = nn.Linear(width, width), nn.Linear(width, 2 * width)
        self.out = nn.Linear(width, width)
        self.perceptron = nn.Sequential(nn.Linear(width, 2 * width), nn.GELU(), nn.Linear(2 * width, width))

    def forward(self, tokens: torch.Tensor, source: torch.Tensor) -> torch.Tensor:
        """Attention of (B, N, C) to (B, M, C) → (B, N, C)."""
        return self._update(tokens, source)

    def _update(self, tokens, source, turns=(None, None)) -> torch.Tensor:
        """`turns`: angles by which the queries and the keys are turned, if any."""
        tokens = tokens + self._attend(self.norm(tokens), self.norm_keys(source), turns)
        return tokens + self.perceptron(self.norm_out(tokens))

    def _attend(self, tokens, keys, turns) -> torch.Tensor:
        query = self._split(self.query(tokens))  # (B, heads, N, head)
        key, value = (self._split(part) for part in self.key_value(keys).chunk(2, dim=-1))  # (B, heads, M, head)
        query, key = (x if turn is None else Rotary.turn(x, turn) for x, turn in zip((query, key), turns))
        heard = _attention(query, key, value)
        return self.out(heard.transpose(1, 2).flatten(2))

    def _split(self, x: torch.Tensor) -> torch.Tensor:
        batch, count, width = x.shape
        return x.reshape(batch, count, self.heads, width // self.heads).transpose(1, 2)


class AttentionLayer(TokenLayer):
    """The same from a map to a map (itself or the other image's), with rotary positions."""

    def __init__(self, width: int, heads: int = 8, steps: int = 2):
        super().__init__(width, heads)
        self.rotary = Rotary(width // heads)
        self.aggregate = StepwiseAggregation(width, steps)

    def forward(self, x: torch.Tensor, source: torch.Tensor) -> torch.Tensor:
        """(B, C, H, W) asks (B, C, H', W') → (B, C, H, W); both grids share their origin and cell size."""
        batch, width, rows, cols = x.shape
        gathered = self.aggregate(source)
        turns = (
            self.rotary.angles(rows, cols, 1.0, x.device),
            self.rotary.angles(*gathered.shape[-2:], 2.0**self.aggregate.steps, x.device),
        )
        tokens = self._update(_tokens(x), _tokens(gathered), turns)
        return tokens.transpose(1, 2).reshape(batch, width, rows, cols)


class Exchange(nn.Module):
    """Rounds of self- and cross-attention over two maps; one set of weights serves both images."""

    def __init__(self, width: int, rounds: int = 2, heads: int = 8, steps: int = 2):
        super().__init__()
        self.own = nn.ModuleList(AttentionLayer(width, heads, steps) for _ in range(rounds))
        self.other = nn.ModuleList(AttentionLayer(width, heads, steps) for _ in range(rounds))

    def forward(self, both: torch.Tensor) -> torch.Tensor:
        """(2 B, C, H, W), all references before all moving images → the same shape."""
        for own, other in zip(self.own, self.other):
            both = own(both, both)
            both = other(both, both.roll(len(both) // 2, dims=0))
        return both


def _attention(query, key, value) -> torch.Tensor:
    """(B, heads, N, head) asks (B, heads, M, head) twice → (B, heads, N, head)."""
    if query.is_cuda or not torch.is_grad_enabled():
        return functional.scaled_dot_product_attention(query, key, value)
    # Keys are few: on a processor the way back through plain products takes a fifth of the fused kernel's time.
    logits = (query * query.shape[-1] ** -0.5) @ key.transpose(-1, -2)
    return logits.float().softmax(dim=-1).to(value.dtype) @ value


def _tokens(x: torch.Tensor) -> torch.Tensor:
    """(B, C, H, W) → (B, H · W, C)."""
    return x.flatten(2).transpose(1, 2)
