"""Events of BORIS as a table (TSV), aggregated by subject and behaviour, and read from one."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from app.core.errors import DataError
from app.core.names import printable
from app.core.said import say
from app.exchange.format import text_of
from app.exchange.rows import MediumFaces
from app.exchange.times import Stretch

_COLUMNS = (
    "Observation id",
    "Observation date",
    "Description",
    "Observation duration",
    "Observation type",
    "Source",
    "Media duration (s)",
    "FPS (frame/s)",
    "Subject",
    "Behavior",
    "Behavioral category",
    "Behavior type",
    "Start (s)",
    "Stop (s)",
    "Duration (s)",
    "Media file name",
    "Image index start",
    "Image index stop",
    "Comment start",
    "Comment stop",
)
"""Of "Export events, aggregated" (BORIS 8)."""


def write(path: Path, media: Sequence[MediumFaces], stretches: Sequence[Stretch]) -> None:
    """A line for each stretch: subject is the track or the person."""
    (faces,) = media
    name, duration = printable(faces.info.path.name), faces.index.duration
    rate = len(faces.index) / duration if duration > 0 else 0.0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, _COLUMNS, delimiter="\t", lineterminator="\n", restval="")
        writer.writeheader()
        for one in stretches:
            writer.writerow(
                {
                    "Observation id": f"Faceveil {Path(name).stem}",
                    "Observation duration": f"{duration:.3f}",
                    "Observation type": "Media file(s)",
                    "Source": f"player #1:{name}",
                    "Media duration (s)": f"{duration:.3f}",
                    "FPS (frame/s)": f"{rate:.3f}",
                    "Subject": one.subject,
                    "Behavior": one.tier,
                    "Behavioral category": "Faceveil",
                    "Behavior type": "STATE",
                    "Start (s)": f"{one.first:.3f}",
                    "Stop (s)": f"{one.last:.3f}",
                    "Duration (s)": f"{one.last - one.first:.3f}",
                    "Media file name": name,
                    "Comment start": one.text,
                }
            )


def read_times(path: Path) -> list[Stretch]:
    """Stretches of an aggregated table, or of one with a line for each START and STOP.

    Raises:
        DataError: It is neither.
    """
    reader = csv.DictReader(text_of(path).splitlines(), delimiter="\t")
    columns = reader.fieldnames or ()
    try:
        if "Start (s)" in columns and "Stop (s)" in columns:
            return [
                _stretch(row, float(row["Start (s)"]), float(row["Stop (s)"])) for row in reader
            ]
        if "Time" in columns and "Behavior type" in columns:
            return _paired(path, list(reader))
    except (KeyError, TypeError, ValueError) as error:
        raise DataError(path, say("has a line without times"), line=reader.line_num) from error
    raise DataError(path, say("is no table of BORIS: it has no columns of times"))


def _paired(path: Path, rows: list[dict[str, str]]) -> list[Stretch]:
    begun: dict[tuple[str, str], float] = {}
    found: list[Stretch] = []
    for row in rows:
        what, at = (row.get("Subject", ""), row["Behavior"]), float(row["Time"])
        kind = row["Behavior type"].upper()
        if kind == "START":
            begun[what] = at
        elif kind == "STOP" and what in begun:
            found.append(_stretch(row, begun.pop(what), at))
        elif kind != "POINT":
            raise DataError(path, say("{name} stops at {at} and never began", name=what[1], at=at))
    if begun:
        (_, name), at = next(iter(begun.items()))
        raise DataError(path, say("{name} begins at {at} and never stops", name=name, at=at))
    return found


def _stretch(row: dict[str, str], first: float, last: float) -> Stretch:
    return Stretch(
        row["Behavior"], first, last, row.get("Comment start", ""), row.get("Subject", "")
    )
