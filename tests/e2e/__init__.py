"""Stories told to the real window with mouse and keys."""
