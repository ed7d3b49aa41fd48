"""Damaged pictures are looked at themselves, and what the pictures beside them tell is kept."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import numpy as np

from app.core.arrays import FaceTable, RawFaces
from app.core.model import Image, Provenance
from app.core.plugins import OneSize
from app.core.settings import DetectionSettings, Preset
from app.core.shown import Condition, ShownPicture, ShownPictures
from app.core.timebase import FrameIndex
from app.inference.looking.abrupt import AbruptChanges, samples_of
from app.inference.looking.closely import Fed, Look, closely
from app.inference.looking.pipeline import detect_medium
from app.inference.looking.sampling import Segment
from app.inference.looking.sink import MemorySink
from app.inference.tracking.bridge import bridged
from app.video import open_medium
from tests.damage import break_packets
from tests.golden import make_clip, paint


class Blind(OneSize):
    """A detector that sees nothing, so that nothing but damage calls for closer looks."""

    name, weights_hash, default_threshold = "blind", "", 0.5

    def detect(self, images: Sequence[Image], *, min_score: float) -> list[RawFaces]:
        return [RawFaces.empty() for _ in images]

    def close(self) -> None: ...


def looked_at(path: Path) -> tuple[set[int], MemorySink]:
    info, index = open_medium(path)
    sink = MemorySink()
    asked = DetectionSettings(preset=Preset.FAST, device="cpu")
    detect_medium(info, index, asked, sink=sink, detector=Blind())
    return {index.position(pts) for pts in sink.frames}, sink


def test_damaged_pictures_are_looked_at_one_by_one(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "a.mp4", frames=60, gop=10)
    sound, sink = looked_at(clip.path)
    assert not set(range(13, 20)) <= sound
    assert sorted(sink.pictures) == list(range(60))
    hurt, sink = looked_at(break_packets(clip.path, [13]))
    assert set(range(13, 20)) <= hurt
    flagged = [n for n, one in sink.pictures.items() if one.condition is Condition.DAMAGED]
    assert flagged == list(range(13, 20))


def test_a_picture_that_differs_for_a_moment_is_found_without_a_flag() -> None:
    changes = AbruptChanges()
    noise = np.random.default_rng(1).integers(0, 255, (180, 320, 3), np.uint8)
    found: list[int] = []
    for code in range(40):
        image = paint(code // 8, (320, 180))
        if code in (20, 21):
            image = image.copy()
            image[90:] = noise[90:]
        found += changes.feed(code, samples_of(image))
    assert {20, 21} <= set(found)
    assert len(found) <= 4


def fed(position: int, *, per_segment: int, noisy: bool = False, step: int = 0) -> Fed:
    """A picture; ``noisy`` where its lower half is broken, ``step`` of brightness."""
    image = paint(0, (320, 180))
    if noisy:
        image = image.copy()
        image[90:] = np.random.default_rng(1).integers(0, 255, (90, 320, 3), np.uint8)
    image = np.clip(image.astype(int) + step, 0, 255).astype(np.uint8)
    first = position // per_segment * per_segment
    segment = Segment(first, first + per_segment - 1)
    shown = ShownPicture(position, position + 1, Condition.SOUND)
    return Fed(segment, position, position, image, shown, samples_of(image))


def ended(last: Fed) -> Fed:
    return Fed(last.segment, last.segment.last, last.pts, None)


def with_ends(frames: Sequence[Fed]) -> list[Fed]:
    return [
        one
        for frame in frames
        for one in ([frame, ended(frame)] if frame.position == frame.segment.last else [frame])
    ]


def test_a_change_is_judged_across_the_end_of_a_segment() -> None:
    frames = with_ends([fed(n, per_segment=10, noisy=n in (29, 30)) for n in range(40)])
    judged = list(closely(frames))
    assert [(one.position, one.image is None) for one in judged] == [
        (one.position, one.image is None) for one in frames
    ]
    abrupt = [n.position for n in judged if n.shown and n.shown.condition is Condition.ABRUPT]
    assert abrupt == [29, 30]
    close = [n.position for n in judged if n.look is Look.IN_ALL_SIZES]
    assert close == [28, 29, 30, 31]


def test_a_change_that_stays_is_not_looked_at_closely() -> None:
    frames = with_ends([fed(n, per_segment=10, step=60 * (n >= 28)) for n in range(40)])
    judged = list(closely(frames))
    assert len(judged) == len(frames)
    assert {one.look for one in judged} == {Look.AS_DUE}


def test_nothing_is_filled_in_where_a_change_cannot_be_followed() -> None:
    for frames in (
        [fed(n, per_segment=10, step=60 * (n >= 28)) for n in range(30)],
        [fed(n, per_segment=10, step=60 * (n == 28)) for n in (*range(29), *range(50, 60))],
    ):
        judged = list(closely(with_ends(frames)))
        itself = [one.position for one in judged if one.look is Look.ITSELF]
        assert itself == [frame.position for frame in frames if frame.position in (27, 28, 29)]


def test_tracks_cover_damaged_pictures_beside_what_is_seen_there() -> None:
    index = FrameIndex(np.arange(10, dtype=np.int64), np.ones(10, bool), Fraction(1, 25), 10)
    shown = ShownPictures(np.ones(10, np.uint32), np.zeros(10, np.uint8))
    shown.conditions[[4, 7]] = Condition.DAMAGED
    pts = np.array([3, 4, 5, 6, 8], np.int64)
    boxes = np.array([[10, 10, 50, 60]] * 5, np.float32)
    boxes[1] += [40, 0, 40, 0]  # seen where damage has shifted it
    table = FaceTable(
        np.arange(1, 6), pts, boxes, np.full(5, 0.9, np.float32), np.zeros(5, np.uint8),
        np.ones(5, np.int64), np.zeros((5, 0, 2), np.float32),
    )  # fmt: skip
    result = bridged(index, table, shown, threshold=0.5)
    made = np.flatnonzero(result.ids == 0)
    assert result.pts[made].tolist() == [4, 7]
    assert np.allclose(result.boxes[made], [10, 10, 50, 60])
    assert (result.provenance[made] == Provenance.TRACKER).all()
    assert result.tracks[made].tolist() == [2, 1]  # one track has one place in a frame
    assert bridged(index, table, None, threshold=0.5) is table
