"""What is still found after faces were covered, with the real models on a portrait."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from skimage.data import astronaut

from app.core.errors import DataError, EnvironmentProblem
from app.core.model import Box, Face, Landmarks, Provenance
from app.core.plugins import Detector, LandmarkModel
from app.core.policy import region
from app.core.settings import Preset
from app.evaluate import plots
from app.evaluate.labels import LabelledPicture, PictureSource, picture
from app.evaluate.obfuscation import (
    UNTOUCHED,
    Treated,
    Treatment,
    measure_obfuscation,
    treated,
    treatments,
    with_points,
)
from app.export.cover.paint import preview
from app.export.effects.presets import PRESETS
from app.inference.detectors.centerface import CenterFace, CenterFaceOptions
from app.inference.landmarks.crops import locate_faces
from app.inference.registry import LANDMARK_MODELS

BOX = [176.0, 62.0, 268.0, 196.0]
WAYS = ("kernel-15", "kernel-65", "kernel-65-3", "publish")


@pytest.fixture(scope="module")
def detector() -> Iterator[Detector]:
    built = CenterFace(CenterFaceOptions(preset=Preset.FAST, chin=0), device="cpu", threads=1)
    yield built
    built.close()


@pytest.fixture(scope="module")
def model() -> Iterator[LandmarkModel]:
    plugin = LANDMARK_MODELS.get("resnet18")
    built = plugin.build(plugin.options(), device="cpu")
    yield built
    built.close()


@pytest.fixture(scope="module")
def portrait(tmp_path_factory: pytest.TempPathFactory, model: LandmarkModel) -> LabelledPicture:
    """A face whose 68 points are those that the model places on the clear picture."""
    path = tmp_path_factory.mktemp("portrait") / "portrait.png"
    image = np.ascontiguousarray(astronaut()[:300, :, ::-1])
    cv2.imwrite(str(path), image)
    points = locate_faces(image, np.array([BOX], np.float32), model)[0]
    return picture(
        "portrait.png", PictureSource(path), [BOX], landmarks=[points[0]], scheme="ibug68"
    )


@pytest.fixture(scope="module")
def measured(
    detector: Detector, model: LandmarkModel, portrait: LabelledPicture
) -> dict[str, Treated]:
    found = measure_obfuscation(
        detector, model, [portrait], faces=[portrait], ways=treatments(WAYS)
    )
    return {one.name: one for one in found}


def test_the_control_finds_the_face_and_its_features(measured: dict[str, Treated]) -> None:
    control = measured[UNTOUCHED]
    assert control.detection.ap50 == 1
    assert control.landmarks is not None
    assert control.landmarks.nme < 0.03
    assert (control.effect, control.kernel, control.feature_kernel) == ("", None, None)


def test_feature_blur_keeps_what_uniform_blur_loses(measured: dict[str, Treated]) -> None:
    uniform, feature = measured["kernel-65"].landmarks, measured["kernel-65-3"].landmarks
    assert uniform is not None
    assert feature is not None
    assert feature.l2 < uniform.l2 / 4
    assert measured["kernel-65-3"].detection.ap50 == 1
    assert measured["kernel-65-3"].feature_kernel == 3


def test_a_solid_fill_leaves_no_features(measured: dict[str, Treated]) -> None:
    solid = measured["publish"].landmarks
    assert solid is not None
    assert solid.l2 > 4 * measured["kernel-15"].landmarks.l2  # type: ignore[union-attr]
    assert solid.confidence < 0.2


def test_faces_are_covered_as_the_export_covers_them(portrait: LabelledPicture) -> None:
    image = portrait.source.read()
    points = portrait.landmarks[0]
    assert points is not None
    face = Face(0, Box.of(BOX), 1.0, Provenance.PERSON, landmarks=Landmarks(points, "ibug68"))
    for name in WAYS:
        redaction = PRESETS[name].settings
        exported = preview(image, [region(face, redaction)], redaction)
        assert np.array_equal(treated(image, [face], Treatment(name, redaction)), exported)
        assert not np.array_equal(exported, image)
    assert treated(image, [face], Treatment(UNTOUCHED, None)) is image


def test_every_preset_of_the_export_is_measured() -> None:
    names = [way.name for way in treatments()]
    assert names == [UNTOUCHED, *PRESETS]
    kernels = {f"kernel-{k}" for k in (5, 15, 25, 35, 45, 55, 65)}
    assert kernels | {f"{name}-3" for name in kernels} <= set(names)
    with pytest.raises(KeyError, match="blurry"):
        treatments(["blurry"])


def test_pictures_without_68_points_do_not_count_for_landmarks(
    portrait: LabelledPicture, detector: Detector, model: LandmarkModel
) -> None:
    bare = picture("bare", portrait.source, [BOX])
    assert with_points([bare, portrait]) == [portrait]
    (only,) = measure_obfuscation(detector, model, [bare], faces=[], ways=treatments([]))
    assert only.detection.ap50 == 1
    assert only.landmarks is None


def test_the_figure_is_drawn(measured: dict[str, Treated], tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="matplotlib is not installed")
    out = tmp_path / "figure.png"
    plots.plot_obfuscation({"centerface": list(measured.values())}, out)
    drawn = cv2.imread(str(out))
    assert drawn is not None
    assert drawn.std() > 5
    with pytest.raises(DataError, match="no such folder"):
        plots.check_plot(tmp_path / "none" / "figure.png")


def test_a_missing_matplotlib_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(EnvironmentProblem, match=r"matplotlib.*pip install"):
        plots.check_plot(tmp_path / "figure.png")
