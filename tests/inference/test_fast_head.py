"""The network of faceveil-fast at single cells says what CenterFace's maps and the head say."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from numpy.random import default_rng

from app.core.errors import WeightsError
from app.inference.detectors.centerface import OUTPUTS
from app.inference.detectors.fast import FEATURES
from app.inference.detectors.fast_head import TENSORS, FastHead
from app.inference.detectors.refine_head import RefineHead, head_inputs
from app.inference.devices import weights
from app.inference.onnx.edit import prepared, read_tensors
from app.inference.onnx.runner import OnnxRunner
from app.inference.scales import fit
from tests.dense_layers import run_layers
from tests.inference.conftest import astronaut

CENTERFACE = weights.locate("centerface").read_bytes()


def test_single_cells_have_the_values_of_the_whole_maps() -> None:
    refine = RefineHead.read(weights.locate("faceveil_fast"))
    head = FastHead(read_tensors(CENTERFACE, TENSORS), refine)
    wanted = (*OUTPUTS, FEATURES)
    runner = OnnxRunner(prepared(CENTERFACE, wanted), wanted)
    maps = runner.run(fit(astronaut(), 256, rgb=True).blob)
    heat, size, offset, marks, features = (each[0] for each in maps)
    height, width = heat.shape[1:]
    rng = default_rng(0)
    # Corners too, where the features around a cell end.
    ys = np.array([0, 0, height - 1, height - 1, *rng.integers(0, height, 40)])
    xs = np.array([0, width - 1, 0, width - 1, *rng.integers(0, width, 40)])
    values, points, change = head(features, heat[0], ys, xs=xs)
    both = np.concatenate([size, offset])
    np.testing.assert_allclose(values, both[:, ys, xs], atol=1e-4)
    np.testing.assert_allclose(points, marks[:, ys, xs], atol=1e-4)
    whole = run_layers(refine, head_inputs(features, heat[0], both, ys=ys, xs=xs))
    np.testing.assert_allclose(change, whole.T, atol=1e-4)
    assert head.lowest == refine.lowest


def test_a_head_that_does_not_fit_is_refused() -> None:
    tensors = read_tensors(CENTERFACE, TENSORS)
    other = RefineHead([(np.zeros((5, 30), np.float32), np.zeros(5, np.float32))], lowest=0.1)
    with pytest.raises(WeightsError, match="does not fit"):
        FastHead(tensors, other)
    with pytest.raises(WeightsError, match="does not fit"):
        FastHead({}, RefineHead.read(weights.locate("faceveil_fast")))


def test_what_no_output_needs_is_left_out() -> None:
    small = prepared(CENTERFACE, OUTPUTS[:1])
    before, after = (onnx.load_from_string(model).graph for model in (CENTERFACE, small))
    assert [out.name for out in after.output] == [OUTPUTS[0]]
    assert len(before.node) - len(after.node) == 3
    blob = fit(astronaut(), 128, rgb=True).blob
    full, lean = (OnnxRunner(model, OUTPUTS[:1]) for model in (prepared(CENTERFACE), small))
    assert np.array_equal(full.run(blob)[0], lean.run(blob)[0])


def test_stored_tensors_are_read_as_the_onnx_package_reads_them() -> None:
    proto = onnx.load_from_string(CENTERFACE)
    stored = {each.name: onnx.numpy_helper.to_array(each) for each in proto.graph.initializer}
    found = read_tensors(CENTERFACE, [*TENSORS, "nothing"])
    assert set(found) == set(TENSORS)
    for name, values in found.items():
        assert np.array_equal(values, stored[name])
    with pytest.raises(ValueError, match="not an ONNX model"):
        read_tensors(b"\x3a\xff\xff\xff\xff\x7f", TENSORS)
