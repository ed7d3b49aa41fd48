"""Which media of a study can be exported now, for the dialog that exports several."""

from __future__ import annotations

from app.controllers.exports import Exports
from app.controllers.workspace import Workspace
from app.core.names import printable
from app.review.whole_study import unseen_of
from app.store.records import RunState
from app.widgets.export.all_page import Candidate
from app.widgets.media.media_states import items_of


def candidates_of(workspace: Workspace, exports: Exports) -> list[Candidate]:
    """All media of the open study; one in which faces are looked for waits for its turn."""
    study = workspace.study
    unseen = unseen_of(study) if study is not None else {}
    return [
        Candidate(
            item.medium_id,
            printable(item.path.name),
            item.state,
            fault=item.fault,
            unseen=unseen.get(item.medium_id, (0, 0)),
            proposed=exports.to_do(item.medium_id),
            possible=_possible(workspace, exports, item.medium_id),
        )
        for item in items_of(workspace, exports)
    ]


def _possible(workspace: Workspace, exports: Exports, medium_id: int) -> bool:
    entry = exports.entry(medium_id)
    if medium_id in workspace.missing or (entry is not None and entry.state.going):
        return False
    detection = workspace.queue.entry(medium_id) if workspace.queue is not None else None
    run = workspace.active_run(medium_id)
    complete = run is not None and run.state is RunState.COMPLETE
    return complete or (detection is not None and detection.state.going)
