"""The refining head's layers run with NumPy, to compare with."""

from __future__ import annotations

import numpy as np

from app.core.model import FloatArray
from app.inference.detectors.refine_head import RefineHead


def run_layers(head: RefineHead, inputs: FloatArray) -> FloatArray:
    """Changes, (n, 5), for :func:`app.inference.detectors.refine_head.head_inputs`."""
    values = inputs
    for number, (weight, bias) in enumerate(head.layers):
        values = values @ weight.T + bias
        if number < len(head.layers) - 1:
            values = np.maximum(values, 0)
    return np.asarray(values, np.float32)
