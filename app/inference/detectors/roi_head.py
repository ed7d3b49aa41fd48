"""The second stage of Faceveil thorough: a small network that reads pooled features."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, ValidationError

from app.core.errors import WeightsError
from app.core.model import FloatArray
from app.core.said import say
from app.inference.detectors.roi_features import PLAIN, POOLS, channels
from app.inference.detectors.roi_pool import INPUTS
from app.inference.devices.weights_file import read_arrays
from app.inference.onnx.runner import OnnxRunner
from app.inference.onnx.write import OnnxGraph

OUTPUTS: Final = 5
"""Shift of the centre in x and y and change of log width and height, in sides of the
proposal; the score's logit."""


class RoiArchitecture(BaseModel):
    """What fixes the tensors of a weights file, and how the first stage proposes.

    Attributes:
        reduced: Channels each pooled patch is reduced to before it is read as a whole.
        hidden: Sizes of the hidden layers.
        lowest: Score from which either backbone's candidates become proposals.
        most: Proposals of a look at most.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    reduced: tuple[int, ...] = (32, 48, 64, 32)
    hidden: tuple[int, ...] = (256, 128)
    lowest: float = 0.03
    most: int = 400


class RoiHead:
    """A trained second stage; may be used from several threads at once.

    Args:
        path: Weights file that the training wrote.

    Raises:
        WeightsError: It holds something else.
    """

    def __init__(self, path: Path) -> None:
        tensors, described = read_arrays(path)
        try:
            if described["architecture"] != "roi-head":
                raise KeyError("architecture")
            self.architecture = RoiArchitecture(**described["settings"])
            model = _network(tensors, self.architecture)
        except (KeyError, TypeError, ValidationError, ValueError) as error:
            raise WeightsError(
                say("{path} does not hold a second stage", path=path),
                say("Choose another weights file"),
            ) from error
        self._runner = OnnxRunner(model, ["said"])

    def __call__(self, inputs: FloatArray) -> FloatArray:
        """What it says, (n, 5), of (n, k) inputs of :func:`app.inference.detectors.roi_pool.pool`.

        See :data:`OUTPUTS`.
        """
        return self._runner.run(inputs)[0]


def _network(tensors: Mapping[str, NDArray[Any]], architecture: RoiArchitecture) -> bytes:
    """``inputs`` (n, k) to ``said`` (n, 5)."""
    graph = OnnxGraph()

    def dense(value: str, name: str) -> str:
        weight, bias = (graph.constant(_single(tensors[f"{name}.{p}"])) for p in ("weight", "bias"))
        return graph.node("Gemm", [value, weight, bias], transB=1)

    def columns(first: int, last: int) -> str:
        bounds = (graph.constant(np.array([n], np.int64)) for n in (first, last, 1))
        return graph.node("Slice", ["inputs", *bounds])

    mean, spread = _single(tensors["mean"]), _single(tensors["spread"])
    parts, at, channel = [], 0, 0
    for number, how in enumerate(POOLS):
        count, cells = channels(how), how.grid**2
        here = slice(channel, channel + count)
        patch = columns(at, at + count * cells)
        shape = graph.constant(np.array([-1, count, cells], np.int64))
        patch = graph.node("Reshape", [patch, shape])
        # Each cell's channels are normalised and read by one layer, which can do both at once.
        weight, bias = (_single(tensors[f"reduce.{number}.{p}"]) for p in ("weight", "bias"))
        scaled = weight / spread[here]
        shift = bias - scaled @ mean[here]
        patch = graph.node("Transpose", [patch], perm=[0, 2, 1])
        read = graph.node("MatMul", [patch, graph.constant(np.ascontiguousarray(scaled.T))])
        read = graph.node("Relu", [graph.node("Add", [read, graph.constant(_single(shift))])])
        parts.append(graph.node("Flatten", [read], axis=1))
        at, channel = at + count * cells, channel + count
    plain = columns(at, at + PLAIN)
    centred = graph.node("Sub", [plain, graph.constant(mean[channel:])])
    parts.append(graph.node("Div", [centred, graph.constant(spread[channel:])]))
    value = graph.node("Concat", parts, axis=1)
    # Numbers between theirs belong to what has no weights.
    layers = sorted({int(name.split(".")[1]) for name in tensors if name.startswith("hidden.")})
    if tuple(len(tensors[f"hidden.{at}.bias"]) for at in layers) != architecture.hidden:
        raise ValueError("other hidden layers than described")
    for at in layers:
        value = graph.node("Relu", [dense(value, f"hidden.{at}")])
    said = graph.node("Add", [dense(value, "last"), dense(plain, "skip")])
    return graph.model(said, {"inputs": ("n", INPUTS)}, ("said", ("n", OUTPUTS)))


def moved(boxes: FloatArray, change: FloatArray) -> FloatArray:
    """Boxes, (n, 4), from proposals and the head's first four outputs, (n, 4)."""
    sides = np.maximum(boxes[:, 2:] - boxes[:, :2], 1)
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2 + change[:, :2] * sides
    half = sides * np.exp(change[:, 2:].clip(-2, 2)) / 2
    return np.concatenate([middle - half, middle + half], axis=1).astype(np.float32)


def _single(array: NDArray[Any]) -> FloatArray:
    return np.asarray(array, np.float32)
