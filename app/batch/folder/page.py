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
    columns: Mapping[str, str],
    rows: Sequence[Mapping[str, str]],
    failed: Sequence[bool],
    numbers: frozenset[str] = frozenset(),
    language: str = "en",
) -> str:
    """A self-contained HTML page with one table.

    Args:
        title: Heading.
        totals: One line above the table.
        columns: Names of the columns in order, with their heads.
        rows: Texts by column.
        failed: Which rows stand out.
        numbers: Columns that hold numbers.
        language: Code of the texts' language.
    """

    def line(tag: str, cells: Mapping[str, str]) -> str:
        return "".join(
            f'<{tag} class="{"number" if name in numbers else ""}">'
            f"{escape(cells.get(name, ''))}</{tag}>"
            for name in columns
        )

    body = "\n".join(
        f'<tr class="{"failed" if stands_out else ""}">{line("td", row)}</tr>'
        for row, stands_out in zip(rows, failed, strict=True)
    )
    return (
        f'<!doctype html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>\n"
        f"<body><h1>{escape(title)}</h1><p>{escape(totals)}</p>\n"
        f"<table><thead><tr>{line('th', columns)}</tr></thead>\n"
        f"<tbody>\n{body}\n</tbody></table></body></html>\n"
    )
