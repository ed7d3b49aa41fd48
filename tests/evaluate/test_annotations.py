"""Reading annotations.jsonl, and what it says about a broken one."""

from __future__ import annotations

import json
import tarfile
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from app.core.errors import DataError
from app.evaluate.annotations import read_all, read_annotations

GOOD: dict[str, Any] = {
    "file": "images/a.png",
    "width": 40,
    "height": 30,
    "boxes": [[1, 2, 10, 12], [20, 5, 30, 20]],
    "masked": [True, None],
    "ignore": [False, True],
    "dataset": "d",
    "complete": False,
    "split": "val",
}


def folder(path: Path, *rows: Any) -> Path:
    (path / "images").mkdir(parents=True)
    cv2.imwrite(str(path / "images/a.png"), np.full((30, 40, 3), 7, np.uint8))
    text = "\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows)
    (path / "annotations.jsonl").write_text(text)
    return path


def test_fields_arrive(tmp_path: Path) -> None:
    (one,) = read_annotations(folder(tmp_path / "d", GOOD))
    assert one.boxes.tolist() == GOOD["boxes"]
    assert one.masked.tolist() == [1, -1]
    assert one.ignore.tolist() == [False, True]
    assert (one.complete, one.split, one.dataset, one.size) == (False, "val", "d", (40, 30))
    assert one.source.read().shape == (30, 40, 3)


def test_a_tar_is_read_in_place(tmp_path: Path) -> None:
    source = folder(tmp_path / "d", GOOD)
    with tarfile.open(tmp_path / "d.tar", "w") as tar:
        tar.add(source, arcname=".")
    (one,) = read_all([tmp_path / "d.tar"], split="val")
    assert one.source.path == tmp_path / "d.tar"
    assert int(one.source.read()[0, 0, 0]) == 7


def test_a_folder_of_tars_stands_for_all(tmp_path: Path) -> None:
    source = folder(tmp_path / "d", GOOD)
    for name in ("x.tar", "y.tar"):
        with tarfile.open(tmp_path / name, "w") as tar:
            tar.add(source, arcname=".")
    (source / "annotations.jsonl").unlink()
    assert len(read_all([tmp_path])) == 2


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("{not json", "not JSON"),
        ("[1]", "not a JSON object"),
        ({k: v for k, v in GOOD.items() if k != "boxes"}, "'boxes'"),
        (GOOD | {"boxes": [[1, 2, 3]]}, "four numbers"),
        (GOOD | {"boxes": [[5, 5, 5, 9]]}, "empty or inside out"),
        (GOOD | {"boxes": [[1, 2, 3, float("nan")]]}, "four numbers"),
        (GOOD | {"masked": [True]}, "one entry per box"),
        (GOOD | {"ignore": [0.5, False]}, "'ignore'"),
        (GOOD | {"file": "images/none.png"}, "images/none.png is missing"),
        (GOOD | {"complete": "no"}, "'complete' must be true or false"),
        (GOOD | {"width": "wide"}, "numbers of pixels"),
        (GOOD | {"height": None}, "numbers of pixels"),
        (GOOD | {"split": 3}, "'split' must be text"),
        (GOOD | {"landmarks": [None]}, "one entry per box"),
        (GOOD | {"landmarks": [[[1, "x"]], None]}, "lists of [x, y]"),
        (GOOD | {"landmarks": [[[1, 1]] * 70, None], "landmark_scheme": "ibug68"}, "68"),
    ],
)
def test_a_broken_line_is_named(tmp_path: Path, row: Any, words: str) -> None:
    path = folder(tmp_path / "d", GOOD, row)
    with pytest.raises(DataError) as caught:
        read_annotations(path)
    assert "annotations.jsonl, line 2" in str(caught.value)
    assert words in str(caught.value)


def test_a_picture_that_cannot_be_decoded_is_named_by_its_line(tmp_path: Path) -> None:
    path = folder(tmp_path / "d", GOOD, GOOD | {"file": "images/b.png"})
    (path / "images/b.png").write_bytes(b"no picture")
    one, two = read_annotations(path)
    assert one.source.read().shape == (30, 40, 3)
    with pytest.raises(DataError) as caught:
        two.source.read()
    assert "annotations.jsonl, line 2" in str(caught.value)
    assert str(path / "images/b.png") in str(caught.value)


def test_partial_landmarks_are_left_out(tmp_path: Path) -> None:
    row = GOOD | {"landmarks": [[[1, 1]] * 19, None], "landmark_scheme": "ibug68"}
    (one,) = read_annotations(folder(tmp_path / "d", row))
    assert one.landmarks == (None, None)


def test_missing_data_are_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no such file"):
        read_all([tmp_path / "none"])
    with pytest.raises(DataError, match="neither"):
        read_all([tmp_path])
    with pytest.raises(DataError, match="no pictures of the split"):
        read_annotations(folder(tmp_path / "d", GOOD), split="test")
    (tmp_path / "text.tar").write_text("no tar")
    with pytest.raises(DataError, match="not an uncompressed tar"):
        read_annotations(tmp_path / "text.tar")
