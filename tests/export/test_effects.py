"""Effects: they stay inside their ellipse, reach full strength, and never un-blur."""

from __future__ import annotations

import av
import cv2
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pydantic import JsonValue

from app.core.errors import UsageError
from app.core.model import Box, Landmarks, Region
from app.core.plugins import Effect
from app.core.settings import RedactionSettings
from app.export.cover.paint import Painter, preview, region_to_coded
from app.export.cover.planes import planes_of
from app.export.cover.shape import ellipse_of, feature_areas, feature_share
from app.export.effects import EFFECTS, build_effect
from app.export.effects.blur import gaussian, kernel_sigma
from app.export.effects.presets import EFFECT_WARNINGS, PRESETS, warning_for
from tests.export.export_faces import face_region, textured

NAMES = [
    "uniform", "feature", "mosaic", "feature-mosaic", "jittered-mosaic", "posterised-blur",
    "generic-face", "solid",
]  # fmt: skip
FACE = Box(120, 90, 200, 190)
BIG = textured(320, 280)


def radii(region: Region, redaction: RedactionSettings, shape: tuple[int, ...]) -> np.ndarray:
    xs = np.arange(shape[1], dtype=np.float32) + np.float32(0.5)
    ys = np.arange(shape[0], dtype=np.float32) + np.float32(0.5)
    return ellipse_of(region, redaction).radius(xs, ys)


def detail(picture: np.ndarray, where: np.ndarray) -> float:
    laplacian = cv2.Laplacian(picture.astype(np.float32), cv2.CV_32F)
    return float(np.abs(laplacian)[where].mean())


def test_every_effect_is_registered_and_described() -> None:
    assert sorted(EFFECTS.names()) == sorted(NAMES)
    for name in NAMES:
        effect = build_effect(RedactionSettings(effect=name))
        assert isinstance(effect, Effect)
        assert effect.name == name
        assert effect.fill == (0, 0, 0)
        assert name in EFFECT_WARNINGS
    with pytest.raises(UsageError, match="no effect named"):
        build_effect(RedactionSettings(effect="sepia"))


@settings(max_examples=60, deadline=None)
@given(
    name=st.sampled_from(NAMES),
    x=st.floats(-400, 600),
    y=st.floats(-400, 600),
    width=st.floats(0.01, 900),
    ratio=st.floats(0.3, 3),
    softness=st.floats(0, 1),
)
def test_nothing_outside_the_outer_ellipse_is_touched(
    name: str, x: float, y: float, width: float, ratio: float, softness: float
) -> None:
    redaction = RedactionSettings(effect=name, softness=softness)
    region = face_region(Box(x, y, x + width, y + width * ratio), redaction)
    picture = textured(160, 120)
    covered = preview(picture, [region], redaction)
    outside = radii(region, redaction, picture.shape) > 1 + softness + 1e-3
    assert np.array_equal(covered[outside], picture[outside])


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("margin", [0.0, 0.15, 0.5])
def test_the_whole_face_box_is_covered_at_full_strength(name: str, margin: float) -> None:
    redaction = RedactionSettings(effect=name, margin=margin, softness=0.4)
    hard = redaction.model_copy(update={"softness": 0.0})
    region = face_region(FACE, redaction)
    soft_picture, hard_picture = preview(BIG, [region], redaction), preview(BIG, [region], hard)
    inside = np.s_[int(FACE.y1) : int(FACE.y2), int(FACE.x1) : int(FACE.x2)]
    assert (radii(region, redaction, BIG.shape)[inside] <= 1).all()
    # A mosaic's grid, and what is around a generic face, starts where the soft edge starts.
    if "mosaic" not in name and name != "generic-face":
        off = np.abs(soft_picture[inside].astype(float) - hard_picture[inside])
        assert off.max() <= 2  # Wide blurs run on a grid that starts elsewhere.
    unchanged = np.all(soft_picture[inside] == BIG[inside], axis=-1).mean()
    assert unchanged < 0.01


@pytest.mark.parametrize("name", ["uniform", "feature"])
def test_fine_detail_is_gone_from_the_face(name: str) -> None:
    redaction = RedactionSettings(effect=name)
    covered = preview(BIG, [face_region(FACE, redaction)], redaction)
    where = np.zeros(BIG.shape[:2], bool)
    where[90:190, 120:200] = True
    assert detail(covered[..., 1], where) < 0.1 * detail(BIG[..., 1], where)


@given(
    x=st.floats(-60, 120),
    y=st.floats(-60, 120),
    width=st.floats(2, 150),
    turn=st.floats(-0.3, 0.3),
)
def test_the_nearest_feature_counts(x: float, y: float, width: float, turn: float) -> None:
    eyes_and_mouth = [[0.3, 0.38 - turn], [0.7, 0.38 + turn], [0.5, 0.6], [0.35, 0.8], [0.65, 0.8]]
    points = np.array(eyes_and_mouth) * width + [x, y]
    areas = feature_areas(Landmarks(points.astype(np.float32), "five"), width)
    assume(areas)
    xs, ys = (np.arange(n, dtype=np.float32) + np.float32(0.5) for n in (90, 70))
    share, (left, top, right, bottom) = feature_share(areas, xs, ys)
    ramps = [np.clip((1 - area.radius(xs, ys)) * 2, 0, 1) for area in areas]
    # An area's rim may be rounded to either side.
    assert np.allclose(share, np.max(ramps, axis=0), rtol=0, atol=1e-4)
    rest = share.copy()
    rest[top:bottom, left:right] = 0
    assert not rest.any()


@pytest.mark.parametrize("name", ["feature", "feature-mosaic"])
def test_features_keep_more_than_the_face(name: str) -> None:
    redaction = RedactionSettings(effect=name)
    region = face_region(FACE, redaction)
    areas = feature_areas(region.landmarks, FACE.width)
    assert len(areas) == 4
    grid = [np.arange(n, dtype=np.float32) + np.float32(0.5) for n in (320, 280)]
    share, _ = feature_share(areas, grid[0], grid[1])
    # Smooth ground truth, so that what is left is measured and not noise.
    truth = np.asarray(cv2.GaussianBlur(BIG, (0, 0), 4), np.uint8)
    with_marks = preview(truth, [region], redaction).astype(float)
    without = preview(truth, [face_region(FACE, redaction, landmarks=False)], redaction)
    off = np.abs(with_marks - truth).mean(axis=-1)
    strong = np.abs(without.astype(float) - truth).mean(axis=-1)
    assert off[share > 0.9].mean() < 0.75 * strong[share > 0.9].mean()
    skin = (share == 0) & (radii(region, redaction, BIG.shape) <= 1)
    if name == "feature":
        assert np.array_equal(with_marks[skin], without[skin])


def test_without_or_with_absurd_landmarks_everything_is_strong() -> None:
    redaction = RedactionSettings()
    plain = preview(BIG, [face_region(FACE, landmarks=False)], redaction)
    good = face_region(FACE)
    assert good.landmarks is not None
    for points in (
        np.full((5, 2), np.nan, np.float32),
        np.zeros((5, 2), np.float32),
        good.landmarks.points * 3,
    ):
        region = Region(good.box, good.face_width, Landmarks(points, "five"))
        assert np.array_equal(preview(BIG, [region], redaction), plain)


def test_sixty_eight_points_place_the_features() -> None:
    points = np.zeros((68, 2), np.float32)
    eye = np.array([[-1, 0], [-0.4, -0.3], [0.4, -0.3], [1, 0], [0.4, 0.3], [-0.4, 0.3]]) * 8
    points[36:42] = eye + np.array([145, 130])
    points[42:48] = eye + np.array([175, 130])
    points[27:36] = np.stack([np.full(9, 160), np.linspace(132, 152, 9)], 1)
    points[48:68] = np.stack([np.linspace(148, 172, 20), np.full(20, 168)], 1)
    areas = feature_areas(Landmarks(points, "ibug68"), 80)
    centers = np.array([[a.cx, a.cy] for a in areas])
    assert np.allclose(centers, [[145, 130], [175, 130], [160, 142], [160, 168]], atol=1)


@settings(max_examples=25, deadline=None)
@given(low=st.floats(0.02, 0.3), more=st.floats(1.1, 3))
def test_stronger_settings_leave_less(low: float, more: float) -> None:
    region = face_region(FACE)
    where = radii(region, RedactionSettings(), BIG.shape) <= 1
    left = []
    for strength in (low, low * more):
        redaction = RedactionSettings(effect="uniform", options={"face_strength": strength})
        left.append(float(preview(BIG, [region], redaction)[where].astype(float).std()))
    assert left[1] <= left[0] + 0.05


def test_fewer_cells_leave_less() -> None:
    region = face_region(FACE)
    where = radii(region, RedactionSettings(), BIG.shape) <= 1
    left = []
    for cells in (4, 8, 16):
        covered = preview(
            BIG, [region], RedactionSettings(effect="mosaic", options={"cells": cells})
        )
        left.append(len(np.unique(covered[where], axis=0)))
    assert left == sorted(left)


def test_cells_on_tiny_faces_survive_an_encoder() -> None:
    """Eight cells across 16 pixels would be finer than what compression keeps."""
    redaction = RedactionSettings(effect="mosaic", options={"cells": 8}, softness=0)
    region = face_region(Box(100, 100, 116, 120), redaction)
    covered = preview(BIG, [region], redaction)
    middle = covered[110, 102:114].astype(int)
    steps = np.flatnonzero(np.abs(np.diff(middle, axis=0)).any(axis=1))
    assert 1 <= len(steps) <= 3
    assert np.diff(steps).min(initial=4) >= 4


@pytest.mark.parametrize("order", [1, -1])
def test_a_feature_of_one_face_never_uncovers_another(order: int) -> None:
    redaction = RedactionSettings()
    one = face_region(FACE)
    other = face_region(Box(140, 100, 230, 210), landmarks=False)
    both = preview(BIG, [one, other][::order], redaction)
    alone = preview(BIG, [other], redaction)
    where = radii(other, redaction, BIG.shape) <= 1
    assert detail(both[..., 1], where) <= detail(alone[..., 1], where) + 0.5


@pytest.mark.parametrize("sigma", [0.5, 1.1, 3.0, 5.5, 10.1, 24.0])
def test_the_fast_blur_is_the_true_blur(sigma: float) -> None:
    picture = cv2.GaussianBlur(textured(420, 300)[..., 0], (0, 0), 1)
    inner = (90, 80, 331, 223)
    fast = gaussian(picture, (sigma, sigma), inner)
    true = cv2.GaussianBlur(
        picture.astype(np.float32), (0, 0), sigma, borderType=cv2.BORDER_REPLICATE
    )[80:223, 90:331]
    assert np.abs(fast - true).max() < 1.0


def test_kernels_are_opencvs() -> None:
    spot = np.zeros((101, 101), np.float32)
    spot[50, 50] = 255
    for kernel in (3, 5, 11, 35, 65):
        sigma = kernel_sigma(kernel)
        ours = cv2.GaussianBlur(spot, (kernel, kernel), sigma)
        # Up to 7 pixels OpenCV takes round numbers instead of the formula.
        tolerance = 6 if kernel <= 7 else 1e-4
        assert np.abs(ours - cv2.GaussianBlur(spot, (kernel, kernel), 0)).max() <= tolerance


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("name", NAMES)
def test_covering_the_coded_picture_is_covering_the_displayed_one(name: str, rotation: int) -> None:
    # A mosaic's grid starts at another corner.
    tolerance = 60.0 if "mosaic" in name and rotation else 2.0
    redaction = RedactionSettings(effect=name)
    region = face_region(FACE)
    displayed = preview(BIG, [region], redaction)
    coded = np.ascontiguousarray(np.rot90(BIG, rotation // 90))
    mapped = region_to_coded(region, rotation, coded.shape[1], height=coded.shape[0])
    turned = np.rot90(preview(coded, [mapped], redaction), -(rotation // 90))
    changed = np.abs(turned.astype(float) - displayed)
    assert changed.mean() < tolerance / 4
    assert np.quantile(changed, 0.999) <= tolerance


@pytest.mark.parametrize(
    "pixel_format",
    ["yuv420p", "yuvj420p", "yuv422p", "yuv444p", "yuv420p10le", "yuv422p12le", "yuv444p16le",
     "gray", "gray10le", "gbrp", "gbrp10le", "rgb24", "bgr0", "rgb48le", "yuv411p"],
)  # fmt: skip
@pytest.mark.parametrize("name", ["feature", "mosaic", "solid"])
def test_planes_of_any_format_look_like_the_preview(pixel_format: str, name: str) -> None:
    options: dict[str, JsonValue] = {"color": [40, 200, 90]} if name == "solid" else {}
    redaction = RedactionSettings(effect=name, options=options)
    smooth = np.asarray(cv2.GaussianBlur(BIG, (0, 0), 3), np.uint8)
    region = face_region(FACE)
    frame = av.VideoFrame.from_ndarray(smooth, "bgr24").reformat(format=pixel_format)
    back = np.asarray(frame.reformat(format="bgr24").to_ndarray(), np.uint8)
    frame.make_writable()
    painter = Painter(redaction)
    painter.cover(planes_of(frame, painter.color), [region])
    made = frame.reformat(format="bgr24").to_ndarray().astype(float)
    if "gray" in pixel_format:
        grey = cv2.cvtColor(preview(back, [region], redaction), cv2.COLOR_BGR2GRAY)[..., None]
        wanted = np.asarray(np.repeat(grey, 3, axis=2), np.uint8)
    else:
        wanted = preview(back, [region], redaction)
    off = np.abs(made - wanted)
    assert off.mean() < 2.5
    assert np.abs(made - back).mean() > 0.3


def test_a_region_without_a_place_covers_the_whole_picture() -> None:
    region = Region(Box(float("nan"), 0, 10, 10), 10)
    assert not preview(BIG, [region], RedactionSettings()).any()


def test_presets_are_sound_and_say_what_was_measured() -> None:
    assert {"publish", "controlled-sharing", "kernel-65-11", "kernel-5-3"} <= set(PRESETS)
    for preset in PRESETS.values():
        build_effect(preset.settings)
        assert preset.title
        assert preset.purpose
    assert "80\u00a0%" in PRESETS["controlled-sharing"].warning
    assert "pixels" in warning_for(PRESETS["kernel-35-3"].settings)
    assert warning_for(PRESETS["publish"].settings) == ""


def test_a_smaller_preview_shows_the_same() -> None:
    redaction = RedactionSettings()
    region = face_region(FACE)
    half = cv2.resize(BIG, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    small = preview(np.asarray(half, np.uint8), [region], redaction, scale=0.5)
    large = cv2.resize(
        preview(BIG, [region], redaction), None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA
    )
    assert np.abs(small.astype(float) - large).mean() < 1.5
