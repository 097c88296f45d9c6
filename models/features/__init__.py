"""Features that look the same in both modalities."""
