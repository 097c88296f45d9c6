"""A registration saved and used: on rasters, on vectors, on another grid."""
