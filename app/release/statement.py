"""The statement that is signed: what it says, and whether a study still fits it."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app import __version__
from app.core.decisions import StoredEvent
from app.core.signoff import Sign
from app.export.report import DEIDENTIFIED, sha256_of
from app.release.bound import Bound, place_of, study_id
from app.release.conditions import Trouble, TroubleKind
from app.release.envelope import PREDICATE_TYPE, STATEMENT_TYPE, Envelope, opened
from app.release.keys import SigningKey
from app.store.study import Study


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """What a person says of an export.

    Attributes:
        person: Name.
        role: In which the person signs.
        statement: The person's own words.
        time: When, UTC, ISO 8601.
        released: False for a refusal.
        objections: What has to be done before, of a refusal.
    """

    person: str
    role: str
    statement: str
    time: str
    released: bool = True
    objections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a statement is about.

    Attributes:
        export: The file.
        bound: What made it.
        head: Seq and hash of the newest event in the log.
        head_time: When that was.
        reports: Files of the report.
        gate: The gate's answer, plain.
        follows: Earlier statements about the file, oldest first.
    """

    export: Path
    bound: Bound
    head: tuple[int, str]
    head_time: str
    gate: dict[str, Any]
    reports: Sequence[Path] = ()
    follows: Sequence[Envelope] = field(default_factory=tuple)


def statement_of(study: Study, saying: Saying, about: About, *, key: SigningKey) -> dict[str, Any]:
    """The in-toto statement, plain. It names no source file: such names may hold people's.

    Raises:
        OSError: A report cannot be read.
    """
    bound = about.bound
    return {
        "_type": STATEMENT_TYPE,
        "subject": [{"name": about.export.name, "digest": {"sha256": bound.export}}],
        "predicateType": PREDICATE_TYPE,
        "predicate": {
            "wording": DEIDENTIFIED,
            "program": f"Faceveil {__version__}",
            "decision": "released" if saying.released else "refused",
            "signer": {
                "name": saying.person,
                "role": saying.role,
                "statement": saying.statement,
                "key": base64.b64encode(key.public).decode(),
            },
            "objections": list(saying.objections),
            "times": {
                "exported": bound.exported,
                "last_decision": about.head_time,
                "signed": saying.time,
            },
            "source": {"sha256": bound.source},
            "study": {"id": study_id(study)},
            "log": {
                "seq": about.head[0],
                "sha256": about.head[1],
                "exported_seq": bound.decisions[0],
                "exported_sha256": bound.decisions[1],
            },
            "settings": {"sha256": bound.settings_sha256, "values": bound.settings},
            "weights": {"model": bound.model, "sha256": bound.weights},
            "export": {"sha256": bound.export, "frames": bound.frames},
            "reports": [{"name": path.name, "sha256": sha256_of(path)} for path in about.reports],
            "gate": about.gate,
            "follows": [envelope.sha256 for envelope in about.follows],
        },
    }


def troubles_of(
    event: Sign,
    stored: StoredEvent,
    bound: Bound,
    *,
    events: Sequence[StoredEvent],
    earlier: Sequence[StoredEvent],
    study: Study,
) -> list[Trouble]:
    """What of a study does not fit a sign-off in its log.

    Args:
        event, stored: The sign-off.
        bound: What the study says of the export now.
        events: The log, oldest first.
        earlier: All sign-offs of the medium that count.
        study: For its place.
    """
    envelope = opened(event.envelope)
    found: list[Trouble] = []
    who = {"person": stored.person}

    def note(kind: TroubleKind, **facts: Any) -> None:
        found.append(Trouble(kind, {**who, **facts}))

    if not envelope.valid or envelope.key != event.key:
        note(TroubleKind.BROKEN)
        return found
    if envelope.told("log", "sha256") != stored.prev:
        note(TroubleKind.LOG)
    if envelope.told("settings", "sha256") != bound.settings_sha256:
        note(TroubleKind.SETTINGS, differ=_differing(envelope, bound))
    if envelope.told("weights", "sha256") != bound.weights:
        note(TroubleKind.WEIGHTS)
    if envelope.told("source", "sha256") != bound.source:
        note(TroubleKind.SOURCE)
    before = [one for one in events if one.seq < stored.seq]
    late = max((one.time for one in before), default="")
    signed = str(envelope.told("times", "signed") or "")
    if signed < max(late, str(envelope.told("times", "exported") or "")):
        note(TroubleKind.CLOCK, signed=signed, before=max(late, bound.exported))
    for one in earlier:
        other = one.event
        if not isinstance(other, Sign) or one.seq >= stored.seq:
            continue
        if one.person == stored.person and other.key != event.key:
            note(TroubleKind.KEY)
        if one.person != stored.person and other.key == event.key:
            note(TroubleKind.SAME_KEY, other=one.person)
    if event.place and event.place != place_of(study):
        note(TroubleKind.COPY)
    return found


def _differing(envelope: Envelope, bound: Bound) -> list[str]:
    """Names of the settings that are others than those that were signed."""
    values = envelope.told("settings", "values")
    signed: dict[str, Any] = values if isinstance(values, dict) else {}
    names: list[str] = []
    for name in sorted({*signed, *bound.settings}):
        was, now = signed.get(name), bound.settings.get(name)
        if was == now:
            continue
        if isinstance(was, dict) and isinstance(now, dict):
            keys = {*was, *now}
            names += [f"{name}.{key}" for key in sorted(keys) if was.get(key) != now.get(key)]
        else:
            names.append(name)
    return names
