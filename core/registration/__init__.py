"""The pipeline of a match: read, place, match, fit, judge."""
