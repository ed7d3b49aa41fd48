"""The desk: what is on it, who is told, and what is looked at again."""

from __future__ import annotations

import gc
import threading
import weakref
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.controllers.desk import ViewMode
from app.controllers.review import Verdict
from app.core.model import Box
from app.core.refs import FaceRef, Scope
from app.review.concerns.making import Finding, finding
from app.review.session import ReviewSession
from app.store.records import MediumState
from tests.desks import GHOST, LEFT, RIGHT, Bench, counted, open_bench, reviewed_clip


def test_a_face_stays_selected_from_frame_to_frame(bench: Bench) -> None:
    desk = bench.desk
    selected = counted(desk.selected_changed)
    bench.look_at(0)
    desk.select(RIGHT)
    desk.select(RIGHT)
    assert len(selected) == 1
    assert desk.face is None
    assert desk.track is not None
    assert desk.track.ref == RIGHT
    bench.look_at(11)
    assert desk.face is not None
    assert FaceRef.of(desk.face) == RIGHT
    desk.set_frame(None)  # a picture that cannot be judged
    assert desk.face is None
    assert not desk.faces


def test_gestures_on_tracks_mean_the_marked_ones_or_the_selected_one(bench: Bench) -> None:
    desk = bench.desk
    assert desk.tracks_meant == []
    desk.select(LEFT)
    assert [track.ref for track in desk.tracks_meant] == [LEFT]
    desk.mark([RIGHT])
    assert [track.ref for track in desk.tracks_meant] == [LEFT]
    desk.mark([RIGHT, GHOST])
    assert [track.ref for track in desk.tracks_meant] == [RIGHT, GHOST]
    desk.select(None)
    desk.mark([RIGHT])
    assert [track.ref for track in desk.tracks_meant] == [RIGHT]


def test_a_span_is_marked_from_both_ends(bench: Bench) -> None:
    desk, index = bench.desk, bench.shown.player.index
    spans = counted(desk.span_changed)
    bench.look_at(3)
    desk.start_span()
    assert desk.span == (index.at(3), index.at(3))
    bench.look_at(7)
    desk.end_span()
    assert desk.span == (index.at(3), index.at(7))
    bench.look_at(1)
    desk.end_span()  # before its start: both ends lie here
    assert desk.span == (index.at(1), index.at(1))
    desk.set_span(None)
    desk.set_span(None)
    assert len(spans) == 4


def test_only_the_redacted_view_asks_for_covers(bench: Bench) -> None:
    desk = bench.desk
    pts = bench.look_at(11)
    assert desk.redaction_for(pts) is None
    desk.set_mode(ViewMode.REDACTED)
    redaction = desk.redaction_for(pts)
    assert redaction is not None
    assert len(redaction.regions) == 2  # the ghost stays visible
    assert [desk.mode.next(), desk.mode.next().next()] == [ViewMode.ORIGINAL, ViewMode.OVERLAY]


def test_faces_are_looked_at_again_only_where_they_changed(bench: Bench) -> None:
    desk = bench.desk
    bench.look_at(0)
    (left,) = (face for face in desk.faces if FaceRef.of(face) == LEFT)
    bench.look_at(5)
    looks = counted(desk.faces_changed)
    passed_on = counted(desk.changed)
    bench.review.decide(left, Verdict.REJECT, Scope.frame())
    assert (len(looks), len(passed_on)) == (0, 1)
    bench.review.decide(left, Verdict.REJECT, Scope.track())
    assert len(looks) == 1
    assert [face.covered for face in desk.faces if FaceRef.of(face) == LEFT] == [False]
    bench.review.group([track for track in bench.review.tracks() if track.track != 3], "Ann")
    assert len(looks) == 1  # a name moves no face


def test_the_covered_picture_is_asked_for_again_only_where_it_changed(bench: Bench) -> None:
    desk, player = bench.desk, bench.shown.player
    bench.look_at(0)
    (left,) = (face for face in desk.faces if FaceRef.of(face) == LEFT)
    desk.set_mode(ViewMode.REDACTED)
    bench.look_at(5)
    frames = counted(player.shown)
    bench.review.decide(left, Verdict.REJECT, Scope.frame())
    bench.review.decide(left, Verdict.REJECT, Scope.span(left.pts, player.index.at(5)))
    bench.qtbot.waitUntil(lambda: len(frames) == 1, timeout=10_000)
    (((answer),),) = frames
    assert len(answer.request.redaction.regions) == 0


def test_a_threshold_that_is_tried_changes_the_screen_and_nothing_else(bench: Bench) -> None:
    desk = bench.desk
    bench.look_at(11)
    bench.review.try_threshold(0.85)
    assert [face.ghost for face in desk.faces] == [False, True, True]
    assert bench.review.history() == []
    bench.review.set_threshold(bench.review.session.threshold)  # let go where it was
    assert [face.ghost for face in desk.faces] == [False, True, False]
    assert bench.review.history() == []


def test_what_leaves_the_desk_takes_its_marks_along_and_comes_back_where_it_was(
    bench: Bench,
) -> None:
    desk, medium = bench.desk, bench.shown.medium_id
    pts = bench.look_at(4)
    desk.select(LEFT)
    desk.mark([LEFT, RIGHT])
    desk.start_span()
    shown = counted(desk.shown_changed)
    desk.leave(medium + 1)
    assert desk.shown is not None
    desk.leave(medium)
    left = desk.shown, desk.selected, desk.span, desk.frame
    assert [each for each in left if each is not None] == []
    assert [*desk.marked, *desk.faces, *desk.tracks_meant] == []
    assert len(shown) == 1
    desk.show(medium)
    bench.qtbot.waitUntil(lambda: desk.shown is not None, timeout=20_000)
    assert bench.shown.player.pts == pts
    assert bench.workspace.focus == (medium, pts)


def test_a_medium_that_left_takes_no_memory(bench: Bench) -> None:
    bench.look_at(4)
    review, session = bench.review, weakref.ref(bench.review.session)
    with bench.qtbot.waitSignal(review.destroyed, timeout=10_000):
        bench.desk.clear()
    del review
    gc.collect()
    assert session() is None


def test_a_medium_that_left_before_its_concerns_were_found_takes_no_memory(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, own = threading.Event(), finding

    def held(session: ReviewSession) -> Finding:
        find = own(session)
        return lambda: find() if go_on.wait(60) else None

    monkeypatch.setattr("app.controllers.opened_review.finding", held)
    study = reviewed_clip(tmp_path)
    with open_bench(tmp_path, qtbot) as bench:
        bench.open(study)
        runner = bench.workspace.runner
        qtbot.waitUntil(
            lambda: [job.name for job in runner.running] == ["concerns"], timeout=20_000
        )
        assert not bench.review.concerns.ready
        assert not bench.review.lanes.concerns.size
        review, session = bench.review, weakref.ref(bench.review.session)
        with qtbot.waitSignal(review.destroyed, timeout=10_000):
            bench.desk.clear()
        del review
        gc.collect()
        gone = session() is None
        go_on.set()
        assert gone


def test_concerns_come_after_the_medium_and_are_marked_in_the_timeline(bench: Bench) -> None:
    review = bench.review
    bench.qtbot.waitUntil(lambda: review.concerns.ready, timeout=20_000)
    assert len(review.lanes.concerns) == len(review.concerns) > 0


def test_a_closed_study_leaves_the_desk_empty(bench: Bench) -> None:
    bench.workspace.close()
    assert bench.desk.shown is None
    assert bench.desk.detecting is None


def test_a_decision_outdates_an_export(bench: Bench, tmp_path: Path) -> None:
    study, medium = bench.workspace.study, bench.shown.medium_id
    assert study is not None
    study.record_export(medium, tmp_path / "out.mp4", report="{}")
    bench.workspace.refresh_medium(medium)
    states = [bench.workspace.media[0].state]
    bench.look_at(0)
    bench.review.add_face(bench.shown.player.pts, Box(40, 4, 60, 20))
    states.append(bench.workspace.media[0].state)
    assert states == [MediumState.EXPORTED, MediumState.OUTDATED]


def test_asking_for_what_is_there_cancels_what_was_asked_for_before(bench: Bench) -> None:
    asked = counted(bench.desk.asked)
    medium = bench.shown.medium_id
    before = bench.desk.shown
    bench.workspace.prepare(medium)
    bench.desk.show(medium)
    assert asked == [(medium,)]
    assert bench.workspace.wanted is None
    assert bench.desk.shown is before


def test_the_desk_says_what_it_is_told_to(bench: Bench) -> None:
    said = counted(bench.desk.said)
    bench.desk.say("Grouped as Ann.")
    bench.desk.say("For long.", 9000)
    assert [words for words, _ in said] == ["Grouped as Ann.", "For long."]
    assert said[1][1] == 9000


def test_a_file_of_a_study_that_is_there_is_put_on_the_desk_once(
    tmp_path: Path, qtbot: QtBot
) -> None:
    study = reviewed_clip(tmp_path)
    with open_bench(tmp_path, qtbot) as bench:
        added, put = counted(bench.workspace.media_added), counted(bench.desk.shown_changed)
        bench.open(study.with_suffix(""))  # opens its study, and asks for itself
        qtbot.waitUntil(lambda: len(added) == 1, timeout=20_000)
        qtbot.waitUntil(lambda: not bench.workspace.runner.running, timeout=20_000)
        assert len(put) == 1


@pytest.mark.parametrize("second", [False, True])
def test_a_study_opens_on_the_medium_where_it_was_left(
    tmp_path: Path, qtbot: QtBot, second: bool
) -> None:
    study = reviewed_clip(tmp_path)
    other = tmp_path / "other.png"
    other.write_bytes(_png())
    with open_bench(tmp_path, qtbot) as first:
        first.open(study)
        first.workspace.add_media([other])
        qtbot.waitUntil(lambda: first.shown.medium_id == 2, timeout=20_000)
        if not second:
            first.desk.show(1)
            qtbot.waitUntil(lambda: first.shown.medium_id == 1, timeout=20_000)
    with open_bench(tmp_path, qtbot) as again:
        again.open(study)
        assert again.shown.medium_id == (2 if second else 1)


def _png() -> bytes:
    return bytes(cv2.imencode(".png", np.full((48, 64, 3), 90, np.uint8))[1])
