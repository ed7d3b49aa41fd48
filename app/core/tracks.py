"""Tracks in brief, and which of them are one person."""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from app.core.changes import extent
from app.core.decisions import (
    FaceRef,
    FollowFace,
    GroupTracks,
    JoinTracks,
    RefKind,
    StoredEvent,
)
from app.core.keyframes import ACCEPTED, REJECTED, REMOVED, STATUS, UNDECIDED, PersonTrack
from app.core.model import IntArray, Provenance, Status
from app.core.rows import RunRows

_EARLIEST, _LATEST = np.int64(-(2**63)), np.int64(2**63 - 1)


@dataclass(frozen=True, slots=True)
class TrackSummary:
    """A track in one line.

    Attributes:
        ref: Names the track in decisions; ``track`` is its number alone.
        first_pts, last_pts: Where it begins and ends.
        frames: How many frames it has a face in.
        score: Best score of a detection in it; 1 for a person's track.
        status: Accepted or rejected when every one of its faces is, else undecided.
        provenance: How many of its faces come from each :class:`Provenance`, in that order.
        person: Name of the person, "" when nobody named them.
        sample_pts: A frame that shows the face well.
        covered: How many of its faces are redacted.
        rejected: How many were rejected.
        ghost: It is below the threshold and nobody accepted any of it.
        group: Names the group it belongs to; None for a track on its own.
        open_pts: Where it was rejected, if that is not everywhere; sorted.
        width: Of its box at ``sample_pts``, in displayed source pixels.
        kept: Where it begins and ends, if a part of it is cut off; None where nothing is.
        tool: Another tool, with its file, that found what was added; "" where no tool did.
    """

    ref: FaceRef
    track: int
    first_pts: int
    last_pts: int
    frames: int
    score: float
    status: Status
    provenance: tuple[int, int, int]
    person: str
    sample_pts: int
    covered: int
    rejected: int
    ghost: bool
    group: int | None
    open_pts: tuple[int, ...] = ()
    width: float = 0.0
    kept: tuple[int, int] | None = None
    tool: str = ""

    @property
    def span(self) -> tuple[int, int]:
        """First and last frame that it has, without what is cut off."""
        return self.kept or (self.first_pts, self.last_pts)


def names_in(tracks: Iterable[TrackSummary]) -> list[str]:
    """The people named in these tracks, alphabetically."""
    return sorted({track.person for track in tracks if track.person})


def grouped_in(tracks: Iterable[TrackSummary]) -> frozenset[FaceRef]:
    """Tracks that are known to be a certain person's: named, or more than one in a group."""
    listed = [track for track in tracks if track.group is not None]
    sizes = Counter(track.group for track in listed)
    return frozenset(track.ref for track in listed if track.person or sizes[track.group] > 1)


def grouping(stored: StoredEvent) -> tuple[tuple[FaceRef, ...], str] | None:
    """The tracks that a decision makes one person, and the name that it gives; None for none."""
    event = stored.event
    if isinstance(event, GroupTracks | JoinTracks):
        return event.tracks, event.person
    if isinstance(event, FollowFace):
        own = FaceRef.track(-stored.seq if event.track is None else event.track)
        grown = event.source
        listed = [own, *event.joins]
        if grown is not None and grown.kind is RefKind.TRACK:
            listed.append(grown)
        together = tuple(dict.fromkeys(listed))
        return (together, "") if len(together) > 1 else None
    return None


class Groups:
    """Which tracks are one person: each belongs to the newest group that lists it."""

    def __init__(self) -> None:
        self._listed: dict[FaceRef, list[StoredEvent]] = {}

    def put(self, stored: StoredEvent) -> None:
        """Let a decision that groups tracks count."""
        for ref in _grouped(stored):
            insort(self._listed.setdefault(ref, []), stored, key=attrgetter("seq"))

    def take(self, stored: StoredEvent) -> None:
        """Let a decision that groups tracks count no longer."""
        for ref in _grouped(stored):
            self._listed[ref] = [e for e in self._listed.get(ref, []) if e.seq != stored.seq]

    def of(self, ref: FaceRef) -> tuple[int | None, str]:
        """The group's number and the person's name."""
        listed = self._listed.get(ref)
        if not listed:
            return None, ""
        return listed[-1].seq, self._name(listed[-1])

    def members(self, ref: FaceRef) -> tuple[FaceRef, ...]:
        """All tracks of this track's person, itself included."""
        number, _ = self.of(ref)
        if number is None:
            return (ref,)
        listed = _grouped(self._listed[ref][-1])
        return tuple(other for other in listed if self.of(other)[0] == number)

    def touched(self, stored: StoredEvent) -> set[FaceRef]:
        """Tracks whose person, or its name, may follow from a decision that groups tracks."""
        found: set[FaceRef] = set()
        waiting = list(_grouped(stored))
        while waiting:
            ref = waiting.pop()
            if ref not in found:
                found.add(ref)
                # A name goes from track to track where tracks were joined.
                waiting += [o for e in self._listed.get(ref, []) for o in _grouped(e)]
        return found

    def _name(self, stored: StoredEvent) -> str:
        """Joining tracks does not take a name away that one of them had."""
        if isinstance(stored.event, GroupTracks):
            return stored.event.person
        listed, name = grouping(stored) or ((), "")
        if name:
            return name
        earlier = {
            other.seq: other
            for ref in listed
            for other in self._listed.get(ref, [])
            if other.seq < stored.seq
        }
        names = (self._name(earlier[seq]) for seq in sorted(earlier, reverse=True))
        return next((known for known in names if known), "")


def _grouped(stored: StoredEvent) -> tuple[FaceRef, ...]:
    found = grouping(stored)
    return found[0] if found is not None else ()


def summarize_run(
    rows: RunRows, groups: Groups, which: IntArray | None = None
) -> list[TrackSummary]:
    """Summaries of a run's tracks, in the order of their numbers.

    Args:
        which: Places in ``rows.tracks``, sorted; None for all.
    """
    if len(rows.tracks) == 0 or (which is not None and len(which) == 0):
        return []
    order, starts = rows.by_track, rows.bounds[:-1]
    if which is not None:
        order = np.concatenate([order[rows.bounds[i] : rows.bounds[i + 1]] for i in which.tolist()])
        lengths = rows.bounds[which + 1] - rows.bounds[which]
        starts = np.cumsum(lengths) - lengths
    numbers = rows.tracks if which is None else rows.tracks[which]
    samples = rows.samples if which is None else rows.samples[which]
    pts, codes, shown = rows.table.pts[order], rows.decided(order), rows.covered[order]

    def count(mask: NDArray[np.bool_]) -> list[int]:
        return np.add.reduceat(mask.astype(np.int64), starts).tolist()  # type: ignore[no-any-return]

    exists = shown if rows.touched_only else np.ones(len(order), np.bool_)
    provenance = rows.provenance(order)
    counts = zip(*(count((provenance == who) & exists) for who in Provenance), strict=True)
    accepted = count(codes == ACCEPTED)
    out = (codes == REJECTED) & exists
    rejected, covered, frames = count(out), count(shown), count(exists)
    live = rows.live(order[starts]).tolist()
    cut = rows.cut(order)
    some_cut = count(cut) if cut.any() else [0] * len(frames)
    first = np.minimum.reduceat(np.where(exists, pts, _LATEST), starts).tolist()
    last = np.maximum.reduceat(np.where(exists, pts, _EARLIEST), starts).tolist()
    score, sample = rows.best(samples).tolist(), rows.table.pts[samples].tolist()
    ends = np.append(starts[1:], len(order)).tolist()
    found = []
    for i, (track, kinds) in enumerate(zip(numbers.tolist(), counts, strict=True)):
        if not frames[i]:
            continue
        ref = FaceRef.track(track, rows.run)
        group, person = groups.of(ref)
        part = slice(int(starts[i]), ends[i])
        some = 0 < rejected[i] < frames[i]
        found.append(
            TrackSummary(
                ref,
                track,
                first[i],
                last[i],
                frames[i],
                score[i],
                status_of(frames[i], accepted[i], rejected[i]),
                kinds,
                person,
                min(max(sample[i], first[i]), last[i]),
                covered[i],
                rejected[i],
                not live[i] and not accepted[i],
                group,
                tuple(np.unique(pts[part][out[part]]).tolist()) if some else (),
                kept=extent(pts[part][~cut[part]]) if some_cut[i] else None,
            )
        )
    return found


def summarize_person(track: PersonTrack, groups: Groups, frames: IntArray) -> TrackSummary | None:
    """Summary of a person's track; None when nothing of it is left."""
    where, codes = track.codes(frames)
    kept = codes != REMOVED
    own = frames[where][kept]
    if len(own) == 0:
        return None
    group, person = groups.of(track.base)
    drawn = int(np.isin(own, np.array(track.keyframes, np.int64)).sum())
    accepted, rejected = int((codes == ACCEPTED).sum()), int((codes == REJECTED).sum())
    sample = next((pts for pts in track.keyframes if pts in own), int(own[0]))
    face = track.face_at(int(sample))
    return TrackSummary(
        track.base,
        track.base.number,
        int(own[0]),
        int(own[-1]),
        len(own),
        1.0,
        status_of(len(own), accepted, rejected),
        (0, len(own) - drawn, drawn),
        person,
        int(sample),
        len(own) - rejected,
        rejected,
        False,
        group,
        tuple(frames[where][codes == REJECTED].tolist()) if rejected < len(own) else (),
        face.box.width if face is not None else 0.0,
        extent(own[~cut]) if (cut := track.cut(own)).any() else None,
        track.tool,
    )


def status_of(frames: int, accepted: int, rejected: int) -> Status:
    """Accepted or rejected where all of so many faces are, else undecided."""
    if rejected == frames:
        return STATUS[REJECTED]
    return STATUS[ACCEPTED if accepted == frames else UNDECIDED]
