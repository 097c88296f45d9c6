"""What a finished registration tells: reports as JSON, HTML and figures."""
