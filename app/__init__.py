"""Faceveil: review and redaction of faces in video.

Layers import downward only: widgets -> controllers -> batch -> review, export,
inference -> video, store -> core. Nothing below ``controllers`` knows Qt.
"""

from __future__ import annotations

import os

# Nothing is ever sent over a network. ONNX Runtime's wheels report to their maker by default and
# decide once, while being imported; the two names are those of different versions.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
os.environ["ORT_TELEMETRY_DISABLED"] = "1"

# Pydantic would load plugins of whatever else is installed, and look through all packages for them.
os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"

# numpy's matrix products here are small: a second thread costs more than it brings, and while it
# waits it takes a core from detection.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

__version__ = "0.1.0"
