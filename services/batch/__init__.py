"""Many pairs: their list, the run that does them, and the folder in which all of it can be seen and gone on with."""
