"""The dock for many layers: its table, what can be added, and the way through the rows."""
