"""Packages that are only compared with, each installed without what it asks for.

deface and trackeval want an OpenCV of their own, which would replace the product's.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.looks import CACHE


@contextmanager
def package(named: str) -> Iterator[None]:
    """Make a pinned package importable inside the block; it is fetched the first time."""
    folder = CACHE / "packages" / named
    if not folder.exists():
        command = [sys.executable, "-m", "pip", "install", "-q", "--no-deps"]
        subprocess.run([*command, "--target", str(folder), named], check=True)
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        sys.path.remove(str(folder))
