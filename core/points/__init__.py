"""The tie-point table, its filters and its exchange formats."""
