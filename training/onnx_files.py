"""From a shipped weights file to an ONNX file that other programs can run.

Every file says in its metadata which network it holds. What comes out takes pictures or crops as
they are described at each function, and gives what the program itself computes from them.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import torch
from pydantic import ValidationError
from torch import Tensor, nn

from app.core.errors import UsageError, WeightsError
from app.inference.detectors.rcnn_model import GRAPH_OF, RcnnArchitecture, build_rcnn
from app.inference.detectors.refine_head import RefineHead
from app.inference.devices import weights
from app.inference.devices.torch_device import read_weights
from app.inference.devices.weights_file import read_arrays
from app.inference.landmarks.resnet18_onnx import resnet18_onnx
from training.detector.fast_onnx import fast_onnx
from training.onnx_graph import apart, without_weights
from training.onnx_half import halve


def write_onnx(path: Path, out: Path) -> None:
    """Write a weights file of this project as ONNX, large tensors in half precision.

    Raises:
        UsageError: The file is missing, or its network has no such form.
        WeightsError: It does not hold what its description says.
    """
    if not path.is_file():
        raise UsageError(f"there is no weights file {path}")
    described = read_arrays(path)[1]
    architecture = described.get("architecture")
    make = _rcnn if isinstance(architecture, dict) else _MAKERS.get(str(architecture))
    if make is None:
        known = ", ".join(sorted(_MAKERS))
        raise UsageError(f"{path} holds a network without an ONNX form (there are: {known}, rcnn)")
    try:
        model = make(path, described)
    except (KeyError, TypeError, ValueError, RuntimeError, ValidationError) as error:
        raise WeightsError(f"{path} does not hold the network that it describes") from error
    out.write_bytes(halve(model))


def rcnn_onnx(network: nn.Module, least: int = 320, *, names: bool = False) -> bytes:
    """A Faster R-CNN as ONNX: ``picture`` (3, h, w) RGB, 0 to 1, to ``boxes`` (n, 4), ``labels``
    and ``scores`` (n,), best first.

    The picture has to be brought to the architecture's size before (``min_size``, ``max_size``):
    resizing inside the graph would round sizes otherwise than torch does. Scores are cut where
    the network's own ``roi_heads.score_thresh`` says.

    Args:
        network: From :func:`app.inference.detectors.rcnn_model.build_rcnn`; not changed.
        least: Side of the picture that the network is traced with; any size may follow.
        names: Every tensor keeps torch's name and stands in the graph as it is: nothing is
            worked out beforehand.
    """
    network = network.eval()
    transform = network.get_submodule("transform")

    def as_it_is(image: Tensor, target: Any) -> tuple[Tensor, Any]:
        return image, target

    transform.resize = as_it_is  # type: ignore[assignment]
    free = {"picture": {1: "h", 2: "w"}}
    free |= {name: {0: "n"} for name in ("boxes", "labels", "scores")}
    try:
        with TemporaryDirectory() as folder, warnings.catch_warnings():
            path = Path(folder, "network.onnx")
            # torchvision's own code warns while it is traced.
            warnings.simplefilter("ignore")
            torch.onnx.export(
                network,
                ([torch.rand(3, least, least)],),
                path,
                input_names=["picture"],
                output_names=["boxes", "labels", "scores"],
                dynamic_axes=free,
                opset_version=17,
                dynamo=False,
                do_constant_folding=not names,
            )
            return path.read_bytes()
    finally:
        del transform.resize


def rcnn_graph() -> bytes:
    """The graph of the shipped Faster R-CNN, ``boxes`` and ``scores`` of any score, no weights.

    The program gives it the numbers of a weights file by torch's names for them, so that they
    are stored once, for torch and for ONNX Runtime.
    """
    network = build_rcnn(GRAPH_OF, box_score_thresh=0.0)
    network.load_state_dict(read_weights(weights.locate("fasterrcnn"))[0])
    apart(network)
    return without_weights(rcnn_onnx(network, names=True), outputs=("boxes", "scores"))


def _rcnn(path: Path, described: dict[str, Any]) -> bytes:
    network = build_rcnn(RcnnArchitecture(**described["architecture"]))
    network.load_state_dict(read_weights(path)[0])
    return rcnn_onnx(network)


def _landmarks(path: Path, described: dict[str, Any]) -> bytes:
    return resnet18_onnx(read_arrays(path)[0], int(described["crop_size"]))


def _fast(path: Path, _described: dict[str, Any]) -> bytes:
    return fast_onnx(weights.locate("centerface").read_bytes(), RefineHead.read(path))


_MAKERS: dict[str, Callable[[Path, dict[str, Any]], bytes]] = {
    "resnet18": _landmarks,
    "refine-head": _fast,
}
