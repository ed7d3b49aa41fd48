"""Who is in the study: people who were named, who may be the same, who was not named yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.batch.people import measured
from app.controllers.measuring import Measuring
from app.controllers.person_reach import showing
from app.controllers.study_reviews import Command, StudyReviews
from app.controllers.wall import Cell
from app.controllers.workspace import Workspace
from app.core.changes import Changes
from app.core.errors import UsageError
from app.core.refs import FaceRef
from app.review import people
from app.review.likeness import Measured, Suggestion, suggest

_SOON = 150


class GroupKind(Enum):
    """What a group of tracks is."""

    PERSON = "person"
    """Somebody said who it is."""
    SUGGESTION = "suggestion"
    """They look alike, and nobody said anything."""
    REST = "rest"
    """All others that nobody named."""


@dataclass(frozen=True, slots=True)
class Group:
    """Tracks that belong together, or may.

    Attributes:
        name: Of the person, or of the one that they may be; else empty.
        cells: The tracks.
        visible, covered: Faces in frames.
        reasons: Why they were left visible.
    """

    kind: GroupKind
    name: str
    cells: tuple[Cell, ...]
    visible: int = 0
    covered: int = 0
    reasons: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str, object]:
        """The same for a group that only grew or shrank."""
        lead = self.cells[0].key if self.kind is GroupKind.SUGGESTION and self.cells else None
        return self.kind.value, self.name, lead


class PeopleBoard(QObject):
    """All groups, and what is decided on them; each gesture one undo, in all media.

    They follow decisions while somebody watches; else they are made when somebody asks.

    Signals:
        changed(): Groups came, went, or differ; told to whoever watches.
    """

    changed = Signal()

    def __init__(
        self, space: Workspace, reviews: StudyReviews, measuring: Measuring, *, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._space, self._reviews, self.measuring = space, reviews, measuring
        self._suggested: list[Suggestion] = []
        self._thinking = False
        self._watched = False
        self._stale = self._unmade = True
        self._groups: list[Group] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._follow)
        reviews.came.connect(lambda _: self.renew())
        reviews.changed.connect(self._on_changes)
        reviews.emptied.connect(self._on_emptied)
        measuring.measured.connect(self.renew)

    @property
    def groups(self) -> list[Group]:
        """People, suggestions, and the rest."""
        if self._unmade and not self._watched:  # whoever watches is told of others first
            self._groups, self._unmade = self._made(), False
        return self._groups

    @property
    def names(self) -> list[str]:
        """Everybody who was named."""
        return [group.name for group in self.groups if group.kind is GroupKind.PERSON]

    @property
    def thinking(self) -> bool:
        """Whether suggestions are still to come."""
        return self._thinking or self._stale or self._soon.isActive()

    # What a person does

    def confirm(self, cells: Sequence[Cell], name: str) -> bool:
        """Say who is on these tracks."""
        return self._do(cells, lambda refs: partial(people.confirm, tracks=refs, name=name))

    def take_out(self, cells: Sequence[Cell]) -> bool:
        """Say that these tracks are not who they were, or may be, taken for."""
        return self._do(cells, lambda refs: partial(people.take_out, tracks=refs))

    def leave_visible(self, name: str, reason: str) -> bool:
        """Leave a person visible on purpose in all media."""
        return self._everywhere(name, partial(people.leave_visible, name=name, reason=reason))

    def cover(self, name: str) -> bool:
        """Cover a person again in all media."""
        return self._everywhere(name, partial(people.cover_again, name=name))

    def _do(self, cells: Sequence[Cell], command: Callable[[tuple[FaceRef, ...]], Command]) -> bool:
        commands: list[tuple[int, Command]] = []
        for medium_id in dict.fromkeys(cell.medium_id for cell in cells):
            refs = tuple(cell.track.ref for cell in cells if cell.medium_id == medium_id)
            commands.append((medium_id, command(refs)))
        return self._reviews.do(commands)

    def _everywhere(self, name: str, command: Command) -> bool:
        try:
            there = showing(self._reviews, name)
        except UsageError as error:
            self._space.notifier.tell(error)
            return False
        return self._reviews.do([(one.medium_id, command) for one in there])

    # Keeping up

    def renew(self) -> None:
        """Make all anew, soon, or when somebody watches again."""
        self._stale = self._unmade = True
        if self._watched:
            self._soon.start()

    def watch(self, on: bool) -> None:
        """Whether what is here is on screen."""
        self._watched = on
        if on and self._stale:
            self._follow()

    def _on_changes(self, _: int, changes: Changes) -> None:
        if changes.tracks:
            self.renew()

    def _on_emptied(self) -> None:
        self._suggested = []
        self.renew()

    def _follow(self) -> None:
        self._put()
        if self._stale and not self._thinking:
            self._think()

    def _think(self) -> None:
        """Compare in the background; whatever changes meanwhile is looked at afterwards."""
        study = self._space.study
        self._stale = False
        if study is None:
            return
        sessions = {r.medium_id: r.session for r in self._reviews.all()}
        found: list[Measured] = measured(study, sessions)
        if not found:
            if self._suggested:
                self._suggested = []
                self._put()
            return
        self._thinking = True
        job = self._space.runner.run(
            "suggest people", lambda: suggest(found), done=self._on_thought
        )
        job.ended.connect(self._on_ended)

    def _on_thought(self, suggested: list[Suggestion]) -> None:
        self._suggested = suggested
        self._put()

    def _on_ended(self) -> None:
        self._thinking = False
        if self._stale and self._watched:
            self._soon.start()

    def _put(self) -> None:
        before, self._groups, self._unmade = self._groups, self._made(), False
        if before != self._groups:
            self.changed.emit()

    def _made(self) -> list[Group]:
        every = self._cells()
        left = {key: cell for key, cell in every.items() if not cell.track.person}
        sessions = {r.medium_id: r.session for r in self._reviews.all()}
        groups = [
            Group(
                GroupKind.PERSON,
                one.name,
                tuple(every[track.key] for track in one.tracks if track.key in every),
                one.visible,
                one.covered,
                one.reasons,
            )
            for one in people.people_of(sessions)
        ]
        for one in self._suggested:
            cells = tuple(left[key] for key in one.tracks if key in left)
            if len(cells) > (0 if one.name else 1):
                groups.append(Group(GroupKind.SUGGESTION, one.name, cells))
                for cell in cells:
                    del left[cell.key]
        if left:
            groups.append(Group(GroupKind.REST, "", tuple(left.values())))
        return groups

    def _cells(self) -> dict[tuple[int, FaceRef], Cell]:
        found: dict[tuple[int, FaceRef], Cell] = {}
        for place, reviewed in enumerate(self._reviews.all()):
            session = reviewed.session
            for track in session.tracks():
                if not track.ghost:
                    number = session.state.numbers.of(track.ref)
                    when = reviewed.index.seconds(track.first_pts)
                    cell = Cell(reviewed.medium_id, place, track, number, when)
                    found[cell.key] = cell
        return found
