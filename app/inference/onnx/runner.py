"""Runs an ONNX network on the processor, or on a device whose ONNX Runtime is installed."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.errors import WeightsError
from app.core.model import FloatArray
from app.core.said import say
from app.inference.devices import pick
from app.inference.devices.device import Device, Session, first_line

log = logging.getLogger(__name__)


class OnnxRunner:
    """A loaded network. :meth:`run` may be called from several threads at once.

    A device that fails is left for the processor, for one call where its memory did not suffice,
    else for good: the call is made again, and its answer comes.

    Args:
        model: The ONNX file's bytes.
        outputs: Names of the outputs wanted, in this order.
        device: Name of a device, see :func:`app.inference.devices.pick.pick_onnx`.
        threads: Threads of one call. One is best when several pictures run at once.
        weights: Numbers of a network whose file holds none, by the names it has for them.

    Raises:
        WeightsError: The bytes are not a network that ONNX Runtime can load.
        UsageError: There is no such device.
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
        self._model, self._threads = model, threads
        self._lock = threading.Lock()
        # The session reads the numbers where they lie: they have to live as long as it does.
        self._given = _values(weights or {})
        self._device = pick.device(device)
        self._other: Session | None = None
        try:
            self._session = self._open(self._device)
        except Exception as error:  # ONNX Runtime's exceptions share no public base class
            if not self._may_go_on(error):
                raise WeightsError(
                    say("the network cannot be loaded ({error})", error=error)
                ) from error
            self._leave(error)
        if self._device is pick.PROCESSOR:
            self._model = b""  # it has read it, and nothing is left to fall back to
        self._input = self._session.get_inputs()[0].name
        self._outputs = list(outputs)

    @property
    def device(self) -> str:
        """Name of the device that it runs on now."""
        return self._device.name

    def run(self, blob: NDArray[np.float32]) -> list[FloatArray]:
        """Outputs for a batch of pictures, (n, 3, height, width) float32."""
        return self.run_named({self._input: blob})

    def run_named(self, given: Mapping[str, NDArray[Any]]) -> list[FloatArray]:
        """Outputs of a network with several inputs, by their names."""
        inputs = dict(given)
        try:
            said = self._session.run(self._outputs, inputs)
        except Exception as error:
            if not self._may_go_on(error):
                raise
            said = self._on_processor(error).run(self._outputs, inputs)
        return [np.asarray(out) for out in said]

    def _may_go_on(self, error: Exception) -> bool:
        device = self._device
        return device is not pick.PROCESSOR and (
            device.is_out_of_memory(error) or device.is_lost(error)
        )

    def _on_processor(self, error: Exception) -> Session:
        with self._lock:
            if self._device.is_out_of_memory(error):
                # This picture is too large for it; the next may not be.
                if self._other is None:
                    log.warning("the %s lacks memory; the processor helps out", self._device.name)
                    self._other = self._open(pick.PROCESSOR)
                return self._other
            if self._device is not pick.PROCESSOR:
                self._leave(error)
            return self._session

    def _leave(self, error: Exception) -> None:
        said = first_line(error)
        log.warning("the %s failed (%s); going on on the processor", self._device.name, said)
        self._session = self._open(pick.PROCESSOR)
        self._device = pick.PROCESSOR

    def _open(self, device: Device) -> Session:
        import onnxruntime as ort

        options = ort.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # Waiting threads that spin take the cores from decoding and from the window.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        if self._given:
            options.add_external_initializers(list(self._given), list(self._given.values()))
        return device.open_session(self._model, options)


def _values(weights: Mapping[str, NDArray[Any]]) -> dict[str, Any]:
    import onnxruntime as ort

    return {
        name: ort.OrtValue.ortvalue_from_numpy(np.ascontiguousarray(array, np.float32))
        for name, array in weights.items()
    }
