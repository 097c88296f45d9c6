"""Every reader of files under inputs that were made to break it: `make fuzz`."""
