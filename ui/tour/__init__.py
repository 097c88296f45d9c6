"""The first minute: cards that lead through a match of the sample layers."""
