"""The open concerns of one medium, the riskiest first, kept current while people decide."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np

from app.core.changes import Changes
from app.core.decisions import FaceRef, StoredEvent
from app.core.geometry import one_place
from app.core.model import FloatArray, IntArray
from app.review.concerns.answered import Answered, answered_of
from app.review.concerns.answers import Answer, answers_of
from app.review.concerns.asking import Asked, asked_of
from app.review.concerns.concern import CODES, Concern, ConcernKind
from app.review.concerns.floor import floor_of
from app.review.concerns.kinds.table import PLUGINS
from app.review.concerns.knowledge import knowledge_of
from app.review.concerns.learning import found_in
from app.review.concerns.listing import Listing
from app.review.concerns.making import gone, listing_of
from app.review.concerns.outlook import counts_of, lies_at, places_of, risks_of
from app.review.concerns.plugin import ConcernPlugin
from app.review.concerns.told import told_concerns
from app.review.session import ReviewSession


class ConcernQueue:
    """Concerns of the medium of a session. Use it from the session's thread.

    What one frame shows is asked about in one look: the likeliest concern stands for the others
    (:mod:`app.review.concerns.looking`), with the risk of all of them.

    Args:
        session: Its state is what concerns are made of; every command's :class:`Changes` must be
            passed to :meth:`update`.
        person: Only this person's answers settle: a second reviewer's queue does not know those
            of the first. None takes everybody's.
        plugins: The kinds.
        later: Leave finding them to :meth:`take`, or until somebody asks.
    """

    def __init__(
        self,
        session: ReviewSession,
        *,
        person: str | None = None,
        plugins: Sequence[ConcernPlugin] = PLUGINS,
        later: bool = False,
    ) -> None:
        self._session = session
        self._person = person
        self._plugins = plugins
        self._list: Listing | None = None
        self._answered = Answered.none()
        self._asked = Asked.none()
        self._told: list[Concern] = []
        self._waiting: list[Changes] = []
        self._answers_stand = True
        state = session.state
        self._later = (state, state.layers.rows.table) if later else None
        if not later:
            self.reread()

    # Queries

    def open(
        self, *, kinds: Collection[ConcernKind] | None = None, limit: int | None = None
    ) -> list[Concern]:
        """Those that are to be looked at, the riskiest first. Slight ones are none of them.

        Args:
            kinds: Only these.
            limit: At most so many.
        """
        self._catch_up()
        told = self._told_open(kinds)
        return [*told, *self._concerns(self._open(kinds)[:limit])][:limit]

    def slight(self, *, limit: int | None = None) -> list[Concern]:
        """Those that are open, and hide so little that nobody is asked; the riskiest first."""
        self._catch_up()
        return self._concerns(self._asked.slight[:limit])

    @property
    def slight_count(self) -> int:
        """How many of those there are."""
        self._catch_up()
        return len(self._asked.slight)

    def all(self) -> list[Concern]:
        """All, the riskiest first: also settled ones, and those that a correction did away with."""
        self._catch_up()
        asked = self._asked
        rows = {*asked.open.tolist(), *asked.slight.tolist(), *self._answered.direct}
        found = [*self._told, *self._concerns(np.array(sorted(rows), np.int64))]
        if self._list is not None:
            found += gone(self._session, self._list, self._given(), plugins=self._plugins)
        return sorted(found, key=lambda one: -one.risk)

    def signs(self) -> list[Concern]:
        """Everything that was found, also what is answered by a look at another's frame."""
        self._catch_up()
        return self._concerns(np.arange(len(self._list or ())))

    def get(self, concern: str) -> Concern | None:
        """The concern with this id, as long as it is there."""
        self._catch_up()
        for one in self._told:
            if one.id == concern:
                return one
        row = None if self._list is None else self._list.row(concern)
        return None if row is None else self._concerns(np.array([row]))[0]

    def alike(self, concern: Concern) -> list[Concern]:
        """Open ones of the same kind about the same place of the picture, the riskiest first."""
        told, rows = self._alike(concern)
        return [*told, *self._concerns(rows)]

    def alike_count(self, concern: Concern) -> int:
        """How many of those there are."""
        told, rows = self._alike(concern)
        return len(told) + len(rows)

    def counts(self) -> dict[ConcernKind, int]:
        """How many are open, by kind; kinds without any are left out."""
        self._catch_up()
        return counts_of(self._list, self._asked, self._told_open(None))

    def places(self) -> tuple[IntArray, FloatArray]:
        """PTS of the frames to look at, and risks, of all that are open; the riskiest first."""
        self._catch_up()
        return places_of(self._list, self._asked, self._told_open(None))

    def risks(self) -> dict[FaceRef, float]:
        """The greatest risk of a concern that is open about each track of the run or a person's."""
        self._catch_up()
        return risks_of(self._list, self._asked)

    def __len__(self) -> int:
        self._catch_up()
        return len(self._asked.open) + self.told_count

    @property
    def told_count(self) -> int:
        """How many of the open ones were told: by the release check, or by who refused."""
        self._catch_up()
        return len(self._told_open(None))

    # Changes

    def update(self, changes: Changes) -> None:
        """Take in what a command, or work in the background, has changed.

        What that means for concerns is found out when somebody asks: a decision does not wait.
        """
        self._waiting.append(changes)

    @property
    def current(self) -> bool:
        """Whether everything was taken in; if not, whoever asks waits until it is."""
        return self.ready and not self._waiting and self._answers_stand

    def step(self) -> bool:
        """Take in a part of what has changed, which takes a short while; whether more is left."""
        if self._later is not None:
            self.reread()
        elif self._waiting:
            self._take_in()
        elif self._list is not None and self._list.step():
            pass
        elif not self._answers_stand:
            self._answer()
        return not self.current

    def _catch_up(self) -> None:
        while not self.current:
            self.step()

    def _take_in(self) -> None:
        """Note what changes have touched."""
        waiting, self._waiting, self._answers_stand = self._waiting, [], False
        listed, session = self._list, self._session
        if listed is None or session.state is not listed.evidence.state:
            self.reread()
            return
        evidence = listed.evidence
        running = evidence.known.done is not None
        fresh = knowledge_of(session.study, session.run, evidence.index) if running else None
        evidence.refresh(fresh)
        spans = [changes.frames for changes in waiting if changes.frames is not None]
        if spans:
            listed.mark(spans)

    def reread(self) -> None:
        """Begin anew: another run, or more is known beside the faces (opinions, notes)."""
        self._waiting, self._later = [], None
        session = self._session
        self._list = listing_of(
            session.study, session.medium_id, session.state, run=session.run, plugins=self._plugins
        )
        self._answer()

    @property
    def ready(self) -> bool:
        """Whether concerns were found: if not, they are as soon as somebody asks."""
        return self._later is None

    def take(self, found: Listing | None) -> None:
        """Take over what :func:`app.review.concerns.making.finding` found when the queue was made.

        What was decided since is taken in when somebody asks.
        """
        later, self._later = self._later, None
        if later is None:
            return  # somebody asked before
        state, rows = later
        if found is None or state is not self._session.state:
            self.reread()
            return
        found.evidence.follow(state, rows)
        self._list = found
        self._answer()

    def _answer(self) -> None:
        """Find out which are open."""
        self._answers_stand = True
        self._told = self._read_told()
        listed = self._list
        if listed is None:
            self._answered, self._asked = Answered.none(), Asked.none()
            return
        answered = self._answered = answered_of(listed, self._given())
        gestures = self._gestures()
        self._asked = asked_of(
            listed, ~answered.closed, answered.put_off,
            floor=floor_of(gestures), looked=found_in(answered.looked, gestures),
        )  # fmt: skip

    def _read_told(self) -> list[Concern]:
        if self._list is None:
            return []
        session = self._session
        found = told_concerns(
            session.study, session.medium_id, index=self._list.evidence.index,
            active=self._gestures(), given=self._given(),
        )  # fmt: skip
        return sorted(found, key=lambda one: -one.risk)

    def _told_open(self, kinds: Collection[ConcernKind] | None) -> list[Concern]:
        return [one for one in self._told if one.open and (kinds is None or one.kind in kinds)]

    def _given(self) -> dict[str, Answer]:
        return answers_of(self._gestures(), self._person)

    def _gestures(self) -> list[StoredEvent]:
        return self._session.state.gestures.active()

    def _alike(self, concern: Concern) -> tuple[list[Concern], IntArray]:
        """Those that were told, and rows of those that were found."""
        self._catch_up()
        listed, box, kinds = self._list, concern.box, {concern.kind}
        if listed is None or box is None:
            return [], np.zeros(0, np.int64)
        told = [one for one in self._told_open(kinds) if lies_at(one, box)]
        rows = self._open(kinds)
        return told, rows[one_place(listed.found.boxes[rows], box)]

    def _open(self, kinds: Collection[ConcernKind] | None) -> IntArray:
        rows = self._asked.open
        if kinds is None or self._list is None:
            return rows
        codes = [CODES[kind] for kind in kinds if kind in CODES]
        return rows[np.isin(self._list.found.kind[rows], codes)]

    def _concerns(self, rows: IntArray) -> list[Concern]:
        if self._list is None:
            return []
        covered = self._list.covered(rows)
        return [
            self._concern(row, covered=hidden)
            for row, hidden in zip(rows.tolist(), covered, strict=True)
        ]

    def _concern(self, row: int, *, covered: bool) -> Concern:
        assert self._list is not None
        answer = self._answered.answers.get(row)
        settled = None if answer is None else answer.settled
        found = self._list.concern(row, settled, covered=covered)
        if not found.open:
            return found
        asked = self._asked
        facts = replace(found.facts, alike=float(asked.alike[row]))
        slight = bool(asked.is_slight[row])
        also = tuple(self._list.places(asked.members(row), found.box))
        risk = float(asked.risk[row])
        return replace(found, risk=risk, facts=facts, slight=slight, also=also)
