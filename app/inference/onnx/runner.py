"""Runs an ONNX network on the CPU (or, where the CUDA build is installed, on the GPU)."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.errors import DeviceError, WeightsError
from app.core.model import FloatArray
from app.core.said import say

log = logging.getLogger(__name__)


class OnnxRunner:
    """A loaded network. :meth:`run` may be called from several threads at once.

    Args:
        model: The ONNX file's bytes.
        outputs: Names of the outputs wanted, in this order.
        device: "cpu" or "cuda".
        threads: Threads of one call. One is best when several pictures run at once.
        weights: Numbers of a network whose file holds none, by the names it has for them.

    Raises:
        WeightsError: The bytes are not a network that ONNX Runtime can load.
        DeviceError: "cuda" was asked for and is not there.
    """

    def __init__(
        self,
        model: bytes,
        outputs: Sequence[str],
        *,
        device: str = "cpu",
        threads: int = 1,
        weights: Mapping[str, NDArray[Any]] | None = None,
    ) -> None:
        import onnxruntime as ort

        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # Waiting threads that spin take the cores from decoding and from the window.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        providers = ["CPUExecutionProvider"]
        if device == "cuda":
            if "CUDAExecutionProvider" not in ort.get_available_providers():
                raise DeviceError(
                    say("this installation's ONNX Runtime has no GPU support"),
                    say("Use the device setting 'auto' or 'cpu', or install onnxruntime-gpu"),
                )
            providers.insert(0, "CUDAExecutionProvider")
        # The session reads the numbers where they lie: they have to live as long as it does.
        self._given = {
            name: ort.OrtValue.ortvalue_from_numpy(np.ascontiguousarray(array, np.float32))
            for name, array in (weights or {}).items()
        }
        if self._given:
            options.add_external_initializers(list(self._given), list(self._given.values()))
        try:
            self._session = ort.InferenceSession(model, options, providers=providers)
        except Exception as error:  # ONNX Runtime's exceptions share no public base class
            raise WeightsError(
                say("the network cannot be loaded ({error})", error=error)
            ) from error
        self._input = self._session.get_inputs()[0].name
        self._outputs = list(outputs)
        self.on_gpu = self._session.get_providers()[0] == "CUDAExecutionProvider"

    def run(self, blob: NDArray[np.float32]) -> list[FloatArray]:
        """Outputs for a batch of pictures, (n, 3, height, width) float32."""
        return self.run_named({self._input: blob})

    def run_named(self, given: Mapping[str, NDArray[Any]]) -> list[FloatArray]:
        """Outputs of a network with several inputs, by their names."""
        return [np.asarray(out) for out in self._session.run(self._outputs, dict(given))]
