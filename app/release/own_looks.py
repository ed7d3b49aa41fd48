"""Faces that are covered otherwise than the rest of their medium: by whom, how and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from app.core.decisions import SetLook, StoredEvent
from app.core.fold import ReviewState
from app.export.effects.own import title_of
from app.export.effects.presets import warning_for


def own_looks(state: ReviewState, clock: Callable[[int], float]) -> list[dict[str, Any]]:
    """Every look that covers a face somewhere, by time, plain and ready for JSON.

    Args:
        state: The medium's.
        clock: A PTS as seconds.
    """
    found = []
    for stored in state.gestures.active():
        event = stored.event
        if not isinstance(event, SetLook) or event.look is None:
            continue
        frames = sorted(set(_frames(state, stored)))
        if frames:
            found.append(
                {
                    "decision": stored.seq,
                    "person": stored.person,
                    "effect": event.look.effect,
                    "options": event.look.options,
                    "title": title_of(event.look),
                    "known_about_the_effect": warning_for(event.look.of(state.redaction)),
                    "reason": event.reason,
                    "first": clock(frames[0]),
                    "last": clock(frames[-1]),
                    "frames": len(frames),
                }
            )
    return sorted(found, key=lambda one: (one["first"], one["decision"]))


def _frames(state: ReviewState, stored: StoredEvent) -> Iterator[int]:
    """PTS of the frames in which a decision says how a face is covered."""
    for rows in state.layers.all_rows():
        own = (rows.looks == stored.seq) & rows.covered
        yield from np.unique(rows.table.pts[own]).tolist()
    for track in state.layers.drawn.values():
        span = track.span
        frames = state.layers.frames.frames
        inside = [] if span is None else frames[(frames >= span[0]) & (frames <= span[1])].tolist()
        for pts in inside:
            face = track.face_at(pts)
            if face is not None and face.covered and track.look_by(pts) == stored.seq:
                yield pts
