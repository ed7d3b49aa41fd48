"""The faces of a medium as the JSON lines that scripts read, and ``faceveil faces``.

The lines are a stable contract.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.command import Command
from app.cli.console import DONE, FAILED, Console
from app.cli.files import counted
from app.cli.options import add_media
from app.core.geometry import clip
from app.core.model import Box, Face, MediaInfo
from app.core.names import on_one_line
from app.core.task import CancelToken
from app.core.timebase import FrameIndex

if TYPE_CHECKING:
    from app.review.session import ReviewSession


def frame_records(
    path: Path, info: MediaInfo, index: FrameIndex, *, review: ReviewSession
) -> Iterator[dict[str, Any]]:
    """One record a frame in time order, also for frames without faces.

    ``pts`` is the time stamp in seconds on the medium's own clock; faces are those that an
    export would cover: at or above the threshold, or added by a person, and not rejected.
    """
    for pts in index.pts.tolist():
        faces = [face for face in review.faces_at(pts) if face.covered]
        yield {
            "file": str(path),
            "pts": float(pts * index.time_base),
            "width": info.width,
            "height": info.height,
            "faces": [face_record(face, info) for face in faces],
        }


def face_record(face: Face, info: MediaInfo) -> dict[str, Any]:
    """A face in displayed source pixels; the box is cut at the picture's edges."""
    box = clip(face.box, info.width, info.height)
    points = None if face.landmarks is None else face.landmarks.points.tolist()
    record = {
        "box": [_pixels(value) for value in (box.x1, box.y1, box.x2, box.y2)],
        "score": round(float(face.score), 4),
        "provenance": face.provenance.word,
        "track": face.track,
        "landmarks": None if points is None else [[_pixels(x), _pixels(y)] for x, y in points],
    }
    return record if face.look is None else {**record, "look": face.look.model_dump(mode="json")}


def zone_records(pts: int, info: MediaInfo, review: ReviewSession) -> list[dict[str, Any]]:
    """Areas that are covered in a frame beside its faces, and what shines through them."""
    whole = Box(0, 0, info.width, info.height)

    def inside(box: Box) -> list[float]:
        cut = clip(box, info.width, info.height)
        return [_pixels(value) for value in (cut.x1, cut.y1, cut.x2, cut.y2)]

    return [
        {
            "box": inside(region.box),
            "whole_picture": region.box == whole,
            "revealed": [inside(hole) for hole in region.holes],
        }
        for region in review.covering(pts, review.redaction)
        if region.whole
    ]


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=Path, metavar="STUDY", help="a .faceveil file")
    add_media(parser)


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.batch.media import chosen_media, names_of
    from app.review.session import ReviewSession
    from app.store.study import Study

    with Study.read(args.study) as study:
        names = names_of(study)
        for medium in chosen_media(study, args.medium):
            index = study.load_index(medium.id)
            if index is None:
                console.error(f"{on_one_line(medium.path.name)}: no faces were looked for yet")
                continue
            review, count, frames = ReviewSession(study, medium.id), 0, 0
            records = frame_records(medium.path, medium.info, index, review=review)
            for number, (pts, record) in enumerate(zip(index.pts.tolist(), records, strict=True)):
                if number % 256 == 0:
                    token.checkpoint()
                count += len(record["faces"])
                frames += bool(record["faces"])
                if console.as_json:
                    zones = zone_records(pts, medium.info, review)
                    console.record({"medium": names[medium.id], **record, "zones": zones})
            console.flush()
            console.text(
                f"{names[medium.id]}: {counted(len(index), 'frame')}, "
                f"{counted(count, 'face')} in {frames} of them"
            )
    return FAILED if console.failures else DONE


COMMAND = Command(
    description="Lists the faces of a study after all decisions: what an export would cover. With "
    "--json one object a line and frame is printed, as by detect, also for frames without faces.",
    example="faceveil faces study.faceveil --json > faces.jsonl",
    add_arguments=_add_arguments,
    run=_run,
)


def _pixels(value: float) -> float:
    # A hundredth of a pixel is finer than any detector is sure of.
    return round(float(value), 2)
