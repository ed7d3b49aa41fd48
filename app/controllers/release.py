"""The release of one medium as the window needs it: the gate, its check, signing and refusing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from app.batch.jobs import run_index
from app.batch.own_faces import measure_own_faces
from app.batch.release import name_by_state, run_release_check
from app.batch.signing import (
    PdfMaker,
    make_report,
    refuse_export,
    sign_export,
    signed_reports,
)
from app.controllers.export_wall import wall_of
from app.controllers.jobs import Job
from app.controllers.workspace import Workspace
from app.core.errors import EnvironmentProblem
from app.core.model import MediaInfo
from app.core.remarks import Comment, Settle, SettledAs
from app.core.signoff import Objection, ShowOriginal
from app.core.timebase import FrameIndex
from app.release.concerns import ReleaseConcernKind
from app.release.conditions import Gate
from app.release.credentials import copy_with_credentials, demand_credentials
from app.release.gate import concerns_of, release_state
from app.release.keys import SigningKey, known_signers, own_key, remember_signer
from app.release.report.data import report_data
from app.release.signing import Order
from app.store.events import current_person
from app.store.study import Study
from app.video import open_medium

Opened = tuple[MediaInfo, FrameIndex]


@dataclass(frozen=True, slots=True)
class Known:
    """What is shown of a medium's release.

    Attributes:
        gate: The gate's answer.
        data: The report, as data.
        export: The exported file with its frames; None where there is none.
        trouble: What failed after all was signed; None for nothing.
    """

    gate: Gate
    data: dict[str, Any]
    export: Opened | None
    trouble: EnvironmentProblem | None = None


@dataclass(frozen=True, slots=True)
class Saying:
    """What a reviewer has filled in.

    Attributes:
        person, role, statement: As they are signed.
        passphrase: Of the key; empty for none.
        credentials: Also write a copy with Content Credentials.
    """

    person: str
    role: str
    statement: str
    passphrase: str = ""
    credentials: bool = False


class Release(QObject):
    """Works behind the window; one thing at a time.

    Args:
        space: Its study is the one that is open.
        medium_id: Which medium.

    Signals:
        known(Known): What stands against the release, as of now.
        progressed(Progress): Of the check.
        busy_changed(bool): Something is being done.
        failed(BaseException): It was not.
        done(str): "signed", "refused" or "reported".
        pictured(WallPicture): Another picture for the wall.
    """

    known = Signal(object)
    progressed = Signal(object)
    busy_changed = Signal(bool)
    failed = Signal(object)
    done = Signal(str)
    pictured = Signal(object)
    _picture_came = Signal(object)

    def __init__(self, space: Workspace, medium_id: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        study = space.study
        assert study is not None
        self._space = space
        self._study: Study = study
        self.medium_id = medium_id
        self.person = space.person or current_person()
        self._job: Job | None = None
        self._wall: Job | None = None
        self._reads = self._leaving = self._wants_check = self._stale = False
        # From the thread that cuts to the one that shows.
        self._picture_came.connect(self.pictured, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return self._job is not None

    @property
    def study(self) -> Study:
        return self._study

    @property
    def reading(self) -> bool:
        """Nothing is done but to find out how the release stands."""
        return self._job is not None and self._reads

    def refresh(self) -> None:
        """Find out how the release stands, without looking at the file's pictures."""
        self._run("release state", lambda _token, _progress: self._read(), reads=True)

    def check(self) -> None:
        """Look at the decoded export, from where an earlier look was broken off.

        Asked for while it is found out how the release stands, it begins after that.
        """
        if self.reading:
            self._wants_check = True
            return

        def work(token: Any, progress: Any) -> Known:
            meter = partial(measure_own_faces, token=token)
            gate = run_release_check(
                self._study, self.medium_id, token=token, progress=progress, meter=meter
            )
            name_by_state(self._study, gate)
            return self._read()

        self._run("release check", work)

    def cancel(self, *, leaving: bool = False) -> None:
        """Break the check off; what was found is kept.

        Args:
            leaving: Nobody wants to know how the release stands after that.
        """
        self._leaving, self._wants_check = leaving, False
        if self._wall is not None:
            self._wall.cancel(later=True)
            self._wall = None
        if self._job is not None:
            self._job.cancel(later=True)

    def sign(self, saying: Saying, *, pdf: PdfMaker | None = None) -> None:
        """Release the export; with a copy that carries credentials, if that is asked for."""
        self._say(saying, (), pdf=pdf, act=sign_export, word="signed")

    def refuse(self, saying: Saying, objections: tuple[Objection, ...]) -> None:
        """Do not release it."""
        self._say(saying, objections, pdf=None, act=refuse_export, word="refused")

    def ask(self, pts: int, text: str) -> None:
        """Leave a question at a frame for the researcher."""
        self._append(Comment(pts, text))

    def answer(self, concern: str, *, no_face: bool) -> None:
        """Say of what the check found that it is no face, or take that back.

        It changes nothing that is covered, and is in the log under the reviewer's name.

        Args:
            concern: Its id.
            no_face: False leaves it open again.
        """
        for one in concerns_of(self._study, self.medium_id):
            if one.id == concern and one.kind is ReleaseConcernKind.RESIDUAL and one.at is not None:
                as_ = SettledAs.NO_FACE if no_face else SettledAs.LATER
                self._append(Settle(one.id, one.at, as_, one.kind.value))
                break  # two faces at one place have one answer
        if self.reading:
            self._stale = True
        else:
            self.refresh()

    def note_original(self, first: int, last: int, why: str = "") -> None:
        """Note that the original was on screen."""
        self._append(ShowOriginal(min(first, last), max(first, last), why))

    def report(self, out: Path, pdf: PdfMaker | None) -> None:
        """Write the report."""

        def work(_token: Any, _progress: Any) -> Known:
            make_report(self._study, release_state(self._study, self.medium_id), out, pdf=pdf)
            return self._read()

        self._run("release report", work, word="reported")

    def wall(self, export: Path) -> None:
        """Cut covered faces and frames out of the export, for :attr:`pictured`."""

        def work(token: Any, _progress: Any) -> None:
            wall_of(self._study, self.medium_id, export, token=token, found=self._picture_came.emit)

        if self._wall is not None:
            self._wall.cancel(later=True)
        self._wall = self._space.runner.make("release wall", work)
        self._wall.failed.connect(self.failed)
        self._wall.start()

    def source(self) -> Opened:
        """The source with its frames; quick where its index is known."""
        index = run_index(self._study, self.medium_id)
        return self._study.medium(self.medium_id).info, index

    def _say(
        self,
        saying: Saying,
        objections: tuple[Objection, ...],
        *,
        pdf: PdfMaker | None,
        act: Callable[..., object],
        word: str,
    ) -> None:
        def work(_token: Any, _progress: Any) -> Known:
            key = own_key(passphrase=saying.passphrase)
            order = Order(
                person=saying.person,
                role=saying.role,
                statement=saying.statement,
                objections=objections,
                reports=lambda gate, said: signed_reports(self._study, gate, said, pdf=pdf),
            )
            if saying.credentials:
                # Before anything is signed.
                demand_credentials(self._study.exports(self.medium_id)[-1].path)
            act(self._study, self.medium_id, order, key=key)
            if saying.person not in known_signers():
                remember_signer(saying.person, key.id)
            trouble = self._add_credentials(key) if saying.credentials else None
            return replace(self._read(), trouble=trouble)

        self._run(word, work, word=word)

    def _add_credentials(self, key: SigningKey) -> EnvironmentProblem | None:
        """Write the copy; what is signed stays signed where that fails."""
        try:
            copy_with_credentials(self._study.exports(self.medium_id)[-1].path, key=key)
        except EnvironmentProblem as error:
            return error
        return None

    def _append(self, event: Any) -> None:
        try:
            self._study.append(event, medium_id=self.medium_id, person=self.person)
        except Exception as error:
            self.failed.emit(error)
            return
        self._space.refresh_medium(self.medium_id)

    def _read(self) -> Known:
        gate = release_state(self._study, self.medium_id)
        export = None
        if gate.export is not None and gate.export.path.is_file():
            export = open_medium(gate.export.path)
        return Known(gate, report_data(self._study, gate), export)

    def _run(
        self, name: str, work: Callable[[Any, Any], Known], *, word: str = "", reads: bool = False
    ) -> None:
        if self._job is not None:
            return
        self._reads = reads
        job = self._space.runner.make(name, work)
        self._job = job
        job.progressed.connect(self.progressed)
        job.succeeded.connect(lambda known: self._ended(known, None, word))
        job.failed.connect(lambda error: self._ended(None, error, word))
        job.cancelled.connect(self._broken_off)
        self.busy_changed.emit(True)
        job.start()

    def _broken_off(self) -> None:
        self._ended(None, None, "")
        if not self._leaving:
            self.refresh()  # how far it came

    def _ended(self, known: Known | None, error: BaseException | None, word: str) -> None:
        self._job = None
        self.busy_changed.emit(False)
        if error is not None:
            self.failed.emit(error)
        if known is not None:
            self.known.emit(known)
            self._space.refresh_medium(self.medium_id)
            if word:
                self.done.emit(word)
            if known.trouble is not None:
                self.failed.emit(known.trouble)
        if self._stale:
            self._stale = False
            self.refresh()
        if self._wants_check:
            self._wants_check = False
            self.check()
