"""What becomes of everything beside the picture, settled before the first one is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

from app.core.errors import ExportError
from app.core.settings import AudioChoice
from app.export.plan import ExportPlan
from app.export.write.sound import SoundWay, decodes, sound_ways
from app.video.clock import Clock, clock_of


class SoundRefused(ExportError):
    """A sound track cannot be written to its end in the way that was tried.

    Args:
        index: Of the stream in the source.
        reason: FFmpeg's words.
    """

    def __init__(self, index: int, reason: str) -> None:
        super().__init__(f"sound track {index} cannot be written: {reason}")
        self.index = index


@dataclass(frozen=True, slots=True)
class Beside:
    """The clock of all streams, and the way of each sound track.

    Attributes:
        clock: The source's.
        sound: By index of the stream in the source.
    """

    clock: Clock
    sound: Mapping[int, SoundWay]

    @classmethod
    def of(cls, plan: ExportPlan) -> Self:
        """Look at a source's streams.

        Raises:
            MediaError: The source cannot be read.
        """
        sound = sound_ways(plan.info.path, plan.settings.audio, plan.format.suffix)
        return cls(clock_of(plan.info, plan.index), sound)

    def instead(self, plan: ExportPlan, index: int) -> Self:
        """The next best way for a track that was refused."""
        way = SoundWay.UNDECODABLE
        if self.sound[index] is SoundWay.COPY:
            if plan.settings.audio is AudioChoice.COPY:
                way = SoundWay.DOES_NOT_FIT
            elif decodes(plan.info.path, index):
                way = SoundWay.REENCODE
        return replace(self, sound={**self.sound, index: way})
