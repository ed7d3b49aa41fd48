"""People of a study: named by hand in all media, left visible on purpose, suggested by likeness."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.errors import UsageError
from app.core.refs import FaceRef
from app.review.likeness import Measured, suggest
from app.review.people import (
    confirm,
    cover_again,
    leave_visible,
    named,
    people_of,
    take_out,
)
from app.review.session import ReviewSession
from app.review.visible import left_visible
from app.store.study import Study
from tests.studies import add_reviewed, detections, reviewed_study, start_run, tracked


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    """Two media, each with the same three tracks."""
    made, _, _ = reviewed_study(tmp_path)
    with made:
        add_reviewed(made, tmp_path / "b.mp4")
        yield made


def sessions(study: Study) -> dict[int, ReviewSession]:
    return {medium.id: ReviewSession(study, medium.id) for medium in study.media()}


def track(session: ReviewSession, number: int) -> FaceRef:
    assert session.run is not None
    return FaceRef.track(number, session.run.id)


def test_a_name_is_one_person_in_all_media(study: Study) -> None:
    found = sessions(study)
    for session in found.values():
        confirm(session, [track(session, 1)], "Ann")
    confirm(found[1], [track(found[1], 3)], " Ann ")
    (ann,) = people_of(sessions(study))
    assert ann.name == "Ann"
    assert ann.media == (1, 2)
    assert [one.track.track for one in ann.tracks] == [1, 3, 1]
    assert (ann.covered > 0, ann.visible) == (True, 0)
    take_out(found[1], [track(found[1], 3)])
    assert named(found[1], "Ann") == (track(found[1], 1),)
    with pytest.raises(UsageError, match="needs a name"):
        confirm(found[1], [track(found[1], 1)], "  ")


def test_who_is_left_visible_is_told_with_the_reason_and_not_in_a_later_run(study: Study) -> None:
    found = sessions(study)
    for session in found.values():
        confirm(session, [track(session, 1)], "Ann")
        with pytest.raises(UsageError, match="needs a reason"):
            leave_visible(session, "Ann", " ")
        with pytest.raises(UsageError, match="nobody is called"):
            leave_visible(session, "Bob", "agreed")
        leave_visible(session, "Ann", "agreed to be shown")
        (shown,) = left_visible(session.state)
        assert (shown.name, shown.reason) == ("Ann", "agreed to be shown")
        assert shown.frames == len(session.state.frames_of(track(session, 1)))
    (ann,) = people_of(found)
    assert ann.reasons == ("agreed to be shown",)
    assert ann.covered == 0

    run = start_run(study, 1)
    study.add_detections(run, detections())
    study.finish_run(run, tracked(study.faces(run)))
    later = ReviewSession(study, 1)
    assert named(later, "Ann") == ()
    pts = int(later.state.frames_of(FaceRef.track(1, run))[0])
    assert later.face_of(FaceRef.track(1, run), pts).covered
    confirm(later, [FaceRef.track(1, run)], "Ann")
    assert later.face_of(FaceRef.track(1, run), pts).covered, "being named uncovers nobody"
    leave_visible(later, "Ann", "agreed to be shown")
    assert not later.face_of(FaceRef.track(1, run), pts).covered


def test_a_person_is_covered_again(study: Study) -> None:
    session = ReviewSession(study, 1)
    ref = track(session, 1)
    confirm(session, [ref], "Ann")
    leave_visible(session, "Ann", "agreed")
    cover_again(session, "Ann")
    assert all(session.face_of(ref, int(p)).covered for p in session.state.frames_of(ref))
    session.undo()
    session.undo()
    assert left_visible(session.state) == []


def measured(who: int, at: tuple[int, int, int], *, name: str = "", seed: int = 0) -> Measured:
    """A track of a person: in a medium, from, to."""
    rng = np.random.default_rng(1000 * who + 7)
    base = rng.normal(size=128)
    own = np.random.default_rng([who, seed, *at])
    rows = base + 0.12 * own.normal(size=(3, 128))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    medium, first, last = at
    ref = FaceRef.track(100 * who + seed + 1, medium)
    return Measured(medium, ref, first, last, rows.astype(np.float32), name, last - first)


def test_alike_tracks_are_suggested_and_never_two_that_are_in_one_picture() -> None:
    tracks = [
        measured(1, (1, 0, 10), seed=1), measured(1, (1, 20, 30), seed=2),
        measured(1, (2, 0, 10), seed=3), measured(2, (1, 0, 30), seed=4),
        measured(2, (2, 5, 30), seed=5, name="Bob"), measured(3, (1, 0, 9), seed=6),
        measured(1, (1, 5, 12), seed=7),  # the same face, in a picture with the first
    ]  # fmt: skip
    bob, other = suggest(tracks)
    assert (bob.name, bob.tracks) == ("Bob", (tracks[3].key,))
    assert other.name == ""
    assert len(other.tracks) == 3
    assert not {tracks[0].key, tracks[6].key} <= set(other.tracks)
    assert suggest(tracks[:1]) == []


def test_what_people_said_is_not_suggested_again() -> None:
    tracks = [measured(1, (1, 10 * n, 10 * n + 5), seed=n, name="Ann") for n in range(3)]
    assert suggest(tracks) == []
    unlike = [measured(1, (1, 0, 5), name="Ann"), measured(1, (1, 10, 15), name="Bob", seed=1)]
    assert suggest(unlike) == []


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(1, 4), st.integers(1, 2), st.integers(0, 60), st.integers(0, 20)),
        max_size=12,
    )
)
def test_suggestions_keep_their_promises(drawn: list[tuple[int, int, int, int]]) -> None:
    tracks = [
        measured(who, (medium, first, first + length), seed=n)
        for n, (who, medium, first, length) in enumerate(drawn)
    ]
    by_key = {one.key: one for one in tracks}
    seen: set[tuple[int, FaceRef]] = set()
    for suggestion in suggest(tracks):
        assert len(suggestion.tracks) > 1
        assert not seen & set(suggestion.tracks)
        seen |= set(suggestion.tracks)
        group = [by_key[key] for key in suggestion.tracks]
        for a in group:
            for b in group:
                apart = a.medium_id != b.medium_id or a.last < b.first or b.last < a.first
                assert a is b or apart
