"""The faces that were missed, and the sheet of them."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from app.core.arrays import RawFaces
from app.core.errors import DataError
from app.evaluate.detection import DetectionEvaluation
from app.evaluate.labels import LabelledPicture, PictureSource, picture
from app.evaluate.misses import draw_misses, worst_misses


def found(*rows: tuple[float, ...]) -> RawFaces:
    table = np.array(rows, np.float32).reshape(-1, 5)
    return RawFaces(table[:, :4], table[:, 4])


@pytest.fixture
def grey(tmp_path: Path) -> LabelledPicture:
    """A grey picture with a large, a medium, a small and an ignored face."""
    path = tmp_path / "grey.png"
    cv2.imwrite(str(path), np.full((200, 300, 3), 128, np.uint8))
    boxes = [[10, 10, 90, 110], [120, 20, 170, 80], [200, 20, 220, 45], [230, 100, 290, 190]]
    return picture(
        "grey.png",
        PictureSource(path),
        boxes,
        masked=[True, False, None, None],
        ignore=[False, False, False, True],
    )


def test_the_largest_missed_faces_come_first(grey: LabelledPicture) -> None:
    evaluation = DetectionEvaluation()
    evaluation.add(grey, found((120, 20, 170, 80, 0.9), (10, 10, 90, 50, 0.8)))
    missed = worst_misses(evaluation, 10)
    assert [miss.height for miss in missed] == [100, 25]
    assert missed[0].masked == 1
    assert missed[0].overlap == pytest.approx(0.4)
    assert missed[0].near is not None
    # The cover reaches 15 % beyond the box, and 10 % more at the chin: down to y = 60.
    assert missed[0].covered == pytest.approx(0.5)
    assert missed[1].near is None
    assert missed[1].covered == 0
    assert missed[1].record()["masked"] is None
    assert [miss.height for miss in worst_misses(evaluation, 1)] == [100]


def test_what_is_found_only_beyond_the_allowed_false_alarms_is_missed(
    grey: LabelledPicture,
) -> None:
    evaluation = DetectionEvaluation()
    wrong = [(230.0, 5.0, 240.0, 15.0, 0.9), (250.0, 5.0, 260.0, 15.0, 0.8)]
    evaluation.add(grey, found(*wrong, (10, 10, 90, 110, 0.5)))
    missed = worst_misses(evaluation, 10)
    assert missed[0].height == 100
    assert missed[0].best_score == 0.5
    assert missed[0].overlap == 0
    assert 100 not in [miss.height for miss in worst_misses(evaluation, 10, false_alarms=2)]


def test_the_sheet_shows_each_face_with_its_frame(grey: LabelledPicture, tmp_path: Path) -> None:
    evaluation = DetectionEvaluation()
    evaluation.add(grey, found((10, 10, 90, 50, 0.8)))
    out = tmp_path / "sheet.png"
    draw_misses(worst_misses(evaluation, 10), out)
    sheet = cv2.imread(str(out))
    assert sheet is not None
    tile = sheet[:180, :180].astype(int)
    green = (tile[..., 1] - tile[..., 2] > 80).sum()
    red = (tile[..., 2] - tile[..., 1] > 80).sum()
    assert green > 100
    assert red > 30
    assert (tile[92:112, 75:105] == 128).all()
    # The fourth face is ignored: three tiles, then white.
    assert (sheet[:180, 540:] == 255).all()
    with pytest.raises(DataError, match="cannot be written"):
        draw_misses([], tmp_path / "none" / "sheet.png")
