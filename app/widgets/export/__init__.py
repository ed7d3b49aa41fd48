"""The export dialog and its pages."""
