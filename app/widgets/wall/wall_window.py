"""The window of the wall: two pages over all media, worked with single keys."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QTabWidget, QVBoxLayout, QWidget

from app.controllers.desk import Desk
from app.controllers.frame_wall import FrameWall
from app.controllers.going import Going
from app.controllers.measuring import Measuring
from app.controllers.people import PeopleBoard
from app.controllers.review import Verdict
from app.controllers.seen_cells import SeenCells
from app.controllers.study_pictures import Source, StudyPictures
from app.controllers.study_reviews import StudyReviews
from app.controllers.wall import Wall
from app.core.names import printable
from app.core.refs import FaceRef
from app.widgets.parts.actions import Actions
from app.widgets.parts.controls import Combo, Elided
from app.widgets.parts.media_choice import fill_media
from app.widgets.parts.placing import fit_to_screen, open_at
from app.widgets.wall.frame_page import FramePage
from app.widgets.wall.people_page import PeoplePage
from app.widgets.wall.sizes import SizeChoice
from app.widgets.wall.wall_actions import wall_actions
from app.widgets.wall.wall_page import WallPage

_SAY = 5000
_GEOMETRY = "wall_geometry"


class WallWindow(QWidget):
    """Tracks and bare frames of the whole study. The main window stays usable beside it."""

    def __init__(
        self,
        desk: Desk,
        reviews: StudyReviews,
        going: Going,
        *,
        measuring: Measuring,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Wall"))
        self._desk, self._space = desk, desk.workspace
        self._reviews, self._going = reviews, going
        self.pictures = StudyPictures(self._source_of, self, covered=lambda: desk.veiled)
        self.seen = SeenCells(desk, reviews, self)
        wall, frames = Wall(reviews, self), FrameWall(reviews, self)
        self.tracks = WallPage(wall, self.pictures, name_of=self._name_of, size_of=self._size_of)
        self.frames = FramePage(
            frames, self.pictures, seen=self.seen, name_of=self._name_of, size_of=self._size_of
        )
        self.people = PeoplePage(
            PeopleBoard(self._space, reviews, measuring, parent=self),
            self.pictures,
            faces=wall.faces,
            name_of=self._name_of,
            size_of=self._size_of,
        )
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.addTab(self.tracks, self.tr("Tracks"))
        self.pages.addTab(self.frames, self.tr("Frames with nothing covered"))
        self.pages.addTab(self.people, self.tr("People"))
        self.medium = Combo()
        self.medium.setAccessibleName(self.tr("Which videos are shown"))
        self.medium.setMaximumWidth(300)
        self.pages.setCornerWidget(self.medium)
        self.words = Elided()
        self._keys = Elided()
        below = QHBoxLayout()
        below.addWidget(self.words, 1)
        below.addWidget(self._keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.pages, 1)
        column.addLayout(below)
        self.actions_ = Actions(
            self,
            wall_actions(
                decide=self._decide,
                comment=self._comment,
                undo=self._undo,
                resize=self._resize,
                name=self._name,
                take_out=self.people.take_out,
                show=self.people.turn_visible,
                other_page=self._other_page,
                arrange=self._arrange,
                close=self.close,
            ),
        )
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.setInterval(_SAY)
        self._said.timeout.connect(self._tell)
        self._connect()
        fill_media(self.medium, self._space.media, every=self.tr("All videos"))
        self._on_medium()  # which arranges both
        reviews.want_all()
        open_at(self, 1240, 820)
        kept = self._space.preferences.word(_GEOMETRY)
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))
            fit_to_screen(self, placed=True)
        self.tracks.view.setFocus()

    def _connect(self) -> None:
        for page in (self.tracks, self.frames, self.people):
            page.opened.connect(self._open)
            page.model.modelReset.connect(self._tell)
            page.view.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        for page in (self.tracks, self.people):
            page.said.connect(self._say)
            page.view.tracks_stood.connect(self.seen.note_tracks)
        self.pages.currentChanged.connect(lambda _: self._tell())
        self.medium.currentIndexChanged.connect(lambda _: self._on_medium())
        self._space.media_changed.connect(self._fill_media)
        self._desk.mode_changed.connect(self._on_mode)
        self._space.closing.connect(self.close)
        self._reviews.came.connect(lambda _: self._tell())
        self._reviews.rested.connect(self._tell)

    # What a person does

    def _decide(self, verdict: Verdict) -> None:
        if self.pages.currentWidget() is self.tracks:
            self.tracks.decide(verdict)
        else:
            self._say(self.tr("There is nothing to decide on here: Enter opens the frame."))

    def _name(self) -> None:
        if self.pages.currentWidget() is self.tracks:
            self.people.name_these(self.tracks.view.marked_cells)
        elif self.pages.currentWidget() is self.people:
            self.people.name()

    def _comment(self) -> None:
        cells = self.tracks.view.marked_cells
        if self.pages.currentWidget() is not self.tracks or not cells:
            self._say(self.tr("Choose a track first, with the arrow keys or the mouse."))
            return
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Comment"))
        dialog.setLabelText(self.tr("About the marked tracks ({0}):").format(len(cells)))

        def write(text: str) -> None:
            if text.strip() and self.tracks.wall.comment(cells, text):
                self._say(self.tr("Commented. The status (Ctrl+I) lists all comments."))

        dialog.textValueSelected.connect(write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _undo(self) -> None:
        if self._reviews.undo():
            self._say(self.tr("Undone."))
        else:
            self._say(self.tr("Nothing was decided here. The history in the main window has all."))

    def _resize(self, step: int) -> None:
        page = self.pages.currentWidget()
        sizes: SizeChoice | None = getattr(page, "sizes", None)
        if sizes is not None:
            sizes.choose(sizes.place + step)

    def _other_page(self) -> None:
        self.pages.setCurrentIndex((self.pages.currentIndex() + 1) % self.pages.count())
        (self.tracks, self.frames, self.people)[self.pages.currentIndex()].view.setFocus()

    def _arrange(self) -> None:
        self.tracks.wall.arrange()
        self.frames.wall.arrange()

    def _on_medium(self) -> None:
        medium_id = self.medium.currentData()
        self.tracks.wall.set_medium(medium_id)
        self.frames.wall.set_medium(medium_id)

    def _open(self, medium_id: int, pts: int, ref: FaceRef | None) -> None:
        self._going.go(medium_id, pts, ref)
        window = self.parentWidget()
        if window is not None:
            window.activateWindow()
            window.raise_()

    # What it tells

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self._said.start()

    def _tell(self) -> None:
        if self.pages.currentWidget() is self.frames:
            self._keys.setText(self.tr("Enter opens the frame · + and - change the size"))
        elif self.pages.currentWidget() is self.people:
            self._keys.setText(
                self.tr("P names the tracks · Shift+P takes out · V leaves visible · Enter opens")
            )
        else:
            self._keys.setText(
                self.tr("A accepts · R rejects · C comments · Enter opens · Shift marks several")
            )
        if self._desk.veiled:
            self._keys.setText(
                self.tr("Handed over: nobody is to be known here until you flip the picture (V)")
            )
        if self._said.isActive():
            return
        words = self.tracks.summary()
        if self.pages.currentWidget() is self.frames:
            words = self.frames.summary()
        elif self.pages.currentWidget() is self.people:
            words = self.people.summary()
        if self._reviews.reading:
            words = self.tr("{0} so far: other videos are being read").format(words)
        self.words.setText(words)

    def _on_mode(self) -> None:
        """The main window shows more, or less; so do the cells."""
        for page in (self.tracks, self.frames, self.people):
            page.view.viewport().update()
        self._tell()

    def _fill_media(self) -> None:
        if not fill_media(self.medium, self._space.media, every=self.tr("All videos")):
            self._on_medium()

    def _name_of(self, medium_id: int) -> str:
        medium = self._space.medium(medium_id)
        return "" if medium is None else printable(medium.path.name)

    def _size_of(self, medium_id: int) -> tuple[int, int]:
        medium = self._space.medium(medium_id)
        return (1, 1) if medium is None else (medium.info.width, medium.info.height)

    def _source_of(self, medium_id: int) -> Source | None:
        medium, reviewed = self._space.medium(medium_id), self._reviews.reviewed(medium_id)
        return None if medium is None or reviewed is None else (medium.info, reviewed.index)

    def closeEvent(self, event: QCloseEvent) -> None:
        kept = bytes(self.saveGeometry().toBase64().data()).decode()
        self._space.preferences.set_word(_GEOMETRY, kept)
        self.seen.close()
        self.pictures.close()
        super().closeEvent(event)
