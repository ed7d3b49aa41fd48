"""What was done before: told by the content of files, never by their age."""

from __future__ import annotations

import contextlib
import dataclasses
from pathlib import Path

from app.batch.recipe import Recipe
from app.batch.release import draft_of, release_checked
from app.batch.spans import Part
from app.core.errors import MediaError, StudyError
from app.store.records import Fingerprint, Medium, MediumState, RunState
from app.store.study import Study


def medium_of(study: Study, source: Path) -> Medium | None:
    """The medium of a study that a file is: the same content at its place, or at one now empty."""
    with contextlib.suppress(MediaError):
        quick_hash = Fingerprint.of(source).quick_hash
        same = [m for m in study.media() if m.fingerprint.quick_hash == quick_hash]
        here = [m for m in same if m.info.path == source.absolute()]
        moved = [m for m in same if not m.info.path.exists()]
        moved.sort(key=lambda one: one.path.name != source.name)
        return next(iter([*here, *moved]), None)
    return None


def moved_along(study: Study, source: Path) -> Medium | None:
    """As :func:`medium_of`; a medium whose file was moved is pointed at it, with its decisions."""
    medium = medium_of(study, source)
    if medium is None or medium.path == source.absolute():
        return medium
    return study.add_medium(dataclasses.replace(medium.info, path=source.absolute()))


def begun(study: Study, medium: Medium, recipe: Recipe) -> bool:
    """Whether a complete run looked at a medium, or at spans of it, in just this way."""
    return any(run.state is RunState.COMPLETE for run in recipe.runs(study, medium.id))


def detected(study: Study, medium: Medium, recipe: Recipe) -> bool:
    """Whether all of a medium that is worked on was looked at in just this way."""
    complete = [r for r in recipe.runs(study, medium.id) if r.state is RunState.COMPLETE]
    index = study.load_index(medium.id)
    return index is not None and any(
        not Part.of(study, medium.id, index, run=run) for run in complete[-1:]
    )


def exported(study: Study, medium: Medium, out: Path, *, newest: bool = False) -> bool:
    """Whether an export of a medium lies at ``out``, and no decision has overtaken it.

    Args:
        study: Open, also only to be read.
        medium: Of that study.
        out: Where it was written to; it may be named as a draft since.
        newest: Only the newest export counts, which is the one that a release check is about.
    """
    exports = study.exports(medium.id)[-1:] if newest else study.exports(medium.id)
    return medium.state is MediumState.EXPORTED and any(
        lies_at(one.path, out) and one.path.exists() for one in exports
    )


def lies_at(path: Path, out: Path) -> bool:
    """Whether an export's path is the one that was asked for, or what that is called as a draft."""
    return path in (out, draft_of(out))


def wrote(study: Study, source: Path, out: Path) -> bool:
    """Whether ``out`` was written from this file, so that it may be replaced.

    Also from what lay in its place before, as half a file does that is still being copied.
    """
    known = (*study.media(), *study.removed_media())
    own = [m for m in known if m.path == source.absolute() or not m.path.exists()]
    return any(one.path == out for medium in own for one in study.exports(medium.id))


def may_replace(study: Path, source: Path, out: Path) -> bool:
    """Whether ``out`` was written from this file by the study that lies there."""
    if not (study.exists() and out.exists()):
        return False
    try:
        with Study.read(study) as opened:
            return wrote(opened, source, out)
    except StudyError:
        return False


def done_before(
    study: Path, source: Path, recipe: Recipe, *, out: Path | None, gate: bool = False
) -> bool:
    """Whether a study that holds this file holds all that was asked for."""
    if not study.exists():
        return False
    try:
        with Study.read(study) as opened:
            medium = medium_of(opened, source)
            if medium is None or not detected(opened, medium, recipe):
                return False
            if out is None:
                return True
            return exported(opened, medium, out, newest=gate) and (
                not gate or release_checked(opened, medium.id)
            )
    except StudyError:
        return False  # whoever does the task says what is wrong with it
