"""``--range``, ``--smallest``, ``--largest``, ``--outside``: what detect, redact, batch look at."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest

from tests.cli.conftest import Program
from tests.small_demo import small_demo

FAST = ("--preset", "fast")


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_demo(tmp_path_factory.mktemp("clip") / "clip.mp4", seconds=3.0, rate=10)


def brightness(path: Path) -> list[float]:
    with av.open(str(path)) as video:
        return [float(f.to_ndarray(format="gray").mean()) for f in video.decode(video=0)]


def test_redact_covers_all_but_the_range(program: Program, clip: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    ended = program(
        "redact", clip, "-o", out, "--range", 1, 1.5, "--outside", "black", "--json", *FAST
    )
    assert ended.status == 0, ended.err
    (record,) = ended.records
    assert record["report"]["verification"]["passed"] is True
    assert any("outside the range" in note for note in record["report"]["notes"])
    inner = [10 <= at <= 15 for at in range(30)]
    assert [level > 40 for level in brightness(out)] == inner

    covered = program("redact", clip, "-o", tmp_path / "b.mp4", "--range", 1, 1.5, "--json", *FAST)
    assert covered.status == 0, covered.err
    assert min(brightness(tmp_path / "b.mp4")) > 40


def test_detect_keeps_the_range_and_adds_what_is_chosen_later(
    program: Program, clip: Path, tmp_path: Path
) -> None:
    study = tmp_path / "a.faceveil"
    words = ("detect", clip, "--study", study, "--json", "--no-second-opinions", *FAST)
    first = program(*words, "--range", 0, 0.8)
    assert first.status == 0, first.err
    faces = {one["pts"]: one["faces"] for one in first.records}
    assert len(faces) == 30
    assert all(bool(found) == (pts < 0.85) for pts, found in faces.items())
    again = program(*words, "--range", 0, 0.8, "--range", 2, 2.5)
    assert again.status == 0, again.err
    more = {one["pts"]: one["faces"] for one in again.records}
    assert {pts: more[pts] for pts in faces if pts < 0.85} == {
        pts: found for pts, found in faces.items() if pts < 0.85
    }
    assert {pts for pts, found in more.items() if found and pts > 0.85} == {
        pts for pts in faces if 1.95 < pts < 2.55
    }
    (status,) = program("status", study, "--json").records[:1]
    assert status["frames_in_range"] == 15
    assert "detection" not in status["left"]
    decided = tmp_path / "more.jsonl"
    decided.write_text('{"do": "range", "spans": []}\n')
    assert program("decide", study, "--decisions", decided, "--json").status == 0
    (status,) = program("status", study, "--json").records[:1]
    assert "detection" in status["left"]
    assert status["frames_unlooked"] == 15
    refused = program("export", study, "-o", tmp_path / "out.mp4")
    assert refused.status == 1
    assert "not looked for in all that is worked on" in refused.err


def test_a_batch_looks_at_the_range_only(program: Program, clip: Path, tmp_path: Path) -> None:
    study, out = tmp_path / "all.faceveil", tmp_path / "out"
    words = ("batch", clip, "--study", study, "-o", out, *FAST, "--outside", "black")
    ended = program(*words, "--range", 1, 1.5)
    assert ended.status == 0, ended.err
    inner = [10 <= at <= 15 for at in range(30)]
    (video,) = out.iterdir()
    assert [level > 40 for level in brightness(video)] == inner


def test_sizes_say_what_is_no_face(program: Program, clip: Path, tmp_path: Path) -> None:
    def heights(*words: object) -> list[float]:
        ended = program("detect", clip, "--json", "--range", 0, 0.5, *words, *FAST)
        assert ended.status == 0, ended.err
        boxes = [face["box"] for one in ended.records for face in one["faces"]]
        return [box[3] - box[1] for box in boxes]

    every = heights()
    middle = float(np.median(every))
    assert max(heights("--largest", middle)) <= middle
    assert min(heights("--smallest", middle)) >= middle


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--range", 2, 1), "it begins before it ends"),
        (("--range", 90, 95), "no frame lies between"),
        (("--smallest", 50, "--largest", 20), "larger than --largest"),
    ],
)
def test_limits_that_make_no_sense_are_refused(
    program: Program, clip: Path, words: tuple[object, ...], said: str
) -> None:
    ended = program("detect", clip, *words, *FAST)
    assert ended.status != 0
    assert said in ended.err
