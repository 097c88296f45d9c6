"""What a person changes after a match, and what follows from it."""
