"""CenterFace in eight bits: half the processor time, the same faces."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import version_converter
from onnxruntime import GraphOptimizationLevel, InferenceSession, SessionOptions
from onnxruntime.quantization import (
    CalibrationDataReader,
    QuantFormat,
    QuantType,
    quantize_static,
)

from app.core.errors import DataError
from app.core.model import FloatArray
from app.evaluate.labels import LabelledPicture
from app.inference.detectors.centerface import OUTPUTS
from app.inference.detectors.fast import FEATURES
from app.inference.detectors.refine_head import logit
from app.inference.onnx.edit import prepared
from app.inference.onnx.runner import OnnxRunner
from app.inference.scales import fit
from training.quantize.bias import corrected
from training.quantize.equalize import equalized

log = logging.getLogger(__name__)
_OPSET = 13
"""The first with a scale for each channel."""
_STEM = 3
"""So many convolutions stay as they are: they see the picture itself, and err most."""
_SEEN = 0.1
"""Scores from which the two networks are compared."""


def quantized(
    centerface: bytes,
    pictures: Sequence[LabelledPicture],
    *,
    side: int = 640,
    compared: int = 16,
) -> bytes:
    """CenterFace with eight-bit weights and maps, its last shared map as a further output.

    The first convolutions and all that follows that map stay in single precision. Weights
    use seven of their bits, so that products fit where the processor adds two of them in
    sixteen: every processor gives the same answers.

    Args:
        centerface: CenterFace's ONNX file.
        pictures: What to measure ranges on.
        side: Longest side at which they are looked at, in pixels.
        compared: So many of the last pictures are for comparison alone.

    Raises:
        DataError: Too few pictures.
    """
    if len(pictures) <= compared:
        raise DataError("data", f"hold {len(pictures)} pictures; wanted are more than {compared}")
    blobs = [fit(each.source.read(), side, rgb=True).blob for each in pictures]
    measured, checked = blobs[:-compared], blobs[-compared:]
    with tempfile.TemporaryDirectory() as name:
        plain = folded(centerface, Path(name))
        even = equalized(plain, measured)
        first = onnx.load_from_string(_rounded(even, measured, Path(name)))
        model = _rounded(corrected(even, first, measured), measured, Path(name))
    off = difference(plain.SerializeToString(), model, checked)
    log.info("%d pictures measured; logits of candidates are off by %.3f", len(measured), off)
    return model


def _rounded(model: onnx.ModelProto, blobs: Sequence[FloatArray], folder: Path) -> bytes:
    given, path = folder / "given.onnx", folder / "eight.onnx"
    onnx.save(model, given)
    quantize_static(
        given,
        path,
        _Blobs(model.graph.input[0].name, blobs),
        quant_format=QuantFormat.QDQ,
        per_channel=True,
        reduce_range=True,
        activation_type=QuantType.QUInt8,
        weight_type=QuantType.QInt8,
        nodes_to_exclude=_kept(model.graph),
    )
    return path.read_bytes()


def folded(centerface: bytes, folder: Path) -> onnx.ModelProto:
    """CenterFace with free sizes, its batch norms folded in, every node with a name."""
    model = onnx.load_from_string(prepared(centerface, (*OUTPUTS, FEATURES)))
    # The file calls itself older than tools for quantisation read.
    model.ir_version = max(model.ir_version, 8)
    path = folder / "folded.onnx"
    options = SessionOptions()
    options.graph_optimization_level = GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.optimized_model_filepath = str(path)
    options.log_severity_level = 3
    newer = version_converter.convert_version(model, _OPSET)
    InferenceSession(newer.SerializeToString(), options, providers=["CPUExecutionProvider"])
    out = onnx.load(path)
    for number, node in enumerate(out.graph.node):
        node.name = f"{number}_{node.op_type}"
    return out


def difference(one: bytes, other: bytes, blobs: Sequence[FloatArray]) -> float:
    """Mean absolute difference of the logits of cells that may be faces."""
    runners = [OnnxRunner(model, OUTPUTS[:1]) for model in (one, other)]
    off = []
    for blob in blobs:
        heats = [runner.run(blob)[0] for runner in runners]
        off.append(np.abs(logit(heats[0]) - logit(heats[1]))[heats[0] > _SEEN])
    return float(np.concatenate(off).mean())


def _kept(graph: onnx.GraphProto) -> list[str]:
    """Nodes that stay in single precision."""
    convolutions = [at for at, node in enumerate(graph.node) if node.op_type == "Conv"]
    kept = [node.name for node in graph.node[: convolutions[_STEM - 1] + 1]]
    after = {FEATURES}
    for node in graph.node:
        if after.intersection(node.input):
            after.update(node.output)
            kept.append(node.name)
    return kept


class _Blobs(CalibrationDataReader):  # type: ignore[misc]
    """Inputs one by one, as ONNX Runtime asks for them."""

    def __init__(self, name: str, blobs: Sequence[FloatArray]) -> None:
        self._waiting: Iterator[dict[str, Any]] = ({name: blob} for blob in blobs)

    def get_next(self) -> dict[str, Any] | None:
        return next(self._waiting, None)
