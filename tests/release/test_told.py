"""What the release check and people who refuse tell stands in the ordinary queue."""

from __future__ import annotations

from pathlib import Path

from app.batch.release import run_release_check
from app.core.model import Box
from app.core.remarks import SettledAs
from app.core.signoff import Objection
from app.release.conditions import ConditionKind
from app.release.gate import release_state
from app.release.keys import own_key
from app.release.looks import Hit
from app.release.signing import Order, refuse
from app.review import answering
from app.review.concerns.concern import ConcernKind
from app.review.concerns.queue import ConcernQueue
from app.review.concerns.words import reason
from app.review.session import ReviewSession
from tests.release.exported import Blind, export, make_export, settle_all

LEAK = Hit(Box(10, 180, 50, 230), 0.9, ("one",))


def unmet(study: object, medium: int) -> set[ConditionKind]:
    gate = release_state(study, medium)  # type: ignore[arg-type]
    return {one.kind for one in gate.unmet}


def test_a_face_that_is_left_leads_the_queue_and_one_answer_settles_both(tmp_path: Path) -> None:
    made = make_export(tmp_path)
    with made.study as study:
        settle_all(study, made.medium)
        session = ReviewSession(study, made.medium, person="Ada")
        queue = ConcernQueue(session)
        assert len(queue) == 0
        run_release_check(study, made.medium, watcher=Blind(lambda look: [LEAK] * (look == 3)))
        queue.reread()
        (told,) = queue.open()
        index = study.load_index(made.medium)
        assert index is not None
        assert (told.kind, told.at, told.box) == (ConcernKind.RESIDUAL_FACE, index.at(9), LEAK.box)
        assert "one still found a face where nothing is covered (90% sure)" in reason(told)
        assert queue.counts() == {ConcernKind.RESIDUAL_FACE: 1}
        assert queue.places()[0].tolist() == [index.at(9)]
        assert unmet(study, made.medium) == {ConditionKind.RESIDUAL}
        queue.update(answering.answer(session, told, SettledAs.NO_FACE, note="a poster"))
        assert queue.open() == []
        assert [one.settled for one in queue.all() if one.id == told.id] != [None]
        assert unmet(study, made.medium) == set()


def test_the_missed_face_is_drawn_from_the_queue(tmp_path: Path) -> None:
    made = make_export(tmp_path)
    with made.study as study:
        settle_all(study, made.medium)
        run_release_check(study, made.medium, watcher=Blind(lambda look: [LEAK] * (look == 3)))
        session = ReviewSession(study, made.medium, person="Ada")
        queue = ConcernQueue(session)
        told = queue.open()[0]
        assert not answering.is_covered(session, told)
        queue.update(answering.add_missed(session, told, LEAK.box))
        assert told.id not in {one.id for one in queue.open()}
        assert ConditionKind.CURRENT in unmet(study, made.medium), "it has to be exported again"
        assert ConditionKind.RESIDUAL not in unmet(study, made.medium)
        export(study, made.medium, tmp_path / "again.mp4")
        run_release_check(study, made.medium, watcher=Blind())
        queue.reread()
        assert ConcernKind.RESIDUAL_FACE not in {one.kind for one in queue.all()}


def test_objections_stand_in_the_queue_at_their_frames(tmp_path: Path) -> None:
    made = make_export(tmp_path)
    with made.study as study:
        settle_all(study, made.medium)
        run_release_check(study, made.medium, watcher=Blind())
        index = study.load_index(made.medium)
        assert index is not None
        asked = Order(
            person="Rita", role="reviewer", statement="Not yet",
            objections=(Objection("the mirror", index.at(7)), Objection("and the sound")),
        )  # fmt: skip
        refuse(study, made.medium, asked, key=own_key(tmp_path / "keys"))
        session = ReviewSession(study, made.medium, person="Ada")
        queue = ConcernQueue(session)
        assert [(one.kind, one.at) for one in queue.open()] == [
            (ConcernKind.OBJECTION, index.at(7)),
            (ConcernKind.OBJECTION, index.start),
        ]
        first, second = queue.open()
        assert "Rita refused the release: the mirror" in reason(first)
        assert ConditionKind.CONCERNS in unmet(study, made.medium)
        for one in (first, second):
            queue.update(answering.answer(session, one, SettledAs.COVERED, note="done"))
        assert len(queue) == 0
        assert ConditionKind.CONCERNS not in unmet(study, made.medium)
