"""States of media in words, for the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.controllers.exports import Exports
from app.controllers.media_queue import QueueEntry, QueueState
from app.controllers.workspace import Workspace
from app.core.model import MediaKind
from app.core.task import Stage
from app.core.timebase import format_time
from app.release.conditions import ReleaseState
from app.store.records import Medium, MediumState
from app.widgets.media.media_rows import MediaItem
from app.widgets.parts.job_bar import percent_words

_EXPORTED = (MediumState.EXPORTED, MediumState.OUTDATED)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("MediaStates", text, None, count)


def items_of(
    workspace: Workspace,
    exports: Exports,
    left: Callable[[int], int | None] = lambda _: None,
    *,
    released: Callable[[int], ReleaseState | None] = lambda _: None,
) -> list[MediaItem]:
    """All media of the open study, as the list shows them.

    Args:
        left: How many concerns of a medium are open; None while that is not known.
        released: How the release of a medium's export stands; None while that is not known.
    """
    queue, missing = workspace.queue, workspace.missing
    return [
        item_of(
            medium,
            queue.entry(medium.id) if queue is not None else None,
            exports.entry(medium.id),
            missing=medium.id in missing,
            left=left(medium.id),
            released=released(medium.id),
        )
        for medium in workspace.media
    ]


def item_of(
    medium: Medium,
    entry: QueueEntry | None,
    export: QueueEntry | None = None,
    *,
    missing: bool = False,
    left: int | None = None,
    released: ReleaseState | None = None,
) -> MediaItem:
    """A medium as the list shows it; the queues know more than the study while they work.

    Args:
        entry: Its detection.
        export: Its export.
        left: How many concerns are open.
        released: How the release of its export stands.
    """
    chip, tone, share = _state(medium, entry)
    if left is not None and medium.state is MediumState.DETECTED and share is None:
        words = _tr("%Ln concern(s)", left)
        chip, tone = (words, "busy") if left else (_tr("no concerns left"), "good")
    if released is not None and medium.state in _EXPORTED and share is None:
        chip, tone = _released(released)
    if (entry is None or not entry.state.going) and export is not None:
        chip, tone, share = _export_state(export) or (chip, tone, share)
    if missing:
        chip, tone, share = _tr("file not found"), "danger", None
    info = medium.info
    detail = f"{info.width} × {info.height}, {info.codec}"
    if info.kind is MediaKind.VIDEO and info.duration:
        detail += ", " + format_time(info.duration, decimals=0, hours=False)
    fault = {
        (True, False): _tr("The file breaks off"),
        (False, True): _tr("Pictures are damaged"),
        (True, True): _tr("Breaks off, is damaged"),
    }.get((medium.breaks_off, medium.damaged), "")
    return MediaItem(medium.id, medium.path, info.kind, chip, tone, detail, share, fault)


def _released(state: ReleaseState) -> tuple[str, str]:
    return {
        ReleaseState.DRAFT: (_tr("exported: draft"), "warning"),
        ReleaseState.READY: (_tr("ready to be signed"), "busy"),
        ReleaseState.SIGNED: (_tr("signed"), "good"),
        ReleaseState.REFUSED: (_tr("refused"), "danger"),
        ReleaseState.OUT_OF_DATE: (_tr("export out of date"), "warning"),
    }[state]


def _export_state(export: QueueEntry) -> tuple[str, str, float | None] | None:
    """None where the study itself says how it ended."""
    share = export.progress.fraction if export.progress is not None else None
    percent = "" if share is None else f" {percent_words(share)}"
    if export.state is QueueState.RUNNING:
        stage = export.progress.stage if export.progress is not None else None
        words = _tr("verifying") if stage is Stage.VERIFYING else _tr("exporting")
        return words + percent, "busy", share
    return {
        QueueState.PAUSED: (_tr("export paused") + percent, "warning", share),
        QueueState.QUEUED: (_tr("waiting to export"), "", None),
        QueueState.FAILED: (_tr("export failed"), "danger", None),
    }.get(export.state)


def _state(medium: Medium, entry: QueueEntry | None) -> tuple[str, str, float | None]:
    if entry is not None:
        share = entry.progress.fraction if entry.progress is not None else None
        percent = "" if share is None else f" {percent_words(share)}"
        if entry.state is QueueState.RUNNING:
            stage = entry.progress.stage if entry.progress is not None else Stage.DETECTING
            words = {
                Stage.TRACKING: _tr("following"),
                Stage.CHECKING_TRACKS: _tr("checking"),
                Stage.SECOND_OPINIONS: _tr("second opinions"),
                Stage.MEASURING_FACES: _tr("measuring faces"),
                Stage.INDEXING: _tr("reading"),
            }
            return words.get(stage, _tr("detecting")) + percent, "busy", share
        if entry.state is QueueState.PAUSED:
            return _tr("paused") + percent, "warning", share
        if entry.state is QueueState.QUEUED:
            return _tr("queued"), "", None
    return {
        MediumState.QUEUED: (_tr("not detected yet"), "", None),
        MediumState.DETECTING: (_tr("interrupted"), "warning", None),
        MediumState.PAUSED: (_tr("interrupted"), "warning", None),
        MediumState.CANCELLED: (_tr("cancelled"), "warning", None),
        MediumState.FAILED: (_tr("failed"), "danger", None),
        MediumState.DETECTED: (_tr("detected"), "busy", None),
        MediumState.EXPORTED: (_tr("exported"), "good", None),
        MediumState.OUTDATED: (_tr("export out of date"), "warning", None),
    }[medium.state]
