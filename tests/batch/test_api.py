"""Faceveil from Python, as docs/PYTHON.md shows it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.batch import detect, faces, redact
from app.batch.demo_clip import DemoClip
from app.core.decisions import Scope
from app.core.errors import EnvironmentProblem, ExportError, UsageError
from app.core.settings import DetectionSettings, Preset
from app.review.session import ReviewSession
from app.store.study import Study

ROOT = Path(__file__).resolve().parents[2]
FAST = DetectionSettings(preset=Preset.FAST)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clip") / "clip.mp4"
    DemoClip(0.6).write(path)
    return path


def test_faces_are_arrays_and_decisions_count(clip: Path, tmp_path: Path) -> None:
    study = tmp_path / "a.faceveil"
    found = detect(clip, study=study, settings=FAST)
    assert len(found) >= 15
    n = len(found)
    assert (found.boxes.shape, found.landmarks.shape) == ((n, 4), (n, 5, 2))
    assert found.seconds[0] == 0.0
    assert np.all(np.diff(found.frames) >= 0)
    assert set(found.provenance) <= {"detector", "tracker"}
    assert np.array_equal(faces(study).boxes, found.boxes)
    with Study.open(study) as opened:
        session = ReviewSession(opened, 1)
        track = next(one for one in session.tracks() if one.covered)
        session.reject(track.ref, Scope.track(), track.first_pts)
        assert len(faces(study, "clip.mp4")) < n
    with pytest.raises(UsageError, match=r"no medium 'other.mp4'.*clip\.mp4"):
        faces(study, "other.mp4")


def test_a_file_is_redacted_and_never_replaced_unasked(clip: Path, tmp_path: Path) -> None:
    report = redact(clip, tmp_path / "out.mp4", detection=FAST)
    assert report.verification is not None
    assert report.verification.passed
    with pytest.raises(ExportError, match="exists"):
        redact(clip, tmp_path / "out.mp4", detection=FAST)


def test_without_pandas_a_data_frame_says_what_to_install(
    clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    found = detect(clip, settings=FAST)
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(EnvironmentProblem, match="pandas"):
        found.to_pandas()


def test_the_example_of_the_page_runs(
    clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "clip.mp4").write_bytes(clip.read_bytes())
    page = (ROOT / "docs" / "PYTHON.md").read_text("utf-8")
    code = page.split("```python\n")[1].split("```")[0]
    names: dict[str, object] = {}
    exec(code, names)
    assert (tmp_path / "redacted.mp4").exists()
    widths = names["widths"]
    assert isinstance(widths, np.ndarray)
    assert np.all(widths > 20)
