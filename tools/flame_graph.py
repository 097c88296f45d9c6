"""A flame graph as SVG: who called whom, each as wide as the time that it and what it called took."""

from __future__ import annotations

import html
import zlib
from collections.abc import Iterator

WIDTH, ROW, FONT = 1400.0, 16, 11
LEAST = 0.0008
"""Share of the whole below which a box is left out."""
STYLE = (
    f"text {{ font: {FONT}px sans-serif; pointer-events: none }} rect {{ stroke: #fff; stroke-width: .4 }} "
    "rect:hover { stroke: #000; stroke-width: 1 }"
)


def flame_graph(stacks: dict[tuple[str, ...], float]) -> str:
    """Return the SVG of {stack, outermost first: seconds}; names and seconds show under the pointer."""
    total = sum(stacks.values())
    boxes = list(_boxes(sorted(stacks.items()), 0.0, 0, total)) if total > 0 else []
    height = (max((row for *_, row in boxes), default=0) + 1) * ROW
    parts = "\n".join(_box(*box, total) for box in boxes)
    size = f'width="{WIDTH:.0f}" height="{height}" viewBox="0 0 {WIDTH:.0f} {height}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>\n<style>{STYLE}</style>\n{parts}\n</svg>\n'


def _boxes(stacks: list, start: float, row: int, total: float) -> Iterator[tuple[str, float, float, int]]:
    """Yield (name, start, seconds, row) of sorted stacks that are equal in all rows before."""
    while stacks:
        name = stacks[0][0][row] if len(stacks[0][0]) > row else None
        count = next((n for n, (stack, _) in enumerate(stacks) if stack[row : row + 1] != (name,)), len(stacks))
        same, stacks = stacks[: max(count, 1)], stacks[max(count, 1) :]
        seconds = sum(used for _, used in same)
        if name is not None and seconds >= LEAST * total:
            yield name, start, seconds, row
            yield from _boxes(same, start, row + 1, total)
        start += seconds


def _box(name: str, start: float, seconds: float, row: int, total: float) -> str:
    x, width = WIDTH * start / total, WIDTH * seconds / total
    # A colour for each module, so that what belongs together is seen.
    colour = f"hsl({zlib.crc32(name.split(':')[0].encode()) % 360} 65% 72%)"
    title = html.escape(f"{name}: {seconds:.2f} s, {100 * seconds / total:.1f} %")
    shown = html.escape(name[-int(width / (0.55 * FONT)) :]) if width > 4 * FONT else ""
    return (
        f'<g><title>{title}</title><rect x="{x:.2f}" y="{row * ROW}" width="{width:.2f}" height="{ROW}" '
        f'fill="{colour}"/><text x="{x + 3:.2f}" y="{row * ROW + ROW - 4}">{shown}</text></g>'
    )
