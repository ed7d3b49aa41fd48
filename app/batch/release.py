"""The release check of a medium as a job: compares, keeps what it found, names drafts as such."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from app.batch.jobs import run_index
from app.core.errors import EnvironmentProblem
from app.core.names import fitting
from app.core.said import say
from app.core.settings import RedactionSettings
from app.core.task import CancelToken, ProgressCallback, ignore_progress
from app.release.bound import report_of
from app.release.compare import Compared, compare
from app.release.conditions import Gate
from app.release.envelope import beside
from app.release.fidelity import fidelity
from app.release.findings import Findings
from app.release.gate import release_state
from app.release.known import FIDELITY, PICTURES, PRIVACY, known_of, same_file
from app.release.looks import TwoDetectors, Watcher
from app.release.own_faces import NOT_INSTALLED
from app.release.rules import Rules
from app.release.words import gate_lines
from app.review.loading import load
from app.review.snapshot import RegionPlan
from app.store.records import ExportRecord
from app.store.study import Study

DRAFT: Final = "-DRAFT"
"""What the name of a file that may not leave ends with."""

Meter = Callable[[Study, int], dict[str, Any]]
"""Measures how well a study's own faces are hidden; answers aggregates, plain."""


def run_release_check(
    study: Study,
    medium_id: int,
    *,
    watcher: Watcher | None = None,
    meter: Meter | None = None,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> Gate:
    """Look at the newest export of a medium, from where an earlier look was broken off.

    Args:
        study: Open; what is found is kept in it.
        medium_id: Which medium.
        watcher: Looks for faces; two detectors if None.
        meter: Measures privacy; not measured if None.
        token: Cancel and pause; what was found is kept.
        progress: Stage VERIFYING.

    Returns:
        The gate's answer.

    Raises:
        EnvironmentProblem: Nothing was exported, or source or export are gone or changed.
        Cancelled: As asked.
    """
    medium = study.medium(medium_id)
    exports = study.exports(medium_id)
    if not exports:
        raise EnvironmentProblem(
            say("{path}: nothing was exported yet", path=medium.path), say("Export it first")
        )
    export = exports[-1]
    if not export.path.is_file():
        raise EnvironmentProblem(
            say("{path}: the exported file is gone", path=export.path), say("Export it again")
        )
    if not same_file(study, export):
        raise EnvironmentProblem(
            say("{path}: the file was changed since it was exported", path=export.path),
            say("Export it again"),
        )
    token = token or CancelToken()
    index = run_index(study, medium_id, token=token, progress=progress)
    medium = study.medium(medium_id)
    rules = Rules.of(load(study, medium_id).state.gestures.active())
    told = report_of(export)
    redaction = None if told is None else RedactionSettings.model_validate(told.redaction)
    plan = RegionPlan.of(study, medium_id, up_to=export.last_seq, redaction=redaction)
    about = Compared(
        info=medium.info,
        index=index,
        out=export.path,
        regions=plan,
        faces=plan.faces_at,
        redaction=plan.redaction,
        rules=rules,
        black=frozenset(told.blacked_out if told is not None else ()),
        lost=told.lost_frames if told is not None else 0,
    )
    findings = _begun(study, export, rules)
    if findings is None or not findings.complete:
        _look(
            study, export, about, findings=findings, watcher=watcher, token=token, progress=progress
        )
    if study.checks.get(export.id, FIDELITY) is None:
        side = fidelity(medium.info, index, export.path, told=told, token=token)
        study.checks.put(export.id, FIDELITY, side, done=True)
    if meter is not None and study.checks.get(export.id, PRIVACY) is None:
        found = meter(study, medium_id)
        if found["state"] != NOT_INSTALLED:  # it may be installed for the next check
            study.checks.put(export.id, PRIVACY, found, done=True)
    return release_state(study, medium_id)


def release_checked(study: Study, medium_id: int) -> bool:
    """Whether the newest export of a medium was looked at whole, as strictly as its rules ask."""
    exports = study.exports(medium_id)
    if not exports or not same_file(study, exports[-1]):
        return False
    rules = Rules.of(load(study, medium_id).state.gestures.active())
    findings = _begun(study, exports[-1], rules)
    if findings is None or not findings.complete:
        return False
    return study.checks.get(exports[-1].id, FIDELITY) is not None


def draft_of(path: Path) -> Path:
    """What an exported file is called while it may not leave."""
    return path.with_name(fitting(path.stem, DRAFT + path.suffix))


def name_by_state(study: Study, gate: Gate) -> Path | None:
    """Let the exported file's name say whether it may leave, and a text beside it why not.

    A draft that this export has overtaken is replaced by it.

    Returns:
        Where the file is now; None where there is none.

    Raises:
        EnvironmentProblem: It cannot be renamed.
    """
    export = gate.export
    if export is None or not export.path.is_file():
        return None
    path = export.path
    plain = path.with_name(path.stem.removesuffix(DRAFT) + path.suffix)
    marked = draft_of(plain)
    wanted = plain if gate.releasable else marked
    why = marked.with_name(f"{marked.stem}.txt")
    try:
        if wanted != path:
            if wanted.exists() and not (wanted == marked and _overtaken(study, export, wanted)):
                raise EnvironmentProblem(
                    say(
                        "{path}: cannot be named {name}, another file has that name",
                        path=path,
                        name=wanted.name,
                    ),
                    say("Move one of them"),
                )
            path.replace(wanted)
            study.move_export(export.id, wanted)
            beside(wanted).unlink(missing_ok=True)
            with contextlib.suppress(FileNotFoundError):
                beside(path).rename(beside(wanted))
        if gate.releasable:
            why.unlink(missing_ok=True)
        else:
            why.write_text(_why(wanted, gate), "utf-8")
    except OSError as error:
        raise EnvironmentProblem(
            say("{path}: cannot be renamed ({strerror})", path=path, strerror=error.strerror)
        ) from error
    return wanted


def _overtaken(study: Study, export: ExportRecord, draft: Path) -> bool:
    """Whether a draft is an earlier export of the same medium, as it was written."""
    return any(
        earlier.path == draft and same_file(study, earlier)
        for earlier in study.exports(export.medium_id)
        if earlier.id != export.id
    )


def _why(path: Path, gate: Gate) -> str:
    lines = "\n".join(f"- {line}" for line in gate_lines(gate, unmet_only=True))
    return f"{path.name} is a draft and must not leave:\n{lines}\n"


def _begun(study: Study, export: ExportRecord, rules: Rules) -> Findings | None:
    """What an earlier look found, if it was at least as strict."""
    known = known_of(study, export)
    if known.findings is None or known.looks is None or known.coverage is None:
        return None
    dense = known.looks == 0 or (rules.looks != 0 and known.looks >= rules.looks)
    return known.findings if dense and known.coverage >= rules.coverage else None


def _look(
    study: Study,
    export: ExportRecord,
    about: Compared,
    *,
    findings: Findings | None,
    watcher: Watcher | None,
    token: CancelToken,
    progress: ProgressCallback,
) -> None:
    rules = about.rules

    def save(found: Findings) -> None:
        data = {"findings": found.to_dict(), "looks": rules.looks, "coverage": rules.coverage}
        study.checks.put(export.id, PICTURES, data, done=found.complete)

    looking = watcher or TwoDetectors()
    try:
        compare(about, looking, findings=findings, save=save, token=token, progress=progress)
    finally:
        if watcher is None:
            looking.close()
