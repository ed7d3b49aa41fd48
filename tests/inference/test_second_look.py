"""The second look: cut-outs keep the face in their middle, and its verdict reaches the state."""

from __future__ import annotations

import threading
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from skimage import data

from app.core.arrays import FaceTable, RawFaces
from app.core.errors import Cancelled, MediaError
from app.core.plugins import Detector
from app.core.settings import DetectionSettings
from app.core.task import CancelToken, Progress
from app.inference.registry import build_detector, working_threshold
from app.inference.second_look import look as module
from app.inference.second_look.cuts import cut_out
from app.inference.second_look.doubtful import Doubtful, Said, doubtful_rows
from app.inference.second_look.judgements import JUDGEMENTS, Judgement, Steadiness
from app.inference.second_look.look import look_closer, second_look
from app.video import open_medium
from app.video.reader import FrameReader, Picture
from tests.inference.conftest import MovingFace, many_doubtful

FACE = np.array([172, 60, 276, 200], np.float32)
"""Where the face of skimage's astronaut is."""


@given(
    x=st.floats(-30, 600),
    y=st.floats(-30, 400),
    side=st.floats(2, 500),
)
@example(x=0.0, y=-24.0, side=2.0)
@example(x=700.0, y=450.0, side=2.0)
def test_a_cut_out_has_the_face_in_its_middle(x: float, y: float, side: float) -> None:
    image = np.zeros((400, 600, 3), np.uint8)
    box = np.array([x, y, x + side, y + side], np.float32)
    centre = (box[:2] + box[2:]) / 2
    # Nearer to the edge the picture is mirrored, and so is the mark.
    inside = 2 * side < x < 600 - 3 * side and 2 * side < y < 400 - 3 * side
    if inside:
        cv2.circle(
            image, (int(centre[0]), int(centre[1])), max(1, int(side / 8)), (255, 255, 255), -1
        )
    crop, size = cut_out(image, box)
    assert crop.shape == (160, 160, 3)
    assert 0 < size <= 160
    if inside and side > 12:
        bright = np.argwhere(crop[..., 0] > 100)
        assert np.abs(bright.mean(axis=0) - 80).max() < 3 + 0.1 * size


@pytest.mark.parametrize("judgement", JUDGEMENTS.values(), ids=JUDGEMENTS)
def test_more_conviction_never_lowers_the_score(judgement: Judgement) -> None:
    combine = judgement.chance
    steps = np.linspace(0, 1, 11)
    for a in steps:
        for b in steps:
            assert np.all(np.diff([combine(v, a, b) for v in steps]) > 0)
            again = np.diff([combine(a, v, b) for v in steps])
            assert np.all(again > 0 if judgement.weights[1] > 0 else again >= 0)
            # Without a word of the first, the other's alone may count for nothing.
            rises = np.diff([combine(a, b, v) for v in steps])
            assert np.all(rises > 0 if b > 0 else rises >= 0)


def _astronaut(folder: Path) -> Path:
    path = folder / "astronaut.png"
    cv2.imwrite(str(path), cv2.cvtColor(data.astronaut(), cv2.COLOR_RGB2BGR))
    return path


@pytest.fixture
def doubtful(tmp_path: Path) -> tuple[Path, FaceTable]:
    """A face and a piece of the rocket beside it, both proposed with a score of .3."""
    path = _astronaut(tmp_path)
    boxes = np.stack([FACE, np.array([400, 90, 470, 180], np.float32)])
    raw = RawFaces(boxes, np.array([0.3, 0.3], np.float32), None)
    table = FaceTable.of_detections([(0, raw)])
    table.tracks[:] = [1, 2]
    return path, table


@pytest.mark.parametrize("model", JUDGEMENTS)
def test_a_face_is_lifted_and_a_rocket_is_not(model: str, doubtful: tuple[Path, FaceTable]) -> None:
    path, table = doubtful
    info, index = open_medium(path)
    scores = second_look(info, index, table, settings=DetectionSettings(model=model))
    assert scores[1] > 0.85
    assert scores[2] < 0.25


def test_what_is_certain_is_not_looked_at_again(doubtful: tuple[Path, FaceTable]) -> None:
    path, table = doubtful
    table.scores[:] = [0.9, 0.1]
    info, index = open_medium(path)
    assert second_look(info, index, table, settings=DetectionSettings()) == {}


def test_there_is_none_where_none_was_fitted(doubtful: tuple[Path, FaceTable]) -> None:
    path, table = doubtful
    info, index = open_medium(path)
    assert second_look(info, index, table, settings=DetectionSettings(model="retinaface")) == {}


def test_the_runs_own_detector_looks_and_stays_open(
    moving_face: MovingFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    info, index = moving_face.info, moving_face.index
    settings = DetectionSettings()
    table = many_doubtful(moving_face)
    alone = second_look(info, index, table, settings=settings)
    own = build_detector(settings)
    built: list[str] = []

    def build(
        chosen: DetectionSettings, *, threads: int | None = None, alone: bool = False
    ) -> Detector:
        built.append(chosen.model)
        return build_detector(chosen, threads=threads, alone=alone)

    monkeypatch.setattr(module, "build_detector", build)
    try:
        assert second_look(info, index, table, settings=settings, detector=own) == alone
        assert built == [JUDGEMENTS[settings.model].opinion]
        own.detect([np.zeros((64, 64, 3), np.uint8)], min_score=0.5)
    finally:
        own.close()


def test_every_track_gets_the_score_of_its_own_picture(moving_face: MovingFace) -> None:
    info, index = moving_face.info, moving_face.index
    table = many_doubtful(moving_face)
    judgement = JUDGEMENTS["faceveil-fast"]
    scores = second_look(info, index, table, settings=DetectionSettings())
    assert sorted(scores) == table.tracks.tolist()
    opinion = build_detector(DetectionSettings(model=judgement.opinion), alone=True)
    with FrameReader(info, index) as reader:
        for row in (0, 15, 16, 33, len(table) - 1):
            image = reader.read_at(int(table.pts[row])).image
            other = look_closer(opinion, image, table.boxes[[row]])[0]
            first = float(table.scores[row])
            width = float(table.boxes[row, 2] - table.boxes[row, 0])
            alone = Steadiness(first, width=width)
            expected = judgement.chance(first, 0.0, float(other), steady=alone)
            assert scores[int(table.tracks[row])] == pytest.approx(expected, abs=1e-4)
    opinion.close()


def test_a_track_that_stays_is_likelier_a_face_than_one_glimpse() -> None:
    judgement = JUDGEMENTS["faceveil-fast"]
    once = judgement.chance(0.3, 0, 0.3, steady=Steadiness(0.3, seen=1, share=0.5))
    often = judgement.chance(0.3, 0, 0.3, steady=Steadiness(0.3, seen=30, share=0.5))
    always = judgement.chance(0.3, 0, 0.3, steady=Steadiness(0.3, seen=30, share=1.0))
    wavering = judgement.chance(0.3, 0, 0.3, steady=Steadiness(0.15, seen=30, share=1.0))
    assert once < often < always
    assert wavering < always


def test_a_narrow_track_needs_less_to_be_covered_than_a_wide_one() -> None:
    judgement = JUDGEMENTS["faceveil-fast"]
    chances = [
        judgement.chance(0.3, 0, 0.2, steady=Steadiness(0.2, 10, 0.8, width=width))
        for width in (60.0, 40.0, 25.0, 12.0, 6.0)
    ]
    assert chances[0] == chances[1] < chances[2] < chances[3] == chances[4]
    threshold = working_threshold(DetectionSettings())
    assert chances[1] < threshold < chances[3]


def test_a_tracks_width_is_that_of_most_of_its_pictures(moving_face: MovingFace) -> None:
    table = many_doubtful(moving_face)
    table.tracks[:] = 1
    wide = float(np.median(table.boxes[:, 2] - table.boxes[:, 0]))
    table.boxes[0, 2] = table.boxes[0, 0] + 500
    rows = doubtful_rows(table, JUDGEMENTS["faceveil-fast"].doubtful)
    heard = {int(table.ids[rows[0]]): Said(0.0, 0.6)}
    seen = Doubtful(moving_face.index, table, rows).evidence(heard)[1].steady
    assert seen.width == pytest.approx(wide, abs=1.0)


def test_a_doubtful_track_is_looked_at_in_pictures_that_lie_apart(moving_face: MovingFace) -> None:
    table = many_doubtful(moving_face)
    table.tracks[:] = 1
    judgement = JUDGEMENTS["faceveil-fast"]
    rows = doubtful_rows(table, judgement.doubtful)
    tracks = Doubtful(moving_face.index, table, rows)
    hopeful = {int(table.ids[rows[0]]): Said(0.0, 0.6)}
    more = tracks.more(hopeful, judgement)
    assert len(more) == 2
    seconds = table.pts[np.append(more, rows)] * float(moving_face.index.time_base)
    assert np.diff(np.sort(seconds)).min() >= min(0.4, np.ptp(table.pts) / 4)
    assert tracks.more({}, judgement).tolist() == []
    said = hopeful | {int(table.ids[row]): Said(0.0, 0.01) for row in more}
    assert tracks.scores(said, judgement)[1] < tracks.scores(hopeful, judgement)[1]


def test_a_frame_that_cannot_be_decoded_leaves_its_track_as_it_is(
    moving_face: MovingFace, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = many_doubtful(moving_face)
    broken = int(table.pts[7])
    read = FrameReader.read_at

    def read_at(reader: FrameReader, pts: int, *, max_side: int | None = None) -> Picture:
        if pts == broken:
            raise MediaError(reader.info.path, "the frame cannot be decoded")
        return read(reader, pts, max_side=max_side)

    monkeypatch.setattr(FrameReader, "read_at", read_at)
    scores = second_look(moving_face.info, moving_face.index, table, settings=DetectionSettings())
    assert set(table.tracks.tolist()) - set(scores) == {8}


def test_cancelling_ends_the_look_and_its_thread(moving_face: MovingFace) -> None:
    token = CancelToken()
    table = many_doubtful(moving_face)
    told: list[Progress] = []

    def progress(one: Progress) -> None:
        told.append(one)
        if one.done:
            token.cancel()

    with pytest.raises(Cancelled):
        second_look(
            moving_face.info,
            moving_face.index,
            table,
            settings=DetectionSettings(),
            token=token,
            progress=progress,
        )
    assert 0 < told[-1].done < len(table)
    assert not [one for one in threading.enumerate() if one.name == "decode-ahead"]
