"""Follows a face of a study's medium from the frame in which a person pointed at it."""

from __future__ import annotations

import contextlib
import logging
from typing import Literal, Self

import numpy as np

from app.batch.jobs import run_index
from app.core.decisions import EndReason, FollowedBox, FollowFace
from app.core.errors import EnvironmentProblem, UsageError
from app.core.fold import ReviewState
from app.core.geometry import iou_matrix, normalized
from app.core.model import Box, Face, Landmarks, MediaKind, Status
from app.core.plugins import Detector
from app.core.refs import FaceRef, RefKind, ref_of
from app.core.settings import DetectionSettings
from app.core.task import CancelToken, ProgressCallback, ignore_progress
from app.core.timebase import FrameIndex
from app.inference.registry import build_detector
from app.inference.tracking.follow import LONGEST, OnStep, follow, ignore_step
from app.inference.tracking.hints import Hint
from app.review.loading import load
from app.store.study import Study
from app.video.reader import FrameReader

Direction = Literal["both", "forward", "backward", "none"]

_log = logging.getLogger(__name__)

_SAME = 0.3
"""IoU in its own frame from which a covered track is the face that is followed."""


def follow_face(
    study: Study,
    medium_id: int,
    *,
    pts: int,
    box: Box,
    direction: Direction = "both",
    source: FaceRef | None = None,
    track: int | None = None,
    landmarks: Landmarks | None = None,
    seconds: float = LONGEST,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
    on_step: OnStep | None = None,
    state: ReviewState | None = None,
    near: NearDetector | None = None,
) -> FollowFace:
    """Follow a face by the picture, both ways, until it leaves, is hidden, is lost or met.

    What the run found there, ghosts too, is held on to. Nothing is written: the caller appends
    the event, in one go. Cancelling through the token stops the walk and keeps what it has.

    Args:
        study: An open study; used from this thread.
        medium_id: The medium.
        pts: Frame in which a person pointed at the face.
        box: The face there, displayed source pixels, any two opposite corners.
        direction: Which ways in time.
        source: The ghost, or the rejected or covered face, that a person pointed at.
        track: A person's track (below 0) that this extends.
        landmarks: Of the face in that frame, where known.
        seconds: Walk no farther than this on each side.
        token: Pauses and stops.
        progress: Told while the frames are listed, where they are not yet.
        on_step: Told each frame as soon as it is reached, on this thread.
        state: The medium's faces after all decisions, where somebody has them; read otherwise.
        near: What looks near the face, where it is kept for many; made for this one otherwise.

    Raises:
        MediaError: The medium cannot be read.
        Cancelled: Before the frames were listed.
    """
    index = run_index(study, medium_id, token=token, progress=progress)
    info = study.medium(medium_id).info
    at, box = index.shown_at(pts), normalized(box)
    ways: dict[int, EndReason] = {}
    path: list[FollowedBox] = []
    joins: dict[FaceRef, None] = {}
    if info.kind is not MediaKind.IMAGE and direction != "none":
        hints = StudyHints(state or load(study, medium_id).state, index)
        hints.follows(at, box, source, track=track)
        wanted: tuple[Literal[1, -1], ...] = (1, -1)
        with contextlib.ExitStack() as made:
            looking = near or made.enter_context(NearDetector(study, medium_id))
            for way in wanted:
                if direction not in ("both", "forward" if way > 0 else "backward"):
                    continue
                with FrameReader(info, index, kept=0) as reader:
                    found = follow(
                        reader, index, at, box=box, direction=way, hints=hints.at,
                        detector=looking.detector, seconds=seconds, token=token,
                        on_step=on_step or ignore_step,
                    )  # fmt: skip
                path += found.path
                ways[way] = found.ended
                joins |= dict.fromkeys(found.joins)
    return FollowFace(
        at,
        box,
        tuple(sorted(path, key=lambda one: one.pts)),
        landmarks,
        track,
        source if source is not None and source.kind is RefKind.TRACK else None,
        tuple(joins),
        (ways.get(-1), ways.get(1)),
    )


class NearDetector:
    """What looks near a followed face: the detector of the medium's run, on the processor.

    Built when it is first needed and kept for all faces that are followed; leave the context to
    close it.
    """

    def __init__(self, study: Study, medium_id: int) -> None:
        run = study.active_run(medium_id)
        known = run.settings if run is not None else DetectionSettings()
        self._settings = known.model_copy(update={"device": "cpu", "landmark_model": None})
        self._detector: Detector | None = None
        self._built = False

    @property
    def detector(self) -> Detector | None:
        """None where it cannot be had: faces are followed without, by flow and looks alone."""
        if not self._built:
            self._built = True
            try:
                self._detector = build_detector(self._settings, threads=1)
            except (EnvironmentProblem, UsageError) as error:
                _log.info("no detector looks near the followed face: %s", error)
        return self._detector

    def close(self) -> None:
        """Free it."""
        if self._detector is not None:
            self._detector.close()
        self._detector, self._built = None, False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class StudyHints:
    """What a study knows of each frame, after all decisions.

    Args:
        state: The medium's; nobody else changes it.
        index: Frames of the medium.
    """

    def __init__(self, state: ReviewState, index: FrameIndex) -> None:
        self._state = state
        self._index = index
        self._own: set[FaceRef] = set()
        self._spans: dict[FaceRef, tuple[int, int]] = {}

    def follows(self, pts: int, box: Box, source: FaceRef | None, *, track: int | None) -> None:
        """Say which face is followed: its own tracks do not stop the walk."""
        self._own.update(ref for ref in (source,) if ref is not None)
        if track is not None:
            self._own.add(FaceRef.track(track))
        faces = [face for face in self._state.faces_at(pts) if face.covered]
        if faces:
            boxes = np.stack([face.box.array() for face in faces])
            alike = iou_matrix(box.array()[None], boxes)[0]
            near = ref_of(faces[int(alike.argmax())])
            if near is not None and alike.max() >= _SAME:
                self._own.add(near)

    def at(self, pts: int, direction: int) -> list[Hint]:
        """Hints of a frame; what a person rejected is none."""
        return [
            self._hint(face, pts, direction)
            for face in self._state.faces_at(pts)
            if face.status is not Status.REJECTED or ref_of(face) in self._own
        ]

    def _hint(self, face: Face, pts: int, direction: int) -> Hint:
        box, score = face.box.array(), min(1.0, max(0.0, face.score))
        ref = ref_of(face)
        if ref is None or ref in self._own or not face.covered or ref.kind is not RefKind.TRACK:
            return Hint(box, score)
        first, last = self._span(ref)
        left = self._index.seconds(last) - self._index.seconds(pts)
        if direction < 0:
            left = self._index.seconds(pts) - self._index.seconds(first)
        return Hint(box, score, ref, left)

    def _span(self, ref: FaceRef) -> tuple[int, int]:
        if ref not in self._spans:
            frames = self._state.frames_of(ref)
            self._spans[ref] = (int(frames[0]), int(frames[-1])) if len(frames) else (0, 0)
        return self._spans[ref]
