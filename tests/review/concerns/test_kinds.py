"""Each kind finds what it is made for, and keeps quiet where all is well."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.core.arrays import RawFaces
from app.core.decisions import FaceRef, Scope
from app.core.model import Box
from app.core.shown import Condition, ShownPicture
from app.review.concerns.concern import Concern, ConcernKind
from app.review.concerns.evidence import Evidence
from app.review.concerns.kinds.within import StrayLandmarks
from app.review.concerns.queue import ConcernQueue
from app.review.concerns.words import reason
from app.review.session import ReviewSession
from app.video.fingerprint import DECODER
from tests.review.concerns.scenes import Way, make_study, of_kind, pts, queue_of
from tests.studies import make_index, reviewed_study, start_run

EVERY = range(250)


def concerns(folder: Path, faces: list[Way], kind: ConcernKind) -> list[Concern]:
    study, medium = make_study(folder, faces)
    with study:
        queue, _ = queue_of(study, medium)
        return of_kind(queue, kind)


def test_a_face_that_ends_in_the_middle_of_the_picture(tmp_path: Path) -> None:
    (one,) = concerns(tmp_path, [Way(1, range(120))], ConcernKind.TRACK_END)
    assert (one.first, one.at) == (pts(119), pts(122))
    assert one.box == Box(300, 150, 340, 190)
    assert one.ref == FaceRef.track(1, 1)
    assert "ends here, in the middle of the picture" in reason(one)


def test_a_face_that_starts_in_the_middle_of_the_picture(tmp_path: Path) -> None:
    found = concerns(tmp_path, [Way(1, range(130, 250))], ConcernKind.TRACK_START)
    assert [one.at for one in found] == [pts(127)]


@pytest.mark.parametrize("kind", [ConcernKind.TRACK_END, ConcernKind.TRACK_START])
def test_a_face_of_the_whole_medium_neither_starts_nor_ends(
    tmp_path: Path, kind: ConcernKind
) -> None:
    assert concerns(tmp_path, [Way(1, EVERY)], kind) == []


def test_a_face_that_leaves_the_picture_is_no_concern(tmp_path: Path) -> None:
    leaving = Way(1, range(60), start=(300, 150), step=(6.2, 0))
    assert concerns(tmp_path, [leaving], ConcernKind.TRACK_END) == []


def test_a_face_that_goes_on_as_another_track_does_not_end(tmp_path: Path) -> None:
    faces = [Way(1, range(120)), Way(2, range(120, 250))]
    assert concerns(tmp_path, faces, ConcernKind.TRACK_END) == []


def test_frames_without_the_face_inside_a_track(tmp_path: Path) -> None:
    (one,) = concerns(tmp_path, [Way(1, [*range(100), *range(110, 250)])], ConcernKind.GAP)
    assert (one.first, one.last, one.at) == (pts(100), pts(109), pts(104))
    assert one.facts.span == pytest.approx(11 / 25)


def test_a_face_fewer_for_a_moment(tmp_path: Path) -> None:
    faces = [Way(1, EVERY), Way(2, [*range(100), *range(108, 250)], start=(100, 100))]
    (one,) = concerns(tmp_path, faces, ConcernKind.COUNT_CHANGE)
    assert pts(100) <= one.at < pts(108)
    assert one.box is None


def test_a_score_that_dips(tmp_path: Path) -> None:
    scores = [0.9] * 250
    scores[80:84] = [0.3, 0.2, 0.25, 0.3]
    (one,) = concerns(tmp_path, [Way(1, EVERY, scores=scores)], ConcernKind.SCORE_DIP)
    assert one.at == pts(81)


def test_a_box_that_jumps(tmp_path: Path) -> None:
    study, medium = make_study(
        tmp_path, [Way(1, range(100)), Way(1, range(100, 250), start=(420, 150))]
    )
    with study:
        queue, _ = queue_of(study, medium)
        (one,) = of_kind(queue, ConcernKind.JUMP)
    assert one.at == pts(100)
    assert "3.0 face widths" in reason(one)


def test_a_face_of_one_frame(tmp_path: Path) -> None:
    (one,) = concerns(tmp_path, [Way(1, [50])], ConcernKind.ONE_FRAME)
    assert one.at == pts(50)
    assert "1 frame only" in reason(one)


def test_weak_faces_that_nothing_covers(tmp_path: Path) -> None:
    weak = Way(1, range(40, 60), scores=[0.2] * 10 + [0.3] + [0.2] * 9)
    (one,) = concerns(tmp_path, [weak], ConcernKind.GHOSTS)
    assert (one.at, one.facts.amount) == (pts(50), 20)
    assert one.ref == FaceRef.track(1, 1)


def test_weak_faces_under_a_cover_are_no_concern(tmp_path: Path) -> None:
    faces = [Way(1, EVERY), Way(2, range(40, 60), start=(302, 152), scores=0.2)]
    assert concerns(tmp_path, faces, ConcernKind.GHOSTS) == []


def test_a_face_that_fills_the_picture(tmp_path: Path) -> None:
    large = Way(1, EVERY, start=(100, 20), size=300)
    assert concerns(tmp_path, [large], ConcernKind.FILLS_PICTURE)


def test_a_face_that_is_lost_at_the_edge(tmp_path: Path) -> None:
    (one,) = concerns(tmp_path, [Way(1, range(100), start=(610, 150))], ConcernKind.EDGE)
    assert one.at == pts(104)


def test_frames_of_stretches_without_any_face_are_sampled(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, [Way(1, range(100))], frames=1000)
    with study:
        queue, _ = queue_of(study, medium)
        found = sorted(of_kind(queue, ConcernKind.NOTHING_FOUND), key=lambda one: one.at)
    assert len(found) == 5
    assert found[0].first == pts(100)
    gaps = np.diff([one.at for one in found]) / pts(25)
    assert gaps.max() < 12


def test_while_detection_runs_only_frames_that_were_looked_at_count(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, [], complete=False)
    with study:
        queue, _ = queue_of(study, medium)
        assert of_kind(queue, ConcernKind.NOTHING_FOUND)


def test_what_a_person_rejected_raises_no_concern(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, [Way(1, range(120))])
    with study:
        queue, session = queue_of(study, medium)
        assert of_kind(queue, ConcernKind.TRACK_END)
        queue.update(session.reject(FaceRef.track(1, 1), Scope.track(), pts(0)))
        assert of_kind(queue, ConcernKind.TRACK_END) == []


def test_a_face_that_a_person_draws_beyond_the_end_closes_the_concern(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, [Way(1, range(120))])
    with study:
        queue, session = queue_of(study, medium)
        changes = session.add_face(pts(120), Box(300, 150, 340, 190))
        changes |= session.add_face(pts(249), Box(300, 150, 340, 190), track=changes.ref)
        queue.update(changes)
        assert of_kind(queue, ConcernKind.TRACK_END) == []


def test_a_second_opinion_on_a_place_that_nothing_covers(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, [Way(1, EVERY)])
    with study:
        here, there = [[300, 150, 340, 190]], [[100, 40, 140, 80]]
        boxes = np.array(here + there, np.float32)
        seen = RawFaces(boxes, np.array([0.9, 0.8], np.float32))
        study.evidence.add_opinions(1, "retinaface", [(pts(50), seen)])
        queue, session = queue_of(study, medium)
        (one,) = of_kind(queue, ConcernKind.SECOND_OPINION)
        assert (one.at, one.box) == (pts(50), Box(100, 40, 140, 80))
        queue.update(session.add_face(pts(50), Box(95, 35, 145, 85)))
        assert of_kind(queue, ConcernKind.SECOND_OPINION) == []


def test_where_a_scene_begins_and_why_a_track_ended(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, [Way(1, range(120)), Way(2, range(60), start=(90, 90))])
    with study:
        noted: dict[int, dict[str, object]] = {0: {"cuts": [pts(120)]}, 1: {"ended": "cut"}}
        noted[2] = {"ended": "lost"}
        study.evidence.note_tracks(1, noted)
        queue, _ = queue_of(study, medium)
        (cut,) = of_kind(queue, ConcernKind.SCENE_CUT)
        assert (cut.first, cut.at) == (pts(120), pts(123))
        (end,) = of_kind(queue, ConcernKind.TRACK_END)  # not the one at the cut
        assert end.ref == FaceRef.track(2, 1)
        text = "61 frames before the picture changes, in the middle of the picture"
        assert text in reason(end)
        assert "the tracker lost it" in reason(end)


def test_damaged_pictures(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, [Way(1, EVERY)])
    with study:
        damaged = {40, 41, 42, 90}
        condition = [Condition.DAMAGED if n in damaged else Condition.SOUND for n in EVERY]
        pictures = [ShownPicture(n, n + 1, condition[n]) for n in EVERY]
        study.add_pictures(1, pictures, decoder=DECODER)
        queue, _ = queue_of(study, medium)
        found = sorted(of_kind(queue, ConcernKind.UNDECODABLE), key=lambda one: one.at)
    assert [(one.first, one.last) for one in found] == [(pts(40), pts(42)), (pts(90), pts(90))]


def test_a_face_of_an_earlier_run_that_the_new_one_lacks(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, [Way(1, range(100)), Way(2, EVERY, start=(90, 90))])
    with study:
        _, session = queue_of(study, medium)
        session.accept(FaceRef.track(1, 1), Scope.track(), pts(0))
        session.accept(FaceRef.track(2, 1), Scope.track(), pts(0))
        again = start_run(study, medium)
        found = study.faces(1)
        kept = found.take(found.tracks == 2)
        rows = [RawFaces(kept.boxes[n : n + 1], kept.scores[n : n + 1]) for n in EVERY]
        study.add_detections(again, list(zip(kept.pts.tolist(), rows, strict=True)))
        table = study.faces(again)
        study.finish_run(again, replace(table, tracks=np.ones(len(table), np.int64)))
        queue, _ = queue_of(study, medium)
        (one,) = of_kind(queue, ConcernKind.LOST_FROM_EARLIER_RUN)
    assert (one.first, one.last, one.box) == (pts(0), pts(99), Box(300, 150, 340, 190))


def test_landmarks_beside_their_box(tmp_path: Path) -> None:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        queue, _ = queue_of(study, medium)
        assert of_kind(queue, ConcernKind.LANDMARKS) == []
        table = study.faces(1)
        again = start_run(study, medium)
        marks = np.repeat(table.boxes[:1, None, :2] + 60, 5, axis=1)
        raw = RawFaces(table.boxes[:1], table.scores[:1], marks.astype(np.float32))
        study.add_detections(again, [(int(table.pts[0]), raw)])
        new = study.faces(again)
        study.finish_run(again, replace(new, tracks=np.ones(1, np.int64)))
        session = ReviewSession(study, medium)
        stray = Evidence(session.state, make_index(), (640, 360))
        found = StrayLandmarks().find(stray, 0, 20)
    assert len(found) == 1
    assert found.fact("amount")[0] == pytest.approx(2.0)


def test_a_corrected_face_is_where_the_person_put_it(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, [Way(1, range(120))])
    with study:
        queue, session = queue_of(study, medium)
        moved = Box(330, 150, 370, 190)
        queue.update(session.edit_face(FaceRef.track(1, 1), pts(119), moved))
        (end,) = of_kind(queue, ConcernKind.TRACK_END)
        assert end.box == moved
        assert of_kind(ConcernQueue(session), ConcernKind.TRACK_END) == [end]
        # Corrections that fade reach the frames before, too; taken back, all is as it was.
        queue.update(session.undo())
        (end,) = of_kind(queue, ConcernKind.TRACK_END)
        assert end.box == Box(300, 150, 340, 190)


def test_a_place_that_a_corrected_box_has_left_is_bare(tmp_path: Path) -> None:
    weak = Way(2, range(60, 80), start=(305, 155), size=30, scores=0.3)
    study, medium = make_study(tmp_path, [Way(1, EVERY), weak])
    with study:
        queue, session = queue_of(study, medium)
        assert of_kind(queue, ConcernKind.GHOSTS) == []
        for frame in range(58, 82):
            away = Box(500, 150, 540, 190)
            queue.update(session.edit_face(FaceRef.track(1, 1), pts(frame), away))
        assert [one.ref for one in of_kind(queue, ConcernKind.GHOSTS)] == [FaceRef.track(2, 1)]
