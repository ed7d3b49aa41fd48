"""Whether an open study was handed over: others worked in it, and whoever opens it reviews."""

from __future__ import annotations

from typing import Final

from app.controllers.workspace import Workspace
from app.core.decisions import Event
from app.core.remarks import Settle
from app.core.signoff import HARMLESS
from app.release.concerns import ReleaseConcernKind

_FOUND: Final = frozenset(kind.value for kind in ReleaseConcernKind)


def was_handed_over(space: Workspace) -> bool:
    """Whether there are exports in the study, and the person at the screen only ever reviewed it.

    Who asked, answered for what the release check found, or signed, is a reviewer still when
    the study is opened again.
    """
    study, me = space.study, space.who
    if study is None or not any(study.exports(medium.id) for medium in space.media):
        return False
    events = study.events()
    others = any(stored.person != me for stored in events)
    return others and all(_reviews(one.event) for one in events if one.person == me)


def _reviews(event: Event) -> bool:
    if isinstance(event, Settle):
        return event.concern_kind in _FOUND
    return event.kind in HARMLESS
