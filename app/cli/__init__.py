"""The command ``faceveil``: each subcommand in its own module, ``program`` joins them.

The only package that prints. It imports every other one, but Qt (through ``app.widgets``)
only when a window is wanted. Nothing imports it but ``app.__main__``.
"""

from __future__ import annotations

from app.cli.program import main

__all__ = ["main"]
