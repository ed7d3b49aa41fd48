"""Faces and times of other tools: into the study of the shown video, and out of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from app.controllers.desk import Desk
from app.controllers.language import translated
from app.controllers.shown_medium import ShownMedium
from app.core.names import printable
from app.exchange.arrive import Arrived, bring_in
from app.exchange.carry import Incoming, read_in, work_on, write_out
from app.exchange.format import Format
from app.exchange.formats import FORMATS, format_of
from app.review.session import ReviewSession
from app.widgets.parts.actions import Action, Group
from app.widgets.parts.actions import translate as tr

_T = TypeVar("_T")


class ExchangeCommands(QObject):
    """Actions that read and write files of other tools; all of it in the background.

    Args:
        desk: Which video is shown.
        window: Over which dialogs stand.
    """

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._space = desk.workspace
        self._window = window

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.FILE, when=lambda: self._desk.shown is not None)
        return [
            make(name="import_data", text=tr("&Import faces or times…"), run=self.ask_import,
                 line=True, tip=tr("Faces or times that another tool found in this video")),
            make(name="export_data", text=tr("Export &data…"), run=self.ask_export,
                 tip=tr("Boxes, landmarks and times of this video for other tools; no pictures")),
        ]  # fmt: skip

    # In

    def ask_import(self) -> None:
        """Ask for a file of another tool and bring in what it holds for the shown video."""
        shown = self._desk.shown
        if shown is None:
            return
        forms = _simplest_first(one for one in FORMATS.values() if one.read or one.read_times)
        endings = sorted({ending for form in forms for ending in form.endings})
        every = self.tr("All formats ({0})").format(" ".join(f"*{one}" for one in endings))
        folder = self._space.preferences.word("folder", str(Path.home()))
        dialog = self._dialog(
            self.tr("Import faces or times"), [every, *map(_filter, forms)], folder
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)

        def chosen(name: str) -> None:
            place = dialog.nameFilters().index(dialog.selectedNameFilter())
            self._read(shown, Path(name), forms[place - 1].name if place else None)

        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _read(self, shown: ShownMedium, file: Path, name: str | None) -> None:
        study, index = shown.review.session.study, shown.player.index
        self._space.preferences.set_word("folder", str(file.parent))

        def work() -> Incoming:
            medium = study.medium(shown.medium_id)
            return read_in(file, format_of(file, name), medium=medium, index=index)

        self._run("read data", work, partial(self._take, shown))

    def _take(self, shown: ShownMedium, incoming: Incoming) -> None:
        if incoming.form.read is not None:
            self._run(
                "import data",
                lambda: bring_in(_session(shown, incoming), incoming.faces, tool=incoming.person),
                partial(self._faces_came, shown, incoming),
            )
        elif len(incoming.tiers) > 1:
            self._ask_tier(shown, incoming)
        else:
            self._work_on(shown, incoming, None)

    def _ask_tier(self, shown: ShownMedium, incoming: Incoming) -> None:
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Import faces or times"))
        dialog.setLabelText(self.tr("Which of these times are worked on? All else is covered."))
        dialog.setComboBoxItems(incoming.tiers)
        dialog.textValueSelected.connect(partial(self._work_on, shown, incoming))
        dialog.open()

    def _work_on(self, shown: ShownMedium, incoming: Incoming, tier: str | None) -> None:
        index = shown.player.index
        self._run(
            "import data",
            lambda: work_on(_session(shown, incoming), incoming, index, tier=tier),
            partial(self._spans_came, shown, incoming),
        )

    def _faces_came(self, shown: ShownMedium, incoming: Incoming, arrived: Arrived) -> None:
        shown.review.refresh()
        name = printable(incoming.file.name)
        words, hint = self.tr("Nothing new came in from {0}.").format(name), ""
        if arrived.tracks:
            words = self.tr("%Ln face(s) came in from {0}, covered from now on.", "", arrived.faces)
            words = words.format(name)
            hint = self.tr(
                "%Ln new track(s), which can be taken back in the history.", "", len(arrived.tracks)
            )
        if arrived.known:
            left = self.tr("%Ln track(s) left out: covered already.", "", arrived.known)
            hint = f"{left} {hint}".strip()
        self._space.notifier.inform(words, hint)

    def _spans_came(
        self, shown: ShownMedium, incoming: Incoming, spans: list[tuple[int, int]]
    ) -> None:
        shown.review.refresh()
        words = self.tr("%Ln span(s) came in from {0}: all else is covered whole.", "", len(spans))
        self._space.notifier.inform(
            words.format(printable(incoming.file.name)),
            self.tr("The history takes this back."),
        )

    # Out

    def ask_export(self) -> None:
        """Ask for a name and a format, and write what the study knows of the shown video."""
        shown = self._desk.shown
        if shown is None:
            return
        forms = _simplest_first(one for one in FORMATS.values() if one.write)
        folder = str(shown.review.session.study.path.parent)
        dialog = self._dialog(self.tr("Export data"), [_filter(form) for form in forms], folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        known = {ending for form in forms for ending in form.endings}

        def form() -> Format:
            return forms[dialog.nameFilters().index(dialog.selectedNameFilter())]

        def fit_ending() -> None:
            ending = form().endings[0]
            dialog.setDefaultSuffix(ending)
            path = Path(dialog.selectedFiles()[0])
            if path.suffix.lower() in known - set(form().endings):
                dialog.selectFile(path.with_suffix(ending).name)

        dialog.selectFile(f"{shown.player.info.path.stem}{forms[0].endings[0]}")
        fit_ending()
        dialog.filterSelected.connect(fit_ending)
        dialog.fileSelected.connect(lambda name: self._write(shown, Path(name), form()))
        dialog.open()

    def _write(self, shown: ShownMedium, out: Path, form: Format) -> None:
        study = shown.review.session.study
        job = self._space.runner.make(
            "export data",
            lambda token, _: write_out(
                study,
                [study.medium(shown.medium_id)],
                out,
                form=format_of(out, form.name),
                overwrite=True,  # the dialog has asked
                token=token,
            ),
        )
        job.succeeded.connect(partial(self._written, out))
        job.failed.connect(self._space.notifier.tell)
        job.start()

    def _written(self, out: Path, faces: int) -> None:
        words = self.tr("%Ln face(s) written to {0}.", "", faces)
        self._space.notifier.inform(words.format(printable(str(out))))

    # Both

    def _dialog(self, title: str, filters: list[str], folder: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters(filters)
        return dialog

    def _run(self, name: str, work: Callable[[], _T], done: Callable[[_T], None]) -> None:
        self._space.runner.run(name, work, done=done, failed=self._space.notifier.tell)


def _session(shown: ShownMedium, incoming: Incoming) -> ReviewSession:
    """Of the tool: what comes in is its word, not that of the person at the screen."""
    review = shown.review.session
    return ReviewSession(review.study, shown.medium_id, person=incoming.person)


def _simplest_first(forms: Iterable[Format]) -> list[Format]:
    """Those that need no extra package before the others, else in their own order."""
    return sorted(forms, key=lambda form: form.needs is not None)


def _filter(form: Format) -> str:
    """How a file dialog lists a format."""
    endings = " ".join(f"*{ending}" for ending in form.endings)
    return f"{form.name}: {translated(form.about)} ({endings})"
