"""Which tracks are one person: naming, grouping, taking apart."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from app.controllers.desk import Desk
from app.core.tracks import TrackSummary, grouped_in, names_in
from app.widgets.commands.hints import with_undo_key
from app.widgets.parts.actions import Action, Group
from app.widgets.parts.actions import translate as tr


class PersonCommands(QObject):
    """Actions that group tracks: those marked in the list, else the selected face's.

    Args:
        desk: Which tracks are meant.
        window: Over which the question stands.
    """

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.TRACK)
        return [
            make(name="group", text=tr("Group tracks as one person…"), keys=("G",), icon="person",
                 run=self.ask, when=lambda: bool(self._desk.tracks_meant), line=True,
                 tip=tr("Mark several tracks in the list with Ctrl or Shift, "
                        "then name the person")),
            make(name="ungroup", text=tr("Take tracks out of their person"), keys=("Shift+G",),
                 run=self.ungroup, when=self._some_grouped),
        ]  # fmt: skip

    def ask(self) -> None:
        """Ask for the person's name, with those given before to choose from."""
        tracks, shown = self._desk.tracks_meant, self._desk.shown
        if not tracks or shown is None:
            return
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("One person"))
        dialog.setLabelText(
            self.tr("Who is this? A name or a number; it stays in the study.")
            if len(tracks) == 1
            else self.tr(
                "Who do these {0} tracks show? A name or a number; it stays in the study."
            ).format(len(tracks))
        )
        dialog.setComboBoxEditable(True)
        dialog.setComboBoxItems(names_in(shown.review.tracks()))
        dialog.setTextValue(next((track.person for track in tracks if track.person), ""))
        dialog.setOkButtonText(self.tr("Group"))
        dialog.textValueSelected.connect(lambda name: self.group(tracks, name))
        dialog.open()

    def group(self, tracks: list[TrackSummary], name: str) -> None:
        """Make tracks one person."""
        shown = self._desk.shown
        if shown is None or shown.review.group(tracks, name) is None:
            return
        who = name.strip() or self.tr("one person")
        self._desk.say(with_undo_key(self.tr("Grouped as {0}.").format(who)))

    def ungroup(self) -> None:
        """Each of the tracks is on its own again."""
        if self._desk.shown is not None:
            self._desk.shown.review.ungroup(self._desk.tracks_meant)

    def _some_grouped(self) -> bool:
        shown = self._desk.shown
        if shown is None:
            return False
        grouped = grouped_in(shown.review.tracks())
        return any(track.ref in grouped for track in self._desk.tracks_meant)
