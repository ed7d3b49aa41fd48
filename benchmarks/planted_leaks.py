"""Leaks planted into exports, and clean exports: ``python benchmarks/planted_leaks.py CLIP...``.

Of each clip a short part is covered and exported, once as it should be and once with each leak: a
region shifted, one frame bare, a track dropped, a cover at half strength, a face at the edge bare,
two frames in the wrong order. The release check has to find every leak at its frame, and to refuse
no clean export. Where nothing was planted a finding counts against it.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal

import av
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.batch.jobs import run_detection, run_index  # noqa: E402
from app.core.geometry import iou  # noqa: E402
from app.core.model import Box, Image, MediaInfo, Region  # noqa: E402
from app.core.settings import DetectionSettings, ExportSettings, RedactionSettings  # noqa: E402
from app.core.timebase import FrameIndex  # noqa: E402
from app.export.exporter import export_video  # noqa: E402
from app.export.plan import RegionSource  # noqa: E402
from app.release.compare import Compared, compare  # noqa: E402
from app.release.findings import Findings  # noqa: E402
from app.release.looks import TwoDetectors, Watcher  # noqa: E402
from app.review.snapshot import RegionPlan  # noqa: E402
from app.store.study import Study  # noqa: E402
from app.video import FrameReader, open_medium, probe  # noqa: E402

LOOKS = {
    "solid": RedactionSettings(effect="solid"),
    "mosaic": RedactionSettings(effect="mosaic", options={"cells": 8}),
    "feature": RedactionSettings(effect="feature"),
}
CLEAN: tuple[ExportSettings, ...] = (
    ExportSettings(),
    ExportSettings(codec="h265"),
    ExportSettings(quality=26),
    ExportSettings(codec="ffv1"),
    ExportSettings(speed="small"),
)


@dataclass(frozen=True)
class Case:
    """A clip with its faces, ready to be exported.

    Attributes:
        truth: What has to be covered.
        faces: What is known of each frame.
    """

    name: str
    info: MediaInfo
    index: FrameIndex
    truth: RegionPlan
    look: RedactionSettings

    def regions(self, pts: int) -> list[Region]:
        return self.truth(pts)


@dataclass(frozen=True)
class Outcome:
    """What the check said of one export.

    Attributes:
        planted: PTS of the frames with a leak; empty for a clean export.
        found: PTS that it named.
    """

    case: str
    leak: str
    planted: tuple[int, ...]
    found: tuple[int, ...]

    @property
    def right(self) -> bool:
        """Found where it is and nowhere else; nothing found where nothing is."""
        if not self.planted:
            return not self.found
        return bool(self.found) and set(self.found) <= set(self.planted)


def cut(source: Path, out: Path, *, start: int, frames: int) -> Path:
    """A few frames of a clip, near lossless."""
    with av.open(str(source)) as clip, av.open(str(out), "w") as made:
        video: Any = clip.streams.video[0]
        stream: Any = made.add_stream("libx264", rate=video.average_rate)
        stream.width, stream.height = video.width // 2 * 2, video.height // 2 * 2
        stream.pix_fmt, stream.options = "yuv420p", {"crf": "14", "preset": "veryfast"}
        count = 0
        for number, frame in enumerate(clip.decode(video=0)):
            if number < start or count == frames:
                continue
            fitted = frame.reformat(width=stream.width, height=stream.height, format="yuv420p")
            fitted.pts, fitted.time_base = count, 1 / Fraction(video.average_rate)
            made.mux(stream.encode(fitted))
            count += 1
        made.mux(stream.encode(None))
    return out


def prepared(clip: Path, folder: Path, look: str) -> Case:
    """Faces of a clip, found once."""
    path = folder / f"{clip.stem}.faceveil"
    opened = Study.open(path) if path.exists() else Study.create(path, durable=False)
    with opened as study:
        medium = study.add_medium(probe(clip))
        index = run_index(study, medium.id)
        run_detection(study, medium.id, DetectionSettings())
        plan = RegionPlan.of(study, medium.id, redaction=LOOKS[look])
    return Case(f"{clip.stem}/{look}", medium.info, index, plan, LOOKS[look])


def exported(case: Case, out: Path, regions: RegionSource, *, settings: ExportSettings) -> Path:
    """Write an export, leak and all."""
    export_video(
        case.info, case.index, regions, redaction=case.look, settings=settings, out=out,
        verify=False, overwrite=True,
    )  # fmt: skip
    return out


def rewritten(
    case: Case, made: Path, out: Path, *, change: Callable[[int, list[Image]], Image]
) -> Path:
    """An export with pictures changed after the fact: ``change(place, [source, covered])``."""
    info, index = open_medium(made)
    with (
        FrameReader(case.info, case.index) as before,
        FrameReader(info, index) as after,
        av.open(str(out), "w") as file,
    ):
        pairs = [(a.image, b.image) for a, b in zip(before.frames(), after.frames(), strict=True)]
        stream: Any = file.add_stream("libx264", rate=30)
        stream.width, stream.height, stream.pix_fmt = info.width, info.height, "yuv420p"
        stream.time_base = stream.codec_context.time_base = index.time_base
        stream.options = {"crf": "16", "preset": "veryfast"}
        for place, pair in enumerate(pairs):
            picture = change(place, list(pair))
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24").reformat(format="yuv420p")
            frame.pts, frame.time_base = index.at(place), index.time_base
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    return out


def checked(case: Case, out: Path, watcher: Watcher) -> Findings:
    """What the release check finds."""
    return compare(
        Compared(
            info=case.info, index=case.index, out=out, regions=case.regions,
            faces=case.truth.faces_at, redaction=case.look,
        ),
        watcher,
    )  # fmt: skip


def named(found: Findings) -> tuple[int, ...]:
    """Frames that the check leads to."""
    every = [gap.pts for gap in found.gaps] + found.wrong + found.undecoded
    every += [leak.at for leak in found.leaks]
    return tuple(sorted(set(every)))


def middle(case: Case) -> int:
    """Ordinal of a frame in the midst of the medium in which something is covered."""
    busy = [n for n, pts in enumerate(case.index.pts.tolist()) if case.regions(pts)]
    return busy[len(busy) // 2]


def largest(regions: list[Region]) -> int:
    """Of those that no other touches, so that a leak in it is not covered by that; else of all."""
    boxes = [region.box for region in regions]
    alone = [
        all(iou(a, b) == 0 for m, b in enumerate(boxes) if m != n) for n, a in enumerate(boxes)
    ]
    areas = [box.area * (one or not any(alone)) for box, one in zip(boxes, alone, strict=True)]
    return int(np.argmax(areas))


LeakName = Literal["shifted", "bare frame", "dropped track", "half strength", "edge", "order"]


def plant(case: Case, kind: LeakName, folder: Path) -> tuple[Path, tuple[int, ...]]:
    """Write an export with a leak; answers the file and the frames of the leak."""
    out = folder / f"{kind.replace(' ', '-')}.mp4"
    at = middle(case)
    wanted = pts = case.index.at(at)
    if kind == "shifted":

        def shifted(pts: int) -> list[Region]:
            listed = case.regions(pts)
            if pts == wanted and listed:
                n = largest(listed)
                box = listed[n].box
                step = 0.4 * box.width
                moved = Box(box.x1 + step, box.y1, box.x2 + step, box.y2)
                listed[n] = replace(listed[n], box=moved)
            return listed

        return exported(case, out, shifted, settings=ExportSettings()), (pts,)
    if kind == "bare frame":

        def bare(pts: int) -> list[Region]:
            return [] if pts == wanted else case.regions(pts)

        return exported(case, out, bare, settings=ExportSettings()), (pts,)
    if kind == "dropped track":
        faces = case.truth.faces_at(pts)
        track = max((f for f in faces if f.covered), key=lambda face: face.box.area).track

        def without(pts: int) -> list[Region]:
            kept = [f.track != track for f in case.truth.faces_at(pts) if f.covered]
            return [r for r, keep in zip(case.regions(pts), kept, strict=True) if keep]

        gone = [
            p for p in case.index.pts.tolist()
            if any(f.track == track and f.covered for f in case.truth.faces_at(p))
        ]  # fmt: skip
        return exported(case, out, without, settings=ExportSettings()), tuple(gone)
    clean = exported(case, folder / "clean.mp4", case.regions, settings=ExportSettings())
    if kind == "order":
        info, index = open_medium(clean)
        with FrameReader(info, index) as reader:
            pictures = [picture.image for picture in reader.frames()]
        other = min(at + 6, len(pictures) - 1)
        swapped = {at: pictures[other], other: pictures[at]}
        made = rewritten(case, clean, out, change=lambda n, pair: swapped.get(n, pair[1]))
        return made, (pts, case.index.at(other))
    if kind == "half strength":

        def blend(n: int, pair: list[Image]) -> Image:
            if n != at:
                return pair[1]
            both = pair[0].astype(np.uint16) + pair[1]
            return np.asarray(both // 2, np.uint8)

        return rewritten(case, clean, out, change=blend), (pts,)
    box = min(
        (region.box for region in case.regions(pts)),
        key=lambda b: min(b.x1, b.y1, case.info.width - b.x2, case.info.height - b.y2),
    )
    x1, y1 = (max(0, int(v)) for v in (box.x1, box.y1))
    x2, y2 = int(box.x2), int(box.y2)

    def uncovered(n: int, pair: list[Image]) -> Image:
        if n == at:
            pair[1][y1:y2, x1:x2] = pair[0][y1:y2, x1:x2]
        return pair[1]

    return rewritten(case, clean, out, change=uncovered), (pts,)


def run(
    clips: Iterable[Path], *, frames: int, start: int, looks: Iterable[str] = LOOKS
) -> list[Outcome]:
    """All leaks and all clean exports."""
    kinds: tuple[LeakName, ...] = (
        "shifted", "bare frame", "dropped track", "half strength", "edge", "order",
    )  # fmt: skip
    outcomes = []
    watcher = TwoDetectors()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for clip in clips:
            part = cut(clip, folder / f"{clip.stem}.mp4", start=start, frames=frames)
            for look in looks:
                case = prepared(part, folder, look)
                for kind in kinds:
                    out, planted = plant(case, kind, folder)
                    outcomes.append(
                        Outcome(case.name, kind, planted, named(checked(case, out, watcher)))
                    )
                    _tell(outcomes[-1])
                for number, settings in enumerate(CLEAN):
                    suffix = ".mkv" if settings.codec == "ffv1" else ".mp4"
                    out = folder / f"clean-{number}{suffix}"
                    exported(case, out, case.regions, settings=settings)
                    found = named(checked(case, out, watcher))
                    outcomes.append(Outcome(case.name, f"clean {number}", (), found))
                    _tell(outcomes[-1])
                for file in (*folder.glob("clean*"), *folder.glob("[a-z]*-*.mp4")):
                    file.unlink(missing_ok=True)
    watcher.close()
    return outcomes


def _tell(one: Outcome) -> None:
    mark = "ok   " if one.right else "WRONG"
    where = "" if one.right else f" planted {one.planted[:4]} found {one.found[:6]}"
    print(f"{mark} {one.case} {one.leak}{where}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("clips", nargs="+", type=Path)
    parser.add_argument("--frames", type=int, default=40, help="of each clip")
    parser.add_argument("--start", type=int, default=30, help="first frame")
    parser.add_argument("--looks", nargs="+", choices=list(LOOKS), default=list(LOOKS))
    parser.add_argument("--json", type=Path, help="write the outcomes there")
    args = parser.parse_args()
    outcomes = run(args.clips, frames=args.frames, start=args.start, looks=args.looks)
    leaks = [one for one in outcomes if one.planted]
    clean = [one for one in outcomes if not one.planted]
    summary = {
        "leaks": len(leaks),
        "found_at_their_frames": sum(one.right for one in leaks),
        "clean": len(clean),
        "refused": sum(not one.right for one in clean),
    }
    print(json.dumps(summary))
    if args.json is not None:
        data = {
            "summary": summary,
            "outcomes": [{**vars(one), "right": one.right} for one in outcomes],
        }
        args.json.write_text(json.dumps(data, indent=1) + "\n", "utf-8")
    return 0 if all(one.right for one in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
