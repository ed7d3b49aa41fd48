"""The queue: order, answers, undo, and that keeping it current is the same as making it anew."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.arrays import FaceTable
from app.core.decisions import Event, FaceRef, Reject, Scope, Settles, ZoneKind
from app.core.model import Box
from app.core.remarks import Settle, SettledAs
from app.core.settings import DetectionSettings
from app.review.concerns import listing
from app.review.concerns.concern import Concern, ConcernKind
from app.review.concerns.making import finding
from app.review.concerns.queue import ConcernQueue
from app.review.session import ReviewSession
from app.store.study import Study
from tests.review.concerns.scenes import Way, make_study, of_kind, pts, queue_of
from tests.studies import events, reviewed_study

FACES = [
    Way(1, range(120)),
    Way(2, range(30, 200), start=(100, 100)),
    Way(3, range(60, 80), start=(500, 200), scores=0.3),
    Way(4, [90], start=(20, 20), scores=0.6),
]


def answer(concern: Concern, as_: SettledAs = SettledAs.COVERED) -> Settle:
    return Settle(concern.id, concern.at, as_, concern.kind.value, about=concern.about)


def is_open(queue: ConcernQueue, concern: Concern) -> bool:
    """Whether a concern is still to be answered, by a look of its own or at another's frame."""
    now = queue.get(concern.id)
    return now is not None and now.open


def ids(queue: ConcernQueue) -> list[str]:
    return [one.id for one in queue.open()]


def test_the_riskiest_comes_first(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, FACES)
    with study:
        queue, _ = queue_of(study, medium)
        risks = [one.risk for one in queue.open()]
        assert len(risks) > 2
        assert risks == sorted(risks, reverse=True)
        assert all(0 < risk < 1 for risk in risks)
        assert sum(queue.counts().values()) == len(queue) == len(risks)


def test_names_are_the_same_after_opening_again(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, FACES)
    with study:
        before = ids(queue_of(study, medium)[0])
    assert len(set(before)) == len(before)
    with Study.open(study.path) as again:
        assert ids(queue_of(again, medium)[0]) == before


def test_a_settled_concern_is_closed_until_that_is_undone(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, FACES)
    with study:
        queue, session = queue_of(study, medium)
        first, *others = queue.open()
        queue.update(session.record(answer(first)))
        assert first.id not in ids(queue)
        assert queue.open(limit=1)[0].id in [one.id for one in others]
        settled = queue.get(first.id)
        assert settled is not None
        assert settled.settled is not None
        assert (settled.settled.as_, settled.settled.person) == (SettledAs.COVERED, "ann")
        assert first.id in [one.id for one in queue.all()]
        queue.update(session.undo())
        assert queue.open(limit=1) == [first]


def test_later_leaves_a_concern_open_with_its_note(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, FACES)
    with study:
        queue, session = queue_of(study, medium)
        (first,) = queue.open(limit=1)
        about = Settle(first.id, first.at, SettledAs.LATER, note="ask Ben", about=first.about)
        queue.update(session.record(about))
        (again,) = queue.open(limit=1)
        assert again.settled is not None
        assert again.settled.note == "ask Ben"


def test_an_answer_to_something_else_does_not_count(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, FACES)
    with study:
        queue, session = queue_of(study, medium)
        (end,) = [
            one for one in of_kind(queue, ConcernKind.TRACK_END) if one.ref == FaceRef.track(1, 1)
        ]
        queue.update(session.record(answer(end)))
        assert not is_open(queue, end)
        # Now somebody covers the place, and takes that away again: as it was, so settled.
        added = session.add_face(end.at, Box(300, 150, 340, 190))
        queue.update(added)
        assert is_open(queue, end)
        queue.update(session.undo())
        assert not is_open(queue, end)


def test_a_correction_that_settles_is_told_among_all(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, FACES)
    with study:
        queue, session = queue_of(study, medium)
        (one,) = of_kind(queue, ConcernKind.ONE_FRAME)
        assert one.ref is not None
        settles = Settles(one.id, one.kind.value, one.about)
        study.append(
            Reject(one.ref, Scope.track(), one.at, settles=settles),
            medium_id=medium, person="ann",
        )  # fmt: skip
        queue.update(session.refresh())
        assert one.id not in ids(queue)
        told = {other.id: other for other in queue.all()}[one.id]
        assert told.settled is not None
        assert told.settled.as_ is SettledAs.NO_FACE
        assert (told.at, told.box, told.ref) == (one.at, one.box, one.ref)


def test_a_second_reviewer_does_not_know_the_answers_of_the_first(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, FACES)
    with study:
        queue, session = queue_of(study, medium)
        (first,) = queue.open(limit=1)
        session.record(answer(first))
        ben = ReviewSession(study, medium, person="ben")
        assert first.id in ids(ConcernQueue(ben, person="ben"))
        assert first.id not in ids(ConcernQueue(ben))


def test_an_answer_speaks_for_what_else_the_picture_shows(tmp_path: Path) -> None:
    weak = [Way(n, range(60, 80), start=(100 * n, 200), scores=0.3) for n in (1, 2)]
    late = Way(3, range(150, 170), start=(300, 200), scores=0.3)
    study, medium = make_study(tmp_path, [*weak, late])
    with study:
        queue, session = queue_of(study, medium)
        one, two = (c for c in of_kind(queue, ConcernKind.GHOSTS) if c.at < pts(100))
        queue.update(session.record(answer(one)))
        left = of_kind(queue, ConcernKind.GHOSTS)
        assert [c.ref for c in left] == [FaceRef.track(3, 1)]
        other = queue.get(two.id)
        assert other is not None
        assert other.settled is not None
        queue.update(session.undo())
        assert len(of_kind(queue, ConcernKind.GHOSTS)) == 3


def test_a_false_face_that_never_moves_is_asked_about_once(tmp_path: Path) -> None:
    spots = [frame for frame in range(250) if frame % 50 < 40]
    study, medium = make_study(tmp_path, [Way(1, spots)])
    with study:
        queue, _ = queue_of(study, medium)
        about = [one for one in queue.signs() if one.open and one.ref == FaceRef.track(1, 1)]
        assert len(about) == 1
        assert about[0].facts.alike > 3


@settings(max_examples=12, deadline=None)
@given(listed=st.lists(events, max_size=12))
def test_a_queue_that_was_kept_current_is_as_one_made_anew(
    tmp_path_factory: pytest.TempPathFactory, listed: list[Event]
) -> None:
    study, medium, _ = reviewed_study(tmp_path_factory.mktemp("s"))
    with study:
        session = ReviewSession(study, medium)
        queue = ConcernQueue(session)
        for event in listed:
            study.append(event, medium_id=medium)
            queue.update(session.refresh())
        assert queue.open() == ConcernQueue(session).open()
        for one in queue.open():
            alike = queue.alike(one)
            assert queue.alike_count(one) == len(alike)
            assert one.box is None or one in alike
            assert all(other.kind is one.kind for other in alike)
        assert [one.id for one in queue.all()] == [one.id for one in ConcernQueue(session).all()]


CROWD = [
    Way(n, range(start, start + 30 + n), start=(10 + 90 * (n % 6), 100), step=(n % 3, 0), scores=s)
    for n, (start, s) in enumerate(
        ((75 * n, (0.9, 0.35, 0.6)[n % 3]) for n in range(38)), start=1
    )
]  # fmt: skip
"""Two minutes: what a decision reaches is a small part of it."""


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    gestures=st.lists(
        st.tuples(
            st.sampled_from(["reject", "accept", "add", "cut", "zone", "settle", "undo"]),
            st.integers(0, 37), st.integers(0, 6),
        ),
        min_size=1, max_size=8,
    ),
    part=st.sampled_from([90, 700, 60_000]),
)  # fmt: skip
def test_what_is_taken_in_in_parts_is_as_what_is_made_anew(
    tmp_path_factory: pytest.TempPathFactory, gestures: list[tuple[str, int, int]], part: int
) -> None:
    study, medium = make_study(tmp_path_factory.mktemp("s"), CROWD, frames=3000)
    with study, pytest.MonkeyPatch.context() as patch:
        patch.setattr(listing, "PART", part)
        queue, session = queue_of(study, medium)
        for what, place, steps in gestures:
            track = session.tracks()[place % len(session.tracks())]
            at, box = track.first_pts, Box(400, 20, 440, 60)
            if what == "settle":
                open_ = queue.open()
                chosen = open_[place % len(open_)]
                changes = session.record(answer(chosen))
            elif what == "add":
                changes = session.add_face(pts(75 * place), box)
            elif what == "cut":
                middle = pts((track.first_pts + track.last_pts) // 2 // 10)
                changes = session.set_span(track.ref, at, max(at, middle))
            elif what == "zone":
                kind = ZoneKind.IGNORE if place % 2 else ZoneKind.COVER
                changes = session.zone(
                    kind, 0, pts(80 * place + 9), box=Box(0, 0, 200, 360), reason="x"
                )
            elif what == "undo":
                changes = session.undo()
            else:
                decide = session.reject if what == "reject" else session.accept
                changes = decide(track.ref, Scope.track(), at)
            queue.update(changes)
            for _ in range(steps):  # the next decision comes in the middle of it
                queue.step()
        while queue.step():
            pass
        assert queue.current
        fresh = ConcernQueue(session, person="ann")
        assert queue.open() == fresh.open()
        assert [one.id for one in queue.slight()] == [one.id for one in fresh.slight()]
        assert queue.counts() == fresh.counts()
        assert queue.risks() == fresh.risks()
        assert [part.tolist() for part in queue.places()] == [p.tolist() for p in fresh.places()]


@settings(max_examples=12, deadline=None)
@given(listed=st.lists(events, max_size=8), early=st.integers(0, 8))
def test_a_queue_that_is_found_apart_from_its_session_is_as_one_found_at_once(
    tmp_path_factory: pytest.TempPathFactory, listed: list[Event], early: int
) -> None:
    study, medium, _ = reviewed_study(tmp_path_factory.mktemp("s"))
    with study:
        for event in listed[:early]:
            study.append(event, medium_id=medium)
        session = ReviewSession(study, medium)
        queue, find = ConcernQueue(session, later=True), finding(session)
        for event in listed[early:]:
            study.append(event, medium_id=medium)
            queue.update(session.refresh())
        assert not queue.ready
        queue.take(find())
        assert queue.ready
        assert queue.open() == ConcernQueue(session).open()
        assert [one.id for one in queue.all()] == [one.id for one in ConcernQueue(session).all()]


def test_whoever_asks_before_concerns_are_found_waits_for_them(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, FACES)
    with study:
        now, session = queue_of(study, medium)
        queue, find = ConcernQueue(session, later=True), finding(session)
        found = find()
        assert len(queue) == len(now) > 0
        assert queue.ready
        (first,) = queue.open(limit=1)
        queue.update(session.record(answer(first)))
        queue.take(found)
        assert not is_open(queue, first), "what was found before is outdated"


def test_concerns_of_a_run_that_another_replaced_are_found_anew(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, FACES)
    with study:
        _, session = queue_of(study, medium)
        queue, find = ConcernQueue(session, later=True), finding(session)
        run = study.start_run(
            medium, session.run.settings if session.run else DetectionSettings(), model="none",
            weights_hash="00" * 32, version="1", detector_threshold=0.1,
        )  # fmt: skip
        study.finish_run(run, FaceTable.empty())
        found = find()
        assert found is None
        queue.update(session.refresh())
        queue.take(found)
        assert queue.open() == ConcernQueue(session).open()


def test_the_queue_grows_while_detection_runs(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, [], complete=False)
    with study:
        queue, session = queue_of(study, medium)
        before = len(queue)
        queue.update(session.refresh())
        assert len(queue) == before
