"""The formats that are known."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.core.errors import UsageError
from app.core.names import on_one_line
from app.core.said import joined, say
from app.exchange import boris, coco, cvat, eaf, mot, poses
from app.exchange.format import Format

_COCO, _ELAN, _POSES = ("pycocotools", "exchange"), ("pympi", "exchange"), ("sleap_io", "poses")

FORMATS: Final[dict[str, Format]] = {
    one.name: one
    for one in (
        Format(
            name="coco", about=say("boxes and landmarks by picture, JSON"), endings=(".json",),
            write=coco.write, read=coco.read, several=True, needs=_COCO,
        ),
        Format(
            name="cvat", about=say("tracks of CVAT for video 1.1, XML"), endings=(".xml",),
            write=cvat.write, read=cvat.read,
        ),
        Format(
            name="mot", about=say("tracks of MOTChallenge, CSV"), endings=(".txt", ".csv"),
            write=mot.write, read=mot.read,
        ),
        Format(
            name="sleap", about=say("landmarks of SLEAP"), endings=(".slp",),
            write=poses.writer("slp"), read=poses.read, needs=_POSES,
        ),
        Format(
            name="nwb", about=say("landmarks in Neurodata Without Borders"), endings=(".nwb",),
            write=poses.writer("nwb"), read=poses.read, needs=_POSES,
        ),
        Format(
            name="dlc", about=say("landmarks of DeepLabCut, CSV"), endings=(".csv",),
            write=poses.writer("dlc"), needs=_POSES,
        ),
        Format(
            name="eaf", about=say("what was covered, seen and decided, for ELAN"),
            endings=(".eaf",), write=eaf.write, read_times=eaf.read_times, needs=_ELAN,
        ),
        Format(
            name="boris", about=say("what was covered, seen and decided, for BORIS"),
            endings=(".tsv",), write=boris.write, read_times=boris.read_times,
        ),
    )
}  # fmt: skip


def format_of(path: Path, name: str | None = None) -> Format:
    """The format of a file, by name or by its ending.

    Raises:
        UsageError: None is known of that name, or the ending does not tell.
        EnvironmentProblem: What it needs is not installed.
    """
    if name is not None and name not in FORMATS:
        raise UsageError(f"no format named {name!r} (there are: {', '.join(FORMATS)})")
    if name is None:
        name = next((n for n, f in FORMATS.items() if path.suffix.lower() in f.endings), None)
    if name is None:
        names = ", ".join(FORMATS)
        words = say("its ending does not tell the format; choose one of {names}", names=names)
        raise UsageError(joined(": ", (on_one_line(path), words)))
    FORMATS[name].check()
    return FORMATS[name]
