"""A spot check at the screen: frames drawn at random, looked at one after the other."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, Signal

from app.controllers.display import Redaction
from app.controllers.study_reviews import StudyReviews
from app.controllers.workspace import Workspace
from app.core.changes import Changes
from app.core.geometry import iou_matrix
from app.core.model import Box, Face
from app.core.remarks import Checked, Sampled
from app.review.binomial import upper_bound
from app.review.sampling import sample
from app.review.session import ReviewSession
from app.review.spot_check import CONFIDENCE, DrawnFrame, checks_of
from app.review.whole_study import counting_gestures
from app.store.events import current_person
from app.store.study import Study

_SAME = 0.2
"""IoU from which a drawn box is the hidden face."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a check ended, as far as it came.

    Attributes:
        size, checked: Frames drawn, and looked at.
        missed: Frames in which a face was not covered.
        bound: With 95 % confidence no greater share of frames showed an uncovered face when the
            sample was drawn; None until all were looked at.
        hidden, noticed: Known covers that were hidden from the reviewer, and how many of them
            were noticed.
    """

    size: int
    checked: int
    missed: int
    bound: float | None
    hidden: int
    noticed: int


class SpotChecking(QObject):
    """Draws a sample, brings its frames, and writes down each answer before the next comes.

    Attributes:
        hidden_share: Of the frames with a covered face, in how many one is hidden, where that is
            wanted.

    Signals:
        started(): There is a sample; its first frame is :attr:`current`.
        current_changed(): Another frame, or none: the check is over.
        failed(BaseException): No sample could be drawn.
    """

    hidden_share = 0.2
    started = Signal()
    current_changed = Signal()
    failed = Signal(object)

    def __init__(self, reviews: StudyReviews, space: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._reviews, self._space = reviews, space
        self._sample = ""
        self._frames: list[DrawnFrame] = []
        self._answers: dict[DrawnFrame, int] = {}
        self._drawn: dict[DrawnFrame, list[Box]] = {}
        self._hidden: dict[DrawnFrame, Face] = {}
        self._noticed: set[DrawnFrame] = set()
        self._told: dict[DrawnFrame, bool] = {}
        self._place = 0

    # Drawing a sample

    def begin(self, count: int, *, medium_id: int | None = None, hide: bool = False) -> None:
        """Draw a sample in the background.

        Args:
            count: How many frames.
            medium_id: Out of this medium; None for the whole study.
            hide: Hide some known covers from the reviewer. Exports cover them all the same.
        """
        study = self._space.study
        if study is None:
            return
        media = [m.id for m in self._space.media] if medium_id is None else [medium_id]
        person, seed = self._space.person or current_person(), secrets.randbelow(2**31)

        def work() -> tuple[str, list[DrawnFrame]]:
            return sample(
                study, media, count,
                seed=seed, person=person, whole=medium_id is None, hides=hide,
            )  # fmt: skip

        def done(found: tuple[str, list[DrawnFrame]]) -> None:
            self._take(*found)
            if hide:
                self._hide()
            self.started.emit()
            self.current_changed.emit()

        self._space.runner.run("spot check", work, done=done, failed=self.failed.emit)

    def resume(self) -> bool:
        """Go on with the newest check of the whole study, if it was broken off and still counts."""
        study = self._space.study
        checks = checks_of(study) if study is not None else []
        if study is None or not checks or checks[-1].void or checks[-1].checked == checks[-1].size:
            return False
        name = checks[-1].sample
        frames, answers, hides = _recorded(study, name)
        self._take(name, sorted(frames, key=lambda one: one not in answers))
        self._answers = {frame: event.missed for frame, event in answers.items()}
        self._told = {frame: event.noticed for frame, event in answers.items() if event.hidden}
        if hides:
            self._hide()
        self._place = len(answers)
        self.started.emit()
        self.current_changed.emit()
        return True

    def _take(self, name: str, frames: list[DrawnFrame]) -> None:
        self._sample, self._frames, self._place = name, frames, 0
        for kept in (self._answers, self._drawn, self._hidden, self._told):
            kept.clear()
        self._noticed.clear()

    def _hide(self) -> None:
        """Choose covers that are hidden: the same ones when a check that was broken off goes on."""
        for frame in self._frames:
            if frame in self._answers:
                continue
            told = f"{self._sample} {frame.medium_id} {frame.pts}".encode()
            chance = np.random.default_rng(list(hashlib.sha256(told).digest()[:16]))
            reviewed = self._reviews.reviewed(frame.medium_id)
            faces = [] if reviewed is None else reviewed.session.faces_at(frame.pts)
            covered = [face for face in faces if face.covered]
            if covered and chance.random() < self.hidden_share:
                self._hidden[frame] = covered[int(chance.integers(len(covered)))]

    # The frame that is looked at

    @property
    def current(self) -> DrawnFrame | None:
        """None before the first and after the last."""
        return self._frames[self._place] if self._place < len(self._frames) else None

    @property
    def place(self) -> int:
        """How many frames come before it."""
        return self._place

    def faces(self) -> list[Face]:
        """What is covered in it, without a cover that is hidden from the reviewer."""
        frame = self.current
        reviewed = None if frame is None else self._reviews.reviewed(frame.medium_id)
        if frame is None or reviewed is None:
            return []
        hidden = self._hidden.get(frame) if frame not in self._noticed else None
        faces = reviewed.session.faces_at(frame.pts)
        return [face for face in faces if face.covered and face != hidden]

    def cover(self) -> Redaction | None:
        """How these are covered in an export; None while that is not known."""
        frame = self.current
        reviewed = None if frame is None else self._reviews.reviewed(frame.medium_id)
        if frame is None or reviewed is None:
            return None
        session = reviewed.session
        regions = session.covering(frame.pts, session.redaction, self.faces())
        return Redaction(regions, session.redaction)

    @property
    def missed_here(self) -> int:
        """How many missed faces were drawn in it."""
        return len(self._drawn.get(self.current, ())) if self.current is not None else 0

    def draw(self, box: Box) -> bool:
        """A face that nothing covers is drawn: it is written and covered at once.

        Returns:
            False where it was a known one that was hidden on purpose.
        """
        frame = self.current
        if frame is None:
            return True
        hidden = self._hidden.get(frame)
        if hidden is not None and frame not in self._noticed and _same(box, hidden.box):
            self._noticed.add(frame)
            return False
        drawn = self._drawn.setdefault(frame, [])
        drawn.append(box)
        self._answer(frame, len(drawn))  # before the face: it says what stood when it was drawn
        command = partial(_add, pts=frame.pts, box=box)
        self._reviews.do([(frame.medium_id, command)])
        return True

    def go_on(self) -> None:
        """Every face is covered now that those drawn are: the next frame comes."""
        frame = self.current
        if frame is None:
            return
        drawn = len(self._drawn.get(frame, ()))
        noticed_since = frame in self._noticed and not self._told.get(frame, False)
        if not drawn or noticed_since:
            self._answer(frame, drawn)
        self._place += 1
        self.current_changed.emit()

    def go_back(self) -> None:
        """Look at the frame before once more; the newest answer counts."""
        if self._place > 0:
            self._place -= 1
            self.current_changed.emit()

    def _answer(self, frame: DrawnFrame, missed: int) -> None:
        self._answers[frame] = missed
        hidden, noticed = frame in self._hidden, frame in self._noticed
        if hidden:
            self._told[frame] = noticed
        event = Checked(self._sample, frame.pts, missed, hidden, noticed)
        self._reviews.do([(frame.medium_id, lambda session: session.record(event))])

    @property
    def outcome(self) -> Outcome:
        """How it stands."""
        size, missed = len(self._frames), sum(n > 0 for n in self._answers.values())
        complete = size > 0 and len(self._answers) == size
        bound = upper_bound(missed, size, CONFIDENCE) if complete else None
        hidden, noticed = len(self._told), sum(self._told.values())
        return Outcome(size, len(self._answers), missed, bound, hidden, noticed)


def _add(session: ReviewSession, *, pts: int, box: Box) -> Changes:
    return session.add_face(pts, box)


def _same(box: Box, other: Box) -> bool:
    boxes = np.array([[b.x1, b.y1, b.x2, b.y2] for b in (box, other)], np.float32)
    x, y = box.center
    inside = other.x1 <= x <= other.x2 and other.y1 <= y <= other.y2
    return inside or bool(iou_matrix(boxes[:1], boxes[1:])[0, 0] >= _SAME)


def _recorded(study: Study, name: str) -> tuple[list[DrawnFrame], dict[DrawnFrame, Checked], bool]:
    """Frames of a sample, the answers to them, and whether covers are hidden, from the log."""
    frames: list[DrawnFrame] = []
    answers: dict[DrawnFrame, Checked] = {}
    hides = False
    for stored in counting_gestures(study.events()):
        event, medium_id = stored.event, stored.medium_id
        if medium_id is None:
            continue
        if isinstance(event, Sampled) and event.sample == name:
            frames += [DrawnFrame(medium_id, pts) for pts in event.frames]
            hides |= event.hides
        elif isinstance(event, Checked) and event.sample == name:
            answers[DrawnFrame(medium_id, event.at)] = event
    return frames, answers, hides
