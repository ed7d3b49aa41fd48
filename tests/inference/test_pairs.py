"""Which detection belongs to which track: the short cut finds what the whole search finds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.optimize import linear_sum_assignment

from app.inference.tracking.associate import best_pairs

shapes = st.tuples(st.integers(1, 7), st.integers(1, 7))


@given(
    shapes.flatmap(
        lambda shape: st.tuples(
            arrays(np.float64, shape, elements=st.floats(0, 3)),
            arrays(np.bool_, shape),
        )
    )
)
def test_as_many_pairs_as_possible_at_the_least_cost(
    given_: tuple[np.ndarray, np.ndarray],
) -> None:
    cost, allowed = given_
    pairs = best_pairs(cost, allowed)
    assert all(allowed[i, j] for i, j in pairs)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    rows, columns = linear_sum_assignment(np.where(allowed, cost, 1e3))
    wanted = [(i, j) for i, j in zip(rows, columns, strict=True) if allowed[i, j]]
    assert len(pairs) == len(wanted)
    np.testing.assert_allclose(
        sum(cost[i, j] for i, j in pairs), sum(cost[i, j] for i, j in wanted), atol=1e-9
    )


@pytest.mark.parametrize(("faces", "tracks"), [(40, 60), (60, 40), (50, 50)])
def test_a_crowd_is_told_apart_as_well(faces: int, tracks: int) -> None:
    random = np.random.default_rng(faces)
    cost, allowed = random.random((faces, tracks)) * 3, random.random((faces, tracks)) < 0.15
    pairs = best_pairs(cost.astype(np.float32), allowed)
    rows, columns = linear_sum_assignment(np.where(allowed, cost, 1e3))
    wanted = [(i, j) for i, j in zip(rows, columns, strict=True) if allowed[i, j]]
    assert len(pairs) == len(wanted)
    assert sum(cost[i, j] for i, j in pairs) == pytest.approx(sum(cost[i, j] for i, j in wanted))
