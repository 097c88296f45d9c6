"""The training rig: one loop for all matchers, recipes as dataclasses, weights that are never half written."""
