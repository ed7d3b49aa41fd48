"""Readers of public formats: what arrives, and what is said of broken files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.core.errors import DataError
from training.data.coco import read_coco
from training.data.jd import read_jd
from training.data.pts import read_300w
from training.data.sources import DataSource, read_source
from training.data.voc import read_voc
from training.data.wider import read_wider
from training.data.yolo import read_yolo
from training.settings_file import read_settings


@pytest.fixture
def images(tmp_path: Path) -> Path:
    folder = tmp_path / "images"
    folder.mkdir()
    for name in ("a.png", "b.png"):
        cv2.imwrite(str(folder / name), np.zeros((50, 100, 3), np.uint8))
    return folder


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def test_wider(images: Path, tmp_path: Path) -> None:
    text = "a.png\n2\n5 6 10 20 0 0 0 0 0 0\n1 1 4 4 0 0 0 1 0 0\nb.png\n0\n0 0 0 0 0 0 0 0 0 0\n"
    first, second = read_wider(write(tmp_path / "gt.txt", text), images)
    assert first.boxes.tolist() == [[5, 6, 15, 26], [1, 1, 5, 5]]
    assert first.ignore.tolist() == [False, True]
    assert len(second) == 0


def test_voc(images: Path, tmp_path: Path) -> None:
    box = "<bndbox><xmin>1</xmin><ymin>2</ymin><xmax>11</xmax><ymax>12</ymax></bndbox>"
    items = "".join(
        f"<object><name>{name}</name><difficult>{hard}</difficult>{box}</object>"
        for name, hard in (("with_mask", 0), ("without_mask", 1), ("mask_weared_incorrect", 0))
    )
    write(tmp_path / "x/a.xml", f"<annotation><filename>a.png</filename>{items}</annotation>")
    (one,) = read_voc(tmp_path / "x", images)
    assert one.boxes[0].tolist() == [1, 2, 11, 12]
    assert one.masked.tolist() == [1, 0, -1]
    assert one.ignore.tolist() == [False, True, False]
    (few,) = read_voc(tmp_path / "x", images, classes=["with_mask"])
    assert len(few) == 1


def test_coco(images: Path, tmp_path: Path) -> None:
    points = [v for k in range(5) for v in (k, k + 1, 2)]
    data = {
        "images": [{"id": 1, "file_name": "a.png"}, {"id": 2, "file_name": "b.png"}],
        "categories": [{"id": 7, "name": "face"}, {"id": 8, "name": "dog"}],
        "annotations": [
            {"id": 1, "image_id": 1, "category_id": 7, "bbox": [1, 2, 10, 20], "keypoints": points},
            {"id": 2, "image_id": 1, "category_id": 8, "bbox": [5, 5, 9, 9], "iscrowd": 1},
        ],
    }
    path = write(tmp_path / "c.json", json.dumps(data))
    first, second = read_coco(path, images)
    assert first.boxes.tolist() == [[1, 2, 11, 22], [5, 5, 14, 14]]
    assert first.ignore.tolist() == [False, True]
    assert first.landmarks[0] is not None
    assert first.landmarks[0].shape == (5, 2)
    assert first.scheme == "five"
    assert len(second) == 0
    assert len(read_coco(path, images, classes=["face"])[0]) == 1


def test_yolo(images: Path, tmp_path: Path) -> None:
    write(tmp_path / "labels/a.txt", "1 0.5 0.5 0.2 0.4\n0 0.1 0.2 0.1 0.2\n")
    first, second = read_yolo(tmp_path / "labels", images, masked=[1])
    assert first.boxes[0].tolist() == pytest.approx([40, 15, 60, 35])
    assert first.masked.tolist() == [1, 0]
    assert len(second) == 0


def test_jd(images: Path, tmp_path: Path) -> None:
    lines = "\n".join(f"{k} {k / 2}" for k in range(106))
    write(tmp_path / "marks/a.png.txt", f"106\n{lines}\n")
    write(tmp_path / "boxes/a.png.rect", "1 2 90 45")
    (one,) = read_jd(tmp_path / "marks", images, boxes=tmp_path / "boxes")
    assert one.landmarks[0] is not None
    assert one.landmarks[0].shape == (106, 2)
    assert one.boxes.tolist() == [[1, 2, 90, 45]]
    (bare,) = read_jd(tmp_path / "marks", images)
    assert bare.boxes.tolist() == [[0, 0, 105, 52.5]]


def test_300w(images: Path) -> None:
    lines = "\n".join(f"{k + 1} {k / 2 + 1}" for k in range(68))
    write(images / "a.pts", f"version: 1\nn_points: 68\n{{\n{lines}\n}}\n")
    (one,) = read_300w(images)
    assert one.landmarks[0] is not None
    assert one.landmarks[0][2].tolist() == [2, 1]
    assert one.scheme == "ibug68"
    assert not one.complete


BROKEN: list[tuple[str, Callable[[Path, Path], object], str]] = [
    ("a.png\n1\n5 6\n", lambda f, i: read_wider(f, i), "line 3"),
    ("none.png\n0\n0 0 0 0\n", lambda f, i: read_wider(f, i), "line 1.*none.png is missing"),
    ("a.png\nmany\n", lambda f, i: read_wider(f, i), "line 2"),
    ("{", lambda f, i: read_coco(f, i), "line 1"),
    ("{}", lambda f, i: read_coco(f, i), "COCO"),
]


@pytest.mark.parametrize(("text", "read", "words"), BROKEN)
def test_broken_files_are_named(
    images: Path, tmp_path: Path, text: str, read: Callable[[Path, Path], object], words: str
) -> None:
    with pytest.raises(DataError, match=words):
        read(write(tmp_path / "file", text), images)


def test_broken_files_of_folders_are_named(images: Path, tmp_path: Path) -> None:
    write(tmp_path / "l/a.txt", "0 0.5 0.5 0.1 0.1\n0 1.5 0.5 0.1 0.1")
    with pytest.raises(DataError, match=r"a\.txt, line 2"):
        read_yolo(tmp_path / "l", images)
    write(tmp_path / "x/a.xml", "<annotation>\n<filename>")
    with pytest.raises(DataError, match=r"a\.xml, line 2"):
        read_voc(tmp_path / "x", images)
    write(tmp_path / "m/a.png.txt", "106\n1 2\n3\n")
    with pytest.raises(DataError, match="line 3"):
        read_jd(tmp_path / "m", images)
    write(images / "b.pts", "n_points: 2\n{\n1 2\n}\n")
    with pytest.raises(DataError, match="announces 2 points and holds 1"):
        read_300w(images)


def test_sources_choose_their_reader(images: Path, tmp_path: Path) -> None:
    path = write(tmp_path / "gt.txt", "a.png\n0\n0 0 0 0\n")
    (one,) = read_source(DataSource(format="wider", path=path, images=images, split="val"))
    assert one.split == "val"
    with pytest.raises(DataError, match="needs 'images'"):
        read_source(DataSource(format="wider", path=path))
    with pytest.raises(DataError, match="no such file"):
        read_source(DataSource(format="coco", path=tmp_path / "none.json"))


def test_settings_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WHERE", "/data")
    path = write(tmp_path / "s.yaml", "path: $WHERE/x\n")
    assert read_settings(path, DataSource).path == Path("/data/x")
    assert read_settings(path, DataSource, {"split": "val"}).split == "val"
    monkeypatch.delenv("WHERE")
    with pytest.raises(DataError, match="not set"):
        read_settings(path, DataSource)
    with pytest.raises(DataError, match="line 2"):
        read_settings(write(tmp_path / "b.yaml", "a: 1\nb: ]\n"), DataSource)
    write(tmp_path / "inner.yaml", "base: s.yaml\nsplit: val\n")
    # What is replaced needs no variable.
    outer = write(tmp_path / "outer.yaml", "base: inner.yaml\npath: y\n")
    assert read_settings(outer, DataSource) == DataSource(path=Path("y"), split="val")
    with pytest.raises(DataError, match="its own base"):
        read_settings(write(tmp_path / "d.yaml", "base: d.yaml\n"), DataSource)
    with pytest.raises(DataError, match="cannot be read"):
        read_settings(write(tmp_path / "e.yaml", "base: none.yaml\n"), DataSource)
    with pytest.raises(DataError, match="colour"):
        read_settings(write(tmp_path / "c.yaml", "path: x\ncolour: red\n"), DataSource)
