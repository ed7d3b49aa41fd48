"""Zones, the whole picture, ranges and sizes: what holds in parts of picture and time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from app.controllers.desk import Desk
from app.controllers.shown_medium import ShownMedium
from app.core.changes import Changes
from app.core.decisions import ZoneKind
from app.core.model import Box
from app.core.refs import FaceRef, RefKind
from app.core.tracks import TrackSummary
from app.review.session import ReviewSession
from app.widgets.commands.hints import with_undo_key
from app.widgets.commands.sizes_dialog import SizesDialog
from app.widgets.parts.actions import Action, Group
from app.widgets.parts.actions import translate as tr
from app.widgets.picture.video_view import VideoView

_LONG = 7000


class ZoneCommands(QObject):
    """Actions on areas and spans.

    Args:
        desk: Which medium is shown, and which span is marked.
        view: The picture, in which areas are drawn.
        window: Over which questions stand.
    """

    def __init__(self, desk: Desk, view: VideoView, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._view, self._window = desk, view, window
        view.area_drawn.connect(self._choose)
        for signal in (desk.faces_changed, desk.shown_changed, desk.changed):
            signal.connect(lambda *_: self._show())

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.REVIEW, when=lambda: self._desk.shown is not None)
        return [
            make(name="zone", text=tr("Draw a zone…"), keys=("Z",), run=self.draw, line=True,
                 tip=tr("An area that is always covered, never holds a face, or shines through")),
            make(name="cover_all", text=tr("Cover the whole picture"), run=self.cover_everything,
                 tip=tr("All of every frame; people and areas can be left visible then")),
            make(name="reveal", text=tr("Leave on purpose visible…"), run=self.reveal,
                 when=lambda: bool(self._desk.tracks_meant),
                 tip=tr("The marked tracks, or the selected face's, with the reason")),
            make(name="alike", text=tr("Reject everywhere like this"), keys=("Ctrl+Shift+R",),
                 run=self.reject_alike, when=self._on_track,
                 tip=tr("All tracks of a still false face at this place")),
            make(name="range_add", text=tr("Work on the marked span only"), run=self.add_range,
                 when=lambda: self._desk.span is not None, line=True,
                 tip=tr("What lies outside all such spans is covered whole")),
            make(name="range_clear", text=tr("Work on the whole video"), run=self.clear_range,
                 when=self._has_range),
            make(name="sizes", text=tr("Smallest and largest face…"), run=self.ask_for_sizes,
                 tip=tr("What is smaller or larger is no face, unless a person said so")),
        ]  # fmt: skip

    # Zones

    def draw(self) -> None:
        """Let an area be drawn; a menu then asks what holds there."""
        self._view.ask_for_area()

    def menu(self, box: Box) -> QMenu:
        """What may hold in an area, for the marked span and for the whole medium."""
        menu = QMenu(self._window)
        for kind, words in (
            (ZoneKind.COVER, self.tr("Always covered")),
            (ZoneKind.IGNORE, self.tr("Never a face…")),
            (ZoneKind.REVEAL, self.tr("Shines through what is covered…")),
        ):
            menu.addSection(words.rstrip("…"))
            for span, reach in self._spans():
                entry = menu.addAction(f"{words}  {reach}")
                entry.triggered.connect(
                    lambda _=False, kind=kind, span=span: self._make(kind, box, span=span)
                )
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _choose(self, box: Box) -> None:
        self.menu(box).popup(QCursor.pos())

    def _make(self, kind: ZoneKind, box: Box, *, span: tuple[int, int]) -> None:
        def write(reason: str) -> None:
            words = {
                ZoneKind.COVER: self.tr("This area is always covered."),
                ZoneKind.IGNORE: self.tr("What is found in this area is not covered."),
                ZoneKind.REVEAL: self.tr("This area shines through."),
            }[kind]
            self._do(
                lambda shown: shown.review.do(
                    lambda session: session.zone(kind, *span, box=box, reason=reason)
                ),
                words,
            )

        if kind is ZoneKind.COVER:
            write("")
        else:
            places = [self.tr("a poster"), self.tr("a picture on the wall"), self.tr("a screen")]
            self._ask_why(places, write)

    def cover_everything(self) -> None:
        """Cover the whole picture in all frames."""
        self._do(
            lambda shown: shown.review.do(lambda session: session.cover_everything()),
            self.tr(
                "The whole picture is covered in every frame. Draw a zone (Z), or mark tracks, "
                "to leave something visible."
            ),
        )

    def reveal(self) -> None:
        """Leave people visible on purpose, with the reason."""
        tracks = self._with_their_people(self._desk.tracks_meant)
        shown = self._desk.shown
        if not tracks or shown is None:
            return
        index = shown.player.index

        def write(reason: str) -> None:
            self._do(
                lambda shown: shown.review.do(
                    lambda session: session.zone(
                        ZoneKind.REVEAL, index.start, index.last, reason=reason, tracks=tracks
                    )
                ),
                self.tr("Left visible on purpose, everywhere in this video."),
            )

        reasons = [self.tr("agreed to be shown"), self.tr("a person of public life")]
        self._ask_why(reasons, write)

    def reject_alike(self) -> None:
        """Reject all tracks of a still false face at one place."""
        track, shown = self._desk.track, self._desk.shown
        if track is None or shown is None:
            return
        count = 0

        def command(session: ReviewSession) -> Changes:
            nonlocal count
            scope = session.alike(track.ref)
            count = len(scope.tracks)
            return session.reject(track.ref, scope, track.sample_pts)

        if shown.review.do(command) is not None:
            words = self.tr("Rejected %Ln track(s) at this place.", "", count)
            self._desk.say(with_undo_key(words))

    # Ranges and sizes

    def add_range(self) -> None:
        """Work on the marked span, beside those chosen before."""
        span, shown = self._desk.span, self._desk.shown
        if span is None or shown is None:
            return
        spans = (*shown.review.session.state.areas.chosen, span)
        self._do(
            lambda shown: shown.review.do(lambda session: session.set_range(spans)),
            self.tr("Only the marked spans are worked on; all else is covered whole."),
        )

    def clear_range(self) -> None:
        """Work on the whole video again."""
        self._do(
            lambda shown: shown.review.do(lambda session: session.set_range(())),
            self.tr("The whole video is worked on."),
        )

    def ask_for_sizes(self) -> None:
        """Ask how small and how large a face can be."""
        shown = self._desk.shown
        if shown is None:
            return
        sizes = shown.review.session.state.areas.sizes
        dialog = SizesDialog(sizes.smallest, sizes.largest, self._window)

        def write() -> None:
            smallest, largest = dialog.values
            self._do(
                lambda shown: shown.review.do(lambda session: session.set_sizes(smallest, largest)),
                self.tr("Other sizes are no faces, unless a person said so."),
            )

        dialog.accepted.connect(write)
        dialog.open()

    # Small things

    def _do(self, write: Callable[[ShownMedium], Changes | None], words: str) -> None:
        shown = self._desk.shown
        if shown is not None and write(shown) is not None:
            self._desk.say(with_undo_key(words), _LONG)

    def _ask_why(self, reasons: Sequence[str], then: Callable[[str], None]) -> None:
        """What uncovers needs a reason, which reviewers read."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Reason"))
        dialog.setLabelText(self.tr("Why may it stay visible? Reviewers read this."))
        dialog.setComboBoxEditable(True)
        dialog.setComboBoxItems(list(reasons))
        dialog.setTextValue("")
        dialog.textValueSelected.connect(lambda reason: then(reason) if reason.strip() else None)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _spans(self) -> list[tuple[tuple[int, int], str]]:
        shown, span = self._desk.shown, self._desk.span
        if shown is None:
            return []
        index = shown.player.index
        whole = ((index.start, index.last), self.tr("in the whole video"))
        return [whole] if span is None else [(span, self.tr("in the marked span")), whole]

    def _with_their_people(self, tracks: Sequence[TrackSummary]) -> tuple[FaceRef, ...]:
        shown = self._desk.shown
        if shown is None:
            return ()
        members = shown.review.session.state.members
        return tuple(dict.fromkeys(ref for track in tracks for ref in members(track.ref)))

    def _show(self) -> None:
        shown, frame = self._desk.shown, self._desk.frame
        known = shown is not None and frame is not None
        self._view.set_zones(
            shown.review.session.state.areas.zones_at(frame)
            if known and shown is not None and frame is not None
            else ()
        )

    def _on_track(self) -> bool:
        ref = self._desk.selected
        return ref is not None and ref.kind is RefKind.TRACK and not ref.by_person

    def _has_range(self) -> bool:
        shown = self._desk.shown
        return shown is not None and bool(shown.review.session.state.areas.chosen)
