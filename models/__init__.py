"""Everything that may need torch: structure features, the coarse search, the matchers."""
