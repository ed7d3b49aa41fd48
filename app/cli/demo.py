"""``faceveil demo``: a clip made by code, detected for real, opened or exported."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

from app.cli.command import Command
from app.cli.console import DONE, Console
from app.cli.options import add_detection, add_redaction, detection_settings, redaction_settings
from app.core.task import CancelToken

_CLIP, _STUDY, _EXPORT = "demo.mp4", "demo.faceveil", "demo-redacted.mp4"


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
    from app.batch.jobs import run_detection
    from app.cli.doctor import window_problem
    from app.store.study import Study
    from app.video import probe

    folder = args.out or Path(tempfile.gettempdir()) / "faceveil-demo"
    folder.mkdir(parents=True, exist_ok=True)
    clip_path, study_path, out = folder / _CLIP, folder / _STUDY, folder / _EXPORT
    for old in (study_path, *folder.glob(f"{_STUDY}-*")):
        old.unlink(missing_ok=True)
    console.text(f"making the clip {clip_path}")
    clip = DemoClip(args.seconds)
    clip.write(clip_path, token)
    console.text("detecting faces")
    with Study.create(study_path) as study:
        medium = study.add_medium(probe(clip_path))
        run_detection(
            study,
            medium.id,
            detection_settings(args),
            token=token,
            progress=console.progress(_CLIP),
        )
        record = _measure(study, medium.id, clip, args, console)
        headless = args.headless
        problem = None if headless else window_problem()
        if problem is not None:
            console.note(f"no window: {problem}; going on without it")
            headless = True
        if headless:
            record["export"] = _export(study, medium.id, out, args, console, token)
    record.update(clip=str(clip_path), study=str(study_path), window=not headless)
    if console.as_json:
        console.record(record)
        console.flush()
    if headless:
        return DONE
    from app.widgets.application import run_window

    return run_window([clip_path], study=study_path)


def _measure(
    study: Any, medium_id: int, clip: Any, args: argparse.Namespace, console: Console
) -> dict[str, Any]:
    """What was found and missed, against where the faces were painted."""
    from app.batch.demo_score import score
    from app.batch.jobs import run_index
    from app.review.session import ReviewSession
    from app.review.snapshot import RegionPlan

    index = run_index(study, medium_id)
    review = ReviewSession(study, medium_id, person="faceveil demo")
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
    "known, detects them and opens the window on it. With --headless, or where no window can "
    "open, it writes the export and prints what was found and what was missed.",
    example="faceveil demo --headless",
    add_arguments=_add_arguments,
    run=_run,
)
