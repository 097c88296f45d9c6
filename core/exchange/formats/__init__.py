"""One module a file format: `read(path, options)` gives Links, `write(part, links, rasters, options)` makes a file."""
