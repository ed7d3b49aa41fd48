"""What becomes of the open study's media outside of it: exports under way, and finished ones."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.batch.left_behind import clear_up
from app.batch.spec import ExportOrder
from app.controllers.desk import Desk
from app.controllers.export_queue import ExportEntry, ExportQueue
from app.controllers.places import export_name
from app.core.audience import Audience
from app.core.errors import StudyError
from app.core.settings import ExportSettings, RedactionSettings
from app.export.report import ExportReport
from app.review.whole_study import audience_of, choose_audience, look_of_study
from app.store.records import ExportRecord, MediumState


class Exports(QObject):
    """Keeps the queue of exports of the study that is open.

    Args:
        desk: Its study; the medium on it learns of its exports.

    Signals:
        changed(int): State or progress of this medium's export changed.
        exported(int, ExportReport): A file of this medium was written and verified.
        failed(int, BaseException): None was; the other exports go on.
        idle(int, int): All are done: how many were written, and how many failed.
    """

    changed = Signal(int)
    exported = Signal(int, object)
    failed = Signal(int, object)
    idle = Signal(int, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._space = desk.workspace
        self._ends = [0, 0]
        self._had: dict[int, bool] = {}
        self.queue: ExportQueue | None = None
        self._space.opened.connect(self._on_opened)
        self._space.closing.connect(self._on_closing)
        self._space.medium_changed.connect(self._on_medium)
        desk.following_changed.connect(lambda: self._on_medium(0))

    @property
    def going(self) -> list[ExportEntry]:
        """Exports whose end is still to come."""
        return self.queue.going if self.queue is not None else []

    def entry(self, medium_id: int) -> ExportEntry | None:
        """Where the export of a medium stands; None where none was asked for since the opening."""
        return self.queue.entry(medium_id) if self.queue is not None else None

    def order(self, medium_id: int, order: ExportOrder) -> bool:
        """Export a medium; False where that is under way already."""
        return self.queue is not None and self.queue.add(medium_id, order)

    def orders(
        self, medium_ids: list[int], settings: ExportSettings, folder: Path | None = None
    ) -> dict[int, ExportOrder]:
        """An order for each medium, every one with a name of its own.

        Args:
            folder: Where to; None for beside each source.
        """
        study = self._space.study
        orders: dict[int, ExportOrder] = {}
        taken = {entry.order.out for entry in self.going}
        for medium_id in medium_ids:
            medium = self._space.medium(medium_id)
            if medium is None or study is None:
                continue
            source = medium.path if folder is None else folder / medium.path.name
            out = export_name(source, settings.codec, instead=study.path.parent, taken=taken)
            taken.add(out)
            orders[medium_id] = ExportOrder(settings=settings, out=out)
        return orders

    def to_do(self, medium_id: int) -> bool:
        """Whether a medium has no export that shows all decisions, and none under way."""
        medium = self._space.medium(medium_id)
        entry = self.entry(medium_id)
        under_way = entry is not None and entry.state.going
        return medium is not None and medium.state is not MediumState.EXPORTED and not under_way

    @property
    def audience(self) -> Audience | None:
        """Who receives the study's files; None while nobody said so."""
        return audience_of(self._space.study) if self._space.study is not None else None

    @property
    def look(self) -> RedactionSettings:
        """How faces are covered in the study, where its media agree or somebody said so."""
        study = self._space.study
        look = look_of_study(study, study.media()) if study is not None else None
        return look or RedactionSettings()

    def choose_audience(self, audience: Audience, look: RedactionSettings | None) -> None:
        """Keep who receives the study's files, and how faces are covered for them.

        Args:
            look: In all media; None leaves them as they are.
        """
        if self._space.study is None:
            return
        try:
            choose_audience(self._space.study, audience, look)
        except StudyError as error:
            self._space.notifier.tell(error)
        for medium in self._space.media:
            self._space.refresh_medium(medium.id)  # their exports may be out of date
        if self._desk.shown is not None:
            self._desk.shown.review.refresh()

    def has_records(self, medium_id: int) -> bool:
        """Whether a medium was ever exported."""
        if medium_id not in self._had:
            self._had[medium_id] = bool(self.records(medium_id))
        return self._had[medium_id]

    def records(self, medium_id: int) -> list[ExportRecord]:
        """Finished exports of a medium, oldest first."""
        return self._space.study.exports(medium_id) if self._space.study is not None else []

    def _on_opened(self) -> None:
        study = self._space.study
        if study is None:
            return
        self._ends = [0, 0]
        queue = ExportQueue(study, self._space.runner, self._ready)
        queue.changed.connect(self.changed)
        queue.exported.connect(self._on_exported)
        queue.failed.connect(self._on_failed)
        queue.idle.connect(self._on_idle)
        self.queue = queue
        # What a killed program left half written must not wait for the next export there.
        self._space.runner.make("clear up", lambda token, _progress: clear_up(study, token)).start()

    def _on_closing(self) -> None:
        self._had.clear()
        if self.queue is not None:
            self.queue.close()
            self.queue = None

    def _ready(self, medium_id: int) -> bool:
        detection = self._space.queue
        entry = detection.entry(medium_id) if detection is not None else None
        shown = self._desk.shown
        here = shown is not None and shown.medium_id == medium_id
        if shown is not None and here and shown.review.following.active:
            return False  # what a face that is being followed reaches is to be covered, too
        return entry is None or not entry.state.going

    def _on_medium(self, _medium_id: int) -> None:
        if self.queue is not None and self.queue.current is None and self.queue.waiting:
            self.queue.go_on()  # its detection may have ended

    def _on_exported(self, medium_id: int, report: ExportReport) -> None:
        self._ends[0] += 1
        self._had[medium_id] = True
        self._space.refresh_medium(medium_id)
        shown = self._desk.shown
        if shown is not None and shown.medium_id == medium_id:
            shown.review.exported()
        self.exported.emit(medium_id, report)

    def _on_failed(self, medium_id: int, error: BaseException) -> None:
        self._ends[1] += 1
        self.failed.emit(medium_id, error)

    def _on_idle(self) -> None:
        written, failed = self._ends
        self._ends = [0, 0]
        if written or failed:
            self.idle.emit(written, failed)
