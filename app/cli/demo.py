"""``faceveil demo``: a clip made by code, detected for real, opened or exported."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.command import Command
from app.cli.console import DONE, Console
from app.cli.display import window_problem
from app.cli.files import counted
from app.cli.options import add_detection, add_redaction, detection_settings, redaction_settings
from app.core.task import CancelToken, ProgressCallback

if TYPE_CHECKING:
    from app.batch.demo_clip import DemoClip
    from app.store.study import Study

_EXPORT = "demo-redacted.mp4"


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--headless", action="store_true", help="write the export instead of opening the window"
    )
    parser.add_argument(
        "-o",
        "--out",
        type=Path,
        metavar="FOLDER",
        help="where clip, study and export go (default: faceveil-demo in the temporary folder)",
    )
    parser.add_argument(
        "--seconds", type=float, default=6.0, metavar="S", help="length of the clip (default 6)"
    )
    add_redaction(parser)
    add_detection(parser)


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.batch.demo_files import CLIP, STUDY, demo_folder

    folder = args.out or demo_folder()
    record = {"clip": str(folder / CLIP), "study": str(folder / STUDY)}
    problem = None if args.headless else window_problem()
    headless = args.headless or problem is not None
    if problem is not None:
        console.note(f"no window: {problem}; going on without it")
    if headless:
        record |= _headless(folder, args, console, token=token)
    if console.as_json:
        console.record(record | {"window": not headless})
        console.flush()
    return DONE if headless else _in_window(folder, args)


def _in_window(folder: Path, args: argparse.Namespace) -> int:
    """Open the window at once; it makes the clip and detects, and shows how far it is."""
    from app.batch.demo_clip import DemoClip
    from app.batch.demo_files import make_study, write_clip
    from app.widgets.application import run_window

    def making(token: CancelToken, progress: ProgressCallback) -> Path:
        write_clip(folder, DemoClip(args.seconds), token, progress=progress)
        return make_study(folder, redaction_settings(args))

    return run_window([], detection=detection_settings(args), making=making)


def _headless(
    folder: Path, args: argparse.Namespace, console: Console, *, token: CancelToken
) -> dict[str, Any]:
    """Make the clip, detect, say what was found and missed, and export."""
    from app.batch.demo_clip import DemoClip
    from app.batch.demo_files import CLIP, make_study, write_clip
    from app.batch.jobs import run_detection
    from app.store.study import Study

    console.text(f"making the clip {folder / CLIP}")
    clip = DemoClip(args.seconds)
    write_clip(folder, clip, token, progress=console.progress(CLIP))
    console.text("detecting faces")
    with Study.open(make_study(folder, redaction_settings(args))) as study:
        (medium,) = study.media()
        progress = console.progress(CLIP)
        settings = detection_settings(args)
        run_detection(study, medium.id, settings, token=token, progress=progress)
        record = _measure(study, medium.id, clip, console=console)
        record["export"] = _export(study, medium.id, folder / _EXPORT, console=console, token=token)
    return record


def _measure(study: Study, medium_id: int, clip: DemoClip, *, console: Console) -> dict[str, Any]:
    """What was found and missed, against where the faces were painted."""
    from app.batch.demo_score import score
    from app.batch.jobs import run_index
    from app.review.snapshot import RegionPlan

    index = run_index(study, medium_id)
    plan = RegionPlan.of(study, medium_id)
    stamps = index.pts.tolist()
    found = score(clip.truth(), {number: plan(pts) for number, pts in enumerate(stamps)})
    faces = [f for pts in stamps for f in plan.faces_at(pts) if f.covered]
    tracks = sorted({face.track for face in faces if face.track is not None})
    console.text(
        f"found {counted(len(faces), 'face')} in {counted(len(index), 'frame')}, "
        f"{counted(len(tracks), 'track')}"
    )
    console.text(found.text())
    return {
        "frames": len(index),
        "faces": len(faces),
        "tracks": len(tracks),
        "score": found.to_dict(),
    }


def _export(
    study: Study, medium_id: int, out: Path, *, console: Console, token: CancelToken
) -> dict[str, Any]:
    from app.batch.jobs import run_export
    from app.batch.run import STATEMENT
    from app.batch.spec import ExportOrder
    from app.core.settings import ExportSettings

    report = run_export(
        study,
        medium_id,
        ExportOrder(settings=ExportSettings(), out=out, overwrite=True, reviewed=False),
        token=token,
        progress=console.progress(out.name),
    )
    console.text(f"exported {out}: {counted(report.frames, 'frame')}; {STATEMENT}")
    return {"statement": STATEMENT, "report": report.to_dict()}


COMMAND = Command(
    description="Makes a short clip with moving, turning, partly hidden faces whose places are "
    "known, and detects them, in the window or, with --headless or where no window can open, "
    "without: then it prints what was found and missed, and writes the export.",
    example="faceveil demo --headless",
    add_arguments=_add_arguments,
    run=_run,
)
