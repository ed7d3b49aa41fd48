"""A gesture makes only those parts of the window anew that it made stale."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.controllers.desk import ViewMode
from app.controllers.player import Player
from app.controllers.review import ReviewController, Verdict
from app.core.model import Box
from app.core.refs import Scope, ref_of
from app.core.settings import RedactionSettings
from app.widgets.main_window import MainWindow
from app.widgets.panels.history_panel import HistoryPanel
from app.widgets.panels.redaction_panel import RedactionPanel
from app.widgets.panels.tracks_model import TracksModel
from app.widgets.picture.video_view import VideoView
from app.widgets.timeline.timeline import Timeline
from tests.desks import GHOST, LEFT

PARTS: dict[str, tuple[type, str]] = {
    "faces": (VideoView, "set_faces"),
    "tracks": (TracksModel, "set_tracks"),
    "history": (HistoryPanel, "set_history"),
    "settings": (RedactionPanel, "show_settings"),
    "threshold": (RedactionPanel, "show_threshold"),
    "timeline": (Timeline, "set_data"),
    "cover": (Player, "refresh"),
}


@pytest.fixture
def refreshed(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each part was made anew, while it goes on doing its work."""
    counts: Counter[str] = Counter()

    def spy(part: str, own: Callable[..., Any]) -> Callable[..., Any]:
        def counting(*values: Any, **more: Any) -> Any:
            counts[part] += 1
            return own(*values, **more)

        return counting

    for part, (kind, method) in PARTS.items():
        monkeypatch.setattr(kind, method, spy(part, getattr(kind, method)))
    return counts


def review_of(window: MainWindow) -> ReviewController:
    assert window.desk.shown is not None
    return window.desk.shown.review


def settle(window: MainWindow) -> None:
    """Let the lanes be made, which come a moment after a decision."""
    assert review_of(window).lanes is not None


def reject(window: MainWindow, place: int, scope: Scope) -> None:
    review = review_of(window)
    pts = review.index.at(place)
    face = next(face for face in review.faces_at(pts) if ref_of(face) == LEFT)
    review.decide(face, Verdict.REJECT, scope)


def test_a_decision_on_the_frame_on_screen(window: MainWindow, refreshed: Counter[str]) -> None:
    reject(window, 0, Scope.frame())
    settle(window)
    assert refreshed == {"faces": 1, "tracks": 1, "history": 1, "timeline": 1}


def test_what_a_threshold_covers_is_counted_when_somebody_looks(
    window: MainWindow, refreshed: Counter[str]
) -> None:
    reject(window, 0, Scope.frame())
    assert refreshed["threshold"] == 0
    window.tabs.setCurrentWidget(window.redaction)
    assert refreshed["threshold"] == 1
    reject(window, 1, Scope.frame())
    assert refreshed["threshold"] == 2
    window.tabs.setCurrentWidget(window.tracks)
    window.tabs.setCurrentWidget(window.redaction)
    assert refreshed["threshold"] == 2, "nothing was decided behind it"


def test_a_decision_elsewhere_leaves_the_picture_alone(
    window: MainWindow, refreshed: Counter[str]
) -> None:
    window.desk.set_mode(ViewMode.REDACTED)
    refreshed.clear()
    reject(window, 7, Scope.frame())
    settle(window)
    assert refreshed == {"tracks": 1, "history": 1, "timeline": 1}


def test_an_added_face_and_its_undo(window: MainWindow, refreshed: Counter[str]) -> None:
    review = review_of(window)
    review.add_face(review.index.at(0), Box(40, 4, 60, 20))
    review.undo()
    settle(window)
    assert refreshed == {"faces": 2, "tracks": 2, "history": 2, "timeline": 1}


def test_naming_a_person_moves_no_face(window: MainWindow, refreshed: Counter[str]) -> None:
    review = review_of(window)
    review.group([track for track in review.tracks() if track.ref != GHOST], "Ann")
    settle(window)
    assert refreshed == {"tracks": 1, "history": 1, "timeline": 1}


def test_a_way_of_covering_leaves_lists_and_timeline_alone(
    window: MainWindow, refreshed: Counter[str]
) -> None:
    review = review_of(window)
    review.set_redaction(RedactionSettings(effect="solid"))
    settle(window)
    assert refreshed == {"settings": 1, "history": 1}
    window.desk.set_mode(ViewMode.REDACTED)
    refreshed.clear()
    review.set_redaction(RedactionSettings(effect="mosaic"))
    settle(window)
    assert refreshed == {"settings": 1, "history": 1, "cover": 1}


def test_a_threshold_changes_everything_once(window: MainWindow, refreshed: Counter[str]) -> None:
    review_of(window).set_threshold(0.85)
    settle(window)
    assert refreshed == dict.fromkeys(("faces", "tracks", "history", "settings", "timeline"), 1)


def test_looking_at_another_frame_makes_no_list_anew(
    window: MainWindow, refreshed: Counter[str], qtbot: QtBot
) -> None:
    shown = window.desk.shown
    assert shown is not None
    pts = shown.player.index.at(5)
    shown.player.seek(pts)
    qtbot.waitUntil(lambda: window.desk.frame == pts, timeout=20_000)
    assert refreshed["faces"] == 1
    assert set(refreshed) <= {"faces", "timeline"}  # frames seen are a lane of the timeline
