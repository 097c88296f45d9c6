"""What developers run beside the product: set-up, packaging, a driven QGIS window."""
