"""HDR and wide colour look on a usual display as the usual picture of the same scene does."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from app.video.tones import as_displayed

PQ, HLG, SDR, BT709, BT2020 = 16, 18, 1, 1, 9
SCENE = np.array(
    [[235, 205, 190], [198, 134, 105], [141, 85, 60], [70, 45, 35], [60, 90, 140], [90, 110, 60],
     [128, 128, 128], [30, 30, 30], [150, 40, 40]],
)  # fmt: skip
"""Skin from light to dark, cloth, leaves, greys; red, green, blue of a usual display."""
TO_2020 = np.array(
    [[0.6274, 0.3293, 0.0433], [0.0691, 0.9195, 0.0114], [0.0164, 0.0880, 0.8956]]
)  # fmt: skip


def pq(nits: NDArray[np.float64]) -> NDArray[np.float64]:
    """BT.2100's inverse EOTF."""
    m1, m2, c1, c2, c3 = 2610 / 16384, 2523 / 32, 3424 / 4096, 2413 / 128, 2392 / 128
    level = (nits / 10000) ** m1
    return np.asarray(((c1 + c2 * level) / (1 + c3 * level)) ** m2)


def hlg(nits: NDArray[np.float64]) -> NDArray[np.float64]:
    """BT.2100's OETF of what a display of 1,000 cd/m2 shows so."""
    scene = (nits / 1000) ** (1 / 1.2)
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    high = a * np.log(np.maximum(12 * scene - b, 1e-9)) + c
    return np.where(scene <= 1 / 12, np.sqrt(3 * scene), high)


@pytest.mark.parametrize(("transfer", "stored"), [(PQ, pq), (HLG, hlg)])
def test_hdr_looks_as_the_usual_picture_of_the_scene(transfer: int, stored: object) -> None:
    assert callable(stored)
    light = (SCENE / 255) ** 2.2 @ TO_2020.T * 203
    samples = np.rint(stored(light) * 255).astype(np.uint8)[None, :, ::-1]
    shown = as_displayed(samples, transfers={2, transfer}, primaries={BT2020})
    apart = np.abs(shown[0, :, ::-1].astype(int) - SCENE)
    as_stored = np.abs(samples[0, :, ::-1].astype(int) - SCENE)
    assert apart.mean() < 8
    assert apart.mean() < as_stored.mean() / 3


def test_wide_colour_alone_is_made_usual() -> None:
    wide = np.rint(((SCENE / 255) ** 2.2 @ TO_2020.T) ** (1 / 2.2) * 255).astype(np.uint8)
    shown = as_displayed(wide[None, :, ::-1], transfers={SDR}, primaries={2, BT2020})
    assert np.abs(shown[0, :, ::-1].astype(int) - SCENE).mean() < 6


def test_usual_pictures_and_transparency_stay_as_they_are() -> None:
    image = np.random.default_rng(1).integers(0, 256, (6, 5, 4), np.uint8)
    assert as_displayed(image, transfers={SDR, 2}, primaries={BT709, 2}) is image
    shown = as_displayed(image, transfers={PQ}, primaries={BT2020})
    assert np.array_equal(shown[..., 3], image[..., 3])
    assert not np.array_equal(shown[..., :3], image[..., :3])
