"""Signatures: what they bind, who sees that something does not fit, and what is refused."""

from __future__ import annotations

import json
import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from app.batch.release import run_release_check
from app.batch.signing import signed_reports
from app.core.errors import EnvironmentProblem, StudyError, UsageError
from app.core.settings import RedactionSettings
from app.core.signoff import Objection
from app.release.concerns import ReleaseConcernKind
from app.release.conditions import ReleaseState, Trouble, TroubleKind
from app.release.envelope import beside, read_envelopes
from app.release.gate import concerns_of, release_state
from app.release.keys import export_public as write_public
from app.release.keys import key_id, own_key, read_public, remember_signer
from app.release.signing import NotReleasable, Order, refuse, sign
from app.release.verify import Verdict, verify_release
from app.release.words import trouble_words
from app.review.session import ReviewSession
from app.store.study import Study
from tests.release.exported import Blind, Made, make_export, order, settle_all


@pytest.fixture
def made(tmp_path: Path) -> Made:
    """A study whose export may be signed."""
    made = make_export(tmp_path)
    run_release_check(made.study, made.medium, watcher=Blind())
    settle_all(made.study, made.medium)
    return made


def signed(made: Made, keys: Path, *, person: str = "Rita", time: str | None = None) -> None:
    """Sign with a report, and take the study away."""
    asked = order(person, time=time)
    asked = Order(
        person=asked.person, role=asked.role, statement=asked.statement, time=time,
        reports=lambda gate, saying: signed_reports(made.study, gate, saying),
    )  # fmt: skip
    sign(made.study, made.medium, asked, key=own_key(keys))


def verify(made: Made, keys: Path, **more: object) -> Verdict:
    return verify_release(made.out, keys=keys, **more)  # type: ignore[arg-type]


def kinds(verdict: Verdict) -> set[TroubleKind]:
    return {one.kind for one in verdict.troubles}


def test_a_release_is_verified_without_study_and_source(made: Made, tmp_path: Path) -> None:
    signed(made, tmp_path / "keys")
    made.study.close()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for path in tmp_path.glob("out*"):
        shutil.copy(path, elsewhere / path.name)
    reports = tuple(elsewhere / f"out.report{kind}" for kind in (".html", ".json"))
    verdict = verify_release(elsewhere / "out.mp4", reports=reports, keys=tmp_path / "none")
    assert verdict.released
    assert not verdict.troubles
    (signer,) = verdict.signers
    assert (signer.name, signer.role, signer.trusted) == ("Rita", "reviewer", False)
    over = signer.predicate
    assert over["source"]["sha256"] == made.report.source_sha256
    assert over["weights"]["sha256"] == "ab" * 32
    assert over["settings"]["values"]["redaction"]["effect"] == "solid"
    data = json.loads(reports[1].read_text())
    assert data["state"] == "signed"
    assert data["signed"]["with_this_report"]["person"] == "Rita"


def test_the_key_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    first = own_key(tmp_path / "keys")
    assert stat.S_IMODE(first.path.stat().st_mode) == 0o600
    assert own_key(tmp_path / "keys").id == first.id
    assert [path.name for path in first.path.parent.iterdir()] == ["signing-key.pem"]
    write_public(first, tmp_path / "mine.pem")
    assert key_id(read_public(tmp_path / "mine.pem")) == first.id


def test_a_passphrase_locks_the_key(tmp_path: Path) -> None:
    key = own_key(tmp_path, passphrase="correct horse")
    assert own_key(tmp_path, passphrase="correct horse").id == key.id
    with pytest.raises(EnvironmentProblem, match="has a passphrase"):
        own_key(tmp_path)
    with pytest.raises(EnvironmentProblem, match="cannot be read"):
        own_key(tmp_path, passphrase="battery staple")


@pytest.mark.parametrize("what", ["export", "report", "statement", "signature"])
def test_one_changed_byte_is_refused_and_named(made: Made, tmp_path: Path, what: str) -> None:
    keys = tmp_path / "keys"
    signed(made, keys)
    report = tmp_path / "out.report.json"
    target = {"export": made.out, "report": report}.get(what, beside(made.out))
    data = bytearray(target.read_bytes())
    if what in ("statement", "signature"):
        envelope = json.loads(data)
        field = envelope["payload"] if what == "statement" else envelope["signatures"][0]["sig"]
        changed = field[:40] + ("A" if field[40] != "A" else "B") + field[41:]
        target.write_text(data.decode().replace(field, changed))
    else:
        data[len(data) // 2] ^= 1
        target.write_bytes(data)
    verdict = verify(made, keys, reports=(report,))
    assert not verdict.released
    named = {
        "export": TroubleKind.EXPORT,
        "report": TroubleKind.REPORT,
        "statement": TroubleKind.BROKEN,
        "signature": TroubleKind.BROKEN,
    }
    assert named[what] in kinds(verdict)
    # Who has the study at hand is told the same.
    assert named[what] in kinds(verify(made, keys, reports=(report,), study=made.study))


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE runs SET weights_hash = 'cd' || substr(weights_hash, 3)", TroubleKind.WEIGHTS),
        ("UPDATE runs SET settings = replace(settings, '0.1', '0.2')", TroubleKind.SETTINGS),
        ("UPDATE exports SET report = replace(report, '\"softness\": 0.15', '\"softness\": 0.16')",
         TroubleKind.SETTINGS),
    ],
)  # fmt: skip
def test_a_study_that_was_tampered_with_no_longer_fits(
    made: Made, tmp_path: Path, statement: str, kind: TroubleKind
) -> None:
    keys = tmp_path / "keys"
    signed(made, keys)
    made.study.close()
    with closing(sqlite3.connect(made.study.path, isolation_level=None)) as connection:
        assert connection.execute(statement).rowcount == 1
    with Study.read(made.study.path) as study:
        gate = release_state(study, made.medium)
        assert gate.state is ReleaseState.OUT_OF_DATE
        ((_, why),) = gate.voided
        assert kind in {one.kind for one in why}
        assert kind in kinds(verify(made, keys, study=study))


def test_a_changed_log_is_refused(made: Made, tmp_path: Path) -> None:
    keys = tmp_path / "keys"
    signed(made, keys)
    made.study.close()
    with closing(sqlite3.connect(made.study.path, isolation_level=None)) as connection:
        connection.execute("UPDATE events SET person = 'Eve' WHERE seq = 2")
    with Study.read(made.study.path) as study:
        with pytest.raises(StudyError, match="event 2 was changed"):
            release_state(study, made.medium)
        with pytest.raises(StudyError, match="event 2 was changed"):
            verify(made, keys, study=study)


def test_a_clock_that_was_set_back_is_said(made: Made, tmp_path: Path) -> None:
    keys = tmp_path / "keys"
    signed(made, keys, time="2020-01-01T00:00:00.000+00:00")
    gate = release_state(made.study, made.medium)
    assert [one.kind for one in gate.troubles] == [TroubleKind.CLOCK]
    verdict = verify(made, keys)
    assert kinds(verdict) == {TroubleKind.CLOCK}
    assert not verdict.released


def test_an_edit_after_the_signature_is_said_to_who_has_the_study(
    made: Made, tmp_path: Path
) -> None:
    keys = tmp_path / "keys"
    signed(made, keys)
    assert not kinds(verify(made, keys, study=made.study))
    mosaic = RedactionSettings(effect="mosaic")
    ReviewSession(made.study, made.medium, person="Bob").set_redaction(mosaic)
    verdict = verify(made, keys, study=made.study)
    assert not verdict.released
    assert kinds(verdict) == {TroubleKind.EDITED}
    (trouble,) = verdict.troubles
    assert "Bob edited the study after it was signed" in trouble_words(trouble)


@pytest.mark.parametrize("kind", list(TroubleKind))
def test_whatever_does_not_fit_is_said_in_words(kind: TroubleKind) -> None:
    for facts in ({}, {"why": "they name another statement", "person": "Rita"}):
        words = trouble_words(Trouble(kind, facts))
        assert words
        assert "{" not in words


def test_a_replaced_key_is_said(made: Made, tmp_path: Path) -> None:
    remember_signer("Rita", own_key(tmp_path / "hers").id, tmp_path / "known")
    signed(made, tmp_path / "forged")
    assert TroubleKind.KEY in kinds(verify(made, tmp_path / "known"))
    assert not verify(made, tmp_path / "known").released
    asked = own_key(tmp_path / "hers").id.encode()
    assert TroubleKind.KEY in kinds(verify(made, tmp_path / "none", key=asked))


def test_a_copy_of_the_study_is_said(made: Made, tmp_path: Path) -> None:
    signed(made, tmp_path / "keys")
    made.study.close()
    copy = tmp_path / "copy.faceveil"
    shutil.copy(made.study.path, copy)
    with Study.read(copy) as study:
        gate = release_state(study, made.medium)
        assert gate.state is ReleaseState.SIGNED
        assert [one.kind for one in gate.troubles] == [TroubleKind.COPY]


def test_a_second_signature_is_another_persons_with_another_key(made: Made, tmp_path: Path) -> None:
    signed(made, tmp_path / "rita")
    with pytest.raises(NotReleasable, match="Rita signed this export already"):
        signed(made, tmp_path / "rita")
    with pytest.raises(NotReleasable, match="this key signed already"):
        signed(made, tmp_path / "rita", person="Carl")
    signed(made, tmp_path / "carl", person="Carl")
    gate = release_state(made.study, made.medium)
    assert [stored.person for stored in gate.signatures] == ["Rita", "Carl"]
    verdict = verify(made, tmp_path / "none")
    assert verdict.released
    assert [one.name for one in verdict.signers] == ["Rita", "Carl"]
    # Who takes the first statement away is found out by the second.
    path = beside(made.out)
    path.write_text(path.read_text().splitlines()[1] + "\n")
    assert TroubleKind.ORDER in kinds(verify(made, tmp_path / "none"))


def test_a_draft_cannot_be_signed_but_refused(tmp_path: Path) -> None:
    made = make_export(tmp_path)
    with pytest.raises(NotReleasable, match="not checked yet"):
        sign(made.study, made.medium, order(), key=own_key(tmp_path / "keys"))
    assert not beside(made.out).exists()
    assert made.study.head()[0] == 0


def test_objections_come_back_as_concerns(made: Made, tmp_path: Path) -> None:
    index = made.study.load_index(made.medium)
    assert index is not None
    asked = Order(
        person="Rita", role="reviewer", statement="Not yet",
        objections=(Objection("the mirror on the left", index.at(7)), Objection("and the sound")),
    )  # fmt: skip
    refuse(made.study, made.medium, asked, key=own_key(tmp_path / "keys"))
    gate = release_state(made.study, made.medium)
    assert gate.state is ReleaseState.REFUSED
    found = concerns_of(made.study, made.medium)
    assert {one.kind for one in found} == {ReleaseConcernKind.OBJECTION}
    assert [(one.at, one.facts["text"]) for one in found] == [
        (None, "and the sound"), (index.at(7), "the mirror on the left"),
    ]  # fmt: skip
    verdict = verify(made, tmp_path / "keys")
    assert not verdict.released
    assert not verdict.signers[-1].released


def test_what_another_decided_stays_after_a_signature(made: Made, tmp_path: Path) -> None:
    signed(made, tmp_path / "keys")
    events = made.study.events(made.medium)
    session = ReviewSession(made.study, made.medium, person="Bob")
    with pytest.raises(UsageError, match="signed"):
        session.undo(events[0].seq)
    with pytest.raises(UsageError, match="signed"):
        session.undo(events[-1].seq)
    own = ReviewSession(made.study, made.medium, person="Ada")
    own.undo(events[0].seq)
    assert release_state(made.study, made.medium).state is not ReleaseState.SIGNED


def test_the_statement_names_no_file_of_the_source(made: Made, tmp_path: Path) -> None:
    signed(made, tmp_path / "keys")
    (envelope,) = read_envelopes(beside(made.out))
    text = json.dumps(envelope.statement)
    assert "in.mp4" not in text
    assert str(tmp_path) not in text
