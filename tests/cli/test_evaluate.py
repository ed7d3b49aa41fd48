"""``faceveil evaluate``."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from skimage.data import astronaut

from app.inference.landmarks.crops import locate_faces
from app.inference.registry import LANDMARK_MODELS
from tests.cli.conftest import Program

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """A folder with one portrait, its face labelled, and one picture without faces."""
    (tmp_path / "images").mkdir()
    portrait = np.ascontiguousarray(astronaut()[:300, :, ::-1])
    cv2.imwrite(str(tmp_path / "images/portrait.png"), portrait)
    cv2.imwrite(str(tmp_path / "images/empty.png"), np.full((120, 160, 3), 90, np.uint8))
    rows = [
        {
            "file": "images/portrait.png",
            "boxes": [[176, 62, 268, 196]],
            "masked": [False],
            "dataset": "d",
            "split": "val",
        },
        {"file": "images/empty.png", "boxes": [], "dataset": "d", "split": "val"},
    ]
    text = "".join(json.dumps(row) + "\n" for row in rows)
    (tmp_path / "annotations.jsonl").write_text(text)
    return tmp_path


def test_a_face_that_is_found_counts(program: Program, labelled: Path) -> None:
    plot = labelled / "curve.png"
    ended = program(
        "evaluate",
        "detector",
        "--data",
        labelled,
        "--json",
        "--model",
        "centerface",
        "--preset",
        "fast",
        "--option",
        "chin=0",
        "--plot",
        plot,
    )
    assert ended.status == 0
    (record,) = ended.records
    assert record["figures"]["all"]["ap50"] == 1
    assert record["figures"]["mask clear"]["faces"] == 1
    assert record["figures"]["all"]["voc50"] == 1
    assert record["figures"]["size small"]["ap50"] is None
    assert plot.read_bytes()[:4] == b"\x89PNG"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--split", "test"], "no pictures of the split"),
        (["--option", "chin"], "NAME=VALUE"),
        (["--option", "chin=9"], "chin"),
        (["--dataset", "other"], "no picture of these data sets"),
        (["--model", "none"], "no detector named"),
        (
            ["--model", "centerface", "--option", "weights=/nowhere.onnx"],
            "/nowhere.onnx is missing",
        ),
        (["--limit", "0"], "--limit must be at least 1"),
        (["--plot", "/nowhere/curve.png"], "no such folder"),
        (["--misses", "/nowhere/sheet.png"], "no such folder"),
        (["--misses", "sheet.png", "--miss-count", "0"], "--miss-count"),
    ],
)
def test_wrong_use_is_named(
    program: Program, labelled: Path, arguments: list[str], words: str
) -> None:
    ended = program("evaluate", "detector", "--data", labelled, *arguments)
    assert ended.status != 0
    assert words in ended.err


def test_a_broken_line_is_named(program: Program, labelled: Path) -> None:
    with (labelled / "annotations.jsonl").open("a") as file:
        file.write('{"file": "images/empty.png"}\n')
    ended = program("evaluate", "detector", "--data", labelled)
    assert ended.status == 1
    assert "annotations.jsonl, line 3" in ended.err


def test_a_picture_that_cannot_be_decoded_is_named(program: Program, labelled: Path) -> None:
    (labelled / "images/empty.png").write_bytes(b"no picture")
    ended = program("evaluate", "detector", "--data", labelled, "--preset", "fast")
    assert ended.status == 1
    assert "annotations.jsonl, line 2" in ended.err


def test_missed_faces_are_listed_and_drawn(program: Program, labelled: Path) -> None:
    rows = (labelled / "annotations.jsonl").read_text().splitlines()
    wrong = json.loads(rows[1]) | {"boxes": [[20, 20, 80, 100]]}
    (labelled / "annotations.jsonl").write_text(f"{rows[0]}\n{json.dumps(wrong)}\n")
    sheet = labelled / "sheet.png"
    words = ("--model", "centerface", "--preset", "fast", "--json", "--misses", sheet)
    ended = program("evaluate", "detector", "--data", labelled, *words)
    (record,) = ended.records
    (miss,) = record["misses"]
    assert miss["file"] == "images/empty.png"
    assert miss["box"] == [20, 20, 80, 100]
    assert sheet.read_bytes()[:4] == b"\x89PNG"


def test_without_matplotlib_a_plot_is_refused_at_once(
    program: Program, labelled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "matplotlib" else find(name)
    )
    for kind in ("detector", "obfuscation"):
        ended = program("evaluate", kind, "--data", labelled, "--plot", labelled / "x.png")
        assert ended.status == 1
        assert "matplotlib, which is not installed" in ended.err
        assert "[train]" in ended.err


def test_landmarks_want_faces_with_points(program: Program, labelled: Path) -> None:
    ended = program("evaluate", "landmarks", "--data", labelled)
    assert ended.status == 2
    assert "no face with 68 landmarks" in ended.err


@pytest.fixture
def with_points(labelled: Path) -> Path:
    """The portrait with the points that the shipped model places on it."""
    plugin = LANDMARK_MODELS.get("resnet18")
    model = plugin.build(plugin.options(), device="cpu")
    image = cv2.imread(str(labelled / "images/portrait.png"))
    assert image is not None
    box = np.array([[176, 62, 268, 196]], np.float32)
    points = locate_faces(np.asarray(image, np.uint8), box, model)[0]
    model.close()
    rows = [json.loads(row) for row in (labelled / "annotations.jsonl").read_text().splitlines()]
    rows[0] |= {"landmarks": points.tolist(), "landmark_scheme": "ibug68"}
    text = "".join(json.dumps(row) + "\n" for row in rows)
    (labelled / "annotations.jsonl").write_text(text)
    return labelled


def test_landmarks_are_measured_clear_and_masked(program: Program, with_points: Path) -> None:
    ended = program("evaluate", "landmarks", "--data", with_points, "--json")
    (record,) = ended.records
    clear, masked = record["figures"]["clear"], record["figures"]["masked"]
    assert clear["faces"] == masked["faces"] == 1
    assert clear["nme"] < 0.04
    assert clear["l2"] < masked["l2"]
    assert masked["l1"] > clear["l1"] > clear["l2"] >= 0


def test_weights_that_are_named_are_not_those_of_the_detector_that_frames(
    program: Program, with_points: Path
) -> None:
    words = ("evaluate", "landmarks", "--data", with_points, "--detector", "centerface", "--json")
    named = f"weights={ROOT / 'weights' / 'landmarks_resnet18.safetensors'}"
    shipped, ended = program(*words), program(*words, "--option", named)
    assert ended.status == 0, ended.err
    assert ended.records[0]["figures"] == shipped.records[0]["figures"]


def test_covered_faces_are_measured(program: Program, with_points: Path) -> None:
    plot = with_points / "figure.png"
    words = ("--model", "centerface", "--preset", "fast", "--plot", plot)
    ways = ("--effect-preset", "kernel-65", "kernel-65-3", "publish")
    ended = program("evaluate", "obfuscation", "--data", with_points, "--json", *words, *ways)
    assert ended.status == 0, ended.err
    (record,) = ended.records
    by_name = {one["name"]: one for one in record["treatments"]}
    assert list(by_name) == ["untouched", "kernel-65", "kernel-65-3", "publish"]
    assert by_name["untouched"]["detection"]["ap50"] == 1
    assert by_name["kernel-65-3"]["kernel"] == 65
    assert by_name["kernel-65-3"]["feature_kernel"] == 3
    assert by_name["publish"]["kernel"] is None
    l2 = {name: one["landmarks"]["l2"] for name, one in by_name.items()}
    assert l2["untouched"] < l2["kernel-65-3"] < l2["kernel-65"]
    assert plot.read_bytes()[:4] == b"\x89PNG"


def test_covering_needs_presets_and_points_that_exist(program: Program, labelled: Path) -> None:
    ended = program("evaluate", "obfuscation", "--data", labelled, "--effect-preset", "blurry")
    assert ended.status == 2
    assert "no preset named 'blurry'" in ended.err
    assert "kernel-65-11" in ended.err
    ended = program("evaluate", "obfuscation", "--data", labelled, "--landmark-data", labelled)
    assert ended.status == 2
    assert "--landmark-data holds no face" in ended.err


def test_speed_says_how_large_a_model_is(program: Program, labelled: Path) -> None:
    words = ("--model", "centerface", "haar", "resnet18", "--preset", "fast", "--repeats", "1")
    ended = program("evaluate", "speed", "--data", labelled, "--device", "cpu", "--json", *words)
    assert ended.status == 0, ended.err
    by_name = {record["model"]: record for record in ended.records}
    assert by_name["centerface"]["parameters"] == 1_820_202
    assert by_name["centerface"]["file_bytes"] == 7_304_518
    assert by_name["haar"]["parameters"] is None
    assert by_name["resnet18"]["kind"] == "landmark model"
    for record in ended.records:
        assert record["device"] == "cpu"
        assert record["model_ms"] > 0
        assert record["frames_per_second"] < 1000 / record["model_ms"] * 1.01


def test_speed_of_a_video_without_labels(program: Program, short_clip: Path) -> None:
    words = ("--model", "centerface", "--limit", "2", "--repeats", "1", "--threads", "1")
    ended = program("evaluate", "speed", "--files", short_clip, *words)
    assert ended.status == 0, ended.err
    assert "1.82 M" in ended.out
    assert "2 of " in ended.out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "either --data or --files"),
        (("--files", "none.mp4"), "none.mp4"),
        (("--files", "none.mp4", "--repeats", "0"), "--repeats"),
        (("--files", "none.mp4", "--limit", "0"), "--limit"),
    ],
)
def test_speed_says_what_it_lacks(program: Program, arguments: tuple[str, ...], words: str) -> None:
    ended = program("evaluate", "speed", *arguments)
    assert ended.status != 0
    assert words in ended.err


def test_a_detector_that_does_not_exist_is_named(program: Program, labelled: Path) -> None:
    ended = program("evaluate", "speed", "--data", labelled, "--model", "none")
    assert ended.status == 2
    assert "no detector named 'none'" in ended.err


@pytest.mark.parametrize("kind", ["detector", "landmarks", "obfuscation", "speed"])
def test_every_kind_has_help_with_an_example(program: Program, kind: str) -> None:
    ended = program("evaluate", kind, "--help")
    assert ended.status == 0
    assert f"Example: faceveil evaluate {kind}" in ended.out
    assert "--json" in ended.out


def test_json_may_stand_before_the_kind(program: Program, labelled: Path) -> None:
    words = ("--model", "haar", "--data", labelled)
    ended = program("evaluate", "--json", "detector", *words)
    assert ended.records[0]["model"] == "haar"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "holds no people"),
        (["--effect-preset", "none"], "no preset named 'none'"),
        (["--effect", "mosaic:cells"], "NAME:OPTION=VALUE"),
        (["--effect", "mosaic:cells=many"], "is no number"),
        (["--effect", "mosaic:corners=4"], "corners"),
        (["--people", "2"], "--people must be at least 5"),
        (["--recogniser", "none"], "no recogniser named"),
        (["--out", "/nowhere/table.json"], "no such folder"),
    ],
)
def test_wrong_use_of_the_privacy_measurement_is_named(
    program: Program, labelled: Path, arguments: list[str], words: str
) -> None:
    if arguments:
        for name in ("identities/Ann/1.png", "identities/Ann/2.png"):
            (labelled / name).parent.mkdir(parents=True, exist_ok=True)
            cv2.imwrite(str(labelled / name), np.full((60, 60, 3), 90, np.uint8))
    ended = program("evaluate", "privacy", "--data", labelled, *arguments)
    assert ended.status != 0
    assert words in ended.err
    assert "Traceback" not in ended.err


def test_a_cover_is_followed_in_a_clip_without_any_people(
    short_clip: Path, program: Program
) -> None:
    asked = ("evaluate", "privacy", "--video", short_clip, "--effect-preset", "publish", "--json")
    found = {record["name"]: record for record in program(*asked).records}
    assert set(found) == {"untouched", "publish"}
    assert found["publish"]["change"] < 0.2 * found["untouched"]["change"]
    assert found["untouched"]["change"] == found["untouched"]["source_change"] > 0
    for words in ((), ("--video", short_clip, "--out", "table.json")):
        ended = program("evaluate", "privacy", *words)
        assert ended.status == 2
        assert "--data is missing" in ended.err
