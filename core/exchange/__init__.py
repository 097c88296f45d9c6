"""Points and registrations in the files of other programs: formats, and links between any two frames."""
