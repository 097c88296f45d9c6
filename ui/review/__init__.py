"""The review of tie points: table, patch viewer, and what they share."""
