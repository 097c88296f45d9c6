"""How QGIS draws the index of a batch: each pair's outline in the colour of its state."""

from __future__ import annotations

import html

COLOURS = {
    "accepted": ("accepted", "0,114,178"),
    "written": ("accepted and written", "0,158,115"),
    "review": ("needs review", "230,159,0"),
    "rejected": ("no reliable match", "213,94,0"),
    "error": ("failed", "90,90,90"),
    "given_up": ("given up", "150,150,150"),
}
"""State: title, and red, green and blue; of Okabe and Ito's palette, which the colour-blind can tell apart."""
OPACITY = 70
"""Of the filling, 0 to 255."""


def qml() -> str:
    """Return the style in QGIS's own format."""
    categories = "".join(
        f'<category render="true" value="{state}" label="{html.escape(title)}" symbol="{number}"/>'
        for number, (state, (title, _)) in enumerate(COLOURS.items())
    )
    symbols = "".join(_symbol(number, rgb) for number, (_, rgb) in enumerate(COLOURS.values()))
    return (
        '<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM"><qgis version="3.22">'
        '<renderer-v2 type="categorizedSymbol" attr="state" symbollevels="0" forceraster="0">'
        f"<categories>{categories}</categories><symbols>{symbols}</symbols></renderer-v2></qgis>"
    )


def _symbol(number: int, rgb: str) -> str:
    values = {
        "color": f"{rgb},{OPACITY}", "style": "solid", "outline_color": f"{rgb},255", "outline_style": "solid",
        "outline_width": "0.46", "outline_width_unit": "MM", "joinstyle": "bevel",
    }  # fmt: skip
    properties = "".join(f'<prop k="{name}" v="{value}"/>' for name, value in values.items())
    layer = f'<layer class="SimpleFill" enabled="1" pass="0" locked="0">{properties}</layer>'
    return f'<symbol type="fill" name="{number}" alpha="1" clip_to_extent="1" force_rhr="0">{layer}</symbol>'
