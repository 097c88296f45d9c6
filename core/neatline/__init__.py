"""The map frame of a scan: its neatline, the border of the map's content, as a quadrilateral."""
