"""Carries out decisions told in lines: each calls the command that the window calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import singledispatchmethod
from typing import Self

from app.batch.following import Direction, NearDetector, follow_face
from app.batch.gestures import lines
from app.batch.gestures.elsewhere import Elsewhere, decision_of, elsewhere_of
from app.batch.gestures.meaning import face_meant, scope_meant
from app.batch.gestures.places import there, track_of, where_shown
from app.batch.gestures.times import frame_at, span_between
from app.batch.jobs import run_index
from app.core.changes import Changes
from app.core.decisions import FaceRef, FollowFace, Scope, Settles, ZoneKind
from app.core.errors import UsageError
from app.core.model import Box, Landmarks
from app.core.remarks import Checked, SettledAs
from app.core.task import CancelToken
from app.core.timebase import FrameIndex
from app.review.answering import answer, settles
from app.review.concerns.concern import Concern
from app.review.concerns.queue import ConcernQueue
from app.review.people import Meant
from app.review.session import ReviewSession
from app.review.spot_check import sample_of
from app.store.study import Study

NOT_A_FACE = "never holds a face"
"""Reason of a zone that is told without one."""


@dataclass(frozen=True, slots=True)
class Done:
    """What a line did.

    Attributes:
        event: ``seq`` of the event in the log; None where nothing was to be done.
        track: Number of the track it was about, if it was about one.
        span: PTS of the frames that may look otherwise now; None for none.
        index: Of the medium.
        elsewhere: Other media in which the same was decided on the same person, each with the
            event in the log.
    """

    event: int | None
    track: int | None
    span: tuple[int, int] | None
    index: FrameIndex
    elsewhere: tuple[tuple[int, int], ...] = ()


class Decider:
    """Applies lines to one medium of a study.

    Args:
        study: The open study.
        medium_id: The medium.
        person: Who decides; the user of the operating system by default.
        token: Stops following a face.
    """

    def __init__(
        self,
        study: Study,
        medium_id: int,
        *,
        person: str | None = None,
        token: CancelToken | None = None,
    ) -> None:
        self._study, self._medium_id, self._token = study, medium_id, token
        self.index = study.load_index(medium_id) or run_index(study, medium_id, token=token)
        self.session = ReviewSession(study, medium_id, person=person)
        info = study.medium(medium_id).info
        self._size = info.width, info.height
        self._queue: ConcernQueue | None = None
        self._near = NearDetector(study, medium_id)
        self._before = study.head()[0]

    def apply(self, line: lines.AnyLine) -> Done:
        """Carry out one line: one event, or none.

        Raises:
            UsageError: It makes no sense; nothing was written.
            EnvironmentProblem: It could not be done; nothing was written.
        """
        known = self.session.refresh()  # a line about a person may have come from another medium
        others = self._others(line)
        before = self._study.head()[0]
        changes = self._do(line)
        if self._queue is not None:
            self._queue.update(known | changes)
        head = self._study.head()[0]
        number = changes.ref.number if changes.ref is not None and changes.tracks else None
        track = number if changes.ref is not None and changes.ref.kind == "track" else None
        event = head if head > before else None
        elsewhere = tuple(other.decide(decision_of(line)) for other in others)
        return Done(event, track, changes.frames, self.index, elsewhere)

    @property
    def queue(self) -> ConcernQueue:
        """The medium's concerns, kept current."""
        if self._queue is None:
            self._queue = ConcernQueue(self.session)
        return self._queue

    def close(self) -> None:
        """Free what follows faces."""
        self._near.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def concern(self, name: str) -> Concern:
        """A concern of the queue, or one that lines before this one did away with.

        Raises:
            UsageError: There is none of that id, or none any more.
        """
        found = self.queue.get(name)
        if found is None and self._study.head()[0] > self._before:
            past = ReviewSession(self._study, self._medium_id, up_to=self._before)
            found = ConcernQueue(past).get(name)
        if found is None:
            raise UsageError(f"there is no concern {name!r}, or none any more")
        return found

    @singledispatchmethod
    def _do(self, line: lines.Line) -> Changes:
        raise UsageError(f"{type(line).__name__} cannot be carried out")

    @_do.register
    def _add(self, line: lines.AddLine) -> Changes:
        pts, box = self._frame(line.at), self._box(line.box)
        answered = self._settles(line.concern)
        if line.track is not None:
            track_of(self.session, line.track)
        if line.follow == "none":
            return self.session.add_face(pts, box, track=line.track, settles=answered)
        event = self._followed(pts, box, line.follow, track=line.track)
        return self.session.follow(event, settles=answered)

    @_do.register
    def _judge(self, line: lines.JudgeLine) -> Changes:
        ref, pts = face_meant(line, self.session, index=self.index, size=self._size)
        scope = scope_meant(line, ref, session=self.session, index=self.index)
        answered = self._settles(line.concern)
        if line.do == "reject":
            if line.follow not in (None, "none"):
                raise UsageError('only an accepted face is followed: "follow" is not known here')
            return self.session.reject(ref, scope, pts, reason=line.reason, settles=answered)
        if line.follow in (None, "none"):
            return self.session.accept(ref, scope, pts, settles=answered)
        face = self.session.face_of(ref, pts)
        event = self._followed(pts, face.box, line.follow or "both", source=ref,
                               landmarks=face.landmarks)  # fmt: skip
        return self.session.follow(event, settles=answered)

    @_do.register
    def _edit(self, line: lines.EditLine) -> Changes:
        ref, pts = track_of(self.session, line.track), self._frame(line.at)
        there(self.session, ref, pts)
        return self.session.edit_face(ref, pts, self._box(line.box), blend=line.blend)

    @_do.register
    def _remove(self, line: lines.RemoveLine) -> Changes:
        ref = track_of(self.session, line.track)
        pts = where_shown(self.session, ref) if line.at is None else self._frame(line.at)
        if line.scope == "frame" and line.at is None:
            raise UsageError('"at" is missing: in which frame is it removed?')
        scope = Scope.frame() if line.scope == "frame" else Scope.track()
        return self.session.remove_face(ref, scope, pts)

    @_do.register
    def _settle(self, line: lines.SettleLine) -> Changes:
        concern = self.concern(line.concern)
        scopes = {"frame": Scope.frame(), "track": Scope.track()}
        scope = None if line.scope is None else scopes[line.scope]
        as_ = SettledAs(line.answer)
        return answer(self.session, concern, as_, note=line.note, scope=scope)

    @_do.register
    def _zone(self, line: lines.ZoneLine) -> Changes:
        first, last = span_between(self.index, line.first, line.last)
        kind = ZoneKind(line.kind)
        box = None if line.box is None else self._box(line.box)
        reason = line.reason or (NOT_A_FACE if kind is ZoneKind.IGNORE else "")
        tracks = [track_of(self.session, number) for number in line.tracks]
        return self.session.zone(kind, first, last, box=box, reason=reason, tracks=tracks)

    @_do.register
    def _span(self, line: lines.SpanLine) -> Changes:
        ref = track_of(self.session, line.track)
        frames = self.session.state.frames_of(ref)
        if line.first is None and line.last is None:
            raise UsageError('"from" or "to" is missing: where does the track begin or end?')
        first, last = span_between(self.index, line.first, line.last)
        first = int(frames[0]) if line.first is None else first
        last = int(frames[-1]) if line.last is None else last
        return self.session.set_span(ref, first, last, reason=line.reason)

    @_do.register
    def _split(self, line: lines.SplitLine) -> Changes:
        return self.session.split(track_of(self.session, line.track), self._frame(line.at))

    @_do.register
    def _together(self, line: lines.TracksLine) -> Changes:
        refs = [track_of(self.session, number) for number in line.tracks]
        if line.do == "group":
            return self.session.group(refs, line.person)
        return self.session.join(refs, person=line.person)

    @_do.register
    def _swap(self, line: lines.SwapLine) -> Changes:
        a, b = (track_of(self.session, number) for number in line.tracks)
        return self.session.swap(a, b, self._frame(line.at))

    @_do.register
    def _range(self, line: lines.RangeLine) -> Changes:
        return self.session.set_range([span_between(self.index, *span) for span in line.spans])

    @_do.register
    def _sizes(self, line: lines.SizesLine) -> Changes:
        return self.session.set_sizes(line.smallest, line.largest)

    @_do.register
    def _checked(self, line: lines.CheckedLine) -> Changes:
        pts = self._frame(line.at)
        sample = line.sample or sample_of(self._study, self._medium_id, pts)
        if sample is None:
            raise UsageError("no spot check asks about this frame; see faceveil spot-check")
        return self.session.record(Checked(sample, pts, line.missed))

    @_do.register
    def _comment(self, line: lines.CommentLine) -> Changes:
        if line.at is None and line.about is None:
            raise UsageError('"at" is missing: which frame is the comment about?')
        pts = self.index.start if line.at is None else self._frame(line.at)
        ref = None if line.track is None else track_of(self.session, line.track)
        box = None if line.box is None else self._box(line.box)
        return self.session.comment(
            pts, line.text, ref=ref, box=box, about=line.about, resolved=line.resolved
        )

    @_do.register
    def _lock(self, line: lines.LockLine) -> Changes:
        return self.session.lock(line.do == "lock", note=line.note)

    @_do.register
    def _undo(self, line: lines.UndoLine) -> Changes:
        if line.do == "redo":
            return self._or_nothing(self.session.redo, "there is nothing to be redone")
        if line.event is not None:
            known = {stored.seq for stored, _ in self.session.state.gestures.all()}
            if line.event not in known:
                raise UsageError(f"there is no decision {line.event} on this medium")
        nothing = "there is nothing of this person to be undone"
        return self._or_nothing(lambda: self.session.undo(line.event), nothing)

    def _or_nothing(self, command: Callable[[], Changes], nothing: str) -> Changes:
        changes = command()
        if not changes:
            raise UsageError(nothing)
        return changes

    @_do.register
    def _look(self, line: lines.LookLine) -> Changes:
        ref, pts = face_meant(line, self.session, index=self.index, size=self._size)
        scope = scope_meant(line, ref, session=self.session, index=self.index)
        return decision_of(line)(self.session, Meant(ref, scope, pts))

    def _others(self, line: lines.AnyLine) -> list[Elsewhere]:
        """Other media that show the person a line is about."""
        if not isinstance(line, lines.JudgeLine | lines.LookLine) or line.scope != "person":
            return []
        ref, _ = face_meant(line, self.session, index=self.index, size=self._size)
        return elsewhere_of(self._study, self.session, ref)

    def _followed(
        self,
        pts: int,
        box: Box,
        direction: Direction,
        *,
        track: int | None = None,
        source: FaceRef | None = None,
        landmarks: Landmarks | None = None,
    ) -> FollowFace:
        """A face followed with what is known already: nothing is read or built again for it."""
        return follow_face(
            self._study, self._medium_id, pts=pts, box=box, direction=direction, track=track,
            source=source, landmarks=landmarks, token=self._token, state=self.session.state,
            near=self._near,
        )  # fmt: skip

    # What lines speak of

    def _frame(self, seconds: float) -> int:
        return frame_at(self.index, seconds)

    def _box(self, sides: lines.BoxText) -> Box:
        return lines.box_of(sides, self._size)

    def _settles(self, concern: str | None) -> Settles | None:
        return None if concern is None else settles(self.concern(concern))
