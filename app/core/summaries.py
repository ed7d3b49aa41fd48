"""Summaries of all tracks of a state, also of those whose faces come from several places."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

import numpy as np

from app.core.changes import extent
from app.core.keyframes import ACCEPTED, REJECTED, REMOVED
from app.core.layers import Layers
from app.core.model import Provenance
from app.core.refs import FaceRef
from app.core.tracks import Groups, TrackSummary, status_of, summarize_person, summarize_run


class Summaries:
    """Summaries of the tracks of a state; after a decision only what it is about is made anew.

    Args:
        layers: Which face is where.
        groups: Which tracks are one person.
    """

    def __init__(self, layers: Layers, groups: Groups) -> None:
        self._layers, self._groups = layers, groups
        self._own: list[TrackSummary] | None = None
        self._stale: set[int] = set()
        self._whole: list[TrackSummary] | None = None
        self._by_ref: dict[FaceRef, TrackSummary] = {}
        self._others: dict[FaceRef, TrackSummary] = {}

    def forget(self) -> None:
        """Make all anew when they are asked for."""
        self._own, self._whole = None, None
        self._stale.clear()

    def renew(self, tracks: Iterable[int] = (), people: Iterable[FaceRef] = ()) -> None:
        """Make some anew when they are asked for.

        Args:
            tracks: Numbers of the active run, as the run called its tracks.
            people: Tracks that are another person's now, or whose person has another name.
        """
        run = self._layers.rows.run
        self._stale.update(tracks)
        self._stale.update(ref.number for ref in people if ref.run == run)
        self._whole = None

    def all(self) -> list[TrackSummary]:
        """All tracks: the run's, those kept from earlier runs, the person's; by their numbers."""
        if self._whole is None:
            self._whole = self._made()
            self._by_ref = {}
        return list(self._whole)

    def of(self, ref: FaceRef) -> TrackSummary | None:
        """The summary of one track; None where there is none of that name."""
        whole, rows = self.all(), self._layers.rows
        plain = ref.run == rows.run and ref not in self._layers.identities.renamed
        if plain and ref not in self._layers.drawn and self._own is not None:
            place = int(np.searchsorted(rows.tracks, ref.number))
            known = place < len(rows.tracks) and int(rows.tracks[place]) == ref.number
            return self._own[place] if known else None
        if not self._by_ref:
            self._by_ref = {track.ref: track for track in whole}
        return self._by_ref.get(ref)

    def _of_run(self) -> list[TrackSummary]:
        rows, groups = self._layers.rows, self._groups
        if self._own is None:
            self._own = summarize_run(rows, groups)
        else:
            # A run has the same tracks all the time, and all of them have faces.
            wanted = np.array(sorted(self._stale), np.int64)
            which = np.flatnonzero(np.isin(rows.tracks, wanted)) if len(wanted) else wanted
            for place, track in zip(
                which.tolist(), summarize_run(rows, groups, which), strict=True
            ):
                self._own[place] = track
        self._stale.clear()
        return self._own

    def _made(self) -> list[TrackSummary]:
        layers, groups = self._layers, self._groups
        grown = {base for base in layers.drawn if not base.by_person}
        mixed = sorted(
            grown | layers.identities.renamed, key=lambda ref: (ref.run or 0, ref.number)
        )
        others = {ref: self._kept(_mixed(ref, layers, groups)) for ref in mixed}
        found: list[TrackSummary] = []
        for rows in layers.all_rows():
            own = self._of_run() if rows is layers.rows else summarize_run(rows, groups)
            found += _among(own, others, rows.run)
        known = {rows.run for rows in layers.all_rows()}
        for run in sorted({ref.run for ref in others if ref.run is not None} - known):
            found += _among([], others, run)
        frames = layers.frames.frames
        drawn = [
            self._kept(summarize_person(track, groups, frames))
            for base, track in layers.drawn.items()
            if base.by_person and base not in others
        ]
        drawn += [track for ref, track in others.items() if ref.by_person]
        made = [track for track in (*drawn, *others.values()) if track is not None]
        self._others = {track.ref: track for track in made}
        return found + sorted(
            (track for track in drawn if track is not None), key=lambda track: -track.track
        )

    def _kept(self, made: TrackSummary | None) -> TrackSummary | None:
        """The same object as before where nothing differs: whoever follows looks at others only."""
        before = None if made is None else self._others.get(made.ref)
        return before if before == made else made


def _among(
    own: list[TrackSummary], others: dict[FaceRef, TrackSummary | None], run: int
) -> list[TrackSummary]:
    """A run's tracks, sorted by number, with those in place that are made of several parts."""
    mixed = [(ref, track) for ref, track in others.items() if ref.run == run]
    if not mixed:
        return own
    found = list(own)
    for ref, track in mixed:
        at = bisect_left(found, ref.number, key=_number)
        there = at < len(found) and found[at].ref == ref
        found[at : at + there] = [] if track is None else [track]
    return found


def _number(track: TrackSummary) -> int:
    return track.track


def _mixed(ref: FaceRef, layers: Layers, groups: Groups) -> TrackSummary | None:
    """A track that was split or swapped, or that a person lengthened."""
    pts, who, codes, covered, cut = (
        [np.zeros(0, kind)] for kind in (np.int64, np.uint8, np.uint8, np.bool_, np.bool_)
    )
    scores, live, sample, drawn_on = [0.0], False, None, False
    for rows in layers.all_rows():
        own = rows.rows_named(ref)
        own = own[rows.covered[own]] if rows.touched_only else own
        if not len(own):
            continue
        pts.append(rows.table.pts[own])
        who.append(rows.provenance(own))
        codes.append(rows.decided(own))
        covered.append(rows.covered[own])
        cut.append(rows.cut(own))
        scores.append(float(rows.best(own).max()))
        live = live or bool(rows.live(own).any())
        if sample is None:
            found = rows.table.provenance[own] == Provenance.DETECTOR
            best = np.where(found, rows.table.scores[own], np.float32(-1))
            sample = int(rows.table.pts[own[int(best.argmax())]])
    frames = layers.frames.frames
    for base, first, last in layers.identities.pieces(ref):
        if base not in layers.drawn:
            continue
        track = layers.drawn[base]
        where, shown = track.codes(frames)
        when = frames[where]
        kept = (shown != REMOVED) & (when >= first) & (when <= last)
        if not kept.any():
            continue
        drawn_on = True
        by_hand = np.isin(when[kept], np.array(track.keyframes, np.int64))
        pts.append(when[kept])
        kinds = np.where(by_hand, Provenance.PERSON, Provenance.TRACKER)
        who.append(kinds.astype(np.uint8))
        codes.append(shown[kept])
        covered.append(shown[kept] != REJECTED)
        cut.append(track.cut(when[kept]))
    when, kinds, code = np.concatenate(pts), np.concatenate(who), np.concatenate(codes)
    if not len(when):
        return None
    group, person = groups.of(ref)
    accepted, rejected = int((code == ACCEPTED).sum()), int((code == REJECTED).sum())
    counts = np.bincount(kinds, minlength=3).tolist()
    return TrackSummary(
        ref,
        ref.number,
        int(when.min()),
        int(when.max()),
        len(when),
        max(scores) if len(scores) > 1 else 1.0,
        status_of(len(when), accepted, rejected),
        (counts[0], counts[1], counts[2]),
        person,
        int(when.min()) if sample is None else sample,
        int(np.concatenate(covered).sum()),
        rejected,
        not drawn_on and not live and not accepted,
        group,
        tuple(np.unique(when[code == REJECTED]).tolist()) if 0 < rejected < len(when) else (),
        kept=extent(when[~off]) if (off := np.concatenate(cut)).any() else None,
        tool=layers.drawn[ref].tool if ref in layers.drawn else "",
    )
