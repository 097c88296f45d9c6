"""Texts that several windows share: outcomes, transforms, lengths and the values of tie points."""
