"""Commands on tracks: who they are, where they begin and end, split, join and swap."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.core.changes import Changes
from app.core.decisions import (
    FaceRef,
    FollowedBox,
    GroupTracks,
    JoinTracks,
    SetSpan,
    SplitTrack,
    SwapTracks,
)
from app.core.errors import UsageError
from app.core.geometry import interpolate
from app.core.model import Face
from app.core.said import say
from app.review.commands.base import Commands


class TrackCommands(Commands):
    """Are about tracks as a whole."""

    def group(self, tracks: Sequence[FaceRef], person: str = "") -> Changes:
        """These tracks, and those already grouped with them, are one person."""
        if not tracks:
            raise UsageError(say("there is no such track: none was named"))
        self.check_tracks(*tracks)
        together = dict.fromkeys(other for ref in tracks for other in self.state.members(ref))
        return self.do(GroupTracks(tuple(together), person.strip()))

    def ungroup(self, track: FaceRef) -> Changes:
        """This track is a person of its own."""
        return self.do(GroupTracks((track,)))

    def set_span(
        self,
        ref: FaceRef,
        first: int,
        last: int,
        *,
        path: Sequence[FollowedBox] | None = None,
        reason: str = "",
    ) -> Changes:
        """Let a track begin and end elsewhere.

        What lies outside is rejected; where it becomes longer, its first or last box is held.

        Args:
            path: Boxes of the frames that it gains, in place of held ones.
            reason: Why there is no face in what is cut off.
        """
        self.check_tracks(ref)
        if first > last:
            raise UsageError(say("a track begins before it ends"))
        boxes = self._held(ref, first, last) if path is None else tuple(path)
        return self.do(SetSpan(ref, first, last, boxes, reason.strip()))

    def split(self, ref: FaceRef, pts: int) -> Changes:
        """Make two tracks of one; the later begins at ``pts``. Nothing else is decided."""
        self.check_tracks(ref)
        frames = self.state.frames_of(ref)
        if not int(frames[0]) < pts <= int(frames[-1]):
            raise UsageError(say("a track is split after its first frame and not after its last"))
        return self.do(SplitTrack(ref, pts, 0 if ref.by_person else self._free_number(ref)))

    def join(
        self,
        tracks: Sequence[FaceRef],
        *,
        path: Sequence[FollowedBox] | None = None,
        person: str = "",
    ) -> Changes:
        """These tracks are one person's face; what lies between them is covered.

        Args:
            tracks: Two or more.
            path: Boxes of the gaps; None lets them go straight from one track to the next.
        """
        listed = list(dict.fromkeys(tracks))
        if len(listed) < 2:
            raise UsageError(say("two or more tracks are joined"))
        self.check_tracks(*listed)
        listed.sort(key=lambda ref: int(self.state.frames_of(ref)[0]))
        boxes = self._bridges(listed) if path is None else tuple(path)
        members = dict.fromkeys(other for ref in listed for other in self.state.members(ref))
        together = dict.fromkeys([*listed, *members])
        return self.do(JoinTracks(tuple(together), boxes, person.strip()))

    def swap(self, a: FaceRef, b: FaceRef, pts: int) -> Changes:
        """From a frame on, two tracks are each the other."""
        if a == b:
            raise UsageError(say("a track cannot be swapped with itself"))
        self.check_tracks(a, b)
        if not any(self.state.frames_of(ref)[-1] >= pts for ref in (a, b)):
            raise UsageError(say("both tracks end before this frame"))
        return self.do(SwapTracks(a, b, pts))

    def _held(self, ref: FaceRef, first: int, last: int) -> tuple[FollowedBox, ...]:
        """The first and the last box of a track, in the frames that it does not reach."""
        known, frames = self.state.frames_of(ref), self.frames
        start, end = int(known[0]), int(known[-1])
        before = frames[(frames >= first) & (frames < min(start, last + 1))].tolist()
        after = frames[(frames > max(end, first - 1)) & (frames <= last)].tolist()
        ends = [(before, start), (after, end)]
        return tuple(
            FollowedBox(pts, self.face_of(ref, at).box) for stamps, at in ends for pts in stamps
        )

    def _bridges(self, tracks: list[FaceRef]) -> tuple[FollowedBox, ...]:
        """Boxes between the end of each track and the beginning of the next."""
        frames, found = self.frames, []
        ends: Face | None = None
        for ref in tracks:
            own = self.state.frames_of(ref)
            begins = self.face_of(ref, int(own[0]))
            if ends is not None:
                gap = frames[(frames > ends.pts) & (frames < begins.pts)]
                for pts in gap.tolist():
                    share = (pts - ends.pts) / (begins.pts - ends.pts)
                    found.append(FollowedBox(pts, interpolate(ends.box, begins.box, share), 0.5))
            last = self.face_of(ref, int(own[-1]))
            if ends is None or last.pts > ends.pts:
                ends = last
        return tuple(found)

    def _free_number(self, ref: FaceRef) -> int:
        """A number that no track of the run has, or had."""
        layers = self.state.layers
        used = [
            int(np.max(rows.tracks, initial=0)) for rows in layers.all_rows() if rows.run == ref.run
        ]
        split = [
            stored.event.number
            for stored, _ in self.state.gestures.all()
            if isinstance(stored.event, SplitTrack) and stored.event.ref.run == ref.run
        ]
        return max([*used, *split, ref.number]) + 1
