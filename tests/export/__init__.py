"""Tests of exporting: painting, encoding, what is left out, verification."""
