"""Finds a raster on a reference that is a hundred times larger: an index of structure, kept, and the search in it."""
