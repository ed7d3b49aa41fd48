"""Faceveil: review and redaction of faces in video.

Layers import downward only: widgets -> controllers -> batch -> review, export,
inference -> video, store -> core. Nothing below ``controllers`` knows Qt.
"""

__version__ = "0.1.0"
