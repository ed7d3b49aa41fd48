"""What every registered detector and landmark model must do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from pydantic import BaseModel

from app.core.errors import UsageError, WeightsError
from app.core.geometry import iou_matrix
from app.core.model import IBUG68
from app.core.plugins import Detector, LandmarkModel
from app.core.settings import DetectionSettings
from app.inference.detectors.fast import FaceveilFast
from app.inference.detectors.rcnn_model import RcnnArchitecture, build_rcnn
from app.inference.detectors.torchvision_rcnn import FasterRcnn, FasterRcnnOptions
from app.inference.devices.torch_device import write_weights
from app.inference.landmarks.crops import LandmarkedDetector
from app.inference.landmarks.resnet18 import ResNet18Landmarks, ResNet18Options, build_resnet18
from app.inference.registry import (
    DETECTORS,
    LANDMARK_MODELS,
    build_detector,
    working_threshold,
)
from tests.inference.conftest import FACE, astronaut


def built(name: str) -> Detector:
    plugin = DETECTORS.get(name)
    try:
        return plugin.build(plugin.options(), device="cpu", threads=2)
    except WeightsError as error:
        pytest.skip(f"no weights for {name}: {error}")


@pytest.mark.parametrize("name", DETECTORS.names())
def test_a_detector_finds_a_plain_face(name: str) -> None:
    detector = built(name)
    try:
        assert isinstance(detector, Detector)
        assert detector.name == name
        assert detector.default_threshold == DETECTORS.get(name).threshold
        told = detector.sizes(1280, 720)
        assert detector.scales == (name != "haar")
        assert len(told) > 0
        assert sorted(told) == list(told)
        assert {len(each) for each in detector.weights_hash.split("+")} == {64}
        image = astronaut()
        blank = np.full((120, 90, 3), 127, np.uint8)
        found, none = detector.detect([image, blank], min_score=0.1)
        truth = np.array([FACE], np.float32)
        assert iou_matrix(found.boxes[:1], truth)[0, 0] > 0.5
        assert found.scores[0] >= detector.default_threshold
        assert np.all(np.diff(found.scores) <= 0)
        assert found.boxes[:, [0, 2]].min() >= 0
        assert found.boxes[:, 2].max() <= image.shape[1]
        assert not np.any(none.scores >= detector.default_threshold)
        if found.landmarks is not None:
            eyes = found.landmarks[0, :2]
            assert eyes[0, 0] < eyes[1, 0]
            assert FACE[1] < eyes[:, 1].min() < found.landmarks[0, 3:, 1].min() < FACE[3]
        high = detector.detect([image], min_score=0.99999)[0]
        assert len(high) <= len(found)
        assert detector.detect([], min_score=0.1) == []
    finally:
        detector.close()


@pytest.mark.parametrize("registry", [DETECTORS, LANDMARK_MODELS])
def test_every_plugin_has_words_and_options(registry: object) -> None:
    for plugin in registry.all():  # type: ignore[attr-defined]
        assert plugin.title
        assert plugin.summary.endswith(".")
        assert issubclass(plugin.options, BaseModel)
        assert plugin.options()


@pytest.mark.parametrize("name", ["fasterrcnn"])
def test_models_without_trained_weights_say_so(name: str) -> None:
    plugin = DETECTORS.get(name)
    with pytest.raises(WeightsError, match="missing"):
        plugin.build(plugin.options(weights=Path("/nowhere.safetensors")))


def test_an_unknown_model_lists_those_there_are() -> None:
    with pytest.raises(UsageError, match="centerface"):
        build_detector(DetectionSettings(model="nothing"))


def test_the_working_threshold_is_the_persons_or_the_detectors() -> None:
    assert working_threshold(DetectionSettings(threshold=0.77)) == 0.77
    assert working_threshold(DetectionSettings()) == FaceveilFast.default_threshold


def test_a_faster_rcnn_runs_from_a_weights_file(tmp_path: Path) -> None:
    architecture = RcnnArchitecture(min_size=160, max_size=240, proposals=20)
    path = tmp_path / "net.safetensors"
    model = build_rcnn(architecture)
    write_weights(path, model.state_dict(), {"architecture": architecture.model_dump()})
    detector = FasterRcnn(FasterRcnnOptions(weights=path), device="cpu")
    image = astronaut()
    found = detector.detect([image, image[:200]], min_score=0.0)
    assert len(found) == 2
    assert all(np.all(np.diff(part.scores) <= 0) for part in found)
    assert detector.scales
    # Boxes are in the picture's pixels, whatever the size of the look.
    for side in (96, 320):
        (part,) = detector.detect_at([image[:200]], [(side,)], min_score=0.0)
        assert len(part)
        assert part.boxes.min() >= 0
        assert part.boxes[:, 2].max() <= image.shape[1]
        assert part.boxes[:, 3].max() <= 200
    path.write_bytes(b"not weights")
    with pytest.raises(WeightsError, match="does not hold"):
        FasterRcnn(FasterRcnnOptions(weights=path), device="cpu")


@pytest.fixture
def landmark_weights(tmp_path: Path) -> Path:
    path = tmp_path / "marks.safetensors"
    network = build_resnet18(IBUG68.size)
    described = {"scheme": "ibug68", "crop_size": 96, "crop_margin": 0.2}
    write_weights(path, network.state_dict(), described)
    return path


def test_a_landmark_model_places_points_through_a_detector(landmark_weights: Path) -> None:
    model = ResNet18Landmarks(ResNet18Options(weights=landmark_weights), device="cpu")
    assert isinstance(model, LandmarkModel)
    points, confidence = model.locate([np.zeros((96, 96, 3), np.uint8)] * 2)
    assert points.shape == (2, 68, 2)
    assert np.all((confidence >= 0) & (confidence <= 1))
    detector = LandmarkedDetector(built("centerface"), model)
    assert isinstance(detector, Detector)
    found = detector.detect([astronaut()], min_score=0.5)[0]
    assert found.landmarks is not None
    assert found.landmarks.shape == (len(found), 68, 2)
    detector.close()


def test_the_cpu_path_needs_no_torch() -> None:
    code = (
        "import sys; sys.modules['torch'] = None\n"
        "from app.core.settings import DetectionSettings\n"
        "from app.inference.registry import build_detector\n"
        "import app.inference.looking.pipeline, app.inference.tracking.tracker\n"
        "build_detector(DetectionSettings(device='cpu'), threads=1).close()\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
