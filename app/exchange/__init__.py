"""Faces, landmarks and times in the formats of other tools, in and out.

One module a format, through the tool's own library where one is kept; formats.py lists them.
May import review, export and what lies below; batch, controllers and cli use it.
"""
