"""Commands of a session beyond single faces: one event each, or none and a reason."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.core.arrays import FaceTable
from app.core.decisions import (
    EditFace,
    FaceRef,
    FollowedBox,
    FollowFace,
    Scope,
    ScopeKind,
    SetSpan,
    SplitTrack,
    Undo,
    ZoneKind,
)
from app.core.errors import UsageError
from app.core.model import Box
from app.core.remarks import Comment, Introduce, Role, Settle, SettledAs
from app.core.settings import RedactionSettings
from app.review.session import ReviewSession
from app.review.snapshot import RegionPlan
from app.store.study import Study
from tests.studies import FRAMES, make_index, make_info, raw, reviewed_study, start_run

STRONG, WEAK, LAST = (FaceRef.track(n, 1) for n in (1, 2, 3))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[ReviewSession]:
    study, medium, _ = reviewed_study(tmp_path)
    with study:
        yield ReviewSession(study, medium, person="Ada")


def newest(session: ReviewSession) -> object:
    return session.study.events(session.medium_id)[-1].event


def refused(session: ReviewSession, command: str, *args: object, **named: object) -> str:
    """What a command says that makes no sense; it must not write anything."""
    before = session.study.head()
    with pytest.raises(UsageError) as caught:
        getattr(session, command)(*args, **named)
    assert session.study.head() == before
    return str(caught.value)


def test_a_correction_fades_for_a_second_or_to_the_ends(session: ReviewSession) -> None:
    session.edit_face(STRONG, 90, Box(90, 60, 120, 90), blend=True)
    event = newest(session)
    assert isinstance(event, EditFace)
    # A second is 250 ticks, longer than the track: its ends are moved, too.
    assert (event.first, event.last) == (-160, 340)
    assert session.faces_at(0)[0].box != ReviewSession(
        session.study, session.medium_id
    ).study.faces(1).box(0)
    session.edit_face(STRONG, 90, Box(90, 60, 120, 90), span=(70, 110))
    assert newest(session) == EditFace(STRONG, 90, Box(90, 60, 120, 90), session.face_of(
        STRONG, 90).landmarks, 70, 110)  # fmt: skip


def test_following_brings_along_who_belongs_to_what_it_met(session: ReviewSession) -> None:
    session.group([WEAK, LAST], "Ann")
    box = Box(1, 1, 9, 9)
    gone = FaceRef.track(77, 1)
    session.follow(FollowFace(10, box, (FollowedBox(20, box, 0.5),), joins=(LAST, gone)))
    event = newest(session)
    assert isinstance(event, FollowFace)
    assert event.joins == (WEAK, LAST)
    named = {t.ref for t in session.tracks() if t.person == "Ann"}
    assert named == {WEAK, LAST, FaceRef.track(-2)}
    told = refused(session, "follow", FollowFace(10, box, (), track=-9))
    assert "no added face 9" in told


def test_a_copied_box_is_one_gesture(session: ReviewSession) -> None:
    session.add_face(50, Box(0, 0, 10, 10))
    session.copy_face(FaceRef.track(-1), 50, 90)
    assert session.state.frames_of(FaceRef.track(-1)).tolist() == [50, 60, 70, 80, 90]
    session.copy_face(LAST, 190, 160)
    assert set(session.state.members(LAST)) == {LAST, FaceRef.track(-3)}
    session.undo()
    session.undo()
    assert session.state.frames_of(FaceRef.track(-1)).tolist() == [50]


def test_a_longer_track_holds_its_first_and_last_box(session: ReviewSession) -> None:
    session.set_span(LAST, 150, 190)
    event = newest(session)
    assert isinstance(event, SetSpan)
    assert [one.pts for one in event.path] == [150, 160, 170, 180]
    assert {one.box for one in event.path} == {Box(500, 90, 520, 110)}
    session.set_span(STRONG, 40, 80, reason="a poster")
    assert session.state.frames_of(STRONG).size == 19
    shown = [
        pts
        for pts in FRAMES.tolist()
        if any(face.track == 1 and face.covered for face in session.faces_at(pts))
    ]
    assert shown == [40, 50, 60, 70, 80]
    assert "before it ends" in refused(session, "set_span", STRONG, 80, 40)
    assert "no such track" in refused(session, "set_span", FaceRef.track(9, 1), 0, 40)


def test_split_parts_get_numbers_that_nobody_had(session: ReviewSession) -> None:
    session.split(STRONG, 100)
    session.undo()
    session.split(STRONG, 120)
    event = newest(session)
    assert isinstance(event, SplitTrack)
    assert event.number == 5, "4 was given to the part that was taken back"
    assert session.state.frames_of(FaceRef.track(5, 1))[0] == 120
    for at in (0, 190):
        assert "after its first frame" in refused(session, "split", STRONG, at)


def test_joining_bridges_the_gap_in_a_straight_line(session: ReviewSession) -> None:
    session.set_span(STRONG, 0, 100, reason="ends here")
    session.split(STRONG, 110)
    early = STRONG
    session.set_span(early, 0, 80)
    session.join([LAST, FaceRef.track(4, 1)])
    assert session.state.members(LAST) == (FaceRef.track(4, 1), LAST)
    assert "two or more" in refused(session, "join", [LAST, LAST])


def test_swapping_needs_two_tracks_that_go_on(session: ReviewSession) -> None:
    session.swap(STRONG, WEAK, 100)
    assert "with itself" in refused(session, "swap", STRONG, STRONG, 100)
    assert "no such track" in refused(session, "swap", STRONG, FaceRef.track(8, 1), 100)
    assert "end before" in refused(session, "swap", STRONG, WEAK, 190)


def test_zones_ranges_and_sizes_reach_the_export(session: ReviewSession) -> None:
    medium, study = session.medium_id, session.study
    session.cover_everything()
    plan = RegionPlan.of(study, medium)
    zones = [region for region in plan(0) if region.whole]
    assert [zone.box for zone in zones] == [Box(0, 0, 640, 360)]
    session.undo()
    session.zone(ZoneKind.COVER, 20, 40, box=Box(50, 60, 10, 20))
    whole = {pts: [r.box for r in RegionPlan.of(study, medium)(pts) if r.whole] for pts in (10, 30)}
    assert whole == {10: [], 30: [Box(10, 20, 50, 60)]}
    session.set_range([(60, 90), (80, 100), (150, 160)])
    assert session.state.areas.spans == ((60, 100), (150, 160))
    assert [r.box for r in RegionPlan.of(study, medium)(0)] == [Box(0, 0, 640, 360)]
    assert session.covering(70, RedactionSettings()) == RegionPlan.of(study, medium)(70)
    assert RegionPlan.of(study, medium).worked(FRAMES).tolist() == [60, 70, 80, 90, 100, 150, 160]
    session.set_range([])
    assert RegionPlan.of(study, medium).worked(FRAMES).tolist() == FRAMES.tolist()
    session.set_sizes(21, None)
    assert not any(face.covered for face in session.faces_at(0))
    told = refused(session, "zone", ZoneKind.IGNORE, 0, 10, box=Box(0, 0, 9, 9))
    assert told == "a zone that uncovers needs a reason"
    assert "before it ends" in refused(session, "zone", ZoneKind.COVER, 10, 0)
    assert "needs a place" in refused(session, "zone", ZoneKind.IGNORE, 0, 10, reason="x")
    assert "larger than" in refused(session, "set_sizes", 9, 3)
    assert "no such track" in refused(
        session, "zone", ZoneKind.REVEAL, 0, 10, reason="x", tracks=[FaceRef.track(9, 1)]
    )


def test_everywhere_like_this_is_what_stands_at_the_same_place(tmp_path: Path) -> None:
    with Study.create(tmp_path / "s.faceveil") as study:
        medium = study.add_medium(make_info(tmp_path / "a.mp4")).id
        study.save_index(medium, make_index())
        run = start_run(study, medium)
        poster, walker = (300, 100, 0.9), 0.8
        study.add_detections(
            run,
            [(pts, raw((poster[0] + pts % 20 / 10, poster[1], 0.9), (pts * 2, 100, walker)))
             for pts in range(0, 200, 10)],
        )  # fmt: skip
        table = study.faces(run)
        still = table.boxes[:, 1] == 100
        numbers = np.where(table.scores > 0.85, 1 + table.pts // 50, 9)
        study.finish_run(
            run,
            FaceTable(table.ids, table.pts, table.boxes, table.scores, table.provenance,
                      numbers.astype(np.int64), table.landmarks),
        )  # fmt: skip
        assert still.all()
        session = ReviewSession(study, medium)
        scope = session.alike(FaceRef.track(2, run))
        assert scope.kind is ScopeKind.ALIKE
        assert {ref.number for ref in scope.tracks} == {1, 2, 3, 4}
        session.reject(FaceRef.track(2, run), scope, 60, reason="a poster")
        left = {face.track for pts in FRAMES.tolist() for face in session.faces_at(pts)
                if face.covered}  # fmt: skip
        assert left == {9}
        with pytest.raises(UsageError, match="moves"):
            session.alike(FaceRef.track(9, run))


def test_comments_are_open_until_somebody_resolves_them(session: ReviewSession) -> None:
    session.comment(40, "  who is this? ", ref=STRONG)
    first = session.last_seq
    session.comment(40, "a visitor", about=first)
    assert [stored.seq for stored in session.open_comments()] == [first]
    session.comment(40, "", about=first, resolved=True)
    assert session.open_comments() == []
    session.undo()
    assert len(session.open_comments()) == 1
    assert session.recorded(Comment)[0].event == Comment(40, "who is this?", STRONG)
    assert "says something" in refused(session, "comment", 40, " ")
    assert "no comment 99" in refused(session, "comment", 40, "x", about=99)


def test_nothing_is_changed_while_a_medium_is_locked(session: ReviewSession) -> None:
    session.accept(STRONG, Scope.track(), 0)
    session.lock(note="agreed")
    assert session.locked
    assert "locked" in refused(session, "reject", STRONG, Scope.track(), 0)
    assert "locked" in refused(session, "add_face", 0, Box(0, 0, 9, 9))
    assert "locked" in refused(session, "undo", 1)
    assert "locked already" in refused(session, "lock")
    session.comment(0, "still possible")
    session.settle("abc", SettledAs.COVERED, at=0)
    session.undo()
    session.lock(False)
    session.undo(1)
    assert newest(session) == Undo(1)
    assert "not locked" in refused(session, "lock", False)


def test_names_and_roles_are_of_the_whole_study(session: ReviewSession) -> None:
    session.introduce("  Zoë ", Role.REVIEWER)
    session.settle_many([Settle("a", 0, SettledAs.NO_FACE), Settle("b", 9, SettledAs.NO_FACE)])
    first, second = session.study.events()
    assert (first.medium_id, first.event) == (None, Introduce("Zoë", Role.REVIEWER))
    assert second.person == "Zoë"
    assert second.event.kind == "settle-many"
    assert "has a name" in refused(session, "introduce", " ", Role.REVIEWER)
    assert "no concern" in refused(session, "settle_many", [])


def test_every_command_has_words(session: ReviewSession) -> None:
    session.zone(ZoneKind.COVER, 0, 50)
    session.zone(ZoneKind.IGNORE, 0, 50, box=Box(0, 0, 9, 9), reason="a screen")
    session.zone(ZoneKind.REVEAL, 0, 50, reason="she agreed", tracks=[STRONG])
    session.set_range([(0, 50)])
    session.set_range([])
    session.set_sizes(12, 300)
    session.set_span(STRONG, 0, 90)
    session.split(STRONG, 50)
    session.swap(STRONG, WEAK, 30)
    session.join([STRONG, LAST], person="Ann")
    session.lock()
    assert [entry.text for entry in session.history()] == [
        "Covered the whole picture from 0:00.00 to 0:00.20",
        "Marked an area as never holding a face from 0:00.00 to 0:00.20: a screen",
        "Left 1 track visible from 0:00.00 to 0:00.20: she agreed",
        "Limited the work to 0:00.00 – 0:00.20",
        "Took the whole video to work on",
        "Left out faces below 12 pixels / above 300 pixels",
        "Set track 1 from 0:00.00 to 0:00.36",
        "Split track 1 at 0:00.20",
        "Swapped track 1 and track 2 from 0:00.12 on",
        "Joined track 1, track 3 as Ann",
        "Locked",
    ]
