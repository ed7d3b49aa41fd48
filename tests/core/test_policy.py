"""What is covered: everything undecided, grown by margin and chin."""

from __future__ import annotations

import dataclasses
from itertools import pairwise

import pytest
from hypothesis import given

from app.core.model import Box, Face, Provenance, Status
from app.core.policy import region, regions
from app.core.settings import RedactionSettings
from tests.studies import boxes

FACE = Face(0, Box(100, 100, 140, 150), 0.9, Provenance.DETECTOR)


def test_margin_and_chin() -> None:
    grown = region(FACE, RedactionSettings(margin=0.1, chin=0.2))
    assert grown.box == Box(96, 95, 144, 165)
    assert grown.face_width == 40


def test_a_face_cut_off_by_the_edge_is_covered_as_strongly_as_a_whole_one() -> None:
    whole = Box(0, 100, 70, 200)
    sliver = Box(0, 100, 12, 200)
    for box in (whole, sliver):
        face = dataclasses.replace(FACE, box=box)
        assert region(face, RedactionSettings()).face_width == pytest.approx(70)


@pytest.mark.parametrize("score", [0.6, 0.9])
def test_a_clear_face_is_covered_as_the_settings_say(score: float) -> None:
    clear = dataclasses.replace(FACE, score=score)
    assert region(clear, RedactionSettings()) == region(FACE, RedactionSettings())


def test_the_worse_a_face_was_seen_the_more_is_covered_around_it() -> None:
    seen = [dataclasses.replace(FACE, score=score) for score in (0.6, 0.4, 0.2, 0.05)]
    found = [region(face, RedactionSettings()) for face in seen]
    for clearer, fainter in pairwise(found):
        assert fainter.box.x1 < clearer.box.x1
        assert fainter.box.y1 < clearer.box.y1
        assert fainter.box.x2 > clearer.box.x2
        assert fainter.box.y2 > clearer.box.y2
        assert fainter.face_width == clearer.face_width
    drawn = dataclasses.replace(FACE, score=0.2, provenance=Provenance.PERSON)
    assert region(drawn, RedactionSettings()) == found[0]


def test_of_small_faces_some_pixels_more_are_covered() -> None:
    plain = RedactionSettings(margin=0.0, chin=0.0)
    sizes = [dataclasses.replace(FACE, box=Box(10, 10, 10 + w, 10 + w)) for w in (24, 18, 12)]
    more = [face.box.x1 - region(face, plain).box.x1 for face in sizes]
    assert more[0] == 0
    assert 0 < more[1] < more[2] < 3
    drawn = dataclasses.replace(sizes[2], provenance=Provenance.PERSON)
    assert region(drawn, plain).box == drawn.box


@given(boxes())
def test_region_holds_the_face(box: Box) -> None:
    grown = region(dataclasses.replace(FACE, box=box), RedactionSettings()).box
    assert grown.x1 <= box.x1
    assert grown.y1 <= box.y1
    assert grown.x2 >= box.x2
    assert grown.y2 >= box.y2


@pytest.mark.parametrize(
    ("status", "ghost", "covered"),
    [
        (Status.UNDECIDED, False, True),
        (Status.ACCEPTED, False, True),
        (Status.REJECTED, False, False),
        (Status.UNDECIDED, True, False),
    ],
)
def test_only_rejections_and_ghosts_stay_visible(
    status: Status, ghost: bool, covered: bool
) -> None:
    face = dataclasses.replace(FACE, status=status, ghost=ghost)
    assert len(regions([face], RedactionSettings())) == covered
