"""Faces through time: association, stitching, filling gaps, walking track ends outward.

Imported by ``app.inference`` and ``app.batch``; it imports ``app.video`` and ``app.core``.
"""
