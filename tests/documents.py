"""Runs the worked examples of the documentation."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

DOCS = Path(__file__).resolve().parents[1] / "docs"


def example(heading: str, document: str = "EXTENDING.md") -> dict[str, Any]:
    """What the Python code below a heading defines, run in the order of the page.

    Args:
        heading: A heading of the second level, as in ``A new action``.
        document: File in ``docs``.
    """
    text = (DOCS / document).read_text(encoding="utf-8")
    section = re.search(rf"^## {re.escape(heading)}$(.*?)(?=^## |\Z)", text, re.M | re.S)
    assert section is not None, f"{document} has no section {heading!r}"
    blocks = re.findall(r"^```python$\n(.*?)^```$", section[1], re.M | re.S)
    assert blocks, f"{heading!r} has no Python code"
    names: dict[str, Any] = {"__name__": "worked_example"}
    for block in blocks:
        # As a module of its own: this one's future statements are not the reader's.
        exec(compile(block, f"{document}, {heading}", "exec", dont_inherit=True), names)
    return names


def blocks(document: str, language: str) -> list[str]:
    """What stands in the fenced blocks of a language, in the order of the page."""
    text = (DOCS / document).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}$\n(.*?)^```$", text, re.M | re.S)
