"""How well the demonstration clip was covered: found faces against the painted ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from app.batch.demo_clip import HEIGHT, WIDTH, TrueFace
from app.core.geometry import areas, intersections
from app.core.model import Box, Region

_SEEN = 0.5
"""A painted face counts as one when at least this share of it is visible."""
_ENOUGH = 0.6
"""It counts as covered when this share of its box lies in one region."""


@dataclass(frozen=True, slots=True)
class DemoScore:
    """Counts over all frames.

    Attributes:
        faces: Painted faces of which at least half can be seen.
        covered: Those of which one region covers most.
        missed: The others, as (frame number, box).
        hidden: Painted faces that are more than half hidden: not counted.
        coverage: Mean share of the counted faces' boxes that regions cover, 0 to 1.
        false_regions: Regions that touch no painted face.
    """

    faces: int
    covered: int
    missed: tuple[tuple[int, Box], ...]
    hidden: int
    coverage: float
    false_regions: int

    def to_dict(self) -> dict[str, Any]:
        """Plain data for JSON; missed faces as frame number and box."""
        record = asdict(self)
        record["missed"] = [
            {"frame": number, "box": [box.x1, box.y1, box.x2, box.y2]}
            for number, box in self.missed
        ]
        return record

    def text(self) -> str:
        """What a person reads."""
        lines = [
            f"visible faces covered: {self.covered} of {self.faces}, "
            f"{self.coverage:.1%} of their area; more than half hidden, and not counted: "
            f"{self.hidden}; regions that are not on a face: {self.false_regions}"
        ]
        if self.missed:
            frames = sorted({number for number, _ in self.missed})
            lines.append("missed in frames " + ", ".join(map(str, frames)))
        return "\n".join(lines)


def score(
    truth: Sequence[Sequence[TrueFace]], regions: Mapping[int, Sequence[Region]]
) -> DemoScore:
    """Compare, frame by frame.

    Args:
        truth: For each frame number the painted faces.
        regions: For each frame number what is covered; frames without may be left out.
    """
    faces = hit = hidden = false = 0
    shares: list[float] = []
    missed: list[tuple[int, Box]] = []
    for number, painted in enumerate(truth):
        found = regions.get(number, ())
        boxes = np.array([r.box.array() for r in found], np.float32).reshape(-1, 4)
        true = np.array([t.box.array() for t in painted], np.float32).reshape(-1, 4)
        shared = intersections(true, boxes)
        false += int((shared.max(axis=0) <= 0).sum()) if len(true) else len(boxes)
        for row, face in enumerate(painted):
            if face.visible < _SEEN:
                hidden += 1
                continue
            faces += 1
            shares.append(_covered_share(face.box, boxes))
            best = float(shared[row].max()) / float(areas(true[row : row + 1])[0]) if found else 0
            if best >= _ENOUGH:
                hit += 1
            else:
                missed.append((number, face.box))
    mean = float(np.mean(shares)) if shares else 1.0
    return DemoScore(faces, hit, tuple(missed), hidden, mean, false)


def _covered_share(box: Box, boxes: np.ndarray) -> float:
    """Share of a face's inscribed ellipse that lies in the regions' ellipses."""
    top, left = int(box.y1), int(box.x1)
    bottom, right = min(int(box.y2) + 1, HEIGHT), min(int(box.x2) + 1, WIDTH)
    y, x = np.mgrid[top:bottom, left:right] + 0.5
    inside = _ellipse(x, y, box.array())
    covered = np.zeros_like(inside)
    for region in boxes:
        covered |= _ellipse(x, y, region)
    return float((inside & covered).sum() / max(1, inside.sum()))


def _ellipse(x: np.ndarray, y: np.ndarray, box: np.ndarray) -> np.ndarray:
    rx, ry = max((box[2] - box[0]) / 2, 0.5), max((box[3] - box[1]) / 2, 0.5)
    cx, cy = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return np.asarray(((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1)
