"""Signing and refusing: the statement beside the file, and the entry in the study's log."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.decisions import StoredEvent
from app.core.errors import EnvironmentProblem
from app.core.said import Said, joined, say
from app.core.signoff import Objection, Refuse, Sign
from app.release.bound import bound_of_study, place_of
from app.release.conditions import Gate, TroubleKind
from app.release.envelope import Envelope, beside, opened, seal, write_envelopes
from app.release.gate import OpenConcerns, open_in_queue, release_state
from app.release.keys import SigningKey
from app.release.sidecars import signed_with
from app.release.statement import About, Saying, statement_of
from app.release.together import all_or_none
from app.release.words import gate_lines, trouble_words
from app.review.whole_study import counting_gestures
from app.store.records import now
from app.store.study import Study


class NotReleasable(EnvironmentProblem):
    """The gate is not open, or what was signed before does not fit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One sign-off or refusal.

    Attributes:
        person: Who; as the log names people.
        role, statement: See :class:`app.core.signoff.Sign`.
        objections: Of a refusal.
        reports: Makes the files of the report that are signed as well.
        time: The present moment, UTC, ISO 8601; None takes the computer's clock.
    """

    person: str
    role: str
    statement: str
    objections: tuple[Objection, ...] = ()
    reports: Callable[[Gate, Saying], Sequence[Path]] = lambda _gate, _saying: ()
    time: str | None = None


@dataclass(frozen=True, slots=True)
class Signed:
    """What a sign-off or a refusal left.

    Attributes:
        event: In the log.
        statements: The file beside the export.
        envelope: What was signed.
    """

    event: StoredEvent
    statements: Path
    envelope: Envelope


def sign(
    study: Study,
    medium_id: int,
    order: Order,
    *,
    key: SigningKey,
    open_concerns: OpenConcerns = open_in_queue,
) -> Signed:
    """Release the newest export of a medium.

    Raises:
        NotReleasable: The gate is not open, or the person signed already.
        EnvironmentProblem: The statement cannot be written; log and files are as they were.
    """
    gate = release_state(study, medium_id, open_concerns=open_concerns)
    if not gate.releasable:
        raise NotReleasable(
            say(
                "the export is a draft: {why}", why=joined("; ", gate_lines(gate, unmet_only=True))
            ),
            say("Settle what is named and check again"),
        )
    for stored in gate.signatures:
        if stored.person == order.person:
            raise NotReleasable(say("{person} signed this export already", person=order.person))
        if isinstance(stored.event, Sign) and stored.event.key == key.id:
            raise NotReleasable(
                say("this key signed already, as {person}", person=stored.person),
                say("A second person signs with a key of their own"),
            )
    said = Saying(
        person=order.person,
        role=order.role,
        statement=order.statement,
        time=order.time or now(),
    )
    assert gate.export is not None
    with all_or_none(signed_with(gate.export.path)):
        line, place = _sealed(study, gate, said, key=key, order=order)
        event = Sign(order.role, order.statement, _export(gate), key.id, line, place)
        return _record(study, gate, event, person=order.person)


def refuse(
    study: Study,
    medium_id: int,
    order: Order,
    *,
    key: SigningKey,
    open_concerns: OpenConcerns = open_in_queue,
) -> Signed:
    """Do not release the newest export of a medium; objections become concerns.

    Raises:
        NotReleasable: Nothing was exported.
        EnvironmentProblem: The statement cannot be written; log and files are as they were.
    """
    gate = release_state(study, medium_id, open_concerns=open_concerns)
    if gate.export is None:
        raise NotReleasable(say("nothing was exported yet, so there is nothing to refuse"))
    said = Saying(
        person=order.person,
        role=order.role,
        statement=order.statement,
        time=order.time or now(),
        released=False,
        objections=tuple(one.text for one in order.objections),
    )
    objections = order.objections or (Objection(order.statement),)
    with all_or_none(signed_with(gate.export.path)):
        line, place = _sealed(study, gate, said, key=key, order=order)
        event = Refuse(order.role, order.statement, _export(gate), key.id, line, objections, place)
        return _record(study, gate, event, person=order.person)


def statements_of(study: Study, medium_id: int, export: str) -> list[Envelope]:
    """Statements in a study about a file that count, oldest first.

    Args:
        export: SHA-256 of the file.
    """
    said = counting_gestures(study.events(medium_id))
    return [
        opened(stored.event.envelope)
        for stored in said
        if isinstance(stored.event, Sign | Refuse) and stored.event.export == export
    ]


def _export(gate: Gate) -> str:
    assert gate.export is not None
    return gate.export.output_hash


def _sealed(
    study: Study, gate: Gate, said: Saying, *, key: SigningKey, order: Order
) -> tuple[str, str]:
    """The signed statement as a line, and the mark of the study's place."""
    assert gate.export is not None
    try:
        reports = order.reports(gate, said)
        head = study.head()
        events = study.events(after=head[0] - 1)
        about = About(
            export=gate.export.path,
            bound=bound_of_study(study, gate.medium_id, gate.export),
            head=head,
            head_time=events[-1].time if events else "",
            gate=gate.to_dict(),
            reports=reports,
            follows=statements_of(study, gate.medium_id, _export(gate)),
        )
        statement = statement_of(study, said, about, key=key)
    except OSError as error:
        raise EnvironmentProblem(
            say("the report cannot be read ({strerror})", strerror=error.strerror)
        ) from error
    return seal(statement, key), place_of(study)


def _record(study: Study, gate: Gate, event: Sign | Refuse, *, person: str) -> Signed:
    """The statement first: a log that says more than lies beside the file would mislead."""
    assert gate.export is not None
    target = beside(gate.export.path)
    earlier = [envelope.line for envelope in statements_of(study, gate.medium_id, _export(gate))]
    write_envelopes(target, [*earlier, event.envelope])
    stored = study.append(event, medium_id=gate.medium_id, person=person)
    return Signed(stored, target, opened(event.envelope))


def said_before(gate: Gate) -> list[Said]:
    """What has to be known of sign-offs, one sentence each."""
    lines = [trouble_words(one) for one in gate.troubles]
    for stored, why in gate.voided:
        for one in why:
            if one.severe and one.kind is not TroubleKind.EXPORT:
                why_void = trouble_words(one)
                lines.append(
                    say(
                        "the sign-off of {person} is void: {why}",
                        person=stored.person,
                        why=why_void,
                    )
                )
    return lines
