"""What a registration is: plain Python, numpy, GDAL and shapely; no Qt, no QGIS, no torch."""
