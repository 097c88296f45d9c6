"""The bar beside the layer that is placed by hand: what to do next, Done, Forget, two points, fit to view."""

from __future__ import annotations

from ..widgets.buttons import word_button
from ..widgets.labels import hint_label
from .bar import GAP_PX, CanvasBar
from .placement_item import PlacementItem

WIDTH_PX = 300


class PlacementBar(CanvasBar):
    """Stands below the layer while a tool for placing is active, or at the foot of the map."""

    def __init__(self, item: PlacementItem):
        super().__init__("placement_bar", item.canvas)
        self.setAccessibleName(self.tr("Place by hand"))
        self._item, self._label = item, hint_label("placement_hint")
        self.done = word_button("placement_done", self.tr("Done"), self.tr("The match starts from here (Enter)"))
        self.forget = word_button("placement_forget", self.tr("Forget"), self.tr("The layer is not placed by hand"))
        tip = self.tr("Click a place in the layer, then where it belongs; with a second one it is turned and scaled")
        self.pairs = word_button("placement_pairs", self.tr("Two points"), tip)
        self.pairs.setCheckable(True)
        self.fit = word_button("placement_fit", self.tr("Fit to view"), self.tr("Upright in the middle of the map (F)"))
        self.fill((self.done, self.forget, self.pairs, self.fit), self._label)
        item.drawn.connect(self.follow)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show what to do next."""
        self._label.setText(sentence)
        self.follow()

    def close_down(self) -> None:
        """Leave the map."""
        self._item.drawn.disconnect(self.follow)
        self.hide()
        self.deleteLater()

    def follow(self) -> None:
        """Stand below the layer, within the map; hidden while no tool for placing is active."""
        ring = self._item.ring() if self._item.is_active else None
        self.setVisible(ring is not None)
        if ring is not None:
            self.stand(ring[:, 0].mean(), ring[:, 1].max() + GAP_PX, WIDTH_PX)
