"""What is to be done with every video of a batch."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.batch.folder.places import ENDING
from app.batch.inputs import Input, output_for
from app.batch.spec import Limits
from app.core.names import fitting
from app.core.settings import DetectionSettings, ExportSettings, RedactionSettings
from app.export.write.target import make_folder
from app.video import probe


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchOrder:
    """What is to be done with every video.

    Attributes:
        detection: How faces are looked for.
        redaction: How faces are covered in media that nobody decided on; None takes the usual.
        export: How files are written; None writes none.
        out: The folder that they are written to.
        overwrite: Replace files that were not written from these media, too.
        limits: What media that nobody decided on are limited to.
        gate: Check what was written for release.
    """

    detection: DetectionSettings
    redaction: RedactionSettings | None = None
    export: ExportSettings | None = None
    out: Path | None = None
    overwrite: bool = False
    limits: Limits = field(default_factory=Limits)
    gate: bool = False

    def output(self, item: Input) -> Path | None:
        """Where the export of an input goes; None where none is written.

        Raises:
            MediaError: The file is no medium.
            UsageError: It would be the input itself.
        """
        if self.export is None or self.out is None:
            return None
        info = probe(item.path)
        out = output_for(item, info, self.out, settings=self.export, folder=True)
        make_folder(out.parent)
        return out.absolute()


def study_in(folder: Path, item: Input) -> Path:
    """The study of an input below a folder of studies."""
    below = item.below
    return (folder / below.parent / fitting(below.stem, ENDING)).absolute()
