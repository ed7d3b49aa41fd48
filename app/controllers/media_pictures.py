"""A small picture of every medium of the study, for the list; made in the background."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.batch.jobs import run_index
from app.controllers.workspace import Workspace
from app.core.model import Image
from app.core.task import CancelToken
from app.core.timebase import FrameIndex
from app.store.study import Study
from app.video import FrameReader

_log = logging.getLogger(__name__)
PICTURE_SIDE = 160
_SHARE = 0.1
"""How far into a medium: openings are often black or a title."""
_NEAR = 0.05
"""A keyframe at most this share of the medium away is as good, and cheaper to decode."""


class MediaPictures(QObject):
    """Makes one picture at a time; each file is tried once while the study is open.

    Signals:
        made(int, Image): The picture of a medium.
    """

    made = Signal(int, object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._tried: set[tuple[int, Path]] = set()
        self._busy = False
        self._closing = False
        workspace.opened.connect(self._on_opened)
        workspace.media_changed.connect(self._next)
        workspace.closing.connect(self._on_closing)

    def _on_opened(self) -> None:
        self._tried.clear()
        self._closing = self._busy = False
        self._next()

    def _on_closing(self) -> None:
        self._closing = True

    def _next(self) -> None:
        study = self._workspace.study
        if self._busy or self._closing or study is None:
            return
        medium = next((m for m in self._workspace.media if (m.id, m.path) not in self._tried), None)
        if medium is None:
            return
        medium_id = medium.id
        self._tried.add((medium_id, medium.path))
        self._busy = True
        job = self._workspace.runner.make(
            f"picture {medium_id}", lambda token, _: picture_of(study, medium_id, token)
        )
        job.succeeded.connect(lambda image: self._made(medium_id, image))
        # Whoever opens the medium is told why it cannot be read; the list keeps its symbol.
        job.failed.connect(lambda error: _log.info("no picture for the list: %s", error))
        job.ended.connect(self._ended)
        job.start()

    def _made(self, medium_id: int, image: Image) -> None:
        if not self._closing:
            self.made.emit(medium_id, image)

    def _ended(self) -> None:
        self._busy = False
        self._next()


def picture_of(study: Study, medium_id: int, token: CancelToken) -> Image:
    """A small picture from near 10 % of a medium.

    Raises:
        MediaError: The file is gone or that part of it cannot be decoded.
        Cancelled: Through the token.
    """
    index = run_index(study, medium_id, token=token)
    with FrameReader(study.medium(medium_id).info, index, threads=1) as reader:
        return reader.read_at(representative(index), max_side=PICTURE_SIDE).image


def representative(index: FrameIndex) -> int:
    """The frame that stands for a medium, by PTS: near 10 % of its length."""
    wanted = index.pts_at_seconds(index.duration * _SHARE)
    key = index.keyframe_before(wanted)
    near = index.seconds(wanted) - index.seconds(key) <= index.duration * _NEAR
    return key if near else wanted
