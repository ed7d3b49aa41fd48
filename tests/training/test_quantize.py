"""CenterFace in eight bits: how the file is made, and that it says what the whole network says."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import onnx
import pytest
from onnx import numpy_helper

from app.core.errors import DataError
from app.core.geometry import iou_matrix
from app.evaluate.labels import LabelledPicture, PictureSource, picture
from app.inference.detectors.fast import FaceveilFast, FastOptions
from app.inference.devices import weights
from app.inference.onnx.runner import OnnxRunner
from app.inference.scales import fit
from tests.inference.conftest import astronaut
from training.quantize.eight_bit import difference, folded, quantized
from training.quantize.equalize import equalized, links
from training.quantize.taps import tapped

CENTERFACE = weights.locate("centerface").read_bytes()


def pictures(folder: Path, count: int) -> list[LabelledPicture]:
    """Turned and darkened views of one portrait."""
    out = []
    for number in range(count):
        turn = cv2.getRotationMatrix2D((200, 120), 3 * number - 25, 0.6 + 0.04 * number)
        view = cv2.warpAffine(astronaut(), turn, (400, 320), borderMode=cv2.BORDER_REFLECT)
        path = folder / f"{number}.png"
        cv2.imwrite(str(path), cv2.convertScaleAbs(view, alpha=1 - 0.03 * number))
        out.append(picture(path.name, PictureSource(path), []))
    return out


def test_equalised_channels_change_no_answer(tmp_path: Path) -> None:
    plain = folded(CENTERFACE, tmp_path)
    blob = fit(astronaut(), 160, rgb=True).blob
    even = equalized(plain, [blob])
    one, two = (OnnxRunner(m.SerializeToString(), ("537", "538")).run(blob) for m in (plain, even))
    np.testing.assert_allclose(one[0], two[0], atol=1e-4)
    np.testing.assert_allclose(one[1], two[1], atol=1e-3)
    assert len(links(plain.graph)) == 34
    assert spread(even, blob) < 0.5 * spread(plain, blob)


def spread(model: onnx.ModelProto, blob: np.ndarray) -> float:
    """How many times the largest channel of a hidden map exceeds the usual one, on average."""
    names = [link.value for link in links(model.graph)]
    maps = tapped(model, names).run(blob)
    largest = [each[0].max(axis=(1, 2)) for each in maps]
    return float(np.mean([each.max() / np.median(each[each > 0]) for each in largest]))


def test_a_quantised_network_is_small_and_says_the_same(tmp_path: Path) -> None:
    views = pictures(tmp_path, 12)
    model = quantized(CENTERFACE, views, side=192, compared=4)
    assert len(model) < 0.35 * len(CENTERFACE)
    graph = onnx.load_from_string(model).graph
    kinds = {numpy_helper.to_array(each).dtype for each in graph.initializer}
    assert np.dtype(np.int8) in kinds
    plain = folded(CENTERFACE, tmp_path).SerializeToString()
    blobs = [fit(each.source.read(), 192, rgb=True).blob for each in views[-4:]]
    assert difference(plain, plain, blobs) == 0
    assert difference(plain, model, blobs) < 0.25


def test_too_few_pictures_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="pictures"):
        quantized(CENTERFACE, pictures(tmp_path, 3))


def test_the_shipped_file_finds_the_same_faces() -> None:
    image = astronaut()
    found = []
    for single in (False, True):
        detector = FaceveilFast(FastOptions(single=single), device="cpu", threads=1)
        found.append(detector.detect_at([image], [(480,)], min_score=0.3)[0])
        names = [path.name for path in detector.weights_files]
        assert names[0] == ("centerface.onnx" if single else "centerface_int8.onnx")
        detector.close()
    eight, whole = found
    assert len(eight) == len(whole) == 1
    assert iou_matrix(eight.boxes, whole.boxes)[0, 0] > 0.9
    assert abs(eight.scores[0] - whole.scores[0]) < 0.05
    assert eight.landmarks is not None
    assert whole.landmarks is not None
    assert np.abs(eight.landmarks - whole.landmarks).max() < 5
