"""Follows one face from frame to frame in one direction, and knows when it is gone.

Sparse flow carries the box; what the face has looked like so far corrects it and says how sure
that is; where it is lost it is looked for near where it should be, for a while. What a run found
in the frame (hints) is held on to.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np

from app.core.model import FloatArray
from app.core.refs import FaceRef
from app.core.track_decisions import EndReason
from app.inference.heads import on_one_head
from app.inference.tracking.camera_motion import moved
from app.inference.tracking.edges import carry, may_leave
from app.inference.tracking.face_memory import FaceMemory
from app.inference.tracking.flow import AROUND_FACE, SIDE, carried, halves, inside_share
from app.inference.tracking.hints import Hint
from app.inference.tracking.pictures import CutDetector
from app.inference.tracking.sights import Sight

LOST: Final = 0.45
"""Likeness below which the face is not where the flow says."""
_AGAIN: Final = 0.62
"""Likeness from which it is found again after it was lost."""
_LEARNT: Final = 0.7
_ANCHORED: Final = 0.55
"""How far a box goes to a detection of the same face, at a score of 1."""
_HIDDEN_SECONDS: Final = 2.0
_HELD_SECONDS: Final = 0.2
"""A face that was lost stays covered so long where it should be."""
_MET_SECONDS: Final = 0.12
_SHORT_TRACK: Final = 0.5
"""A track that goes on no longer than so many seconds is passed, not joined for good."""
_LEAST_INSIDE: Final = 0.3
_SLOWER: Final = 0.85
_SIZES: Final = (0.87, 1.0, 1.15)
_MEMORY: Final = 40
_GROWS: Final = 1.3
"""... so many times what it was when a detector saw it last, and slowly more."""
_LOOK_SECONDS: Final = 0.2
"""How often a detector looks near the face."""
_SCORED: Final = 0.4
_OFTEN: Final = 3
"""A face that a detector saw so often there would be seen, if it were still there."""
_UNSEEN_SECONDS: Final = 0.4
_UNLIKE: Final = 0.6
"""... unless it looks as much as this like the face."""
_AGAIN_UNSEEN: Final = 0.72

Look = Callable[[Sight, FloatArray], list[Hint]]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the face is in a frame. ``box`` is (4,) displayed source pixels."""

    position: int
    box: FloatArray
    sure: float


@dataclass(slots=True)
class _Gone:
    """Frames since the face was lost: where it should be in each.

    Attributes:
        since: When it was seen last.
        least: Likeness from which it is found again.
    """

    since: float
    least: float
    places: list[Place] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Way:
    """From a detector's box to the one that a person would draw: shift in face sizes, and size."""

    shift: FloatArray = field(default_factory=lambda: np.zeros(2, np.float32))
    size: FloatArray = field(default_factory=lambda: np.ones(2, np.float32))

    @classmethod
    def between(cls, seen: FloatArray, drawn: FloatArray) -> _Way:
        """What makes the second box of the first."""
        (middle, half), (wanted, size) = halves(seen), halves(drawn)
        shift = ((wanted - middle) / half).clip(-0.5, 0.5)
        return cls(np.asarray(shift, np.float32), np.asarray((size / half).clip(0.7, 1.5)))

    def drawn(self, hint: Hint) -> Hint:
        """A hint as a person would have drawn it."""
        middle, half = halves(hint.box)
        middle, half = middle + self.shift * half, half * self.size
        box = np.concatenate([middle - half, middle + half]).astype(np.float32)
        return replace(hint, box=box)


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
        self._hints = hints
        self._look = look
        self._looked = -1.0
        self._sightings = 0
        self._unseen_since: float | None = None
        self._way = _Way()
        self._side = _side(self.box)
        self._guess: list[Place] = []
        self._drift = np.zeros(2, np.float32)
        self._walked: set[int] = set()
        self._before: Sight | None = None
        self._memory: FaceMemory | None = None
        self._cuts = CutDetector()
        self._speed = np.zeros(2, np.float32)
        self._seen: list[tuple[float, FloatArray]] = []
        self._gone: _Gone | None = None
        self._meeting: dict[FaceRef, float] = {}

    def feed(self, sight: Sight) -> list[Place]:
        """The next frame; answers with the places that became known, in the order walked."""
        if self._before is None or self._memory is None:
            self._before, self._memory = sight, FaceMemory(sight, self.box)
            self._cuts.feed(sight.small)
            self._begin(sight)
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
        known = self._known_of(sight, expected, every=_LOOK_SECONDS if sure > LOST else 0.0)
        hint = self._hint(known, expected)
        if hint is not None and (box is None or sure < LOST):
            alike = memory.near(sight, hint.box, reach=0.2)[1]
            box, sure = hint.box, max(alike, 0.5 * hint.score + 0.3)
        if self._unseen_too_long(sight, box):
            return self._lose(sight, camera)
        if box is None or sure < LOST:
            box, sure = memory.search(sight, self._expected(camera), reach=0.6, sizes=_SIZES)
            if sure < _AGAIN:
                return self._lose(sight, camera)
        if hint is not None:
            box = self._anchored(box, hint)
            sure = max(sure, hint.score)
        box = self._sized(box, known=hint is not None)
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
        seen = hint is not None and hint.score > _SCORED
        if sure > _LEARNT and (seen or self._sightings < _OFTEN):
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
        since = self._unseen_since
        unseen = since is not None and self._sightings >= _OFTEN
        self._gone = _Gone(self._seen[-1][0], _AGAIN_UNSEEN if unseen else _AGAIN)
        if unseen and since is not None and self._guess:
            # What was followed since was perhaps what hides it.
            self._gone = _Gone(since, _AGAIN_UNSEEN, self._guess[:-1])
            self._speed = self._drift
        self._unseen_since = None
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
        known = self._known_of(sight, expected, every=_LOOK_SECONDS / 2)
        hint = self._hint(known, expected, reach=0.5 + 0.7 * away)
        box, alike = memory.search(sight, expected, reach=min(0.5 + 1.5 * away, 2.0), sizes=_SIZES)
        if hint is not None:
            beside = memory.near(sight, hint.box, reach=0.25)[1]
            if beside >= LOST + 0.12 * min(away, 1.0):
                box, alike = hint.box, max(beside, _AGAIN)
        if alike < (_AGAIN if hint is not None else gone.least + 0.08 * min(away, 1.0)):
            return []
        between = self._between(gone.places, box)
        self._gone = None
        self._speed = np.zeros(2, np.float32)
        return between + self._reach(sight, box, alike, hint=hint, camera=camera)

    def _between(self, places: list[Place], box: FloatArray) -> list[Place]:
        """The frames in which it was hidden, bent to end where it was found again."""
        off = box - places[-1].box
        count = len(places)
        return [
            Place(one.position, np.asarray(one.box + off * ((i + 1) / count), np.float32), 0.3)
            for i, one in enumerate(places[:-1])
        ]

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
        times = [self._seconds(one.position) for one in places]
        if may_leave(self.box, self._size):
            boxes = carry(self._seen, times, self._size)
            if boxes:
                self.ended = EndReason.EDGE if reason is not EndReason.CUT else reason
                outward = zip(places, boxes, strict=False)
                return [Place(one.position, box, 0.3) for one, box in outward]
        last = self._seen[-1][0]
        return [
            Place(one.position, one.box, 0.3)
            for one, when in zip(places, times, strict=True)
            if abs(when - last) <= _HELD_SECONDS + 1e-6
        ]

    # What is known

    def _expected(self, camera: FloatArray) -> FloatArray:
        return np.asarray(self.box + np.tile(camera + self._speed, 2), np.float32)

    def _begin(self, sight: Sight) -> None:
        """How a detector's box of the face lies to the one that was drawn."""
        hint = self._hint(self._known_of(sight, self.box, every=0.0), self.box)
        if hint is not None:
            self._way = _Way.between(hint.box, self.box)
            self._sightings += hint.score > _SCORED

    def _known_of(self, sight: Sight, box: FloatArray, *, every: float) -> Sequence[Hint]:
        """What is known of a frame, looked at now if that was not done for so many seconds."""
        known = list(self._hints(sight.position))
        now = self._seconds(sight.position)
        if self._look is not None and (self._looked < 0 or abs(now - self._looked) >= every):
            self._looked = now
            seen = self._look(sight, box)
            known += seen
            if self._hint(seen, box) is not None:
                self._sightings += 1
                self._unseen_since = None
            elif self._unseen_since is None:
                self._unseen_since = now
        return [self._way.drawn(hint) for hint in known]

    def _unseen_too_long(self, sight: Sight, box: FloatArray | None) -> bool:
        """Whether a face that a detector saw well before was not seen for long."""
        if box is None or self._unseen_since is None or self._sightings < _OFTEN:
            return False
        if abs(self._seconds(sight.position) - self._unseen_since) < _UNSEEN_SECONDS:
            return False
        return self._known().steady(sight, box) < _UNLIKE

    def _hint(self, known: Sequence[Hint], box: FloatArray, *, reach: float = 0.35) -> Hint | None:
        """The hint that shows the face, if one does."""
        centre, half = halves(box)
        best: tuple[float, Hint] | None = None
        for hint in known:
            middle, other = halves(hint.box)
            ratio = float(other.mean() / half.mean())
            off = float(np.linalg.norm((middle - centre) / (2 * half)))
            if off > reach or not 0.55 < ratio < 1.8:
                continue
            worth = off + abs(float(np.log(ratio))) - 0.3 * hint.score
            if best is None or worth < best[0]:
                best = worth, hint
        return None if best is None else best[1]

    def _anchored(self, box: FloatArray, hint: Hint) -> FloatArray:
        if not on_one_head(box[None], hint.box[None])[0, 0]:
            return box
        share = _ANCHORED * min(1.0, 0.4 + hint.score)
        return np.asarray(box + share * (hint.box - box), np.float32)

    def _sized(self, box: FloatArray, *, known: bool) -> FloatArray:
        """A box that did not shrink or grow far from what it was when a detector saw it last."""
        side = _side(box)
        if known:
            self._side = side
        else:
            # Bit by bit it may: faces come nearer.
            self._side *= float(np.clip(side / self._side, 0.996, 1.004))
        wanted = float(np.clip(side, self._side / _GROWS, self._side * _GROWS))
        centre, half = halves(box)
        half = half * (wanted / side)
        return np.concatenate([centre - half, centre + half]).astype(np.float32)

    def _small_scale(self, sight: Sight) -> float:
        return float(max(sight.small.shape)) / max(self._size)

    def _known(self) -> FaceMemory:
        assert self._memory is not None
        return self._memory

    def _lost(self) -> _Gone:
        assert self._gone is not None
        return self._gone


def _side(box: FloatArray) -> float:
    return max(1.0, float(np.sqrt(max(1e-3, float(np.prod(box[2:] - box[:2]))))))
