"""Whether what lies beside an export is what was signed: its statements, and its reports."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from app.core.decisions import StoredEvent
from app.core.signoff import Refuse, Sign
from app.export.report import sha256_of
from app.release.conditions import Trouble, TroubleKind
from app.release.envelope import Envelope, beside, opened
from app.store.records import ExportRecord

REPORT_KINDS: Final = (".html", ".json", ".pdf")
"""Endings of the reports that are signed with an export."""


def report_beside(export: Path, kind: str) -> Path:
    """Where the report that is signed with an export lies."""
    return export.with_name(f"{export.stem}.report{kind}")


def signed_with(export: Path) -> list[Path]:
    """All files that a sign-off writes beside an export."""
    return [beside(export), *(report_beside(export, kind) for kind in REPORT_KINDS)]


def troubles_beside(
    export: ExportRecord, events: Sequence[StoredEvent]
) -> dict[int, list[Trouble]]:
    """What beside an exported file does not fit, by the seq of the sign-off or refusal.

    Files of a report that are elsewhere by now are no trouble: they are verified where they are.

    Args:
        export: Whose file.
        events: The log.
    """
    if not export.path.is_file():
        return {}
    said = {
        stored.seq: (stored.person, opened(stored.event.envelope))
        for stored in events
        if isinstance(stored.event, Sign | Refuse) and stored.event.export == export.output_hash
    }
    lines = _lines(beside(export.path)) if said else None
    changed = _changed_reports(export.path, [envelope for _, envelope in said.values()])
    found: dict[int, list[Trouble]] = {}
    for seq, (person, envelope) in said.items():
        troubles = found.setdefault(seq, [])
        if lines is None:
            troubles.append(Trouble(TroubleKind.STATEMENT_GONE, {"person": person}))
        elif envelope.line not in lines:
            troubles.append(Trouble(TroubleKind.STATEMENT, {"person": person}))
        troubles += [
            Trouble(TroubleKind.REPORT, {"person": person, "name": name})
            for name in _names(envelope)
            if name in changed
        ]
    return found


def _lines(path: Path) -> set[str] | None:
    try:
        return set(path.read_text("utf-8", "replace").splitlines())
    except OSError:
        return None


def _changed_reports(export: Path, envelopes: Iterable[Envelope]) -> set[str]:
    """Names of reports beside the export that are none of those that were signed."""
    signed: dict[str, set[str]] = {}
    for envelope in envelopes:
        for report in envelope.told("reports") or ():
            signed.setdefault(Path(report["name"]).name, set()).add(report["sha256"])
    changed = set()
    for name, digests in signed.items():
        path = export.with_name(name)
        try:
            if path.is_file() and sha256_of(path) not in digests:
                changed.add(name)
        except OSError:
            changed.add(name)
    return changed


def _names(envelope: Envelope) -> list[str]:
    return [Path(report["name"]).name for report in envelope.told("reports") or ()]
