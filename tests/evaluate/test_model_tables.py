"""The tables of docs/MODELS.md, and the adapter for a detector that the program does not have."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest
from skimage.data import astronaut

from app.core.geometry import iou_matrix
from app.core.plugins import Detector
from benchmarks import models_report
from benchmarks.models_report import (
    detector_table,
    landmark_table,
    machine_line,
    number,
    obfuscation_table,
)
from benchmarks.mtcnn import PLUGIN, Mtcnn


def group(ap: float) -> dict[str, Any]:
    names = ("ap50", "ap75", "ap", "ap40", "voc50", "recall_tenth", "recall_one")
    return {**dict.fromkeys(names, ap), "faces": 3, "pictures": 2}


@pytest.fixture
def figures() -> dict[str, Any]:
    names = ("all", "size small", "size medium", "size large", "dataset wider_val", "mask masked")
    common = {"date": "2026-01-02", "machine": "a machine", "problem": ""}
    speed = {
        "device": "cpu",
        "cpu_ms": 41.6,
        "frames_per_second": 9.96,
        "parameters": 1_820_202,
        "file_bytes": 7_304_518,
    }
    empty = group(0.7) | {"ap50": None}
    better = {"figures": {name: group(0.75) for name in names}}
    worse = {"figures": {name: group(0.25) for name in names} | {"size small": empty}}
    return {
        "detector haar native": {"records": [worse], **common},
        "detector centerface fast": {"records": [better], **common},
        "detector faceveil-thorough thorough": {"records": [], **common, "problem": "no weights"},
        "speed centerface fast": {"records": [speed], **common},
    }


def test_detectors_are_sorted_and_the_dissertation_comes_last(figures: dict[str, Any]) -> None:
    rows = [line.split(" | ") for line in detector_table(figures).splitlines()[2:]]
    assert rows[0][0] == "| CenterFace"
    assert rows[0][2] == ".750"
    assert rows[0][14:18] == ["42", "10.0", "1.82 M", "7.3 MB"]
    assert rows[1][0] == "| Haar cascade (OpenCV)"
    assert rows[1][8] == "-"
    assert "no weights here" in rows[2][1]
    assert [row[-1] for row in rows[-3:]] == [".492 |", ".472 |", ".420 |"]
    assert ".1 to .8" in rows[-1][15]


def test_numbers_lose_their_nought() -> None:
    assert [number(v) for v in (0.1234, 1.0, None)] == [".123", "1.000", "-"]


def test_the_tables_in_the_documentation_are_those_of_the_figures() -> None:
    kept = models_report.REPORT.with_name("models.json")
    figures = json.loads(kept.read_text(encoding="utf-8"))
    text = models_report.REPORT.read_text(encoding="utf-8")
    for table in (detector_table, landmark_table, obfuscation_table, machine_line):
        assert f"\n{table(figures)}\n" in text, f"run benchmarks/models.py --write ({table})"


def test_mtcnn_finds_a_face() -> None:
    pytest.importorskip("facenet_pytorch", reason="facenet-pytorch is not installed")
    image = np.ascontiguousarray(astronaut()[:300, :, ::-1])
    detector = PLUGIN.build(PLUGIN.options(), device="cpu", threads=1)
    assert isinstance(detector, Detector)
    assert isinstance(detector, Mtcnn)
    found, nothing = detector.detect([image, np.full((100, 120, 3), 90, np.uint8)], min_score=0.5)
    assert iou_matrix(found.boxes[:1], np.array([[176, 62, 268, 196]], np.float32))[0, 0] > 0.5
    assert len(nothing) == 0
    assert found.landmarks is not None
    detector.close()
