"""Frames of an export that show a neighbour's picture are found, however little moved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from app.core.model import Image
from app.release.order import REACH, Means, OrderCheck
from app.review.snapshot import RegionPlan
from benchmarks.planted_leaks import Case, checked, named, plant
from tests.golden import make_clip
from tests.release.exported import SIZE, SOLID, Blind, draw_faces, make_study

FRAMES = 20


def still_scene(image: Image, code: int) -> None:
    """A grey room in which, beside the faces, one dark thing moves a little."""
    image[:] = 128
    image[200:224, 100 + 8 * code : 124 + 8 * code] = 112
    draw_faces(image, code)


def scene(rng: np.random.Generator) -> list[np.ndarray]:
    """Means of blocks of a scene in which something of eight blocks moves."""
    ground = rng.uniform(40, 200, (30, 40)).astype(np.float32)
    frames = []
    for place in range(FRAMES):
        frame = ground.copy()
        frame[10:14, place : place + 2] += 10
        frames.append(frame)
    return frames


def out_of_order(source: Sequence[np.ndarray], export: Sequence[np.ndarray]) -> set[int]:
    check, outside = OrderCheck(), np.ones(source[0].shape, bool)
    pairs = enumerate(zip(source, export, strict=True))
    return {pts for n, (a, b) in pairs for pts in check.add(Means(n, a, b, outside))}


def test_exchanged_and_repeated_frames_are_named_and_no_others() -> None:
    source = scene(np.random.default_rng(1))
    swapped = [*source]
    swapped[5], swapped[11] = source[11], source[5]
    assert out_of_order(source, swapped) == {5, 11}
    repeated = [*source]
    repeated[8] = source[6]
    assert out_of_order(source, repeated) == {8}


def test_what_encoders_do_is_no_other_order() -> None:
    rng = np.random.default_rng(2)
    source = scene(rng)
    noisy = [frame + rng.normal(0, 1.5, frame.shape).astype(np.float32) for frame in source]
    paler = [frame * np.float32(0.97) for frame in source]
    # Blocks that changed little are taken over from the frame before.
    lagging = [source[0]]
    for frame in source[1:]:
        little = np.abs(frame - lagging[-1]) < 4
        lagging.append(np.where(little, lagging[-1], frame))
    for export in (source, noisy, paler, lagging):
        assert out_of_order(source, export) == set()


def test_frames_far_apart_are_not_compared() -> None:
    source = scene(np.random.default_rng(3))
    swapped = [*source]
    swapped[0], swapped[REACH + 2] = source[REACH + 2], source[0]
    # Between its neighbours each of them is nearer to its own place than to any other.
    assert out_of_order(source, swapped) == set()


def test_the_release_check_finds_an_exchange_in_a_still_scene(tmp_path: Path) -> None:
    clip = tmp_path / "still.mp4"
    make_clip(clip, frames=24, size=SIZE, painter=still_scene)
    folder = tmp_path / "work"
    folder.mkdir()
    study, medium = make_study(folder, clip=clip)
    with study:
        index = study.load_index(medium)
        assert index is not None
        plan = RegionPlan.of(study, medium, redaction=SOLID)
        case = Case("still", study.medium(medium).info, index, plan, SOLID)
        out, planted = plant(case, "order", folder)
        assert set(named(checked(case, out, Blind()))) == set(planted)
        assert not named(checked(case, folder / "clean.mp4", Blind()))
