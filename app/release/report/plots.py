"""Plots of the report as SVG, without scripts and without anything from elsewhere."""

from __future__ import annotations

from html import escape
from typing import Any, Final

_WIDTH: Final = 600
_LEFT: Final = 92
_INK, _FAINT, _COVER, _WARN = "#20242a", "#d8dde4", "#2f6f8f", "#b3402a"


def timeline_svg(data: dict[str, Any]) -> str:
    """Faces covered over time; below it what nobody saw, what was left visible, what was found."""
    length = max(float(data["medium"]["seconds"]), 0.001)
    series = data["faces_per_frame"]
    most = max((faces for _, faces in series), default=0) or 1
    top, height = 14, 70
    parts = [_text(_LEFT - 8, top + 8, f"{most}", anchor="end")]
    parts.append(_text(_LEFT - 8, top + height, "0", anchor="end"))
    parts.append(_text(4, top + height / 2, "faces covered"))

    def x(at: float) -> float:
        return _LEFT + (_WIDTH - _LEFT - 12) * min(max(at / length, 0.0), 1.0)

    points = [f"{x(0):.1f},{top + height}"]
    for place, (at, faces) in enumerate(series):
        end = series[place + 1][0] if place + 1 < len(series) else length
        y = top + height - height * faces / most
        points += [f"{x(at):.1f},{y:.1f}", f"{x(end):.1f},{y:.1f}"]
    points.append(f"{x(length):.1f},{top + height}")
    parts.append(f'<polygon points="{" ".join(points)}" fill="{_COVER}" fill-opacity="0.75"/>')
    parts.append(_line(_LEFT, top + height, _WIDTH - 12))
    pictures = data["checked"]["pictures"] or {}
    found = [
        (r["from"], r["to"])
        for r in pictures.get("faces_where_nothing_is_covered", ())
        if not r["left_visible_on_purpose"] and r["settled"] is None
    ]
    gaps = [(gap["at"], gap["at"]) for gap in pictures.get("gaps", ())]
    left = [(one["first"], one["last"]) for one in data["remains"]["left_visible"]]
    rows = (
        ("nobody saw", [tuple(span) for span in data["remains"]["unseen"]], "#8a8f98"),
        ("left visible", left, "#c58a1b"),
        ("found in export", found + gaps, _WARN),
    )
    y = top + height + 16
    for name, spans, colour in rows:
        parts.append(_text(4, y + 8, name))
        parts.append(
            f'<rect x="{_LEFT}" y="{y}" width="{_WIDTH - _LEFT - 12}" height="9" fill="#f1f3f6"/>'
        )
        for first, last in spans:
            wide = max(x(last) - x(first), 1.5)
            parts.append(
                f'<rect x="{x(first):.1f}" y="{y}" width="{wide:.1f}" height="9" fill="{colour}"/>'
            )
        y += 15
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        anchor = "start" if share == 0 else "end" if share == 1 else "middle"
        parts.append(_text(x(length * share), y + 9, f"{length * share:.1f} s", anchor=anchor))
    return _svg(y + 16, parts, "Faces covered over time")


def bars_svg(rows: list[tuple[str, float]], title: str) -> str:
    """Shares as bars, 0 to 100 %."""
    parts = []
    y = 6
    for name, share in rows:
        wide = (_WIDTH - 250) * min(max(share, 0.0), 1.0)
        parts.append(_text(4, y + 11, name))
        parts.append(
            f'<rect x="180" y="{y}" width="{_WIDTH - 250}" height="14" fill="{_FAINT}"/>'
            f'<rect x="180" y="{y}" width="{wide:.1f}" height="14" fill="{_COVER}"/>'
        )
        parts.append(_text(_WIDTH - 62, y + 11, f"{share:.1%}"))
        y += 20
    return _svg(y, parts, title)


def _svg(height: float, parts: list[str], title: str) -> str:
    # A paragraph of its own: a printer of rich text would take the place of what stands before it,
    # and would add a share of the picture's height as the distance of lines.
    return (
        f'<p class="figure"><svg xmlns="http://www.w3.org/2000/svg" '
        f'viewBox="0 0 {_WIDTH} {height:.0f}" width="{_WIDTH}" height="{height:.0f}" '
        'role="img" font-family="sans-serif" '
        f'font-size="10"><title>{escape(title)}</title>{"".join(parts)}</svg></p>'
    )


def _text(x: float, y: float, words: str, *, anchor: str = "start") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" fill="{_INK}" text-anchor="{anchor}">{escape(words)}</text>'
    )


def _line(x1: float, y: float, x2: float) -> str:
    return f'<line x1="{x1}" y1="{y}" x2="{x2}" y2="{y}" stroke="{_INK}" stroke-width="0.7"/>'
