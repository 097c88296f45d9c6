"""The dock: layers in, a request out, a result shown."""
