"""Detections on their way into a study."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.arrays import RawFaces
from app.core.shown import ShownPicture
from app.store.study import Study
from app.video.fingerprint import DECODER


class StudySink:
    """Writes finished frames into a run of a study; what it took is on disk.

    Args:
        study: Open for writing.
        run_id: The run they belong to.
    """

    def __init__(self, study: Study, run_id: int) -> None:
        self._study = study
        self._run_id = run_id

    def add_detections(self, frames: Sequence[tuple[int, RawFaces]]) -> None:
        """One transaction for all frames given, those without faces too."""
        self._study.add_detections(self._run_id, frames)

    def add_pictures(self, pictures: Sequence[ShownPicture]) -> None:
        """One transaction for all of them."""
        self._study.add_pictures(self._run_id, pictures, decoder=DECODER)
