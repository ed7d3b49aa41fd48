"""Pictures of a report: frames of the export alone, and none that shows what should be covered."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import simplejpeg

from app.core.errors import MediaError
from app.core.model import Image
from app.release.concerns import ReleaseConcernKind
from app.release.conditions import ConditionKind
from app.release.findings import Side
from app.release.report.checked import MOST
from app.video import FrameReader, build_index, probe

_SIDE: Final = 420
_APART: Final = 1.5
"""Seconds before and after a face that was found in which it may be bare, unseen by detectors."""
_GROWN: Final = 0.4
"""Sides of a found place by which the report covers more than it."""
_GREY, _LINE = 96, (0, 176, 255)


@dataclass(frozen=True, slots=True)
class ReportPicture:
    """A frame of the export.

    Attributes:
        seconds: Since the first frame.
        jpeg: The picture.
        width, height: Its pixels.
        found: Something was found bare in it, which is covered in the picture.
    """

    seconds: float
    jpeg: bytes
    width: int
    height: int
    found: bool = False


@dataclass(frozen=True, slots=True)
class Bare:
    """A place of the export that shows what should be covered.

    Attributes:
        at: Seconds of the frame in which the place is known.
        box: Where, displayed source pixels; None for the whole picture.
        first, last: Seconds between which other frames may show it as well.
    """

    at: float
    box: Side | None
    first: float
    last: float


def chosen_pictures(export: Path, data: dict[str, Any], *, most: int = 6) -> list[ReportPicture]:
    """Frames of an export for its report: where something was found first, then some of the rest.

    None of an export that was not looked at to its end, or is not the one that was: nobody knows
    what its frames show.

    Args:
        export: The exported file.
        data: See :func:`app.release.report.data.report_data`.
        most: How many.
    """
    if not _looked_at(data):
        return []
    bare = _bare(data)
    try:
        info = probe(export)
        index = build_index(info)
        wide, high = data["medium"]["width"], data["medium"]["height"]
        busiest = [at for at, _ in sorted(data["faces_per_frame"], key=lambda pair: -pair[1])[:1]]
        worst = data["checked"]["pictures"]["worst_at"]
        spread = [(n + 0.5) * index.duration / most for n in range(most)]
        quiet = [at for at in (worst, *busiest, *spread) if at is not None]
        if _more_than_listed(data):
            quiet = []
        wanted = dict.fromkeys(index.nearest(one.at) for one in bare if one.box is not None)
        for at in quiet:
            pts = index.nearest(at)
            if not any(one.first <= index.seconds(pts) <= one.last for one in bare):
                wanted[pts] = None
        found = []
        with FrameReader(info, index) as reader:
            for pts in sorted(list(wanted)[:most]):
                seconds = index.seconds(pts)
                near = [one for one in bare if one.first <= seconds <= one.last]
                boxes = [one.box for one in near if index.nearest(one.at) == pts]
                if len(boxes) < len(near) or None in boxes:
                    continue  # something else is bare in it, and where is not known
                image = reader.read_at(pts, max_side=_SIDE).image
                scale = (image.shape[1] / wide, image.shape[0] / high)
                found.append(_picture(seconds, image, [b for b in boxes if b], scale=scale))
        return found
    except MediaError:
        return []


def _looked_at(data: dict[str, Any]) -> bool:
    met = {one["kind"] for one in data["checked"]["conditions"] if one["met"]}
    needed = {ConditionKind.FILE, ConditionKind.CURRENT, ConditionKind.CHECKED}
    return {kind.value for kind in needed} <= met


def _bare(data: dict[str, Any]) -> list[Bare]:
    """What is open of what the check found."""
    pictures = data["checked"]["pictures"]
    found = [Bare(one["at"], one["box"], one["at"], one["at"]) for one in pictures["gaps"]]
    for at in (*pictures["wrong_pictures"], *pictures["undecoded"]):
        found.append(Bare(at, None, at, at))
    for one in data["remains"]["concerns"]:
        if one["kind"] == ReleaseConcernKind.RESIDUAL.value and one["settled"] is None:
            first, last = one["first"] - _APART, one["last"] + _APART
            found.append(Bare(one["at"], one["box"], first, last))
    # Times are written in thousandths of a second.
    return [Bare(one.at, one.box, one.first - 0.001, one.last + 0.001) for one in found]


def _more_than_listed(data: dict[str, Any]) -> bool:
    """Whether more was found than the data list, so that any frame may show it."""
    listed = len(data["remains"]["concerns"])
    return bool(data["checked"]["pictures"]["more_gaps"]) or listed >= MOST


def _picture(
    seconds: float, image: Image, boxes: list[Side], *, scale: tuple[float, float]
) -> ReportPicture:
    shown = np.ascontiguousarray(image)
    for box in boxes:
        _cover(shown, box, scale=scale)
    height, width = shown.shape[:2]
    jpeg = simplejpeg.encode_jpeg(shown, quality=80, colorspace="BGR")
    return ReportPicture(seconds, jpeg, width, height, bool(boxes))


def _cover(image: Image, box: Side, *, scale: tuple[float, float]) -> None:
    """Paint a place over, with a line around it."""
    x1, y1, x2, y2 = box
    more = _GROWN * max(x2 - x1, y2 - y1)
    height, width = image.shape[:2]
    left, right = (round(v * scale[0]) for v in (x1 - more, x2 + more))
    top, bottom = (round(v * scale[1]) for v in (y1 - more, y2 + more))
    left, top = max(left, 0), max(top, 0)
    right, bottom = min(right, width), min(bottom, height)
    image[top:bottom, left:right] = _LINE
    image[top + 2 : max(bottom - 2, top + 2), left + 2 : max(right - 2, left + 2)] = _GREY
