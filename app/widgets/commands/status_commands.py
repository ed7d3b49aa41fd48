"""Who works on a study, what is left, what nobody has looked at, and what is accepted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.controllers.all_videos import AllVideos
from app.controllers.desk import Desk
from app.controllers.going import Going
from app.controllers.study_reviews import StudyReviews
from app.controllers.unseen_playback import UnseenPlayback
from app.core.remarks import Role
from app.widgets.all_videos_window import AllVideosWindow
from app.widgets.commands.who_dialog import WhoDialog
from app.widgets.parts.actions import Action, Actions, Group
from app.widgets.parts.actions import translate as tr
from app.widgets.spot_check_window import SpotCheckWindow
from app.widgets.status_window import StatusWindow


class StatusCommands(QObject):
    """Actions that show and say where the work stands.

    Args:
        reviews: Of all media.
        going: Brings the desk to a frame.
        listed: The actions of the window.
        window: Over which questions and beside which windows stand.
    """

    def __init__(
        self,
        desk: Desk,
        reviews: StudyReviews,
        going: Going,
        *,
        listed: Callable[[], Actions],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._reviews, self._going = desk, reviews, going
        self._window = window
        self.unseen = UnseenPlayback(desk)
        self.unseen.ended.connect(self._on_played)
        self._listed = listed
        self.videos = AllVideos(desk.workspace, reviews)
        desk.workspace.folder_added.connect(self.show_all_videos)
        self.status: StatusWindow | None = None
        self.all_videos: AllVideosWindow | None = None
        self.check: SpotCheckWindow | None = None

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.QUEUE, when=self._has_study)
        on_medium = partial(make, when=lambda: self._desk.shown is not None)
        return [
            on_medium(name="unseen", text=tr("Next stretch that you have not seen"), keys=("U",),
                      run=self.go_to_unseen, line=True),
            on_medium(name="play_unseen", text=tr("Play only what you have not seen"),
                      keys=("Shift+U",), run=self.play_unseen,
                      tip=tr("Seen frames are jumped over; L plays faster")),
            make(name="spot_check", text=tr("Spot check…"), keys=("Ctrl+K",),
                 run=self.show_check, tip=tr("Look at frames drawn at random")),
            make(name="status", text=tr("Status: what is left"), keys=("Ctrl+I",),
                 run=self.show_status),
            make(name="all_videos", text=tr("All videos: progress and what needs you"),
                 keys=("Ctrl+Shift+I",), run=self.show_all_videos),
            on_medium(name="lock", line=True, text=tr("Lock: what was decided is accepted"),
                      run=self.toggle_lock, checked=self._locked,
                      tip=tr("Nothing that covers or uncovers can be changed until unlocked")),
            make(name="who", text=tr("Who is at the screen…"), run=self.ask_who,
                 when=lambda: True, line=True),
        ]  # fmt: skip

    # What is left

    def go_to_unseen(self) -> None:
        """Go to where the next frames begin that the person has not seen, around the end."""
        shown = self._desk.shown
        if shown is None:
            return
        unseen = shown.review.unseen
        begins = np.flatnonzero(unseen & ~np.concatenate([[False], unseen[:-1]]))
        if not len(begins):
            self._desk.say(self.tr("You have seen every frame of this video."))
            return
        here = shown.player.index.position(shown.player.pts)
        ahead = begins[begins > here]
        place = int(ahead[0] if len(ahead) else begins[0])
        self._going.go(shown.medium_id, shown.player.index.at(place))
        frames = self.tr("%Ln frame(s) not seen yet", "", int(unseen.sum()))
        places = self.tr("in %Ln place(s)", "", len(begins))
        words = self.tr("{0}, {1}. L plays, again for faster.")
        self._desk.say(words.format(frames, places))

    def play_unseen(self) -> None:
        """Play what the person has not seen, one stretch after the other."""
        self.unseen.start()
        if self.unseen.going:
            self._desk.say(self.tr("Plays what you have not seen. L is faster, Space stops."))

    def _on_played(self, left: int) -> None:
        if not left:
            self._desk.say(self.tr("You have seen every frame of this video."))
            return
        words = self.tr("%Ln frame(s) not seen yet: fast playback leaves some out.", "", left)
        self._desk.say(words)

    def show_status(self) -> None:
        """Show where all media stand."""
        if self.status is None:
            self.status = StatusWindow(
                self._desk,
                self._reviews,
                self._going,
                with_name=self.with_name,
                parent=self._window,
            )
            self.status.destroyed.connect(self._forget_status)
        else:
            self.status.read()
        _front(self.status)

    def show_all_videos(self) -> None:
        """Show how far all videos are, and which need a person."""
        if self.all_videos is None:
            listed = self._listed()
            self.all_videos = AllVideosWindow(
                self.videos,
                self._desk,
                pause=self._pause_or_resume,
                next_concern=listed["next_concern"],
                export_all=listed["export_all"],
                parent=self._window,
            )
            self.all_videos.destroyed.connect(self._forget_all_videos)
        _front(self.all_videos)

    def _pause_or_resume(self) -> None:
        queue = self._desk.workspace.queue
        if queue is not None:
            queue.pause_or_resume()

    def show_check(self) -> None:
        """Begin a spot check, or go on with one that was broken off."""
        self.with_name(self._show_check)

    def _show_check(self) -> None:
        if self.check is None:
            self.check = SpotCheckWindow(self._desk, self._reviews, parent=self._window)
            self.check.destroyed.connect(self._forget_check)
        _front(self.check)

    def _forget_status(self) -> None:
        self.status = None

    def _forget_all_videos(self) -> None:
        self.all_videos = None

    def _forget_check(self) -> None:
        self.check = None

    # Locks

    def toggle_lock(self) -> None:
        """Lock the medium on the desk, or open it again."""
        shown = self._desk.shown
        if shown is None:
            return
        locked = not shown.review.session.locked

        def write() -> None:
            if shown.review.do(lambda session: session.lock(locked)) is not None:
                self._desk.say(
                    self.tr("Locked: nothing that covers or uncovers changes until you unlock it.")
                    if locked
                    else self.tr("Unlocked.")
                )

        self.with_name(write)

    def _locked(self) -> bool:
        shown = self._desk.shown
        return shown is not None and shown.review.session.locked

    # Who

    def ask_who(self, then: Callable[[], object] = lambda: None) -> None:
        """Ask who is at the screen; there are no accounts and no passwords."""
        preferences = self._desk.workspace.preferences
        dialog = WhoDialog(
            preferences.word("person/name") or self._desk.workspace.who,
            Role(preferences.word("person/role", Role.RESEARCHER.value)),
            self._window,
        )

        def take() -> None:
            preferences.set_word("person/name", dialog.chosen_name)
            preferences.set_word("person/role", dialog.role.value)
            self._introduce(dialog.chosen_name, dialog.role)
            then()

        dialog.accepted.connect(take)
        dialog.open()

    def with_name(self, then: Callable[[], object]) -> None:
        """Do something that bears a name; who has never given one is asked first."""
        if self._desk.workspace.person is None:
            self.ask_who(then)
        else:
            then()

    def _introduce(self, name: str, role: Role) -> None:
        shown = self._desk.shown
        if shown is None:
            return
        shown.review.session.introduce(name, role)
        medium_id = shown.medium_id
        self._reviews.forget()
        self._desk.clear()  # concerns, seen marks and undo are another person's now
        self._desk.show(medium_id)

    def _has_study(self) -> bool:
        return self._desk.workspace.study is not None


def _front(window: QWidget) -> None:
    window.show()
    window.raise_()
    window.activateWindow()
