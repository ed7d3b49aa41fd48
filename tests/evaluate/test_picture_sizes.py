"""The benchmark over picture sizes: pictures and labels are resized alike, and it finds a face."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from skimage.data import astronaut

from app.core.settings import DetectionSettings, Preset
from app.evaluate.labels import LabelledPicture, PictureSource, picture
from benchmarks.models_report import REPORT
from benchmarks.picture_sizes import HEIGHTS, between, measure, resized, table, write

FACE = (170.0, 60.0, 280.0, 205.0)
"""Where the face is in the astronaut's picture, 512 by 512."""


@pytest.fixture
def labelled(tmp_path: Path) -> LabelledPicture:
    path = tmp_path / "one.png"
    wide = cv2.copyMakeBorder(astronaut()[..., ::-1], 0, 0, 0, 512, cv2.BORDER_CONSTANT)
    assert cv2.imwrite(str(path), wide)
    return picture("one", PictureSource(path), [FACE])


@pytest.mark.parametrize("side", [256, 1024, 1600])
def test_labels_follow_their_picture(labelled: LabelledPicture, side: int) -> None:
    image, wanted = resized(labelled, side)
    assert image.shape[:2] == (side // 2, side)
    assert wanted.size == (side, side // 2)
    np.testing.assert_allclose(wanted.boxes[0], np.array(FACE) * side / 1024, rtol=1e-5)


def test_every_face_from_12_pixels_on_has_one_height(labelled: LabelledPicture) -> None:
    for tall in (12.0, 15.9, 16.0, 31.0, 32.0, 64.0, 800.0):
        box = np.array([[0, 0, 10, tall]], np.float32)
        some = replace(labelled, boxes=box)
        assert sum(bool(between(*each)(some)[0]) for each in HEIGHTS) == 1


@pytest.mark.parametrize("still", [True, False])
def test_a_preset_is_measured(labelled: LabelledPicture, *, still: bool) -> None:
    settings = DetectionSettings(preset=Preset.BALANCED, device="cpu")
    row = measure([labelled], 512, settings, still=still)
    assert row.looks == ((512, 768, 1024) if still else (480, 960))
    assert row.faces == (0, 0, 0, 1)
    assert row.found == 1
    assert row.recall[-1] == 1
    assert row.cpu_ms > 0
    assert np.isnan(row.recall[0])
    made = table([row])
    assert "| 512 | balanced | faceveil-fast |" in made
    assert "nan" not in made
    report = "before\n<!-- table picture sizes -->\n<!-- end -->\nafter\n"
    again = write(write(report, made), made)
    assert again == f"before\n<!-- table picture sizes -->\n{made}\n<!-- end -->\nafter\n"


def test_the_report_has_one_place_for_the_table() -> None:
    assert "| mine |" in write(REPORT.read_text(encoding="utf-8"), "| mine |")
    with pytest.raises(ValueError, match="places"):
        write("nothing", "| mine |")
