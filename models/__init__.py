"""The coarse search, structure features and matchers; everything that may need torch."""
