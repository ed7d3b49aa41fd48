"""The gate: what stands against a release, what voids it, and what is gone on with."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.batch.release import name_by_state, run_release_check
from app.batch.signing import refuse_export, sign_export
from app.core.decisions import FaceRef, Scope
from app.core.errors import Cancelled, EnvironmentProblem, UsageError
from app.core.model import Box, Image
from app.core.remarks import Comment, Settle, SettledAs
from app.core.settings import RedactionSettings
from app.core.signoff import SetRules
from app.core.task import CancelToken
from app.release.concerns import ReleaseConcernKind
from app.release.conditions import ConditionKind, ReleaseState
from app.release.gate import concerns_of, release_state
from app.release.keys import own_key
from app.release.known import known_of
from app.release.looks import Hit
from app.release.report.data import report_data
from app.release.rules import Rules
from app.release.signing import sign
from app.release.verify import verify_release
from app.release.words import condition_words
from app.review.concerns.floor import FLOOR
from app.review.session import ReviewSession
from app.store.study import Study
from tests.golden import make_clip
from tests.release.exported import (
    FRAMES,
    SIZE,
    Blind,
    draw_faces,
    export,
    make_export,
    make_study,
    order,
    settle_all,
)


def unmet(gate_conditions: tuple[object, ...]) -> set[ConditionKind]:
    return {one.kind for one in gate_conditions}  # type: ignore[attr-defined]


def test_a_clean_export_is_ready_once_people_have_done_their_part(tmp_path: Path) -> None:
    made = make_export(tmp_path)
    with made.study as study:
        gate = run_release_check(study, made.medium, watcher=Blind())
        assert gate.state is ReleaseState.DRAFT
        assert unmet(gate.unmet) <= {ConditionKind.CONCERNS, ConditionKind.SPOT_CHECK}
        assert ConditionKind.SPOT_CHECK in unmet(gate.unmet)
        settle_all(study, made.medium)
        assert release_state(study, made.medium).state is ReleaseState.READY


def test_faces_too_dark_to_tell_are_counted_and_no_claim_is_made_of_them(tmp_path: Path) -> None:
    def night(image: Image, code: int) -> None:
        draw_faces(image, code)
        image[...] = image // 250

    make_clip(tmp_path / "night.mp4", frames=FRAMES, size=SIZE, painter=night)
    study, medium = make_study(tmp_path, clip=tmp_path / "night.mp4")
    with study:
        export(study, medium, tmp_path / "out.mp4", redaction=RedactionSettings())
        gate = run_release_check(study, medium, watcher=Blind())
        told = next(one for one in gate.conditions if one.kind is ConditionKind.COVERAGE)
        assert told.met
        assert (told.facts["regions"], told.facts["untold"]) == (0, 2 * FRAMES)
        assert "48 too dark or flat to tell" in str(condition_words(told))
        pictures = report_data(study, gate)["checked"]["pictures"]
        assert (pictures["regions_untold"], pictures["untold_at"]) == (2 * FRAMES, 0.0)


def test_nothing_exported_is_a_draft_that_says_so(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path)
    with study:
        gate = release_state(study, medium)
        assert (gate.state, unmet(gate.unmet)) == (ReleaseState.DRAFT, {ConditionKind.EXPORTED})
        with pytest.raises(EnvironmentProblem, match="nothing was exported"):
            run_release_check(study, medium, watcher=Blind())


def test_a_draft_is_named_so_says_why_and_gets_its_name_back(tmp_path: Path) -> None:
    made = make_export(tmp_path)
    with made.study as study:
        gate = run_release_check(study, made.medium, watcher=Blind())
        draft = name_by_state(study, gate)
        assert draft == tmp_path / "out-DRAFT.mp4"
        assert not made.out.exists()
        assert "spot check" in (tmp_path / "out-DRAFT.txt").read_text()
        settle_all(study, made.medium)
        gate = release_state(study, made.medium)
        assert gate.state is ReleaseState.READY
        assert name_by_state(study, gate) == made.out
        assert not list(tmp_path.glob("*DRAFT*"))


def test_a_file_is_signed_under_the_name_of_one_that_may_leave(tmp_path: Path) -> None:
    made = make_export(tmp_path)
    key = own_key(tmp_path / "keys")
    with made.study as study:
        name_by_state(study, run_release_check(study, made.medium, watcher=Blind()))
        # What was open is answered in the queue; nobody asks for another check.
        settle_all(study, made.medium)
        done = sign_export(study, made.medium, order(), key=key)
        assert done.statements == tmp_path / "out.mp4.intoto.jsonl"
        assert made.out.exists()
        assert not list(tmp_path.glob("*DRAFT*"))
        assert verify_release(made.out, keys=tmp_path / "none").released
        done = refuse_export(study, made.medium, order("Carl"), key=own_key(tmp_path / "his"))
        draft = tmp_path / "out-DRAFT.mp4"
        assert done.statements == tmp_path / "out-DRAFT.mp4.intoto.jsonl"
        assert "1 concern open" in (tmp_path / "out-DRAFT.txt").read_text()
        verdict = verify_release(draft, keys=tmp_path / "none")
        assert [one.released for one in verdict.signers] == [True, False]
        assert not made.out.exists()


def test_a_new_draft_takes_the_name_of_the_one_that_it_overtakes(tmp_path: Path) -> None:
    made = make_export(tmp_path)
    draft = tmp_path / "out-DRAFT.mp4"
    with made.study as study:
        name_by_state(study, run_release_check(study, made.medium, watcher=Blind()))
        old = draft.read_bytes()
        ReviewSession(study, made.medium, person="Ada").add_face(0, Box(10, 60, 40, 90))
        export(study, made.medium, made.out)
        new = made.out.read_bytes()
        gate = run_release_check(study, made.medium, watcher=Blind())
        assert name_by_state(study, gate) == draft
        assert draft.read_bytes() == new != old
        assert not made.out.exists()


def test_somebody_elses_file_with_the_name_of_the_draft_stays(tmp_path: Path) -> None:
    made = make_export(tmp_path)
    draft = tmp_path / "out-DRAFT.mp4"
    draft.write_bytes(b"theirs")
    with made.study as study:
        gate = run_release_check(study, made.medium, watcher=Blind())
        with pytest.raises(EnvironmentProblem, match="another file has that name"):
            name_by_state(study, gate)
    assert draft.read_bytes() == b"theirs"
    assert made.out.exists()


def test_edits_put_the_export_out_of_date_and_remarks_do_not(tmp_path: Path) -> None:
    made = make_export(tmp_path)
    with made.study as study:
        run_release_check(study, made.medium, watcher=Blind())
        settle_all(study, made.medium)
        sign(study, made.medium, order(), key=own_key(tmp_path / "keys"))
        assert release_state(study, made.medium).state is ReleaseState.SIGNED
        study.append(Comment(0, "well done"), medium_id=made.medium, person="Ada")
        assert release_state(study, made.medium).state is ReleaseState.SIGNED
        session = ReviewSession(study, made.medium, person="Ada")
        session.add_face(0, Box(10, 60, 40, 90))
        gate = release_state(study, made.medium)
        assert gate.state is ReleaseState.OUT_OF_DATE
        assert ConditionKind.CURRENT in unmet(gate.unmet)
        ((_, why),) = gate.voided
        assert "edited" in {one.kind.value for one in why}


def test_a_face_left_visible_needs_a_reason(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path)
    with study:
        session = ReviewSession(study, medium, person="Ada")
        index = study.load_index(medium)
        assert index is not None
        session.reject(FaceRef.track(2, 1), Scope.track(), index.start)
        export(study, medium, tmp_path / "out.mp4")
        gate = release_state(study, medium)
        assert ConditionKind.REASONS in unmet(gate.unmet)
        session.undo()
        session.reject(FaceRef.track(2, 1), Scope.track(), index.start, reason="a doll")
        export(study, medium, tmp_path / "out.mp4")
        assert ConditionKind.REASONS not in unmet(release_state(study, medium).unmet)


def test_a_face_where_nothing_is_covered_becomes_a_concern_that_leads_to_its_frame(
    tmp_path: Path,
) -> None:
    made = make_export(tmp_path)
    leak = Hit(Box(10, 180, 50, 230), 0.9, ("one",))
    # Every third frame is looked at: the fourth look is at frame 9.
    watcher = Blind(lambda look: [leak] if look == 3 else [])
    with made.study as study:
        gate = run_release_check(study, made.medium, watcher=watcher)
        assert ConditionKind.RESIDUAL in unmet(gate.unmet)
        (concern,) = concerns_of(study, made.medium)
        index = study.load_index(made.medium)
        assert index is not None
        assert concern.kind is ReleaseConcernKind.RESIDUAL
        assert concern.at == index.at(9)
        study.append(
            Settle(concern.id, index.at(9), SettledAs.NO_FACE, note="a poster"),
            medium_id=made.medium,
        )
        gate = release_state(study, made.medium)
        assert ConditionKind.RESIDUAL not in unmet(gate.unmet)
        (told,) = [one for one in gate.conditions if one.kind is ConditionKind.RESIDUAL]
        assert "1 place looked at by a person" in condition_words(told)


def test_what_is_found_on_a_cover_is_no_leak(tmp_path: Path) -> None:
    from tests.release.exported import face_box

    made = make_export(tmp_path)
    watcher = Blind(lambda look: [Hit(face_box(3 * look), 0.9, ("one",))])
    with made.study as study:
        gate = run_release_check(study, made.medium, watcher=watcher)
        assert ConditionKind.RESIDUAL not in unmet(gate.unmet)
        found = known_of(study, study.exports(made.medium)[-1]).findings
        assert found is not None
        assert found.utility["one"].found == 8
        assert found.utility["two"].found == 0


def test_a_check_that_was_broken_off_goes_on_where_it_was(tmp_path: Path) -> None:
    made = make_export(tmp_path)
    token = CancelToken()

    def stop(look: int) -> list[Hit]:
        if look == 4:
            token.cancel()
        return []

    with made.study as study:
        with pytest.raises(Cancelled):
            run_release_check(study, made.medium, watcher=Blind(stop), token=token)
        record = study.exports(made.medium)[-1]
        before = known_of(study, record).findings
        assert before is not None
        assert (before.place, before.complete) == (13, False)
        gate = release_state(study, made.medium)
        assert ConditionKind.CHECKED in unmet(gate.unmet)
        again = Blind()
        run_release_check(study, made.medium, watcher=again)
        after = known_of(study, record).findings
        assert after is not None
        assert (after.frames, after.looked, again.looks) == (24, 8, 3)
        never = Blind()
        run_release_check(study, made.medium, watcher=never)
        assert never.looks == 0


def test_rules_become_stricter_never_looser(tmp_path: Path) -> None:
    made = make_export(tmp_path)
    with made.study as study:
        run_release_check(study, made.medium, watcher=Blind())
        settle_all(study, made.medium)
        study.append(SetRules(looks=0, signatures=2, all_seen=True), person="Chair")
        gate = release_state(study, made.medium)
        assert {ConditionKind.SEEN, ConditionKind.CHECKED} <= unmet(gate.unmet)
        watcher = Blind()
        run_release_check(study, made.medium, watcher=watcher)
        assert watcher.looks == 24
        with pytest.raises(UsageError, match="stricter, not looser"):
            gate.rules.demand_stricter(SetRules(signatures=1, looks=5))
        with pytest.raises(UsageError, match="already"):
            gate.rules.demand_stricter(SetRules(signatures=2))
        study.append(SetRules(coverage=0.5, bound=0.9, signatures=1), person="Mallory")
        assert release_state(study, made.medium).rules == Rules(
            looks=0, signatures=2, all_seen=True
        )


def test_a_changed_file_is_told_whatever_its_times_say(tmp_path: Path) -> None:
    import os

    made = make_export(tmp_path)
    with made.study as study:
        run_release_check(study, made.medium, watcher=Blind())
        settle_all(study, made.medium)
        assert release_state(study, made.medium).state is ReleaseState.READY
        stat = made.out.stat()
        data = bytearray(made.out.read_bytes())
        data[len(data) // 2] ^= 1
        made.out.write_bytes(data)
        os.utime(made.out, ns=(stat.st_atime_ns, stat.st_mtime_ns))
        assert ConditionKind.FILE in unmet(release_state(study, made.medium).unmet)


def test_slight_concerns_are_told_and_asked_for_only_by_a_stricter_rule(tmp_path: Path) -> None:
    made = make_export(tmp_path)
    with made.study as study:
        run_release_check(study, made.medium, watcher=Blind())
        settle_all(study, made.medium)
        gate = release_state(study, made.medium, open_concerns=lambda *_: (0, 3))
        (told,) = [one for one in gate.conditions if one.kind is ConditionKind.CONCERNS]
        assert told.met
        assert told.facts["slight"] == 3
        assert f"3 of a risk below {FLOOR:.1%} not asked about" in condition_words(told)
        study.append(SetRules(floor=0.0), person="Ada")
        assert release_state(study, made.medium).rules.floor == 0.0
        with pytest.raises(UsageError, match="floor"):
            Rules(floor=0.0).demand_stricter(SetRules(floor=0.1))


def test_an_export_is_found_beside_a_study_that_was_handed_on(tmp_path: Path) -> None:
    lab, here = tmp_path / "lab", tmp_path / "here"
    lab.mkdir()
    made = make_export(lab)
    made.study.close()
    lab.rename(here)
    with Study.read(here / "ward.faceveil") as study:
        assert study.exports(1)[-1].path == here / "out.mp4"
        met = {one.kind: one.met for one in release_state(study, 1).conditions}
        assert met[ConditionKind.FILE]
    (here / "out.mp4").write_bytes(b"another file of that name")
    with Study.read(here / "ward.faceveil") as study:
        told = {one.kind: one for one in release_state(study, 1).conditions}
        assert told[ConditionKind.FILE].facts["why"] == "changed"
