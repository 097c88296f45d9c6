"""The Crosstie dock: choose layers, send a request, show the result."""
