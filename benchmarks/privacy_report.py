"""Turns resources/effects.json into the tables and the plot of docs/PRIVACY.md.

    python benchmarks/privacy_report.py

The table itself is made, and gone on with, by ``faceveil evaluate privacy --out``: see there.
"""

from __future__ import annotations

import re
from pathlib import Path

from app.evaluate.plots import plot_frontier
from app.evaluate.privacy.shipped import FILE
from app.evaluate.privacy.table import (
    ATTACKERS,
    OTHER,
    SAME,
    Figure,
    Row,
    Table,
    read_table,
)
from app.export.effects.presets import KERNELS
from benchmarks.models_report import markdown

GROUP_ATTACKERS = ("naive", "aware")
"""Those who are measured by group."""
ROOT = Path(__file__).resolve().parents[1]
REPORT = ROOT / "docs" / "PRIVACY.md"
PLOT = ROOT / "docs" / "images" / "privacy.png"
TABLE = ROOT / "resources" / FILE


def hidden_table(table: Table) -> str:
    """Rank-1 by recogniser, case and attacker, with intervals; for the best also rank-5 and TPR."""
    header = ["preset", "recogniser", "case", *ATTACKERS, "best: rank-5", "best: TPR at 1 % FPR"]
    rows = []
    for row in _presets(table):
        for recogniser, by_case in row.attacks.items():
            for case in (SAME, OTHER):
                found = by_case[case]
                best = max(found.values(), key=lambda f: (f.rank1, f.rank5))
                rows.append(
                    [
                        row.name,
                        recogniser,
                        case,
                        *(_interval(found.get(name)) for name in ATTACKERS),
                        f"{best.rank5:.2f}",
                        f"{best.tpr:.2f}",
                    ]
                )
    return markdown(header, rows)


def useful_table(table: Table) -> str:
    """What a detector and a landmark model still find."""
    header = ["preset", "recall", "NME", "failures", "pose kept", "mouth kept", "roll off, degrees"]
    rows = [_use(row) for row in _presets(table) if row.utility is not None]
    floor = next((row.utility for row in table.rows if row.utility is not None), None)
    if floor is not None:
        values = [f"{floor.floor_nme:.3f}", f"{floor.floor_failures:.2f}"]
        rows.append(["mean face, without a look", "-", *values, "-", "-", "-"])
    return markdown(header, rows)


def kernels_table(table: Table) -> str:
    """The dissertation's kernels in one line each, of the recogniser that finds most."""
    header = ["preset", *(f"{case}: {name}" for case in (SAME, OTHER) for name in ATTACKERS)]
    header = [name for name in header if name != f"{SAME}: frames"]
    rows = []
    for row in table.rows:
        if not row.name.startswith(KERNELS) or row.utility is None:
            continue
        found = [row.worst(SAME, name) for name in ATTACKERS[:-1]]
        found += [row.worst(OTHER, name) for name in ATTACKERS]
        use = (f"{v:.2f}" for v in (row.utility.recall, row.utility.failures))
        shares = ("-" if v is None else f"{v:.2f}" for v in found)
        rows.append([row.name, *shares, *use, f"{row.utility.nme:.3f}"])
    return markdown([*header, "recall", "failures", "NME"], rows)


def groups_table(table: Table) -> str:
    """Another photograph, by size of face and with painted masks; the better recogniser."""
    groups = sorted({g for row in table.rows for of in row.groups.values() for g in of})
    header = ["preset", *(f"{group}: {who}" for group in groups for who in GROUP_ATTACKERS)]
    rows = []
    for row in _presets(table):
        found = [
            max((of[g][OTHER][who].rank1 for of in row.groups.values() if g in of), default=None)
            for g in groups
            for who in GROUP_ATTACKERS
        ]
        rows.append([row.name, *("-" if v is None else f"{v:.2f}" for v in found)])
    return markdown(header, rows)


def _presets(table: Table) -> list[Row]:
    """All rows but the kernels, which have a table of their own."""
    return [row for row in table.rows if not row.name.startswith(KERNELS)]


def control_line(table: Table) -> str:
    """What recognisers find where nothing is covered."""
    parts = [
        f"{name} {cases[SAME]:.2f} (same photograph) and {cases[OTHER]:.2f} (another)"
        for name, cases in sorted(table.controls.items())
    ]
    people = max((row.people for row in table.rows), default=0)
    return f"Control, nothing covered, rank-1: {'; '.join(parts)}. {people} people at a time."


def _use(row: Row) -> list[str]:
    use = row.utility
    assert use is not None
    return [
        row.name,
        f"{use.recall:.2f}",
        f"{use.nme:.3f}",
        f"{use.failures:.2f}",
        f"{use.pose:.2f}",
        f"{use.mouth:.2f}",
        f"{use.roll:.1f}",
    ]


def _interval(figure: Figure | None) -> str:
    return "-" if figure is None else f"{figure.rank1:.2f} ({figure.low:.2f}-{figure.high:.2f})"


TABLES = {
    "hidden": hidden_table,
    "useful": useful_table,
    "kernels": kernels_table,
    "groups": groups_table,
    "control": control_line,
}
"""What makes the text between the marks of a table on the page."""


def main() -> None:
    table = read_table(TABLE)
    text = REPORT.read_text(encoding="utf-8")
    for name, made in TABLES.items():
        pattern = rf"(<!-- table {name} -->\n)(?:(?!<!-- end).)*?(\n?<!-- end -->)"
        words = made(table)
        text = re.sub(pattern, lambda m, w=words: m[1] + w + "\n<!-- end -->", text, flags=re.S)  # type: ignore[misc]
    REPORT.write_text(text, encoding="utf-8")
    plot_frontier(table.rows, PLOT)


if __name__ == "__main__":
    main()
