"""Average precision and recall at few false alarms."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import numpy as np
import pytest

from app.core.arrays import RawFaces
from app.evaluate.detection import DetectionEvaluation, lightness
from app.evaluate.groups import grouped_figures, of_size
from app.evaluate.labels import LabelledPicture, PictureSource, picture


def labelled(boxes: list[list[float]], **more: object) -> LabelledPicture:
    return picture("p", PictureSource(Path("p.png")), boxes, **more)  # type: ignore[arg-type]


def found(*rows: tuple[float, ...]) -> RawFaces:
    table = np.array(rows, np.float32).reshape(-1, 5)
    return RawFaces(table[:, :4], table[:, 4])


def one(truth: LabelledPicture, faces: RawFaces) -> DetectionEvaluation:
    evaluation = DetectionEvaluation(smallest=1)
    evaluation.add(truth, faces)
    return evaluation


def test_faces_are_told_apart_by_light_where_it_was_measured() -> None:
    image = np.full((100, 100, 3), 200, np.uint8)
    image[0:20, 0:20] = 30
    truth = labelled([[0, 0, 20, 20], [50, 50, 90, 90], [200, 0, 220, 20]])
    light = lightness(image, truth.boxes)
    np.testing.assert_allclose(light, [30, 200, np.nan])
    evaluation = DetectionEvaluation(smallest=1)
    evaluation.add(truth, found((0, 0, 20, 20, 0.9)), light=light)
    groups = grouped_figures(evaluation)
    assert (groups["light dark"].faces, groups["light dark"].ap50) == (1, 1)
    assert (groups["light bright"].faces, groups["light bright"].ap50) == (1, 0)
    part = evaluation.subset(lambda _: True)
    assert part.light(truth).tolist()[:2] == [30, 200]
    assert "light dark" not in grouped_figures(one(truth, RawFaces.empty()))


def test_perfect_detections_score_one() -> None:
    figures = one(
        labelled([[0, 0, 20, 20], [50, 50, 90, 90]]),
        found((0, 0, 20, 20, 0.9), (50, 50, 90, 90, 0.8)),
    ).figures()
    assert (figures.ap50, figures.ap, figures.voc50, figures.recall_tenth) == (1, 1, 1, 1)
    assert figures.faces == 2


def test_nothing_found_scores_zero() -> None:
    figures = one(labelled([[0, 0, 20, 20]]), RawFaces.empty()).figures()
    assert (figures.ap50, figures.voc50, figures.recall_one) == (0, 0, 0)


def test_no_faces_is_not_a_number() -> None:
    assert np.isnan(one(labelled([]), found((0, 0, 5, 5, 0.9))).figures().ap50)


def test_a_second_detection_of_a_face_is_a_false_alarm() -> None:
    curve = one(labelled([[0, 0, 20, 20]]), found((0, 0, 20, 20, 0.9), (1, 0, 21, 20, 0.8))).curve(
        0.5
    )
    assert curve.hits.tolist() == [True, False]


def test_recall_counts_only_until_too_many_false_alarms() -> None:
    evaluation = one(
        labelled([[0, 0, 20, 20], [40, 40, 60, 60]]),
        found(
            (0, 0, 20, 20, 0.9), (70, 70, 80, 80, 0.8), (80, 0, 90, 10, 0.75), (40, 40, 60, 60, 0.7)
        ),
    )
    figures = evaluation.figures()
    assert figures.recall_tenth == 0.5
    assert figures.recall_one == 0.5
    assert evaluation.curve(0.5).recall_at(2) == 1


def test_ignored_faces_count_neither_way() -> None:
    truth = labelled([[0, 0, 20, 20], [40, 40, 80, 80]], ignore=[False, True])
    curve = one(truth, found((0, 0, 20, 20, 0.9), (42, 40, 60, 60, 0.8))).curve(0.5)
    assert curve.faces == 1
    assert curve.hits.tolist() == [True]


def test_incomplete_pictures_do_not_punish_what_lies_elsewhere() -> None:
    rows = ((0, 0, 20, 20, 0.9), (50, 50, 60, 60, 0.95), (4, 4, 24, 24, 0.5))
    whole = one(labelled([[0, 0, 20, 20]]), found(*rows)).curve(0.5)
    part = one(labelled([[0, 0, 20, 20]], complete=False), found(*rows)).curve(0.5)
    assert whole.hits.tolist() == [False, True, False]
    assert part.hits.tolist() == [True, False]


def test_small_faces_are_ignored() -> None:
    evaluation = DetectionEvaluation(smallest=12)
    evaluation.add(labelled([[0, 0, 8, 8], [20, 20, 50, 50]]), found((0, 0, 8, 8, 0.9)))
    curve = evaluation.curve(0.5)
    assert (curve.faces, len(curve.hits)) == (1, 0)


def test_groups_name_sizes_masks_and_data_sets() -> None:
    truth = labelled([[0, 0, 20, 20], [50, 50, 90, 90]], masked=[True, False], dataset="d")
    groups = grouped_figures(one(truth, found((0, 0, 20, 20, 0.9))))
    assert groups["size small"].recall_one == 1
    assert groups["mask clear"].recall_one == 0
    assert groups["mask masked"].faces == 1
    assert groups["dataset d"].faces == 2


def test_a_detection_of_a_face_of_another_size_does_not_count() -> None:
    truth = labelled([[0, 0, 20, 20], [50, 50, 90, 90]])
    curve = one(truth, found((50, 50, 90, 90, 0.9))).curve(0.5, of_size("small"))
    assert (curve.faces, len(curve.hits)) == (1, 0)


@pytest.mark.parametrize("seed", range(4))
def test_average_precision_is_that_of_pycocotools(seed: int) -> None:
    coco_module = pytest.importorskip("pycocotools.coco", reason="pycocotools is not installed")
    cocoeval = pytest.importorskip("pycocotools.cocoeval")
    rng = np.random.default_rng(seed)
    evaluation = DetectionEvaluation(smallest=0)
    truth_rows: list[dict[str, object]] = []
    found_rows: list[dict[str, object]] = []
    for image in range(12):
        boxes = _random_boxes(rng, int(rng.integers(0, 6)))
        jitter = boxes + rng.normal(0, 2.5, boxes.shape)
        guesses = np.concatenate([jitter[rng.random(len(boxes)) < 0.8], _random_boxes(rng, 3)])
        scores = rng.random(len(guesses))
        evaluation.add(
            labelled(boxes.tolist()),
            RawFaces(guesses.astype(np.float32), scores.astype(np.float32)),
        )
        truth_rows += [
            {
                "id": len(truth_rows) + k + 1,
                "image_id": image,
                "category_id": 1,
                "iscrowd": 0,
                "bbox": _xywh(b),
                "area": float(_xywh(b)[2] * _xywh(b)[3]),
            }
            for k, b in enumerate(boxes)
        ]
        found_rows += [
            {"image_id": image, "category_id": 1, "bbox": _xywh(b), "score": float(s)}
            for b, s in zip(guesses, scores, strict=True)
        ]
    with contextlib.redirect_stdout(io.StringIO()):
        truth = coco_module.COCO()
        truth.dataset = {
            "images": [{"id": i} for i in range(12)],
            "annotations": truth_rows,
            "categories": [{"id": 1}],
        }
        truth.createIndex()
        judge = cocoeval.COCOeval(truth, truth.loadRes(found_rows), "bbox")
        judge.evaluate()
        judge.accumulate()
        judge.summarize()
    figures = evaluation.figures()
    assert figures.ap == pytest.approx(judge.stats[0], abs=2e-3)
    assert figures.ap50 == pytest.approx(judge.stats[1], abs=2e-3)
    assert figures.ap75 == pytest.approx(judge.stats[2], abs=2e-3)


def _random_boxes(rng: np.random.Generator, count: int) -> np.ndarray:
    low = rng.uniform(0, 200, (count, 2))
    return np.concatenate([low, low + rng.uniform(15, 60, (count, 2))], axis=1)


def _xywh(box: np.ndarray) -> list[float]:
    return [float(box[0]), float(box[1]), float(box[2] - box[0]), float(box[3] - box[1])]
