"""Labels hide no face, and a crowd's landmarks do not either."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.core.model import Box, Face, Landmarks, Provenance, Status
from app.core.refs import FaceRef
from app.widgets.picture.label_place import place_label
from app.widgets.picture.video_view import VideoView

BOUNDS = QRectF(0, 0, 800, 500)
PLATE = QSizeF(180, 22)

_rects = st.builds(
    QRectF, st.floats(0, 760), st.floats(0, 470), st.floats(8, 120), st.floats(8, 120)
)


@given(face=_rects, others=st.lists(_rects, max_size=5))
def test_a_label_lies_in_the_view_and_on_no_other_face_where_there_is_room(
    face: QRectF, others: list[QRectF]
) -> None:
    plate = place_label(face, PLATE, others=others, bounds=BOUNDS)
    assert BOUNDS.contains(plate)
    hidden = [other for other in others if plate.intersects(other)]
    above = QRectF(QPointF(face.left(), face.top() - PLATE.height() - 7), PLATE)
    free_above = BOUNDS.adjusted(4, 4, -4, -4).contains(above)
    if free_above and not any(above.intersects(other) for other in [*others, face]):
        assert plate == above, "where nothing is in the way it stands where it always did"
    if not others:
        assert hidden == []


def test_a_row_of_heads_is_not_covered_by_the_label_of_one_of_them() -> None:
    heads = [QRectF(60 + 70 * n, 200, 50, 60) for n in range(9)]
    behind = [QRectF(60 + 70 * n, 135, 50, 60) for n in range(9)]
    for chosen in heads:
        others = [head for head in heads + behind if head is not chosen]
        plate = place_label(chosen, PLATE, others=others, bounds=BOUNDS)
        assert not any(plate.intersects(head) for head in heads + behind)


def crowd(count: int) -> list[Face]:
    faces = []
    for n in range(count):
        box = Box(10 + 30 * (n % 8), 10 + 30 * (n // 8), 30 + 30 * (n % 8), 30 + 30 * (n // 8))
        points = np.full((5, 2), np.array(box.center), np.float32)
        marks = Landmarks(points, "five")
        status, who = Status.UNDECIDED, Provenance.DETECTOR
        faces.append(Face(0, box, 0.9, who, status, marks, track=n + 1, run=1))
    return faces


def middle_is_painted(view: VideoView, picture: QImage, face: Face) -> bool:
    at = view.transform.to_view(QPointF(*face.box.center)).toPoint()
    return picture.pixelColor(at).blue() > 60


@pytest.mark.parametrize(("count", "all_of_them"), [(20, True), (21, False)])
def test_above_twenty_faces_landmarks_show_for_the_selected_one_only(
    qtbot: QtBot, count: int, all_of_them: bool
) -> None:
    view = VideoView()
    qtbot.addWidget(view)
    view.resize(520, 260)
    view.set_picture(np.zeros((130, 260, 3), np.uint8))
    faces = [*crowd(count), replace(crowd(24)[23], ghost=True)]  # a ghost counts for nothing
    view.set_faces(faces)
    view.set_selected(FaceRef.track(count, 1))
    picture = view.grab().toImage()
    shown = [middle_is_painted(view, picture, face) for face in faces[:-1]]
    assert shown == [all_of_them or n == count - 1 for n in range(count)]
