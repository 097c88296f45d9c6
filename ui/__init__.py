"""Widgets and canvas items."""
