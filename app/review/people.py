"""People of a study: tracks of all its media that somebody said are one person.

A person is known by the name that was given to tracks; the same name in several media is one
person. Tracks of a later run belong to nobody until somebody says so, and are covered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.core.changes import Changes
from app.core.decisions import GroupTracks, ZoneKind
from app.core.errors import UsageError
from app.core.names import printable
from app.core.refs import FaceRef, Scope
from app.core.said import say
from app.core.tracks import TrackSummary
from app.review.session import ReviewSession
from app.review.visible import left_visible


@dataclass(frozen=True, slots=True)
class PersonTrack:
    """A track of a person."""

    medium_id: int
    track: TrackSummary

    @property
    def key(self) -> tuple[int, FaceRef]:
        """Names it among all tracks of the study."""
        return self.medium_id, self.track.ref


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who was named.

    Attributes:
        tracks: In all media that were asked about, in their order.
        reasons: Why they were left visible, each once.
    """

    name: str
    tracks: tuple[PersonTrack, ...]
    reasons: tuple[str, ...] = ()

    @property
    def media(self) -> tuple[int, ...]:
        """Media in which they are."""
        return tuple(dict.fromkeys(one.medium_id for one in self.tracks))

    @property
    def visible(self) -> int:
        """Of their faces in frames, how many were left visible."""
        return sum(one.track.rejected for one in self.tracks)

    @property
    def covered(self) -> int:
        """How many are covered."""
        return sum(one.track.covered for one in self.tracks)


@dataclass(frozen=True, slots=True)
class Meant:
    """What a decision on a face is about.

    Attributes:
        pts: A frame in which the face is.
    """

    ref: FaceRef
    scope: Scope
    pts: int


def people_of(sessions: Mapping[int, ReviewSession]) -> list[Person]:
    """Everybody who was named in these media, by name."""
    tracks: dict[str, list[PersonTrack]] = {}
    for medium_id, session in sessions.items():
        for track in session.tracks():
            if track.person:
                tracks.setdefault(track.person, []).append(PersonTrack(medium_id, track))
    reasons: dict[str, dict[str, None]] = {}
    for session in sessions.values():
        for one in left_visible(session.state):
            if one.name and one.reason:
                reasons.setdefault(one.name, {})[one.reason] = None
    return [
        Person(name, tuple(tracks[name]), tuple(reasons.get(name, ()))) for name in sorted(tracks)
    ]


def named(session: ReviewSession, name: str) -> tuple[FaceRef, ...]:
    """The tracks of a person in one medium."""
    return tuple(track.ref for track in session.tracks() if name and track.person == name)


def name_of(session: ReviewSession, ref: FaceRef) -> str:
    """What the person is called whose track it is; "" where nobody said."""
    return next((track.person for track in session.tracks() if track.ref == ref), "")


def all_of(session: ReviewSession, tracks: Sequence[FaceRef]) -> Meant:
    """All tracks of a person in a medium."""
    frames = session.state.frames_of(tracks[0])
    return Meant(tracks[0], Scope.person(tuple(tracks)), int(frames[len(frames) // 2]))


def demand_unlocked(session: ReviewSession, name: str) -> None:
    """Raises UsageError: The medium is locked, so that nothing is decided on a person anywhere."""
    if session.locked:
        medium = printable(session.study.medium(session.medium_id).path.name)
        told = say("{medium}, which shows {name}, is locked. Unlock it first", medium=medium,
                   name=name)  # fmt: skip
        raise UsageError(told)


def confirm(session: ReviewSession, tracks: Sequence[FaceRef], name: str) -> Changes:
    """Say that tracks of a medium are a person, with those of the name that are known."""
    if not name.strip():
        raise UsageError(say("a person needs a name, or a number"))
    session.check_tracks(*tracks)
    together = dict.fromkeys([*named(session, name.strip()), *tracks])
    return session.do(GroupTracks(tuple(together), name.strip()))


def take_out(session: ReviewSession, tracks: Sequence[FaceRef]) -> Changes:
    """Say that these tracks are not the person that they are grouped with, or may look like."""
    changes = Changes()
    for ref in tracks:
        changes |= session.ungroup(ref)
    return changes


def leave_visible(session: ReviewSession, name: str, reason: str) -> Changes:
    """Leave a person visible on purpose in a medium, wherever their tracks are now.

    Raises:
        UsageError: Without a reason, or where nobody has that name.
    """
    if not reason.strip():
        raise UsageError(say("who is left visible needs a reason"))
    frames = session.frames
    tracks = _demanded(session, name)
    whole = int(frames[0]), int(frames[-1])
    return session.zone(ZoneKind.REVEAL, *whole, reason=reason, tracks=tracks)


def cover_again(session: ReviewSession, name: str) -> Changes:
    """Cover a person everywhere in a medium."""
    tracks = _demanded(session, name)
    pts = int(session.state.frames_of(tracks[0])[0])
    return session.accept(tracks[0], Scope.person(tracks), pts)


def _demanded(session: ReviewSession, name: str) -> tuple[FaceRef, ...]:
    tracks = named(session, name)
    if not tracks:
        raise UsageError(say("nobody is called {name!r} in this video", name=name))
    return tracks


def apart(session: ReviewSession) -> set[FaceRef]:
    """Tracks of which somebody said that they belong to no other one."""
    return {track.ref for track in session.tracks() if track.group is not None and not track.person}


def tracks_of(sessions: Mapping[int, ReviewSession]) -> Iterator[PersonTrack]:
    """Every track that is covered somewhere or was left visible, of these media."""
    for medium_id, session in sessions.items():
        for track in session.tracks():
            if not track.ghost:
                yield PersonTrack(medium_id, track)
