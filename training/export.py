"""From a run's checkpoint to a weights file that the program loads."""

from __future__ import annotations

import warnings
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import torch
from torch import nn

from app.core.errors import UsageError
from app.inference.detectors.rcnn_model import RcnnArchitecture, build_rcnn
from app.inference.devices.torch_device import write_weights
from app.inference.landmarks.resnet18 import build_resnet18
from app.inference.onnx.edit import prepared
from training.detector.onnx_network import OnnxNetwork, write_back
from training.landmarks.config import LandmarkConfig
from training.onnx_half import halve


def load_average(checkpoint: Path) -> dict[str, Any]:
    """Averaged weights of ``checkpoint.pt``, or the weights of ``best.pt``.

    Raises:
        UsageError: The file is missing or no checkpoint.
    """
    if not checkpoint.is_file():
        raise UsageError(f"there is no checkpoint {checkpoint}")
    state = torch.load(checkpoint, map_location="cpu", weights_only=True)
    weights = dict(state.get("average") or state.get("model") or {})
    weights.pop("updates", None)
    if not weights:
        raise UsageError(f"{checkpoint} is no checkpoint")
    return weights


def export_landmarks(
    checkpoint: Path, out: Path, config: LandmarkConfig, *, described: dict[str, Any] | None = None
) -> None:
    """Write the landmark model, weights in half precision: safetensors, or ONNX by the ending.

    Args:
        described: More to say in the file's metadata (data, figures).

    Raises:
        UsageError: The checkpoint is missing or of another model.
    """
    weights = load_average(checkpoint)
    network = build_resnet18(config.points, config.cells).eval()
    try:
        network.load_state_dict(weights)
    except RuntimeError as error:
        raise UsageError(f"{checkpoint} is no checkpoint of this model ({error})") from error
    half = {n: t.half() if t.is_floating_point() else t for n, t in weights.items()}
    settings = {
        "architecture": "resnet18",
        "scheme": config.scheme,
        "crop_size": config.crop_size,
        "crop_margin": config.crop_margin,
    }
    if out.suffix == ".onnx":
        out.write_bytes(halve(landmarks_onnx(network, config.crop_size)))
    else:
        write_weights(out, half, settings | (described or {}))


def export_rcnn(checkpoint: Path, out: Path, architecture: RcnnArchitecture) -> None:
    """Write a Faster R-CNN as safetensors, weights in half precision.

    Raises:
        UsageError: The checkpoint is missing or of another network.
    """
    weights = load_average(checkpoint)
    try:
        build_rcnn(architecture).load_state_dict(weights)
    except RuntimeError as error:
        raise UsageError(f"{checkpoint} is no checkpoint of this network ({error})") from error
    half = {n: t.half() if t.is_floating_point() else t for n, t in weights.items()}
    write_weights(out, half, {"architecture": architecture.model_dump(mode="json")})


def export_backbone(checkpoint: Path, out: Path) -> None:
    """Write a distilled backbone as safetensors, for ``backbone_weights`` of a Faster R-CNN.

    Raises:
        UsageError: The checkpoint is missing or holds no backbone.
    """
    weights = load_average(checkpoint)
    head = "backbone."
    own = {n.removeprefix(head): t for n, t in weights.items() if n.startswith(head)}
    if not own:
        raise UsageError(f"{checkpoint} is no checkpoint of a distilled start")
    write_weights(out, {n: t.contiguous() for n, t in own.items()}, {"architecture": "backbone"})


def landmarks_onnx(network: nn.Module, crop_size: int) -> bytes:
    """The landmark network as ONNX: ``crops`` (n, 3, s, s) to ``points`` (n, 2 k + 1)."""
    with TemporaryDirectory() as folder, warnings.catch_warnings():
        path = Path(folder, "network.onnx")
        # The exporter that writes small plain graphs says that it is the older one.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network,
            (torch.zeros(1, 3, crop_size, crop_size),),
            path,
            input_names=["crops"],
            output_names=["points"],
            dynamic_axes={"crops": {0: "n"}, "points": {0: "n"}},
            opset_version=17,
            dynamo=False,
        )
        return path.read_bytes()


def export_detector(checkpoint: Path, out: Path, start: Path) -> None:
    """Write the fast detector as ONNX, for pictures of any size.

    Args:
        start: ONNX file that training began with; its graph is kept.

    Raises:
        UsageError: The checkpoint is missing or of another network.
    """
    model = start.read_bytes()
    network = OnnxNetwork(model)
    try:
        network.load_state_dict(load_average(checkpoint))
    except RuntimeError as error:
        raise UsageError(f"{checkpoint} is no checkpoint of this network ({error})") from error
    out.write_bytes(halve(prepared(write_back(model, network))))
