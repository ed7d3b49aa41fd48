"""``faceveil evaluate``."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from skimage.data import astronaut

from tests.cli.conftest import Program


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
        (["--option", "weights=/nowhere.onnx"], "/nowhere.onnx is missing"),
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
