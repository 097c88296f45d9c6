"""Rasters: what they are, windows of them with masks, and writing them."""
