"""TAR: a matcher whose high-level features listen to words for the scene, with a coarse stage of its own."""
