"""The figures in docs/PRIVACY.md are those that the program shows."""

from __future__ import annotations

from app.evaluate.privacy.shipped import shipped_table
from benchmarks.privacy_report import PLOT, REPORT, TABLES


def test_the_tables_in_the_documentation_are_those_of_the_program() -> None:
    text, table = REPORT.read_text(encoding="utf-8"), shipped_table()
    for name, made in TABLES.items():
        whole = f"<!-- table {name} -->\n{made(table)}\n<!-- end -->"
        assert whole in text, f"run benchmarks/privacy_report.py ({name})"
    assert PLOT.is_file()
