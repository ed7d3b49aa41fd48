"""Everything that belongs to the medium on screen: player, review, seen marks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.controllers.display import Redaction
from app.controllers.jobs import JobRunner
from app.controllers.notifier import Notifier
from app.controllers.opened_review import OpenedReview
from app.controllers.player import Player
from app.controllers.review import ReviewController
from app.controllers.seen import SeenRecorder
from app.core.model import Face, Image
from app.core.refs import ref_of
from app.core.timebase import FrameIndex
from app.core.tracks import TrackSummary


class ShownMedium(QObject):
    """Made when a medium's faces are loaded; closed before another is shown.

    Args:
        opened: The medium, as it was read.
        redaction_for: What to cover in the picture, None to show it as it is.
        large_enough: Whether the picture is shown at a size where a face can be judged.
    """

    def __init__(
        self,
        opened: OpenedReview,
        index: FrameIndex,
        *,
        runner: JobRunner,
        notifier: Notifier,
        redaction_for: Callable[[int], Redaction | None],
        large_enough: Callable[[], bool],
    ) -> None:
        super().__init__(runner)
        session = opened.session
        study = session.study
        self.medium_id = session.medium_id
        info = study.medium(session.medium_id).info
        self.review = ReviewController(opened, index, runner=runner, notifier=notifier)
        self.seen = SeenRecorder(
            study,
            session.medium_id,
            session.person,
            runner=runner,
            large_enough=large_enough,
        )
        self.seen.written.connect(self.review.read_lanes)
        self.player = Player(info, index, redaction_for=redaction_for, parent=self)

    def thumbnail(self, track: TrackSummary) -> Image | None:
        """A track's picture if it is made; asks for it otherwise."""
        faces = self.review.session.faces_at(track.sample_pts)
        face = next((face for face in faces if ref_of(face) == track.ref), None)
        return None if face is None else self.crop(face)

    def crop(self, face: Face) -> Image | None:
        """A face's picture if it is made; asks for it otherwise."""
        key = (ref_of(face), face.pts, face.box)
        return self.player.pictures.ask(key, face.pts, face.box)

    def close(self) -> None:
        """End its threads; what was seen is written."""
        self.player.close()
        self.review.close()
        self.seen.close()
        for part in (self.review, self.seen, self):  # the faces of a long medium are large
            part.deleteLater()
