"""Second opinions: stored as they come, asked once, bounded, and seen by the queue."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.batch.demo_clip import DemoClip
from app.batch.jobs import run_index
from app.batch.opinions import run_opinions
from app.core.arrays import FaceTable
from app.core.errors import Cancelled
from app.core.task import CancelToken
from app.inference.second_opinions import brightened, sampled
from app.review.concerns.concern import ConcernKind
from app.review.concerns.queue import ConcernQueue
from app.review.session import ReviewSession
from app.store.study import Study
from app.video import probe
from tests.studies import start_run


@pytest.fixture
def missed(tmp_path: Path) -> Iterator[tuple[Study, int]]:
    """A clip with faces, in which a run found none."""
    clip = tmp_path / "clip.mp4"
    DemoClip(0.6).write(clip)
    with Study.create(tmp_path / "s.faceveil", durable=False) as study:
        medium = study.add_medium(probe(clip)).id
        run_index(study, medium)
        study.finish_run(start_run(study, medium), FaceTable.empty())
        yield study, medium


def test_a_face_that_the_run_missed_is_brought_up(missed: tuple[Study, int]) -> None:
    study, medium = missed
    assert run_opinions(study, medium, share=float("inf"), every=0.2) == 3
    queue = ConcernQueue(ReviewSession(study, medium))
    found = queue.open(kinds=[ConcernKind.SECOND_OPINION])
    assert found
    assert found[0].box is not None
    assert max(one.facts.score for one in found) > 0.9


def test_nothing_is_asked_twice(missed: tuple[Study, int]) -> None:
    study, medium = missed
    run_opinions(study, medium, share=float("inf"), every=0.2)
    assert run_opinions(study, medium, share=float("inf"), every=0.2) == 0


def test_what_was_asked_before_it_was_cancelled_stays(missed: tuple[Study, int]) -> None:
    study, medium = missed
    token = CancelToken()
    with pytest.raises(Cancelled):
        run_opinions(
            study, medium, share=float("inf"), every=0.2,
            token=token, progress=lambda progress: token.cancel() if progress.done else None,
        )  # fmt: skip
    assert len(study.evidence.asked(1, "retinaface")) == 1
    assert run_opinions(study, medium, share=float("inf"), every=0.2) == 2


def test_first_frames_are_spread_over_the_medium(missed: tuple[Study, int]) -> None:
    study, medium = missed
    index = study.load_index(medium)
    assert index is not None
    every = sampled(index, 0.04)
    assert sorted(every.tolist()) == index.pts.tolist()
    first = np.sort([index.position(int(pts)) for pts in every[:4]])
    assert np.diff(first).min() >= 2


def test_a_dark_picture_is_brightened() -> None:
    ramp = np.tile(np.arange(40, dtype=np.uint8)[:, None, None], (1, 40, 3))
    assert brightened(ramp).mean() > 1.3 * ramp.mean()
