"""What a threshold would do that is only being tried; nothing of it is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.controllers.language import number
from app.core.model import Face, Status
from app.core.refs import ref_of
from app.core.tracks import TrackSummary


def faces_under(
    faces: Sequence[Face], tracks: Sequence[TrackSummary], threshold: float
) -> list[Face]:
    """Faces of a frame as they would be with another threshold."""
    scores = {track.ref: track.score for track in tracks}

    def tried(face: Face) -> Face:
        if face.track is not None and face.track < 0:
            return face
        ref = ref_of(face)
        score = face.score if face.track is None or ref is None else scores.get(ref, face.score)
        ghost = face.status is Status.UNDECIDED and score < threshold
        return face if ghost == face.ghost else replace(face, ghost=ghost)

    return [tried(face) for face in faces]


def threshold_words(tracks: Sequence[TrackSummary], threshold: float) -> str:
    """How many of a medium's tracks a threshold covers."""
    scored = [track for track in tracks if track.track > 0]
    if not scored:
        return _tr("What this covers is counted here as soon as faces were followed.")
    live = [
        track
        for track in scored
        if track.status is not Status.REJECTED
        and (track.score >= threshold or track.status is Status.ACCEPTED)
    ]
    words = _tr(
        "{0} of %Ln track(s) covered; weaker ones stay visible unless you accept them.", len(scored)
    )
    return words.format(number(len(live)))


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ReviewController", text, None, count)
