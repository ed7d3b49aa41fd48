"""A real clip without any face, in which detectors see some: rejected by scope, with keys alone."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.batch.jobs import run_detection
from app.core.decisions import Reject
from app.core.refs import FaceRef, ScopeKind
from app.core.settings import DetectionSettings, Preset
from app.review.snapshot import RegionPlan
from app.store.study import Study
from app.video import probe
from app.widgets.main_window import MainWindow
from tests.e2e.window_helpers import Opener, drop, on_screen, wait_detected

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def first_group(source: Path, target: Path) -> Path:
    """The frames of a clip up to its second keyframe, as they are: three seconds."""
    with av.open(str(source)) as read, av.open(str(target), "w") as written:
        video = read.streams.video[0]
        copied = written.add_stream_from_template(video)
        began = False
        for packet in read.demux(video):
            if packet.dts is None or (packet.is_keyframe and began):
                break
            began = True
            packet.stream = copied
            written.mux(packet)
    return target


@pytest.fixture(scope="module")
def chair_study(clips: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A mask hangs over a chair before a palace with windows; detected once."""
    folder = tmp_path_factory.mktemp("chair")
    clip = first_group(clips / "pixabay37420_mask_on_chair_noface.mp4", folder / "chair.mp4")
    return detected(clip)


@pytest.fixture(scope="module")
def still_study(clips: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same place before a camera that does not turn, with three seconds of nothing between."""
    folder = tmp_path_factory.mktemp("still")
    with av.open(str(clips / "pixabay37420_mask_on_chair_noface.mp4")) as read:
        frame = next(islice(read.decode(video=0), 20, None)).to_ndarray(format="bgr24")
    clip = folder / "still.mp4"
    with av.open(str(clip), "w") as written:
        stream = written.add_stream("libx264", rate=10, options={"crf": "16"})
        stream.width, stream.height, stream.pix_fmt = frame.shape[1], frame.shape[0], "yuv420p"
        for number in range(46):
            shown = frame if number < 8 or number >= 38 else np.full_like(frame, 60)
            written.mux(stream.encode(av.VideoFrame.from_ndarray(shown, format="bgr24")))
        written.mux(stream.encode(None))
    return detected(clip)


def detected(clip: Path) -> Path:
    """A study beside a clip, with its faces looked for."""
    path = clip.with_name(f"{clip.name}.faceveil")
    with Study.create(path) as study:
        medium = study.add_medium(probe(clip))
        run_detection(study, medium.id, DetectionSettings(preset=Preset.FAST))
    return path


@pytest.fixture
def still(still_study: Path, open_window: Opener, qtbot: QtBot) -> MainWindow:
    """The window on it."""
    window = open_window()
    drop(window, still_study.with_suffix(""))
    wait_detected(window, qtbot)
    return window


@pytest.fixture
def chair(chair_study: Path, open_window: Opener, qtbot: QtBot) -> MainWindow:
    """The window on it; what a test decided is taken back by the next."""
    window = open_window()
    drop(window, chair_study.with_suffix(""))
    wait_detected(window, qtbot)
    session = on_screen(window).review.session
    for seq in [stored.seq for stored in session.state.gestures.active()]:
        on_screen(window).review.undo(seq)
    return window


def longest(window: MainWindow) -> FaceRef:
    """The false face that is covered for longest."""
    return max(on_screen(window).review.tracks(), key=lambda track: track.covered).ref


def go_to(window: MainWindow, ref: FaceRef, qtbot: QtBot) -> int:
    """Bring a face to the screen and select it; its frame."""
    shown = on_screen(window)
    track = shown.review.track(ref)
    assert track is not None
    pts = track.sample_pts
    shown.player.seek(pts)
    qtbot.waitUntil(lambda: window.desk.frame == pts, timeout=20_000)
    window.desk.select(ref)
    qtbot.waitUntil(lambda: window.desk.face is not None, timeout=20_000)
    return pts


def covered(window: MainWindow, ref: FaceRef) -> list[bool]:
    """Frame by frame, whether the face is covered."""
    session = on_screen(window).review.session
    frames = session.state.frames_of(ref).tolist()
    return [session.face_of(ref, pts).covered for pts in frames]


def exported(study: Study, pts: int) -> int:
    """How much an export would cover in a frame, of what is on the disk: as after a kill."""
    with Study.read(study.path) as read:
        return len(RegionPlan.of(read, 1)(pts))


def test_a_false_face_is_rejected_in_a_frame_then_throughout_by_keys(
    chair: MainWindow, qtbot: QtBot
) -> None:
    ref = longest(chair)
    go_to(chair, ref, qtbot)
    qtbot.keyClick(chair, Key.Key_R)
    assert covered(chair, ref).count(False) == 1
    qtbot.keyClick(chair, Key.Key_R, Modifier.ShiftModifier)
    assert not any(covered(chair, ref))
    qtbot.keyClick(chair, Key.Key_Z, Modifier.ControlModifier)
    assert covered(chair, ref).count(False) == 1
    qtbot.keyClick(chair, Key.Key_Z, Modifier.ControlModifier)
    assert all(covered(chair, ref))


def test_false_faces_are_rejected_in_the_marked_span_alone(chair: MainWindow, qtbot: QtBot) -> None:
    ref = longest(chair)
    go_to(chair, ref, qtbot)
    qtbot.keyClick(chair, Key.Key_I)
    qtbot.keyClick(chair, Key.Key_Right, Modifier.ShiftModifier)
    qtbot.waitUntil(lambda: chair.desk.face is not None, timeout=20_000)
    qtbot.keyClick(chair, Key.Key_O)
    qtbot.keyClick(chair, Key.Key_R, Modifier.ControlModifier)
    assert covered(chair, ref).count(False) == 11


def test_a_false_face_that_moves_has_none_like_it(chair: MainWindow, qtbot: QtBot) -> None:
    ref = longest(chair)
    go_to(chair, ref, qtbot)
    qtbot.keyClick(chair, Key.Key_R, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert all(covered(chair, ref)), "the camera turns: nothing lies at one place"


def test_a_still_false_face_is_rejected_everywhere_on_disk_at_once(
    still: MainWindow, qtbot: QtBot
) -> None:
    shown = on_screen(still)
    tracks = [track.ref for track in shown.review.tracks() if track.covered]
    alike = {ref: shown.review.session.alike(ref).tracks for ref in tracks}
    ref = next(ref for ref in tracks if len(alike[ref]) > 1)
    others = [other for other in tracks if other not in alike[ref]]
    assert others
    pts = go_to(still, ref, qtbot)
    study = still.workspace.study
    assert study is not None
    before = exported(study, pts)
    qtbot.keyClick(still, Key.Key_R, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert not any(any(covered(still, one)) for one in alike[ref])
    assert all(all(covered(still, other)) for other in others), "elsewhere nothing is uncovered"
    newest = study.events(shown.medium_id)[-1].event
    assert isinstance(newest, Reject)
    assert newest.scope.kind is ScopeKind.ALIKE
    assert exported(study, pts) == before - 1
    qtbot.keyClick(still, Key.Key_Z, Modifier.ControlModifier)
    assert all(covered(still, ref))
