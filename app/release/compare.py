"""Decodes an export and its source side by side and lets every check look: can be gone on with."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.core.model import Face, MediaInfo
from app.core.prefetch import prefetch
from app.core.settings import RedactionSettings
from app.core.task import CancelToken, ProgressCallback, ProgressMeter, Stage, ignore_progress
from app.core.timebase import FrameIndex
from app.export.check.coverage import is_black
from app.export.plan import RegionSource
from app.export.stages import decoder_threads
from app.inference.footage.shapes import Shape
from app.release.as_shown import AsShown
from app.release.findings import Findings
from app.release.looks import ResidueCheck, Watcher
from app.release.order import REACH
from app.release.pictures import PictureCheck
from app.release.rules import Rules
from app.video import FrameReader, RawFrame, build_index, probe
from app.video.convert import to_bgr

_AHEAD: Final = 3
_MEASURED: Final = 60
"""So many frames, spread over the medium, tell how much the rest of the picture was changed."""
_SAVE_SECONDS: Final = 3.0
_DEEP_SECONDS: Final = 1.0
"""So far apart are looks at the enlarged picture, which cost six times a usual one."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Compared:
    """One export beside its source.

    Attributes:
        info, index: The source.
        out: The export.
        regions: What was covered.
        faces: Everything that was known of a frame.
        redaction: How it was covered.
        black: PTS of frames that were blackened whole.
        rules: How strict.
        lost: Frames at the end that a source which breaks off announces only.
    """

    info: MediaInfo
    index: FrameIndex
    out: Path
    regions: RegionSource
    faces: Callable[[int], list[Face]]
    redaction: RedactionSettings
    rules: Rules = field(default_factory=Rules)
    black: frozenset[int] = frozenset()
    lost: int = 0


def compare(
    about: Compared,
    watcher: Watcher,
    *,
    findings: Findings | None = None,
    save: Callable[[Findings], None] = lambda _: None,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> Findings:
    """Look at every frame of an export, from where an earlier look was broken off.

    Args:
        about: The export and its source.
        watcher: Looks for faces.
        findings: What was found before; None begins anew.
        save: Keeps what was found; called every few seconds and at the end.
        token: Cancel and pause; what was found before is saved.
        progress: Stage VERIFYING.

    Raises:
        MediaError: One of the files cannot be read.
        Cancelled: As asked.
    """
    found = findings if findings is not None else Findings()
    if not found.complete:
        _Comparison(about, watcher, found, token=token or CancelToken()).run(save, progress)
    return found


class _Comparison:
    """One call of :func:`compare`."""

    def __init__(
        self, about: Compared, watcher: Watcher, found: Findings, *, token: CancelToken
    ) -> None:  # fmt: skip
        self._about, self._found, self._token = about, found, token
        base = about.index.time_base
        self._pictures = PictureCheck(
            about.info, about.redaction, about.rules.coverage, findings=found
        )
        shown = AsShown(watcher, Shape.of(about.info))
        shown.attend(about.info, about.index)
        self._residue = ResidueCheck(shown, found, float(1 / base))
        found.watched_by = list(watcher.detectors)
        rate = len(about.index) / max(about.index.duration, 1e-6)
        self._stride = max(1, int(rate / about.rules.looks)) if about.rules.looks else 1
        # Where every frame is asked for, every one gets the best look.
        self._deep = max(1, round(rate * _DEEP_SECONDS / self._stride)) if about.rules.looks else 1

    def run(self, save: Callable[[Findings], None], progress: ProgressCallback) -> None:
        about, found = self._about, self._found
        out_info = probe(about.out)
        out_index = build_index(out_info, token=self._token)
        total = len(about.index) - about.lost
        meter = ProgressMeter(progress, Stage.VERIFYING, total, done=found.place)
        sources = prefetch(_frames(about.info, about.index), _AHEAD, "release-source")
        exports = prefetch(_frames(out_info, out_index), _AHEAD, "release-export")
        saved = time.monotonic()
        try:
            with closing(sources), closing(exports):
                pairs = zip(sources, exports, strict=False)
                for place, (source, made) in enumerate(pairs):
                    self._token.checkpoint()
                    if place < found.place:
                        if place >= found.place - REACH:
                            self._recall(source, made)
                        continue
                    self._one(place, source, made, info=out_info)
                    found.place = place + 1
                    meter.advance()
                    if time.monotonic() - saved > _SAVE_SECONDS:
                        save(found)
                        saved = time.monotonic()
        except BaseException:
            save(found)
            raise
        if found.place < total:
            # Frames that the export lacks show nothing; fidelity tells that they are missing.
            found.undecoded += [int(p) for p in about.index.pts[found.place : total][:50]]
        meter.finish()
        found.complete = True
        save(found)

    def _recall(self, source: RawFrame, made: RawFrame) -> None:
        """A frame that an earlier look compared; those to come may show it."""
        if source.frame is not None and made.frame is not None:
            regions = self._about.regions(source.pts)
            self._pictures.recall(source.pts, source.frame, made.frame, regions=regions)

    def _one(self, place: int, source: RawFrame, made: RawFrame, *, info: MediaInfo) -> None:
        about, found, pts = self._about, self._found, source.pts
        if made.frame is None:
            found.undecoded.append(pts)
            return
        if source.frame is None or pts in about.black:
            if not is_black(made.frame):
                found.undecoded.append(pts)
            return
        if (source.damaged or about.index.damaged) and is_black(made.frame):
            return
        regions = about.regions(pts)
        measured = max(1, len(about.index) // _MEASURED)
        self._pictures.compare(
            pts, source.frame, made.frame, regions=regions, measure=place % measured == 0
        )
        if place % self._stride == 0:
            image = to_bgr(made.frame, info)
            deep = place // self._stride % self._deep == 0
            self._residue.look(pts, image, regions=regions, faces=about.faces(pts), deep=deep)


def _frames(info: MediaInfo, index: FrameIndex) -> Iterator[RawFrame]:
    with FrameReader(info, index, threads=decoder_threads(info)) as reader:
        yield from reader.raw_frames()
