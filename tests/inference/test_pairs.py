"""Which detection belongs to which track: the short cut finds what the whole search finds."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
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


def test_faces_far_apart_need_no_search() -> None:
    code = (
        "import sys, numpy as np\n"
        "from app.inference.tracking.associate import best_pairs\n"
        "pairs = best_pairs(np.zeros((3, 4)), np.eye(3, 4, dtype=bool))\n"
        "assert pairs == [(0, 0), (1, 1), (2, 2)], pairs\n"
        "assert 'scipy' not in sys.modules\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
