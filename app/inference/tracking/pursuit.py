"""Follows one face from frame to frame in one direction, and knows when it is gone.

Sparse flow carries the box; what the face has looked like so far corrects it and says how sure
that is; where it is lost it is looked for near where it should be, for a while. What a run found
in the frame (hints) is held on to.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from app.core.model import FloatArray
from app.core.refs import FaceRef
from app.core.track_decisions import EndReason
from app.inference.tracking.camera_motion import moved
from app.inference.tracking.clues import SCORED, Clues, Look, anchored, shown_by
from app.inference.tracking.face_memory import FaceMemory
from app.inference.tracking.flow import AROUND_FACE, SIDE, carried, halves, inside_share
from app.inference.tracking.hints import Hint
from app.inference.tracking.pictures import CutDetector
from app.inference.tracking.places import Gone, Place, Size, bent, carried_out, held
from app.inference.tracking.sights import Sight

LOST: Final = 0.45
"""Likeness below which the face is not where the flow says."""
_AGAIN: Final = 0.62
"""Likeness from which it is found again after it was lost."""
_LEARNT: Final = 0.7
_HIDDEN_SECONDS: Final = 2.0
_MET_SECONDS: Final = 0.12
_SHORT_TRACK: Final = 0.5
"""A track that goes on no longer than so many seconds is passed, not joined for good."""
_LEAST_INSIDE: Final = 0.3
_SLOWER: Final = 0.85
_SIZES: Final = (0.87, 1.0, 1.15)
_MEMORY: Final = 40
_LOOK_SECONDS: Final = 0.2
"""How often a detector looks near the face."""
_UNLIKE: Final = 0.6
"""A face that a detector sees no longer is lost unless it looks as much as this like itself."""
_AGAIN_UNSEEN: Final = 0.72


class Pursuit:
    """One walk.

    Args:
        size: (width, height) of the picture, displayed source pixels.
        box: (4,) the face in the first frame.
        seconds: Time of a frame by its ordinal.
        hints: What is known of a frame by its ordinal.
        look: Looks for faces near a place of a frame; None where there is no detector.

    Attributes:
        box: Where the face was last.
        joins: Tracks that it met.
        ended: Why it went no farther; None while it does.
    """

    def __init__(
        self,
        size: tuple[int, int],
        box: FloatArray,
        *,
        seconds: Callable[[int], float],
        hints: Callable[[int], Sequence[Hint]],
        look: Look | None = None,
    ) -> None:
        self.box = np.asarray(box, np.float32)
        self.joins: dict[FaceRef, None] = {}
        self.ended: EndReason | None = None
        self._size = size
        self._seconds = seconds
        self._clues = Clues(hints, look, seconds)
        self._sizes = Size(self.box)
        self._guess: list[Place] = []
        self._drift = np.zeros(2, np.float32)
        self._walked: set[int] = set()
        self._before: Sight | None = None
        self._memory: FaceMemory | None = None
        self._cuts = CutDetector()
        self._speed = np.zeros(2, np.float32)
        self._seen: list[tuple[float, FloatArray]] = []
        self._gone: Gone | None = None
        self._meeting: dict[FaceRef, float] = {}

    def feed(self, sight: Sight) -> list[Place]:
        """The next frame; answers with the places that became known, in the order walked."""
        if self._before is None or self._memory is None:
            self._before, self._memory = sight, FaceMemory(sight, self.box)
            self._cuts.feed(sight.small)
            self._clues.begin(sight, self.box)
            self._seen.append((self._seconds(sight.position), self.box))
            return []
        camera = moved(self._before.small, sight.small) / self._small_scale(sight)
        cut = self._cuts.feed(sight.small)
        if cut and self._flown(sight, camera)[1] < _AGAIN:
            return self._end(EndReason.CUT, sight.position)
        out = self._search(sight, camera) if self._gone else self._step(sight, camera)
        self._before = sight
        return out

    def finish(self, reason: EndReason) -> list[Place]:
        """No more frames come."""
        if self.ended is not None:
            return []
        hidden = self._gone is not None and reason is EndReason.LIMIT
        return self._end(EndReason.HIDDEN if hidden else reason, None)

    # The face is in sight

    def _step(self, sight: Sight, camera: FloatArray) -> list[Place]:
        memory = self._known()
        self._suppose(sight.position, camera)
        box, sure = self._flown(sight, camera)
        expected = box if box is not None else self._expected(camera)
        known = self._clues.at(sight, expected, every=_LOOK_SECONDS if sure > LOST else 0.0)
        hint = shown_by(known, expected)
        if hint is not None and (box is None or sure < LOST):
            alike = memory.near(sight, hint.box, reach=0.2)[1]
            box, sure = hint.box, max(alike, 0.5 * hint.score + 0.3)
        if box is not None and self._unseen_too_long(sight, box):
            return self._lose(sight, camera)
        if box is None or sure < LOST:
            box, sure = memory.search(sight, self._expected(camera), reach=0.6, sizes=_SIZES)
            if sure < _AGAIN:
                return self._lose(sight, camera)
        if hint is not None:
            box = anchored(box, hint)
            sure = max(sure, hint.score)
        box = self._sizes.kept(box, known=hint is not None)
        if inside_share(box, *self._size) < _LEAST_INSIDE:
            return self._lose(sight, camera)
        return self._reach(sight, box, sure, hint=hint, camera=camera)

    def _flown(self, sight: Sight, camera: FloatArray) -> tuple[FloatArray | None, float]:
        """Where the flow carries the box, put right by memory, and how alike that looks."""
        memory = self._known()
        best: tuple[FloatArray | None, float] = None, -1.0
        for shift in (camera + self._speed, camera):
            box = self._carried(sight, shift)
            if box is None:
                continue
            near, alike = memory.near(sight, box, reach=0.15)
            if alike > best[1]:
                best = box + 0.4 * (near - box), alike
            if alike > _LEARNT or not self._speed.any():
                break
        return best

    def _carried(self, sight: Sight, shift: FloatArray) -> FloatArray | None:
        before = self._before
        if before is None:
            return None
        centre, half = halves(self.box)
        reach = half * AROUND_FACE
        a = before.window(centre, reach, size=(SIDE, SIDE))
        b = sight.window(centre + shift, reach, size=(SIDE, SIDE))
        box = carried(a, b, self.box)
        return None if box is None else np.asarray(box + np.tile(shift, 2), np.float32)

    def _reach(
        self, sight: Sight, box: FloatArray, sure: float, *, hint: Hint | None, camera: FloatArray
    ) -> list[Place]:
        memory, at = self._known(), sight.position
        motion = (box[:2] + box[2:] - self.box[:2] - self.box[2:]) / 2 - camera
        self._speed = np.asarray(0.6 * self._speed + 0.4 * motion, np.float32)
        seen = hint is not None and hint.score > SCORED
        if sure > _LEARNT and (seen or not self._clues.often_seen):
            memory.learn(sight, box, sure=seen)
        self.box = np.asarray(box, np.float32)
        self._seen.append((self._seconds(at), self.box))
        del self._seen[:-_MEMORY]
        self._walked.add(at)
        place = Place(at, self.box, float(np.clip(sure, 0, 1)))
        if hint is not None:
            self._guess, self._drift = [place], self._speed
        if hint is not None and hint.track is not None:
            self._meet(at, hint)
        elif hint is None:
            self._meeting.clear()
        return [place]

    def _meet(self, at: int, hint: Hint) -> None:
        """A covered track shows the same face: after a few frames it goes on with it."""
        if hint.track is None:
            return
        now = self._seconds(at)
        began = self._meeting.setdefault(hint.track, now)
        if abs(now - began) < min(_MET_SECONDS, abs(hint.goes_on)):
            return
        self.joins[hint.track] = None
        if hint.goes_on > _SHORT_TRACK:
            self.ended = EndReason.MET

    def _suppose(self, at: int, camera: FloatArray) -> None:
        """Where the face would be if nothing had come before it since a detector saw it."""
        if self._guess:
            self._drift = np.asarray(self._drift * _SLOWER, np.float32)
            box = self._guess[-1].box + np.tile(camera + self._drift, 2)
            self._guess.append(Place(at, np.asarray(box, np.float32), 0.0))

    # The face is out of sight

    def _lose(self, sight: Sight, camera: FloatArray) -> list[Place]:
        since = self._clues.unseen_since
        unseen = since is not None and self._clues.often_seen
        self._gone = Gone(self._seen[-1][0], _AGAIN_UNSEEN if unseen else _AGAIN)
        if unseen and since is not None and self._guess:
            # What was followed since was perhaps what hides it.
            self._gone = Gone(since, _AGAIN_UNSEEN, self._guess[:-1])
            self._speed = self._drift
        self._clues.unseen_since = None
        return self._search(sight, camera)

    def _search(self, sight: Sight, camera: FloatArray) -> list[Place]:
        gone, memory, at = self._lost(), self._known(), sight.position
        last = gone.places[-1].box if gone.places else self.box
        self._speed = np.asarray(self._speed * _SLOWER, np.float32)
        expected = np.asarray(last + np.tile(camera + self._speed, 2), np.float32)
        away = abs(self._seconds(at) - gone.since)
        if away > _HIDDEN_SECONDS:
            return self._leave(at)
        gone.places.append(Place(at, expected, 0.0))
        if inside_share(expected, *self._size) < 0.1:
            return []
        known = self._clues.at(sight, expected, every=_LOOK_SECONDS / 2)
        hint = shown_by(known, expected, reach=0.5 + 0.7 * away)
        box, alike = memory.search(sight, expected, reach=min(0.5 + 1.5 * away, 2.0), sizes=_SIZES)
        if hint is not None:
            beside = memory.near(sight, hint.box, reach=0.25)[1]
            if beside >= LOST + 0.12 * min(away, 1.0):
                box, alike = hint.box, max(beside, _AGAIN)
        if alike < (_AGAIN if hint is not None else gone.least + 0.08 * min(away, 1.0)):
            return []
        between = bent(gone.places, box)
        self._gone = None
        self._speed = np.zeros(2, np.float32)
        return between + self._reach(sight, box, alike, hint=hint, camera=camera)

    def _leave(self, at: int) -> list[Place]:
        """It is gone: through the picture's edge, behind something, or nobody knows where."""
        outside = inside_share(self._expected(np.zeros(2, np.float32)), *self._size)
        if outside < _LEAST_INSIDE:
            return self._end(EndReason.EDGE, at)
        return self._end(EndReason.HIDDEN if self._gone else EndReason.LOST, at)

    def _end(self, reason: EndReason, at: int | None) -> list[Place]:
        """Cover a little longer, as nobody saw it go."""
        self.ended = reason
        places = list(self._gone.places) if self._gone else []
        if reason is EndReason.CUT:
            places = [one for one in places if one.position != at]
        elif at is not None and (not places or places[-1].position != at):
            places.append(Place(at, self.box, 0.0))
        self._gone = None
        if not places:
            return []
        places = [one for one in places if one.position not in self._walked]
        outward = carried_out(places, self._seen, self._size, seconds=self._seconds)
        if outward is not None:
            self.ended = EndReason.EDGE if reason is not EndReason.CUT else reason
            return outward
        return held(places, self._seen[-1][0], seconds=self._seconds)

    # What is known

    def _expected(self, camera: FloatArray) -> FloatArray:
        return np.asarray(self.box + np.tile(camera + self._speed, 2), np.float32)

    def _unseen_too_long(self, sight: Sight, box: FloatArray) -> bool:
        """Whether a detector sees no face there any more, and it has come to look otherwise."""
        if not self._clues.long_unseen(sight.position):
            return False
        return self._known().steady(sight, box) < _UNLIKE

    def _small_scale(self, sight: Sight) -> float:
        return float(max(sight.small.shape)) / max(self._size)

    def _known(self) -> FaceMemory:
        assert self._memory is not None
        return self._memory

    def _lost(self) -> Gone:
        assert self._gone is not None
        return self._gone
