"""Weights that a Faster R-CNN's backbone begins with."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn
from torchvision.ops import FrozenBatchNorm2d

from app.core.errors import DataError


def load_backbone(backbone: nn.Module, path: Path) -> None:
    """Take over what fits a backbone of :func:`app.inference.detectors.rcnn_model.build_rcnn`.

    Args:
        backbone: Changed in place.
        path: A state_dict of the whole network as torchvision has it (.pth or .safetensors), a
            distilled start (:func:`training.export.export_backbone`), or CenterFace's .onnx for
            the backbone "centerface_fpn".

    Raises:
        DataError: The file is missing or holds nothing for this backbone.
    """
    if not path.is_file():
        raise DataError(path, "there is no such file")
    if path.suffix == ".onnx":
        _from_centerface(backbone, path)
        return
    if path.suffix == ".safetensors":
        from safetensors.torch import load_file

        state = load_file(path)
    else:
        state = torch.load(path, map_location="cpu", weights_only=True)
    own = backbone.state_dict()
    found = {}
    for name in own:
        # "features.3.conv.0.weight" is "body.3.conv..." behind a pyramid, "3.weight" in VGG.
        plain = name.removeprefix("body.")
        for candidate in (name, plain, f"features.{plain}"):
            if candidate in state and state[candidate].shape == own[name].shape:
                found[name] = state[candidate]
    if not found:
        raise DataError(path, "holds no weights of this backbone")
    backbone.load_state_dict(found, strict=False)


def _from_centerface(backbone: nn.Module, path: Path) -> None:
    """CenterFace's convolutions, in their order; each norm becomes the convolution's bias."""
    given = _convolutions(path)
    layers = list(backbone.get_submodule("body").modules())
    convolutions = [layer for layer in layers if isinstance(layer, nn.Conv2d)]
    norms = [layer for layer in layers if isinstance(layer, FrozenBatchNorm2d)]
    if len(convolutions) != len(norms) or len(given) < len(norms):
        raise DataError(path, "holds no weights of this backbone")
    for conv, norm, (weight, bias) in zip(convolutions, norms, given, strict=False):
        if conv.weight.shape != weight.shape:
            raise DataError(path, "holds no weights of this backbone")
        conv.weight.data.copy_(weight)
        norm.bias.copy_(bias)
        norm.weight.fill_(1.0)
        norm.running_mean.zero_()
        norm.running_var.fill_(1.0 - norm.eps)


def _convolutions(path: Path) -> list[tuple[Tensor, Tensor]]:
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(str(path)).graph
    weights = {t.name: t for t in graph.initializer}

    def tensor(name: str) -> Tensor:
        return torch.from_numpy(numpy_helper.to_array(weights[name]).copy())

    return [
        (tensor(node.input[1]), tensor(node.input[2]))
        for node in graph.node
        if node.op_type == "Conv" and len(node.input) == 3
    ]
