"""The queue over all media: which concerns are left, which is looked at, what was answered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.going import Going
from app.controllers.study_reviews import Command, Reviewed, StudyReviews
from app.core.decisions import Event
from app.core.model import Box
from app.core.remarks import SettledAs
from app.review import answering
from app.review.concerns.concern import Concern, ConcernKind

MOST = 150
"""Concerns of a medium that are listed at most; there are always the riskiest."""
_SOON = 120
Key = tuple[float, int, str]


class ConcernBoard(QObject):
    """What is left to look at, the riskiest first.

    Args:
        reviews: Of all media; their concerns follow every decision and what detection finds.
        going: Brings the desk to a concern.

    Signals:
        changed(): Concerns came, went, or were answered.
        current_changed(): Another one is looked at.
        answered(list[Concern], SettledAs): A person answered.
    """

    changed = Signal()
    current_changed = Signal()
    answered = Signal(object, object)

    def __init__(self, reviews: StudyReviews, going: Going) -> None:
        super().__init__(reviews)
        self._reviews = reviews
        self._going = going
        self._kinds: frozenset[ConcernKind] | None = None
        self._slight = False
        self._medium: int | None = None
        self._current: Concern | None = None
        self._last: Key | None = None
        self._listed: dict[int, list[Concern]] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._follow)
        reviews.came.connect(self._stale)
        reviews.changed.connect(lambda medium_id, _: self._stale(medium_id))
        reviews.emptied.connect(self._on_emptied)
        reviews.taken_back.connect(self.look_again)

    # What is left

    def listed(self, *, all_of_them: bool = False) -> list[Concern]:
        """Open concerns that pass the filter, the riskiest first."""
        found: list[Concern] = []
        for reviewed in self._shown():
            if all_of_them:
                found += self._of(reviewed, None)
                continue
            known = self._listed.get(reviewed.medium_id)
            if known is None:
                known = self._listed[reviewed.medium_id] = self._of(reviewed, MOST)
            found += known
        return sorted(found, key=_key)

    def counts(self) -> dict[ConcernKind, int]:
        """How many are open in the media that are shown, by kind."""
        total: Counter[ConcernKind] = Counter()
        for reviewed in self._shown():
            total.update(reviewed.concerns.counts())
        return {kind: total[kind] for kind in ConcernKind if total[kind]}

    def slight_count(self) -> int:
        """How many hide so little that nobody is asked, in the media that are shown."""
        return sum(one.concerns.slight_count for one in self._shown())

    def _shown(self) -> list[Reviewed]:
        """Media that are shown, as far as their concerns were found: nobody waits for a list."""
        media = self._reviews.all()
        return [
            one for one in media if self._medium in (None, one.medium_id) and one.concerns.ready
        ]

    def _of(self, reviewed: Reviewed, limit: int | None) -> list[Concern]:
        if self._slight:
            return reviewed.concerns.slight(limit=limit)
        return reviewed.concerns.open(kinds=self._kinds, limit=limit)

    def left(self, medium_id: int) -> int | None:
        """How many are open in a medium; None while it is not read."""
        reviewed = self._reviews.reviewed(medium_id)
        return len(reviewed.concerns) if reviewed is not None and reviewed.concerns.ready else None

    @property
    def kinds(self) -> frozenset[ConcernKind] | None:
        """Only these are listed; None for all."""
        return self._kinds

    @property
    def slight(self) -> bool:
        """Those are listed, and walked through, that nobody is asked about."""
        return self._slight

    def set_kinds(self, kinds: frozenset[ConcernKind] | None, *, slight: bool = False) -> None:
        """List these kinds only; or, instead, all that nobody is asked about."""
        self._kinds, self._slight = kinds, slight
        self._listed.clear()
        self.changed.emit()

    def set_medium(self, medium_id: int | None) -> None:
        """List concerns of one medium only; None for all."""
        self._medium = medium_id
        self.changed.emit()

    # Which is looked at

    @property
    def current(self) -> Concern | None:
        """The one that is looked at; None for none."""
        return self._current

    def look(self, concern: Concern) -> None:
        """Look at a concern: its frame comes to the desk, whatever its medium."""
        self._current, self._last = concern, _key(concern)
        self._going.go(concern.medium_id, concern.at, concern.ref)
        self.current_changed.emit()  # lists follow while the picture is decoded

    def step(self, step: int) -> bool:
        """Look at the next (1) or the former (-1) in the queue; False where there is none."""
        for reviewed in self._reviews.all():
            len(reviewed.concerns)  # whoever goes there waits until they are found
        listed = self.listed()
        if not listed:
            self._set_none()
            return False
        if self._last is None:
            place = 0 if step > 0 else len(listed) - 1
        elif step > 0:
            after = [n for n, one in enumerate(listed) if _key(one) > self._last]
            place = after[0] if after else 0
        else:
            before = [n for n, one in enumerate(listed) if _key(one) < self._last]
            place = before[-1] if before else len(listed) - 1
        self.look(listed[place])
        return True

    def alike(self, concern: Concern) -> list[Concern]:
        """Open concerns of the same kind about the same place of the picture, itself among them.

        They are what a poster on a wall makes: many, each about another track or stretch.
        """
        reviewed = self._reviews.reviewed(concern.medium_id)
        if concern.box is None:
            return [concern]
        return [] if reviewed is None else reviewed.concerns.alike(concern)

    def alike_count(self, concern: Concern) -> int:
        """How many those are."""
        reviewed = self._reviews.reviewed(concern.medium_id)
        if concern.box is None:
            return 1
        return 0 if reviewed is None else reviewed.concerns.alike_count(concern)

    # Answers

    def can_be_covered(self, concern: Concern) -> bool:
        """Whether "covered" is true of it: nothing shows that nothing covers."""
        reviewed = self._reviews.reviewed(concern.medium_id)
        if reviewed is None or concern.box is None:
            return True
        return answering.is_covered(reviewed.session, concern)

    def answer(self, concerns: Sequence[Concern], as_: SettledAs, *, note: str = "") -> bool:
        """Answer concerns, all in the same way, and go on to the next; one gesture."""
        commands: list[tuple[int, Command]] = []
        for medium_id in dict.fromkeys(one.medium_id for one in concerns):
            own = [one for one in concerns if one.medium_id == medium_id]
            reviewed = self._reviews.reviewed(medium_id)
            for part in [] if reviewed is None else answering.parts(reviewed.session, own, as_):
                command = partial(answering.answer_many, concerns=part, as_=as_, note=note)
                commands.append((medium_id, command))
        return self._settle(concerns, as_, commands)

    def add_missed(self, concern: Concern, box: Box) -> bool:
        """Draw the face that a concern was right about, and go on to the next."""
        command = partial(answering.add_missed, concern=concern, box=box)
        return self._settle([concern], SettledAs.ADDED, [(concern.medium_id, command)])

    def was_added(self, concern: Concern) -> None:
        """The face that a concern was right about was followed to its end, which settled it."""
        self.answered.emit([concern], SettledAs.ADDED)
        if self._current is None or self._current.id == concern.id:
            self.step(1)
        self.changed.emit()

    def look_again(self, medium_id: int, event: Event) -> None:
        """Look at a concern again whose answer was taken back; nothing for another decision."""
        name, reviewed = answering.answered_by(event), self._reviews.reviewed(medium_id)
        concern = None if name is None or reviewed is None else reviewed.concerns.get(name)
        if concern is not None and concern.open:
            self.look(concern)

    def accept_missed(self, concern: Concern) -> bool:
        """Cover the weak detections that a concern is about, and go on to the next."""
        command = partial(answering.answer, concern=concern, as_=SettledAs.COVERED)
        return self._settle([concern], SettledAs.ADDED, [(concern.medium_id, command)])

    def _settle(
        self, concerns: Sequence[Concern], as_: SettledAs, commands: list[tuple[int, Command]]
    ) -> bool:
        if not self._reviews.do(commands):
            return False
        self.answered.emit(list(concerns), as_)
        if as_ is SettledAs.LATER or self._current in concerns:
            self.step(1)
        self.changed.emit()
        return True

    # Keeping up

    def _stale(self, medium_id: int) -> None:
        self._listed.pop(medium_id, None)
        self._soon.start(_SOON)

    @property
    def following(self) -> bool:
        """Whether what changed is still to be taken up, in a moment."""
        return self._soon.isActive()

    def _follow(self) -> None:
        """What is looked at may have changed: its facts, or it is done with."""
        if any(one.concerns.step() for one in self._reviews.all() if one.concerns.ready):
            self._soon.start(0)  # in parts, so that the window stays alive between
            return
        if self._current is not None:
            reviewed = self._reviews.reviewed(self._current.medium_id)
            fresh = None if reviewed is None else reviewed.concerns.get(self._current.id)
            if fresh is not None and fresh.open and fresh != self._current:
                self._current, self._last = fresh, _key(fresh)
                self.current_changed.emit()
            elif reviewed is not None and (fresh is None or not fresh.open):
                self._set_none()
        self.changed.emit()

    def _set_none(self) -> None:
        """Nothing is looked at; the place in the queue is kept."""
        if self._current is not None:
            self._current = None
            self.current_changed.emit()

    def _on_emptied(self) -> None:
        self._last = None
        self._listed.clear()
        self._kinds = self._medium = None
        self._slight = False
        self._set_none()
        self.changed.emit()


def _key(concern: Concern) -> Key:
    return -concern.risk, concern.medium_id, concern.id
