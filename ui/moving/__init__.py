"""The moving image in its own geometry, beside the map."""
