"""What ``--bids`` does to a command that writes exports."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.core.model import MediaInfo
    from app.core.settings import ExportSettings
    from app.export.report import ExportReport


def bids_place(out: Path, info: MediaInfo, settings: ExportSettings) -> Path:
    """Where an export goes in a dataset; see :func:`app.exchange.bids.place`."""
    from app.core.model import MediaKind
    from app.core.settings import AudioChoice
    from app.exchange.bids import place
    from app.export.write.naming import output_suffix

    heard = any(stream.kind == "audio" for stream in info.other_streams)
    return place(
        out,
        info.path,
        output_suffix(info, settings),
        still=info.kind is MediaKind.IMAGE,
        sound=heard and settings.audio is not AudioChoice.DROP,
    )


def bids_sidecar(out: Path, report: ExportReport, *, dataset: Path) -> None:
    """Describe an export beside it; see :func:`app.exchange.bids.write_sidecar`."""
    from app.exchange.bids import write_sidecar
    from app.video import probe

    write_sidecar(out, probe(out), report, dataset=dataset)
