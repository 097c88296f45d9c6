"""Comparing the registered layer with what lies below, before anything is written."""
