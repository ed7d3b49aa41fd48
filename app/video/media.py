"""Opening a medium in one step."""

from __future__ import annotations

from pathlib import Path

from app.core.model import MediaInfo
from app.core.task import CancelToken, ProgressCallback, ignore_progress
from app.core.timebase import FrameIndex, sized
from app.video.index import build_index
from app.video.probe import probe


def open_medium(
    path: Path,
    *,
    token: CancelToken | None = None,
    progress: ProgressCallback = ignore_progress,
) -> tuple[MediaInfo, FrameIndex]:
    """Probe a file and index its frames.

    Raises:
        MediaError: The file cannot be opened or has no decodable frame.
        Cancelled: The token was cancelled.
    """
    info = probe(path)
    index = build_index(info, token=token, progress=progress)
    return sized(info, index), index
