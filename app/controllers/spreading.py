"""One way of covering for all media of a study."""

from __future__ import annotations

from collections.abc import Callable

from app.controllers.workspace import Workspace
from app.core.decisions import SetRedaction
from app.core.settings import RedactionSettings


def spread_redaction(
    workspace: Workspace,
    settings: RedactionSettings,
    *,
    chosen_in: int,
    done: Callable[[int], None],
) -> None:
    """Cover faces in all other media as in one, in the background; each can be undone there.

    Args:
        workspace: The open study.
        settings: How.
        chosen_in: The medium in which they hold already.
        done: Told how many others there are.
    """
    study = workspace.study
    others = [medium.id for medium in workspace.media if medium.id != chosen_in]
    if study is None:
        return

    def work() -> int:
        for medium_id in others:
            study.append(SetRedaction(settings), medium_id=medium_id)
        return len(others)

    workspace.runner.run("spread redaction", work, done=done, failed=workspace.notifier.tell)
