"""What exactly is covered, frozen at one entry of the log: the exporter's source."""

from __future__ import annotations

from typing import Self

from app.core import policy
from app.core.fold import ReviewState
from app.core.model import Face, IntArray, Region
from app.core.settings import RedactionSettings
from app.review.loading import Loaded, load
from app.store.records import Run
from app.store.study import Study


class RegionPlan:
    """Regions of every frame as of one entry of the log. Immutable; any thread may call it.

    Later decisions and later detections do not change it.

    Attributes:
        last_seq, last_hash: The newest entry of the log that it knows.
        redaction: How faces are covered, as of that entry.
        run: The run whose rows it covers; None when there is none.
        complete: That run was finished: every frame was looked at.
    """

    def __init__(
        self,
        loaded: Loaded,
        *,
        size: tuple[int, int],
        last_seq: int,
        last_hash: str,
        redaction: RedactionSettings | None = None,
        secret: bytes = b"",
    ) -> None:
        self._state = loaded.state
        self._size = size
        self._secret = secret
        self.last_seq = last_seq
        self.last_hash = last_hash
        self.redaction: RedactionSettings = redaction or loaded.state.redaction
        self._both = self.redaction != loaded.state.redaction
        self.threshold: float = loaded.state.threshold
        self.run: Run | None = loaded.run
        self.complete: bool = loaded.complete

    @classmethod
    def of(
        cls,
        study: Study,
        medium_id: int,
        *,
        up_to: int | None = None,
        redaction: RedactionSettings | None = None,
    ) -> Self:
        """A snapshot of a medium, now or as of the event ``up_to``.

        Args:
            redaction: How faces are covered, in place of what was decided.

        Raises:
            StudyError: The study cannot be read, or its log is damaged.
        """
        study.verify_chain()
        head, head_hash = study.head()
        if up_to is not None and up_to < head:
            known = [e for e in study.events() if e.seq <= up_to]
            head, head_hash = (known[-1].seq, known[-1].hash) if known else (0, "")
        loaded = load(study, medium_id, up_to=head)
        info = study.medium(medium_id).info
        return cls(
            loaded,
            size=(info.width, info.height),
            last_seq=head,
            last_hash=head_hash,
            redaction=redaction,
            secret=study.secret,
        )

    @property
    def state(self) -> ReviewState:
        """Faces and decisions as of that entry, to be read only."""
        return self._state

    def __call__(self, pts: int) -> list[Region]:
        """What is covered in one frame."""
        return policy.covering(
            self._state.faces_at(pts),
            self.redaction,
            areas=self._state.areas,
            pts=pts,
            size=self._size,
            secret=self._secret,
            both=self._both,
        )

    def worked(self, frames: IntArray) -> IntArray:
        """Those of the frames (PTS) that are worked on; all others are covered whole."""
        return self._state.areas.within(frames)

    def unlooked(self, frames: IntArray) -> int:
        """How many of the frames (PTS) that people want worked on no detector looked at."""
        return self._state.areas.unlooked(frames)

    def faces_at(self, pts: int) -> list[Face]:
        """All faces of one frame: covered ones, rejected ones and ghosts."""
        return self._state.faces_at(pts)
