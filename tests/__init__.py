"""Tests, in the folders of what they test; what several need lies here as modules of helpers."""
