"""Products of windows with their surroundings at all displacements, as banded matrix products with a lean way back."""

from __future__ import annotations

import torch


def products(windows: torch.Tensor, surroundings: torch.Tensor, group: int) -> torch.Tensor:
    """(M, h, C, w) and (M, h + 2 r, C, w + 2 r) → (M, w / group, 2 r + 1, 2 r + 1) float32.

    [m, k, r + dy, r + dx] sums, over the rows and the k-th `group` columns of a window, its products with what lies
    (dx, dy) beside. In bfloat16 under autocast.
    """
    if torch.is_autocast_enabled(windows.device.type):
        windows, surroundings = windows.bfloat16(), surroundings.bfloat16()
    return _Products.apply(windows, surroundings, group)


class _Products(torch.autograd.Function):
    """A graph of slices would fill and add whole surroundings for each displacement; this adds in place."""

    @staticmethod
    def forward(ctx, windows, surroundings, group: int):
        count, height, _, width = windows.shape
        side = surroundings.shape[1] - height + 1
        columns = _columns(windows)
        surroundings = surroundings.contiguous()
        out = windows.new_empty(count, width // group, side, side, dtype=torch.float32)
        for dy in range(side):
            band = _band(torch.bmm(columns, _rows(surroundings, dy, height)), side)
            out[:, :, dy] = band.reshape(count, width // group, group, side).sum(2, dtype=torch.float32)
        ctx.save_for_backward(windows, surroundings)
        ctx.group = group
        return out

    @staticmethod
    def backward(ctx, grad):
        windows, surroundings = ctx.saved_tensors
        count, height, channels, width = windows.shape
        side = surroundings.shape[1] - height + 1
        columns = _columns(windows)
        over_columns = torch.zeros_like(columns)
        over_surroundings = torch.zeros_like(surroundings)
        spread = windows.new_zeros(count, width, width + side - 1)
        band = _band(spread, side)
        grad = grad.to(windows.dtype)
        for dy in range(side):
            # Only the band is ever written, so the rest stays 0.
            band.copy_(grad[:, :, dy].repeat_interleave(ctx.group, dim=1))
            over_columns.baddbmm_(spread, _rows(surroundings, dy, height).transpose(1, 2))
            _rows(over_surroundings, dy, height).baddbmm_(columns.transpose(1, 2), spread)
        over_windows = over_columns.reshape(count, width, height, channels).permute(0, 2, 3, 1)
        return over_windows, over_surroundings, None


def _columns(windows: torch.Tensor) -> torch.Tensor:
    """(M, h, C, w) → (M, w, h · C)."""
    return windows.permute(0, 3, 1, 2).flatten(2).contiguous()


def _rows(surroundings: torch.Tensor, first: int, count: int) -> torch.Tensor:
    """(M, H, C, W) → (M, count · C, W): a view of some rows."""
    return surroundings[:, first : first + count].flatten(1, 2)


def _band(products: torch.Tensor, side: int) -> torch.Tensor:
    """(M, w, w + side - 1) → (M, w, side): a view of what lies at most side - 1 right of the main diagonal."""
    count, width, _ = products.shape
    a, b, c = products.stride()
    return products.as_strided((count, width, side), (a, b + c, c))
