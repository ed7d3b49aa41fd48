"""Fitting the second look: what counts as a face, what the fit makes of the scores."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.random import default_rng

from app.core.arrays import RawFaces
from app.core.errors import DataError
from app.core.model import Image
from app.core.plugins import OneSize
from app.evaluate.labels import LabelledPicture, PictureSource, picture
from app.inference.second_look.judgements import Judgement
from tests.inference.conftest import FACE, astronaut
from training.cli import main
from training.second_look.fit import counts, fit, judged, roc_area
from training.second_look.samples import Found, look_at

START = Judgement("retinaface", (0.12, 0.7), (0, 0, 0, 0), 0)


def found(seed: int, n: int = 400) -> Found:
    """Half faces; the first look knows little, the closer ones much."""
    rng = default_rng(seed)
    face = np.where(np.arange(n) % 2 == 0, np.arange(n), -1)
    again = np.clip(np.where(face >= 0, 0.7, 0.2) + rng.normal(0, 0.2, n), 0, 1)
    other = np.clip(np.where(face >= 0, 0.6, 0.1) + rng.normal(0, 0.3, n), 0, 1)
    first = rng.uniform(0.12, 0.7, n)
    one, two, three = (each.astype(np.float32) for each in (first, again, other))
    return Found(one, two, three, face, np.arange(n) % 20, np.full(20, 12))


def test_the_fit_tells_faces_from_the_rest_and_holds_for_others() -> None:
    judgement = fit(found(0), START)
    new = found(1)
    face = new.face >= 0
    after = judged(new, judgement)
    assert roc_area(after, face) > 0.95 > 0.6 > roc_area(new.first, face)
    assert min(judgement.weights) >= 0
    assert counts(new, after, 0.5)[1] < counts(new, new.first, 0.3)[1] / 4
    eager = judged(new, fit(found(0), START, face_weight=2))
    assert counts(new, eager, 0.5)[0] >= counts(new, after, 0.5)[0]


def test_what_was_not_looked_at_closely_keeps_its_score() -> None:
    some = found(0)
    some.again[:10] = np.nan
    some.first[10:20] = 0.9
    scores = judged(some, Judgement("retinaface", (0.12, 0.7), (1, 1, 1, 1), 0))
    assert np.array_equal(scores[:20], some.first[:20])
    assert not np.isclose(scores[20:], some.first[20:]).any()


def test_one_face_found_twice_is_one_face() -> None:
    ones = np.ones(3, np.float32)
    twice = Found(ones, ones, ones, np.array([0, 0, -1]), np.array([0, 0, 1]), np.array([1, 1]))
    assert counts(twice, ones, 0.5) == (0.5, 0.5)
    part = twice.take(np.array([False, True]))
    assert part.picture.tolist() == [0]
    assert counts(part, part.first, 0.5) == (0, 1)


def test_only_faces_or_only_others_cannot_be_fitted() -> None:
    some = found(0)
    with pytest.raises(DataError, match="too few"):
        fit(
            Found(some.first, some.again, some.other, some.face * 0, some.picture, some.faces),
            START,
        )


class Says(OneSize):
    """Proposes the face, something half beside it, and the background."""

    name, weights_hash, default_threshold = "says", "", 0.25
    boxes = np.array([FACE, (230, 130, 330, 260), (400, 90, 470, 180)], np.float32)

    def detect(self, images: Sequence[Image], *, min_score: float) -> list[RawFaces]:
        if images[0].shape[0] != 160:
            return [RawFaces(self.boxes, np.array([0.5, 0.4, 0.3], np.float32))]
        box, score = np.array([[50, 50, 110, 110]], np.float32), np.array([0.8], np.float32)
        return [RawFaces(box, score) for _ in images]

    def close(self) -> None: ...


def labelled(folder: Path, **more: object) -> LabelledPicture:
    path = folder / "a.png"
    cv2.imwrite(str(path), astronaut())
    return picture("a", PictureSource(path), [list(FACE)], **more)  # type: ignore[arg-type]


def test_what_is_neither_a_face_nor_clearly_none_is_left_out(tmp_path: Path) -> None:
    both = (Says(), Says())
    scores, face = look_at(labelled(tmp_path), both, (0.12, 0.7))
    assert face.tolist() == [0, -1]
    assert scores[:, 0].tolist() == pytest.approx([0.5, 0.3])
    assert scores[:, 1:].min() == pytest.approx(0.8)
    scores, _ = look_at(labelled(tmp_path), both, (0.12, 0.4))
    assert np.isnan(scores[0, 1:]).all()
    assert look_at(labelled(tmp_path, complete=False), both, (0.12, 0.7))[1].tolist() == [0]
    assert look_at(labelled(tmp_path, ignore=[True]), both, (0.12, 0.7))[1].tolist() == [-1]


def test_the_command_prints_a_judgement(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), astronaut())
    # A label on the rocket makes the real face "something else": there are both kinds.
    boxes = {"a": [list(FACE)], "b": [[400, 90, 470, 180]]}
    lines = [json.dumps({"file": "a.png", "boxes": boxes["a" if i % 2 else "b"]}) for i in range(4)]
    (tmp_path / "annotations.jsonl").write_text("\n".join(lines))
    words = ["second-look", "faceveil-fast", str(tmp_path), "--doubtful", "0.1", "1"]
    assert main(words) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["model"] == "faceveil-fast"
    assert figures["pictures"] == 4
    assert figures["doubtful_detections"] >= 4
    assert len(figures["weights"]) == 4
    assert main([*words[:-1], "0.11"]) == 1  # nothing to fit
