"""Effects bound to a face: cells that move with it, noise that stays, a face that is nobody's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import JsonValue

from app.core import policy
from app.core.model import Box, Face, Image, Landmarks, Provenance, Region
from app.core.settings import ExportSettings, RedactionSettings
from app.export.cover.paint import preview
from app.export.cover.shape import ellipse_of
from app.export.effects.chance import chance
from app.export.effects.face_model import face_model
from app.export.effects.levels import quantised
from app.export.exporter import export_video
from app.store.study import Study
from app.video import open_medium
from tests.export.export_faces import MovingFaces, face_region, textured
from tests.golden import make_clip

SIZE = 240
FACE = Box(80, 70, 160, 170)


def smooth(seed: int = 3) -> Image:
    return np.asarray(cv2.GaussianBlur(textured(SIZE, SIZE, seed), (0, 0), 5), np.uint8)


def look(effect: str, **options: JsonValue) -> RedactionSettings:
    return RedactionSettings(effect=effect, options=options)


def moved(region: Region, x: float, y: float) -> Region:
    marks, offset = region.landmarks, np.array([x, y], np.float32)
    assert marks is not None
    box = Box(region.box.x1 + x, region.box.y1 + y, region.box.x2 + x, region.box.y2 + y)
    return replace(
        region,
        box=box,
        landmarks=Landmarks(marks.points + offset, marks.scheme),
    )


def inside(region: Region) -> np.ndarray:
    at = np.arange(SIZE, dtype=np.float32) + np.float32(0.5)
    return ellipse_of(region, RedactionSettings()).radius(at, at) <= 1


@pytest.mark.parametrize("effect", ["jittered-mosaic", "generic-face"])
@pytest.mark.parametrize("step", [(1, 0), (3, 2), (-5, 7)])
def test_the_cover_moves_with_its_face(effect: str, step: tuple[int, int]) -> None:
    picture = smooth()
    region = replace(face_region(FACE), salt=11)
    before = preview(picture, [region], look(effect))
    shifted = np.roll(picture, (step[1], step[0]), axis=(0, 1))
    after = preview(np.ascontiguousarray(shifted), [moved(region, *step)], look(effect))
    back = np.roll(after, (-step[1], -step[0]), axis=(0, 1))
    off = np.abs(back.astype(int) - before)[inside(region)]
    # A sample at a line between cells may fall to either side; surroundings start on a grid.
    assert np.quantile(off, 0.97) <= 3


def test_frames_of_a_still_face_are_all_alike_and_other_faces_have_other_cells() -> None:
    picture, region = smooth(), replace(face_region(FACE), salt=11)
    effect = look("jittered-mosaic")
    first = preview(picture, [region], effect)
    assert all(np.array_equal(first, preview(picture, [region], effect)) for _ in range(3))
    other = preview(picture, [replace(region, salt=12)], effect)
    assert np.abs(first.astype(int) - other)[inside(region)].mean() > 5


def test_averaging_frames_does_not_take_the_noise_off() -> None:
    """With a camera's noise and a face that moves a little, thirty frames show what one does."""
    picture, region = smooth(), replace(face_region(FACE), salt=5)
    plain, noisy = look("jittered-mosaic", noise=0.0), look("jittered-mosaic", noise=1.0)
    rng = np.random.default_rng(0)
    where = inside(region)
    exact = preview(picture, [region], look("jittered-mosaic", noise=0.0, levels=64))

    def error(effect: RedactionSettings, frames: int) -> float:
        seen = []
        for _ in range(frames):
            frame = np.clip(picture + rng.normal(0, 3, picture.shape), 0, 255).astype(np.uint8)
            seen.append(preview(frame, [region], effect).astype(float))
        return float(np.abs(np.mean(seen, axis=0) - exact)[where].mean())

    assert error(noisy, 30) > 0.9 * error(noisy, 1)
    assert error(noisy, 30) > 1.2 * error(plain, 30)


def test_a_camera_s_noise_does_not_flicker() -> None:
    picture, region = smooth(), replace(face_region(FACE), salt=5)
    rng = np.random.default_rng(1)
    for effect in ("jittered-mosaic", "posterised-blur", "generic-face"):
        frames = []
        for _ in range(6):
            frame = np.clip(picture + rng.normal(0, 4, picture.shape), 0, 255).astype(np.uint8)
            frames.append(preview(frame, [region], look(effect)).astype(float))
        change = np.abs(np.diff(frames, axis=0))[:, inside(region)].mean()
        assert change < 4, effect  # of the source itself: more


def test_few_levels_are_left() -> None:
    grey = np.asarray(cv2.cvtColor(smooth(), cv2.COLOR_BGR2GRAY), np.uint8)
    picture = np.asarray(cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR), np.uint8)
    region = replace(face_region(FACE), salt=3)
    where = inside(region)
    for effect in ("jittered-mosaic", "posterised-blur"):
        few = preview(picture, [region], look(effect, levels=4))[where][:, 1]
        steps = np.abs(few[:, None] - 255 / 4 * np.arange(5)).min(axis=1)
        assert np.mean(steps <= 2) > 0.5, effect


@given(st.lists(st.floats(-300, 300), min_size=1, max_size=40), st.floats(1, 90))
def test_quantising_keeps_order_and_stays_near(values: list[float], step: float) -> None:
    sorted_values = np.sort(np.array(values, np.float32))
    out = quantised(sorted_values, step)
    assert (np.diff(out) >= -1e-3).all()
    assert (np.abs(out - sorted_values) <= 0.51 * step + 1e-3).all()


@settings(max_examples=30)
@given(st.integers(0, 2**64 - 1), st.integers(0, 3))
def test_chance_is_even_and_follows_from_its_salt(salt: int, stream: int) -> None:
    at = np.arange(-32, 32)
    drawn = chance(salt, stream, at[:, None], at[None, :])
    assert np.array_equal(drawn, chance(salt, stream, at[:, None], at[None, :]))
    assert -1 <= drawn.min() <= drawn.max() < 1
    assert abs(float(drawn.mean())) < 0.06
    assert abs(float((drawn[1:] * drawn[:-1]).mean())) < 0.04
    assert not np.array_equal(drawn, chance(salt ^ 1, stream, at[:, None], at[None, :]))


def test_nothing_of_the_original_s_detail_is_in_a_generic_face() -> None:
    """Two faces that have only light and landmarks in common come out the same."""
    region = replace(face_region(FACE), salt=1)
    base = np.full((SIZE, SIZE, 3), 120, np.uint8)
    covered = []
    for seed in (1, 2):
        picture = base.copy()
        noise = textured(SIZE, SIZE, seed).astype(float) - 128
        noise -= cv2.GaussianBlur(noise, (0, 0), 6)
        ring = inside(region)
        picture[ring] = np.clip(120 + 0.6 * noise[ring], 0, 255).astype(np.uint8)
        covered.append(preview(picture, [region], look("generic-face")).astype(int))
    where = inside(region)
    assert np.abs(covered[0] - covered[1])[where].mean() < 2.5
    assert np.corrcoef(covered[0][where][:, 1], covered[1][where][:, 1])[0, 1] > 0.98


def test_a_generic_face_turns_and_opens_its_mouth_as_the_face_does() -> None:
    model = face_model()
    for turn in (-0.5, 0.0, 0.7):
        c, s = np.cos(turn), np.sin(turn)
        points = (model.mean * 90) @ np.array([[c, s], [-s, c]]) + 150
        shape = model.fitted(points.astype(np.float32), "ibug68")
        assert np.abs(shape[:68] - points).max() < 3
    open_mouth = model.mean + 1.5 * model.modes[1]
    shape = model.fitted((open_mouth * 90 + 100).astype(np.float32), "ibug68")
    wanted = np.linalg.norm(open_mouth[62] - open_mouth[66]) * 90
    assert np.linalg.norm(shape[62] - shape[66]) == pytest.approx(wanted, abs=3)


def test_a_face_s_own_proportions_are_not_kept() -> None:
    """Eyes twice as far apart, as no movement sets them, come out nearly as everybody's."""
    model = face_model()
    points = model.mean * 90 + 100
    wide = points.copy()
    wide[36:42, 0] -= 6
    wide[42:48, 0] += 6
    shape = model.fitted(wide.astype(np.float32), "ibug68")
    usual = model.fitted(points.astype(np.float32), "ibug68")

    def between(shape: np.ndarray) -> float:
        jaw = np.linalg.norm(shape[16] - shape[0])
        return float((shape[42:48].mean(0) - shape[36:42].mean(0))[0] / jaw)

    asked = 12 / 90
    assert abs(between(shape) - between(usual)) < 0.4 * asked


def test_the_salt_needs_the_study_s_secret(tmp_path: Path) -> None:
    face = Face(0, FACE, 1.0, Provenance.DETECTOR, track=4)
    redaction = RedactionSettings()
    with Study.create(tmp_path / "a.faceveil") as a, Study.create(tmp_path / "b.faceveil") as b:
        secrets = [a.secret, b.secret]
        one, two = (policy.region(face, redaction, secret=s).salt for s in secrets)
        again = policy.region(face, redaction, secret=secrets[0]).salt
        other = policy.region(replace(face, track=5), redaction, secret=secrets[0]).salt
    assert len(secrets[0]) == 32
    assert one == again
    assert len({one, two, other}) == 3
    with Study.open(tmp_path / "a.faceveil") as a:
        assert a.secret == secrets[0]
    with Study.read(tmp_path / "a.faceveil") as a:
        assert a.secret == secrets[0]


@pytest.mark.parametrize("effect", ["jittered-mosaic", "posterised-blur", "generic-face"])
@pytest.mark.parametrize("options", [{}, {"rotation": 90}, {"pix_fmt": "yuv422p10le"}])
def test_exports_pass_their_own_checks(
    tmp_path: Path, effect: str, options: dict[str, object]
) -> None:
    clip = make_clip(tmp_path / "c.mp4", frames=20, **options)  # type: ignore[arg-type]
    info, index = open_medium(clip.path)
    report = export_video(
        info,
        index,
        MovingFaces(info, index),
        redaction=look(effect),
        settings=ExportSettings(),
        out=tmp_path / "out.mp4",
    )
    assert report.verification is not None
    assert report.verification.passed
    assert report.verification.regions_checked == 40
