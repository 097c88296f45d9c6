"""The demonstration: an invented place seen by two sensors, matched in a real QGIS window and measured.

Outside `core`, which is what a registration is: nothing here is needed to register anything.
"""
