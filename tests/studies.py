"""Small media, faces and random decisions for tests of studies and reviews."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
from hypothesis import strategies as st

from app.core.arrays import FaceTable, RawFaces, concatenate
from app.core.decisions import (
    Accept,
    AddFace,
    EditFace,
    EndReason,
    Event,
    FaceRef,
    FollowedBox,
    FollowFace,
    GroupTracks,
    JoinTracks,
    Redo,
    Reject,
    RemoveFace,
    Scope,
    SetLook,
    SetRange,
    SetRedaction,
    SetSizes,
    SetSpan,
    SetThreshold,
    Settles,
    SplitTrack,
    SwapTracks,
    Undo,
    Zone,
    ZoneKind,
)
from app.core.model import Box, ColorTags, Landmarks, MediaInfo, MediaKind, Provenance
from app.core.remarks import (
    Checked,
    Comment,
    Introduce,
    Lock,
    Role,
    Sampled,
    Settle,
    SettledAs,
    SettleMany,
)
from app.core.settings import DetectionSettings, OwnLook, RedactionSettings
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


def add_reviewed(study: Study, path: Path) -> tuple[int, int]:
    """A further medium with one complete run: medium id, run id."""
    medium = study.add_medium(make_info(path))
    study.save_index(medium.id, make_index())
    run = start_run(study, medium.id)
    study.add_detections(run, detections())
    study.finish_run(run, tracked(study.faces(run)))
    return medium.id, run


def reviewed_study(folder: Path) -> tuple[Study, int, int]:
    """A new study with one medium and one complete run: study, medium id, run id."""
    study = Study.create(folder / "s.faceveil")
    return study, *add_reviewed(study, folder / "a.mp4")


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
    st.builds(
        SetLook, refs, scopes(), _pts,
        st.none() | st.builds(OwnLook, effect=st.sampled_from(("solid", "mosaic"))),
        st.text(max_size=5),
    ),
    st.builds(SetThreshold, st.floats(0, 1), st.integers(1, 2)),
    st.builds(
        SetRedaction,
        st.builds(RedactionSettings, effect=st.sampled_from(("solid", "mosaic", "feature"))),
    ),
    st.builds(GroupTracks, st.lists(track_refs, min_size=1, max_size=3).map(tuple), st.text()),
)  # fmt: skip
events: st.SearchStrategy[Event] = st.one_of(
    gestures, gestures, st.builds(Undo, st.integers(1, 20)), st.builds(Redo, st.integers(1, 20))
)


# Kinds of decisions of format 3.0


@st.composite
def paths(draw: st.DrawFn) -> tuple[FollowedBox, ...]:
    stamps = draw(st.sets(_pts, max_size=8))
    return tuple(FollowedBox(pts, draw(boxes()), draw(st.floats(0, 1))) for pts in sorted(stamps))


settles = st.none() | st.builds(Settles, st.text(min_size=1, max_size=5), st.just("gap"))


@st.composite
def follows(draw: st.DrawFn) -> FollowFace:
    pts = draw(_pts)
    path = tuple(one for one in draw(paths()) if one.pts != pts)
    ended = draw(st.tuples(*[st.none() | st.sampled_from(EndReason)] * 2))
    return FollowFace(
        pts, draw(boxes()), path, draw(st.none() | landmarks()), draw(st.none() | person_tracks),
        draw(st.none() | refs), tuple(draw(st.lists(track_refs, max_size=2))), ended,
        draw(settles),
    )  # fmt: skip


@st.composite
def spans(draw: st.DrawFn) -> SetSpan:
    first, last = sorted((draw(_pts), draw(_pts)))
    path = tuple(one for one in draw(paths()) if first <= one.pts <= last)
    return SetSpan(draw(track_refs), first, last, path, draw(st.text(max_size=5)))


@st.composite
def splits(draw: st.DrawFn) -> SplitTrack:
    ref = draw(track_refs)
    return SplitTrack(ref, draw(_pts), 0 if ref.by_person else draw(st.integers(1, 7)))


@st.composite
def zones(draw: st.DrawFn) -> Zone:
    first, last = sorted((draw(_pts), draw(_pts)))
    kind = draw(st.sampled_from(ZoneKind))
    place = draw(boxes())
    if kind is ZoneKind.COVER:
        return Zone(first, last, kind, draw(st.none() | st.just(place)))
    if kind is ZoneKind.REVEAL and draw(st.booleans()):
        listed = tuple(draw(st.lists(track_refs, min_size=1, max_size=2)))
        return Zone(first, last, kind, None, "consent", listed)
    return Zone(first, last, kind, place, "poster")


@st.composite
def ranges(draw: st.DrawFn) -> SetRange:
    cuts = sorted(draw(st.sets(_pts, max_size=4)))
    return SetRange(tuple(zip(cuts[::2], cuts[1::2], strict=False)))


@st.composite
def sizes(draw: st.DrawFn) -> SetSizes:
    small, large = sorted((draw(_side), draw(_side)))
    return SetSizes(*draw(st.sampled_from(((small, None), (None, large), (small, large)))))


@st.composite
def fading(draw: st.DrawFn) -> EditFace:
    first, pts, last = sorted((draw(_pts), draw(_pts), draw(_pts)))
    return EditFace(draw(refs), pts, draw(boxes()), draw(st.none() | landmarks()), first, last)


_settled = st.builds(Settle, st.text(min_size=1, max_size=5), _pts, st.sampled_from(SettledAs))
asides: st.SearchStrategy[Event] = st.one_of(
    _settled,
    st.builds(
        lambda one, ids: SettleMany(tuple(replace(one, concern=name) for name in ids)),
        _settled,
        st.lists(st.text(min_size=1, max_size=3), min_size=1, max_size=3),
    ),
    st.builds(
        Sampled, st.text(max_size=4), st.integers(0, 99), st.just(2), st.just(20),
        st.lists(_pts, max_size=2).map(tuple),
    ),
    st.builds(Checked, st.text(max_size=4), _pts, st.integers(0, 3)),
    st.builds(Comment, _pts, st.just("see here"), st.none() | refs, st.none() | boxes()),
    st.builds(Introduce, st.just("Ada"), st.sampled_from(Role)),
    st.builds(Lock, st.booleans(), st.text(max_size=4)),
)  # fmt: skip
reaching: st.SearchStrategy[Event] = st.one_of(
    follows(),
    spans(),
    splits(),
    st.builds(
        JoinTracks, st.lists(track_refs, min_size=2, max_size=3, unique=True).map(tuple), paths()
    ),
    st.tuples(track_refs, track_refs, _pts)
    .filter(lambda made: made[0] != made[1])
    .map(lambda made: SwapTracks(*made)),
    zones(),
    ranges(),
    sizes(),
    fading(),
    st.builds(
        Reject, refs,
        st.lists(track_refs, min_size=1, max_size=3).map(lambda listed: Scope.alike(tuple(listed))),
        _pts, st.just("poster"), settles,
    ),
)  # fmt: skip
"""Decisions that reach over time and over the picture."""
