"""Tracking's jobs: each sees its frames, results keep their order, threads end."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.errors import Cancelled
from app.core.task import CancelToken, ignore_progress
from app.inference.tracking.pictures import MOST_MOTIONS, Camera, Job, Strip, run_jobs
from tests.inference.conftest import FRAMES, MovingFace


def left_behind() -> list[str]:
    names = (thread.name for thread in threading.enumerate())
    return [name for name in names if name.startswith(("track", "decode-ahead"))]


def run(face: MovingFace, jobs: list[Job], token: CancelToken | None = None) -> None:
    run_jobs(face.info, face.index, jobs, token=token or CancelToken(), progress=ignore_progress)


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    spans=st.lists(
        st.tuples(st.integers(0, FRAMES - 1), st.integers(0, 30), st.sampled_from([0, 0.01])),
        min_size=1,
        max_size=12,
    )
)
def test_results_are_written_down_in_order_on_the_callers_thread(
    moving_face: MovingFace, spans: list[tuple[int, int, float]]
) -> None:
    written: list[tuple[int, int, bool]] = []
    here = threading.get_ident()

    def job(first: int, last: int, takes: float) -> Job:
        def look(strip: Strip) -> Callable[[], None]:
            time.sleep(takes)
            whole = all(strip.get(at) is not None for at in range(first, last + 1))
            return lambda: written.append((last, first, whole and threading.get_ident() == here))

        return Job(first, last, look)

    jobs = [job(first, min(first + more, FRAMES - 1), takes) for first, more, takes in spans]
    run(moving_face, jobs)
    assert written == sorted((one.last, one.first, True) for one in jobs)
    assert not left_behind()


def test_what_goes_wrong_in_a_job_is_raised(moving_face: MovingFace) -> None:
    def look(strip: Strip) -> Callable[[], None]:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run(moving_face, [Job(0, 5, look), Job(60, 70, look)])
    assert not left_behind()


def test_cancelling_starts_no_more_jobs(moving_face: MovingFace) -> None:
    token = CancelToken()
    looked: list[int] = []

    def job(at: int) -> Job:
        def look(strip: Strip) -> Callable[[], None]:
            looked.append(at)
            token.cancel()
            return lambda: None

        return Job(at, at, look)

    with pytest.raises(Cancelled):
        run(moving_face, [job(at) for at in range(FRAMES)], token)
    # The first one cancels; few more can have been on their way.
    assert len(looked) < FRAMES // 2
    assert not left_behind()


def test_a_long_film_does_not_fill_the_memory_with_motions() -> None:
    camera: Camera = {}
    strip = Strip([], 1.0, camera=camera)
    for first in range(2 * MOST_MOTIONS + 1):
        strip.camera(first, first + 1)
        assert len(camera) <= MOST_MOTIONS
    assert (2 * MOST_MOTIONS, 2 * MOST_MOTIONS + 1) in camera
