"""Concerns that are alike and get one answer: what is no face is rejected, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.core.refs import FaceRef
from app.core.remarks import SettledAs
from app.review import answering
from app.review.concerns.concern import ConcernKind
from tests.review.concerns.scenes import Way, make_study, queue_of

FACES = [
    Way(1, range(120)),
    Way(3, range(60, 80), start=(500, 200), scores=0.3),
    Way(4, [90], start=(20, 20), scores=0.6),
    Way(5, [150], start=(20, 20), scores=0.6),
]


def test_no_face_rejects_whole_tracks_together_and_a_stretch_alone(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, FACES)
    with study:
        queue, session = queue_of(study, medium)
        short = [one for one in queue.signs() if one.kind is ConcernKind.ONE_FRAME]
        weak = [one for one in queue.signs() if one.kind is ConcernKind.GHOSTS]
        assert (len(short), len(weak)) == (2, 1)
        long = FaceRef.track(1, 1)
        dip = replace(short[0], id="dip", ref=long, first=590, last=610, at=600)
        asked = [*weak, *short, dip]
        divided = answering.parts(session, asked, SettledAs.NO_FACE)
        assert divided == [short, [dip], weak]
        for part in divided:
            answering.answer_many(session, part, SettledAs.NO_FACE)
        for one in short:
            assert one.ref is not None
            assert not session.face_of(one.ref, one.at).covered
        state = [session.face_of(long, pts).covered for pts in (580, 600, 620)]
        assert state == [True, False, True], "its track is a face but for the stretch"
        assert len(session.history()) == 3
        answers = [stored.event for stored in session.state.gestures.active()]
        assert [answering.answered_by(event) for event in answers] == [
            short[0].id, "dip", weak[0].id,
        ]  # fmt: skip


def test_other_answers_are_one_decision(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path, FACES)
    with study:
        queue, session = queue_of(study, medium)
        found = queue.signs()
        assert answering.parts(session, found, SettledAs.COVERED) == [found]
