"""What one export is to do, settled before its first picture."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol, Self

from app.core.model import MediaInfo, Region
from app.core.settings import ExportSettings, RedactionSettings
from app.core.shown import ShownPictures
from app.core.timebase import FrameIndex
from app.export.write.codecs import OutputFormat, better_quality


class RegionSource(Protocol):
    """Says what is covered in a frame."""

    def __call__(self, pts: int) -> list[Region]:
        """Regions of the frame at ``pts``, displayed source pixels."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ExportPlan:
    """One export: of what, covered how, written how, where to.

    Attributes:
        info, index: The source.
        regions: Asked for each frame, in order, from a thread of the export; from the start again
            when the export has to be written anew.
        redaction: How regions are covered.
        settings: How the file is written.
        out: Final name.
        format: Container and codec, decided once for all stages.
        overwrite: Replace an existing file.
        verify: Decode what is written and compare it with the source before it gets its name.
        reviewed: A person reviewed the medium; otherwise the report warns.
        unseen: Frames that were on nobody's screen.
        shown: The pictures in which the faces were found: others become black. Without, damaged
            ones do.
        black: PTS of frames that are to be black, whatever they show.
    """

    info: MediaInfo
    index: FrameIndex
    regions: RegionSource
    redaction: RedactionSettings
    settings: ExportSettings
    out: Path
    format: OutputFormat
    overwrite: bool = False
    verify: bool = True
    reviewed: bool = False
    unseen: int = 0
    shown: ShownPictures | None = None
    black: frozenset[int] = frozenset()

    def finer(self) -> Self | None:
        """The same in a better quality; None where a person chose one, or none can be chosen."""
        better = better_quality(self.format.codec)
        if better is None or self.settings.quality is not None:
            return None
        return replace(self, settings=self.settings.model_copy(update={"quality": better}))

    @property
    def lossy(self) -> bool:
        """Whether a quality can be chosen at all."""
        return better_quality(self.format.codec) is not None
