"""The demonstration clip: what is painted is what is claimed."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np

from app.batch.demo_clip import HEIGHT, WIDTH, DemoClip, TrueFace
from app.batch.demo_files import CLIP, STUDY, make_study, write_clip
from app.batch.demo_score import score
from app.core.model import Box, Region
from app.core.settings import RedactionSettings
from app.core.task import CancelToken
from app.review.session import ReviewSession
from app.store.study import Study


def test_the_clip_has_frames_faces_and_a_tone(tmp_path: Path) -> None:
    clip = DemoClip(0.2)
    clip.write(tmp_path / "clip.mp4")
    with av.open(str(tmp_path / "clip.mp4")) as container:
        assert [stream.type for stream in container.streams] == ["video", "audio"]
        frames = [frame.to_ndarray(format="bgr24") for frame in container.decode(video=0)]
    assert len(frames) == clip.frames == 5
    assert frames[0].shape == (HEIGHT, WIDTH, 3)
    assert np.abs(frames[0].astype(int) - clip.paint(0)).mean() < 4


def test_faces_move_hide_and_stay_in_the_picture() -> None:
    truth = DemoClip(2.0).truth()
    assert len(truth) == 50
    assert all(1 <= len(faces) <= 2 for faces in truth)
    assert any(face.visible < 0.5 for faces in truth for face in faces)
    assert all(
        0 <= face.box.x1 < face.box.x2 <= WIDTH and 0 <= face.box.y1 < face.box.y2 <= HEIGHT
        for faces in truth
        for face in faces
    )


def test_the_score_counts_covered_missed_hidden_and_false() -> None:
    face, other = Box(100, 100, 200, 220), Box(600, 300, 700, 420)
    truth = [
        [TrueFace(face, 1.0), TrueFace(other, 0.2)],
        [TrueFace(face, 1.0)],
    ]
    wide = Region(Box(80, 80, 220, 250), 100)
    stray = Region(Box(900, 10, 1000, 120), 100)
    found = score(truth, {0: [wide, stray]})
    assert (found.faces, found.covered, found.hidden, found.false_regions) == (2, 1, 1, 1)
    assert found.missed == ((1, face),)
    assert 0.49 < found.coverage <= 0.5


def test_the_study_is_new_each_time_and_covers_as_asked(tmp_path: Path) -> None:
    write_clip(tmp_path, DemoClip(0.1), CancelToken())
    for settings in (RedactionSettings(margin=0.3), RedactionSettings(margin=0.1)):
        with Study.open(make_study(tmp_path, settings)) as study:
            (medium,) = study.media()
            assert ReviewSession(study, medium.id).redaction == settings
            assert len(study.events(medium.id)) == 1
    assert {path.name for path in tmp_path.iterdir()} == {CLIP, STUDY}
