"""Which frames count as seen: played and painted, or standing still."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.batch.demo_clip import DemoClip
from app.controllers.display import Shown
from app.controllers.jobs import JobRunner
from app.controllers.player import Player
from app.controllers.seen import SEEN_AFTER, SeenRecorder
from app.store.study import Study
from app.video import open_medium
from tests.studies import FRAMES, reviewed_study


class Recorder:
    """A recorder on a study of its own."""

    def __init__(self, study: Study, medium_id: int) -> None:
        self.study, self.medium_id = study, medium_id
        self.large = True
        self.seen = SeenRecorder(
            study, medium_id, "ann", runner=JobRunner(), large_enough=lambda: self.large
        )

    def written(self) -> list[int]:
        self.seen.close()
        return [int(pts) for pts in self.study.seen(self.medium_id)]


@pytest.fixture
def recorder(tmp_path: Path, qtbot: QtBot) -> Iterator[Recorder]:
    study, medium_id, _ = reviewed_study(tmp_path)
    with study:
        yield Recorder(study, medium_id)


def test_a_played_frame_counts_once_it_is_painted(recorder: Recorder) -> None:
    first, second, third = (int(pts) for pts in FRAMES[:3])
    recorder.seen.shown(first, played=True)
    recorder.seen.painted()
    recorder.seen.shown(second, played=True)  # replaced before the screen was painted
    recorder.seen.shown(third, played=True)
    recorder.seen.painted()
    assert recorder.written() == [first, third]


def test_a_frame_that_was_not_played_has_to_stand(recorder: Recorder, qtbot: QtBot) -> None:
    first, second = (int(pts) for pts in FRAMES[:2])
    recorder.seen.attend()
    recorder.seen.shown(first)
    recorder.seen.painted()
    recorder.seen.shown(second)
    qtbot.wait(SEEN_AFTER * 3)
    assert recorder.written() == [second]


def test_a_frame_that_came_by_itself_counts_when_somebody_touches_it(
    recorder: Recorder, qtbot: QtBot
) -> None:
    first = int(FRAMES[0])
    recorder.seen.shown(first)
    qtbot.wait(SEEN_AFTER * 3)
    recorder.seen.flush()
    assert recorder.study.seen(recorder.medium_id).tolist() == []
    recorder.seen.attend()
    qtbot.wait(SEEN_AFTER * 3)
    assert recorder.written() == [first]


def test_a_small_picture_counts_never(recorder: Recorder) -> None:
    recorder.large = False
    recorder.seen.shown(int(FRAMES[0]), played=True)
    recorder.seen.painted()
    assert recorder.written() == []


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clip") / "two.mp4"
    DemoClip(1.0).write(path)
    return path


@pytest.fixture
def player(clip: Path, qtbot: QtBot) -> Iterator[Player]:
    made = Player(*open_medium(clip))
    with qtbot.waitSignal(made.shown, timeout=20_000):
        made.seek(made.index.start)
    yield made
    made.close()


def play_to_end(player: Player, qtbot: QtBot) -> list[bool]:
    """Whether each frame that came counts as watched."""
    watched: list[bool] = []
    player.shown.connect(lambda shown: watched.append(player.watched))
    player.play()
    qtbot.waitUntil(lambda: not player.playing, timeout=30_000)
    return watched


@pytest.mark.parametrize("speed", [0.5, 1.0, 2.0])
def test_what_playback_brings_on_screen_is_watched(
    player: Player, qtbot: QtBot, speed: float
) -> None:
    player.set_speed(speed)
    watched = play_to_end(player, qtbot)
    assert len(watched) >= 2
    assert any(watched)
    assert player.played - player.dropped <= len(watched)  # what was left out did not come


def test_the_first_frame_played_follows_the_one_on_screen(player: Player, qtbot: QtBot) -> None:
    watched = play_to_end(player, qtbot)
    assert watched[0]
    player.seek(player.index.at(3))
    player.play()  # before that frame is on screen
    with qtbot.waitSignal(player.shown, timeout=20_000):
        pass
    assert not player.watched
    player.pause()


def test_seeking_is_not_watching(player: Player, qtbot: QtBot) -> None:
    watched: dict[int, bool] = {}

    def note(shown: Shown) -> None:
        watched.setdefault(shown.request.serial, player.watched)

    player.shown.connect(note)
    for position in (5, 20, 11):
        with qtbot.waitSignal(player.shown, timeout=20_000):
            player.seek(player.index.at(position), scrub=True)
    assert len(watched) == 3
    assert not any(watched.values())


def test_a_jump_while_playing_is_not_watching(player: Player, qtbot: QtBot) -> None:
    player.set_speed(0.1)
    with qtbot.waitSignal(player.shown, timeout=20_000):
        player.play()
        player.seek(player.index.at(12))
    assert player.playing
    assert not player.watched
    player.pause()
