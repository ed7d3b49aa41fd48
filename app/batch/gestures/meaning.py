"""Which face a line that accepts or rejects is about, and how far that reaches."""

from __future__ import annotations

from app.batch.gestures import lines
from app.batch.gestures.places import face_near, there, track_of, where_shown
from app.batch.gestures.times import frame_at, span_between
from app.core.decisions import FaceRef, Scope
from app.core.errors import UsageError
from app.core.timebase import FrameIndex
from app.review.session import ReviewSession


def face_meant(
    line: lines.JudgeLine | lines.LookLine,
    session: ReviewSession,
    *,
    index: FrameIndex,
    size: tuple[int, int],
) -> tuple[FaceRef, int]:
    """The face that a line is about, and a frame in which it is.

    Raises:
        UsageError: No face is meant, or none is there.
    """
    if line.track is not None:
        if line.box is not None:
            raise UsageError('a face is meant by "track", or by "at" and "box"')
        ref = track_of(session, line.track)
        if line.at is None:
            if line.scope == "frame":
                raise UsageError('"at" is missing: which frame is meant?')
            return ref, where_shown(session, ref)
        pts = frame_at(index, line.at)
        there(session, ref, pts)
        return ref, pts
    if line.at is None or line.box is None:
        raise UsageError('a face is meant by "track", or by "at" and "box"')
    pts = frame_at(index, line.at)
    return FaceRef.of(face_near(session, pts, lines.box_of(line.box, size))), pts


def scope_meant(
    line: lines.JudgeLine | lines.LookLine,
    ref: FaceRef,
    *,
    session: ReviewSession,
    index: FrameIndex,
) -> Scope:
    """How far a line reaches: by default the span, the track that it names, or the frame.

    Raises:
        UsageError: What is told of it does not fit together.
    """
    spanned = line.first is not None or line.last is not None
    wanted = line.scope or ("span" if spanned else "frame" if line.track is None else "track")
    if spanned and wanted != "span":
        raise UsageError(f'"from" and "to" are not known with the scope "{wanted}"')
    if wanted == "span":
        if not spanned:
            raise UsageError('the scope "span" needs "from" or "to"')
        return Scope.span(*span_between(index, line.first, line.last))
    if wanted == "alike":
        return session.alike(ref)
    return {"frame": Scope.frame, "track": Scope.track, "person": Scope.person}[wanted]()
