"""DGIM: a semi-dense matcher of two roughly registered tiles, learned from generated and real cross-modal pairs."""
