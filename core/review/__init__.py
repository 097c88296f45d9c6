"""The review: what a person changes after a match, and its consequences."""
