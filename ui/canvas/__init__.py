"""What is drawn on the map canvas without being a layer."""
