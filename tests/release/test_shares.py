"""Dark faces change by few levels where they are covered: bare ones are found all the same."""

from __future__ import annotations

import dataclasses

import cv2
import numpy as np
import pytest

from app.export.check.expected import Spot
from app.release.shares import changed_share

NOISE = 1.9
"""Mean difference that encoding makes outside of regions, levels of 255."""


def dark_face(seed: int) -> Spot:
    """A region whose cover changes it by some four levels."""
    rng = np.random.default_rng(seed)
    coarse = rng.normal(26, 6, (9, 7)).astype(np.float32)
    source = cv2.resize(coarse, (49, 64), interpolation=cv2.INTER_CUBIC)
    wanted = cv2.GaussianBlur(source, (0, 0), 10)
    pictures = (source.round().astype(np.uint8), wanted.round().astype(np.uint8))
    return Spot(0, (0, 0), np.ones((64, 49), np.uint8), *pictures)


def shown(spot: Spot, strength: float, seed: int, *, strip: int | None = None) -> float | None:
    """The share of a region as an encoder may write it, with so much of the original in it."""
    source, wanted = (one.astype(np.float32) for one in (spot.source, spot.wanted))
    rng = np.random.default_rng(seed)
    # What encoders change hangs together over some samples.
    coarse = rng.normal(0, 1.25 * NOISE, (16, 13)).astype(np.float32)
    error = np.repeat(np.repeat(coarse, 4, axis=0), 4, axis=1)[:64, :49]
    if strip is not None:  # a cover that was shifted leaves one side bare
        error[:, :strip] += (source - wanted)[:, :strip]
    got = (wanted + strength * (source - wanted) + error).clip(0, 255).round().astype(np.uint8)
    return changed_share(spot, got, scales=(1.0, 1.0), noise=NOISE)


@pytest.mark.parametrize("seed", range(8))
def test_a_bare_or_half_covered_face_in_the_dark_is_found(seed: int) -> None:
    spot = dark_face(seed)
    change = np.float32(spot.source) - np.float32(spot.wanted)
    assert 2 < float(np.sqrt(np.square(change).mean())) < 4 + 2 * NOISE, "it is dark"
    for strength, strip, most in ((1.0, None, 0.4), (0.5, None, 0.7), (0.0, 18, 0.6)):
        share = shown(spot, strength, seed, strip=strip)
        assert share is not None
        assert share < most


@pytest.mark.parametrize("seed", range(8))
def test_a_covered_face_in_the_dark_is_not_refused_for_noise(seed: int) -> None:
    assert shown(dark_face(seed), 0.0, seed) == 1.0
    assert shown(dark_face(seed), 0.1, seed) == 1.0


@pytest.mark.parametrize("seed", range(4))
def test_where_covering_changes_next_to_nothing_nobody_claims_to_know(seed: int) -> None:
    spot = dark_face(seed)
    source = np.asarray((30 + (np.float32(spot.source) - 30) / 6).round(), np.uint8)
    flat = dataclasses.replace(spot, source=source, wanted=np.full_like(source, 30))
    assert shown(flat, 0.0, seed) is None
    assert shown(flat, 1.0, seed) is None
