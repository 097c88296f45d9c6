"""The functions shared by dock, Processing, command line and batch: one match, many pairs."""
