"""Unfinished exports that a killed program left where a study's files go."""

from __future__ import annotations

from app.core.task import CancelToken
from app.export.write.target import remove_stale
from app.store.study import Study


def clear_up(study: Study, token: CancelToken | None = None) -> None:
    """Remove unfinished exports beside the study, its media and its exports.

    Files of a program that still runs stay.
    """
    media = study.media()
    folders = {study.path.parent, *(medium.path.parent for medium in media)}
    folders |= {one.path.parent for medium in media for one in study.exports(medium.id)}
    for folder in folders:
        if token is not None:
            token.checkpoint()
        remove_stale(folder)
