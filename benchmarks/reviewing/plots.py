"""Plots of docs/REVIEW.md."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from benchmarks.reviewing.team import Curve


def leak_plot(curves: Mapping[str, Curve], out: Path) -> None:
    """Leak rate over gestures a hundred faces."""
    figure = Figure(figsize=(7, 4.2), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    for name, curve in curves.items():
        x = [100 * spent / curve.faces for spent in curve.gestures]
        y = [100 * bare / curve.faces for bare in curve.bare]
        axes.step(x, y, where="post", label=name)
    axes.axhline(0.1, color="0.6", linestyle=":", linewidth=1)
    axes.axvline(1.0, color="0.6", linestyle=":", linewidth=1)
    axes.set(xlabel="gestures per 100 faces", ylabel="leak rate, %", xlim=(0, 3), ylim=(0, None))
    axes.legend()
    figure.savefig(out, dpi=110, format="png")


def calibration_plot(calibration: Mapping[str, Any], out: Path) -> None:
    """Share of concerns that hide something over the risk that they were given."""
    figure = Figure(figsize=(4.6, 4.2), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    bins = calibration["bins"]
    axes.plot([0, 1], [0, 1], color="0.6", linestyle=":")
    axes.plot([one["risk"] for one in bins], [one["share"] for one in bins], marker="o")
    for one in bins:
        axes.annotate(str(one["concerns"]), (one["risk"], one["share"]), fontsize=7)
    axes.set(xlabel="risk", ylabel="share that hides something", xlim=(0, 1), ylim=(0, 1))
    figure.savefig(out, dpi=110, format="png")
