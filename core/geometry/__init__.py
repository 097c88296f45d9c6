"""Frames, transforms, robust fit and what they say about accuracy."""
