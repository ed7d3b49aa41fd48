"""Faces with a look of their own in the exported file, and what gate and report say of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.batch.release import run_release_check
from app.core.decisions import FaceRef, Scope
from app.core.model import Image
from app.core.settings import OwnLook
from app.release.conditions import ConditionKind
from app.release.report.data import report_data
from app.review.session import ReviewSession
from app.video import FrameReader, open_medium
from tests.release.exported import SOLID, Blind, export, face_box, make_study, second_box

MOSAIC = OwnLook(effect="mosaic", options={"cells": 5})


def pictures(path: Path) -> list[Image]:
    info, index = open_medium(path)
    with FrameReader(info, index) as reader:
        return [frame.image for frame in reader.frames()]


def inner(image: Image, place: int, *, second: bool = False) -> Image:
    """The middle of a face as the file shows it."""
    box = second_box(place) if second else face_box(place)
    x, y = (int(v) for v in box.center)
    return image[y - 12 : y + 12, x - 8 : x + 8]


def test_one_face_is_covered_otherwise_in_its_span_and_the_gate_agrees(tmp_path: Path) -> None:
    study, medium = make_study(tmp_path)
    with study:
        session = ReviewSession(study, medium)
        session.set_redaction(SOLID)
        index = study.load_index(medium)
        assert index is not None
        span = Scope.span(index.at(4), index.at(15))
        session.set_look(FaceRef.track(1, 1), span, index.at(8), look=MOSAIC, reason="gaze")
        out = tmp_path / "out.mp4"
        export(study, medium, out)
        shown = pictures(out)
        for place in (0, 3, 16, 23):
            assert inner(shown[place], place).max() < 40, "solid, as the medium"
        for place in (4, 10, 15):
            assert inner(shown[place], place).max() > 60
            assert inner(shown[place], place, second=True).max() < 40
        sources = pictures(tmp_path / "in.mp4")
        apart = np.abs(inner(shown[10], 10).astype(int) - inner(sources[10], 10).astype(int))
        assert apart.mean() > 10, "covered all the same"
        gate = run_release_check(study, medium, watcher=Blind())
        met = {one.kind: one.met for one in gate.conditions}
        assert met[ConditionKind.COVERAGE]
        data = report_data(study, gate)
        (own,) = data["done"]["own_looks"]
        assert (own["effect"], own["reason"]) == ("mosaic", "gaze")
        assert own["frames"] == 12
