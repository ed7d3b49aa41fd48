"""Tests of what lies between the window and the rest, without widgets."""
