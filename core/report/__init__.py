"""Reports of a registration: JSON, HTML and figures."""
