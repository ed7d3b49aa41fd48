"""Which sign-offs of an export hold, and why others do not."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.decisions import Redo, StoredEvent, Undo
from app.core.signoff import HARMLESS, Refuse, Sign
from app.release.bound import Bound
from app.release.conditions import Trouble, TroubleKind
from app.release.keys import known_signers
from app.release.sidecars import troubles_beside
from app.release.statement import troubles_of
from app.store.records import ExportRecord
from app.store.study import Study


def voiding(events: Sequence[StoredEvent], seq: int) -> StoredEvent | None:
    """The first event after a sign-off that voids it: all that is not known to be harmless."""
    by_seq = {stored.seq: stored for stored in events}
    for stored in events:
        event = stored.event
        if stored.seq <= seq:
            continue
        if isinstance(event, Undo | Redo):
            about = by_seq.get(event.seq)
            if about is not None and about.event.kind in HARMLESS and about.seq > seq:
                continue
        elif event.kind in HARMLESS:
            continue
        return stored
    return None


def edited(events: Sequence[StoredEvent], seq: int) -> list[Trouble]:
    """That a sign-off is void because of a later edit; nothing where there is none."""
    edit = voiding(events, seq)
    if edit is None:
        return []
    facts = {"decision": edit.seq, "person": edit.person, "time": edit.time}
    return [Trouble(TroubleKind.EDITED, facts)]


def sorted_out(
    study: Study,
    signs: list[StoredEvent],
    events: Sequence[StoredEvent],
    *,
    export: ExportRecord,
    bound: Bound,
) -> tuple[list[StoredEvent], list[tuple[StoredEvent, tuple[Trouble, ...]]], list[Trouble]]:
    """Sign-offs that hold, those that do not with why, and what else is to be said.

    Args:
        signs: All sign-offs of the medium that count.
        events: The log, oldest first.
        export: The newest.
        bound: What the study says of it now.
    """
    good: list[StoredEvent] = []
    voided: list[tuple[StoredEvent, tuple[Trouble, ...]]] = []
    said: list[Trouble] = []
    beside = troubles_beside(export, events)
    known = known_signers()
    for stored in signs:
        event = stored.event
        assert isinstance(event, Sign)
        found = troubles_of(event, stored, bound, events=events, earlier=signs, study=study)
        found += edited(events, stored.seq)
        found += beside.get(stored.seq, ())
        if known.get(stored.person, event.key) != event.key:
            found.append(Trouble(TroubleKind.KEY, {"person": stored.person}))
        if event.export != export.output_hash:
            found.append(Trouble(TroubleKind.EXPORT, {"export": event.export}))
        if any(one.severe for one in found):
            voided.append((stored, tuple(found)))
        else:
            good.append(stored)
            said += found
    return good, voided, said


def refusal_of(active: list[StoredEvent], export: ExportRecord) -> StoredEvent | None:
    """The refusal of an export, unless somebody signed it after that."""
    said = [
        stored
        for stored in active
        if isinstance(stored.event, Sign | Refuse) and stored.event.export == export.output_hash
    ]
    newest = said[-1] if said else None
    return newest if newest is not None and isinstance(newest.event, Refuse) else None
