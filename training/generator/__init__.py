"""A small network that shows a tile as another sensor would: trained here on aligned pairs, used by the data engine."""
