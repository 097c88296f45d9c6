"""Comparing the registered layer with the map, before anything is written."""
