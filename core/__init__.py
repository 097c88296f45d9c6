"""What a registration is: plain Python, numpy and GDAL; no Qt, no QGIS, no torch."""
