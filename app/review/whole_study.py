"""What holds for a study as a whole: how new media are covered, and who receives its files."""

from __future__ import annotations

import numpy as np

from app.core.areas import Areas
from app.core.audience import Audience, ChooseAudience
from app.core.decisions import Redo, SetRange, SetRedaction, StoredEvent, Undo
from app.core.model import MediaInfo
from app.core.settings import RedactionSettings
from app.core.spans import Spans, inside
from app.core.undo import Gestures
from app.store.records import Medium
from app.store.study import Study


def add_medium(study: Study, info: MediaInfo) -> Medium:
    """Add a file to a study; a new one takes the study's way of covering faces.

    Raises:
        MediaError: The file cannot be read.
    """
    before = study.media()
    known = {medium.id for medium in (*before, *study.removed_media())}
    medium = study.add_medium(info)
    if medium.id not in known:
        adopt_look(study, medium.id, before)
    return medium


def adopt_look(study: Study, medium_id: int, others: list[Medium]) -> None:
    """Cover faces in a new medium as in the others of the study."""
    look = look_of_study(study, others)
    if look is not None and look != look_of(study, medium_id):
        study.append(SetRedaction(look), medium_id=medium_id)


def look_of_study(study: Study, media: list[Medium]) -> RedactionSettings | None:
    """How faces are covered in a study.

    As in all its media where these agree; else as was chosen for the whole study; else as was
    chosen last. None where nobody chose.
    """
    chosen = [found for m in media if (found := _chosen(study, m.id)) is not None]
    if not chosen:
        return None
    looks = {look_of(study, medium.id) for medium in media}
    if len(looks) == 1:
        return looks.pop()
    everywhere = [one for one in chosen if one.medium_id is None]
    newest = max(everywhere or chosen, key=lambda one: one.seq).event
    return newest.settings if isinstance(newest, SetRedaction) else None


def audience_of(study: Study) -> Audience | None:
    """Who receives the study's files; None while nobody said so."""
    counting = counting_gestures(study.events())
    chosen = [one.event for one in counting if isinstance(one.event, ChooseAudience)]
    return chosen[-1].audience if chosen else None


def choose_audience(study: Study, audience: Audience, look: RedactionSettings | None) -> None:
    """Keep who receives the study's files, and how faces are covered for them in all media.

    Args:
        look: For all media, those to come as well; None leaves every medium as it is.
    """
    if look is not None and any(look_of(study, m.id) != look for m in study.media()):
        study.append(SetRedaction(look))
    if audience_of(study) is not audience:
        study.append(ChooseAudience(audience))


def look_of(study: Study, medium_id: int) -> RedactionSettings:
    """How faces are covered in a medium."""
    chosen = _chosen(study, medium_id)
    event = chosen.event if chosen is not None else None
    return event.settings if isinstance(event, SetRedaction) else RedactionSettings()


def _chosen(study: Study, medium_id: int) -> StoredEvent | None:
    """The newest choice for a medium, or for all, that counts."""
    counting = counting_gestures(study.events(medium_id))
    return next((one for one in reversed(counting) if isinstance(one.event, SetRedaction)), None)


def counting_gestures(events: list[StoredEvent]) -> list[StoredEvent]:
    """Gestures of a log that are not taken back, oldest first."""
    gestures = Gestures()
    for stored in events:
        if isinstance(stored.event, Undo):
            gestures.undo(stored.event, stored.person)
        elif isinstance(stored.event, Redo):
            gestures.redo(stored.event)
        else:
            gestures.add(stored)
    return gestures.active()


def chosen_spans(study: Study, medium_id: int) -> Spans:
    """The spans of a medium that people chose to work on; none for the whole medium."""
    areas = Areas()
    for stored in counting_gestures(study.events(medium_id)):
        if isinstance(stored.event, SetRange):
            areas.put(stored)
    return areas.chosen


def unseen_of(study: Study) -> dict[int, tuple[int, int]]:
    """By medium whose frames are known: how many of those that are worked on nobody has seen, and
    how many are worked on."""
    found = study.unseen()
    for medium in study.media():
        chosen, index = chosen_spans(study, medium.id), None
        if chosen:
            index = study.load_index(medium.id)
        if index is not None:
            worked = index.pts[inside(index.pts, chosen)]
            unseen = int((~np.isin(worked, study.seen(medium.id))).sum())
            found[medium.id] = unseen, len(worked)
    return found


def newest_of(study: Study, person: str) -> int | None:
    """The medium of a person's newest gesture that counts; None where there is none."""
    own = [
        stored.medium_id
        for stored in counting_gestures(study.events())
        if stored.person == person and stored.medium_id is not None
    ]
    return own[-1] if own else None
