"""What `import crosstie` offers outside QGIS: the calls of the dock on paths and arrays."""
