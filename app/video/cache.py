"""A least-recently-used cache of pictures, limited in bytes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable

from app.core.model import Image


class FrameCache:
    """Keeps the pictures used last. Thread-safe.

    Args:
        limit_bytes: Sum of the pictures' sizes is never above this. A picture that is
            larger than the limit by itself is not kept.
    """

    def __init__(self, limit_bytes: int) -> None:
        if limit_bytes < 0:
            raise ValueError("the limit must not be negative")
        self._limit = limit_bytes
        self._bytes = 0
        self._images: OrderedDict[Hashable, Image] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable) -> Image | None:
        """The picture under ``key`` (for example ``(medium, pts)``), or None."""
        with self._lock:
            image = self._images.get(key)
            if image is not None:
                self._images.move_to_end(key)
            return image

    def put(self, key: Hashable, image: Image) -> None:
        """Keep a picture. It is made read-only, since several threads may hold it."""
        image.setflags(write=False)
        with self._lock:
            old = self._images.pop(key, None)
            if old is not None:
                self._bytes -= old.nbytes
            if image.nbytes > self._limit:
                return
            self._images[key] = image
            self._bytes += image.nbytes
            while self._bytes > self._limit:
                _, dropped = self._images.popitem(last=False)
                self._bytes -= dropped.nbytes

    def __contains__(self, key: Hashable) -> bool:
        with self._lock:
            return key in self._images

    def __len__(self) -> int:
        with self._lock:
            return len(self._images)

    @property
    def nbytes(self) -> int:
        """Bytes held now."""
        with self._lock:
            return self._bytes

    def clear(self) -> None:
        """Forget every picture."""
        with self._lock:
            self._images.clear()
            self._bytes = 0
