"""The options of the Crosstie dock that hold for any pair, as texts for a batch."""

from __future__ import annotations

from ...core.neatline.text import AUTO, OFF
from ...core.request import MatchRequest
from ..dock.options import OptionsGroup

DEFAULTS = MatchRequest.__dataclass_fields__


def option_texts(options: OptionsGroup) -> dict[str, str]:
    """Return what differs from the defaults; areas, bands and placements by hand belong to one pair."""
    chosen = {
        "matcher": options.matcher.currentData(),
        "transform": options.transform.currentData(),
        "neatline": OFF if options.frame.choice() == OFF else AUTO,
        "prior": options.prior.currentData(),
        "device": options.device.currentData(),
        "dense": options.dense.currentData(),
        "working_size": options.search.size_px.value(),
        "seed": options.search.seed.value(),
        "georeference_accuracy": options.accuracy.value(),
        "scene": options.scene.text(),
        "coarse": options.scene.coarse(),
        "land_cover": options.scene.land_cover(),
        "heights": options.heights.path(),
        "whereabouts": options.whereabouts.combo.currentData(),
        **options.whereabouts.texts(),
    }
    fields = {"working_size": "working_size_px", "georeference_accuracy": "georeference_accuracy_px"}
    return {name: str(value) for name, value in chosen.items() if value and value != _default(fields.get(name, name))}


def _default(name: str) -> object:
    return DEFAULTS[name].default if name in DEFAULTS else {"coarse": "search"}.get(name)
