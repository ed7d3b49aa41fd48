"""What footage is like, and detectors that see faces in it all the same.

Interlaced, turned, flat, of pixels that are not square.
"""
