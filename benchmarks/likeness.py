"""How alike faces of one person and of two are: ``python -m benchmarks.likeness --data DATA``.

Where :data:`app.review.likeness.NEAR` comes from. Needs the extra ``privacy``, pictures of people,
several of each (``verification.tar``).
"""

from __future__ import annotations

import argparse
from pathlib import Path

import cv2
import numpy as np

from app.batch.people import MODEL
from app.core.model import FloatArray
from app.core.settings import DetectionSettings
from app.evaluate.privacy.people import place_people, read_people
from app.evaluate.privacy.recogniser import RECOGNISERS, Shot
from app.inference.registry import LANDMARK_MODELS, build_detector
from app.review.likeness import NEAR

WIDTHS = (None, 60, 40, 28)
"""Of a face in pixels; None as it is."""


def main() -> None:
    """Print a line for each width."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--people", type=int, default=60)
    args = parser.parse_args()
    people = read_people(args.data / "verification.tar")[0][: args.people]
    marks, judge = LANDMARK_MODELS.get("resnet18"), RECOGNISERS.get(MODEL)
    model = marks.build(marks.options(), device="auto", threads=None)
    recogniser = judge.build(judge.options())
    placed = place_people(people, build_detector(DetectionSettings()), model)
    for width in WIDTHS:
        rows = [
            (recogniser.embed([_small(shot, width) for shot in one.shots]), one)
            for one in placed
            if len(one.shots) > 1
        ]
        vectors = np.concatenate([found for found, _ in rows])
        owner = np.repeat(np.arange(len(rows)), [len(found) for found, _ in rows])
        same, other = _distances(vectors, owner)
        print(
            f"width {width or 'as it is'}: {len(vectors)} pictures of {len(rows)} people; nearer "
            f"than {NEAR}: {(same < NEAR).mean():.1%} of pairs of one person, "
            f"{(other < NEAR).mean():.3%} of pairs of two"
        )


def _small(shot: Shot, width: int | None) -> Shot:
    if width is None:
        return shot
    scale = width / float(shot.box[2] - shot.box[0])
    image = cv2.resize(shot.image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return Shot(np.asarray(image, np.uint8), shot.box * scale, shot.points * scale)


def _distances(vectors: FloatArray, owner: np.ndarray) -> tuple[FloatArray, FloatArray]:
    apart = np.linalg.norm(vectors[:, None] - vectors[None], axis=2)
    pairs = np.triu_indices(len(vectors), 1)
    alike = (owner[:, None] == owner[None])[pairs]
    return apart[pairs][alike], apart[pairs][~alike]


if __name__ == "__main__":
    main()
