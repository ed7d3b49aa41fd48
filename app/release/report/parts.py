"""Pieces of HTML that the report is put together of; every text is escaped here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from app.core.remarks import SettledAs, settled_words


def section(title: str, body: str) -> str:
    """A heading with what belongs to it."""
    return f"<h2>{escape(title)}</h2>{body}"


def paragraph(text: str) -> str:
    """One paragraph."""
    return f"<p>{escape(text)}</p>"


def bullets(lines: Iterable[str]) -> str:
    """A list."""
    return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"


def rows_table(head: Sequence[str], rows: Iterable[Sequence[Any]], *, look: str = "") -> str:
    """A table.

    Args:
        head: Of its columns.
        rows: Values; all are shown as texts.
        look: Class of its cells.
    """
    cell = f'<td class="{look}">' if look else "<td>"
    top = "".join(f"<th>{escape(name)}</th>" for name in head)
    body = "".join(
        "<tr>" + "".join(f"{cell}{escape(str(value))}</td>" for value in row) + "</tr>"
        for row in rows
    )
    return f'<table cellspacing="0" cellpadding="4" width="100%"><tr>{top}</tr>{body}</table>'


def place(box: Sequence[float] | None) -> str:
    """A box in words a person can find: its size, and its corner at the left and the top."""
    if box is None:
        return ""
    x1, y1, x2, y2 = (round(side) for side in box)
    return f"{x2 - x1}x{y2 - y1} pixels at {x1}, {y1}"


def answer(one: dict[str, Any]) -> str:
    """How a concern was settled: in which words, by whom, and why."""
    if one["settled"] is None:
        return "OPEN"
    words = settled_words(SettledAs(one["settled"]))
    return f"{words} ({one['settled_by']}) {one['note'] or ''}".strip()


def for_spreadsheet(value: Any) -> Any:
    """A cell of a table as CSV: what a spreadsheet would take for a formula is quoted."""
    risky = isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r")
    return f"'{value}" if risky else value
