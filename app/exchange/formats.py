"""The formats that are known."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.core.errors import UsageError
from app.exchange import boris, coco, cvat, eaf, mot, poses
from app.exchange.format import Format

_COCO, _ELAN, _POSES = ("pycocotools", "exchange"), ("pympi", "exchange"), ("sleap_io", "poses")

FORMATS: Final[dict[str, Format]] = {
    one.name: one
    for one in (
        Format(
            name="coco", about="boxes and landmarks by picture, JSON", endings=(".json",),
            write=coco.write, read=coco.read, several=True, needs=_COCO,
        ),
        Format(
            name="cvat", about="tracks of CVAT for video 1.1, XML", endings=(".xml",),
            write=cvat.write, read=cvat.read,
        ),
        Format(
            name="mot", about="tracks of MOTChallenge, CSV", endings=(".txt", ".csv"),
            write=mot.write, read=mot.read,
        ),
        Format(
            name="sleap", about="landmarks of SLEAP", endings=(".slp",),
            write=poses.writer("slp"), read=poses.read, needs=_POSES,
        ),
        Format(
            name="nwb", about="landmarks in Neurodata Without Borders", endings=(".nwb",),
            write=poses.writer("nwb"), read=poses.read, needs=_POSES,
        ),
        Format(
            name="dlc", about="landmarks of DeepLabCut, CSV", endings=(".csv",),
            write=poses.writer("dlc"), needs=_POSES,
        ),
        Format(
            name="eaf", about="what was covered, seen and decided, for ELAN", endings=(".eaf",),
            write=eaf.write, read_times=eaf.read_times, needs=_ELAN,
        ),
        Format(
            name="boris", about="what was covered, seen and decided, for BORIS",
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
        raise UsageError(f"{path}: its ending does not tell the format; name it with --format")
    FORMATS[name].check()
    return FORMATS[name]
