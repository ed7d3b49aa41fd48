"""How well boxes were found: average precision and recall at few false alarms.

Rules, per picture and IoU threshold: detections take the best free face in order of their
score. One that only overlaps an ignored face counts neither way. In a picture whose labels
are incomplete, a detection that hits no labelled face counts neither way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from app.core.arrays import RawFaces
from app.core.geometry import areas, intersections, iou_matrix
from app.core.model import FloatArray, Image
from app.evaluate.labels import LabelledPicture

IOU_THRESHOLDS = tuple(round(0.5 + 0.05 * i, 2) for i in range(10))
"""COCO's ten."""
_RECALLS = np.linspace(0, 1, 101)
_ELEVEN = np.linspace(0, 1, 11)

_NEAR = 0.3
"""A detection that overlaps a labelled face by this much was meant for that face."""

FaceFilter = Callable[[LabelledPicture], NDArray[np.bool_]]
"""Which faces of a picture are scored, (n,); the others are ignored."""


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """Detections of a whole data set at one IoU threshold, best score first.

    Attributes:
        scores: (n,) of the detections that count.
        hits: (n,) bool, the detection found a face.
        faces: Number of faces that were to be found.
        pictures: Number of pictures.
    """

    scores: FloatArray
    hits: NDArray[np.bool_]
    faces: int
    pictures: int

    @property
    def precision(self) -> NDArray[np.float64]:
        """(n,) share of hits among the detections up to each."""
        return np.asarray(np.cumsum(self.hits) / np.arange(1, len(self.hits) + 1))

    @property
    def recall(self) -> NDArray[np.float64]:
        """(n,) share of the faces found by the detections up to each."""
        return np.asarray(np.cumsum(self.hits) / max(1, self.faces))

    def average_precision(self) -> float:
        """COCO's: precision at 101 recalls, made falling. NaN without faces."""
        return self._interpolated(_RECALLS)

    def voc_average_precision(self) -> float:
        """Pascal VOC's 11-point form. NaN without faces."""
        return self._interpolated(_ELEVEN)

    def recall_at(self, false_alarms: float) -> float:
        """Recall at the lowest threshold with at most so many false alarms per picture."""
        if self.faces == 0:
            return float("nan")
        wrong = np.cumsum(~self.hits)
        allowed = int(np.searchsorted(wrong, false_alarms * self.pictures, side="right"))
        return float(self.hits[:allowed].sum() / self.faces)

    def threshold_at(self, false_alarms: float) -> float:
        """Score of the weakest detection that counts for :meth:`recall_at`; infinite for none."""
        wrong = np.cumsum(~self.hits)
        allowed = int(np.searchsorted(wrong, false_alarms * self.pictures, side="right"))
        return float(self.scores[allowed - 1]) if allowed else float("inf")

    def _interpolated(self, recalls: NDArray[np.float64]) -> float:
        if self.faces == 0:
            return float("nan")
        falling = np.maximum.accumulate(self.precision[::-1])[::-1]
        place = np.searchsorted(self.recall, recalls - 1e-12, side="left")
        reached = place < len(falling)
        return (
            float(np.where(reached, falling[np.minimum(place, len(falling) - 1)], 0).mean())
            if len(falling)
            else 0.0
        )


@dataclass(frozen=True, slots=True)
class DetectionFigures:
    """What :func:`figures` measures; NaN where there are no faces.

    Attributes:
        ap50, ap75: Average precision at IoU .5 and .75.
        ap: Mean over IoU .5 to .95.
        ap40: At IoU .4, for boxes that end at the mask or at the chin.
        voc50: 11-point form at IoU .5.
        recall_tenth, recall_one: Recall (IoU .5) at 0.1 and 1 false alarms per picture.
        faces: Faces scored.
        pictures: Pictures.
    """

    ap50: float
    ap75: float
    ap: float
    ap40: float
    voc50: float
    recall_tenth: float
    recall_one: float
    faces: int
    pictures: int


@dataclass(slots=True)
class DetectionEvaluation:
    """Collects detections picture by picture.

    Args:
        smallest: Faces lower than this, in pixels of the labelled picture, are ignored.
    """

    smallest: float = 12.0
    _labels: list[LabelledPicture] = field(default_factory=list, init=False)
    _found: list[RawFaces] = field(default_factory=list, init=False)
    _light: dict[int, FloatArray] = field(default_factory=dict, init=False)

    def add(
        self, labelled: LabelledPicture, found: RawFaces, *, light: FloatArray | None = None
    ) -> None:
        """Detections of a picture, in the labelled picture's pixels, at any score.

        Args:
            light: (n,) of each face, see :func:`lightness`; NaN where nobody measured it.
        """
        self._labels.append(labelled)
        self._found.append(found)
        # Pictures are told apart by what they are, not by what they hold: names may be the same.
        self._light[id(labelled)] = np.full(len(labelled), np.nan) if light is None else light

    def light(self, labelled: LabelledPicture) -> FloatArray:
        """How light each face of a picture that was added is, (n,); NaN where it is not known."""
        return np.asarray(self._light[id(labelled)], np.float32)

    def curve(self, threshold: float, scored: FaceFilter | None = None) -> Curve:
        """All detections matched at an IoU threshold."""
        scores: list[FloatArray] = []
        hits: list[NDArray[np.bool_]] = []
        faces = 0
        for labelled, found in zip(self._labels, self._found, strict=True):
            keep = self.scored(labelled)
            if scored is not None:
                keep &= scored(labelled)
            faces += int(keep.sum())
            hit, counts = match(labelled, found, keep, threshold=threshold)
            scores.append(found.scores[counts])
            hits.append(hit[counts])
        joined = np.concatenate(scores) if scores else np.zeros(0, np.float32)
        flags = np.concatenate(hits) if hits else np.zeros(0, np.bool_)
        order = np.argsort(-joined, kind="stable")
        return Curve(joined[order], flags[order], faces, len(self._labels))

    def figures(self, scored: FaceFilter | None = None) -> DetectionFigures:
        """All figures over the faces that ``scored`` keeps."""
        curves = {t: self.curve(t, scored) for t in IOU_THRESHOLDS}
        half = curves[0.5]
        return DetectionFigures(
            ap50=half.average_precision(),
            ap75=curves[0.75].average_precision(),
            ap=float(np.mean([c.average_precision() for c in curves.values()])),
            ap40=self.curve(0.4, scored).average_precision(),
            voc50=half.voc_average_precision(),
            recall_tenth=half.recall_at(0.1),
            recall_one=half.recall_at(1.0),
            faces=half.faces,
            pictures=half.pictures,
        )

    def subset(self, keep: Callable[[LabelledPicture], bool]) -> DetectionEvaluation:
        """The same detections on some of the pictures."""
        out = DetectionEvaluation(self.smallest)
        for labelled, found in zip(self._labels, self._found, strict=True):
            if keep(labelled):
                out.add(labelled, found, light=self.light(labelled))
        return out

    def scored(self, labelled: LabelledPicture) -> NDArray[np.bool_]:
        """Which faces of a picture are to be found, (n,)."""
        return np.asarray(~labelled.ignore & (heights(labelled) >= self.smallest))

    def __iter__(self) -> Iterator[tuple[LabelledPicture, RawFaces]]:
        """Every picture with its detections, in the order they were added."""
        return zip(self._labels, self._found, strict=True)

    @property
    def datasets(self) -> list[str]:
        """Names of the data sets that pictures came from."""
        return sorted({labelled.dataset for labelled in self._labels})


def heights(labelled: LabelledPicture) -> FloatArray:
    """Heights of a picture's boxes, (n,)."""
    return np.asarray(labelled.boxes[:, 3] - labelled.boxes[:, 1], np.float32)


def lightness(image: Image, boxes: FloatArray) -> FloatArray:
    """Mean luma inside boxes, (n,), 0 to 255; NaN for a box beyond the picture.

    Args:
        image: (h, w, 3) uint8, BGR.
        boxes: (n, 4) in its pixels.
    """
    luma = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    high, wide = luma.shape
    means = np.full(len(boxes), np.nan, np.float32)
    for row, box in enumerate(boxes):
        x1, y1 = np.floor(box[:2]).astype(int).clip(0)
        x2, y2 = np.ceil(box[2:]).astype(int).clip(0, (wide, high))
        if x2 > x1 and y2 > y1:
            means[row] = luma[y1:y2, x1:x2].mean()
    return means


def match(
    labelled: LabelledPicture, found: RawFaces, keep: NDArray[np.bool_], *, threshold: float
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Match one picture's detections.

    Args:
        labelled: The truth.
        found: Detections in any order.
        keep: (n,) faces that are scored; the others are ignored.
        threshold: IoU from which a detection hits.

    Returns:
        Per detection: whether it hit a scored face, and whether it counts at all.
    """
    assigned, counts = assign(labelled, found, keep, threshold=threshold)
    return assigned >= 0, counts


def assign(
    labelled: LabelledPicture, found: RawFaces, keep: NDArray[np.bool_], *, threshold: float
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """As :func:`match`, but answers which face each detection hit; -1 where none."""
    n = len(found)
    assigned, counts = np.full(n, -1, np.int64), np.ones(n, np.bool_)
    if n == 0:
        return assigned, counts
    overlap = iou_matrix(found.boxes, labelled.boxes)
    enough = overlap >= threshold
    free = keep.copy()
    # Most detections overlap nothing: only the others need to take turns.
    turns = np.flatnonzero((enough & keep).any(axis=1))
    for row in turns[np.argsort(-found.scores[turns], kind="stable")]:
        candidates = np.where(free, overlap[row], -1.0)
        best = int(candidates.argmax())
        if candidates[best] >= threshold:
            free[best] = False
            assigned[row] = best
    inside = intersections(found.boxes, labelled.boxes) / np.maximum(areas(found.boxes), 1)[:, None]
    aside = (~keep & (enough | (labelled.ignore & (inside >= 0.5)))).any(axis=1)
    if not labelled.complete:
        aside |= ~(overlap[:, keep] >= _NEAR).any(axis=1)
    counts[(assigned < 0) & aside] = False
    return assigned, counts
