"""The media of a study as people name them: on the command line, in a notebook."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.core.errors import UsageError
from app.store.records import Medium
from app.store.study import Study


def chosen_media(study: Study, wanted: Sequence[str] | None) -> list[Medium]:
    """Media by number, path or file name; all for None.

    Raises:
        UsageError: There is none of that name, or none at all.
    """
    media = study.media()
    if not media:
        raise UsageError(f"{study.path}: the study has no media")
    if wanted is None:
        return media
    chosen: list[Medium] = []
    for name in wanted:
        found = [
            m
            for m in media
            if name in (str(m.id), str(m.info.path), m.info.path.name)
            or Path(name).resolve() == m.info.path
        ]
        if not found:
            raise UsageError(
                f"{study.path}: no medium {name!r} in this study (there are: {_listed(media)})"
            )
        chosen += [m for m in found if m not in chosen]
    return chosen


def one_medium(study: Study, wanted: str | int | None) -> Medium:
    """The medium of this number, path or file name; for None the only one that there is.

    Raises:
        UsageError: There is none of that name, or several.
    """
    chosen = chosen_media(study, None if wanted is None else [str(wanted)])
    if len(chosen) != 1:
        raise UsageError(f"{study.path}: choose one medium (there are: {_listed(chosen)})")
    return chosen[0]


def names_of(study: Study) -> dict[int, str]:
    """What each medium is called in lines for scripts: its file name, or its path where two
    have the same."""
    media = study.media()
    names = [medium.path.name for medium in media]
    return {m.id: m.path.name if names.count(m.path.name) == 1 else str(m.path) for m in media}


def _listed(media: Sequence[Medium]) -> str:
    return ", ".join(medium.path.name for medium in media)
