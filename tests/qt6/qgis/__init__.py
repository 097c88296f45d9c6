"""A stand-in for QGIS 4's Python, so that docks and map tools run under Qt 6 where no QGIS 4 is to be had.

Small: what Crosstie and its tests call, drawn without maps. Anything else fails when it is used, by its name.
"""
