"""Figures of a registration as SVG text: no library, readable in light and dark."""

from __future__ import annotations

import html
import math
from collections.abc import Callable

import numpy as np

from ..messages import Text, message

WIDTH, HEIGHT, MARGIN = 560.0, 360.0, 44.0
MOST_ARROWS = 2000

Translated = Callable[[Text], str]


def residual_map(
    moving_xy: np.ndarray,
    residual_xy: np.ndarray,
    used: np.ndarray,
    check: np.ndarray,
    size: tuple[int, int],
    say: Translated = str,
) -> str:
    """Return arrows of (N, 2) residuals, enlarged, at (N, 2) moving px of an image of (width, height)."""
    moving_xy, residual_xy = np.asarray(moving_xy, float), np.asarray(residual_xy, float)
    scale = min((WIDTH - 2 * MARGIN) / max(size[0], 1), (HEIGHT - 2 * MARGIN) / max(size[1], 1))
    width, height = size[0] * scale, size[1] * scale
    lengths = np.linalg.norm(residual_xy, axis=1)
    shown = lengths[np.isfinite(lengths) & (np.asarray(used) | np.asarray(check))]
    typical = float(np.quantile(shown, 0.9)) if len(shown) else 1.0
    stretch = 26.0 / max(typical, 1e-9)
    parts = [f'<rect class="frame" x="{MARGIN}" y="{MARGIN}" width="{width:.1f}" height="{height:.1f}"/>']
    rows = np.flatnonzero(np.isfinite(residual_xy).all(axis=1))
    for i in rows[:: max(1, math.ceil(len(rows) / MOST_ARROWS))]:
        x, y = moving_xy[i] * scale + MARGIN
        dx, dy = residual_xy[i] * min(stretch, 80.0 / max(lengths[i], 1e-9))
        kind = "check" if check[i] else "used" if used[i] else "rejected"
        parts.append(f'<line class="{kind}" x1="{x:.1f}" y1="{y:.1f}" x2="{x + dx:.1f}" y2="{y + dy:.1f}"/>')
        parts.append(f'<circle class="{kind}" cx="{x:.1f}" cy="{y:.1f}" r="2"/>')
    step = _nice(typical)
    bar = step * stretch
    base = HEIGHT - 14
    parts.append(f'<line class="used" x1="{MARGIN}" y1="{base}" x2="{MARGIN + bar:.1f}" y2="{base}"/>')
    parts.append(f'<text x="{MARGIN + bar + 8:.1f}" y="{base + 4}">{step:g} px</text>')
    legend = (
        ("used", say(message("in use")), 220),
        ("check", say(message("check point")), 310),
        ("rejected", say(message("not in use")), 440),
    )
    for kind, label, x in legend:
        parts.append(f'<circle class="{kind}" cx="{x}" cy="{base}" r="4"/>')
        parts.append(f'<text x="{x + 9}" y="{base + 4}">{html.escape(label)}</text>')
    return _svg(parts, say(message("Residuals where the moving raster has its tie points, enlarged")))


def residual_histogram(residuals_px: np.ndarray, ce90_px: float, say: Translated = str) -> str:
    """Return how many of (N,) residuals, px, are how long, with the radius that holds 90 %."""
    values = np.asarray(residuals_px, float)
    values = values[np.isfinite(values)]
    high = max(float(np.quantile(values, 0.99)) if len(values) else 1.0, 1e-9) * 1.05
    counts, edges = np.histogram(np.minimum(values, high), bins=24, range=(0, high))
    inner_width, inner_height = WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN
    base = HEIGHT - MARGIN
    parts = []
    for count, left, right in zip(counts, edges[:-1], edges[1:]):
        tall = inner_height * count / max(counts.max(), 1)
        x, wide = MARGIN + inner_width * left / high, inner_width * (right - left) / high
        parts.append(
            f'<rect class="bar" x="{x:.1f}" y="{base - tall:.1f}" width="{wide - 1:.1f}" height="{tall:.1f}"/>'
        )
    for value in np.linspace(0, high, 5):
        x = MARGIN + inner_width * value / high
        parts.append(f'<text x="{x:.1f}" y="{base + 16}" text-anchor="middle">{value:.2g}</text>')
    if math.isfinite(ce90_px) and ce90_px <= high:
        x = MARGIN + inner_width * ce90_px / high
        parts.append(f'<line class="check" x1="{x:.1f}" y1="{MARGIN}" x2="{x:.1f}" y2="{base}"/>')
        words = html.escape(say(message("90 % within {radius:.2f} px", radius=ce90_px)))
        parts.append(f'<text x="{x + 5:.1f}" y="{MARGIN + 10}">{words}</text>')
    parts.append(f'<line class="frame" x1="{MARGIN}" y1="{base}" x2="{WIDTH - MARGIN}" y2="{base}"/>')
    words = html.escape(say(message("residual, reference px")))
    parts.append(f'<text x="{WIDTH / 2}" y="{HEIGHT - 8}" text-anchor="middle">{words}</text>')
    return _svg(parts, say(message("How many tie points have which residual")))


def _svg(parts: list[str], title: str) -> str:
    title = html.escape(title)
    head = (
        f'<svg viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img" aria-label="{title}" xmlns="http://www.w3.org/2000/svg">'
    )
    return "\n".join([head, f"<title>{title}</title>", *parts, "</svg>"])


def _nice(value: float) -> float:
    """Return 1, 2 or 5 times a power of ten near a positive value."""
    if not value > 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(m * power for m in (1, 2, 5, 10) if m * power >= value * 0.7)
