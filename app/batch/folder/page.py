"""The summary of a batch as a page for a browser: no pictures, no scripts, nothing from afar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 72em; padding: 0 1em;
  color: #1c1c1e; background: #fff }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .35em .8em .35em 0; border-bottom: 1px solid #ddd;
  vertical-align: top }
td.number, th.number { text-align: right }
tr.failed td:first-child { border-left: 4px solid #b3261e; padding-left: .5em }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #1c1c1e }
  th, td { border-color: #444 } }
"""


def summary_page(
    title: str,
    totals: str,
    *,
    columns: Sequence[str],
    rows: Sequence[Mapping[str, str]],
    numbers: frozenset[str] = frozenset(),
) -> str:
    """A self-contained HTML page with one table.

    Args:
        title: Heading.
        totals: One line above the table.
        columns: Heads of the columns, in order.
        rows: Texts by column; a row whose ``state`` is "failed" stands out.
        numbers: Columns that hold numbers.
    """
    heads = "".join(
        f'<th class="{"number" if name in numbers else ""}">{escape(name)}</th>' for name in columns
    )
    body = "\n".join(
        f'<tr class="{escape(row.get("state", ""))}">'
        + "".join(
            f'<td class="{"number" if name in numbers else ""}">{escape(row.get(name, ""))}</td>'
            for name in columns
        )
        + "</tr>"
        for row in rows
    )
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n"
        f"<body><h1>{escape(title)}</h1><p>{escape(totals)}</p>\n"
        f"<table><thead><tr>{heads}</tr></thead>\n<tbody>\n{body}\n</tbody></table></body></html>\n"
    )
