"""Which tracks are one person: naming, grouping, taking apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog

from app.core.tracks import TrackSummary

if TYPE_CHECKING:
    from app.widgets.main_window import MainWindow


class PersonCommands(QObject):
    """Connects the actions that group tracks.

    They mean the tracks marked in the list; when none is, the track of the selected face.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.actions_["group"].triggered.connect(lambda _=False: self.ask())
        window.actions_["ungroup"].triggered.connect(lambda _=False: self.ungroup())
        window.tracks.marked.connect(self.update)

    @property
    def meant(self) -> list[TrackSummary]:
        """The tracks that the next gesture is about."""
        window = self._window
        if window.shown is None:
            return []
        marked = window.tracks.marked_tracks
        key = window.pane.view.selected_key
        if len(marked) > 1 or key is None or key[0] != "track":
            return marked
        track = window.shown.review.track(key[1])  # the list may filter it out
        return marked if track is None else [track]

    def update(self) -> None:
        """Enable what can be done now."""
        tracks, actions = self.meant, self._window.actions_
        actions.enable(bool(tracks), "group")
        actions.enable(any(self._window.tracks.model.grouped(t) for t in tracks), "ungroup")

    def ask(self) -> None:
        """Ask for the person's name, with those given before to choose from."""
        tracks = self.meant
        if not tracks:
            return
        names = self._window.tracks.model.names()
        known = next((track.person for track in tracks if track.person), "")
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
        dialog.setComboBoxItems(names)
        dialog.setTextValue(known)
        dialog.setOkButtonText(self.tr("Group"))
        dialog.textValueSelected.connect(lambda name: self.group(tracks, name))
        dialog.open()

    def group(self, tracks: list[TrackSummary], name: str) -> None:
        """Make tracks one person."""
        shown = self._window.shown
        if shown is None or shown.review.group(tracks, name) is None:
            return
        who = name.strip() or self.tr("one person")
        words = self.tr("Grouped as {0}.").format(who)
        undo = self._window.actions_["undo"].shortcut().toString()
        self._window.pane.view.toast.show_text(f"{words}  {undo}: " + self.tr("undo"))

    def ungroup(self) -> None:
        """Each of the tracks is on its own again."""
        if self._window.shown is not None:
            self._window.shown.review.ungroup(self.meant)
