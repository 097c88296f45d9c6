"""A stack of rasters: their list, the matches of its pairs, the adjustment, and rasters on one shared grid."""
