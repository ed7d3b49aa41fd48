"""``faceveil demo``: a clip made by code, detected for real, opened or exported."""

from __future__ import annotations

import argparse
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from app.cli.command import Command
from app.cli.console import DONE, Console
from app.cli.doctor import window_problem
from app.cli.options import add_detection, add_redaction, detection_settings, redaction_settings
from app.core.task import CancelToken

_CLIP, _STUDY, _EXPORT = "demo.mp4", "demo.faceveil", "demo-redacted.mp4"
_PERSON = "faceveil demo"


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
    from app.batch.demo_clip import DemoClip

    folder = args.out or Path(tempfile.gettempdir()) / "faceveil-demo"
    folder.mkdir(parents=True, exist_ok=True)
    clip_path, study_path = folder / _CLIP, folder / _STUDY
    for old in (study_path, *folder.glob(f"{_STUDY}-*")):
        old.unlink(missing_ok=True)
    console.text(f"making the clip {clip_path}")
    clip = DemoClip(args.seconds)
    with ThreadPoolExecutor(1) as beside:
        # Qt is tried in a process of its own meanwhile.
        asked = None if args.headless else beside.submit(window_problem)
        clip.write(clip_path, token)
        problem = asked.result() if asked is not None else None
    record = {"clip": str(clip_path), "study": str(study_path)}
    if args.headless or problem is not None:
        if problem is not None:
            console.note(f"no window: {problem}; going on without it")
        record |= _headless(clip, folder, args, console, token)
        _tell(record | {"window": False}, console)
        return DONE
    _tell(record | {"window": True}, console)
    return _in_window(clip_path, study_path, args)


def _tell(record: dict[str, Any], console: Console) -> None:
    if console.as_json:
        console.record(record)
        console.flush()


def _in_window(clip: Path, study_path: Path, args: argparse.Namespace) -> int:
    """Open the window at once; it detects by itself and shows how far it is."""
    from app.core.decisions import SetRedaction
    from app.store.study import Study
    from app.video import probe
    from app.widgets.application import run_window

    with Study.create(study_path) as study:
        medium = study.add_medium(probe(clip))
        study.append(SetRedaction(redaction_settings(args)), medium_id=medium.id, person=_PERSON)
    return run_window([clip], study=study_path, detection=detection_settings(args))


def _headless(
    clip: Any, folder: Path, args: argparse.Namespace, console: Console, token: CancelToken
) -> dict[str, Any]:
    """Detect, say what was found and missed, and export."""
    from app.batch.jobs import run_detection
    from app.store.study import Study
    from app.video import probe

    console.text("detecting faces")
    with Study.create(folder / _STUDY) as study:
        medium = study.add_medium(probe(folder / _CLIP))
        progress = console.progress(_CLIP)
        settings = detection_settings(args)
        run_detection(study, medium.id, settings, token=token, progress=progress)
        record = _measure(study, medium.id, clip, args, console)
        record["export"] = _export(study, medium.id, folder / _EXPORT, args, console, token)
    return record


def _measure(
    study: Any, medium_id: int, clip: Any, args: argparse.Namespace, console: Console
) -> dict[str, Any]:
    """What was found and missed, against where the faces were painted."""
    from app.batch.demo_score import score
    from app.batch.jobs import run_index
    from app.review.session import ReviewSession
    from app.review.snapshot import RegionPlan

    index = run_index(study, medium_id)
    review = ReviewSession(study, medium_id, person=_PERSON)
    review.set_redaction(redaction_settings(args))
    plan = RegionPlan.of(study, medium_id)
    stamps = index.pts.tolist()
    found = score(clip.truth(), {number: plan(pts) for number, pts in enumerate(stamps)})
    faces = [f for pts in stamps for f in plan.faces_at(pts) if f.covered]
    tracks = sorted({face.track for face in faces if face.track is not None})
    console.text(f"found {len(faces)} faces in {len(index)} frames, {len(tracks)} tracks")
    console.text(found.text())
    return {
        "frames": len(index),
        "faces": len(faces),
        "tracks": len(tracks),
        "score": found.to_dict(),
    }


def _export(
    study: Any,
    medium_id: int,
    out: Path,
    args: argparse.Namespace,
    console: Console,
    token: CancelToken,
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
    console.text(f"exported {out}: {report.frames} frames; {STATEMENT}")
    return {"statement": STATEMENT, "report": report.to_dict()}


COMMAND = Command(
    name="demo",
    summary="try everything on a clip that the program makes itself",
    description="Makes a short clip with moving, turning, partly hidden faces whose places are "
    "known, and opens the window on it, which detects them. With --headless, or where no window "
    "can open, it detects, prints what was found and missed, and writes the export.",
    example="faceveil demo --headless",
    add_arguments=_add_arguments,
    run=_run,
)
