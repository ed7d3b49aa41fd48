"""Figures as PNG, drawn without a screen. matplotlib comes with the extra ``train``."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.core.errors import DataError, EnvironmentProblem
from app.evaluate.detection import Curve
from app.evaluate.obfuscation import Treated
from app.evaluate.privacy.table import Row
from app.export.effects.presets import KERNELS


def check_plot(out: Path) -> None:
    """Complain before hours of work rather than after them.

    Raises:
        EnvironmentProblem: matplotlib is not installed.
        DataError: The folder that the figure is for does not exist.
    """
    if importlib.util.find_spec("matplotlib") is None:
        raise EnvironmentProblem(
            "drawing figures needs the package matplotlib, which is not installed",
            "Run `pip install '.[train]'` in Faceveil's folder, or leave --plot out",
        )
    check_folder(out)


def check_folder(out: Path) -> None:
    """As :func:`check_plot`, for a file that needs no matplotlib.

    Raises:
        DataError: The folder that the file is for does not exist.
    """
    if not out.absolute().parent.is_dir():
        raise DataError(out, "there is no such folder to write to")


def plot_curves(curves: Mapping[str, Curve], out: Path) -> None:
    """Draw precision over recall.

    Args:
        curves: By what the legend says.
        out: The PNG.

    Raises:
        EnvironmentProblem, DataError: See :func:`check_plot`.
    """
    check_plot(out)
    figure = _figure(6, 5)
    axes = figure.add_subplot(1, 1, 1)
    for name, curve in curves.items():
        label = f"{name} (AP {curve.average_precision():.3f})"
        axes.plot(curve.recall, curve.precision, label=label)
    axes.set(xlabel="recall", ylabel="precision", xlim=(0, 1), ylim=(0, 1.02))
    axes.grid(alpha=0.3)
    axes.legend(loc="lower left", fontsize=8)
    figure.savefig(out, dpi=110, format="png")


def plot_obfuscation(models: Mapping[str, Sequence[Treated]], out: Path) -> None:
    """Draw average precision and landmark error over the kernel size.

    Kernels are lines (uniform, and one for each kernel on the features); untouched pictures and
    effects in face widths, which have no kernel, are dashed levels.

    Args:
        models: What was measured, by detector.
        out: The PNG.

    Raises:
        EnvironmentProblem, DataError: See :func:`check_plot`.
    """
    check_plot(out)
    rows: list[tuple[str, str, Sequence[Treated]]] = [
        ("ap50", f"AP at IoU .5, {name}", treated) for name, treated in models.items()
    ]
    first = next(iter(models.values()), ())
    if any(one.landmarks is not None for one in first):
        rows.append(("l2", "landmark L2", first))
    figure = _figure(8.5, 3.6 * len(rows))
    for place, (key, title, treated) in enumerate(rows, start=1):
        axes = figure.add_subplot(len(rows), 1, place)
        _kernel_lines(axes, key, treated)
        axes.set(xlabel="kernel on the face, pixels", ylabel=title)
        if key == "l2":
            axes.set_yscale("log")  # Mild blurs and a solid fill are two powers of ten apart.
        else:
            axes.set_ylim(bottom=0)
        axes.grid(alpha=0.3)
        axes.legend(fontsize=7, loc="center left", bbox_to_anchor=(1.01, 0.5))
    figure.savefig(out, dpi=110, format="png")


def _kernel_lines(axes: Any, key: str, treated: Sequence[Treated]) -> None:
    lines: dict[str, list[tuple[int, float]]] = {}
    levels: dict[str, float] = {}
    for one in treated:
        value = _value(one, key)
        if one.kernel is None:
            levels[one.name] = value
        elif one.effect == "uniform":
            lines.setdefault("uniform", []).append((one.kernel, value))
        else:
            name = f"features with {one.feature_kernel}"
            lines.setdefault(name, []).append((one.kernel, value))
    for name, points in sorted(lines.items(), reverse=True):
        axes.plot(*zip(*sorted(points), strict=True), marker="o", label=name)
    for number, (name, value) in enumerate(levels.items()):
        axes.axhline(value, linestyle="--", linewidth=1, color=f"C{number + 4}", label=name)
    axes.set_xticks(sorted({one.kernel for one in treated if one.kernel is not None}))


def _value(one: Treated, key: str) -> float:
    if key == "l2":
        return one.landmarks.l2 if one.landmarks is not None else float("nan")
    return float(getattr(one.detection, key))


def _figure(width: float, height: float) -> Any:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), layout="constrained")
    FigureCanvasAgg(figure)
    return figure


def plot_frontier(rows: Sequence[Row], out: Path) -> None:
    """Draw how hidden faces are over how useful they stay, for both cases.

    Args:
        rows: What was measured; rows without utility are left out.
        out: The PNG.

    Raises:
        EnvironmentProblem, DataError: See :func:`check_plot`.
    """
    check_plot(out)
    cases = (("other", "another photograph"), ("same", "the same photograph, an upper bound"))
    figure = _figure(12, 5.5)
    for place, (case, words) in enumerate(cases, start=1):
        axes = figure.add_subplot(1, 2, place)
        dots = [
            (row.name, row.useful, 1 - found)
            for row in rows
            if row.effect and (found := row.found(case)) is not None and row.useful is not None
        ]
        _kernel_paths(axes, [dot for dot in dots if dot[0].startswith(KERNELS)])
        _named_dots(axes, [dot for dot in dots if not dot[0].startswith(KERNELS)])
        axes.set(
            xlabel="useful: faces found and landmarks placed",
            ylabel="hidden: people whom the best attacker does not find",
            title=words,
            xlim=(-0.03, 1.12),
            ylim=(-0.03, 1.05),
        )
        axes.grid(alpha=0.3)
    figure.savefig(out, dpi=110, format="png")


Dot = tuple[str, float, float]
"""Name, how useful, how hidden."""


def _named_dots(axes: Any, dots: Sequence[Dot]) -> None:
    """Dots with their names; those of neighbours stand one below the other."""
    placed: list[Dot] = []
    for name, useful, hidden in sorted(dots, key=lambda dot: -dot[2]):
        close = sum(abs(u - useful) < 0.25 and abs(h - hidden) < 0.03 for _, u, h in placed)
        down = (3, -9, -17)[min(close, 2)]
        placed.append((name, useful, hidden))
        axes.plot(useful, hidden, marker="o", markersize=5)
        left = useful > 0.85
        axes.annotate(
            name, (useful, hidden), fontsize=7, xytext=(-4 if left else 4, down),
            textcoords="offset points", ha="right" if left else "left",
        )  # fmt: skip


def _kernel_paths(axes: Any, dots: Sequence[Dot]) -> None:
    """The dissertation's kernels from the smallest on the face to the largest, as lines."""
    paths: dict[str, list[Dot]] = {}
    for dot in dots:
        feature = dot[0].removeprefix(KERNELS).partition("-")[2]
        paths.setdefault(f"kernels, features {feature}" if feature else "kernels", []).append(dot)
    for (title, path), style in zip(sorted(paths.items()), ("-", "--", ":"), strict=False):
        path.sort(key=lambda dot: int(dot[0].removeprefix(KERNELS).partition("-")[0]))
        xs, ys = [dot[1] for dot in path], [dot[2] for dot in path]
        axes.plot(
            xs, ys, linestyle=style, color="0.55", marker=".", markersize=4, linewidth=1,
            label=f"{title} ({path[0][0].split('-')[1]} to {path[-1][0].split('-')[1]} pixels)",
        )  # fmt: skip
    if paths:
        axes.legend(fontsize=7, loc="upper left", bbox_to_anchor=(0.02, 0.38))
