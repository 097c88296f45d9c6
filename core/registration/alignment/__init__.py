"""What images and tie points say about several alignments of the same two images: no reading, no matching."""
