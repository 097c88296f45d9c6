"""Many rasters of one place registered together: which pairs to match, which are wrong, one adjustment of all."""
