"""A run's figures: one CSV file, and plots of it."""

from __future__ import annotations

import csv
from pathlib import Path

FIRST = ("step", "seconds", "kind", "name", "value")


class History:
    """Appends figures to ``history.csv``, one figure a row, so that no column is ever missing.

    Args:
        path: The CSV file; an existing one is continued.
        step: Rows after this step are dropped: a resumed run writes them again.
    """

    def __init__(self, path: Path, *, step: int = 0) -> None:
        self.path = path
        rows = [row for row in read_history(path) if int(row["step"]) <= step]
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, FIRST)
            writer.writeheader()
            writer.writerows(rows)

    def add(self, step: int, seconds: float, kind: str, *, figures: dict[str, float]) -> None:
        """Write figures ("train", "evaluate") of a step, at that many seconds of training."""
        with self.path.open("a", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            for name, value in figures.items():
                writer.writerow([step, f"{seconds:.1f}", kind, name, f"{value:.6g}"])


def read_history(path: Path) -> list[dict[str, str]]:
    """Rows of a history file; none when there is no file."""
    if not path.is_file():
        return []
    with path.open(newline="", encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row.get("value")]


def plot_history(path: Path, out: Path) -> None:
    """Draw every figure of a history file over the steps, one small plot each, as PNG."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    series: dict[tuple[str, str], tuple[list[int], list[float]]] = {}
    for row in read_history(path):
        steps, values = series.setdefault((row["kind"], row["name"]), ([], []))
        steps.append(int(row["step"]))
        values.append(float(row["value"]))
    columns = 3
    lines = max(1, -(-len(series) // columns))
    figure = Figure(figsize=(4.2 * columns, 2.8 * lines), layout="constrained")
    FigureCanvasAgg(figure)
    for number, ((kind, name), (steps, values)) in enumerate(sorted(series.items()), start=1):
        axes = figure.add_subplot(lines, columns, number)
        axes.plot(steps, values, marker="." if len(steps) < 40 else "")
        axes.set_title(f"{kind}: {name}", fontsize=9)
        axes.grid(alpha=0.3)
    figure.savefig(out, dpi=90)
