"""Regions painted into the planes of a decoded frame: shapes and pixels, no files, no codecs."""
