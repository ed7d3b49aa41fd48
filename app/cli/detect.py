"""``faceveil detect``: find and track faces, without a person."""

from __future__ import annotations

import argparse
import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command import Command
from app.cli.console import DONE, FAILED, Console
from app.cli.files import counted, for_each, inputs_of
from app.cli.limits import add_limits, limits
from app.cli.options import add_detection, detection_settings
from app.cli.telling import fault_lines
from app.core.names import on_one_line
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.batch.spec import Limits
    from app.core.plugins import Detector
    from app.core.settings import DetectionSettings
    from app.store.study import Study


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="file or folder")
    parser.add_argument(
        "--study",
        type=Path,
        metavar="STUDY",
        help="keep what is found in this study (made if missing); an interrupted run is resumed",
    )
    parser.add_argument(
        "--no-second-opinions",
        action="store_true",
        help="with --study: do not ask another detector about some of the frames, which takes "
        "up to a quarter of the time and tells the review queue where to look",
    )
    add_detection(parser)
    add_limits(parser)


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.batch.private import private_study
    from app.inference.registry import build_detector
    from app.store.study import Study

    settings, limited = detection_settings(args), limits(args)
    inputs = inputs_of(args.files, console)
    if not inputs:
        return FAILED
    detector = build_detector(settings)
    with (
        contextlib.closing(detector),
        private_study() if args.study is None else Study.open_or_create(args.study) as study,
    ):
        for_each(
            [item.path for item in inputs],
            lambda path: _detect(
                path,
                study,
                settings,
                detector=detector,
                console=console,
                token=token,
                opinions=args.study is not None and not args.no_second_opinions,
                limited=limited,
            ),
            console,
            token=token,
        )
    return FAILED if console.failures else DONE


def _detect(
    path: Path,
    study: Study,
    settings: DetectionSettings,
    *,
    detector: Detector,
    console: Console,
    token: CancelToken,
    opinions: bool,
    limited: Limits,
) -> None:
    from app.batch.jobs import run_detection, run_index
    from app.batch.limits import limit
    from app.batch.opinions import run_opinions
    from app.cli.faces import frame_records
    from app.core.model import Provenance
    from app.review.session import ReviewSession
    from app.review.whole_study import add_medium
    from app.video import probe

    medium = add_medium(study, probe(path))
    limit(study, medium.id, limited, token=token)
    run_detection(
        study,
        medium.id,
        settings,
        token=token,
        progress=console.progress(path.name),
        detector=detector,
    )
    if opinions:
        run_opinions(study, medium.id, token=token, progress=console.progress(path.name))
    index = run_index(study, medium.id)
    medium = study.medium(medium.id)
    review = ReviewSession(study, medium.id)
    console.clear()
    if console.as_json:
        for number, record in enumerate(frame_records(path, medium.info, index, review=review)):
            if number % 256 == 0:
                token.checkpoint()
            console.record(record)
        console.flush()
        return
    faces = [f for pts in index.pts.tolist() for f in review.faces_at(pts) if f.covered]
    tracks = {face.track for face in faces if face.track is not None}
    filled = sum(face.provenance is Provenance.TRACKER for face in faces)
    frames = len({face.pts for face in faces})
    known = study.medium(medium.id)
    lines = [
        f"{on_one_line(path)}: {counted(len(index), 'frame')}, {counted(len(faces), 'face')} in "
        f"{counted(frames, 'frame')} ({filled} filled in by tracking), "
        f"{counted(len(tracks), 'track')}",
        *fault_lines(breaks_off=known.breaks_off, damaged=known.damaged),
    ]
    console.text("\n".join(lines))


COMMAND = Command(
    description="Finds and tracks the faces of videos and images. With --json one object a line "
    "and frame is printed, in time order, also for frames without faces.",
    example="faceveil detect clip.mp4 --json > faces.jsonl",
    add_arguments=_add_arguments,
    run=_run,
)
