"""Attention of visual features to words: descriptors of the scene, weighted by the images or by given words.

After the text–visual interaction (TAFE) of Cai et al., "Text Semantic Assisted Registration" (2026), with a table in
the place of the frozen encoder.
"""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional


class Words(nn.Module):
    """Weighs descriptors by pooled features, then lets every place attend to them; at first nothing is heard."""

    def __init__(self, width: int, table: torch.Tensor, heads: int = 4):
        """`table` is (V, D), frozen."""
        super().__init__()
        self.heads = heads
        self.register_buffer("table", table.clone())
        self.norm_pooled = nn.LayerNorm(2 * width)
        self.recognise = nn.Sequential(nn.Linear(2 * width, width), nn.SiLU(), nn.Linear(width, table.shape[1]))
        self.enter = nn.Linear(table.shape[1], width)
        self.norm = nn.LayerNorm(width)
        self.query, self.key_value = nn.Linear(width, width), nn.Linear(width, 2 * width)
        self.out = nn.Linear(width, width)
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)

    def pooled(self, high: torch.Tensor, cells: torch.Tensor) -> torch.Tensor:
        """(N, C, h, w) and validity (N, 1, h, w) → (N, 2 C): means and maxima over valid cells."""
        cells = cells.to(high.dtype)
        mean = (high * cells).sum((2, 3)) / cells.sum((2, 3)).clamp(min=1.0)
        most = high.masked_fill(cells < 0.5, -1e4).amax((2, 3))
        return torch.cat([mean, torch.where(cells.amax((2, 3)) < 0.5, torch.zeros_like(most), most)], dim=1)

    def log_weights(self, pooled: torch.Tensor, prior: torch.Tensor | None = None) -> torch.Tensor:
        """(B, 2 C), and (V,) or (B, V) given positive weights → (B, V) float32, a log-softmax."""
        meant = self.recognise(self.norm_pooled(pooled)).float()
        logits = meant @ self.table.float().T / self.table.shape[1] ** 0.5
        if prior is not None:
            logits = logits + prior.float().log()
        return logits.log_softmax(dim=1)

    def forward(self, high: torch.Tensor, log_weights: torch.Tensor) -> torch.Tensor:
        """(N, C, h, w) and (N, V) → (N, C, h, w)."""
        count, width, rows, cols = high.shape
        tokens = high.flatten(2).transpose(1, 2)
        entered = functional.silu(self.enter(self.table.to(high.dtype)))
        key, value = (x.reshape(1, -1, self.heads, width // self.heads).transpose(1, 2) for x in
                      self.key_value(entered).chunk(2, dim=-1))  # fmt: skip
        query = self.query(self.norm(tokens)).reshape(count, -1, self.heads, width // self.heads).transpose(1, 2)
        logits = query @ key.transpose(-1, -2) * (width // self.heads) ** -0.5
        share = (logits.float() + log_weights[:, None, None]).softmax(dim=-1).to(value.dtype)
        heard = self.out((share @ value).transpose(1, 2).flatten(2))
        return (tokens + heard).transpose(1, 2).reshape(count, width, rows, cols)
