"""Verifying a release on any computer, without the study and without the source."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from app.core.errors import EnvironmentProblem
from app.core.said import say
from app.core.signoff import Refuse, Sign
from app.export.report import sha256_of
from app.release.bound import bound_of_study
from app.release.conditions import Trouble, TroubleKind
from app.release.credentials import available, read_credentials
from app.release.envelope import Envelope, beside, read_envelopes
from app.release.keys import known_signers
from app.release.signoffs import edited
from app.release.statement import troubles_of
from app.store.study import Study

_AHEAD: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Signer:
    """One statement about the file.

    Attributes:
        name, role, statement, time: As signed.
        key: Id of the key.
        released: False where the person refused.
        valid: The signature fits.
        trusted: The key is one that this user knows as the signer's.
        predicate: Everything that was signed.
    """

    name: str
    role: str
    statement: str
    time: str
    key: str
    released: bool
    valid: bool
    trusted: bool
    predicate: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What verifying a release showed.

    Attributes:
        file: What was verified.
        signers: By whom, oldest first.
        troubles: What does not fit.
        checked: What was compared, plain words of the statement's parts.
    """

    file: Path
    signers: tuple[Signer, ...]
    troubles: tuple[Trouble, ...]
    checked: tuple[str, ...]

    @property
    def released(self) -> bool:
        """Whether the file may be taken as released by those who signed."""
        return (
            bool(self.signers)
            and all(one.valid for one in self.signers)
            and self.signers[-1].released
            and not any(one.severe or one.kind is TroubleKind.CLOCK for one in self.troubles)
        )

    def to_dict(self) -> dict[str, Any]:
        """Plain data, ready for JSON."""
        return {
            "file": str(self.file),
            "released": self.released,
            "signed_by": [
                {
                    "name": one.name,
                    "role": one.role,
                    "statement": one.statement,
                    "time": one.time,
                    "key": one.key,
                    "key_known": one.trusted,
                    "decision": "released" if one.released else "refused",
                    "signature": "valid" if one.valid else "broken",
                    "over": {
                        name: one.predicate.get(name)
                        for name in ("source", "export", "log", "settings", "weights", "reports")
                    },
                }
                for one in self.signers
            ],
            "checked": list(self.checked),
            "does_not_fit": [{"kind": one.kind.value, **one.facts} for one in self.troubles],
        }


def verify_release(
    file: Path,
    *,
    reports: tuple[Path, ...] = (),
    study: Study | None = None,
    key: bytes | None = None,
    keys: Path | None = None,
) -> Verdict:
    """Compare an exported file with the signed statements beside it.

    Args:
        file: The export.
        reports: Files of the report, to be among those that were signed.
        study: Where it came from, if it is at hand: log, settings and weights are compared too.
        key: Id of the key that the newest statement has to be signed with, as bytes of hex text;
            None trusts what this user knows.
        keys: Folder of known signers; the user's own if None.

    Raises:
        EnvironmentProblem: The file or its statements cannot be read.
    """
    try:
        digest = sha256_of(file)
    except OSError as error:
        raise EnvironmentProblem(
            say("{file}: cannot be read ({strerror})", file=file, strerror=error.strerror)
        ) from error
    envelopes = read_envelopes(beside(file))
    if not envelopes:
        raise EnvironmentProblem(say("{file}: holds no statement", file=beside(file)))
    known = known_signers(keys)
    found: list[Trouble] = []
    signers = []
    original = _copy_of(envelopes)
    for place, envelope in enumerate(envelopes):
        signer = _signer(envelope, known)
        signers.append(signer)
        last = place == len(envelopes) - 1
        meant = digest if original is None or last else original
        found += _fits(envelope, signer, meant, before=envelopes[:place], known=known)
    found += _among(signers)
    if key is not None and signers[-1].key != key.decode():
        found.append(Trouble(TroubleKind.KEY, {"person": signers[-1].name}))
    checked = ["export", "signature"]
    if original is not None and available():
        checked.append("credentials")
        found += _credentials(file, envelopes)
    for report in reports:
        checked.append("report")
        found += _report(report, envelopes)
    if study is not None:
        checked += ["log", "settings", "weights", "source"]
        if original is None:
            # A file that was changed is known by what was signed.
            signed = {str(one.told("export", "sha256")) for one in envelopes}
            found += _study(study, {digest, *signed}, envelopes)
        else:
            found += _study(study, {original}, envelopes[:-1])
    return Verdict(file, tuple(signers), tuple(found), tuple(dict.fromkeys(checked)))


def _copy_of(envelopes: list[Envelope]) -> str | None:
    """SHA-256 of the export of which the file is a copy with credentials; None where it is none.

    Whoever signed the export says so, with the same key.
    """
    newest = envelopes[-1]
    named = newest.told("copy_of", "sha256")
    before = [one for one in envelopes[:-1] if one.valid and one.key == newest.key]
    same = any(one.told("export", "sha256") == named for one in before)
    return str(named) if named and newest.valid and same else None


def _credentials(file: Path, envelopes: list[Envelope]) -> list[Trouble]:
    """What does not fit the credential that a copy carries."""
    found = read_credentials(file)
    if found is None:
        return [Trouble(TroubleKind.CREDENTIAL, {"why": "there are none"})]
    if found.faults:
        return [Trouble(TroubleKind.CREDENTIAL, {"why": ", ".join(found.faults)})]
    if found.statement not in {one.sha256 for one in envelopes[:-1]}:
        return [Trouble(TroubleKind.CREDENTIAL, {"why": "they name another statement"})]
    return []


def _signer(envelope: Envelope, known: dict[str, str]) -> Signer:
    told = envelope.told
    name = str(told("signer", "name") or "")
    return Signer(
        name,
        str(told("signer", "role") or ""),
        str(told("signer", "statement") or ""),
        str(told("times", "signed") or ""),
        envelope.key,
        told("decision") == "released",
        envelope.valid,
        envelope.valid and known.get(name) == envelope.key,
        envelope.predicate,
    )


def _fits(
    envelope: Envelope,
    signer: Signer,
    digest: str,
    *,
    before: list[Envelope],
    known: dict[str, str],
) -> list[Trouble]:
    who = {"person": signer.name or "somebody"}
    if not envelope.valid:
        return [Trouble(TroubleKind.BROKEN, who)]
    found: list[Trouble] = []
    subject = envelope.statement.get("subject")
    digests = [one.get("digest", {}).get("sha256") for one in subject or ()]
    if digests != [digest] or envelope.told("export", "sha256") != digest:
        found.append(Trouble(TroubleKind.EXPORT, who))
    there = {one.sha256 for one in before}
    if not set(envelope.told("follows") or ()) <= there:
        found.append(Trouble(TroubleKind.ORDER, who))
    if known.get(signer.name, signer.key) != signer.key:
        found.append(Trouble(TroubleKind.KEY, who))
    times = [envelope.told("times", name) or "" for name in ("exported", "last_decision")]
    times += [str(one.told("times", "signed") or "") for one in before]
    ahead = (datetime.now(UTC) + _AHEAD).isoformat()
    latest = max(map(str, times), default="")
    if signer.time < latest:
        found.append(Trouble(TroubleKind.CLOCK, {**who, "signed": signer.time, "before": latest}))
    elif signer.time > ahead:
        found.append(Trouble(TroubleKind.CLOCK, {**who, "signed": signer.time, "before": "today"}))
    return found


def _among(signers: list[Signer]) -> list[Trouble]:
    """What does not fit between statements."""
    found = []
    names: dict[str, set[str]] = {}
    for one in signers:
        names.setdefault(one.key, set()).add(one.name)
    for people in names.values():
        if len(people) > 1:
            first, second = sorted(people)[:2]
            found.append(Trouble(TroubleKind.SAME_KEY, {"person": first, "other": second}))
    keys = Counter(name for name, _ in {(one.name, one.key) for one in signers})
    found += [
        Trouble(TroubleKind.KEY, {"person": name}) for name, count in keys.items() if count > 1
    ]
    return found


def _report(path: Path, envelopes: list[Envelope]) -> list[Trouble]:
    try:
        digest = sha256_of(path)
    except OSError as error:
        raise EnvironmentProblem(
            say("{path}: cannot be read ({strerror})", path=path, strerror=error.strerror)
        ) from error
    signed = {
        one.get("sha256")
        for envelope in envelopes
        if envelope.valid
        for one in envelope.told("reports") or ()
    }
    return [] if digest in signed else [Trouble(TroubleKind.REPORT, {"name": path.name})]


def _study(study: Study, digests: set[str], envelopes: list[Envelope]) -> list[Trouble]:
    """What does not fit the study that the file came from."""
    study.verify_chain()
    lines = {envelope.line for envelope in envelopes}
    for medium in study.media():
        record = next(
            (one for one in reversed(study.exports(medium.id)) if one.output_hash in digests), None
        )
        if record is None:
            continue
        events = study.events(medium.id)
        said = [s for s in events if isinstance(s.event, Sign | Refuse)]
        signs = [s for s in said if isinstance(s.event, Sign)]
        bound = bound_of_study(study, medium.id, record)
        found: list[Trouble] = []
        for stored in signs:
            assert isinstance(stored.event, Sign)
            if stored.event.envelope in lines:
                found += troubles_of(
                    stored.event, stored, bound, events=events, earlier=signs, study=study
                )
                found += edited(events, stored.seq)
        recorded = {s.event.envelope for s in said if isinstance(s.event, Sign | Refuse)}
        if not lines <= recorded:
            found.append(Trouble(TroubleKind.LOG, {"person": "somebody"}))
        return found
    raise EnvironmentProblem(say("{path}: the file is no export of this study", path=study.path))
