"""Jobs without a person: one job is one medium, and doing it twice does no harm.

Widgets, controllers and the command line may import this; it imports review, export, exchange,
inference, store, video and core, and never Qt. Notebooks use ``detect``, ``faces`` and ``redact``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.batch.api import Faces, detect, faces, redact

__all__ = ["Faces", "detect", "faces", "redact"]


def __getattr__(name: str) -> Any:
    """Loaded when first asked for: the command line must not wait for it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from app.batch import api

    return getattr(api, name)
