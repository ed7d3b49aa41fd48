"""What the review passes on: changes by flag and span, lanes, errors; and what it reads again."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from app.controllers import language
from app.controllers.review import ReviewController, Verdict
from app.core.changes import Changes
from app.core.decisions import SetRedaction
from app.core.errors import StudyError
from app.core.model import Box, Face, Status
from app.core.refs import FaceRef, Scope, ref_of
from app.core.settings import RedactionSettings
from app.store.study import Study
from tests.desks import GHOST, LEFT, RIGHT, Bench, counted


def face(review: ReviewController, ref: FaceRef, place: int) -> Face:
    pts = review.index.at(place)
    return next(face for face in review.faces_at(pts) if ref_of(face) == ref)


def only(changes: list[tuple[Changes]]) -> Changes:
    ((one,),) = changes
    return one


def test_a_decision_tells_which_frames_and_lists_it_made_stale(bench: Bench) -> None:
    review = bench.review
    changes = counted(review.changed)
    done = review.decide(face(review, LEFT, 3), Verdict.REJECT, Scope.frame())
    told = only(changes)
    pts = review.index.at(3)
    assert told is done
    assert told.frames == (pts, pts)
    assert (told.tracks, told.settings, told.history) == (True, False, True)
    assert told.ref == LEFT
    assert face(review, LEFT, 3).status is Status.REJECTED
    assert face(review, LEFT, 4).status is Status.UNDECIDED


@pytest.mark.parametrize(
    ("verdict", "status"),
    [(Verdict.ACCEPT, Status.ACCEPTED), (Verdict.REJECT, Status.REJECTED)],
)
def test_a_track_is_decided_as_a_whole(bench: Bench, verdict: Verdict, status: Status) -> None:
    review = bench.review
    track = review.track(GHOST)
    assert track is not None
    changes = counted(review.changed)
    review.decide_tracks([track], verdict)
    after = review.track(GHOST)
    assert after is not None
    assert after.status is status
    assert only(changes).frames == (review.index.start, review.index.last)


def test_each_kind_of_gesture_makes_its_own_things_stale(bench: Bench) -> None:
    review = bench.review
    changes, lanes = counted(review.changed), counted(review.timeline_changed)
    gestures: tuple[Callable[[], object], ...] = (
        lambda: review.group([t for t in review.tracks() if t.ref != GHOST], "Ann"),
        lambda: review.set_redaction(RedactionSettings(effect="solid")),
        lambda: review.set_threshold(0.85),
    )
    told = []
    for gesture in gestures:
        gesture()
        assert review.lanes is not None  # made when they are asked for
        told.append(len(lanes))
    flags = [(bool(c.frames), c.tracks, c.settings, c.history) for (c,) in changes]
    assert flags == [
        (False, True, False, True),
        (False, False, True, True),
        (True, True, True, True),
    ]
    assert told == [1, 1, 2]  # how faces are covered moves nothing on the timeline


def test_nothing_is_told_when_nothing_came_of_it(bench: Bench) -> None:
    review = bench.review
    changes = counted(review.changed)
    review.undo()
    review.redo()
    review.set_redaction(review.session.redaction)
    review.refresh()
    assert changes == []


def test_lanes_follow_a_decision(bench: Bench) -> None:
    review = bench.review
    assert review.lanes.counts.tolist() == [1] * 6 + [2] * 6
    bars = review.lanes.bars
    review.decide(face(review, RIGHT, 8), Verdict.REJECT, Scope.track())
    assert review.lanes.counts.tolist() == [1] * 12
    assert review.lanes.bars is not bars
    bars, counts = review.lanes.bars, review.lanes.counts
    review.set_redaction(RedactionSettings(effect="solid"))
    assert review.lanes.bars is bars
    assert review.lanes.counts is counts


def test_an_error_is_told_and_nothing_changes(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    review = bench.review
    changes = counted(review.changed)

    def fail(*_: object, **__: object) -> None:
        raise StudyError("the disk is full", "Free some space.")

    monkeypatch.setattr(review.session.study, "append", fail)
    assert review.decide(face(review, LEFT, 0), Verdict.REJECT, Scope.track()) is None
    assert [notice.message for notice in bench.told] == ["the disk is full"]
    assert changes == []
    assert face(review, LEFT, 0).covered


def test_a_decision_is_handed_on_and_not_read_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    review, reads = bench.review, []
    read, here = Study.events, threading.get_ident()

    def counting(study: Study, *values: int, **more: int) -> object:
        # Workers that were begun when the medium was opened may read meanwhile.
        if threading.get_ident() == here:
            reads.append(values)
        return read(study, *values, **more)

    monkeypatch.setattr(Study, "events", counting)
    review.decide(face(review, LEFT, 3), Verdict.REJECT, Scope.track())
    review.add_face(review.index.at(2), Box(40, 4, 60, 20))
    review.undo()
    assert reads == []
    assert [entry.undone for entry in review.history()] == [False, True]


def test_what_others_wrote_meanwhile_comes_first(bench: Bench) -> None:
    review = bench.review
    study, medium = review.session.study, review.medium_id
    other = SetRedaction(RedactionSettings(effect="solid"))
    study.append(other, medium_id=medium, person="ben")
    changes = counted(review.changed)
    review.decide(face(review, LEFT, 3), Verdict.REJECT, Scope.frame())
    told = only(changes)
    assert told.settings
    assert told.frames is not None
    assert review.session.redaction.effect == "solid"
    assert review.history()[0].person == "ben"
    assert len(review.history()) == 2


def test_tracks_are_taken_out_of_their_person_one_by_one(bench: Bench) -> None:
    review = bench.review
    pair = [t for t in review.tracks() if t.ref != GHOST]
    review.group(pair, " Ann ")
    assert {t.person for t in review.tracks() if t.ref != GHOST} == {"Ann"}
    changes = counted(review.changed)
    review.ungroup([t for t in review.tracks() if t.ref == LEFT])
    assert only(changes).tracks
    assert {t.ref: t.person for t in review.tracks()} == {LEFT: "", RIGHT: "Ann", GHOST: ""}


def test_words_for_a_threshold_count_what_it_covers(bench: Bench) -> None:
    language.choose("en")  # English plurals stand in a translation, too
    assert bench.review.threshold_words(0.5).startswith("2 of 3 tracks")
    assert bench.review.threshold_words(0.85).startswith("1 of 3 tracks")
