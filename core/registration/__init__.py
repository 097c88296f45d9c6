"""One run: read, place, match, fit, judge."""
