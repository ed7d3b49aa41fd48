"""Small media, faces and random decisions for tests of studies and reviews."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
from hypothesis import strategies as st

from app.core.arrays import FaceTable, RawFaces, concatenate
from app.core.decisions import (
    Accept,
    AddFace,
    EditFace,
    Event,
    FaceRef,
    GroupTracks,
    Redo,
    Reject,
    RemoveFace,
    Scope,
    SetRedaction,
    SetThreshold,
    Undo,
)
from app.core.model import Box, ColorTags, Landmarks, MediaInfo, MediaKind, Provenance
from app.core.settings import DetectionSettings, RedactionSettings
from app.core.timebase import FrameIndex
from app.store.study import Study

FRAMES = np.arange(0, 200, 10, dtype=np.int64)
SETTINGS = DetectionSettings(threshold=0.5)


def make_info(path: Path) -> MediaInfo:
    """A medium of 20 frames; the file holds nothing that decodes."""
    if not path.exists():
        path.write_bytes(b"not really a video " + path.name.encode())
    rate = Fraction(25)
    return MediaInfo(
        path,
        MediaKind.VIDEO,
        "mp4",
        "h264",
        640,
        360,
        640,
        360,
        0,
        Fraction(1, 250),
        0,
        0.8,
        20,
        rate,
        Fraction(1),
        "yuv420p",
        8,
        ColorTags(),
        metadata=(("title", "x"),),
    )


def make_index() -> FrameIndex:
    return FrameIndex(FRAMES, FRAMES % 50 == 0, Fraction(1, 250), 200)


def raw(*boxes: tuple[float, float, float], points: int | None = 5) -> RawFaces:
    """Square faces of 20 pixels: left, top, score."""
    corners = np.array([[x, y, x + 20, y + 20] for x, y, _ in boxes], np.float32).reshape(-1, 4)
    marks = None
    if points is not None:
        middles = (corners[:, None, :2] + corners[:, None, 2:]) / 2
        marks = np.repeat(middles, points, axis=1).astype(np.float32)
    return RawFaces(corners, np.array([s for _, _, s in boxes], np.float32), marks)


def start_run(study: Study, medium_id: int, settings: DetectionSettings = SETTINGS) -> int:
    return study.start_run(
        medium_id,
        settings,
        model="centerface",
        weights_hash="ab" * 32,
        version="0.1",
        detector_threshold=0.4,
    )


def detections() -> list[tuple[int, RawFaces]]:
    """Even frames hold a strong face (left) and a weak one (right); the last one is alone."""
    found = [(int(pts), raw((10 + pts, 50, 0.9), (300, 50, 0.2))) for pts in FRAMES[::2]]
    return [*found, (int(FRAMES[-1]), raw((500, 90, 0.7)))]


def tracked(table: FaceTable) -> FaceTable:
    """Track 1 is the strong face (gaps filled), 2 the weak one, 3 the last one."""
    numbers = np.where(table.boxes[:, 0] >= 500, 3, np.where(table.scores > 0.5, 1, 2))
    own = FaceTable(
        table.ids,
        table.pts,
        table.boxes,
        table.scores,
        table.provenance,
        numbers.astype(np.int64),
        table.landmarks,
    )
    gaps = FRAMES[1:-1:2]
    boxes = np.stack([gaps + 10, gaps * 0 + 50, gaps + 30, gaps * 0 + 70], axis=1)
    n = len(gaps)
    between = FaceTable(
        np.zeros(n, np.int64),
        gaps,
        boxes.astype(np.float32),
        np.full(n, 0.8, np.float32),
        np.full(n, Provenance.TRACKER, np.uint8),
        np.ones(n, np.int64),
        np.full((n, 5, 2), np.nan, np.float32),
    )
    return concatenate([own, between])


def reviewed_study(folder: Path) -> tuple[Study, int, int]:
    """A new study with one medium and one complete run: study, medium id, run id."""
    study = Study.create(folder / "s.faceveil")
    medium = study.add_medium(make_info(folder / "a.mp4"))
    study.save_index(medium.id, make_index())
    run = start_run(study, medium.id)
    study.add_detections(run, detections())
    study.finish_run(run, tracked(study.faces(run)))
    return study, medium.id, run


# Random decisions. They may name faces that are not there: the log must stand that.

_pts = st.sampled_from(FRAMES.tolist())
_side = st.floats(1, 300, width=32)


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    x, y = draw(_side), draw(_side)
    return Box(x, y, x + draw(_side), y + draw(_side))


@st.composite
def landmarks(draw: st.DrawFn) -> Landmarks:
    values = draw(st.lists(st.floats(-50, 900, width=32), min_size=10, max_size=10))
    return Landmarks(np.array(values, np.float32).reshape(5, 2), "five")


person_tracks = st.integers(-6, -1)
track_refs = st.one_of(
    st.builds(FaceRef.track, st.integers(1, 4), st.integers(1, 2)),
    st.builds(FaceRef.track, person_tracks),
)
refs = st.one_of(track_refs, st.builds(FaceRef.detection, st.integers(1, 25), st.integers(1, 2)))


@st.composite
def scopes(draw: st.DrawFn) -> Scope:
    first, last = sorted((draw(_pts), draw(_pts)))
    listed = tuple(draw(st.lists(track_refs, max_size=3)))
    options = (
        Scope.frame(), Scope.track(), Scope.span(first, last), Scope.person(listed),
        Scope.several(listed or (draw(track_refs),)),
    )  # fmt: skip
    return draw(st.sampled_from(options))


gestures: st.SearchStrategy[Event] = st.one_of(
    st.builds(Accept, refs, scopes(), _pts),
    st.builds(Reject, refs, scopes(), _pts, st.text(max_size=8)),
    st.builds(AddFace, _pts, boxes(), st.none() | landmarks(), st.none() | person_tracks),
    st.builds(EditFace, refs, _pts, boxes(), st.none() | landmarks()),
    st.builds(
        RemoveFace,
        st.builds(FaceRef.track, person_tracks),
        st.sampled_from((Scope.frame(), Scope.track())),
        _pts,
    ),
    st.builds(SetThreshold, st.floats(0, 1), st.integers(1, 2)),
    st.builds(
        SetRedaction,
        st.builds(RedactionSettings, effect=st.sampled_from(("solid", "mosaic", "feature"))),
    ),
    st.builds(GroupTracks, st.lists(track_refs, min_size=1, max_size=3).map(tuple), st.text()),
)
events: st.SearchStrategy[Event] = st.one_of(
    gestures, gestures, st.builds(Undo, st.integers(1, 20)), st.builds(Redo, st.integers(1, 20))
)
