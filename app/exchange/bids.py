"""Names and sidecars of the Brain Imaging Data Structure for recordings of behaviour (BEP 047).

Exports become a derivative dataset: the original's entities, ``desc-deidentified``, and a JSON
sidecar that says how the file was de-identified.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

from app import __version__
from app.core.errors import UsageError
from app.core.model import MediaInfo, MediaKind
from app.export.report import ExportReport

_ENTITY: Final = re.compile(r"(?P<key>[a-z]+)-(?P<label>[A-Za-z0-9+]+)")
_CONTAINERS: Final = {
    "video": (".mp4", ".mkv", ".avi", ".mov"),
    "image": (".jpg", ".png", ".tif", ".tiff"),
}
_DESCRIPTION: Final = "dataset_description.json"


def place(out: Path, source: Path, ending: str, *, still: bool, sound: bool) -> Path:
    """Where the export of a file goes in a dataset.

    Args:
        out: The dataset's folder.
        source: A file named by entities: ``sub-01_ses-2_task-play_video.mp4``. Its last part is
            not taken over: an export is a video, an audiovideo or an image.
        ending: Of the export.
        still: It is a picture.
        sound: It has sound.

    Raises:
        UsageError: The name has no subject, or the container is none of BIDS.
    """
    parts = [_ENTITY.fullmatch(part) for part in source.stem.split("_")]
    entities = [(m["key"], m["label"]) for m in parts if m is not None and m["key"] != "desc"]
    known = dict(entities)
    if not entities or entities[0][0] != "sub":
        raise UsageError(
            f"{source}: --bids needs a name that begins with its subject, such as "
            "sub-01_task-play_video.mp4"
        )
    allowed = _CONTAINERS["image" if still else "video"]
    if ending.lower() not in allowed:
        raise UsageError(
            f"{source}: BIDS has no {ending} files; choose --container {allowed[0].lstrip('.')}"
        )
    suffix = "image" if still else "audiovideo" if sound else "video"
    name = "_".join([*(f"{key}-{label}" for key, label in entities), "desc-deidentified", suffix])
    folders = [f"sub-{known['sub']}", *([f"ses-{known['ses']}"] if "ses" in known else []), "beh"]
    return out.joinpath(*folders) / f"{name}{ending}"


def write_sidecar(export: Path, info: MediaInfo, report: ExportReport, *, dataset: Path) -> Path:
    """Describe an export beside it, and its dataset where nobody did.

    Args:
        export: The finished file.
        info: Of that file.
        report: Of the export.
        dataset: Its dataset's folder.

    Returns:
        The sidecar.
    """
    rate = info.rate
    record: dict[str, Any] = {
        "Description": report.statement,
        "Width": info.width,
        "Height": info.height,
        "Sources": [f"bids:raw:{Path(report.source).name}"],
        "Deidentified": True,
        "DeidentificationMethod": ["Faces covered"],
        "DeidentificationDetails": {
            "Program": report.program,
            "Effect": report.redaction,
            "FacesCovered": report.regions,
            "FramesWithFaces": report.frames_with_regions,
            "FramesWithCoveredAreas": report.frames_with_zones,
            "Reviewed": report.reviewed,
            "VerifiedAgainstSource": bool(report.verification and report.verification.passed),
            "NotAddressed": ["voice", "clothes", "gait", "place"],
        },
    }
    if info.kind is not MediaKind.IMAGE:
        record["Duration"] = info.duration
        record["VideoCodec"] = info.codec
        if rate:
            record["FrameRate"] = round(float(rate), 6)
    sidecar = export.with_suffix(".json")
    _write(sidecar, record)
    described = dataset / _DESCRIPTION
    if not described.exists():
        made = {"Name": "Faceveil", "Version": __version__}
        _write(
            described,
            {
                "Name": "De-identified recordings",
                "BIDSVersion": "1.10.0",
                "DatasetType": "derivative",
                "GeneratedBy": [made],
            },
        )
    return sidecar


def _write(path: Path, record: dict[str, Any]) -> None:
    path.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", "utf-8")
