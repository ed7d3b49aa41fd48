"""Thumbnails while no bare face is to be seen."""

from __future__ import annotations

import numpy as np

from app.controllers.study_pictures import coarse


def test_a_coarse_picture_has_few_cells_and_the_same_size() -> None:
    picture = np.random.default_rng(1).integers(0, 255, (72, 50, 3), dtype=np.uint8)
    covered = coarse(picture)
    assert covered is not None
    assert covered.shape == picture.shape
    assert len(np.unique(covered.reshape(-1, 3), axis=0)) <= 36
    assert abs(float(covered.mean()) - float(picture.mean())) < 2, "its light is kept"


def test_what_is_not_made_stays_so() -> None:
    assert coarse(None) is None
