"""Faces at night, which covering changes by a level or two: bare ones are found, clean pass."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.core.model import Image, Region
from app.core.settings import ExportSettings, RedactionSettings
from app.export.exporter import export_video
from app.release.compare import Compared, compare
from app.release.findings import Findings
from app.review.snapshot import RegionPlan
from app.video import open_medium
from tests.golden import make_clip
from tests.release.exported import FRAMES, SIZE, Blind, draw_faces, make_study

BARE = range(9, 15)
"""Frames in which a leaking export covers nothing."""


def night(image: Image, code: int) -> None:
    """Faces of eight levels in a room of one, with the noise of a sensor."""
    draw_faces(image, code)
    noise = np.random.default_rng(code).normal(0, 0.7, image.shape[:2])[..., None]
    image[...] = (14 + image / 30 + noise).round().clip(0, 255).astype(np.uint8)


def found(folder: Path, redaction: RedactionSettings, quality: int, *, leak: bool) -> Findings:
    clip = folder / "night.mp4"
    make_clip(clip, frames=FRAMES, size=SIZE, painter=night)
    study, medium = make_study(folder, clip=clip)
    with study:
        plan = RegionPlan.of(study, medium, redaction=redaction)
    info, index = open_medium(clip)
    hidden = {index.at(place) for place in BARE} if leak else set()

    def covered(pts: int) -> list[Region]:
        return [] if pts in hidden else plan(pts)

    export_video(
        info, index, covered, redaction=redaction, settings=ExportSettings(quality=quality),
        out=folder / "out.mp4", verify=False,
    )  # fmt: skip
    about = Compared(
        info=info, index=index, out=folder / "out.mp4", regions=plan, faces=plan.faces_at,
        redaction=redaction,
    )  # fmt: skip
    return compare(about, Blind())


@pytest.mark.parametrize("effect", ["feature", "mosaic", "solid"])
def test_bare_faces_at_night_are_found_at_their_frames(tmp_path: Path, effect: str) -> None:
    leak = found(tmp_path, RedactionSettings(effect=effect), 18, leak=True)
    index = open_medium(tmp_path / "night.mp4")[1]
    at = {index.position(gap.pts) for gap in leak.gaps}
    assert len(at) >= 3
    assert at <= set(BARE)


@pytest.mark.parametrize("quality", [18, 28])
@pytest.mark.parametrize("effect", ["feature", "mosaic", "solid"])
def test_covered_faces_at_night_are_not_refused(tmp_path: Path, effect: str, quality: int) -> None:
    clean = found(tmp_path, RedactionSettings(effect=effect), quality, leak=False)
    assert not clean.gaps
    assert clean.whole + clean.untold == 2 * FRAMES


def test_where_the_encoder_left_nothing_of_a_face_nothing_is_claimed(tmp_path: Path) -> None:
    leak = found(tmp_path, RedactionSettings(effect="mosaic"), 28, leak=True)
    assert not leak.gaps
    assert leak.untold >= len(BARE)
