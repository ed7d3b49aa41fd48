"""A study goes to another computer and to another person; a range is chosen in the window."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.core.remarks import Settle
from app.review.concerns.queue import ConcernQueue
from app.review.session import ReviewSession
from app.store.study import Study
from app.widgets.main_window import MainWindow
from tests.e2e.window_helpers import Opener, on_screen, wait_detected


def listed(window: MainWindow) -> set[str]:
    return {concern.id for concern in window.board.listed(all_of_them=True)}


def opened(open_window: Opener, study: Path, qtbot: QtBot, *, who: str) -> MainWindow:
    window = open_window()
    window.preferences.set_word("person/name", who)
    window.open_paths([study])
    wait_detected(window, qtbot)
    qtbot.waitUntil(lambda: bool(listed(window)), timeout=20_000)
    return window


def test_a_second_reviewer_elsewhere_finds_the_clip_and_an_unanswered_queue(
    detected_clip: Path, open_window: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    study = detected_clip.with_name("ward.mp4.faceveil")
    first = opened(open_window, study, qtbot, who="Ann")
    before = listed(first)
    first.actions_["next_concern"].trigger()
    first.actions_["concern_no_face"].trigger()
    qtbot.waitUntil(lambda: len(listed(first)) < len(before), timeout=20_000)
    on_screen(first).seen.attend()
    first.close()

    there = tmp_path / "another computer" / "from Ann"
    there.mkdir(parents=True)
    shutil.move(study, there / "ward.faceveil")
    (there / "videos").mkdir()
    shutil.move(detected_clip, there / "copy of ward.mp4")
    second = opened(open_window, there / "ward.faceveil", qtbot, who="Bob")
    (medium,) = second.workspace.media
    assert medium.path == there / "copy of ward.mp4"
    assert listed(second) == before, "Bob is not told what Ann answered"
    review = on_screen(second).review
    assert review.session.person == "Bob"
    assert int(review.lanes.seen.sum()) == 0, "what Ann saw Bob has not seen"

    second.actions_["undo"].trigger()
    box = second.findChild(QMessageBox)
    if box is not None:  # it is Ann's: asked before, and not done by itself
        box.reject()
    opened_study = second.workspace.study
    assert isinstance(opened_study, Study)
    answers = [e for e in opened_study.events(1) if isinstance(e.event, Settle)]
    assert [e.person for e in answers] == ["Ann"]
    ann = ConcernQueue(ReviewSession(opened_study, 1, person="Ann"), person="Ann")
    assert len(ann.open()) < len(before)
    second.actions_["next_concern"].trigger()
    second.actions_["concern_no_face"].trigger()
    qtbot.waitUntil(lambda: len(listed(second)) < len(before), timeout=20_000)


def test_a_range_chosen_in_the_window_is_looked_at_at_once(
    clip: Path, open_window: Opener, qtbot: QtBot
) -> None:
    """The first span is detected alone; one that is marked later is added to it."""
    window = open_window()
    window.open_paths([clip])
    wait_detected(window, qtbot)
    shown = on_screen(window)
    whole = shown.review.session.run
    assert whole is not None
    assert whole.spans is None
    study, index = window.workspace.study, shown.player.index
    assert isinstance(study, Study)
    shown.review.do(lambda session: session.set_range([(index.at(2), index.at(8))]))
    outside = shown.review.redaction_at(index.at(20)).regions
    assert [region.whole for region in outside] == [True]

    queue = window.workspace.queue
    assert queue is not None
    settings = whole.settings.model_copy(update={"ghost_threshold": 0.2})
    window.workspace.detect(1, settings)  # another run: it looks at the range alone
    qtbot.waitUntil(lambda: queue.current is None and queue.waiting == 0, timeout=120_000)
    qtbot.waitUntil(lambda: on_screen(window).review.session.run != whole, timeout=20_000)
    run = on_screen(window).review.session.run
    assert run is not None
    assert run.spans == ((index.at(2), index.at(8)),)
    done = study.done_frames(run.id)
    assert len(done)
    assert index.at(2) <= int(done.min())
    assert int(done.max()) <= index.at(8)

    lanes = on_screen(window).review.lanes
    qtbot.waitUntil(lambda: int(on_screen(window).review.lanes.done.sum()) == 7, timeout=20_000)
    assert lanes.outside[0] == (0.0, index.seconds(index.at(2)))
    shown = on_screen(window)
    shown.player.seek(index.at(20))
    window.desk.set_span((index.at(20), index.at(26)))
    window.actions_["range_add"].trigger()
    assert not shown.review.complete, "nothing was looked for there yet"
    qtbot.waitUntil(lambda: on_screen(window).review.complete, timeout=120_000)
    grown = on_screen(window).review.session.run
    assert grown is not None
    assert grown.id == run.id
    assert grown.spans == ((index.at(2), index.at(8)), (index.at(20), index.at(26)))
    rows = study.faces(run.id)
    assert np.isin(rows.pts, index.pts[[*range(2, 9), *range(20, 27)]]).all()
