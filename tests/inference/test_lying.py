"""Heads that lie on their side: what the second look gives up is shown to it upright once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.core.arrays import FaceTable, RawFaces
from app.core.settings import DetectionSettings
from app.core.task import CancelToken, ProgressMeter, Stage, ignore_progress
from app.inference.registry import working_threshold
from app.inference.second_look.cuts import SIDE, Cut
from app.inference.second_look.doubtful import Doubtful, Said, doubtful_rows
from app.inference.second_look.judgements import JUDGEMENTS
from app.inference.second_look.look import judged, second_look
from app.inference.second_look.lying import TURNS, Turned, lying, turned
from app.video import open_medium
from tests.inference.conftest import FACE, MovingFace, astronaut, many_doubtful

_MODEL = "faceveil-fast"
_JUDGEMENT = JUDGEMENTS[_MODEL]
_THRESHOLD = working_threshold(DetectionSettings(model=_MODEL))


_SMALLER = 3


def _scene(folder: Path, turn: int) -> tuple[Path, FaceTable]:
    """Someone upright, someone who lies in a dim corner, and a rocket; the last are doubtful."""
    height, width = astronaut().shape[:2]
    size = (width // _SMALLER, height // _SMALLER)
    upright = cv2.resize(astronaut(), size, interpolation=cv2.INTER_AREA)
    dim = 0.3 * cv2.GaussianBlur(cv2.rotate(upright, turn), (0, 0), 1)
    path = folder / "scene.png"
    cv2.imwrite(str(path), np.hstack([upright, dim.astype(np.uint8)]))
    x1, y1, x2, y2 = FACE
    if turn == cv2.ROTATE_90_CLOCKWISE:
        face = (height - y2, x1, height - y1, x2)
    else:
        face = (y1, width - x2, y2, width - x1)
    lies = (face[0] + width, face[1], face[2] + width, face[3])
    boxes = np.array([FACE, lies, (400, 90, 470, 180)], np.float32)
    boxes /= _SMALLER
    scores = np.array([0.95, 0.3, 0.3], np.float32)
    table = FaceTable.of_detections([(0, RawFaces(boxes, scores, None))])
    table.tracks[:] = [1, 2, 3]
    return path, table


@pytest.mark.parametrize("turn", [cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_90_COUNTERCLOCKWISE])
def test_a_head_that_lies_is_covered_and_a_rocket_is_not(turn: int, tmp_path: Path) -> None:
    path, table = _scene(tmp_path, turn)
    info, index = open_medium(path)
    settings = DetectionSettings(model=_MODEL)
    rows = doubtful_rows(table, _JUDGEMENT.doubtful)
    said = judged(
        info, index, table, rows=rows, settings=settings, token=CancelToken(), threads=None,
        meter=ProgressMeter(ignore_progress, Stage.CHECKING_TRACKS, len(rows)), detector=None,
    )  # fmt: skip
    heard = {int(table.ids[row]): one for row, one in said.items()}
    as_it_lies = Doubtful(index, table, rows).scores(heard, _JUDGEMENT)
    scores = second_look(info, index, table, settings=settings)
    assert as_it_lies[2] < _THRESHOLD < scores[2]
    assert scores[3] == as_it_lies[3] < _THRESHOLD


class _Looks:
    """Answers what is asked with given scores, and remembers what was asked."""

    def __init__(self, scores: Mapping[int, Sequence[float]]) -> None:
        self._scores = {turn: list(each) for turn, each in scores.items()}
        self.asked: list[Turned] = []
        self._order: list[int] = []

    def __call__(self, wanted: Sequence[Turned]) -> dict[Turned, float]:
        self.asked += wanted
        for row, _ in wanted:
            if row not in self._order:
                self._order.append(row)
        return {(row, turn): self._scores[turn][self._order.index(row)] for row, turn in wanted}


def _one_track(face: MovingFace, *, width: float = 1.0) -> tuple[Doubtful, list[int]]:
    table = many_doubtful(face)
    table.tracks[:] = 1
    table.boxes[:, 2] = table.boxes[:, 0] + width * (table.boxes[:, 2] - table.boxes[:, 0])
    tracks = Doubtful(face.index, table, doubtful_rows(table, _JUDGEMENT.doubtful))
    first = {int(i): Said(0.0, 0.3) for i in table.ids}
    (pictures,) = tracks.given_up(first, _JUDGEMENT, threshold=1.0, least_width=0.0)
    return tracks, pictures


def _heard(tracks: Doubtful, pictures: list[int], other: float) -> dict[int, Said]:
    return {tracks.id_of(row): Said(0.0, other) for row in pictures}


def test_all_pictures_count_in_the_turn_in_which_the_best_shows_a_face(
    moving_face: MovingFace,
) -> None:
    tracks, pictures = _one_track(moving_face)
    heard = _heard(tracks, pictures, 0.06)
    looks = _Looks({90: [0.1, 0.9, 0.9], 270: [0.8, 0.7, 0.6]})
    out = lying(tracks, heard, _JUDGEMENT, threshold=_THRESHOLD, look=looks)
    assert [out[tracks.id_of(row)].other for row in pictures] == [0.8, 0.7, 0.6]
    assert looks.asked[2:] == [(pictures[1], 270), (pictures[2], 270)]
    assert tracks.scores(out, _JUDGEMENT)[1] > _THRESHOLD > tracks.scores(heard, _JUDGEMENT)[1]


@pytest.mark.parametrize(
    ("turned_scores", "looked_at"),
    [
        ({90: [0.3, 1, 1], 270: [0.2, 1, 1]}, 2),  # the best picture shows nothing
        ({90: [0.9, 0.2, 0.2], 270: [0.2, 1, 1]}, 4),  # the others do not bear it out
    ],
)
def test_what_does_not_show_a_face_turned_stays_as_it_is(
    moving_face: MovingFace, turned_scores: dict[int, list[float]], looked_at: int
) -> None:
    tracks, pictures = _one_track(moving_face)
    heard = _heard(tracks, pictures, 0.06)
    looks = _Looks(turned_scores)
    out = lying(tracks, heard, _JUDGEMENT, threshold=_THRESHOLD, look=looks)
    assert out == heard
    assert len(looks.asked) == looked_at


@pytest.mark.parametrize(
    ("other", "width"),
    [
        (0.9, 1.0),  # covered already
        (0.01, 1.0),  # hopeless
        (0.06, 0.1),  # narrow
    ],
)
def test_other_tracks_are_not_looked_at_turned(
    moving_face: MovingFace, other: float, width: float
) -> None:
    tracks, pictures = _one_track(moving_face, width=width)
    looks = _Looks({turn: [1.0, 1.0, 1.0] for turn in TURNS})
    heard = _heard(tracks, pictures, other)
    assert lying(tracks, heard, _JUDGEMENT, threshold=_THRESHOLD, look=looks) == heard
    assert looks.asked == []


@pytest.mark.parametrize("turn", TURNS)
def test_heads_beside_are_turned_with_their_picture(turn: int) -> None:
    crop = np.zeros((SIDE, SIDE, 3), np.uint8)
    other = np.array([[20, 100, 50, 140]], np.float32)
    crop[100:140, 20:50] = 255
    ((key, cut),) = turned([Cut(7, crop, 40.0, other)], [(7, turn)])
    assert key == (7, turn)
    rows, columns = np.nonzero(cut.crop[..., 0])
    bright = [columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]
    assert cut.others.tolist() == [bright]
    assert bright != other[0].tolist()
