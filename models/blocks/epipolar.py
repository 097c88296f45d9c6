"""Attention that keeps to epipolar lines, and the mask that says which cells lie on each other's.

The symmetric epipolar distance of affine cameras is |u + v| px, with one number u for each cell of the reference and
one number v for each cell of the moving image. So cells that may hear each other are neighbours once both images are
sorted, and masked attention costs what it lets through. After Deshmukh et al., EpiMask (2026), whose mask is dense.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional

from .attention import Rotary

NEVER = -1e4
DENSE_PAIRS = 1 << 19
"""Pairs of cells up to which one masked product is quicker than sorting."""
CHUNK = 128
"""Queries that are attended to at once; fewer make a tighter band, more make better use of the processor."""


@dataclass(frozen=True)
class Sides:
    """The numbers of all cells of a batch of B pairs; px."""

    reference: torch.Tensor
    """(B, N) float32."""
    moving: torch.Tensor
    """(B, M) float32."""

    @property
    def swapped(self) -> Sides:
        """The same with the images' parts exchanged."""
        return Sides(self.moving, self.reference)

    def distance(self) -> torch.Tensor:
        """Return (B, N, M) symmetric distances, px."""
        return (self.reference[:, :, None] + self.moving[:, None, :]).abs()

    def allowed(self, threshold_px: float) -> torch.Tensor:
        """Return (B, N, M) bool: pairs within the threshold, and all of a row's that would have none."""
        near = self.distance() <= threshold_px
        return near | ~near.any(dim=2, keepdim=True)


def cell_sides(
    coefficients: torch.Tensor, grid: tuple[int, int], moving_grid: tuple[int, int], cell_px: float
) -> Sides:
    """Return the sides of the cells of two grids (rows, cols) from (B, 5) a, b, c, d, e: a x + b y + c u + d v + e = 0.

    Centres of cells are meant, px with the origin at the outer corner. Pairs without geometry have zeros for a, b, c
    and d: all their cells are at no distance.
    """
    scaled = line_terms(coefficients)
    here, there = (_centres(*g, cell_px, coefficients.device) for g in (grid, moving_grid))
    return Sides(scaled[:, :2] @ here.T + scaled[:, 4:], scaled[:, 2:4] @ there.T)


def line_terms(coefficients: torch.Tensor) -> torch.Tensor:
    """Return (B, 5) coefficients scaled to give symmetric distances, px; zeros where they hold no geometry."""
    coefficients = coefficients.float()
    sizes = coefficients[:, :2].norm(dim=1), coefficients[:, 2:4].norm(dim=1)
    known = (sizes[0] > 0) & (sizes[1] > 0)
    weight = torch.where(known, 0.5 / sizes[0].clamp(min=1e-12) + 0.5 / sizes[1].clamp(min=1e-12), 0.0)
    return coefficients * weight[:, None]


def line_distance(coefficients: torch.Tensor, reference_xy: torch.Tensor, moving_xy: torch.Tensor) -> torch.Tensor:
    """Return (M,) symmetric distances, px, of M matches, each with its (M, 5) coefficients; 0 where they are zeros."""
    scaled = line_terms(coefficients)
    return ((scaled[:, :2] * reference_xy).sum(-1) + (scaled[:, 2:4] * moving_xy).sum(-1) + scaled[:, 4]).abs()


def _centres(rows: int, cols: int, cell_px: float, device) -> torch.Tensor:
    """Return (rows · cols, 2) as (x, y), px."""
    y, x = torch.meshgrid(torch.arange(rows, device=device), torch.arange(cols, device=device), indexing="ij")
    return (torch.stack([x, y], dim=-1).reshape(-1, 2) + 0.5) * cell_px


def narrowing(layer: int, layers: int, widest_px: float, share: float) -> float:
    """Return the threshold of a layer: it falls in a straight line from `widest_px` to `share` of it."""
    if layers < 2:
        return widest_px * share
    return widest_px * (1.0 - (1.0 - share) * layer / (layers - 1))


def masked_attention(
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    sides: Sides,
    threshold_px: float,
    banded: bool | None = None,
) -> torch.Tensor:
    """(B, heads, N, d) asks (B, heads, M, d) twice, keys within the threshold only → (B, heads, N, d).

    A query without such a key asks all. `banded`: in sorted bands or with a dense mask; None: whichever is quicker.
    Both give the same.
    """
    if banded is None:
        banded = sides.reference.shape[1] * sides.moving.shape[1] > DENSE_PAIRS
    if not banded:
        return _attend(query, key, value, sides.allowed(threshold_px)[:, None])
    rows = [
        _banded(query[b], key[b], value[b], sides.reference[b], sides.moving[b], threshold_px)
        for b in range(len(query))
    ]
    return torch.stack(rows)


def _attend(query, key, value, allowed: torch.Tensor | None) -> torch.Tensor:
    if not (torch.is_grad_enabled() and query.requires_grad and query.device.type == "cpu"):
        return functional.scaled_dot_product_attention(query, key, value, attn_mask=allowed)
    # While learning on a processor: the fused kernel's way back takes several times as long as plain products.
    logits = (query * query.shape[-1] ** -0.5) @ key.transpose(-1, -2)
    if allowed is not None:
        logits = logits.masked_fill(~allowed, NEVER)
    return logits.softmax(dim=-1).to(value.dtype) @ value


def _banded(query, key, value, u, v, threshold_px: float) -> torch.Tensor:
    """(heads, N, d), (heads, M, d), (N,), (M,) → (heads, N, d): each chunk of queries sees its band of sorted keys."""
    line, order = (-v).sort()
    key, value = key[:, order], value[:, order]
    first = torch.searchsorted(line, u - threshold_px)
    last = torch.searchsorted(line, u + threshold_px, right=True)
    asking = u.argsort()
    alone = (first >= last)[asking]
    out = torch.empty_like(query)
    pieces = [(index, True) for index in asking[alone].split(CHUNK)]
    pieces += [(index, False) for index in asking[~alone].split(CHUNK)]
    for index, all_keys in pieces:
        if not len(index):
            continue
        low, high = (0, len(line)) if all_keys else (int(first[index].min()), int(last[index].max()))
        allowed = None
        if not all_keys:
            place = torch.arange(low, high, device=u.device)
            allowed = (place >= first[index, None]) & (place < last[index, None])
        # With a batch of one: for fewer dimensions there is no fused kernel.
        out[:, index] = _attend(query[None, :, index], key[None, :, low:high], value[None, :, low:high], allowed)[0]
    return out


def masked_similarity(logits: torch.Tensor, sides: Sides, threshold_px: float) -> torch.Tensor:
    """Return (B, N, M) logits of cells that are NEVER beyond the threshold; no pair of cells there is ever matched.

    Here rows without a legal key stay masked: a cell whose line misses the other image has no partner in it.
    """
    return logits.masked_fill(sides.distance() > threshold_px, NEVER)


class LinearAttention(nn.Module):
    """Self-attention at a cost that grows with the cells, not with their square; then a perceptron.

    After Katharopoulos et al. (2020). Its places come from a depthwise convolution, so any size will do.
    """

    def __init__(self, width: int, heads: int = 8):
        super().__init__()
        self.heads = heads
        self.place = nn.Conv2d(width, width, 3, padding=1, groups=width)
        self.norm, self.norm_out = nn.LayerNorm(width), nn.LayerNorm(width)
        self.query_key_value, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.perceptron = nn.Sequential(nn.Linear(width, width), nn.GELU(), nn.Linear(width, width))

    def silence(self) -> None:
        """Make the layer pass on what it is given, until it learns otherwise."""
        _silent(self.place, self.out, self.perceptron[-1])

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(B, C, H, W) → (B, C, H, W)."""
        x = x + self.place(x)
        tokens = _tokens(x)
        parts = self.query_key_value(self.norm(tokens)).chunk(3, dim=-1)
        query, key, value = (_split(part, self.heads) for part in parts)
        tokens = tokens + self.out(_joined(linear_attention(query, key, value)))
        tokens = tokens + self.perceptron(self.norm_out(tokens))
        return tokens.transpose(1, 2).reshape(x.shape)


def linear_attention(query: torch.Tensor, key: torch.Tensor, value: torch.Tensor) -> torch.Tensor:
    """(B, heads, N, d) asks (B, heads, M, d) twice → (B, heads, N, d), by elu(x) + 1 instead of a softmax."""
    # Sums over all cells: half precision would lose them.
    query, key = (functional.elu(x.float()) + 1 for x in (query, key))
    held = value.float()
    with torch.autocast(value.device.type, enabled=False):
        memory = key.transpose(-1, -2) @ held / held.shape[2]
        total = key.mean(dim=2, keepdim=True).transpose(-1, -2)
        return ((query @ memory) / (query @ total + 1e-6)).to(value.dtype)


class EpipolarAttention(nn.Module):
    """Cross-attention of both images to each other under the mask, one set of weights for both ways."""

    def __init__(self, width: int, heads: int = 8):
        super().__init__()
        self.heads = heads
        self.rotary = Rotary(width // heads)
        self.norm, self.norm_out = nn.LayerNorm(width), nn.LayerNorm(width)
        self.query_key_value, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.perceptron = nn.Sequential(nn.Linear(width, width), nn.GELU(), nn.Linear(width, width))

    def silence(self) -> None:
        """Make the layer pass on what it is given, until it learns otherwise."""
        _silent(self.out, self.perceptron[-1])

    def forward(
        self,
        reference: torch.Tensor,
        moving: torch.Tensor,
        sides: Sides | None,
        threshold_px: float,
        banded: bool | None = None,
    ) -> tuple[torch.Tensor, ...]:
        """(B, C, H, W) and (B, C, H', W') → the same shapes; without `sides` all cells hear each other."""
        a, b = (self._parts(x) for x in (reference, moving))
        if sides is None:
            heard = [_attend(a[0], *b[1:], None), _attend(b[0], *a[1:], None)]
        else:
            heard = [masked_attention(a[0], *b[1:], sides, threshold_px, banded),
                     masked_attention(b[0], *a[1:], sides.swapped, threshold_px, banded)]  # fmt: skip
        return tuple(self._added(x, h) for x, h in zip((reference, moving), heard))

    def _parts(self, x: torch.Tensor):
        """Return query, key and value (B, heads, N, d), turned by their places."""
        parts = self.query_key_value(self.norm(_tokens(x))).chunk(3, dim=-1)
        query, key, value = (_split(part, self.heads) for part in parts)
        angles = self.rotary.angles(*x.shape[-2:], 1.0, x.device)
        return self.rotary.turn(query, angles), self.rotary.turn(key, angles), value

    def _added(self, x: torch.Tensor, heard: torch.Tensor) -> torch.Tensor:
        tokens = _tokens(x) + self.out(_joined(heard))
        tokens = tokens + self.perceptron(self.norm_out(tokens))
        return tokens.transpose(1, 2).reshape(x.shape)


def _silent(*layers: nn.Module) -> None:
    for layer in layers:
        nn.init.zeros_(layer.weight)
        nn.init.zeros_(layer.bias)


def _tokens(x: torch.Tensor) -> torch.Tensor:
    """(B, C, H, W) → (B, H · W, C)."""
    return x.flatten(2).transpose(1, 2)


def _split(x: torch.Tensor, heads: int) -> torch.Tensor:
    batch, count, width = x.shape
    return x.reshape(batch, count, heads, width // heads).transpose(1, 2)


def _joined(x: torch.Tensor) -> torch.Tensor:
    return x.transpose(1, 2).flatten(2)
