"""Zones in pictures: all of the rectangle is covered, and nothing else."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from app.batch.jobs import run_export, run_index
from app.batch.spec import ExportOrder
from app.core.decisions import ZoneKind
from app.core.model import Box, Region
from app.core.settings import ExportSettings, RedactionSettings
from app.export.cover.paint import preview, region_to_coded
from app.export.effects import EFFECTS
from app.review.session import ReviewSession
from app.store.study import Study
from app.video import probe
from tests.golden import make_clip
from tests.studies import start_run

PLACE = Box(40, 24, 120, 72)


def noise(height: int = 120, width: int = 160) -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (height, width, 3), dtype=np.uint8)


@pytest.mark.parametrize("effect", sorted(EFFECTS.names()))
def test_every_effect_covers_the_rectangle_to_its_corners(effect: str) -> None:
    image = noise()
    settings = RedactionSettings(effect=effect)
    covered = preview(image, [Region(PLACE, 48, whole=True)], settings)
    changed = (covered != image).any(axis=2)
    assert not changed[:24].any()
    assert not changed[72:].any()
    assert not changed[:, :40].any()
    assert not changed[:, 120:].any()
    inside = covered[24:72, 40:120].astype(int)
    before = image[24:72, 40:120].astype(int)
    for part in (np.s_[:8, :8], np.s_[:8, -8:], np.s_[-8:, :8], np.s_[-8:, -8:], np.s_[20:28, :]):
        if inside[part].std() > 1:
            assert np.corrcoef(inside[part].ravel(), before[part].ravel())[0, 1] < 0.5
        assert np.abs(inside[part] - before[part]).mean() > 20


@pytest.mark.parametrize("effect", ["uniform", "solid", "mosaic", "generic-face"])
def test_what_is_revealed_shines_through_and_nothing_else(effect: str) -> None:
    image = noise()
    hole = Box(64, 40, 88, 56)
    region = Region(PLACE, 48, whole=True, holes=(hole, Box(500, 0, 600, 20)))
    covered = preview(image, [region], RedactionSettings(effect=effect))
    changed = (covered != image).any(axis=2)
    assert not changed[40:56, 64:88].any()
    changed[40:56, 64:88] = True
    assert changed[24:72, 40:120].mean() > 0.95


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_zones_turn_with_the_picture(rotation: int) -> None:
    """A coded picture of 160x120 is shown turned; the same places are covered and revealed."""
    turned = rotation in (90, 270)
    shown = (120, 160) if turned else (160, 120)
    region = Region(Box(10, 20, 90, 100), 80, whole=True, holes=(Box(30, 40, 50, 60),))
    coded = region_to_coded(region, rotation, 160, height=120)
    image = noise()
    covered = preview(image, [coded], RedactionSettings(effect="solid"))
    changed = np.rot90((covered != image).any(axis=2), -rotation // 90)
    assert changed.shape == (shown[1], shown[0])
    assert changed[20:100, 10:90].mean() > 0.9
    assert not changed[40:60, 30:50].any()
    changed[20:100, 10:90] = False
    assert not changed.any()


def test_an_export_covers_everything_but_what_is_revealed(tmp_path: Path) -> None:
    def painter(image: np.ndarray, number: int) -> None:
        image[:] = np.random.default_rng(number).integers(0, 256, image.shape, dtype=np.uint8)
        image[:] = np.repeat(np.repeat(image[::8, ::8], 8, 0), 8, 1)[: len(image)]

    clip = make_clip(
        tmp_path / "a.mp4", frames=6, size=(160, 96), rate=Fraction(10), painter=painter,
        options={"qp": "4"},
    ).path  # fmt: skip
    with Study.create(tmp_path / "s.faceveil") as study:
        medium = study.add_medium(probe(clip)).id
        index = run_index(study, medium)
        run = start_run(study, medium)
        study.finish_run(run, study.faces(run))
        session = ReviewSession(study, medium)
        session.zone(ZoneKind.COVER, index.at(0), index.at(3))
        session.zone(
            ZoneKind.REVEAL, index.at(2), index.at(5), box=Box(96, 48, 160, 96), reason="nobody"
        )
        out = tmp_path / "out.mp4"
        report = run_export(study, medium, ExportOrder(settings=ExportSettings(quality=4), out=out))
    assert report.verification is not None
    assert report.verification.passed
    assert (report.regions, report.frames_with_regions) == (0, 0), "zones are no faces"
    assert (report.zones, report.frames_with_zones) == (4, 4)
    source, written = (
        [frame.to_ndarray(format="gray").astype(int) for frame in av.open(str(p)).decode(video=0)]
        for p in (clip, out)
    )
    change = [np.abs(a - b) for a, b in zip(source, written, strict=True)]
    whole = [frame[:, :80].mean() for frame in change]
    corner = [frame[56:88, 104:152].mean() for frame in change]
    assert min(whole[:4]) > 15
    assert max(whole[4:]) < 3
    assert min(corner[:2]) > 15
    assert max(corner[2:]) < 3
