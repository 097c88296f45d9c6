"""What dock, Processing, command line and batch call: one match, many pairs."""
