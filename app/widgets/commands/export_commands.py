"""Exports: ask how, run them behind the window, tell how they ended, show what was verified."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.batch.jobs import run_index
from app.batch.spec import ExportOrder
from app.batch.verify import KnownExport, verify_again
from app.controllers.desk import Desk
from app.controllers.exports import Exports
from app.controllers.notifier import Offer
from app.core.audience import Audience
from app.core.names import printable
from app.core.settings import RedactionSettings
from app.export.report import ExportReport
from app.video import open_medium
from app.widgets.commands.export_candidates import candidates_of
from app.widgets.compare_window import CompareWindow, Opened
from app.widgets.export.all_page import ExportAllPage
from app.widgets.export.dialog import ExportDialog
from app.widgets.export.known_dialog import KnownDialog
from app.widgets.export.report_dialog import ReportDialog
from app.widgets.export.settings_page import ExportSettingsPage
from app.widgets.export.summary import summary_of
from app.widgets.parts.actions import Action, Group
from app.widgets.parts.actions import translate as tr
from app.widgets.parts.questions import ask


class ExportCommands(QObject):
    """Actions that write files, and that look at files which were written.

    Args:
        desk: Which medium is shown, in which study.
        exports: Runs them.
        marked: The medium that is marked in the list.
        window: Over which dialogs stand.

    Signals:
        review_wanted(int): The export of this medium is to be reviewed for release.
    """

    review_wanted = Signal(int)

    def __init__(
        self, desk: Desk, exports: Exports, marked: Callable[[], int | None], *, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._space = desk.workspace
        self._exports = exports
        self._marked = marked
        self._window = window
        exports.exported.connect(self._on_exported)
        exports.failed.connect(self._on_failed)
        exports.idle.connect(self._on_idle)
        self._space.exports_came.connect(self._on_exports_came)

    def actions(self) -> list[Action]:
        """Their declarations, in menu order."""
        make = partial(Action, group=Group.FILE, icon="export")
        return [
            make(name="export", text=tr("&Export…"), keys=("Ctrl+E",), run=self.export, line=True,
                 when=lambda: self._desk.shown is not None, tip=tr("Write a redacted file")),
            make(name="export_all", text=tr("Export &all…"), keys=("Ctrl+Shift+E",),
                 run=self.export_all, when=lambda: bool(self._space.media),
                 tip=tr("Write redacted files of several videos, one after the other")),
            make(name="cancel_exports", text=tr("Cancel all exports"), icon="close",
                 run=self.cancel_all, when=lambda: bool(self._exports.going)),
            make(name="show_report", text=tr("&What was verified…"), icon="check-circle",
                 run=self.show_report, when=self._has_exports,
                 tip=tr("What the last exports of this video did, and what was checked")),
            make(name="compare", text=tr("Compare export with source…"), icon="original",
                 run=self.compare_last, when=self._has_exports,
                 tip=tr("Both pictures side by side, frame by frame")),
        ]  # fmt: skip

    # Asking how

    def export(self) -> None:
        """Ask how the medium on the desk is exported."""
        shown, space, study = self._desk.shown, self._space, self._space.study
        if shown is None or study is None:
            return
        medium_id = shown.medium_id
        entry = self._exports.entry(medium_id)
        if entry is not None and entry.state.going:
            self._desk.say(self.tr("This video is being exported already."))
            return
        page = ExportSettingsPage(
            shown.player.info,
            space.preferences.export(),
            study_folder=study.path.parent,
            taken={entry.order.out for entry in self._exports.going},
        )

        def summarise() -> None:
            if self._desk.shown is shown and space.study is study:
                audience = self._exports.audience
                page.show_summary(summary_of(shown, study.medium(medium_id), audience))

        def start() -> None:
            space.preferences.set_export(page.settings)
            order = ExportOrder(settings=page.settings, out=page.out, overwrite=page.overwrite)
            self._order(medium_id, order)

        summarise()
        dialog = ExportDialog(
            page,
            title=self.tr("Export {0}").format(printable(shown.player.info.path.name)),
            audience=self._exports.audience,
            look=shown.review.session.redaction,
            parent=self._window,
        )
        dialog.audience_chosen.connect(self._choose_audience)
        dialog.audience_chosen.connect(summarise)
        dialog.started.connect(start)
        dialog.open()

    def export_all(self) -> None:
        """Ask which media are exported, and how."""
        space, shown = self._space, self._desk.shown
        if space.study is None or not space.media:
            return
        page = ExportAllPage(candidates_of(space, self._exports), space.preferences.export())

        def start() -> None:
            settings = page.options.settings
            space.preferences.set_export(settings)
            orders = self._exports.orders(page.chosen, settings, page.target)
            for medium_id, order in orders.items():
                self._order(medium_id, order)

        look = shown.review.session.redaction if shown is not None else self._exports.look
        dialog = ExportDialog(
            page,
            title=self.tr("Export all"),
            audience=self._exports.audience,
            look=look,
            parent=self._window,
        )
        dialog.audience_chosen.connect(self._choose_audience)
        dialog.started.connect(start)
        dialog.open()

    def _order(self, medium_id: int, order: ExportOrder) -> None:
        if self._exports.order(medium_id, order):
            self._desk.say(self.tr("Exporting behind the window; go on working."))

    def _choose_audience(self, audience: Audience, look: RedactionSettings | None) -> None:
        self._exports.choose_audience(audience, look)

    # While they run

    def pause_or_resume(self) -> None:
        """Let the export that runs stand still, or go on."""
        if self._exports.queue is not None:
            self._exports.queue.pause_or_resume()

    def cancel(self) -> None:
        """End the export that runs; nothing half is left."""
        queue = self._exports.queue
        if queue is not None and queue.current is not None:
            queue.cancel(queue.current.medium_id)

    def cancel_all(self) -> None:
        """End the export that runs, and forget those that wait."""
        if self._exports.queue is not None:
            self._exports.queue.cancel_all()

    def ask_before_leaving(self, then: Callable[[], object]) -> bool:
        """Whether one may leave at once; else asks, and goes on if the person wants to."""
        count = len(self._exports.going)
        if not count:
            return True
        exporting = self.tr("%Ln file(s) being exported, or waiting for it.", "", count)
        more = self.tr("Stop that? Nothing half is left, and nothing you decided is lost.")
        ask(
            self._window,
            title=self.tr("Exports are running"),
            text=f"{exporting}\n\n{more}",
            yes=self.tr("Stop and close"),
            then=then,
        )
        return False

    # How they ended

    def _on_exported(self, medium_id: int, report: ExportReport) -> None:
        entry = self._exports.entry(medium_id)
        if entry is None or entry.report is not report:
            return
        out = entry.order.out
        self._space.notifier.inform(
            self.tr("{0} was written and verified: de-identified by this process.").format(
                printable(out.name)
            ),
            self.tr("It lies in {0}").format(printable(out.parent)),
            Offer(self.tr("What was verified…"), partial(self.show_report_of, medium_id)),
        )

    def _on_failed(self, medium_id: int, error: BaseException) -> None:
        medium = self._space.medium(medium_id)
        name = printable(medium.path.name) if medium is not None else ""
        self._space.notifier.tell(
            error, self.tr("{0} was not exported, and nothing was written.").format(name)
        )

    def _on_idle(self, written: int, failed: int) -> None:
        if written + failed < 2:
            return
        words = self.tr("All exports are done: {0} written and verified, {1} failed.")
        self._space.notifier.inform(words.format(written, failed))

    # Files that were written

    def show_report(self) -> None:
        """Show what was verified of the exports of the marked medium."""
        medium_id = self._medium()
        if medium_id is not None:
            self.show_report_of(medium_id)

    def show_report_of(self, medium_id: int, at: Path | None = None) -> ReportDialog | None:
        """Show what was verified of a medium's exports.

        Args:
            at: Where the file of one of them was found.
        """
        study, records = self._space.study, self._exports.records(medium_id)
        if study is None or not records:
            return None
        dialog = ReportDialog(
            records,
            verifier=lambda export, token, progress: verify_again(
                study, export, token=token, progress=progress
            ),
            runner=self._space.runner,
            notifier=self._space.notifier,
            parent=self._window,
            at=at,
        )
        dialog.compare.connect(self.compare)
        self._space.closing.connect(dialog.close)
        dialog.show()
        return dialog

    def compare_last(self) -> None:
        """Show the last export of the marked medium beside its source."""
        medium_id = self._medium()
        records = self._exports.records(medium_id) if medium_id is not None else []
        if records:
            self.compare(KnownExport(records[-1].path, records[-1]))

    def compare(self, export: KnownExport) -> None:
        """Show an export beside its source."""
        study, medium_id = self._space.study, export.record.medium_id
        if study is None:
            return

        def work() -> tuple[Opened, Opened]:
            index = run_index(study, medium_id)
            return (study.medium(medium_id).info, index), open_medium(export.path)

        def done(opened: tuple[Opened, Opened]) -> None:
            if self._space.study is study:
                window = CompareWindow(*opened, parent=self._window)
                self._space.closing.connect(window.close)
                window.show()
                if self._desk.handed_over:
                    self._desk.unveiled.emit(medium_id, opened[0][1].start)

        self._space.runner.run("open both", work, done=done, failed=self._space.notifier.tell)

    def _on_exports_came(self, exports: list[KnownExport]) -> None:
        if len(exports) > 1:
            self._space.notifier.inform(
                self.tr("{0} files are exports of this study; they were not added.").format(
                    len(exports)
                ),
                self.tr("Drop one alone to compare or verify it."),
            )
            return
        export = exports[0]
        medium_id = export.record.medium_id
        medium = self._space.medium(medium_id)
        name = printable(medium.path.name) if medium is not None else ""
        dialog = KnownDialog(export, name, parent=self._window)
        dialog.review.connect(lambda: self.review_wanted.emit(medium_id))
        dialog.compare.connect(lambda: self.compare(export))
        dialog.verify.connect(lambda: self._verify(export))
        dialog.add.connect(lambda: self._space.add_media([export.path], exports=True))
        dialog.open()

    def _verify(self, export: KnownExport) -> None:
        dialog = self.show_report_of(export.record.medium_id, export.path)
        if dialog is not None:
            dialog.choose(export.record)
            dialog.verify()

    def _medium(self) -> int | None:
        marked, shown = self._marked(), self._desk.shown
        return marked if marked is not None or shown is None else shown.medium_id

    def _has_exports(self) -> bool:
        medium_id = self._medium()
        return medium_id is not None and self._exports.has_records(medium_id)
