"""The refining head: candidates, training, export, and the same answer in the program."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from numpy.random import default_rng

from app.core.errors import WeightsError
from app.evaluate.labels import PictureSource, picture
from app.inference.detectors.refine_head import RefineHead, head_inputs
from app.inference.onnx.edit import prepared
from app.inference.onnx.runner import OnnxRunner
from tests.dense_layers import run_layers
from tests.training.tiny_network import run_onnx, tiny_network
from training.detector.refine import RefineTask, cell_iou, export_head
from training.detector.refine_cells import Cells, assign, read_cells
from training.detector.refine_config import RefineConfig
from training.engine.settings import EngineSettings
from training.engine.trainer import Trainer

ENGINE = EngineSettings(
    steps=60,
    batch=64,
    warmup=5,
    learning_rate=1e-2,
    log_steps=20,
    precision="float32",
    device="cpu",
    ema=0.9,
    clip=0,
)


def config() -> RefineConfig:
    return RefineConfig(start=Path("none.onnx"), data=(), hidden=(16, 8), engine=ENGINE)


def cells(seed: int) -> Cells:
    """Cells whose first input says how much too small the box is."""
    rng = default_rng(seed)
    inputs = rng.normal(0, 1, (200, 11)).astype(np.float32)
    inputs[:, -5] = 0
    base = np.tile(np.array([1, 1, 0, 0], np.float32), (200, 1))
    wanted = base + np.abs(inputs[:, :1]) * np.array([[0.3, 0, 0.3, 0]], np.float32)
    face = np.where(inputs[:, 1] > 0, 0, -1)
    return Cells(
        inputs.astype(np.float16),
        base,
        wanted,
        (face >= 0).astype(np.float32),
        face,
        np.ones(200, np.float32),
        "d",
    )


def test_training_improves_boxes_and_resumes_exactly(tmp_path: Path) -> None:
    def trainer(name: str) -> Trainer:
        return Trainer(
            RefineTask(config(), [cells(0), cells(1)], [cells(2)]), ENGINE, tmp_path / name
        )

    whole = trainer("whole")
    figures = whole.run()
    assert figures["overlap"] > figures["overlap before"] + 0.02
    trainer("parts").run(until=30)
    rest = trainer("parts")
    rest.run()
    for one, two in zip(whole.model.parameters(), rest.model.parameters(), strict=True):
        assert torch.equal(one, two)


def test_the_exported_head_says_what_the_trained_one_says(tmp_path: Path) -> None:
    trainer = Trainer(RefineTask(config(), [cells(0)], [cells(2)]), ENGINE, tmp_path)
    trainer.run()
    export_head(trainer.model.state_dict(), tmp_path / "h.safetensors", config())
    head = RefineHead.read(tmp_path / "h.safetensors")
    inputs = cells(3).inputs.astype(np.float32)
    with torch.no_grad():
        said = trainer.model.eval()(torch.from_numpy(inputs)).numpy()
    share = np.array([1, 1, 1, 1, config().score_share])
    assert np.abs(run_layers(head, inputs) - said * share).max() < 1e-4
    assert head.lowest == config().lowest


def test_what_is_no_head_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="refining head"):
        RefineHead.read(tmp_path / "none.safetensors")
    with pytest.raises(WeightsError, match="no refining head"):
        RefineHead([(np.zeros((4, 3), np.float32), np.zeros(4, np.float32))], lowest=0.1)


def test_inputs_are_the_features_around_a_cell() -> None:
    features = np.arange(2 * 4 * 5, dtype=np.float32).reshape(2, 4, 5)
    maps = np.stack([np.full((4, 5), k, np.float32) for k in range(4)])
    heat = np.full((4, 5), 0.5, np.float32)
    rows = head_inputs(features, heat, maps, ys=np.array([1, 0]), xs=np.array([2, 0]))
    assert rows.shape == (2, 23)
    assert rows[0, :9].tolist() == features[0, 0:3, 1:4].reshape(-1).tolist()
    assert rows[0, 9:18].tolist() == features[1, 0:3, 1:4].reshape(-1).tolist()
    assert rows[1, :4].tolist() == [0, 0, 0, 0]  # beyond the picture
    assert rows[0, 18:].tolist() == [0, 0, 1, 2, 3]


def test_overlap_of_cells_is_that_of_boxes() -> None:
    one = torch.tensor([[np.log(4.0), np.log(2.0), 0.0, 0.0]])
    two = torch.tensor([[np.log(4.0), np.log(2.0), 2.0, 0.0]])
    assert float(cell_iou(one, one)) == pytest.approx(1)
    assert float(cell_iou(one, two)) == pytest.approx(1 / 3)


def test_candidates_belong_to_the_face_they_lie_on() -> None:
    truth = np.array([[0, 0, 40, 40], [100, 100, 120, 124]], np.float32)
    boxes = np.array([[2, 2, 40, 38], [60, 60, 80, 80], [100, 100, 120, 112]], np.float32)
    centres = np.stack([(boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2], 1)
    assert assign(boxes, centres.astype(np.float64), truth).tolist() == [0, -1, 1]
    assert assign(boxes, centres.astype(np.float64), truth[:0]).tolist() == [-1, -1, -1]


@pytest.mark.parametrize("complete", [True, False])
def test_candidates_are_read_off_a_picture(tmp_path: Path, complete: bool) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), default_rng(0).integers(0, 255, (96, 128, 3), np.uint8))
    labelled = picture(
        "a",
        PictureSource(tmp_path / "a.png"),
        [[20, 20, 60, 70], [80, 10, 120, 60]],
        ignore=[False, True],
        complete=complete,
        masked=[True, None],
    )
    wanted = ("537", "538", "539", "540", "6")
    runner = OnnxRunner(prepared(tiny_network(), wanted), wanted)
    found = read_cells(labelled, runner, 128, lowest=0.04, clear_box=0.5, rng=default_rng(0))
    assert len(found.inputs) == len(found.base)
    assert len(found.base) > 0 or not complete
    assert found.inputs.shape[1] == 6 * 9 + 5
    assert not (found.box_weight[found.face == 1] > 0).any()
    assert not (found.score_weight[found.face == 1] > 0).any()
    if not complete:
        assert (found.score_weight[found.face == -1] == 0).all()


def test_an_inner_value_becomes_an_output() -> None:
    import onnxruntime

    blob = default_rng(0).normal(size=(1, 3, 32, 32)).astype(np.float32)
    session = onnxruntime.InferenceSession(prepared(tiny_network(), ("6", "538")))
    values = session.run(["6", "538"], {"x": blob})
    assert values[0].shape == (1, 6, 8, 8)
    assert np.array_equal(values[1], run_onnx(tiny_network(), blob)[1])
    with pytest.raises(ValueError, match="not an ONNX model"):
        prepared(b"nonsense", "6")
