"""Faces as all formats see them: one row for each face of each frame."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.core.geometry import clip
from app.core.model import Box, Landmarks, MediaInfo, Provenance
from app.core.timebase import FrameIndex
from app.review.session import ReviewSession
from app.store.study import Study

NO_TRACK = 0


@dataclass(frozen=True, slots=True)
class FaceRow:
    """A face in a frame.

    Attributes:
        position: Number of the frame in the medium, from 0.
        pts: Its time stamp.
        box: Displayed source pixels.
        score: 0 to 1.
        track: From 1; 0 for none. In a study's own numbers a person's is below 0.
        landmarks: Displayed source pixels; None for none.
        provenance: Who says so.
    """

    position: int
    pts: int
    box: Box
    score: float = 1.0
    track: int = NO_TRACK
    landmarks: Landmarks | None = None
    provenance: Provenance = Provenance.DETECTOR


@dataclass(frozen=True, slots=True)
class MediumFaces:
    """The faces of a medium that an export would cover, by frame.

    Attributes:
        info: The medium.
        index: Its frames.
        rows: Sorted by frame.
    """

    info: MediaInfo
    index: FrameIndex
    rows: tuple[FaceRow, ...]

    @classmethod
    def of(cls, study: Study, medium_id: int, index: FrameIndex) -> MediumFaces:
        """Faces after all decisions, cut at the picture's edges."""
        session = ReviewSession(study, medium_id)
        info = study.medium(medium_id).info
        rows = tuple(
            FaceRow(
                position,
                pts,
                clip(face.box, info.width, info.height),
                float(face.score),
                face.track or NO_TRACK,
                face.landmarks,
                face.provenance,
            )
            for position, pts in enumerate(index.pts.tolist())
            for face in session.faces_at(pts)
            if face.covered
        )
        return cls(info, index, rows)

    def tracks(self) -> dict[int, list[FaceRow]]:
        """Rows by track, each in the order of time; a face without a track is one of its own.

        Numbers are 1, 2, ... in the order in which tracks begin: other tools know none below 0.
        """
        found: dict[tuple[int, int], list[FaceRow]] = {}
        for at, row in enumerate(self.rows):
            found.setdefault((row.track, at if row.track == NO_TRACK else -1), []).append(row)
        return dict(enumerate(found.values(), 1))

    def numbered(self) -> list[tuple[int, FaceRow]]:
        """All rows with the number of their track, by frame."""
        found = [(number, row) for number, track in self.tracks().items() for row in track]
        return sorted(found, key=lambda pair: (pair[1].position, pair[0]))

    def times(self, positions: Iterable[int]) -> list[tuple[float, float]]:
        """Stretches that frames fill, in seconds from the first frame.

        A stretch ends where the frame after its last one begins.
        """
        runs: list[list[int]] = []
        for position in sorted(set(positions)):
            if runs and position == runs[-1][1] + 1:
                runs[-1][1] = position
            else:
                runs.append([position, position])
        return [
            (self.index.seconds(self.index.at(first)), self.index.seconds(self._end(last)))
            for first, last in runs
        ]

    def _end(self, position: int) -> int:
        following = position + 1
        return self.index.at(following) if following < len(self.index) else self.index.end_pts
