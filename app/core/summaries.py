"""Summaries of all tracks of a state, also of those whose faces come from several places."""

from __future__ import annotations

import numpy as np

from app.core.keyframes import ACCEPTED, REJECTED, REMOVED
from app.core.layers import Layers
from app.core.model import Provenance
from app.core.refs import FaceRef
from app.core.tracks import Groups, TrackSummary, status_of, summarize_person, summarize_run


def summarize(layers: Layers, groups: Groups) -> list[TrackSummary]:
    """All tracks: the run's, those kept from earlier runs, the person's; each by its number."""
    grown = {base for base in layers.drawn if not base.by_person}
    mixed = sorted(grown | layers.identities.renamed, key=lambda ref: (ref.run or 0, ref.number))
    others = {ref: _mixed(ref, layers, groups) for ref in mixed}
    found: list[TrackSummary] = []
    for rows in layers.all_rows():
        own = [track for track in summarize_run(rows, groups) if track.ref not in others]
        own += [track for ref, track in others.items() if ref.run == rows.run and track is not None]
        found += sorted(own, key=lambda track: track.track)
    known = {rows.run for rows in layers.all_rows()}
    found += [
        track
        for ref, track in others.items()
        if ref.run is not None and ref.run not in known and track is not None
    ]
    drawn = [
        summarize_person(track, groups, layers.frames.frames)
        for base, track in layers.drawn.items()
        if base.by_person and base not in others
    ]
    drawn += [track for ref, track in others.items() if ref.by_person]
    return found + sorted(
        (track for track in drawn if track is not None), key=lambda track: -track.track
    )


def _mixed(ref: FaceRef, layers: Layers, groups: Groups) -> TrackSummary | None:
    """A track that was split or swapped, or that a person lengthened."""
    pts, who, codes, covered = (
        [np.zeros(0, kind)] for kind in (np.int64, np.uint8, np.uint8, np.bool_)
    )
    scores, live, sample, drawn_on = [0.0], False, None, False
    for rows in layers.all_rows():
        own = rows.rows_named(ref)
        own = own[rows.covered[own]] if rows.touched_only else own
        if not len(own):
            continue
        pts.append(rows.table.pts[own])
        who.append(rows.provenance()[own])
        codes.append(rows.decided(own))
        covered.append(rows.covered[own])
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
    )
